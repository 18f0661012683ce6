//! A copy of a desk: what is packed comes out as it was, and nothing in it holds that its key has not signed.
#![allow(clippy::panic)]
#![cfg(feature = "bulk")]

#[path = "common/generator.rs"]
mod generator;
#[path = "common/many.rs"]
mod many;

use antt::criteria::parse_iso;
use antt::document::desk::EventMember;
use antt::document::key::NotADid;
use antt::document::key_rotation::{self, Rotating};
use antt::document::open::NotReadable;
use antt::document::{Did, sign, to_file};
use antt::json::Digest;
use antt::review::archive::{Archive, Content, Limits, Packing};
use antt::review::desk_copy::{
    Compared, DESK, DeskState, Here, NotACopy, Part, Parts, REGISTER, Sealing, TRUST, Tally, compare, part, path_of,
    read, seal,
};
use antt::review::intake::{self, Read};
use antt::review::trust::Role;
use antt::review::{Known, Rotation, TrustList};
use generator::{SIGNED_AT, secret_of};
use many::{register_csv, trust_list, unit};
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::io::Read as _;

const REVIEWER: u64 = 9_999;
const UUID: &str = "urn:uuid:00000000-0000-4000-8000-000000000001";

fn reviewer() -> antt::review::trust::Entry {
    antt::review::trust::Entry {
        did: secret_of(REVIEWER).did(),
        roles: BTreeSet::from([Role::Reviewer]),
        units: Vec::new(),
        ..unit(0).entry()
    }
}

fn statement(old: u64, new: u64) -> (Rotation, String) {
    let rotating = Rotating { id: UUID, reason: "Đổi máy tính", rotated_at: SIGNED_AT, program_version: "0.1.0" };
    let sealed = key_rotation::seal(&secret_of(old), &secret_of(new), rotating).expect("a sealed rotation");
    let rotation = Rotation { old: secret_of(old).did(), new: secret_of(new).did() };
    (rotation, String::from_utf8(sealed.bytes).expect("a text"))
}

fn known(n: u64) -> Known {
    Known::of_bytes(&unit(n).file()).expect("readable").expect("a summary")
}

fn event(id: &str) -> EventMember {
    let what = r#"{"did":"taken_in","file":"Tân Phú.json"}"#.to_owned();
    EventMember { id: id.to_owned(), assessment: UUID.to_owned(), at: 1_795_000_000, what }
}

fn desk() -> DeskState {
    let (rotation, text) = statement(1, 2);
    DeskState {
        files: (0..3).map(|n| (known(n).digest(), (format!("{n}.json"), "2026-11-20".to_owned()))).collect(),
        trust: trust_list((0..3).map(unit), reviewer()),
        rotations: vec![(rotation, Some(text))],
        history: vec![event("1"), event("2")],
        register: Some(register_csv(3)),
        settings: BTreeMap::from([("figures".to_owned(), "target 75\nzeros yes\n".to_owned())]),
    }
}

fn sealed(state: &DeskState, key: u64) -> Parts {
    let sealing = Sealing { ids: [UUID, UUID], created: SIGNED_AT, program_version: "0.1.0" };
    let (desk, trust) = seal(state, &secret_of(key), sealing).expect("a sealed desk");
    Parts {
        desk: Some(desk),
        trust: Some(trust),
        register: state.register.clone().map(String::into_bytes),
        rotations: state.rotations.iter().filter_map(|(_, text)| Some(text.clone()?.into_bytes())).collect(),
    }
}

