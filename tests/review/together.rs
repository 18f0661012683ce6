//! Several assessments accepted at once: which of them are, and what is signed about each.

use super::generator::SIGNED_AT;
use super::made::{PROGRAM, commune, day, decided, decision, entry, list, record, unit_of};
use antt::document::decision::{Recognition, Reviewer, Ruling};
use antt::json::Digest;
use antt::review::decide::{Deciding, DecisionDraft, NotDecided, RecognitionDraft, RemarkDraft};
use antt::review::desk::{Holding, NotTogether, Row, Together, decided_by_unknown_keys, prepare_together};
use antt::review::record::{ContentState, Record};
use antt::review::trust::{Entry, Role};
use antt::review::{ReviewState, TrustList};
use antt::verdict::{UnitVerdict, Verdict};
use std::collections::{BTreeMap, BTreeSet};

const DECIDING: Deciding<'static> =
    Deciding { id: "urn:uuid:6f9619ff-8b86-4011-b42d-00cf4fc964ff", decided_at: SIGNED_AT, program_version: PROGRAM };

fn summary() -> Record {
    record(&commune(1, "Xã Tân Phú"), 1)
}

fn row(record: Record, review: ReviewState) -> Row {
    let trust = list([entry(1, &[Role::Unit], &[unit_of(&commune(1, "Xã Tân Phú"))])]);
    Row::new(&Holding { record, first_seen: day("2026-11-20") }, &trust, review)
}

fn together(recognises: bool) -> Together<'static> {
    static NOTHING: BTreeSet<Digest> = BTreeSet::new();
    Together { year: 2026, recognises, begun: &NOTHING, by_unknown_keys: &NOTHING }
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
            assert_eq!(together(recognises).takes(&row), expected, "{:?}, {recognises}", row.review);
        }
    }
}

#[test]
fn what_nobody_vouches_for_or_does_not_qualify_is_left_out_whatever_was_decided() {
    for (change, why) in [
        ((|record| record.content = ContentState::Differs) as fn(&mut Record), NotTogether::NotVerified),
        (|record| record.unit.parent_name = "Đồng Nai".to_owned(), NotTogether::NotVerified),
        (|record| record.verdict = Some(UnitVerdict::NotQualified), NotTogether::NotQualified),
        (|record| record.verdict = Some(UnitVerdict::Incomplete), NotTogether::NotQualified),
        (|record| record.in_scope = false, NotTogether::OutOfScope),
        (|record| record.year -= 1, NotTogether::OtherYear),
    ] {
        let mut record = summary();
        change(&mut record);
        assert_eq!(together(true).takes(&row(record, ReviewState::Waiting)), Err(why));
    }
}

#[test]
fn what_somebody_writes_a_decision_of_its_own_about_is_left_to_that() {
    let row = row(summary(), ReviewState::Waiting);
    let begun = BTreeSet::from([row.digest]);
    assert_eq!(Together { begun: &begun, ..together(false) }.takes(&row), Err(NotTogether::Begun));
}

#[test]
fn what_answers_a_return_is_looked_at_by_itself() {
    let mut row = row(summary(), ReviewState::Waiting);
    row.answers_return = true;
    assert_eq!(together(false).takes(&row), Err(NotTogether::AnswersReturn));
    assert!(NotTogether::AnswersReturn.needs_a_look());
}

#[test]
fn what_an_unknown_key_has_decided_is_not_decided_beside_it() {
    let record = summary();
    let first_seen = day("2026-11-20");
    let by = |key| vec![(decided(&decision(&record, Ruling::Accepted, None), key), first_seen)];
    let reviewer = || entry(8, &[Role::Reviewer], &[]);
    let revoked = Entry { revoked_on: Some(day("2026-01-06")), ..reviewer() };
    let of_unit = entry(8, &[Role::Unit], &[unit_of(&commune(1, "Xã Tân Phú"))]);
    for (who, trust, is_unknown) in [
        ("not listed", TrustList::default(), true),
        ("listed as a unit's", list([of_unit]), true),
        ("a reviewer", list([reviewer()]), false),
        ("revoked", list([revoked]), false),
    ] {
        let by_unknown_keys = decided_by_unknown_keys(&by(8), &trust);
        let taken = Together { by_unknown_keys: &by_unknown_keys, ..together(false) }
            .takes(&row(record.clone(), ReviewState::Waiting));
        assert_eq!(taken, if is_unknown { Err(NotTogether::DecidedByUnknownKey) } else { Ok(()) }, "{who}");
    }
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
    let first = prepare_together(&typed(None), &record, None, DECIDING).expect("whole");
    assert_eq!((first.recognition, first.supersedes, first.checks.len()), (None, None, 0));
}

#[test]
fn what_is_missing_is_said_as_for_one_decision() {
    let half = Recognition { number: String::new(), ..issued() };
    let missing = prepare_together(&typed(Some(&half)), &summary(), None, DECIDING);
    assert_eq!(missing, Err(vec![NotDecided::RecognitionNumber]));
}

#[test]
fn what_the_page_does_not_show_is_not_signed() {
    let remark = RemarkDraft { verdict: Some(Verdict::NotMet), comment: "Thiếu".to_owned(), points: "9".to_owned() };
    let hidden = DecisionDraft {
        ruling: Some(Ruling::Returned),
        comment: "Thiếu biên bản".to_owned(),
        checks: BTreeMap::from([("4.1.plan".to_owned(), remark)]),
        supersedes: Some(Digest::of_bytes(b"another")),
        ..typed(Some(&issued()))
    };
    let signed = prepare_together(&hidden, &summary(), None, DECIDING).expect("whole");
    assert_eq!(signed, prepare_together(&typed(Some(&issued())), &summary(), None, DECIDING).expect("whole"));
}
