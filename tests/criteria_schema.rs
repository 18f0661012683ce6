//! The JSON Schema of criteria files is the one that the code generates, and an independent reader of it accepts what is shipped.

use antt::criteria::{shape, shipped};
use antt::json::schema;
use serde_json::Value;
use std::path::Path;

/// Rewritten with `UPDATE_SCHEMAS=1 cargo test --no-default-features --test criteria_schema`.
const KEPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/schemas/AnttCriteria.schema.json");

fn generated() -> String {
    serde_json::to_string_pretty(&schema(&shape(), "AnttCriteria")).expect("a schema") + "\n"
}

#[test]
fn the_published_schema_is_the_generated_one() {
    let path = Path::new(KEPT);
    if std::env::var_os("UPDATE_SCHEMAS").is_some() {
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        std::fs::write(path, generated()).expect("written");
    }
    let kept = std::fs::read_to_string(path).unwrap_or_default();
    assert!(kept == generated(), "{KEPT} is old: run this test with UPDATE_SCHEMAS=1 and commit the file");
}

#[test]
fn every_shipped_file_passes_the_published_schema() {
    let validator = jsonschema::validator_for(&schema(&shape(), "AnttCriteria")).expect("a schema");
    for file in shipped() {
        let value: Value = serde_json::from_str(file.text).expect("JSON");
        let errors: Vec<String> = validator.iter_errors(&value).map(|error| error.to_string()).collect();
        assert_eq!(errors, Vec::<String>::new(), "{:?}", file.kind);
    }
}

#[test]
fn the_published_schema_refuses_a_file_without_what_is_required() {
    let validator = jsonschema::validator_for(&schema(&shape(), "AnttCriteria")).expect("a schema");
    let file: Value = serde_json::from_str(shipped()[0].text).expect("JSON");
    for member in ["type", "formatVersion", "id", "version", "role", "unitKind", "title", "source", "facts", "criteria"]
    {
        let mut without = file.clone();
        without.as_object_mut().expect("an object").shift_remove(member);
        assert!(!validator.is_valid(&without), "{member}");
    }
}