#[test]
fn what_is_packed_comes_out_byte_for_byte_also_for_another_program() {
    let state = desk();
    let parts = sealed(&state, REVIEWER);
    let mut files: Vec<(String, Vec<u8>)> = (0..3).map(|n| (path_of(&known(n)), unit(n).file())).collect();
    files.push((DESK.to_owned(), parts.desk.clone().expect("a desk")));
    files.push((TRUST.to_owned(), parts.trust.clone().expect("a list")));
    files.push((REGISTER.to_owned(), parts.register.clone().expect("a register")));
    files.push(("rotations/doi-khoa.json".to_owned(), parts.rotations[0].clone()));
    let mut packing = Packing::default();
    files.iter().for_each(|(path, bytes)| packing.add(path, bytes).expect("packed"));
    let archive = packing.finish().expect("an archive");
    assert!(archive.len() * 2 < files.iter().map(|(_, bytes)| bytes.len()).sum());

    let mut theirs = zip::ZipArchive::new(std::io::Cursor::new(archive.clone())).expect("a zip");
    for (path, bytes) in &files {
        let mut found = Vec::new();
        theirs.by_name(path).expect(path).read_to_end(&mut found).expect("readable");
        assert_eq!(&found, bytes, "{path}");
    }
    let ours = Archive::of_bytes(archive, Limits::of_copy()).expect("an archive");
    let found: Vec<(String, Vec<u8>)> = ours
        .map(|entry| match entry.content {
            Content::Bytes(bytes) => (entry.label, bytes),
            other => panic!("{}: {other:?}", entry.label),
        })
        .collect();
    assert_eq!(found, files);
    let mut again = Parts::default();
    for (path, bytes) in found {
        match part(&path) {
            Part::Desk => again.desk = Some(bytes),
            Part::Trust => again.trust = Some(bytes),
            Part::Register => again.register = Some(bytes),
            Part::Rotation => again.rotations.push(bytes),
            Part::File => assert!(matches!(intake::read(&bytes), Read::Summary(record) if record.seal.is_intact())),
        }
    }
    assert_eq!(again, parts);
    let copied = read(&again).expect("a copy");
    assert_eq!((copied.by.did, copied.state.clone()), (secret_of(REVIEWER).did(), state));
    let (early, late) = (parse_iso("2026-11-01").expect("a day"), parse_iso("2026-12-01").expect("a day"));
    assert!(copied.first_seen(early).values().all(|day| *day == early), "nobody has seen a file in the future");
    assert!(copied.first_seen(late).values().all(|day| Some(*day) == parse_iso("2026-11-20")));
}

#[test]
fn a_desk_with_nothing_is_copied_too() {
    let state = DeskState { trust: TrustList::default(), ..DeskState::default() };
    assert_eq!(read(&sealed(&state, 1)).expect("a copy").state, state);
}

#[test]
fn what_the_key_has_not_signed_is_named() {
    let whole = || sealed(&desk(), REVIEWER);
    let changed = |bytes: &Option<Vec<u8>>, from: &str, to: &str| {
        let text = String::from_utf8(bytes.clone().expect("bytes")).expect("a text");
        assert!(text.contains(from), "{from}");
        Some(text.replace(from, to).into_bytes())
    };
    let stranger = sealed(&DeskState { trust: trust_list((7..8).map(unit), reviewer()), ..desk() }, 7);
    let other_list = sealed(&DeskState { trust: trust_list((7..8).map(unit), reviewer()), ..desk() }, REVIEWER);
    let not_intact = |path| NotACopy::NotIntact { path };
    let not_that = |path| NotACopy::NotThatOne { path };
    for (parts, expected) in [
        (Parts { desk: None, ..whole() }, NotACopy::NoDesk),
        (Parts { desk: changed(&whole().desk, "2026-11-20", "2026-01-20"), ..whole() }, not_intact(DESK)),
        (Parts { trust: None, ..whole() }, not_that(TRUST)),
        (Parts { trust: changed(&whole().trust, "Gặp trực tiếp", "Gọi điện"), ..whole() }, not_intact(TRUST)),
        (Parts { trust: stranger.trust.clone(), ..whole() }, not_that(TRUST)),
        (Parts { trust: other_list.trust, ..whole() }, not_that(TRUST)),
        (Parts { trust: whole().desk, ..whole() }, not_that(TRUST)),
        (Parts { register: None, ..whole() }, not_that(REGISTER)),
        (Parts { register: Some(register_csv(4).into_bytes()), ..whole() }, not_that(REGISTER)),
    ] {
        match read(&parts) {
            // What this version can't open is named by the reader of documents.
            Err(NotACopy::NotReadable { path: TRUST, .. }) if expected == not_that(TRUST) => {}
            other => assert_eq!(other.map(|copied| copied.by.did), Err(expected)),
        }
    }
}

