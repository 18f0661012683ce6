//! Whose key it is: listed for the unit or role, listed for another, revoked, unknown. And what a list from elsewhere changes.

use super::generator::{SIGNED_AT, secret_of};
use super::made::{commune, day, did, entry, key_of, list, unit_of, uuid};
use super::said::with;
use antt::document::key_card::{self, KeyCard, issue};
use antt::document::open::{File, open};
use antt::document::proof::Signed;
use antt::document::{Header, to_file};
use antt::review::trust::{Entry, EntryChange, EntryState, NotAdded, Role, from_card};
use antt::review::{Standing, UnitKey};
use serde_json::json;
use std::collections::BTreeSet;

fn by(key: u64, created: &str) -> Signed {
    Signed { did: did(key), created: created.to_owned() }
}

#[test]
fn a_key_is_trusted_for_what_it_is_listed_for() {
    let (ours, theirs) = (commune(1, "Xã Tân Phú"), commune(2, "Xã Tân Hoà"));
    let trust = list([
        entry(1, &[Role::Unit], &[unit_of(&ours)]),
        entry(2, &[Role::Reviewer], &[]),
        entry(3, &[Role::Unit, Role::Reviewer, Role::Author], &[unit_of(&theirs)]),
    ]);
    let (ours, theirs) = (key_of(&ours), key_of(&theirs));
    // The same name with a code is another unit: anybody can write a name.
    let coded = UnitKey::new("commune", Some("07"), "Xã Tân Phú", "Quảng Ninh");
    for (key, role, unit, expected) in [
        (1, Role::Unit, Some(&ours), Standing::Trusted),
        (1, Role::Unit, Some(&theirs), Standing::TrustedOther),
        (1, Role::Unit, Some(&coded), Standing::TrustedOther),
        (1, Role::Unit, None, Standing::TrustedOther),
        (1, Role::Reviewer, None, Standing::TrustedOther),
        (2, Role::Reviewer, None, Standing::Trusted),
        (2, Role::Unit, Some(&ours), Standing::TrustedOther),
        (2, Role::Author, None, Standing::TrustedOther),
        (3, Role::Author, None, Standing::Trusted),
        (3, Role::Unit, Some(&theirs), Standing::Trusted),
        (4, Role::Unit, Some(&ours), Standing::Unknown),
        (4, Role::Reviewer, None, Standing::Unknown),
    ] {
        let standing = trust.standing(&by(key, SIGNED_AT), day("2026-11-20"), role, unit);
        assert_eq!(standing, expected, "key {key}, {role:?}, {unit:?}");
    }
}

/// Midnight in Vietnam is 17:00 UTC.
#[test]
fn a_revoked_key_counts_for_nothing_signed_or_first_seen_since() {
    let unit = commune(1, "Xã Tân Phú");
    let mut trust = list([entry(1, &[Role::Unit], &[unit_of(&unit)])]);
    let on = day("2026-06-02");
    assert!(trust.revoke(&did(1), on));
    let revoked = Standing::Revoked { on };
    for (created, first_seen, expected) in [
        ("2026-06-01T16:59:59Z", "2026-06-01", Standing::Trusted),
        ("2026-06-01T17:00:00Z", "2026-06-01", revoked),
        ("2026-06-01T16:59:59Z", "2026-06-02", revoked),
        ("2020-01-01T00:00:00Z", "2026-06-02", revoked),
        ("2026-07-01T00:00:00Z", "2026-05-01", revoked),
        ("0001-01-01T00:00:00Z", "2026-05-01", revoked),
    ] {
        let standing = trust.standing(&by(1, created), day(first_seen), Role::Unit, Some(&key_of(&unit)));
        assert_eq!(standing, expected, "{created}, {first_seen}");
    }
    let other = trust.standing(&by(1, SIGNED_AT), on, Role::Reviewer, None);
    assert_eq!(other, revoked, "also where it would not have been trusted");
    assert!(trust.revoke(&did(1), day("2026-05-01")) && trust.revoke(&did(1), day("2026-12-01")));
    assert_eq!(trust.entry(&did(1)).and_then(|entry| entry.revoked_on), Some(day("2026-05-01")), "the earlier day");
    assert!(!trust.revoke(&did(2), on));
    assert!(trust.trust_again(&did(1)) && !trust.trust_again(&did(1)));
}

