//! A sound scoring guide and the mistakes that only guides can have.

use crate::Mistake;
use crate::mistakes::words;
use serde_json::{Value, json};

fn item(id: &str, maximum: i64, method: Value) -> Value {
    json!({"id": id, "maximumHundredths": maximum, "method": method})
}

/// Ten points for an agency, by every method.
pub fn sound() -> Value {
    let grade = |id: &str, from: i64| json!({"id": id, "label": words(id), "fromHundredths": from});
    json!({
        "type": "AnttCriteria", "formatVersion": 1, "id": "guide/thu", "version": "2030.1", "role": "scoring_guide",
        "unitKind": "agency", "title": words("Bảng điểm"), "description": words("Thử."),
        "basis": [{"number": "1/HD-BCĐ", "issuer": words("Ban Chỉ đạo"), "issuedOn": "2030-01-01"}],
        "standard": "standard/agency", "totalHundredths": 1000, "notApplicable": "left_out",
        "items": [
            item("6.1.plan", 300, json!({"kind": "all_or_nothing"})),
            item("6.1.informed", 200, json!({"kind": "proportional"})),
            item("6.3", 250, json!({"kind": "deduct_per_event", "deductionHundredths": 100})),
            item("6.1.models", 250, json!({"kind": "manual"})),
        ],
        "grades": [grade("weak", 0), grade("fair", 500), grade("good", 800)],
    })
}

pub const MISTAKES: [Mistake; 14] = [
    ("/id", r#""thu""#, "id", "the id must begin with “guide/”, but is “thu”."),
    ("/standard", r#""standard/commune""#, "standard", "the id must be “standard/agency”, but is “standard/commune”."),
    ("/description", "null", "", "“description” is missing."),
    ("/basis/0/issuedOn", r#""tháng 1""#, "basis[0].issuedOn", "“tháng 1” is not a day like 2026-03-31."),
    ("/notApplicable", r#""half""#, "notApplicable", "“half” is none of: full, left_out."),
    ("/totalHundredths", "1001", "totalHundredths", "the total is stated as 10.01, but the maxima add up to 10."),
    ("/items/0/id", r#""6.1.models""#, "items[3].id", "the id “6.1.models” stands in the file already."),
    ("/items/0/title", r#"{"vi": "Kế hoạch"}"#, "items[0].title", "“en” is missing."),
    ("/items/1/id", r#""6.9""#, "items[1].id", "the standard has no check or criterion “6.9”."),
    (
        "/items/2/method/deductionHundredths",
        "0",
        "items[2].method.deductionHundredths",
        "0 points lie outside 0.01 to 10,000,000 points.",
    ),
    (
        "/items/3/method/kind",
        r#""proportional""#,
        "items[3].method.kind",
        "“6.1.models” can't be scored by the method “proportional”.",
    ),
    ("/grades/1/id", r#""weak""#, "grades[1].id", "the id “weak” stands in the file already."),
    (
        "/grades/2/fromHundredths",
        "500",
        "grades[2].fromHundredths",
        "the grade from 5 points stands after the one from 5 points.",
    ),
    ("/grades/0/fromHundredths", "100", "grades[0].fromHundredths", "the first grade begins at 1 points, not at 0."),
];

#[test]
fn methods_are_for_what_they_can_be_taken_from() {
    for (id, method, fits) in [
        ("6.1.informed", "proportional", true),
        ("6.1", "proportional", false),
        ("6.1.plan", "proportional", false),
        ("6.3.a", "deduct_per_event", true),
        ("6.3", "deduct_per_event", true),
        ("6.2", "deduct_per_event", false),
        ("6.2", "manual", true),
        ("6.1.rules", "all_or_nothing", true),
    ] {
        let mut file = sound();
        file["items"][0]["id"] = json!("6.1.registration");
        file["items"][1] = item(id, 200, json!({"kind": method}));
        if method == "deduct_per_event" {
            file["items"][1]["method"]["deductionHundredths"] = json!(50);
            file["items"][2] = item("6.1.resolution", 250, json!({"kind": "manual"}));
        }
        assert_eq!(crate::problems(&file).is_empty(), fits, "{id} {method}: {:?}", crate::problems(&file));
    }
}

#[test]
fn a_grade_that_nobody_can_reach_is_a_mistake() {
    let mut file = sound();
    file["grades"][2]["fromHundredths"] = json!(1001);
    let told = crate::told(antt::text::Language::En, &crate::problems(&file));
    let expected = "At member grades[2].fromHundredths: the grade from 10.01 points lies above the total of 10 points.";
    assert_eq!(told, [expected]);
}
