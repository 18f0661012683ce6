//! The proof against vectors that others made: the official steps value by value, altered documents, and the signatures that
//! verifiers disagree about.

use antt::document::key::verify_strict;
use antt::document::proof::{SignError, hash_data};
use antt::document::{BadProof, ProofError, SecretKey, Signature, sign, verify};
use antt::json::unreadable::Why;
use antt::json::{Unreadable, canonical, parse, parse_any_json};
use data_encoding::HEXLOWER;
use serde_json::{Map, Value};
use std::fs;
use std::path::Path;

const LIMIT: usize = 2_000_000;
/// The names of everything that the proofs of these vectors are signed with.
const DID: &str = "did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2";

fn bytes(name: &str) -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors").join(name);
    fs::read(path).expect("a vector")
}

fn vector(name: &str) -> Value {
    parse_any_json(&bytes(name), LIMIT).expect("a readable vector")
}

fn text<'v>(value: &'v Value, pointer: &str) -> &'v str {
    value.pointer(pointer).and_then(Value::as_str).expect("a text")
}

fn object<'v>(value: &'v Value, pointer: &str) -> &'v Map<String, Value> {
    value.pointer(pointer).and_then(Value::as_object).expect("an object")
}

fn hex<const N: usize>(value: &Value, pointer: &str) -> [u8; N] {
    let bytes = HEXLOWER.decode(text(value, pointer).as_bytes()).expect("hex");
    bytes.try_into().expect("a known length")
}

fn official_secret() -> SecretKey {
    let steps = vector("official-steps.json");
    let multibase = text(&steps, "/keyPair/privateKeyMultibase");
    let bytes = bs58::decode(&multibase[1..]).into_vec().expect("base58");
    assert_eq!(bytes[..2], [0x80, 0x26], "the multicodec of an Ed25519 secret key");
    SecretKey::from_random(bytes[2..].try_into().expect("32 bytes"))
}

fn without(object: &Map<String, Value>, member: &str) -> Map<String, Value> {
    let mut rest = object.clone();
    rest.remove(member);
    rest
}

#[test]
fn the_official_example_step_by_step() {
    let steps = vector("official-steps.json");
    let signed = vector("official-signed.json");
    let (document, proof) = (object(&signed, ""), object(&signed, "/proof"));

    let canonical_document = canonical(&without(document, "proof").into());
    assert_eq!(canonical_document, text(&steps, "/canonicalDocument").as_bytes());
    let canonical_proof = canonical(&without(proof, "proofValue").into());
    assert_eq!(canonical_proof, text(&steps, "/canonicalProof").as_bytes());

    let data = hash_data(document, proof);
    assert_eq!(data[..32], hex::<32>(&steps, "/proofHash"));
    assert_eq!(data[32..], hex::<32>(&steps, "/documentHash"));
    assert_eq!(data, hex(&steps, "/hashData"));

    let secret = official_secret();
    assert_eq!(secret.did().to_string(), DID);
    assert_eq!(DID.strip_prefix("did:key:"), Some(text(&steps, "/keyPair/publicKeyMultibase")));
    let signature = secret.sign(&data);
    assert_eq!(signature.0, hex(&steps, "/signatureHex"));
    assert_eq!(signature.to_string(), text(&steps, "/proofValue"));
    assert_eq!(text(&signed, "/proof/proofValue").parse(), Ok(signature));
    assert!(secret.did().verifies(&data, &signature));
}

#[test]
fn a_proof_with_a_context_is_not_one_of_the_product() {
    for name in ["official-signed.json", "negative-ctx-reordered.json"] {
        let member = "@context".to_owned();
        assert_eq!(verify(&vector(name)), Err(ProofError::Unreadable(BadProof::UnknownMember { member })), "{name}");
    }
}

#[test]
fn reordered_contexts_are_another_document() {
    let document = vector("negative-ctx-reordered.json");
    let data = hash_data(object(&document, ""), object(&document, "/proof"));
    let signature: Signature = text(&document, "/proof/proofValue").parse().expect("a signature");
    assert!(!official_secret().did().verifies(&data, &signature));
}

#[test]
fn what_was_signed_verifies_and_signing_again_gives_the_same_bytes() {
    for name in ["positive-vietnamese.json", "example-commune.json", "example-commune-outcome-differs.json"] {
        let document = vector(name);
        let signed = verify(&document).unwrap_or_else(|error| unreachable!("{name}: {error:?}"));
        assert_eq!(signed.did.to_string(), DID);
        assert_eq!(signed.created, text(&document, "/proof/created"));

        let unsigned = without(object(&document, ""), "proof");
        let again = sign(&unsigned, &official_secret(), &signed.created).expect("a signed document");
        assert_eq!(Value::Object(again), document, "{name}");
    }
}

#[test]
fn the_examples_pass_the_strict_scan_and_the_others_do_not() {
    for name in ["example-commune.json", "example-commune-outcome-differs.json"] {
        assert_eq!(parse(&bytes(name), LIMIT), Ok(vector(name)));
    }
    let refused = parse(&bytes("positive-vietnamese.json"), LIMIT);
    let Err(Unreadable::InText { why: Why::Fraction { text }, place, .. }) = refused else {
        unreachable!("{refused:?}")
    };
    assert_eq!((text.as_str(), place.to_string().as_str()), ("86.5", "diem"));
}

#[test]
fn a_changed_value_time_or_letter_is_altered() {
    for name in ["negative-value.json", "negative-created.json", "negative-nfd.json"] {
        let found = verify(&vector(name));
        assert!(
            matches!(&found, Err(ProofError::Altered { claimed }) if claimed.did.to_string() == DID),
            "{name}: {found:?}"
        );
    }
}

