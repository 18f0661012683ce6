//! A key that names the next one: both sign, and the reviewer's list decides what it proposes.

use super::generator::{SIGNED_AT, secret_of};
use super::made::{commune, day, did, entry, list, unit_of, uuid};
use super::said::{is, with};
use antt::document::key_rotation::{self, KeyRotation, NoRotation, Rotating, keys};
use antt::document::open::{File, Opened, open};
use antt::document::{members, sign, to_file};
use antt::review::Rotation;
use antt::review::trust::{NotProposed, Role};
use serde_json::{Map, Value, json};

fn rotation(old: u64, new: u64) -> Map<String, Value> {
    let rotating =
        Rotating { id: &uuid(9), reason: "Đổi máy tính", rotated_at: SIGNED_AT, program_version: "0.1.0" };
    let sealed = key_rotation::seal(&secret_of(old), &secret_of(new), rotating).expect("a sealed rotation");
    let Ok(Value::Object(document)) = serde_json::from_slice(&sealed.bytes) else { panic!("no object") };
    document
}

fn opened(bytes: &[u8]) -> Opened<KeyRotation> {
    match open(bytes) {
        Ok(File::KeyRotation(opened)) => *opened,
        other => panic!("no rotation: {other:?}"),
    }
}

/// Changed, and signed again by this key.
fn signed_again(pointer: &str, value: Value, key: u64) -> Vec<u8> {
    let bytes = with(&rotation(1, 2), pointer, Some(value));
    let Ok(Value::Object(mut document)) = serde_json::from_slice(&bytes) else { panic!("no object") };
    document.shift_remove("proof");
    to_file(&sign(&document, &secret_of(key), SIGNED_AT).expect("no proof yet"))
}

#[test]
fn rotations_are_read_strictly() {
    let rotation = rotation(1, 2);
    for (bytes, expected, needle) in [
        (to_file(&rotation), "intact", ""),
        (with(&rotation, "/reason", Some(json!("Mất máy"))), "altered", ""),
        (with(&rotation, "/proof", None), "unsigned", ""),
        (with(&rotation, "/newKeyProof", Some(json!("z11"))), "shape", "newKeyProof"),
        (with(&rotation, "/newDid", Some(json!("did:key:z6Mk"))), "shape", "newDid"),
        (with(&rotation, "/rotatedAt", Some(json!("2026-11-16"))), "shape", "rotatedAt"),
    ] {
        assert_eq!(is(&bytes, needle), expected, "{needle}");
    }
    // What the new key has signed is what the file says: nothing is lost between the file and its type.
    let mut without_proof = rotation.clone();
    without_proof.shift_remove("proof");
    let document = opened(&to_file(&rotation)).document;
    assert_eq!(members(&document), without_proof);
    let id = uuid(9);
    let name = format!("antt_doi-khoa_{}_{}.json", &SIGNED_AT[..10], &id.trim_start_matches("urn:uuid:")[..8]);
    assert_eq!(key_rotation::file_name(&document), name);
}

#[test]
fn both_keys_have_to_sign() {
    let by_new = did(2).to_string();
    for (bytes, expected) in [
        (to_file(&rotation(1, 2)), Ok(did(2))),
        (with(&rotation(1, 2), "/reason", Some(json!("x"))), Err(NoRotation::NotIntact)),
        (with(&rotation(1, 2), "/proof", None), Err(NoRotation::NotIntact)),
        // Stolen: somebody else's statement, signed by a third key.
        (signed_again("/reason", json!("Đổi máy tính"), 3), Err(NoRotation::NotByOldKey)),
        // The old key names a key that has not agreed.
        (signed_again("/newDid", json!(did(3).to_string()), 1), Err(NoRotation::NotByNewKey)),
        (signed_again("/reason", json!("Lý do khác"), 1), Err(NoRotation::NotByNewKey)),
        (signed_again("/oldDid", json!(by_new), 2), Err(NoRotation::SameKey)),
    ] {
        assert_eq!(keys(&opened(&bytes)).map(|(_, new)| new), expected);
    }
}

#[test]
fn a_rotation_only_proposes_and_only_for_a_key_that_is_trusted() {
    let unit = unit_of(&commune(1, "Xã Tân Phú"));
    let opened = opened(&to_file(&rotation(1, 2)));
    let old = entry(1, &[Role::Unit], std::slice::from_ref(&unit));
    let trust = list([old.clone()]);
    let proposal = trust.propose(&opened, day("2026-11-20"), &[]).expect("a proposal");
    assert_eq!(proposal.rotation, Rotation { old: did(1), new: did(2) });
    let proposed = proposal.entry.expect("an entry");
    assert_eq!((proposed.did, &proposed.units, &proposed.roles), (did(2), &old.units, &old.roles));
    assert_eq!((proposed.added_on, proposed.how.as_str()), (day("2026-11-20"), ""));
    assert!(trust.entry(&did(2)).is_none(), "nothing is listed by proposing");

    let on = day("2026-11-01");
    let (mut old_revoked, mut new_revoked) = (trust.clone(), list([old, entry(2, &[Role::Unit], &[unit])]));
    assert_eq!(new_revoked.propose(&opened, on, &[]).map(|proposal| proposal.entry), Ok(None));
    assert!(old_revoked.revoke(&did(1), on) && new_revoked.revoke(&did(2), on));
    assert_eq!(list([]).propose(&opened, on, &[]), Err(NotProposed::OldUnknown));
    assert_eq!(old_revoked.propose(&opened, day("2026-01-01"), &[]), Err(NotProposed::OldRevoked { on }));
    assert_eq!(new_revoked.propose(&opened, on, &[]), Err(NotProposed::NewRevoked { on }));
}

#[test]
fn a_rotation_that_contradicts_a_confirmed_one_is_proposed_only_once_that_ones_new_key_is_revoked() {
    let unit = unit_of(&commune(1, "Xã Tân Phú"));
    let opened = opened(&to_file(&rotation(1, 2)));
    let on = day("2026-11-20");
    let mut trust = list([1, 3].map(|key| entry(key, &[Role::Unit], std::slice::from_ref(&unit))));
    let this = Rotation { old: did(1), new: did(2) };
    let change = |old, new| Rotation { old: did(old), new: did(new) };
    for (what, confirmed, expected) in [
        ("the same again", this, Ok(this)),
        ("of other keys", change(3, 4), Ok(this)),
        ("from one old key to two", change(1, 3), Err(NotProposed::Contradicts { confirmed: change(1, 3) })),
        ("from two old keys to one", change(3, 2), Err(NotProposed::NewFollows { confirmed: change(3, 2) })),
    ] {
        let proposed = trust.propose(&opened, on, &[confirmed]).map(|proposal| proposal.rotation);
        assert_eq!(proposed, expected, "{what}");
    }
    assert!(trust.revoke(&did(3), on));
    assert!(trust.propose(&opened, on, &[change(1, 3)]).is_ok());
}