#[test]
fn a_change_of_key_has_its_statement_only_where_both_keys_have_signed_it() {
    let (rotation, text) = statement(1, 2);
    let (other, other_text) = statement(3, 4);
    let state = DeskState { rotations: vec![(rotation, None), (other, None)], ..desk() };
    let forged = text.replace("Đổi máy tính", "Mất máy tính");
    for (statements, expected) in [
        (vec![], [None, None]),
        (vec![text.clone()], [Some(text.clone()), None]),
        (vec![forged, other_text.clone()], [None, Some(other_text.clone())]),
    ] {
        let rotations = statements.into_iter().map(String::into_bytes).collect();
        let found: BTreeMap<_, _> = read(&Parts { rotations, ..sealed(&state, REVIEWER) })
            .expect("a copy")
            .state
            .rotations
            .into_iter()
            .collect();
        assert_eq!([found[&rotation].clone(), found[&other].clone()], expected);
    }
    // One that the desk has not confirmed is no change of key, whoever has put it into the archive.
    let rotations = vec![statement(5, 6).1.into_bytes()];
    let found =
        read(&Parts { rotations, ..sealed(&DeskState { rotations: Vec::new(), ..desk() }, 1) }).expect("a copy");
    assert_eq!(found.state.rotations, []);
}

#[test]
fn what_is_new_the_same_and_otherwise_is_counted_apart() {
    let copy = desk();
    let nothing = compare(&copy, &Here::default());
    assert_eq!(
        (nothing.keys, nothing.history),
        (Tally { new: 4, same: 0, other: 0 }, Tally { new: 2, same: 0, other: 0 })
    );
    assert_eq!((nothing.register, nothing.settings.new), (Some(Compared::New), 1));
    assert_eq!(nothing.rotations, [(statement(1, 2).0, Compared::New)]);
    let mut trust = copy.trust.clone();
    trust.revoke(&unit(1).did(), parse_iso("2026-11-22").expect("a day"));
    let here = Here {
        trust,
        rotations: vec![statement(1, 2).0],
        history: BTreeSet::from(["2".to_owned()]),
        register: Some(register_csv(5)),
        settings: BTreeMap::from([("figures".to_owned(), "target 80\n".to_owned())]),
    };
    let some = compare(&copy, &here);
    assert_eq!((some.keys, some.history), (Tally { new: 0, same: 3, other: 1 }, Tally { new: 1, same: 1, other: 0 }));
    let other = some.entries.iter().filter(|one| Compared::of(&one.state) == Compared::Other);
    assert_eq!(other.map(|one| one.entry.did).collect::<Vec<_>>(), [unit(1).did()]);
    assert_eq!(some.rotations, [(statement(1, 2).0, Compared::Same)]);
    assert_eq!((some.register, some.settings), (Some(Compared::Other), Tally { other: 1, ..Tally::default() }));
}

