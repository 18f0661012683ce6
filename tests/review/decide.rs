//! The draft of a decision, and which of several decisions counts.

use super::generator::{Prng, SIGNED_AT, secret_of};
use super::made::{PROGRAM, commune, day, decided, decision, did, entry, list, record, reworded, uuid};
use antt::document::decision::{self as document, Recognition, Reviewer, Ruling};
use antt::json::{Digest, own_text};
use antt::review::decide::{
    Deciding, DecisionDraft, NotDecided, RecognitionDraft, RemarkDraft, ReviewerField, prepare,
};
use antt::review::record::{DecisionRecord, Record, Seal};
use antt::review::trust::Role;
use antt::review::{Believed, ReviewState, TrustList, which_counts};
use antt::verdict::Verdict;
use std::collections::BTreeMap;

const DECIDING: Deciding<'static> =
    Deciding { id: "urn:uuid:6f9619ff-8b86-4011-b42d-00cf4fc964ff", decided_at: SIGNED_AT, program_version: PROGRAM };

fn summary() -> Record {
    record(&commune(1, "Xã Tân Phú"), 1)
}

fn draft(ruling: Ruling) -> DecisionDraft {
    let reviewer =
        Reviewer {
            name: " Trần Thị Bình".into(), title: "Phó phòng".into(), organisation: "Công an tỉnh".into()
        };
    DecisionDraft { ruling: Some(ruling), reviewer, comment: "Bổ sung. ".into(), ..DecisionDraft::default() }
}

fn recognition(number: &str, day: &str, issuer: &str) -> RecognitionDraft {
    RecognitionDraft { number: number.into(), issued_on: day.into(), issuer: issuer.into() }
}

fn remark(verdict: Option<Verdict>, comment: &str) -> BTreeMap<String, RemarkDraft> {
    BTreeMap::from([(
        "5.1.plan".to_owned(),
        RemarkDraft { verdict, comment: comment.to_owned(), ..RemarkDraft::default() },
    )])
}

#[test]
fn a_draft_is_kept_as_typed_and_not_read_where_something_of_it_would_be_lost() {
    let checks = remark(Some(Verdict::NotMet), "Bổ sung biên bản. ");
    let draft = DecisionDraft { checks, recognition: recognition("1/QĐ", "", ""), ..draft(Ruling::Returned) };
    let text = serde_json::to_string(&draft).expect("JSON");
    assert_eq!(own_text(&text), Some(draft));
    // An older program had kept less.
    assert_eq!(own_text("{\"comment\":\"\"}"), Some(DecisionDraft::default()));
    for (from, to) in [
        ("\"ruling\":", "\"since\":\"2026-11-20\",\"ruling\":"),
        ("\"title\":", "\"rank\":\"Thượng tá\",\"title\":"),
        ("\"issuedOn\":", "\"place\":\"Hạ Long\",\"issuedOn\":"),
        ("\"verdict\":", "\"weight\":2,\"verdict\":"),
        ("\"returned\"", "\"postponed\""),
    ] {
        assert!(text.contains(from), "{text}");
        assert_eq!(own_text::<DecisionDraft>(&text.replace(from, to)), None, "{to}");
    }
}

