//! Every state of the desk has its own words in both languages, and an unknown key is never called trusted.

use super::made::{day, did, uuid};
use antt::document::decision::Ruling;
use antt::document::key_rotation::NoRotation;
use antt::json::Digest;
use antt::review::Rotation;
use antt::review::decide::{NotDecided, ReviewerField};
use antt::review::desk::{ReviewKind, RowVerdict, SignatureState};
use antt::review::intake::{Conflict, State, StateKind};
use antt::review::record::ContentState;
use antt::review::trust::{EntryChange, EntryState, NotAdded, NotProposed, Role, Standing};
use antt::text::page::desk_unread::DeskPart;
use antt::text::page::{desk_intake, desk_trust};
use antt::text::review as words;
use antt::text::{Language, Say};
use std::collections::BTreeSet;

fn both(say: Say) -> [String; 2] {
    [say.vi.to_owned(), say.en.to_owned()]
}

fn in_both(sentence: impl Fn(Language) -> String) -> [String; 2] {
    [Language::Vi, Language::En].map(sentence)
}

/// Complete, and none said twice for different things.
fn assert_apart(all: Vec<[String; 2]>) {
    for language in 0..2 {
        let different: BTreeSet<&String> = all.iter().map(|pair| &pair[language]).collect();
        assert_eq!(different.len(), all.len(), "{all:?}");
    }
    for [vi, en] in &all {
        assert!(
            vi != en && [vi, en].iter().all(|text| !text.is_empty() && text.trim() == text.as_str()),
            "{vi} | {en}"
        );
    }
}

#[test]
fn what_a_file_would_do() {
    let other = Digest([7; 32]);
    let conflicts = [
        Conflict::SameRevision { other },
        Conflict::OtherId { id: uuid(1) },
        Conflict::NotPrevious { other },
        Conflict::OtherKey { other: did(1) },
        Conflict::AfterConflict,
    ];
    let states = [
        State::New,
        State::Replaces { revision: 2 },
        State::Same,
        State::Older { held: 3 },
        State::Gap { missing: 4 },
        State::NotIntact,
        State::ForTrust,
        State::NotForDesk,
        State::Refused,
    ];
    let states = states.into_iter().chain(conflicts.map(State::Conflict));
    assert_apart(states.map(|state| in_both(|language| words::state(language, &state))).collect());
    assert!(words::state(Language::Vi, &State::Gap { missing: 4 }).contains('4'));
    use StateKind::{
        Conflict as InConflict, ForTrust, Gap, New, NotForDesk, NotIntact, Older, Refused, Replaces, Same,
    };
    let kinds = [New, Replaces, Same, Older, Gap, InConflict, NotIntact, ForTrust, NotForDesk, Refused];
    assert_apart(kinds.map(|kind| both(words::state_kind(kind))).to_vec());
}

#[test]
fn whose_key_it_is() {
    let on = day("2026-11-22");
    let standings = [Standing::Trusted, Standing::TrustedOther, Standing::Unknown, Standing::Revoked { on }];
    assert_apart(standings.map(|standing| in_both(|language| desk_intake::standing(language, standing))).to_vec());
    assert!(desk_intake::standing(Language::Vi, Standing::Revoked { on }).contains("22/11/2026"));
    use SignatureState::{NotIntact, Revoked, Trusted, TrustedOther, Unknown};
    assert_apart(
        [Trusted, TrustedOther, Revoked, Unknown, NotIntact].map(|state| both(words::signature_state(state))).to_vec(),
    );
    for state in [Revoked, Unknown, NotIntact, TrustedOther] {
        let [vi, en] = both(words::signature_state(state));
        assert!(!vi.contains("tin cậy") && !en.contains("rusted"), "{vi} | {en}");
    }
    assert_apart(Role::ALL.map(|role| both(desk_trust::role(role))).to_vec());
    use NotAdded::{AlreadyListed, NoHow, NoName, NoRole, NoUnit, NotListed, UnitsWithoutRole};
    let reasons = [AlreadyListed, NotListed, NoName, NoRole, NoUnit, UnitsWithoutRole, NoHow];
    assert_apart(reasons.map(|why| both(desk_trust::not_added(why))).to_vec());
}

