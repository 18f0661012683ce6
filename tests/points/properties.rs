//! What holds of points whatever is found and whatever the guide says.

use antt::criteria::{Bilingual, Grade, Method, NotApplicablePoints, ScoredItem, ScoringGuide, UnitKind};
use antt::json::Digest;
use antt::verdict::{CriterionFinding, EnteredPoints, Finding, Outcome, Reason, Share, UnitVerdict, Verdict, score};
use proptest::prelude::*;
use std::collections::BTreeMap;

fn method() -> impl Strategy<Value = Method> {
    prop_oneof![
        Just(Method::AllOrNothing),
        Just(Method::Proportional),
        (1_u32..500).prop_map(|deduction| Method::DeductPerEvent { deduction }),
        Just(Method::Manual),
    ]
}

/// Share and events, so that every method finds something to go by.
fn finding() -> impl Strategy<Value = (Verdict, Reason)> {
    let met = |met| if met { Verdict::Met } else { Verdict::NotMet };
    prop_oneof![
        Just((Verdict::Unanswered, Reason::Blank)),
        Just((Verdict::NotApplicable, Reason::SwitchedOff { fact: "a".into() })),
        (any::<bool>(), 0_u64..1000, 1_u64..1000).prop_map(move |(is_met, part, more)| {
            (met(is_met), Reason::Ratio { share: Share { part, whole: part + more }, percent: 70 })
        }),
        (0_u64..9, 0_u64..9).prop_map(move |(excused, more)| {
            (met(more == 0), Reason::Incidents { count: excused + more, excused })
        }),
    ]
}

fn words() -> Bilingual {
    Bilingual { vi: "x".into(), en: "y".into() }
}

fn guide(items: &[(Method, u32)], not_applicable: NotApplicablePoints) -> ScoringGuide {
    let item = |(at, (method, maximum)): (usize, &(Method, u32))| ScoredItem {
        id: format!("c{at}"),
        title: None,
        maximum: *maximum,
        method: *method,
    };
    let total: u64 = items.iter().map(|(_, maximum)| u64::from(*maximum)).sum();
    let half = u32::try_from(total / 2).expect("small");
    let grade = |id: &str, from| Grade { id: id.into(), label: words(), from };
    ScoringGuide {
        id: "guide/x".into(),
        version: "1".into(),
        unit_kind: UnitKind::Commune,
        title: words(),
        description: words(),
        basis: Vec::new(),
        standard: "standard/commune".into(),
        total,
        not_applicable,
        items: items.iter().enumerate().map(item).collect(),
        grades: vec![grade("low", 0), grade("high", half.max(1))],
        digest: Digest([0; 32]),
    }
}

fn outcome(found: &[(Verdict, Reason)]) -> Outcome {
    let checks = found.iter().enumerate().map(|(at, (verdict, reason))| Finding {
        check: format!("c{at}"),
        verdict: *verdict,
        reason: reason.clone(),
    });
    let criterion = CriterionFinding { criterion: "k".into(), verdict: Verdict::Met, checks: checks.collect() };
    Outcome { verdict: UnitVerdict::Qualified, criteria: vec![criterion] }
}

fn entered(points: &[u64]) -> BTreeMap<String, EnteredPoints> {
    let by_hand = |(at, hundredths): (usize, &u64)| {
        (format!("c{at}"), EnteredPoints { hundredths: *hundredths, reason: "x".into() })
    };
    points.iter().enumerate().map(by_hand).collect()
}

proptest! {
    #[test]
    fn points_are_never_above_a_maximum_and_add_up(
        items in prop::collection::vec((method(), 1_u32..2_000), 1..12),
        found in prop::collection::vec(finding(), 12),
        by_hand in prop::collection::vec(0_u64..3_000, 12),
        full in any::<bool>(),
    ) {
        let not_applicable = if full { NotApplicablePoints::Full } else { NotApplicablePoints::LeftOut };
        let guide = guide(&items, not_applicable);
        let score = score(&guide, &outcome(&found), &entered(&by_hand));
        prop_assert_eq!(score.items.len(), items.len());
        for (item, asked) in score.items.iter().zip(&guide.items) {
            prop_assert!(item.points <= item.out_of && item.out_of <= u64::from(asked.maximum), "{:?}", item);
            prop_assert!(item.out_of == u64::from(asked.maximum) || !full);
        }
        prop_assert_eq!(score.points, score.items.iter().map(|item| item.points).sum::<u64>());
        prop_assert_eq!(score.out_of, score.items.iter().map(|item| item.out_of).sum::<u64>());
        prop_assert_eq!(score.grade.is_none(), score.out_of == 0);
        // The grade says which half of what could be reached was reached.
        let high = guide.grades[1].from;
        let reached = u128::from(score.points) * u128::from(guide.total) >= u128::from(high) * u128::from(score.out_of);
        prop_assert_eq!(score.grade.as_deref() == Some("high"), reached && score.out_of > 0);
    }

    #[test]
    fn a_better_answer_never_has_fewer_points(
        method in method(), maximum in 1_u32..2_000, part in 0_u64..500, whole in 500_u64..1000, events in 1_u64..9,
    ) {
        let guide = guide(&[(method, maximum)], NotApplicablePoints::Full);
        let points = |verdict, reason| score(&guide, &outcome(&[(verdict, reason)]), &BTreeMap::new()).points;
        let share = |part| points(Verdict::NotMet, Reason::Ratio { share: Share { part, whole }, percent: 70 });
        prop_assert!(share(part) <= share(part + 1));
        let with = |count| points(Verdict::NotMet, Reason::Incidents { count, excused: 0 });
        prop_assert!(with(events) <= with(events - 1));
        prop_assert!(points(Verdict::Unanswered, Reason::Blank) <= points(Verdict::NotMet, Reason::Blank));
        prop_assert!(points(Verdict::NotMet, Reason::Blank) <= points(Verdict::Met, Reason::Blank));
    }
}