#[test]
fn what_a_draft_lacks_is_said_all_at_once() {
    use NotDecided::*;
    let altered = Record { seal: Seal::Altered { claimed: did(1) }, ..summary() };
    let silent = |ruling| DecisionDraft { comment: " ".into(), ..draft(ruling) };
    let recognised = |ruling, paper| DecisionDraft { recognition: paper, ..draft(ruling) };
    let all_fields = [ReviewerField::Name, ReviewerField::Title, ReviewerField::Organisation].map(NotDecided::Reviewer);
    for (draft, record, expected) in [
        (draft(Ruling::Accepted), summary(), vec![]),
        (silent(Ruling::Accepted), summary(), vec![]),
        (draft(Ruling::Returned), summary(), vec![]),
        (draft(Ruling::Rejected), summary(), vec![]),
        (draft(Ruling::Accepted), altered, vec![NotIntact]),
        (silent(Ruling::Returned), summary(), vec![NoComment]),
        (silent(Ruling::Rejected), summary(), vec![NoComment]),
        (DecisionDraft { checks: remark(None, "Thiếu dấu."), ..silent(Ruling::Returned) }, summary(), vec![]),
        (
            DecisionDraft { checks: remark(Some(Verdict::NotMet), " "), ..silent(Ruling::Returned) },
            summary(),
            vec![NoComment],
        ),
        (DecisionDraft::default(), summary(), [&[NoRuling][..], &all_fields].concat()),
        (recognised(Ruling::Accepted, recognition("12/QĐ", "20/11/2026", "UBND")), summary(), vec![]),
        (recognised(Ruling::Accepted, recognition("12/QĐ", "31/2/2026", "UBND")), summary(), vec![RecognitionDay]),
        (recognised(Ruling::Accepted, recognition("", "20/11/2026", "UBND")), summary(), vec![RecognitionNumber]),
        (
            recognised(Ruling::Accepted, recognition("12/QĐ", "", "")),
            summary(),
            vec![RecognitionDay, RecognitionIssuer],
        ),
        (recognised(Ruling::Returned, recognition("12/QĐ", "20/11/2026", "UBND")), summary(), vec![]),
    ] {
        let found = prepare(&draft, &record, None, DECIDING).err().unwrap_or_default();
        assert_eq!(found, expected, "{draft:?}");
        if expected.is_empty() {
            let decision = prepare(&draft, &record, None, DECIDING).expect("a decision");
            assert!(document::seal(&decision, &secret_of(8), SIGNED_AT).is_ok(), "{decision:?}");
        }
    }
}

#[test]
fn a_recognition_typed_before_the_ruling_changed_is_not_part_of_the_decision() {
    let paper = recognition("12/QĐ", "20/11/2026", "UBND");
    let returned = DecisionDraft { recognition: paper.clone(), ..draft(Ruling::Returned) };
    assert!(returned.leaves_recognition_out());
    assert_eq!(prepare(&returned, &summary(), None, DECIDING).expect("a decision").recognition, None);
    let accepted = DecisionDraft { ruling: Some(Ruling::Accepted), ..returned };
    assert!(!accepted.leaves_recognition_out() && !draft(Ruling::Returned).leaves_recognition_out());
    assert!(prepare(&accepted, &summary(), None, DECIDING).expect("a decision").recognition.is_some());
}

#[test]
fn a_decision_says_what_was_typed_tidied_and_nothing_empty() {
    let mut draft =
        DecisionDraft { recognition: recognition(" 12/QĐ ", "20/11/2026", "UBND"), ..draft(Ruling::Accepted) };
    draft.checks = remark(Some(Verdict::NotMet), " Thie\u{302}\u{301}u. ");
    draft.checks.insert("5.2.plan".to_owned(), RemarkDraft::default());
    draft
        .checks
        .insert("5.3.plan".to_owned(), RemarkDraft { verdict: Some(Verdict::Unanswered), ..RemarkDraft::default() });
    draft.supersedes = Some(Digest::of_bytes(b"earlier"));
    let record = summary();
    let decision = prepare(&draft, &record, None, DECIDING).expect("a decision");
    assert_eq!(decision.checks.keys().collect::<Vec<_>>(), ["5.1.plan"]);
    assert_eq!(decision.checks["5.1.plan"].comment.as_deref(), Some("Thiếu."));
    assert_eq!((decision.comment.as_deref(), decision.reviewer.name.as_str()), (Some("Bổ sung."), "Trần Thị Bình"));
    let paper = Recognition { number: "12/QĐ".into(), issued_on: "2026-11-20".into(), issuer: "UBND".into() };
    assert_eq!((decision.recognition, decision.supersedes), (Some(paper), draft.supersedes));
    assert_eq!((decision.assessment.digest, decision.assessment.revision), (record.digest, 1));
    assert_eq!((decision.unit, decision.year), (record.unit, 2026));
}

fn reviewers() -> TrustList {
    let unit = commune(1, "Xã Tân Phú");
    let mut trust = list([
        entry(1, &[Role::Unit], &[super::made::unit_of(&unit)]),
        entry(8, &[Role::Reviewer], &[]),
        entry(9, &[Role::Reviewer], &[]),
        entry(10, &[Role::Reviewer], &[]),
    ]);
    assert!(trust.revoke(&did(10), day("2026-06-01")));
    trust
}

