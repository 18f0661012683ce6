//! One description, two readers of it: the check and an independent validator of the generated JSON Schema agree, except for
//! what a schema can't say.

use antt::json::shape::LARGEST_INTEGER;
use antt::json::{Format, JsonType, KeyShape, Measure, Member, Reason, Shape, check, schema};
use serde_json::{Value, json};

fn shape() -> Shape {
    let rating = vec![Member::required("level", Shape::OneOf(&["good", "poor"]))];
    let count = vec![Member::required("count", Shape::COUNT)];
    let note = Member::optional("note", Shape::TEXT);
    let row = Shape::Object(vec![Member::required("day", Shape::Format(Format::Date))]);
    Shape::Object(vec![
        Member::required("type", Shape::Const("Example")),
        Member::required("formatVersion", Shape::ConstInteger(1)),
        Member::optional("name", Shape::TEXT),
        Member::optional("remark", Shape::Text { empty_allowed: true }),
        Member::optional("open", Shape::Boolean),
        Member::optional("salt", Shape::Bytes { min: 2, max: Some(3) }),
        Member::optional("rows", Shape::Array { of: Box::new(row), min: 1, max: Some(2) }),
        Member::optional(
            "answers",
            Shape::map(
                KeyShape::Format(Format::Slug),
                Shape::tagged("kind", vec![("rating", rating), ("count", count)], &[note]),
            ),
        ),
        Member::optional("embedded", Shape::AnyObject),
        Member::optional("lax", Shape::array(Shape::Format(Format::Date)).type_only()),
    ])
}

/// The members given, added to a document that fits.
fn document(members: Value) -> Value {
    let mut document = json!({"type": "Example", "formatVersion": 1});
    if let (Some(document), Value::Object(members)) = (document.as_object_mut(), members) {
        document.extend(members);
    }
    document
}

fn problems(value: &Value) -> Vec<(String, Reason)> {
    check(&shape(), &value.into()).into_iter().map(|problem| (problem.place.to_string(), problem.reason)).collect()
}

#[test]
fn what_fits_has_no_problems_and_passes_the_schema() {
    let schema = jsonschema::validator_for(&schema(&shape(), "Example")).expect("a schema");
    for members in [
        json!({}),
        json!({"name": "Tân Phú", "remark": "", "open": false, "salt": "AAA", "lax": []}),
        json!({"rows": [{"day": "2024-02-29"}], "answers": {}}),
        json!({"answers": {"5.1": {"kind": "rating", "level": "good"}, "5.2": {"kind": "count", "count": 0, "note": "x"}}}),
        json!({"embedded": {"b": [{"c": "d", "e": 1}]}, "lax": ["2026-01-01"]}),
    ] {
        let document = document(members);
        assert_eq!(problems(&document), [], "{document}");
        assert!(schema.is_valid(&document), "{document}");
    }
}

fn wrong(expected: JsonType, found: JsonType) -> Reason {
    Reason::WrongType { expected, found }
}

fn malformed(format: Format, text: &str) -> Reason {
    Reason::Malformed { format, text: text.into() }
}

fn range(of: Measure, min: i64, max: i64, found: i128) -> Reason {
    Reason::OutOfRange { of, min, max: Some(max), found }
}