#[test]
fn a_change_of_key_that_contradicts_a_confirmed_one_or_another_of_the_copy_is_told_apart() {
    let change = |old, new| Rotation { old: secret_of(old).did(), new: secret_of(new).did() };
    let here = [change(1, 2)];
    let nobody: &[u64] = &[];
    for (one, beside, revoked, state) in [
        (change(1, 2), vec![], nobody, Compared::Same),
        (change(1, 3), vec![], nobody, Compared::Other),
        (change(3, 2), vec![], nobody, Compared::Other),
        (change(2, 3), vec![], nobody, Compared::New),
        (change(4, 5), vec![change(4, 5)], nobody, Compared::New),
        (change(4, 5), vec![change(4, 6)], nobody, Compared::Other),
        (change(1, 2), vec![change(1, 3)], nobody, Compared::Same),
        // One that was replaced, here or in the copy, and the one that replaced it.
        (change(1, 3), vec![], &[2], Compared::New),
        (change(1, 3), vec![], &[3], Compared::New),
        (change(1, 3), vec![], &[1], Compared::Other),
        (change(4, 5), vec![change(4, 6)], &[5], Compared::New),
        (change(4, 6), vec![change(4, 5)], &[5], Compared::New),
        (change(4, 6), vec![change(4, 5), change(4, 7)], &[5], Compared::Other),
    ] {
        let is_revoked = |did: &Did| revoked.iter().any(|key| secret_of(*key).did() == *did);
        assert_eq!(Compared::of_rotation(&one, &here, &beside, is_revoked), state, "{one:?} beside {beside:?}");
    }
}

#[test]
fn ones_own_copy_brings_a_replaced_change_of_key_back_with_the_one_that_replaced_it() {
    let on = parse_iso("2026-11-22").expect("a day");
    let replaced = |mut trust: TrustList| {
        assert!(trust.revoke(&unit(1).did(), on));
        trust
    };
    let changes = [statement(0, 1), statement(0, 2)];
    let rotations = changes.iter().map(|(rotation, text)| (*rotation, Some(text.clone()))).collect();
    let copy = DeskState { rotations, trust: replaced(desk().trust), ..desk() };
    let compared = |here: Here| -> Vec<Compared> {
        let [first, second] = [&changes[0].0, &changes[1].0];
        let all: BTreeMap<_, _> = compare(&copy, &here).rotations.into_iter().collect();
        vec![all[first], all[second]]
    };
    assert_eq!(compared(Here::default()), [Compared::New, Compared::New]);
    let with_first = |trust| Here { trust, rotations: vec![changes[0].0], ..Here::default() };
    assert_eq!(compared(with_first(replaced(desk().trust))), [Compared::Same, Compared::New]);
    // Here the first change still stands, and its revocation is not taken over by ticking the second.
    assert_eq!(compared(with_first(desk().trust)), [Compared::Same, Compared::Other]);
}

#[test]
fn paths_tell_what_a_file_is_and_never_meet() {
    let paths: BTreeSet<String> = (0..50).map(|n| path_of(&known(n))).collect();
    assert_eq!(paths.len(), 50);
    for path in &paths {
        assert!(path.starts_with("summaries/antt_") && path.ends_with(".json") && part(path) == Part::File, "{path}");
    }
    let digest: Digest = known(0).digest();
    assert!(paths.iter().any(|path| path.contains(&digest.short())));
}

/// A name as keys have, of bytes that are no point of the curve, as those of every second name are.
fn name_of_no_key() -> String {
    let did = secret_of(1).did().to_string();
    let mut others = ('A'..='H').map(|end| format!("{}{end}", &did[..did.len() - 1]));
    others.find(|name| matches!(name.parse::<Did>(), Err(NotADid::Unusable { .. }))).expect("no key")
}

#[test]
fn days_of_another_age_and_names_of_no_key_are_refused_with_their_places() {
    let whole = sealed(&desk(), REVIEWER).desk.expect("a desk");
    let mut desk: Map<String, Value> = serde_json::from_slice(&whole).expect("an object");
    desk.shift_remove("proof");
    desk["files"][1]["firstSeen"] = "0200-01-01".into();
    desk["rotations"][0]["newDid"] = name_of_no_key().into();
    let signed = to_file(&sign(&desk, &secret_of(REVIEWER), SIGNED_AT).expect("no proof yet"));
    let Err(NotReadable::Shape(problems)) = antt::document::desk::read(&signed) else { panic!("it is read") };
    let places: Vec<String> = problems.iter().map(|problem| problem.place.to_string()).collect();
    assert_eq!(places, ["files[1].firstSeen", "rotations[0].newDid"]);
}
