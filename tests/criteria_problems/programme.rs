//! A sound programme and the mistakes that only programmes can have.

use crate::Mistake;
use crate::mistakes::words;
use serde_json::{Value, json};

fn indicator(id: &str, asked_of: Value, form: Value, counts: &[&str]) -> Value {
    let counts: Vec<Value> = counts.iter().map(|id| json!({"id": id, "label": words(id)})).collect();
    json!({"id": id, "title": words(id), "askedOf": asked_of, "form": form, "counts": counts})
}

/// An indicator of each form.
pub fn sound() -> Value {
    let mut cleared = indicator(
        "cleared",
        json!(["commune"]),
        json!({"kind": "ratio", "part": "cleared", "whole": "occurred"}),
        &["cleared", "occurred"],
    );
    cleared["target"] = json!({"comparison": "at_least", "value": 80, "due": 2030});
    let change = json!({"kind": "change", "base": "base", "current": "now", "baseYear": 2025, "noun": words("vụ")});
    json!({
        "type": "AnttCriteria", "formatVersion": 1, "id": "programme/thu", "version": "2030.1", "role": "programme",
        "title": words("Chương trình"), "description": words("Thử."), "basis": [],
        "indicators": [
            cleared,
            indicator("cases", json!(["commune", "agency"]), change, &["base", "now"]),
            indicator("models", json!(["commune"]), json!({"kind": "number", "noun": words("mô hình")}), &["teams", "clubs"]),
            indicator("active", json!(["commune"]), json!({"kind": "share_of_units", "minimum": 1}), &["events"]),
            indicator("qualified", json!(["roll_up"]), json!({"kind": "qualified_units", "unitKinds": ["commune", "agency"]}), &[]),
            indicator("recovered", json!(["roll_up"]), json!({"kind": "ratio", "part": "x", "whole": "y"}), &["x", "y"]),
        ],
    })
}

pub const MISTAKES: [Mistake; 19] = [
    ("/id", r#""guide/thu""#, "id", "the id must begin with “programme/”, but is “guide/thu”."),
    ("/unitKind", r#""commune""#, "", "has “unitKind”, which this format doesn't know."),
    ("/basis", "null", "", "“basis” is missing."),
    (
        "/indicators/0/askedOf",
        r#"["commune", "roll_up"]"#,
        "indicators[0].askedOf[1]",
        "the indicator is asked of units and of the roll-up too.",
    ),
    (
        "/indicators/0/form/whole",
        r#""cleared""#,
        "indicators[0].form.whole",
        "the id “cleared” stands in the file already.",
    ),
    (
        "/indicators/0/target/comparison",
        r#""about""#,
        "indicators[0].target.comparison",
        "“about” is none of: at_least, more_than, at_most, less_than.",
    ),
    ("/indicators/0/target/value", "-1", "indicators[0].target.value", "-1 lies outside 0 to 1000000000."),
    ("/indicators/0/target/due", r#""2030""#, "indicators[0].target.due", "must be a whole number, but is a text."),
    (
        "/indicators/1/askedOf",
        r#"["agency", "agency"]"#,
        "indicators[1].askedOf[1]",
        "the id “agency” stands in the file already.",
    ),
    (
        "/indicators/1/form/base",
        r#""before""#,
        "indicators[1].form.base",
        "the indicator does not ask the count “before”.",
    ),
    ("/indicators/1/form/baseYear", "1066", "indicators[1].form.baseYear", "1066 lies outside 1900 to 9999."),
    ("/indicators/2/counts", "[]", "indicators[2].counts", "counts needed: 1, found: 0."),
    ("/indicators/2/form/noun", "null", "indicators[2].form", "“noun” is missing."),
    (
        "/indicators/3/askedOf",
        r#"["roll_up"]"#,
        "indicators[3].askedOf[0]",
        "a share of units has to be asked of units.",
    ),
    ("/indicators/3/form/minimum", "0", "indicators[3].form.minimum", "0 lies outside 1 to 1000000000."),
    (
        "/indicators/4/askedOf",
        r#"["commune"]"#,
        "indicators[4].askedOf[0]",
        "the share of qualified units is computed by the roll-up and not asked of units.",
    ),
    (
        "/indicators/4/counts/0",
        r#"{"id": "a", "label": {"vi": "a", "en": "a"}}"#,
        "indicators[4].counts",
        "this indicator is computed and asks no counts, but has 1.",
    ),
    ("/indicators/5/id", r#""cases""#, "indicators[5].id", "the id “cases” stands in the file already."),
    (
        "/indicators/5/form/kind",
        r#""rate""#,
        "indicators[5].form.kind",
        "“rate” is none of: ratio, change, number, share_of_units, qualified_units.",
    ),
];

#[test]
fn counts_of_an_indicator_have_names_of_their_own() {
    let mut file = sound();
    file["indicators"][2]["counts"][1]["id"] = json!("teams");
    let told = crate::told(antt::text::Language::En, &crate::problems(&file));
    assert_eq!(told, ["At member indicators[2].counts[1].id: the id “teams” stands in the file already."]);
}
