//! Which of two decisions a unit keeps beside its draft, in whatever order it opens them.

use super::made::{commune, decided, decision, record, revised};
use antt::document::decision::{ReviewDecision, Ruling};
use antt::review::DecisionRecord;
use antt::review::decide::{DecisionMark, Keeping, keep};

const MORNING: &str = "2026-11-24T01:00:00Z";
const EVENING: &str = "2026-11-24T11:00:00Z";

fn at(decided_at: &str, decision: ReviewDecision) -> DecisionRecord {
    decided(&ReviewDecision { decided_at: decided_at.to_owned(), ..decision }, 9)
}

fn mark(record: &DecisionRecord, unknown_key: bool) -> DecisionMark {
    DecisionMark::of(&record.decision, record.digest, unknown_key)
}

/// What is kept after these were opened one after another, each by a key that nobody has compared.
fn kept<'a>(opened: impl IntoIterator<Item = &'a DecisionRecord>) -> DecisionMark {
    let mut kept = None;
    for one in opened {
        if let Keeping::Takes(mark) = keep(kept.as_ref(), mark(one, true), true) {
            kept = Some(mark);
        }
    }
    kept.expect("something was opened")
}

#[test]
fn a_corrected_decision_never_takes_the_place_of_its_correction() {
    let of = record(&commune(1, "Xã Tân Phú"), 1);
    let first = at(EVENING, decision(&of, Ruling::Returned, None));
    // The reviewer's clock was set back meanwhile: what it corrects tells more than the time.
    let second = at(MORNING, decision(&of, Ruling::Rejected, Some(first.digest)));
    let third = at(MORNING, decision(&of, Ruling::Accepted, Some(second.digest)));
    assert_eq!(kept([&first, &second]).decision, second.digest);
    assert_eq!(kept([&second, &first]).decision, second.digest);
    let told = keep(Some(&mark(&second, true)), mark(&first, true), true);
    assert_eq!(told, Keeping::NewerKept { decided_at: MORNING.to_owned() });
    // Also what the corrected one had corrected.
    assert_eq!(kept([&first, &second, &third, &first, &second]).decision, third.digest);
}

#[test]
fn of_two_others_the_later_one_is_kept_and_one_of_a_later_revision_before_all() {
    let summary = commune(1, "Xã Tân Phú");
    let of = record(&summary, 1);
    let next = record(&revised(&summary, 2, Some(of.digest)), 1);
    let early = at(MORNING, decision(&of, Ruling::Returned, None));
    let late = at(EVENING, decision(&of, Ruling::Accepted, None));
    let of_next = at(MORNING, decision(&next, Ruling::Accepted, None));
    for opened in [[&early, &late], [&late, &early]] {
        assert_eq!(kept(opened).decision, late.digest);
    }
    for opened in [[&late, &of_next], [&of_next, &late]] {
        assert_eq!(kept(opened).decision, of_next.digest);
    }
}

#[test]
fn the_same_decision_is_kept_again_with_what_is_known_of_its_key_now() {
    let of = record(&commune(1, "Xã Tân Phú"), 1);
    let one = at(MORNING, decision(&of, Ruling::Returned, None));
    let Keeping::Takes(again) = keep(Some(&mark(&one, true)), mark(&one, false), true) else { panic!("the same") };
    assert_eq!(again, mark(&one, false));
}

#[test]
fn a_key_that_nobody_has_compared_takes_nothing_from_one_that_was() {
    let of = record(&commune(1, "Xã Tân Phú"), 1);
    let known = at(MORNING, decision(&of, Ruling::Returned, None));
    for forged in [
        at(EVENING, decision(&of, Ruling::Accepted, None)),
        at(EVENING, decision(&of, Ruling::Accepted, Some(known.digest))),
    ] {
        let told = keep(Some(&mark(&known, false)), mark(&forged, true), true);
        assert_eq!(told, Keeping::KnownKeyKept { decided_at: MORNING.to_owned() });
        assert!(matches!(keep(Some(&mark(&known, false)), mark(&forged, false), true), Keeping::Takes(_)));
    }
}

#[test]
fn a_key_that_was_compared_comes_before_whatever_another_says_of_itself() {
    let summary = commune(1, "Xã Tân Phú");
    let of = record(&summary, 1);
    let next = record(&revised(&summary, 2, Some(of.digest)), 1);
    let known = at(MORNING, decision(&of, Ruling::Returned, None));
    for forged in [
        at("2099-01-01T00:00:00Z", decision(&of, Ruling::Accepted, None)),
        at(MORNING, decision(&next, Ruling::Accepted, None)),
        at(MORNING, decision(&of, Ruling::Accepted, Some(known.digest))),
    ] {
        assert!(matches!(keep(Some(&mark(&forged, true)), mark(&known, false), true), Keeping::Takes(_)));
    }
    // About a later revision a stranger is heard only if there is such a revision here.
    let later = at(EVENING, decision(&next, Ruling::Accepted, None));
    for (signed_here, takes) in [(true, true), (false, false)] {
        let told = keep(Some(&mark(&known, false)), mark(&later, true), signed_here);
        assert_eq!(matches!(told, Keeping::Takes(_)), takes);
    }
}