#[test]
fn a_key_is_listed_from_its_card_once_it_is_whole() {
    let unit = unit_of(&commune(1, "Xã Tân Phú"));
    let header = Header::new(key_card::TYPE, &uuid(3), "0.1.0");
    let card = KeyCard { header, name: "Nguyễn Văn An".to_owned(), units: vec![unit.clone()] };
    let signed = issue(&card, &secret_of(1), SIGNED_AT).expect("a card");
    let from = |bytes: &[u8]| match open(bytes) {
        Ok(File::KeyCard(opened)) => from_card(&opened, day("2026-01-05"), "Đối chiếu qua điện thoại"),
        other => panic!("no card: {other:?}"),
    };
    assert_eq!(from(&to_file(&signed)), Some(entry(1, &[Role::Unit], &[unit])));
    assert_eq!(from(&with(&signed, "/name", Some(json!("Ai đó")))), None);
    assert_eq!(from(&with(&signed, "/proof", None)), None);
}

#[test]
fn an_entry_that_says_too_little_or_too_much_is_not_listed() {
    let unit = unit_of(&commune(1, "Xã Tân Phú"));
    let whole = entry(1, &[Role::Unit], std::slice::from_ref(&unit));
    let nameless = antt::document::UnitName { name: " ".to_owned(), ..unit };
    for (entry, expected) in [
        (Entry { name: " \u{0}".to_owned(), ..whole.clone() }, NotAdded::NoName),
        (Entry { how: String::new(), ..whole.clone() }, NotAdded::NoHow),
        (Entry { roles: BTreeSet::new(), ..whole.clone() }, NotAdded::NoRole),
        (Entry { units: Vec::new(), ..whole.clone() }, NotAdded::NoUnit),
        (Entry { units: vec![nameless], ..whole.clone() }, NotAdded::NoUnit),
        (Entry { roles: BTreeSet::from([Role::Reviewer]), ..whole.clone() }, NotAdded::UnitsWithoutRole),
    ] {
        assert_eq!(list([]).add(entry), Err(expected));
    }
    let mut trust = list([whole.clone()]);
    assert_eq!(trust.add(whole.clone()), Err(NotAdded::AlreadyListed));
    assert_eq!(trust.change(Entry { did: did(2), ..whole.clone() }), Err(NotAdded::NotListed));
    trust.revoke(&did(1), day("2026-03-01"));
    trust.change(Entry { name: " Lê  Văn B ".to_owned(), ..whole }).expect("a change");
    let changed = trust.entry(&did(1)).expect("listed");
    assert_eq!((changed.name.as_str(), changed.revoked_on), ("Lê  Văn B", Some(day("2026-03-01"))));
}

#[test]
fn a_second_key_for_a_unit_is_flagged_until_one_is_revoked() {
    let (ours, theirs) = (commune(1, "Xã Tân Phú"), commune(2, "Xã Tân Hoà"));
    let mut trust = list([
        entry(1, &[Role::Unit], &[unit_of(&ours), unit_of(&theirs)]),
        entry(2, &[Role::Unit], &[unit_of(&ours)]),
        entry(3, &[Role::Reviewer], &[]),
    ]);
    let others = |trust: &antt::review::TrustList, unit: &UnitKey, but| -> Vec<antt::document::Did> {
        trust.other_keys(unit, &did(but)).iter().map(|entry| entry.did).collect()
    };
    assert_eq!(others(&trust, &key_of(&ours), 2), [did(1)]);
    assert_eq!(others(&trust, &key_of(&theirs), 1), []);
    let flagged = |trust: &antt::review::TrustList| {
        [1, 2, 3].map(|key| trust.has_other_keys(trust.entry(&did(key)).expect("an entry")))
    };
    assert_eq!(flagged(&trust), [true, true, false]);
    trust.revoke(&did(1), day("2026-06-01"));
    assert_eq!(others(&trust, &key_of(&ours), 2), []);
    assert_eq!(flagged(&trust), [false, false, false]);
}

