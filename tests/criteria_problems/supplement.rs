//! A sound supplement and the mistakes that only supplements can have.

use crate::Mistake;
use crate::mistakes::{check, words};
use serde_json::{Value, json};

/// A province's further criteria, one of them for those with a guard force only.
pub fn sound() -> Value {
    let mut guarded = check("quang-ninh:1.guards", json!({"kind": "count", "minimum": 1, "noun": words("người")}));
    guarded["appliesIf"] = json!(["has_guard_force"]);
    let camera = check("quang-ninh:1.camera", json!({"kind": "statement"}));
    json!({
        "type": "AnttCriteria", "formatVersion": 1, "id": "supplement/quang-ninh", "version": "2030.1", "role": "supplement",
        "unitKind": "agency", "title": words("Tiêu chí bổ sung"),
        "source": {"number": "1/QĐ-UBND", "issuer": words("Ủy ban"), "issuedOn": "2030-01-01", "inForceFrom": "2030-02-01", "amendedBy": []},
        "criteria": [{"id": "quang-ninh:1", "title": words("Một"), "cite": {"article": "1", "clause": "1"}, "checks": [camera, guarded]}],
    })
}

pub const MISTAKES: [Mistake; 5] = [
    ("/facts", "[]", "", "has “facts”, which this format doesn't know."),
    ("/unitKind", "7", "unitKind", "must be a text, but is a whole number."),
    (
        "/criteria/0/id",
        r#""quang-nam:1""#,
        "criteria[0].id",
        "the id must begin with “quang-ninh:”, but is “quang-nam:1”.",
    ),
    (
        "/criteria/0/checks/0/id",
        r#""6.1.camera""#,
        "criteria[0].checks[0].id",
        "the id must begin with “quang-ninh:”, but is “6.1.camera”.",
    ),
    ("/source/number", "null", "source", "“number” is missing."),
];

#[test]
fn a_supplement_is_named_by_a_slug_of_its_own() {
    for (id, words) in [
        ("standard/agency", "At member id: the id must begin with “supplement/”, but is “standard/agency”."),
        ("supplement/", "At member id: the id must begin with “supplement/”, but is “supplement/”."),
        ("supplement/a/b", "At member id: its own part, “a/b”, has a slash or a colon."),
    ] {
        let mut file = sound();
        file["id"] = json!(id);
        let told = crate::told(antt::text::Language::En, &crate::problems(&file));
        assert_eq!(told, [words]);
    }
}

#[test]
fn a_supplement_depends_only_on_facts_that_the_standard_asks() {
    let mut file = sound();
    file["criteria"][0]["checks"][1]["appliesIf"] = json!(["has_guard_force", "has_harbour"]);
    let told = crate::told(antt::text::Language::En, &crate::problems(&file));
    assert_eq!(told, ["At member criteria[0].checks[1].appliesIf[1]: the file does not ask the fact “has_harbour”."]);
}
