//! From checks to criterion and unit: every combination of verdicts, held against the rule as it is written down.

use super::filled::{YEAR, draft, outcome, standard};
use antt::assessment::{Answer, Given};
use antt::criteria::{Criteria, Rule, UnitKind};
use antt::verdict::{Outcome, Subject, UnitVerdict, Verdict, judge};
use std::collections::BTreeMap;

const ALL: [Verdict; 4] = [Verdict::Met, Verdict::NotMet, Verdict::Unanswered, Verdict::NotApplicable];

/// A standard of two criteria with two checks each; every check can have every verdict.
fn two_by_two() -> Criteria {
    let mut standard = standard(UnitKind::Agency);
    let noun = standard.title.clone();
    let mut check = standard.check("6.1.models").expect("a check").clone();
    check.rule = Rule::Count { minimum: 1, noun };
    check.not_applicable_with_reason = true;
    standard.criteria.truncate(2);
    for criterion in &mut standard.criteria {
        criterion.checks = ["one", "two"]
            .map(|name| antt::criteria::Check { id: format!("{}.{name}", criterion.id), ..check.clone() })
            .into();
    }
    standard
}

fn given(verdict: Verdict) -> Given {
    match verdict {
        Verdict::Met => Given::Answer(Answer::Count { count: 1 }),
        Verdict::NotMet => Given::Answer(Answer::Count { count: 0 }),
        Verdict::Unanswered => Given::Blank,
        Verdict::NotApplicable => Given::Answer(Answer::NotApplicable { reason: "Không có".into() }),
    }
}

fn judged(verdicts: [Verdict; 4]) -> Outcome {
    let standard = two_by_two();
    let given: BTreeMap<String, Given> =
        standard.checks().map(|check| check.id.clone()).zip(verdicts.map(given)).collect();
    let period = UnitKind::Agency.period(YEAR).expect("a period");
    judge(Subject { standard: &standard, period, facts: &BTreeMap::new(), given: &given })
}

#[test]
fn a_criterion_follows_from_its_checks() {
    use Verdict::{Met, NotApplicable, NotMet, Unanswered};
    for (checks, expected) in [
        ([Met, Met], Met),
        ([Met, NotMet], NotMet),
        ([Met, Unanswered], Unanswered),
        ([Met, NotApplicable], Met),
        ([NotMet, NotMet], NotMet),
        ([NotMet, Unanswered], Unanswered),
        ([NotMet, NotApplicable], NotMet),
        ([Unanswered, Unanswered], Unanswered),
        ([Unanswered, NotApplicable], Unanswered),
        ([NotApplicable, NotApplicable], NotApplicable),
    ] {
        let [one, two] = checks;
        for checks in [[one, two], [two, one]] {
            assert_eq!(judged([checks[0], checks[1], Met, Met]).criteria[0].verdict, expected, "{checks:?}");
        }
    }
}

#[test]
fn what_is_open_is_counted_and_one_check_not_met_decides_before_the_others_are_answered() {
    for verdicts in every_combination() {
        for (finding, checks) in judged(verdicts).criteria.iter().zip(verdicts.chunks(2)) {
            assert_eq!(finding.open(), checks.iter().filter(|one| **one == Verdict::Unanswered).count(), "{checks:?}");
            let expected = if checks.contains(&Verdict::NotMet) { Verdict::NotMet } else { finding.verdict };
            assert_eq!(finding.foreseeable(), expected, "{checks:?}");
        }
    }
}

#[test]
fn a_unit_follows_from_its_criteria_in_every_combination() {
    for verdicts in every_combination() {
        let expected = if verdicts.contains(&Verdict::Unanswered) {
            UnitVerdict::Incomplete
        } else if verdicts.contains(&Verdict::NotMet) {
            UnitVerdict::NotQualified
        } else {
            UnitVerdict::Qualified
        };
        assert_eq!(judged(verdicts).verdict, expected, "{verdicts:?}");
    }
}

#[test]
fn one_unmet_check_makes_the_unit_certainly_not_qualified_whatever_is_open() {
    for verdicts in every_combination() {
        let certain = verdicts.contains(&Verdict::NotMet);
        assert_eq!(judged(verdicts).is_certainly_not_qualified(), certain, "{verdicts:?}");
    }
    let mut draft = draft(UnitKind::ResidentialArea);
    draft.entries.retain(|id, _| id == "4.3.a");
    draft.entries.insert("4.3.a".into(), super::filled::only(super::filled::incidents("1", &[])));
    let outcome = outcome(&draft);
    assert_eq!((outcome.verdict, outcome.is_certainly_not_qualified()), (UnitVerdict::Incomplete, true));
}

#[test]
fn progress_counts_what_is_open_and_what_is_met_and_leaves_out_what_does_not_apply() {
    for verdicts in every_combination() {
        let outcome = judged(verdicts);
        let count = |wanted| verdicts.iter().filter(|verdict| **verdict == wanted).count();
        let criteria = |wanted| outcome.criteria.iter().filter(|found| found.verdict == wanted).count();
        let progress = outcome.progress();
        assert_eq!(progress.open, count(Verdict::Unanswered), "{verdicts:?}");
        assert_eq!(progress.asked, 4 - count(Verdict::NotApplicable), "{verdicts:?}");
        assert_eq!(progress.criteria_met, criteria(Verdict::Met), "{verdicts:?}");
        assert_eq!(progress.criteria, 2 - criteria(Verdict::NotApplicable), "{verdicts:?}");
        assert_eq!(outcome.next_open(None).is_some(), progress.open > 0, "{verdicts:?}");
    }
}

#[test]
fn the_next_open_check_comes_after_the_one_at_hand_and_then_from_the_beginning() {
    use Verdict::{Met, Unanswered};
    let outcome = judged([Unanswered, Met, Unanswered, Met]);
    for (after, next) in
        [(None, "6.1.one"), (Some("6.1.one"), "6.2.one"), (Some("6.2.one"), "6.1.one"), (Some("x"), "6.1.one")]
    {
        assert_eq!(outcome.next_open(after).map(|found| found.check.as_str()), Some(next), "{after:?}");
    }
}

fn every_combination() -> impl Iterator<Item = [Verdict; 4]> {
    (0..256_usize).map(|number| [0, 1, 2, 3].map(|place| ALL[number >> (2 * place) & 3]))
}
