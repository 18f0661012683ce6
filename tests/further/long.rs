//! A supplement of three hundred checks on one page: read, judged, and each answer counts at once.

use crate::filled;
use crate::further_files::{in_use, using};
use crate::long_supplement::{CRITERION, ENOUGH, check, file};
use crate::made::{prepared, today};
use antt::assessment::{Change, CheckChange, Draft, Field, apply_to_set};
use antt::criteria::{CriteriaFile, UnitKind, read, standard_for};
use antt::document::summary::prepare_with;
use antt::verdict::{UnitVerdict, Verdict};

const CHECKS: usize = 300;

fn long() -> Draft {
    using(&filled::draft(UnitKind::Commune), &file(CHECKS))
}

#[test]
fn a_supplement_of_three_hundred_checks_is_read_without_problems_and_asked_as_a_whole() {
    let Ok(CriteriaFile::Supplement(supplement)) = read(&file(CHECKS)) else { panic!("{:?}", read(&file(CHECKS))) };
    assert_eq!(supplement.checks().count(), CHECKS);
    let draft = long();
    assert!(in_use(&draft).unusable.is_empty());
    let outcome = prepared(&draft).outcome;
    assert_eq!((outcome.verdict, outcome.progress().open), (UnitVerdict::Incomplete, CHECKS));
    assert_eq!(outcome.criterion(CRITERION).map(|found| found.checks.len()), Some(CHECKS));
    let text = draft.to_text();
    assert_eq!(Draft::from_text(&text).as_ref(), Ok(&draft), "it comes back as it was kept");
}

#[test]
fn each_of_three_hundred_answers_counts_at_once() {
    let mut draft = long();
    // Read once, as the page does.
    let (standard, used) = (standard_for(draft.kind).expect("a standard"), in_use(&draft));
    let set = used.files.set(standard);
    let leveled = |draft: &Draft, n: usize, level: &str| {
        let change = CheckChange::Text(Field::Level, level.to_owned());
        apply_to_set(draft, &set, Change::Check(check(n), change), 30).expect("a change")
    };
    let outcome = |draft: &Draft| prepare_with(draft, standard, &used, today(), None).expect("a period").outcome;
    for n in 1..=CHECKS {
        draft = leveled(&draft, n, ENOUGH);
        let outcome = outcome(&draft);
        assert_eq!(outcome.progress().open, CHECKS - n);
        assert_eq!(outcome.finding(&check(n)).map(|found| found.verdict), Some(Verdict::Met));
    }
    assert_eq!(outcome(&draft).verdict, UnitVerdict::Qualified);
    for n in [1, 150, CHECKS] {
        assert_eq!(outcome(&leveled(&draft, n, "most")).verdict, UnitVerdict::NotQualified, "check {n} alone decides");
    }
}
