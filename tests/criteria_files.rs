//! Criteria files from outside: signed or not they are the same file, and none takes the place of another.

#[path = "common/said.rs"]
mod said;

use antt::criteria::{CriteriaFile, read, shipped_guides};
use antt::document::criteria_file::{OpenedCriteria, Placing, file_name, seal, table_name};
use antt::document::open::{File, Integrity, open};
use antt::document::{NotSealed, SecretKey};
use said::with;
use serde_json::{Value, json};

const SIGNED_AT: &str = "2026-11-24T02:30:00Z";

fn guide() -> Value {
    serde_json::from_str(shipped_guides()[0].text).expect("JSON")
}

fn secret() -> SecretKey {
    SecretKey::from_random([7; 32])
}

fn opened(bytes: &[u8]) -> OpenedCriteria {
    match open(bytes) {
        Ok(File::Criteria(opened)) => *opened,
        other => unreachable!("{other:?}"),
    }
}

fn signed() -> Vec<u8> {
    seal(&guide(), &secret(), SIGNED_AT).expect("signed").bytes
}

#[test]
fn signed_and_unsigned_are_the_same_file() {
    let (bare, signed) = (opened(shipped_guides()[0].text.as_bytes()), opened(&signed()));
    assert_eq!(bare.integrity, Integrity::Unsigned);
    let Integrity::Intact(by) = &signed.integrity else { unreachable!("{:?}", signed.integrity) };
    assert_eq!((by.did, by.created.as_str()), (secret().did(), SIGNED_AT));
    assert_eq!((bare.digest, &bare.file, &bare.named), (signed.digest, &signed.file, &signed.named));
    assert_ne!(bare.received, signed.received);
    let Ok(CriteriaFile::ScoringGuide(guide)) = &bare.file else { unreachable!("a guide") };
    assert_eq!(guide.digest, bare.digest);
}

#[test]
fn who_signs_a_signed_file_signs_its_content_and_no_proof_of_another() {
    let once: Value = serde_json::from_slice(&signed()).expect("JSON");
    let other = SecretKey::from_random([8; 32]);
    let again = opened(&seal(&once, &other, SIGNED_AT).expect("signed again").bytes);
    assert!(matches!(&again.integrity, Integrity::Intact(by) if by.did == other.did()));
    assert_eq!(again.digest, opened(&signed()).digest);
}

#[test]
fn a_changed_value_is_altered_and_another_layout_is_not() {
    let document: Value = serde_json::from_slice(&signed()).expect("JSON");
    let members = document.as_object().expect("members");
    assert_eq!(said::is(&with(members, "/version", Some(json!("2026.9"))), ""), "altered");
    assert_eq!(said::is(document.to_string().as_bytes(), ""), "intact");
    assert_eq!(said::is(&with(members, "/proof", None), ""), "unsigned");
    assert_eq!(said::is(&with(members, "/proof/proofValue", Some(json!("z"))), "base58"), "proof");
}

#[test]
fn a_file_with_mistakes_says_what_it_calls_itself_and_all_of_them() {
    let document = guide();
    let members = document.as_object().expect("members");
    let wrong = opened(&with(members, "/totalHundredths", Some(json!(10_001))));
    assert_eq!((wrong.named.id.as_str(), wrong.named.version.as_str()), (shipped_guides()[0].id, "2026.1"));
    assert_eq!(wrong.file.expect_err("mistakes").len(), 1);
    let nothing = opened(br#"{"type": "AnttCriteria"}"#);
    assert_eq!((nothing.named.id.as_str(), nothing.named.version.as_str()), ("", ""));
    assert!(nothing.file.is_err_and(|problems| problems.len() > 5));
    let other_kinds = opened(br#"{"type": "AnttCriteria", "id": 7, "version": ["x"], "role": {}}"#);
    assert_eq!((other_kinds.named.id.as_str(), other_kinds.file.is_err()), ("", true));
}

#[test]
fn what_would_be_refused_is_not_signed() {
    let mut wrong = guide();
    wrong["totalHundredths"] = json!(7);
    assert_eq!(seal(&wrong, &secret(), SIGNED_AT), Err(NotSealed::Otherwise));
    assert!(seal(&json!([]), &secret(), SIGNED_AT).is_err());
    assert!(matches!(seal(&guide(), &secret(), "yesterday"), Err(NotSealed::Sign(_))));
}

#[test]
fn another_content_under_the_same_id_and_version_is_a_conflict() {
    let file = opened(&signed());
    let (id, version) = (file.named.id.as_str(), file.named.version.as_str());
    let mut other = guide();
    other["title"]["vi"] = json!("Bảng điểm khác");
    let here = read(&other).expect("sound").digest();
    for (here, expected) in [
        (vec![], Placing::New),
        (vec![(id, "2027.1", here, true), ("guide/khac", version, here, false)], Placing::New),
        (vec![(id, version, file.digest, true)], Placing::Shipped),
        (vec![(id, version, file.digest, false)], Placing::Here),
        (vec![(id, version, here, false)], Placing::Conflict { here, is_shipped: false }),
        (vec![(id, version, here, true)], Placing::Conflict { here, is_shipped: true }),
    ] {
        assert_eq!(file.placing(here.clone()), expected, "{here:?}");
    }
}

#[test]
fn files_are_named_by_id_and_version_in_plain_letters() {
    assert_eq!(file_name("guide/illustrative/commune", "2026.1"), "antt_guide-illustrative-commune_2026-1.json");
    assert_eq!(table_name("supplement/quang-ninh", "1"), "antt_supplement-quang-ninh_1");
}
