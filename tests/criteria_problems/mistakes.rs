//! A sound criteria file and the mistakes that are put into it.

use serde_json::{Value, json};

pub fn words(text: &str) -> Value {
    json!({"vi": text, "en": text})
}

pub fn check(id: &str, answer: Value) -> Value {
    json!({
        "id": id, "question": words("?"), "guidance": words("."), "cite": {"article": "6", "clause": "1"},
        "answer": answer, "appliesIf": [], "notApplicableWithReason": false,
    })
}

fn level(id: &str) -> Value {
    json!({"id": id, "label": words(id)})
}

/// A file without mistakes, with a check of each kind.
pub fn sound() -> Value {
    let noun = words("vụ");
    json!({
        "type": "AnttCriteria", "formatVersion": 1, "id": "standard/agency", "version": "2030.1", "role": "standard",
        "unitKind": "agency", "title": words("Thử"),
        "source": {"number": "1", "issuer": words("Bộ"), "issuedOn": "2030-01-01", "inForceFrom": "2030-02-01", "amendedBy": []},
        "facts": [{"id": "a_fact", "question": words("?"), "hint": words(".")}, {"id": "b_fact", "question": words("?"), "hint": words(".")}],
        "criteria": [
            {"id": "6.1", "title": words("Một"), "cite": {"article": "6", "clause": "1"}, "checks": [
                check("6.1.document", json!({"kind": "document", "window": "first_quarter"})),
                check("6.1.statement", json!({"kind": "statement"})),
                check("6.1.incidents", json!({"kind": "incidents", "excuses": ["force_majeure"], "noun": noun})),
                check("6.1.ratio", json!({"kind": "ratio", "percent": 70, "partLabel": words("x"), "wholeLabel": words("y"), "noun": noun})),
                check("6.1.count", json!({"kind": "count", "minimum": 1, "noun": noun})),
            ]},
            {"id": "6.2", "title": words("Hai"), "cite": {"article": "6", "clause": "2", "point": "đ"}, "checks": [
                check("6.2.trend", json!({"kind": "trend", "maxChangePercent": -10, "noun": noun})),
                check("6.2.rating", json!({"kind": "rating", "scale": [level("low"), level("high"), level("title")], "threshold": "high", "passes": ["title"], "mayBeUnrated": true})),
                check("6.2.coverage", json!({"kind": "coverage", "percent": 70})),
                check("6.2.checklist", json!({"kind": "checklist", "items": [level("one"), level("two")]})),
            ]},
        ],
    })
}

