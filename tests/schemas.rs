//! The JSON Schemas of the files, for other programs: generated from the code, kept in `schemas/`, and held against what the app
//! reads and writes by a reader of schemas that others made.
#![allow(clippy::panic)]

#[path = "common/generator.rs"]
mod generator;
#[path = "common/maximal.rs"]
mod maximal;

use antt::document::decision::{self, ReviewDecision};
use antt::document::desk::{self, DeskDocument};
use antt::document::key_card::{self, KeyCard};
use antt::document::key_rotation::{self, KeyRotation};
use antt::document::summary::{self, SelfAssessment};
use antt::document::trust_list::{self, ListDocument};
use antt::document::{Protected, members, protected};
use antt::json::{Shape, Tree, check, schema};
use generator::{draft_of, signed, summary_of};
use maximal::{lacking, maximal_card, maximal_decision, maximal_desk, maximal_list, maximal_rotation, maximal_summary};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::{env, fs};

fn shapes() -> [(&'static str, Shape); 7] {
    [
        ("AnttSelfAssessment", summary::shape()),
        ("AnttKeyCard", key_card::shape()),
        ("AnttReviewDecision", decision::shape()),
        ("AnttTrustList", trust_list::shape()),
        ("AnttKeyRotation", key_rotation::shape()),
        ("AnttDesk", desk::shape()),
        ("AnttProtected", protected::shape()),
    ]
}

fn validator(name: &str) -> jsonschema::Validator {
    let (_, shape) = shapes().into_iter().find(|(known, _)| *known == name).expect("a type");
    jsonschema::validator_for(&schema(&shape, name)).expect("a schema")
}

#[test]
fn the_schemas_kept_are_those_of_the_code() {
    for (name, shape) in shapes() {
        let path = format!("{}/schemas/{name}.schema.json", env!("CARGO_MANIFEST_DIR"));
        let text = serde_json::to_string_pretty(&schema(&shape, name)).expect("JSON") + "\n";
        if env::var_os("UPDATE_SCHEMAS").is_some() {
            fs::write(&path, &text).expect("a file that can be written");
        }
        assert!(
            fs::read_to_string(&path).is_ok_and(|kept| kept == text),
            "{path} differs from the code. If the format was changed on purpose, and its formatVersion with it, run: \
             UPDATE_SCHEMAS=1 cargo test --no-default-features --test schemas"
        );
    }
}

#[test]
fn what_is_written_is_valid() {
    let validator = validator("AnttSelfAssessment");
    for seed in 0..90 {
        let Some(summary) = summary_of(&draft_of(seed)) else { continue };
        let document = Value::Object(signed(&summary, seed));
        let errors: Vec<String> = validator.iter_errors(&document).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "seed {seed}: {errors:?}");
    }
    let content = protected::Content::Backup;
    let file = Protected { content, iterations: 600_000, salt: [255; 16], iv: [0; 12], data: vec![7; 100] };
    assert!(self::validator("AnttProtected").is_valid(&protected::write(&file)));
    for (name, document) in [
        ("AnttKeyCard", maximal_card()),
        ("AnttReviewDecision", maximal_decision()),
        ("AnttTrustList", maximal_list()),
        ("AnttKeyRotation", maximal_rotation()),
        ("AnttDesk", maximal_desk()),
    ] {
        assert!(self::validator(name).is_valid(&document), "{name}");
    }
}

