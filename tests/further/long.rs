//! A supplement of three hundred checks on one page: read, judged, and each answer counts at once.

use crate::filled;
use crate::further_files::{answered, in_use, using};
use crate::long_supplement::{CRITERION, ENOUGH, check, file};
use crate::made::prepared;
use antt::assessment::{CheckChange, Draft, Field};
use antt::criteria::{CriteriaFile, UnitKind, read};
use antt::verdict::{UnitVerdict, Verdict};

const CHECKS: usize = 300;

fn long() -> Draft {
    using(&filled::draft(UnitKind::Commune), &file(CHECKS))
}

fn leveled(draft: &Draft, n: usize, level: &str) -> Draft {
    answered(draft, &check(n), CheckChange::Text(Field::Level, level.to_owned()))
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
    for n in 1..=CHECKS {
        draft = leveled(&draft, n, ENOUGH);
        let outcome = prepared(&draft).outcome;
        assert_eq!(outcome.progress().open, CHECKS - n);
        assert_eq!(outcome.finding(&check(n)).map(|found| found.verdict), Some(Verdict::Met));
    }
    assert_eq!(prepared(&draft).outcome.verdict, UnitVerdict::Qualified);
    for n in [1, 150, CHECKS] {
        let outcome = prepared(&leveled(&draft, n, "most")).outcome;
        assert_eq!(outcome.verdict, UnitVerdict::NotQualified, "check {n} alone decides");
    }
}
