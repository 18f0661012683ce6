//! A standard for communes that nobody ships, whose one criterion has as many checks as are wanted, each with four levels: to practise
//! with, to try and to measure long forms. Other libraries are measured with the same questions, which is why these stand in a file of theirs.
#![allow(dead_code, reason = "every test target uses a part of it")]

use antt::assessment::{Draft, practise};
use antt::criteria::{Criteria, CriteriaFile, read};
use serde_json::{Map, Value, json};
use std::sync::Arc;

/// The one criterion.
pub const CRITERION: &str = "9.1";
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
        "type": "AnttCriteria", "formatVersion": 1, "id": "standard/commune", "version": "2099.1", "role": "standard",
        "unitKind": "commune", "title": words("Tiêu chuẩn dài"),
        "source": {
            "number": "9/QĐ-UBND", "issuer": words("Ủy ban nhân dân tỉnh"), "issuedOn": "2025-01-01",
            "inForceFrom": "2025-02-01", "amendedBy": [],
        },
        "facts": [],
        "criteria": [{"id": CRITERION, "title": words("Thực hiện kế hoạch"), "cite": cite, "checks": checks}],
    })
}

/// The file, checked.
pub fn checked(file: &Value) -> Criteria {
    match read(file) {
        Ok(CriteriaFile::Standard(standard)) => standard,
        other => unreachable!("{other:?}"),
    }
}

/// The draft of a commune with this file as its standard, for practice; nothing of it is answered.
pub fn practising(draft: &Draft, file: &Value) -> Draft {
    let blank = Draft { entries: Default::default(), facts: Default::default(), ..draft.clone() };
    let carried = Arc::new(file.as_object().cloned().unwrap_or_default());
    practise(&blank, &checked(file), carried, 20).unwrap_or_else(|| unreachable!("a new draft has nothing unreadable"))
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
