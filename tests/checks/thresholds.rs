//! Exactly at the threshold is met, one below is not: for every check of the shipped standards and, by kind of answer, in tables.

use super::filled::{
    YEAR, checklist, count, coverage, document, incidents, met, no_document, only, rating, ratio, standard, statement,
    trend,
};
use antt::assessment::{CheckEntry, Entry, given};
use antt::criteria::{Check, Rule, UnitKind};
use antt::verdict::{Subject, Verdict, judge};
use std::collections::BTreeMap;

fn verdict(kind: UnitKind, check: &Check, entry: Entry) -> Verdict {
    let standard = standard(kind);
    let facts = standard.facts.iter().map(|fact| (fact.id.clone(), true)).collect();
    let given = BTreeMap::from([(check.id.clone(), given(check, &only(entry)))]);
    let period = kind.period(YEAR).expect("a period");
    let outcome = judge(Subject { standard: &standard, period, facts: &facts, given: &given });
    outcome.finding(&check.id).expect("a finding").verdict
}

/// Answers just good enough, and answers that miss by one.
fn around_the_threshold(rule: &Rule) -> (Vec<Entry>, Vec<Entry>) {
    match rule {
        Rule::Document { .. } => (
            ["01/01/2026", "31/03/2026", "28/02/2026"].map(document).into(),
            vec![
                document("31/12/2025"),
                document("01/04/2026"),
                document("01/02/2025"),
                document("01/02/2027"),
                no_document(),
            ],
        ),
        Rule::Statement => (vec![statement(true)], vec![statement(false)]),
        Rule::Incidents { excuses, .. } => {
            let excused: Vec<Entry> = excuses
                .iter()
                .flat_map(|excuse| {
                    let event = (excuse.id(), "Bão số 3");
                    [incidents("1", &[event]), incidents("2", &[event, event])]
                })
                .collect();
            let short = excuses.iter().map(|excuse| incidents("2", &[(excuse.id(), "Bão số 3")]));
            ([vec![incidents("0", &[])], excused].concat(), [incidents("1", &[])].into_iter().chain(short).collect())
        }
        Rule::Ratio { percent, .. } => {
            let (at, below) = (percent.to_string(), (percent - 1).to_string());
            let millions = format!("{}", percent * 10_000_000 - 1);
            (
                vec![ratio(&at, "100"), ratio("1", "1")],
                vec![ratio(&below, "100"), ratio(&millions, "1000000000"), ratio("0", "1")],
            )
        }
        Rule::Count { minimum, .. } => {
            let (at, above) = (minimum.to_string(), (minimum + 1).to_string());
            (vec![count(&at), count(&above), count("1000000000")], vec![count(&(minimum - 1).to_string())])
        }
        Rule::Trend { max_change_percent: 0, .. } => (
            vec![trend("0", "0"), trend("5", "5"), trend("5", "4"), trend("5", "0"), trend("1000000000", "1000000000")],
            vec![trend("0", "1"), trend("5", "6"), trend("999999999", "1000000000")],
        ),
        Rule::Trend { .. } => unreachable!("no shipped standard allows a rise"),
        Rule::Rating { scale, threshold, passes, .. } => {
            let passing = |index: usize| index >= *threshold || passes.contains(&scale[index].id);
            let (good, bad): (Vec<usize>, Vec<usize>) = (0..scale.len()).partition(|index| passing(*index));
            let entries = |levels: Vec<usize>| levels.into_iter().map(|index| rating(&scale[index].id, "")).collect();
            (entries(good), entries(bad))
        }
        Rule::Coverage { percent: 70 } => {
            let one = |total, registered, recognised| {
                coverage([(total, registered, recognised), ("0", "0", "0"), ("0", "0", "0"), ("0", "0", "0")])
            };
            let mixed =
                |recognised| coverage([("10", "10", "10"), ("10", "10", recognised), ("0", "0", "0"), ("0", "0", "0")]);
            (
                vec![one("10", "10", "7"), one("1", "1", "1"), mixed("4"), one("25", "25", "18")],
                vec![one("10", "10", "6"), one("10", "9", "9"), mixed("3"), one("25", "25", "17"), one("0", "0", "0")],
            )
        }
        Rule::Coverage { .. } => unreachable!("the circular asks 70 percent"),
        Rule::Checklist { items } => {
            let each = items.iter().map(|item| checklist(rule, &[&item.id]));
            let all: Vec<&str> = items.iter().map(|item| item.id.as_str()).collect();
            (vec![checklist(rule, &[])], each.chain([checklist(rule, &all)]).collect())
        }
    }
}

/// An answer that counts and is not met.
pub fn just_not_met(rule: &Rule) -> CheckEntry {
    only(around_the_threshold(rule).1.remove(0))
}

#[test]
fn every_check_is_met_exactly_at_its_threshold_and_not_one_below() {
    for kind in UnitKind::ALL {
        for check in standard(kind).checks() {
            let (good, bad) = around_the_threshold(&check.rule);
            for entry in good.into_iter().chain([met(&check.rule)]) {
                assert_eq!(verdict(kind, check, entry.clone()), Verdict::Met, "{kind:?} {} {entry:?}", check.id);
            }
            for entry in bad {
                assert_eq!(verdict(kind, check, entry.clone()), Verdict::NotMet, "{kind:?} {} {entry:?}", check.id);
            }
        }
    }
}

/// Rules that no shipped standard has, so that a later one can rely on them.
#[test]
fn rules_with_other_thresholds_are_held_exactly_too() {
    let mut check = standard(UnitKind::ResidentialArea).check("4.4.a.crime").expect("a check").clone();
    let noun = check.question.clone();
    for (max_change_percent, previous, current, expected) in [
        (10, 10, 11, Verdict::Met),
        (10, 9, 10, Verdict::NotMet),
        (10, 0, 0, Verdict::Met),
        (-10, 10, 9, Verdict::Met),
        (-10, 11, 10, Verdict::NotMet),
        (-100, 5, 0, Verdict::Met),
        (-100, 5, 1, Verdict::NotMet),
        (1_000, 1, 11, Verdict::Met),
        (1_000, 1, 12, Verdict::NotMet),
    ] {
        check.rule = Rule::Trend { max_change_percent, noun: noun.clone() };
        let entry = trend(&previous.to_string(), &current.to_string());
        let mut standard = standard(UnitKind::ResidentialArea);
        standard.criteria[0].checks = vec![check.clone()];
        let period = UnitKind::ResidentialArea.period(YEAR).expect("a period");
        let given = BTreeMap::from([(check.id.clone(), given(&check, &only(entry)))]);
        let outcome = judge(Subject { standard: &standard, period, facts: &BTreeMap::new(), given: &given });
        assert_eq!(outcome.criteria[0].verdict, expected, "{max_change_percent} {previous} {current}");
    }
}
