//! Summaries from outside: which can be read, whether they are as they were signed, and why not, in words that name the place.

#[path = "common/generator.rs"]
mod generator;
#[path = "common/said.rs"]
mod said;

use antt::document::open::DOCUMENT_LIMIT;
use antt::document::{Protected, protected, to_file};
use generator::{Temper, draft, secret_of, signed, summary_of};
use said::{is, with};
use serde_json::{Map, Value, json};

fn document() -> Map<String, Value> {
    signed(&summary_of(&draft(1, Temper::Met)).expect("a summary"), 1)
}

#[test]
fn of_the_vectors_only_the_two_examples_are_files_of_the_product() {
    for (name, expected, needle) in [
        ("ed25519-edge-cases.json", "no type", "type"),
        ("official-steps.json", "no type", "type"),
        ("official-signed.json", "no type", "type"),
        ("negative-ctx-reordered.json", "no type", "type"),
        ("rfc8785.json", "no type", "type"),
        ("positive-vietnamese.json", "fraction", "diem"),
        ("negative-value.json", "fraction", "96.5"),
        ("negative-created.json", "fraction", "86.5"),
        ("negative-nfd.json", "fraction", "diem"),
        ("negative-suite.json", "fraction", "diem"),
        ("negative-dupkey.json", "fraction", "diem"),
        ("README.md", "no JSON", "#"),
        ("example-commune.json", "intact", ""),
        ("example-commune-outcome-differs.json", "intact", ""),
    ] {
        let path = format!("{}/tests/vectors/{name}", env!("CARGO_MANIFEST_DIR"));
        assert_eq!(is(&std::fs::read(path).expect("a vector"), needle), expected, "{name}");
    }
}