/// What is put where (`null` takes the member away), and the place and words of the problem that follows.
pub const MISTAKES: [(&str, &str, &str, &str); 40] = [
    ("/type", r#""AnttKritik""#, "type", "“AnttKritik” is none of: AnttCriteria."),
    ("/formatVersion", "2", "formatVersion", "must be 1, but is 2."),
    ("/role", r#""judge""#, "role", "“judge” is none of: standard, supplement, scoring_guide, programme."),
    ("/comment", r#""of our own""#, "", "has “comment”, which this format doesn't know."),
    ("/version", "null", "", "“version” is missing."),
    ("/id", r#""standard/commune""#, "id", "the id must be “standard/agency”, but is “standard/commune”."),
    ("/title/en", "null", "title", "“en” is missing."),
    ("/title/vi", r#"" Thử""#, "title.vi", "has blanks at its start or end."),
    ("/source/number", r#""""#, "source.number", "must not be empty."),
    ("/source/issuer", r#""Bộ Công an""#, "source.issuer", "must be an object, but is a text."),
    ("/source/issuedOn", r#""2030-02-30""#, "source.issuedOn", "“2030-02-30” is not a day like 2026-03-31."),
    ("/source/amendedBy", r#"{"first": "2"}"#, "source.amendedBy", "must be a list, but is an object."),
    ("/facts/0/hint/vi", "\"Phu\u{301}\"", "facts[0].hint.vi", "accented letters are not in composed form (NFC)."),
    ("/facts/1/id", r#""a_fact""#, "facts[1].id", "the id “a_fact” stands in the file already."),
    (
        "/criteria/0/checks/0/answer/window",
        r#""q2""#,
        "criteria[0].checks[0].answer.window",
        "“q2” is none of: first_quarter, period, none.",
    ),
    (
        "/criteria/0/checks/0/appliesIf",
        r#"["a_fact", "c_fact"]"#,
        "criteria[0].checks[0].appliesIf[1]",
        "the file does not ask the fact “c_fact”.",
    ),
    (
        "/criteria/0/checks/1/answer/text",
        r#""x""#,
        "criteria[0].checks[1].answer",
        "has “text”, which this format doesn't know.",
    ),
    (
        "/criteria/0/checks/1/id",
        r#""6.1.document""#,
        "criteria[0].checks[1].id",
        "the id “6.1.document” stands in the file already.",
    ),
    (
        "/criteria/0/checks/2/answer/excuses",
        r#"["force_majeure", "force_majeure"]"#,
        "criteria[0].checks[2].answer.excuses[1]",
        "the reason “force_majeure” is repeated.",
    ),
    (
        "/criteria/0/checks/2/answer/noun",
        r#""vụ""#,
        "criteria[0].checks[2].answer.noun",
        "must be an object, but is a text.",
    ),
    (
        "/criteria/0/checks/3/answer/percent",
        "101",
        "criteria[0].checks[3].answer.percent",
        "101 lies outside 0 to 100.",
    ),
    (
        "/criteria/0/checks/3/notApplicableWithReason",
        r#""yes""#,
        "criteria[0].checks[3].notApplicableWithReason",
        "must be true or false, but is a text.",
    ),
    (
        "/criteria/0/checks/4/answer/minimum",
        "1.5",
        "criteria[0].checks[4].answer.minimum",
        "must be a whole number, but is a fraction.",
    ),
    ("/criteria/0/checks/4/question", "null", "criteria[0].checks[4]", "“question” is missing."),
    ("/criteria/1/id", r#""6.1""#, "criteria[1].id", "the id “6.1” stands in the file already."),
    (
        "/criteria/1/checks/0/answer/kind",
        r#""tendency""#,
        "criteria[1].checks[0].answer.kind",
        "“tendency” is none of: document, statement, incidents,",
    ),
    (
        "/criteria/1/checks/1/answer/threshold",
        r#""title""#,
        "criteria[1].checks[1].answer.threshold",
        "the level “title” is the threshold and passes by itself.",
    ),
    (
        "/criteria/1/checks/1/answer/passes/1",
        r#""best""#,
        "criteria[1].checks[1].answer.passes[1]",
        "the level “best” is not on the scale.",
    ),
    (
        "/criteria/1/checks/1/answer/scale/0/id",
        r#""not_rated""#,
        "criteria[1].checks[1].answer.scale[0].id",
        "the id “not_rated” is kept for “not rated”.",
    ),
    (
        "/criteria/1/checks/2/id",
        r#""6.2 Tỷ lệ""#,
        "criteria[1].checks[2].id",
        "“6.2 Tỷ lệ” is not an id of small letters, digits and . - / _ :.",
    ),
    (
        "/criteria/1/checks/3/answer/items/1/id",
        r#""one""#,
        "criteria[1].checks[3].answer.items[1].id",
        "the id “one” stands in the file already.",
    ),
    (
        "/criteria/2",
        r#"{"id": "6.3", "title": {"vi": "Ba", "en": "Three"}, "cite": {"article": "6", "clause": "3"}, "checks": []}"#,
        "criteria[2].checks",
        "is empty, but needs at least one.",
    ),
    ("/source/inForceFrom", "null", "source", "“inForceFrom” is missing."),
    ("/criteria/1/cite/article", r#""""#, "criteria[1].cite.article", "must not be empty."),
    ("/criteria/0/cite/clause", "1", "criteria[0].cite.clause", "must be a text, but is a whole number."),
    ("/criteria/0/title/vi", r#""Một\u0007""#, "criteria[0].title.vi", "has the control character U+0007"),
    ("/criteria/0/checks/3/guidance/note", r#""x""#, "criteria[0].checks[3].guidance", "has “note”,"),
    ("/criteria/0/checks/4/cite", r#""6.1""#, "criteria[0].checks[4].cite", "must be an object, but is a text."),
    (
        "/criteria/1/checks/3/answer/items/0/label/en",
        r#""""#,
        "criteria[1].checks[3].answer.items[0].label.en",
        "must not be empty.",
    ),
    ("/criteria/1/checks/2/answer/percent", "null", "criteria[1].checks[2].answer", "“percent” is missing."),
];

/// Puts a value at a JSON pointer, or takes it away; an array grows by one.
pub fn put(file: &mut Value, pointer: &str, value: &str) {
    let value: Value = serde_json::from_str(value).expect("JSON");
    let (parent, last) = pointer.rsplit_once('/').expect("a pointer");
    match file.pointer_mut(parent).expect("a place") {
        Value::Object(members) if value.is_null() => drop(members.shift_remove(last)),
        Value::Object(members) => drop(members.insert(last.to_owned(), value)),
        Value::Array(items) => items.push(value),
        other => unreachable!("{pointer} leads into {other}"),
    }
}
