//! Files that mean harm: each is named for what it is, nothing of them is taken over, nothing they say of themselves is believed.

use super::generator::{Prng, secret_of};
use super::made::{commune, day, did, entry, file_of, key_of, list, record, unit_of};
use antt::document::{members, sign, to_file};
use antt::json::Unreadable;
use antt::review::desk::{Holding, SignatureState, rows};
use antt::review::intake::{Held, Read, State, StateKind, read, stage};
use antt::review::record::ContentState;
use antt::review::trust::Role;
use antt::review::{ReviewState, Standing};
use antt::verdict::UnitVerdict;
use serde_json::json;
use std::fs;

fn state(bytes: &[u8]) -> State {
    stage(&Held::default(), vec![("x".to_owned(), read(bytes))]).remove(0).state
}

#[test]
fn what_is_no_document_is_refused_with_its_reason() {
    let deep = [vec![b'['; 100_000], vec![b']'; 100_000]].concat();
    let blank = vec![b' '; 50_000_000];
    let valid = file_of(&commune(1, "Xã Tân Phú"), 1);
    let with_mark = [&[0xef, 0xbb, 0xbf][..], &valid].concat();
    let utf16: Vec<u8> = String::from_utf8_lossy(&valid).encode_utf16().flat_map(u16::to_le_bytes).collect();
    for (what, bytes) in [
        ("deep", deep.as_slice()),
        ("blank", &blank),
        ("a byte-order mark", &with_mark),
        ("UTF-16", &utf16),
        ("nothing", b""),
        ("a list", b"[]"),
        ("no type", b"{}"),
        ("another type", br#"{"type":"AnttNews"}"#),
        ("a list of another version", br#"{"type":"AnttTrustList","formatVersion":2}"#),
        ("zip", b"PK\x03\x04"),
    ] {
        assert!(matches!(read(bytes), Read::Refused(_)), "{what}");
        assert_eq!(state(bytes), State::Refused, "{what}");
    }
    let Read::Refused(antt::document::open::NotReadable::Json(why)) = read(&with_mark) else { panic!("read") };
    assert_eq!(why, Unreadable::ByteOrderMark);
}

#[test]
fn the_test_vectors_are_never_counted() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vectors");
    let mut intact = Vec::new();
    for file in fs::read_dir(folder).expect("a folder").flatten().map(|entry| entry.path()) {
        let bytes = fs::read(&file).expect("a file");
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        match read(&bytes) {
            Read::Summary(record) => {
                assert_eq!(record.content, ContentState::CriteriaUnknown, "{name}");
                assert_eq!(record.verdict, None, "{name}");
                intact.push(name);
            }
            Read::Refused(_) => {}
            other => panic!("{name}: {other:?}"),
        }
    }
    intact.sort();
    assert_eq!(intact, ["example-commune-outcome-differs.json", "example-commune.json"]);
}

#[test]
fn a_thousand_changes_of_one_byte_take_nothing_over() {
    let bytes = file_of(&commune(1, "Xã Tân Phú"), 1);
    let original = read(&bytes);
    assert_eq!(state(&bytes), State::New);
    let rng = &mut Prng::new(7);
    let mut refused = 0;
    for round in 0..1_000 {
        let (mut changed, at) = (bytes.clone(), rng.below(bytes.len()));
        match round % 4 {
            0 => changed[at] ^= 1 << rng.below(8),
            1 => changed[at] = *rng.pick(b" \n\t\r\"\\{}[],:0u"),
            2 => changed.insert(at, *rng.pick(b" \n\t\r\"\\{}[],:0\x80")),
            _ => drop(changed.remove(at)),
        }
        // White space may change: then it is the same document.
        if read(&changed) != original {
            assert!(!state(&changed).can_be_taken(), "round {round}, byte {at}");
            refused += 1;
        }
    }
    assert!(refused > 500, "{refused}");
}

/// Signed, intact, and its own outcome says that everything is met.
#[test]
fn a_files_own_outcome_is_not_believed() {
    let mut summary = commune(1, "Xã Tân Phú");
    summary.answers.clear();
    let record = record(&summary, 1);
    assert_eq!((record.content, record.verdict), (ContentState::Differs, Some(UnitVerdict::Incomplete)));
    assert!(record.checks.values().all(|verdict| *verdict == antt::verdict::Verdict::Unanswered), "{record:?}");
    assert!(!record.is_registered());
}

/// Names with HTML, right-to-left marks and zero-width letters are text; they make another unit, never a trusted one.
#[test]
fn a_self_made_key_with_a_real_name_is_never_trusted() {
    let real = commune(1, "Xã Tân Phú");
    let trust =
        list([entry(1, &[Role::Unit], &[unit_of(&real)]), entry(2, &[Role::Unit], &[unit_of(&commune(2, "Xã B"))])]);
    for name in
        ["Xã Tân Phú", "xã tân phú", "Xã Tân\u{200b} Phú", "\u{202e}Xã Tân Phú", "<b>Xã Tân Phú</b>", "Xã Tân  Phú"]
    {
        for (key, expected) in [(3, SignatureState::Unknown), (2, SignatureState::TrustedOther)] {
            let record = record(&commune(9, name), key);
            let holding = Holding { record, first_seen: day("2026-11-20") };
            let row = &rows([&holding], &[], &trust)[0];
            assert_eq!((row.signature, row.is_verified()), (expected, false), "{name:?}, key {key}");
        }
    }
    // The trusted key says who it is only for its own unit.
    let elsewhere = record(&commune(9, "Xã Tân\u{200b} Phú"), 1);
    let standing = trust.standing(
        &elsewhere.signed().expect("intact"),
        day("2026-11-20"),
        Role::Unit,
        Some(&elsewhere.unit_key()),
    );
    assert_eq!(standing, Standing::TrustedOther);
    assert_ne!(elsewhere.unit_key(), key_of(&real));
}

/// A proof by one's own key in which the other's name stands.
#[test]
fn a_borrowed_name_in_a_proof_is_altered() {
    let document = sign(&members(&commune(1, "Xã Tân Phú")), &secret_of(3), "2026-11-16T08:30:00Z").expect("signed");
    let mut document = serde_json::Value::Object(document);
    document["proof"]["verificationMethod"] = json!(did(1).verification_method());
    let serde_json::Value::Object(document) = document else { panic!("an object") };
    let bytes = to_file(&document);
    let Read::Summary(record) = read(&bytes) else { panic!("no summary") };
    assert_eq!(state(&bytes).kind(), StateKind::NotIntact);
    let holding = Holding { record: *record, first_seen: day("2026-11-20") };
    let trust = list([entry(1, &[Role::Unit], &[unit_of(&commune(1, "Xã Tân Phú"))])]);
    let row = &rows([&holding], &[], &trust)[0];
    assert_eq!((row.signature, row.review.clone()), (SignatureState::NotIntact, ReviewState::Waiting));
}
