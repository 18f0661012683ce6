//! A supplement for communes whose one criterion has as many checks as are wanted, each with four levels: to try and to measure long
//! forms. Other libraries are measured with the same questions, which is why these stand in a file of theirs.
#![allow(dead_code, reason = "every test target uses a part of it")]

use serde_json::{Map, Value, json};

/// The one criterion.
pub const CRITERION: &str = "mau:1";
/// The level that is enough.
pub const ENOUGH: &str = "all";

/// The id of check `n`, from 1.
pub fn check(n: usize) -> String {
    format!("{CRITERION}.viec-{n}")
}

/// The file with checks 1 to `count`.
pub fn file(count: usize) -> Value {
    let asked: Value = serde_json::from_str(include_str!("../e2e/peers/question.json")).expect("JSON");
    let words = |text: &str| json!({"vi": text, "en": text});
    let cite = json!({"article": "1", "clause": "1"});
    let checks: Vec<Value> = (1..=count)
        .map(|n| {
            json!({
                "id": check(n), "question": numbered(&asked["question"], n), "guidance": words("Xem kế hoạch của đơn vị."),
                "cite": cite, "answer": answer(&asked["levels"]), "appliesIf": [], "notApplicableWithReason": false,
            })
        })
        .collect();
    json!({
        "type": "AnttCriteria", "formatVersion": 1, "id": "supplement/mau", "version": "1", "role": "supplement",
        "unitKind": "commune", "title": words("Tiêu chí bổ sung dài"),
        "source": {
            "number": "9/QĐ-UBND", "issuer": words("Ủy ban nhân dân tỉnh"), "issuedOn": "2025-01-01",
            "inForceFrom": "2025-02-01", "amendedBy": [],
        },
        "criteria": [{"id": CRITERION, "title": words("Thực hiện kế hoạch"), "cite": cite, "checks": checks}],
    })
}

fn numbered(question: &Value, n: usize) -> Value {
    let each = question.as_object().into_iter().flatten();
    let each = each.map(|(language, text)| {
        let text = text.as_str().unwrap_or_default().replace("{n}", &n.to_string());
        (language.clone(), json!(text))
    });
    Value::Object(each.collect::<Map<_, _>>())
}

fn answer(levels: &Value) -> Value {
    let scale = levels.as_array().into_iter().flatten();
    let scale: Vec<Value> =
        scale.map(|level| json!({"id": level["id"], "label": {"vi": level["vi"], "en": level["en"]}})).collect();
    json!({"kind": "rating", "scale": scale, "threshold": ENOUGH, "passes": [], "mayBeUnrated": false})
}
