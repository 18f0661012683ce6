//! A standard of three hundred checks on one page: read, judged, and each answer counts at once.

use crate::filled;
use crate::long_standard::{CRITERION, ENOUGH, check, checked, file, practising};
use crate::made::today;
use antt::assessment::{Change, CheckChange, Draft, Field, InUse, apply};
use antt::criteria::UnitKind;
use antt::document::summary::{NotReady, prepare_with};
use antt::verdict::{UnitVerdict, Verdict};
use std::sync::Arc;

const CHECKS: usize = 300;

#[test]
fn each_of_three_hundred_answers_counts_at_once() {
    let standard = checked(&file(CHECKS));
    assert_eq!(standard.checks().count(), CHECKS);
    let used = InUse { practice: Some(Arc::new(standard.clone())), ..InUse::default() };
    let prepared = |draft: &Draft| prepare_with(draft, &standard, &used, today(), None).expect("a period");
    let outcome = |draft: &Draft| prepared(draft).outcome;
    let leveled = |draft: &Draft, n: usize, level: &str| {
        let change = CheckChange::Text(Field::Level, level.to_owned());
        apply(draft, &standard, Change::Check(check(n), change), 30).expect("a change")
    };
    let mut draft = practising(&filled::draft(UnitKind::Commune), &file(CHECKS));
    assert_eq!(outcome(&draft).criterion(CRITERION).map(|found| found.checks.len()), Some(CHECKS));
    for n in 1..=CHECKS {
        draft = leveled(&draft, n, ENOUGH);
        let outcome = outcome(&draft);
        assert_eq!(outcome.progress().open, CHECKS - n);
        assert_eq!(outcome.finding(&check(n)).map(|found| found.verdict), Some(Verdict::Met));
    }
    assert_eq!(outcome(&draft).verdict, UnitVerdict::Qualified);
    assert_eq!(
        prepared(&draft).missing(&draft, &standard),
        [NotReady::Practice],
        "answered whole, and still for practice"
    );
    for n in [1, 150, CHECKS] {
        assert_eq!(outcome(&leveled(&draft, n, "most")).verdict, UnitVerdict::NotQualified, "check {n} alone decides");
    }
}