#[test]
fn only_a_trusted_reviewers_decision_about_the_newest_revision_counts() {
    let (summary, older) = (summary(), record(&reworded(&commune(1, "Xã Tân Phú"), "Người khác"), 1));
    let by = |ruling, key| decided(&decision(&summary, ruling, None), key);
    let accepted = by(Ruling::Accepted, 8);
    let unsigned = DecisionRecord { seal: Seal::Unsigned, ..accepted.clone() };
    let about_other = decided(&decision(&older, Ruling::Accepted, None), 8);
    let correction = |of: &DecisionRecord, key| decided(&decision(&summary, Ruling::Returned, Some(of.digest)), key);
    let (mine, anothers, strangers) = (correction(&accepted, 8), correction(&accepted, 9), correction(&accepted, 7));
    let last = decided(&decision(&summary, Ruling::Rejected, Some(mine.digest)), 8);
    let returned = |one: &DecisionRecord| ReviewState::Returned { decision: one.digest };
    let accepted_state = ReviewState::Accepted { decision: accepted.digest, recognition: None };
    let conflict = |mut ones: Vec<Digest>| {
        ones.sort();
        ReviewState::Conflict { decisions: ones }
    };
    for (what, decisions, expected) in [
        ("none", vec![], ReviewState::Waiting),
        ("accepted", vec![&accepted], accepted_state.clone()),
        ("twice the same", vec![&accepted, &accepted], accepted_state.clone()),
        ("by nobody", vec![&unsigned], ReviewState::Waiting),
        ("by a stranger", vec![&by(Ruling::Accepted, 7)], ReviewState::Waiting),
        ("by the unit itself", vec![&by(Ruling::Accepted, 1)], ReviewState::Waiting),
        ("by a reviewer whose key is revoked", vec![&by(Ruling::Accepted, 10)], ReviewState::Waiting),
        ("about another document", vec![&about_other], ReviewState::Waiting),
        ("corrected", vec![&accepted, &mine], returned(&mine)),
        ("corrected by another reviewer", vec![&anothers, &accepted], returned(&anothers)),
        ("corrected by a stranger", vec![&accepted, &strangers], accepted_state),
        ("only the correction at hand", vec![&mine], returned(&mine)),
        ("corrected twice in a row", vec![&accepted, &mine, &last], ReviewState::Rejected { decision: last.digest }),
        (
            "corrected twice beside each other",
            vec![&accepted, &mine, &anothers],
            conflict(vec![mine.digest, anothers.digest]),
        ),
        (
            "two that know nothing of each other",
            vec![&accepted, &by(Ruling::Accepted, 9)],
            conflict(vec![accepted.digest, by(Ruling::Accepted, 9).digest]),
        ),
    ] {
        let believed = |order: &[&DecisionRecord]| {
            let all: Vec<Believed<'_>> =
                order.iter().map(|record| Believed { record, first_seen: day("2026-11-20") }).collect();
            which_counts(all, &summary.digest, &reviewers())
        };
        assert_eq!(believed(&decisions), expected, "{what}");
        let mut shuffled = decisions.clone();
        shuffled.rotate_left(Prng::new(decisions.len() as u64).below(decisions.len().max(1)));
        shuffled.reverse();
        assert_eq!(believed(&shuffled), expected, "{what}, in another order");
    }
    assert!(conflict(Vec::new()).is_waiting() && !returned(&mine).is_waiting());
}

/// What follows from the decisions, whichever comes first.
fn follows(decisions: &[&DecisionRecord]) -> ReviewState {
    let believed = |order: Vec<&DecisionRecord>| {
        let all: Vec<Believed<'_>> =
            order.into_iter().map(|record| Believed { record, first_seen: day("2026-11-20") }).collect();
        which_counts(all, &summary().digest, &reviewers())
    };
    let state = believed(decisions.to_vec());
    assert_eq!(believed(decisions.iter().rev().copied().collect()), state, "in another order");
    state
}