#[test]
fn another_suite_is_unsupported() {
    let found = "eddsa-rdfc-2022".to_owned();
    let expected = ProofError::Unreadable(BadProof::UnsupportedSuite { found });
    assert_eq!(verify(&vector("negative-suite.json")), Err(expected));
}

#[test]
fn a_repeated_key_is_refused_before_any_signature_is_checked() {
    let refused = parse_any_json(&bytes("negative-dupkey.json"), LIMIT);
    let Err(Unreadable::InText { why: Why::RepeatedKey { key }, at, .. }) = refused else {
        unreachable!("{refused:?}")
    };
    assert_eq!((key.as_str(), at.line, at.column), ("diem", 5, 2));
}

#[test]
fn canonical_bytes_of_rfc_8785() {
    let vectors = vector("rfc8785.json");
    let cases = vectors["cases"].as_array().expect("cases");
    assert_eq!(cases.len(), 6);
    for case in cases {
        let input = parse_any_json(text(case, "/input").as_bytes(), LIMIT).expect("JSON");
        assert_eq!(HEXLOWER.encode(&canonical(&input)), text(case, "/outputHex"), "{}", case["name"]);
    }
}

#[test]
fn signatures_that_verifiers_disagree_about() {
    let vectors = vector("ed25519-edge-cases.json");
    let cases = vectors.as_array().expect("cases");
    assert_eq!(cases.len(), 12);
    let accepts = |case: &Value| {
        let message = HEXLOWER.decode(text(case, "/message").as_bytes()).expect("hex");
        verify_strict(&hex(case, "/pub_key"), &message, &Signature(hex(case, "/signature")))
    };
    let accepted: Vec<usize> = (0..cases.len()).filter(|&index| accepts(&cases[index])).collect();
    assert_eq!(accepted, [3]);
}

/// The Vietnamese vector with one change in its proof.
fn with_proof(change: impl FnOnce(&mut Map<String, Value>)) -> Result<(), ProofError> {
    let mut document = vector("positive-vietnamese.json");
    change(document["proof"].as_object_mut().expect("a proof"));
    verify(&document).map(|_| ())
}

#[test]
fn every_member_of_the_proof_has_to_be_there() {
    for member in ["type", "cryptosuite", "created", "verificationMethod", "proofPurpose", "proofValue"] {
        let missing = with_proof(|proof| drop(proof.shift_remove(member)));
        assert_eq!(missing, Err(ProofError::Unreadable(BadProof::MissingMember { member })));
        let number = with_proof(|proof| drop(proof.insert(member.to_owned(), 1.into())));
        assert_eq!(number, Err(ProofError::Unreadable(BadProof::NotAText { member })));
    }
}

#[test]
fn every_member_of_the_proof_has_to_be_what_the_product_writes() {
    let fragment_of_another = format!("{DID}#z6MkpTHR8VNsBxYAAWHut2Geadd9jSwuBV8xRoAnwWsdvktH");
    let found = |text: &str| text.to_owned();
    let cases = [
        ("type", "Ed25519Signature2020", BadProof::UnsupportedType { found: found("Ed25519Signature2020") }),
        ("proofPurpose", "authentication", BadProof::UnsupportedPurpose { found: found("authentication") }),
        ("created", "2026-01-15T15:30:00+07:00", BadProof::BadCreated { found: found("2026-01-15T15:30:00+07:00") }),
        ("verificationMethod", DID, BadProof::BadVerificationMethod { found: found(DID) }),
        (
            "verificationMethod",
            &fragment_of_another,
            BadProof::BadVerificationMethod { found: fragment_of_another.clone() },
        ),
        ("proofValue", "z1", BadProof::BadProofValue { found: found("z1") }),
        ("expires", "2027-01-15T08:30:00Z", BadProof::UnknownMember { member: found("expires") }),
    ];
    for (member, text, expected) in cases {
        let verified = with_proof(|proof| drop(proof.insert(member.to_owned(), text.into())));
        assert_eq!(verified, Err(ProofError::Unreadable(expected)), "{member}");
    }
}

#[test]
fn without_a_proof_a_document_is_unsigned() {
    assert_eq!(verify(&serde_json::json!({"type": "AnttCriteria"})), Err(ProofError::Unsigned));
    assert_eq!(verify(&serde_json::json!([])), Err(ProofError::Unsigned));
    assert_eq!(verify(&serde_json::json!({"proof": []})), Err(ProofError::Unreadable(BadProof::NotAnObject)));
}

#[test]
fn neither_signed_twice_nor_at_no_time() {
    let document = vector("positive-vietnamese.json");
    let secret = official_secret();
    assert_eq!(sign(object(&document, ""), &secret, "2026-01-15T08:30:00Z"), Err(SignError::AlreadySigned));
    let found = "hôm nay".to_owned();
    assert_eq!(sign(&Map::new(), &secret, &found), Err(SignError::BadCreated { found }));
}

#[test]
fn layout_escapes_and_order_are_not_part_of_the_document() {
    let document = vector("example-commune.json");
    let reversed = reverse(&document);
    assert_ne!(reversed.to_string(), document.to_string());
    let escaped: String = reversed.to_string().chars().map(escape).collect();
    let read = parse(escaped.as_bytes(), LIMIT).expect("the same document");
    assert_eq!(verify(&read), verify(&document));
    assert!(verify(&read).is_ok());
}

fn reverse(value: &Value) -> Value {
    match value {
        Value::Object(map) => map.iter().rev().map(|(name, value)| (name.clone(), reverse(value))).collect(),
        Value::Array(items) => items.iter().map(reverse).collect(),
        leaf => leaf.clone(),
    }
}

fn escape(letter: char) -> String {
    if letter.is_ascii() {
        return letter.to_string();
    }
    letter.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04X}")).collect()
}