#[test]
fn every_way_a_summary_can_be_wrong_is_said_with_its_place() {
    let no_file = json!({"name": "", "size": -1, "digest": "none"});
    let other_key = secret_of(2).did().verification_method();
    let cases: Vec<(&str, Option<Value>, &str, &str)> = vec![
        ("/unit/name", Some(json!("Xã khác")), "altered", ""),
        ("/period/year", Some(json!(2021)), "altered", ""),
        ("/inScope", Some(json!(false)), "altered", ""),
        ("/proof/created", Some(json!("2026-11-16T08:30:01Z")), "altered", ""),
        ("/proof/verificationMethod", Some(json!(other_key)), "altered", ""),
        ("/proof", None, "unsigned", ""),
        ("/proof/cryptosuite", Some(json!("eddsa-rdfc-2022")), "suite", "eddsa-rdfc-2022"),
        ("/proof/type", Some(json!("Ed25519Signature2020")), "proof", "Ed25519Signature2020"),
        ("/proof/proofPurpose", Some(json!("authentication")), "proof", "authentication"),
        ("/proof/created", Some(json!("2026-11-16T08:30:00+07:00")), "proof", "+07:00"),
        ("/proof/proofValue", None, "proof", "proofValue"),
        ("/proof/proofValue", Some(json!("z1")), "proof", "z1"),
        ("/proof/proofValue", Some(json!(1)), "proof", "proofValue"),
        ("/proof/verificationMethod", Some(json!("did:web:example.org#a")), "proof", "did:web:example.org"),
        ("/proof/expires", Some(json!("2030-01-01T00:00:00Z")), "proof", "expires"),
        ("/proof", Some(json!([])), "shape", "proof"),
        ("/type", None, "no type", "type"),
        ("/type", Some(json!(1)), "no type", "type"),
        ("/type", Some(json!("AnttOther")), "other type", "AnttOther"),
        ("/type", Some(json!("AnttCriteria")), "altered", ""),
        ("/type", Some(json!("AnttTrustList")), "shape", "entries"),
        ("/type", Some(json!("AnttKeyCard")), "shape", "inScope"),
        ("/formatVersion", Some(json!(2)), "shape", "formatVersion"),
        ("/id", Some(json!("urn:uuid:1")), "shape", "urn:uuid:1"),
        ("/revision", Some(json!(0)), "shape", "revision"),
        ("/unit/head", None, "shape", "head"),
        ("/unit/phone", Some(json!("0")), "shape", "phone"),
        ("/unit/kind", Some(json!("ward")), "shape", "unit.kind"),
        ("/unit/name", Some(json!("Xa\u{303} Ta\u{302}n")), "shape", "unit.name"),
        ("/unit/name", Some(json!(" Xã")), "shape", "unit.name"),
        ("/unit/name", Some(json!("")), "shape", "unit.name"),
        ("/unit/name", Some(json!("Xã\u{7}")), "shape", "U+0007"),
        ("/unit/name", Some(json!("Xã\u{85}Phú")), "shape", "U+0085"),
        ("/unit/name", Some(json!("Xã\u{202e}\n\tPhú\u{200b}")), "altered", ""),
        ("/unit/name", Some(json!("Xã\r\nPhú")), "altered", ""),
        ("/answers/5.1.plan/title", Some(json!("\u{1b}[2J")), "shape", "answers[\"5.1.plan\"].title"),
        ("/answers/5.1.plan/issuedOn", Some(json!("31/02/2026")), "altered", ""),
        ("/answers/5.1.plan/exists", Some(json!("yes")), "shape", "answers[\"5.1.plan\"].exists"),
        ("/answers/5.1.plan/number", None, "altered", ""),
        ("/answers/5.1.models/count", None, "shape", "count"),
        ("/answers/4.2.policies/account", None, "shape", "account"),
        ("/answers/5.1.models/count", Some(json!(-9)), "altered", ""),
        ("/answers/5.1.models/evidence", Some(json!([{"title": "a", "file": no_file}])), "altered", ""),
        ("/period/from", Some(json!("2026-02-30")), "shape", "2026-02-30"),
        ("/declaration/declaredAt", Some(json!("2026-11-16")), "shape", "declaration.declaredAt"),
        ("/outcome/verdict", Some(json!("excellent")), "shape", "excellent"),
        ("/criteria", Some(json!([])), "shape", "criteria"),
    ];
    let document = document();
    assert_eq!(is(&to_file(&document), ""), "intact");
    for (pointer, value, expected, needle) in cases {
        let found = is(&with(&document, pointer, value.clone()), needle);
        assert_eq!(found, expected, "{pointer} {value:?}");
    }
}

#[test]
fn a_key_twice_makes_a_file_unreadable_whatever_it_says() {
    let text = String::from_utf8(to_file(&document())).expect("UTF-8");
    for (twice, key) in
        [("{\n  \"\\u0074ype\": \"AnttSelfAssessment\",", "“type”"), ("{\n  \"revision\": 7,", "“revision”")]
    {
        assert_eq!(is(text.replacen('{', twice, 1).as_bytes(), key), "repeated key");
    }
}

/// Two hundred megabytes of empty objects would take all memory once they are parsed.
#[test]
fn only_what_is_protected_may_be_larger_than_a_document() {
    let larger = DOCUMENT_LIMIT + 1;
    let items = format!("{{\"type\":\"AnttSelfAssessment\",\"embedded\":[{}{{}}]}}", "{},".repeat(larger / 3));
    let text = format!("{{\"type\":\"AnttSelfAssessment\",\"id\":\"{}\"}}", "a".repeat(larger));
    let blanks = String::from_utf8(to_file(&document())).expect("UTF-8") + &" ".repeat(larger);
    for file in [items, text, blanks] {
        assert_eq!(is(file.as_bytes(), "MB"), "no JSON");
    }
    let mut largest = to_file(&document());
    largest.resize(DOCUMENT_LIMIT, b' ');
    assert_eq!(is(&largest, ""), "intact");
    let content = protected::Content::Backup;
    let backup = Protected { content, iterations: 600_000, salt: [1; 16], iv: [2; 12], data: vec![3; larger] };
    assert_eq!(is(protected::write(&backup).to_string().as_bytes(), ""), "protected");
}