#[test]
fn check_and_schema_refuse_the_same_members_and_types() {
    let validator = validator("AnttSelfAssessment");
    let refused = |value: &Value| (!check(&summary::shape(), &value.into()).is_empty(), !validator.is_valid(value));
    assert_eq!(refused(&maximal_summary()), (false, false));
    for (pointer, value) in [
        ("/type", json!("AnttDraft")),
        ("/formatVersion", json!(2)),
        ("/id", json!("6f9619ff-8b86-4011-b42d-00cf4fc964ff")),
        ("/revision", json!(0)),
        ("/revision", json!("1")),
        ("/previous", json!("sha256:0")),
        ("/unit/kind", json!("ward")),
        ("/unit/name", json!("")),
        ("/unit/name", json!(" a")),
        ("/unit/name", json!("a\u{3000}")),
        ("/unit/name", json!("a\u{85}")),
        ("/unit/name", json!("a\u{7}b")),
        ("/unit/name", json!(["a"])),
        ("/unit/scope", json!("tiny")),
        ("/unit/more", json!(1)),
        ("/period/from", json!("2026-13-01")),
        ("/period/year", json!(1900)),
        ("/criteria", json!([])),
        ("/criteria/0/role", json!("advice")),
        ("/embedded/0", json!("a")),
        ("/facts/A", json!(true)),
        ("/facts/a", json!("true")),
        ("/indicators/p/i/n", json!(-1)),
        ("/answers/x.0", json!({"kind": "document"})),
        ("/answers/x.0", json!({"kind": "document", "exists": 1})),
        ("/answers/x.0", json!({"kind": "poem", "text": "a"})),
        ("/answers/x.0", json!({"kind": "count", "count": 1, "more": 1})),
        ("/answers/x.0", json!({"count": 1})),
        ("/answers/x.0", json!({"kind": "count", "count": 1, "evidence": [{"number": "1"}]})),
        ("/answers/x.0", json!([])),
        ("/outcome/checks/x", json!("excused")),
        ("/outcome/score/items/x", json!({})),
        ("/warnings/0/code", json!("boring")),
        ("/declaration/declaredAt", json!("2026-11-16T24:00:00Z")),
        ("/proof", json!([])),
    ] {
        let mut changed = maximal_summary();
        let (parent, name) = pointer.rsplit_once('/').expect("a pointer");
        match changed.pointer_mut(parent) {
            Some(Value::Object(members)) => drop(members.insert(name.to_owned(), value.clone())),
            Some(Value::Array(items)) => items[0] = value.clone(),
            _ => panic!("{pointer}"),
        }
        assert_eq!(refused(&changed), (true, true), "{pointer} {value}");
    }
}

/// What engines of regular expressions disagree about is spelled out in the schemas.
#[test]
fn check_and_schema_accept_the_same_texts() {
    let validator = validator("AnttSelfAssessment");
    for text in ["a", "Đặng Thị Ỷ", "a\n\tb\r\nc", "\u{feff}a\u{200b}", "\u{202e}a", "a\u{2028}b", "🧑‍💻"]
    {
        let mut changed = maximal_summary();
        changed["unit"]["name"] = json!(text);
        assert!(check(&summary::shape(), &Tree::from(&changed)).is_empty() && validator.is_valid(&changed), "{text:?}");
    }
}

/// The shape says what is read, the wire types do it: neither may know a member that the other doesn't.
#[test]
fn wire_types_and_shapes_know_the_same_members() {
    known_to_both::<SelfAssessment>(&summary::shape(), &maximal_summary());
    known_to_both::<KeyCard>(&key_card::shape(), &maximal_card());
    known_to_both::<ReviewDecision>(&decision::shape(), &maximal_decision());
    known_to_both::<ListDocument>(&trust_list::shape(), &maximal_list());
    known_to_both::<KeyRotation>(&key_rotation::shape(), &maximal_rotation());
    known_to_both::<DeskDocument>(&desk::shape(), &maximal_desk());
}

fn known_to_both<T: DeserializeOwned + Serialize>(shape: &Shape, maximal: &Value) {
    assert_eq!(lacking(shape, maximal), Vec::<String>::new());
    agree(shape, maximal, |value| serde_json::from_value::<T>(value.clone()).ok().map(|it| members(&it)));
}

/// Every member taken away by itself: what the shape still accepts is read and written again as it was.
fn agree(shape: &Shape, maximal: &Value, read: impl Fn(&Value) -> Option<serde_json::Map<String, Value>>) {
    let again = |value: &Value| {
        let mut value = value.clone();
        let proof = value.as_object_mut().expect("an object").shift_remove("proof");
        assert!(proof.is_none_or(|proof| proof.is_object()));
        (read(&value).map(Value::Object), value)
    };
    let (written, whole) = again(maximal);
    assert_eq!(written, Some(whole));
    let mut taken = 0;
    for pointer in maximal::member_pointers(maximal) {
        let mut less = maximal.clone();
        let (parent, name) = pointer.rsplit_once('/').expect("a pointer");
        less.pointer_mut(parent).and_then(Value::as_object_mut).and_then(|it| it.shift_remove(name)).expect("a member");
        let (written, whole) = again(&less);
        if check(shape, &Tree::from(&less)).is_empty() {
            assert_eq!(written, Some(whole), "{pointer}");
        } else if !pointer.starts_with("/outcome/score/") {
            // Points are kept as they were received: nobody computes with them yet.
            assert_eq!(written, None, "{pointer} is required by the shape only");
        }
        taken += 1;
    }
    assert!(taken > 10);
}
