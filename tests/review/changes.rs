//! What changed between two summaries.

use super::made::{commune, revised};
use antt::assessment::ProfileField;
use antt::document::summary::{AnswerMember, SelfAssessment};
use antt::review::decide::{Changed, CheckDifference, changes};
use antt::verdict::{UnitVerdict, Verdict};

fn check(id: &str) -> CheckDifference {
    CheckDifference { check: id.to_owned(), answer: false, note: false, evidence: false, verdict: None }
}

fn edit(change: impl FnOnce(&mut SelfAssessment)) -> SelfAssessment {
    let mut summary = revised(&base(), 2, None);
    change(&mut summary);
    summary
}

/// All its answers count in 2026 as they did in the year for which they were made up.
fn base() -> SelfAssessment {
    commune(1, "Xã Tân Phú")
}

fn first_with(summary: &mut SelfAssessment, pick: impl Fn(&AnswerMember) -> bool) -> (String, &mut AnswerMember) {
    let (id, member) = summary.answers.iter_mut().find(|(_, member)| pick(member)).expect("such an answer");
    (id.clone(), member)
}

#[test]
fn the_same_words_are_no_change() {
    assert!(changes(&base(), &revised(&base(), 2, None)).is_empty());
}

#[test]
fn each_part_of_an_answer_is_told_apart() {
    let (id, noted) = {
        let mut summary = base();
        let (id, member) = first_with(&mut summary, |_| true);
        member.note = Some("Ghi chú khác".to_owned());
        (id, summary)
    };
    assert_eq!(changes(&base(), &noted).checks, [CheckDifference { note: true, ..check(&id) }]);

    let (id, cited) = {
        let mut summary = base();
        let (id, member) = first_with(&mut summary, |member| !member.evidence.is_empty());
        member.evidence.clear();
        (id, summary)
    };
    let found = changes(&base(), &cited);
    assert_eq!(found.checks, [CheckDifference { evidence: true, ..check(&id) }]);

    let gone = edit(|summary| drop(summary.answers.remove(&id)));
    let found = changes(&base(), &gone);
    let [difference] = found.checks.as_slice() else { panic!("{found:?}") };
    assert!(difference.answer && difference.evidence && difference.check == id);
    let after = difference.verdict.expect("another verdict").after;
    assert_eq!(after, Some(Verdict::Unanswered));
    assert_eq!(found.verdict.expect("another verdict").after, Some(UnitVerdict::Incomplete));
    let back = changes(&gone, &base());
    assert_eq!(back.verdict.expect("another verdict").before, Some(UnitVerdict::Incomplete));
}

#[test]
fn profile_facts_and_checks_that_only_one_side_has() {
    let moved = edit(|summary| {
        summary.unit.head = "Người khác".to_owned();
        summary.unit.province_name.push('x');
        summary.facts.insert("new_fact".to_owned(), true);
        let (_, member) = first_with(summary, |_| true);
        let member = member.clone();
        summary.answers.insert("9.9.unknown".to_owned(), member);
    });
    let found = changes(&base(), &moved);
    assert_eq!(found.profile, [ProfileField::Province, ProfileField::Head]);
    assert_eq!(found.facts, [("new_fact".to_owned(), Changed { before: None, after: Some(true) })]);
    let [difference] = found.checks.as_slice() else { panic!("{found:?}") };
    assert!(difference.check == "9.9.unknown" && difference.answer && difference.verdict.is_none());
}

/// Without its criteria nothing can be computed; what was answered is compared all the same.
#[test]
fn a_summary_by_unknown_criteria_has_no_verdicts() {
    let unknown = edit(|summary| summary.criteria[0].version = "1999.1".to_owned());
    let found = changes(&base(), &unknown);
    assert_eq!(found.verdict.map(|verdict| verdict.after), Some(None));
    assert!(found.checks.iter().all(|one| !one.answer && one.verdict.is_some_and(|verdict| verdict.after.is_none())));
    assert!(found.checks.len() > 10);
}