#[test]
fn a_list_from_elsewhere_is_staged_and_never_trusts_again_what_was_revoked_here() {
    let unit = unit_of(&commune(1, "Xã Tân Phú"));
    let one = |key| entry(key, &[Role::Unit], std::slice::from_ref(&unit));
    let june = day("2026-06-01");
    let mut here = list([1, 2, 3, 4, 5].map(one));
    [3, 4].iter().for_each(|key| assert!(here.revoke(&did(*key), june)));
    let mut there = list([one(2), one(3), one(6)]);
    there.add(Entry { name: "Người khác".to_owned(), how: "Gặp mặt".to_owned(), ..one(1) }).expect("an entry");
    there.add(Entry { revoked_on: Some(day("2026-08-01")), ..one(4) }).expect("an entry");
    there.add(Entry { revoked_on: Some(june), ..one(5) }).expect("an entry");

    let state = |key| here.stage(&there).into_iter().find(|staged| staged.entry.did == did(key)).map(|one| one.state);
    let august = EntryChange::RevokedOn { there: day("2026-08-01") };
    for (key, expected) in [
        (1, EntryState::Changed(vec![EntryChange::Name, EntryChange::How])),
        (2, EntryState::Same),
        (3, EntryState::RevokedHere { on: june, changes: Vec::new() }),
        (4, EntryState::Changed(vec![august])),
        (5, EntryState::Changed(vec![EntryChange::RevokedOn { there: june }])),
        (6, EntryState::New),
    ] {
        assert_eq!(state(key), Some(expected), "key {key}");
    }
    assert_eq!(here.stage(&there).len(), 6);

    let mut some = here.clone();
    some.take_over(&there, &BTreeSet::from([did(3), did(6)]));
    assert!(some.entry(&did(6)).is_some() && some.entry(&did(1)) == here.entry(&did(1)));
    let all: BTreeSet<_> = there.entries().map(|entry| entry.did).collect();
    here.take_over(&there, &all);
    let revoked = |key| here.entry(&did(key)).and_then(|entry| entry.revoked_on);
    assert_eq!([1, 2, 3, 4, 5, 6].map(revoked), [None, None, Some(june), Some(june), Some(june), None]);
    assert_eq!(here.entry(&did(1)).map(|entry| entry.name.as_str()), Some("Người khác"));
}

#[test]
fn a_unit_is_chosen_from_what_the_desk_knows() {
    use antt::review::known_units::{KnownFrom, find_units, known_units};
    use antt::review::register;
    let (ours, theirs) = (commune(1, "Xã Tân Phú"), commune(2, "Xã Tân Hòa"));
    let csv = "code,name,kind,parent_code,parent_name\n07,Xã Bình Minh,commune,,Quảng Ninh\n,Xã Tân Phú,commune,,Quảng Ninh\n";
    let expected = register::read(csv.as_bytes()).expect("a register").units;
    let listed = entry(1, &[Role::Unit], &[unit_of(&ours), unit_of(&theirs)]);
    // A file may bear the code of a unit and any name; the register's words come first.
    let claimed = antt::document::UnitName { code: Some("07".to_owned()), ..unit_of(&commune(3, "Xã Lạ")) };
    let stranger = unit_of(&commune(4, "Xã Tân Xuân"));
    let known = known_units(&expected, &list([listed]), [&claimed, &stranger, &stranger]);
    let shown: Vec<_> = known.iter().map(|one| (one.unit.name.as_str(), one.from)).collect();
    assert_eq!(
        shown,
        [
            ("Xã Bình Minh", KnownFrom::Register),
            ("Xã Tân Hòa", KnownFrom::TrustList),
            ("Xã Tân Phú", KnownFrom::Register),
            ("Xã Tân Xuân", KnownFrom::HandedIn),
        ]
    );
    let found = |typed| find_units(&known, typed).iter().map(|one| one.unit.name.as_str()).collect::<Vec<_>>();
    assert_eq!(found("tan"), ["Xã Tân Hòa", "Xã Tân Phú", "Xã Tân Xuân"]);
    assert_eq!(found("07"), ["Xã Bình Minh"]);
    assert_eq!(found("quang ninh phú"), ["Xã Tân Phú"]);
    assert!(found(" ").is_empty(), "nobody reads thousands of units");
}
