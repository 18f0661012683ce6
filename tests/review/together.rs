//! Several assessments accepted at once: which of them are, and what is signed about each.

use super::generator::SIGNED_AT;
use super::made::{PROGRAM, commune, day, decided, decision, entry, list, record, unit_of};
use antt::document::decision::{Recognition, Reviewer, Ruling};
use antt::review::ReviewState;
use antt::review::decide::{Deciding, DecisionDraft, NotDecided, RecognitionDraft};
use antt::review::desk::{Holding, NotTogether, Row, Together, prepare_together};
use antt::review::record::{ContentState, Record};
use antt::review::trust::Role;
use antt::verdict::UnitVerdict;
use std::collections::BTreeSet;

const DECIDING: Deciding<'static> =
    Deciding { id: "urn:uuid:6f9619ff-8b86-4011-b42d-00cf4fc964ff", decided_at: SIGNED_AT, program_version: PROGRAM };

fn summary() -> Record {
    record(&commune(1, "Xã Tân Phú"), 1)
}

fn row(record: Record, review: ReviewState) -> Row {
    let trust = list([entry(1, &[Role::Unit], &[unit_of(&commune(1, "Xã Tân Phú"))])]);
    Row::new(&Holding { record, first_seen: day("2026-11-20") }, &trust, review)
}

fn issued() -> Recognition {
    Recognition { number: "12/QĐ-UBND".into(), issued_on: "2026-11-22".into(), issuer: "Ủy ban nhân dân".into() }
}

/// What is typed once for all.
fn typed(paper: Option<&Recognition>) -> DecisionDraft {
    let recognition = paper.map(|paper| RecognitionDraft {
        number: paper.number.clone(),
        issued_on: "22/11/2026".into(),
        issuer: paper.issuer.clone(),
    });
    DecisionDraft {
        ruling: Some(Ruling::Accepted),
        reviewer: Reviewer {
            name: "Bình".into(), title: "Phó phòng".into(), organisation: "Công an tỉnh".into()
        },
        recognition: recognition.unwrap_or_default(),
        ..DecisionDraft::default()
    }
}

#[test]
fn only_what_is_verified_qualifies_and_is_not_decided_otherwise_is_accepted_with_others() {
    let digest = summary().digest;
    let accepted = |recognition| ReviewState::Accepted { decision: digest, recognition };
    for (review, without_paper, with_paper) in [
        (ReviewState::Waiting, Ok(()), Ok(())),
        (accepted(None), Err(NotTogether::Accepted), Ok(())),
        (accepted(Some(issued())), Err(NotTogether::Recognised), Err(NotTogether::Recognised)),
        (
            ReviewState::Returned { decision: digest },
            Err(NotTogether::DecidedOtherwise),
            Err(NotTogether::DecidedOtherwise),
        ),
        (
            ReviewState::Rejected { decision: digest },
            Err(NotTogether::DecidedOtherwise),
            Err(NotTogether::DecidedOtherwise),
        ),
        (
            ReviewState::Conflict { decisions: vec![digest] },
            Err(NotTogether::Contradicted),
            Err(NotTogether::Contradicted),
        ),
    ] {
        let row = row(summary(), review);
        for (recognises, expected) in [(false, without_paper), (true, with_paper)] {
            let together = Together { recognises, begun: &BTreeSet::new() };
            assert_eq!(together.takes(&row), expected, "{:?}, {recognises}", row.review);
        }
    }
}

#[test]
fn what_nobody_vouches_for_or_does_not_qualify_is_left_out_whatever_was_decided() {
    let nothing = BTreeSet::new();
    let together = Together { recognises: true, begun: &nothing };
    for (change, why) in [
        ((|record| record.content = ContentState::Differs) as fn(&mut Record), NotTogether::NotVerified),
        (|record| record.unit.parent_name = "Đồng Nai".to_owned(), NotTogether::NotVerified),
        (|record| record.verdict = Some(UnitVerdict::NotQualified), NotTogether::NotQualified),
        (|record| record.verdict = Some(UnitVerdict::Incomplete), NotTogether::NotQualified),
        (|record| record.in_scope = false, NotTogether::OutOfScope),
    ] {
        let mut record = summary();
        change(&mut record);
        assert_eq!(together.takes(&row(record, ReviewState::Waiting)), Err(why));
    }
}

#[test]
fn what_somebody_writes_a_decision_of_its_own_about_is_left_to_that() {
    let row = row(summary(), ReviewState::Waiting);
    let begun = BTreeSet::from([row.digest]);
    assert_eq!(Together { recognises: false, begun: &begun }.takes(&row), Err(NotTogether::Begun));
}

#[test]
fn a_recognition_that_is_added_keeps_what_was_remarked_and_names_the_decision_that_it_completes() {
    let record = summary();
    let mut said = decision(&record, Ruling::Accepted, None);
    said.comment = Some("Đã xem tại chỗ.".into());
    let former = decided(&said, 8);
    let added = prepare_together(&typed(Some(&issued())), &record, Some(&former), DECIDING).expect("whole");
    assert_eq!((added.decision, added.recognition.as_ref()), (Ruling::Accepted, Some(&issued())));
    assert_eq!((&added.checks, &added.comment, added.supersedes), (&said.checks, &said.comment, Some(former.digest)));
    assert_eq!((added.reviewer.name.as_str(), added.header.id.as_str()), ("Bình", DECIDING.id));
    // A comment for all stands in the place of the former one.
    let draft = DecisionDraft { comment: "Theo biên bản ngày 20/11.".into(), ..typed(None) };
    let commented = prepare_together(&draft, &record, Some(&former), DECIDING).expect("whole");
    assert_eq!(commented.comment.as_deref(), Some("Theo biên bản ngày 20/11."));
    let first = prepare_together(&typed(None), &record, None, DECIDING).expect("whole");
    assert_eq!((first.recognition, first.supersedes, first.checks.len()), (None, None, 0));
}

#[test]
fn what_is_missing_is_said_as_for_one_decision() {
    let half = Recognition { number: String::new(), ..issued() };
    let missing = prepare_together(&typed(Some(&half)), &summary(), None, DECIDING);
    assert_eq!(missing, Err(vec![NotDecided::RecognitionIncomplete]));
}