/// A decision may name only one that it corrects: correcting one of two so that it says what the other says settles it for good.
#[test]
fn a_conflict_ends_when_one_decision_is_corrected_to_say_what_the_other_says() {
    let summary = summary();
    let at = |ruling, of: Option<&DecisionRecord>, second: u32, key| {
        let decided_at = format!("2026-11-20T02:00:{second:02}Z");
        let document = decision(&summary, ruling, of.map(|of| of.digest));
        decided(&document::ReviewDecision { decided_at, ..document }, key)
    };
    let returned = |one: &DecisionRecord| ReviewState::Returned { decision: one.digest };
    let (accepts, returns) = (at(Ruling::Accepted, None, 0, 8), at(Ruling::Returned, None, 1, 9));
    assert!(matches!(follows(&[&accepts, &returns]), ReviewState::Conflict { .. }));
    let other = at(Ruling::Rejected, Some(&accepts), 2, 8);
    assert!(matches!(follows(&[&accepts, &returns, &other]), ReviewState::Conflict { .. }), "it says a third thing");
    let strangers = at(Ruling::Returned, Some(&accepts), 2, 7);
    assert!(matches!(follows(&[&accepts, &returns, &strangers]), ReviewState::Conflict { .. }), "by a stranger");
    let same = at(Ruling::Returned, Some(&accepts), 2, 8);
    assert_eq!(follows(&[&accepts, &returns, &same]), returned(&same));
    let later = at(Ruling::Rejected, Some(&same), 3, 9);
    assert_eq!(
        follows(&[&accepts, &returns, &same, &later]),
        ReviewState::Rejected { decision: later.digest },
        "what was settled came back"
    );
    // Each of the two corrected in turn, to a third.
    let third = at(Ruling::Rejected, Some(&returns), 4, 9);
    assert_eq!(
        follows(&[&accepts, &returns, &other, &third]),
        ReviewState::Rejected { decision: third.digest },
        "both say the same now"
    );
}

#[test]
fn a_new_decision_corrects_the_one_that_counts() {
    let [one, another, stale] = ["a", "b", "c"].map(|text| Digest::of_bytes(text.as_bytes()));
    let conflict = ReviewState::Conflict { decisions: vec![one, another] };
    for (state, chosen, expected) in [
        (ReviewState::Waiting, None, Ok(None)),
        (ReviewState::Waiting, Some(stale), Ok(None)),
        (ReviewState::Returned { decision: one }, None, Ok(Some(one))),
        (ReviewState::Returned { decision: one }, Some(stale), Ok(Some(one))),
        (ReviewState::Rejected { decision: one }, Some(one), Ok(Some(one))),
        (ReviewState::Accepted { decision: one, recognition: None }, None, Ok(Some(one))),
        (conflict.clone(), None, Err(NotDecided::Conflict)),
        (conflict.clone(), Some(stale), Err(NotDecided::Conflict)),
        (conflict, Some(another), Ok(Some(another))),
    ] {
        assert_eq!(state.to_correct(chosen), expected, "{state:?} {chosen:?}");
    }
}

#[test]
fn recognition_comes_with_the_decision() {
    let summary = summary();
    let paper = Recognition { number: "12/QĐ".into(), issued_on: "2026-11-20".into(), issuer: "UBND".into() };
    let document =
        document::ReviewDecision { recognition: Some(paper.clone()), ..decision(&summary, Ruling::Accepted, None) };
    let record = decided(&document, 8);
    let believed = Believed { record: &record, first_seen: day("2026-11-20") };
    let expected = ReviewState::Accepted { decision: record.digest, recognition: Some(paper) };
    assert_eq!(which_counts([believed], &summary.digest, &reviewers()), expected);
}

/// What page, worker and storage pass to each other comes back as it was.
#[test]
fn records_and_drafts_survive_being_kept() {
    let summary = summary();
    let text = serde_json::to_string(&summary).expect("JSON");
    assert_eq!(serde_json::from_str::<Record>(&text).expect("a record"), summary);
    let record = decided(&decision(&summary, Ruling::Returned, Some(summary.digest)), 8);
    let text = serde_json::to_string(&record).expect("JSON");
    assert_eq!(serde_json::from_str::<DecisionRecord>(&text).expect("a record"), record);
    let draft = DecisionDraft { checks: remark(Some(Verdict::NotMet), "x"), ..draft(Ruling::Returned) };
    let text = serde_json::to_string(&draft).expect("JSON");
    assert_eq!(serde_json::from_str::<DecisionDraft>(&text).expect("a draft"), draft);
    assert_eq!(serde_json::from_str::<DecisionDraft>("{}").expect("a draft"), DecisionDraft::default());
    assert_eq!(uuid(1).len(), 45);
}