fn other(allowed: &[&'static str], found: &str) -> Reason {
    Reason::NotOneOf { allowed: allowed.to_vec(), found: found.into() }
}

/// One problem each; the schema refuses them too.
fn single_problems() -> Vec<(Value, &'static str, Reason)> {
    use JsonType::{Array, Boolean, Fraction, Integer, Null, Object, Text};
    vec![
        (json!({"type": "Other"}), "type", other(&["Example"], "Other")),
        (json!({"formatVersion": 2}), "formatVersion", Reason::NotTheNumber { expected: 1, found: 2 }),
        (json!({"formatVersion": "1"}), "formatVersion", wrong(Integer, Text)),
        (json!({"formatVersion": 1.5}), "formatVersion", wrong(Integer, Fraction)),
        (json!({"more": 1}), "", Reason::Unknown { member: "more".into() }),
        (json!({"name": ""}), "name", Reason::Empty),
        (json!({"name": " a"}), "name", Reason::NotTrimmed),
        (json!({"name": null}), "name", wrong(Text, Null)),
        (json!({"open": 0}), "open", wrong(Boolean, Integer)),
        (json!({"salt": "A=="}), "salt", Reason::NotBase64Url),
        (json!({"salt": "AA"}), "salt", range(Measure::Bytes, 2, 3, 1)),
        (json!({"rows": {}}), "rows", wrong(Array, Object)),
        (json!({"rows": []}), "rows", range(Measure::Items, 1, 2, 0)),
        (json!({"rows": [{"day": "1.2.2026"}]}), "rows[0].day", malformed(Format::Date, "1.2.2026")),
        (json!({"rows": [{}]}), "rows[0]", Reason::Missing { member: "day" }),
        (json!({"answers": {"Ấ": {"kind": "count", "count": 1}}}), r#"answers["Ấ"]"#, malformed(Format::Slug, "Ấ")),
        (json!({"answers": {"a": {}}}), "answers.a", Reason::Missing { member: "kind" }),
        (json!({"answers": {"a": {"kind": 1}}}), "answers.a.kind", wrong(Text, Integer)),
        (json!({"answers": {"a": {"kind": "x", "y": 1}}}), "answers.a.kind", other(&["rating", "count"], "x")),
        (
            json!({"answers": {"a": {"kind": "rating", "level": "bad"}}}),
            "answers.a.level",
            other(&["good", "poor"], "bad"),
        ),
        (
            json!({"answers": {"a": {"kind": "count", "count": -1}}}),
            "answers.a.count",
            range(Measure::Value, 0, LARGEST_INTEGER, -1),
        ),
        (
            json!({"answers": {"a": {"kind": "count", "count": 1, "level": "good"}}}),
            "answers.a",
            Reason::Unknown { member: "level".into() },
        ),
        (json!({"embedded": []}), "embedded", wrong(Object, Array)),
        (json!({"lax": [1]}), "lax[0]", wrong(Text, Integer)),
    ]
}

#[test]
fn each_problem_has_its_place_and_reason() {
    let schema = jsonschema::validator_for(&schema(&shape(), "Example")).expect("a schema");
    for (members, place, reason) in single_problems() {
        let document = document(members);
        assert_eq!(problems(&document), [(place.to_owned(), reason)], "{document}");
        assert!(!schema.is_valid(&document), "{document}");
    }
}

#[test]
fn what_a_schema_cannot_say_is_still_a_problem() {
    let decomposed = "Phu\u{301}";
    let cases = [
        (json!({"rows": [{"day": "2026-02-29"}]}), "rows[0].day", malformed(Format::Date, "2026-02-29")),
        (json!({"name": decomposed}), "name", Reason::NotNfc),
        (json!({"embedded": {"a": [decomposed]}}), "embedded.a[0]", Reason::NotNfc),
        (json!({"embedded": {" a": 1}}), r#"embedded[" a"]"#, Reason::NotTrimmed),
        (json!({"lax": ["2026 "]}), "lax[0]", Reason::NotTrimmed),
    ];
    for (members, place, reason) in cases {
        let document = document(members);
        assert_eq!(problems(&document), [(place.to_owned(), reason)], "{document}");
    }
}

#[test]
fn where_only_the_type_counts_the_schema_still_says_what_to_write() {
    let schema = jsonschema::validator_for(&schema(&shape(), "Example")).expect("a schema");
    let document = document(json!({"lax": ["tomorrow", ""]}));
    assert_eq!(problems(&document), []);
    assert!(!schema.is_valid(&document));
}

#[test]
fn all_problems_are_told() {
    let found = problems(&json!({"name": " Phu\u{301}", "rows": [{}, {"day": 1}, {}], "x": 0, "y": 0}));
    let places: Vec<&str> = found.iter().map(|(place, _)| place.as_str()).collect();
    assert_eq!(places, ["", "", "name", "name", "rows", "rows[0]", "rows[1].day", "rows[2]", "", ""]);
    assert_eq!(problems(&json!(7)), [(String::new(), wrong(JsonType::Object, JsonType::Integer))]);
}