#[test]
fn lists_and_rotations_from_elsewhere() {
    let on = day("2026-11-22");
    let changes = vec![EntryChange::Name];
    let states = [
        EntryState::New,
        EntryState::Same,
        EntryState::Changed(changes.clone()),
        EntryState::RevokedHere { on, changes },
    ];
    assert_apart(states.map(|state| in_both(|language| desk_trust::entry_state(language, &state))).to_vec());
    use EntryChange::{AddedOn, How, Name, RevokedOn, Roles, Units};
    let changes = [Name, Roles, Units, AddedOn, How, RevokedOn { there: on }];
    let changed = changes.map(|change| EntryState::Changed(vec![change]));
    assert_apart(changed.map(|state| in_both(|language| desk_trust::entry_state(language, &state))).to_vec());
    use NoRotation::{NotByNewKey, NotByOldKey, NotIntact, SameKey};
    let nothing = [NotIntact, NotByOldKey, NotByNewKey, SameKey].map(NotProposed::NoRotation);
    let rotation = Rotation { old: did(1), new: did(2) };
    let others = [
        NotProposed::OldUnknown,
        NotProposed::OldRevoked { on },
        NotProposed::NewRevoked { on },
        NotProposed::Contradicts { confirmed: rotation },
        NotProposed::NewFollows { confirmed: rotation },
    ];
    let all = nothing.into_iter().chain(others);
    assert_apart(all.map(|why| in_both(|language| desk_trust::not_proposed(language, why))).collect());
    // A key that follows another one already is as good as before: nobody is told to revoke it.
    let [vi, en] =
        in_both(|language| desk_trust::not_proposed(language, NotProposed::NewFollows { confirmed: rotation }));
    assert!(vi.contains("Không thu hồi khóa mới") && en.contains("Don't revoke the new key"), "{vi} | {en}");
}

#[test]
fn how_far_a_review_has_come() {
    use ReviewKind::{Accepted, Conflict, Recognised, Rejected, Resubmitted, Returned, Waiting};
    let kinds = [Waiting, Resubmitted, Accepted, Recognised, Returned, Rejected, Conflict];
    assert_apart(kinds.map(|kind| both(words::review_kind(kind))).to_vec());
    assert_apart([Ruling::Accepted, Ruling::Returned, Ruling::Rejected].map(|one| both(words::ruling(one))).to_vec());
    use NotDecided::{NoComment, NoRuling, NotIntact, RecognitionDay, RecognitionIssuer, RecognitionNumber};
    let fields = [ReviewerField::Name, ReviewerField::Title, ReviewerField::Organisation].map(NotDecided::Reviewer);
    let missing = [NotIntact, NoRuling, NoComment, RecognitionNumber, RecognitionIssuer, RecognitionDay];
    assert_apart(missing.into_iter().chain(fields).map(|what| both(words::not_decided(what))).collect());
    use ContentState::{Agrees, CriteriaUnknown, Differs};
    assert_apart([Agrees, Differs, CriteriaUnknown].map(|state| both(words::content_state(state))).to_vec());
    use RowVerdict::{InConflict, Incomplete, NotComputed, NotQualified, OutOfScope, Qualified};
    let verdicts = [Qualified, NotQualified, Incomplete, OutOfScope, NotComputed, InConflict];
    assert_apart(verdicts.map(|verdict| both(words::row_verdict(verdict))).to_vec());
}

#[test]
fn what_an_unreadable_part_means_is_said_for_each_and_on_every_page() {
    assert_apart(DeskPart::ALL.map(|part| both(part.name())).to_vec());
    let meanwhile = DeskPart::ALL.map(|part| both(part.meanwhile()));
    assert_apart(meanwhile.to_vec());
    for [vi, en] in meanwhile {
        assert!(vi.starts_with("Trong lúc này ") && en.starts_with("Meanwhile "), "{vi} | {en}");
        assert!(!vi.contains("trang này") && !en.contains("this page"), "it stands above all pages: {vi} | {en}");
    }
}
