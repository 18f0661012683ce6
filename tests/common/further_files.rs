//! Files of a province that the product does not ship, for communes, and drafts that use them.
#![allow(dead_code, reason = "every test target uses a part of it")]

use antt::assessment::{
    Change, CheckChange, Draft, Field, FurtherChange, InUse, apply_further, apply_to_set, use_file,
};
use antt::criteria::{FurtherFile, UnitKind, illustrative_guide_for, read, shipped_guides, standard_for};
use serde_json::{Map, Value, json};
use std::sync::Arc;

pub const SUPPLEMENT: &str = "supplement/quang-ninh";
pub const GUIDE: &str = "guide/quang-ninh/commune";
pub const PROGRAMME: &str = "programme/quang-ninh";

fn words(text: &str) -> Value {
    json!({"vi": text, "en": text})
}

/// Two checks: a statement, and a number of cameras that may jump.
pub fn supplement() -> Value {
    let check = |id: &str, question: &str, answer: Value| {
        json!({
            "id": format!("quang-ninh:{id}"), "question": words(question), "guidance": words("."),
            "cite": {"article": "2", "clause": "1"}, "answer": answer, "appliesIf": [], "notApplicableWithReason": false,
        })
    };
    json!({
        "type": "AnttCriteria", "formatVersion": 1, "id": SUPPLEMENT, "version": "1", "role": "supplement",
        "unitKind": "commune", "title": words("Tiêu chí bổ sung của Quảng Ninh"),
        "source": {
            "number": "5/QĐ-UBND", "issuer": words("Ủy ban nhân dân tỉnh Quảng Ninh"), "issuedOn": "2025-01-01",
            "inForceFrom": "2025-02-01", "amendedBy": [],
        },
        "criteria": [{"id": "quang-ninh:2", "title": words("Camera an ninh"), "cite": {"article": "2", "clause": "1"}, "checks": [
            check("2.plan", "Có phương án lắp camera?", json!({"kind": "statement"})),
            check("2.cameras", "Bao nhiêu camera hoạt động?", json!({"kind": "count", "minimum": 2, "noun": words("camera")})),
        ]}],
    })
}

/// The illustrative guide for communes under another name, so that nobody ships it.
pub fn guide() -> Value {
    let illustrative = illustrative_guide_for(UnitKind::Commune).expect("a guide");
    let shipped = shipped_guides().iter().find(|file| file.id == illustrative.id).expect("its text");
    let mut guide: Value = serde_json::from_str(shipped.text).expect("JSON");
    (guide["id"], guide["version"]) = (json!(GUIDE), json!("1"));
    guide
}

/// A ratio and a number of communes, and an indicator that communes are not asked.
pub fn programme() -> Value {
    let count = |id: &str| json!({"id": id, "label": words(id)});
    json!({
        "type": "AnttCriteria", "formatVersion": 1, "id": PROGRAMME, "version": "1", "role": "programme",
        "title": words("Chương trình của Quảng Ninh"), "description": words("."), "basis": [],
        "indicators": [
            {
                "id": "settled", "title": words("Tin báo được giải quyết"), "askedOf": ["commune"],
                "form": {"kind": "ratio", "part": "done", "whole": "all"}, "counts": [count("done"), count("all")],
                "target": {"comparison": "at_least", "value": 90},
            },
            {
                "id": "clubs", "title": words("Câu lạc bộ"), "askedOf": ["commune"],
                "form": {"kind": "number", "noun": words("câu lạc bộ")}, "counts": [count("clubs")],
            },
            {
                "id": "drills", "title": words("Diễn tập"), "askedOf": ["agency"],
                "form": {"kind": "number", "noun": words("cuộc")}, "counts": [count("drills")],
            },
        ],
    })
}

pub fn checked(file: &Value) -> FurtherFile {
    match read(file) {
        Ok(file) => FurtherFile::of(file).expect("no standard"),
        Err(problems) => unreachable!("{problems:?}"),
    }
}

pub fn carried(file: &Value) -> Option<Arc<Map<String, Value>>> {
    file.as_object().cloned().map(Arc::new)
}

/// The draft with this file, which the product doesn't ship.
pub fn using(draft: &Draft, file: &Value) -> Draft {
    let standard = standard_for(draft.kind).expect("a standard");
    use_file(draft, standard, &checked(file), carried(file), 20).expect("it fits")
}

pub fn in_use(draft: &Draft) -> InUse {
    InUse::of(draft, standard_for(draft.kind).expect("a standard"))
}

/// The draft after somebody answered a check of its supplement, or of its standard.
pub fn answered(draft: &Draft, check: &str, change: CheckChange) -> Draft {
    let (standard, used) = (standard_for(draft.kind).expect("a standard"), in_use(draft));
    let set = used.files.set(standard);
    apply_to_set(draft, &set, Change::Check(check.to_owned(), change), 30).expect("a change")
}

pub fn pointed(draft: &Draft, guide: &str, item: &str, points: &str, reason: &str) -> Draft {
    let (guide, item) = (|| guide.to_owned(), || item.to_owned());
    let change = FurtherChange::Points { guide: guide(), item: item(), text: points.to_owned() };
    let next = apply_further(draft, change, 30).expect("a change");
    let change = FurtherChange::PointsReason { guide: guide(), item: item(), text: reason.to_owned() };
    apply_further(&next, change, 30).unwrap_or(next)
}

pub fn counted(draft: &Draft, programme: &str, indicator: &str, counts: &[(&str, &str)]) -> Draft {
    counts.iter().fold(draft.clone(), |draft, (count, text)| {
        let [programme, indicator, count, text] = [programme, indicator, count, text].map(|text| text.to_owned());
        apply_further(&draft, FurtherChange::Count { programme, indicator, count, text }, 30).expect("a change")
    })
}

/// A commune's complete draft with all three files, its supplement answered, points for one item and counts of one indicator.
pub fn with_all(draft: &Draft) -> Draft {
    with_supplement(draft, supplement())
}

/// The same where the supplement is this text of it.
pub fn with_supplement(draft: &Draft, supplement: Value) -> Draft {
    let files = [supplement, guide(), programme()];
    let draft = files.iter().fold(draft.clone(), |draft, file| using(&draft, file));
    let draft = answered(&draft, "quang-ninh:2.plan", CheckChange::Choice(true));
    let draft = answered(&draft, "quang-ninh:2.plan", CheckChange::Text(Field::Account, "Đã duyệt".to_owned()));
    let draft = answered(&draft, "quang-ninh:2.cameras", CheckChange::Text(Field::Count, "12".to_owned()));
    let draft = pointed(&draft, GUIDE, "4.2.policies", "7,5", "Còn chậm một báo cáo");
    counted(&draft, PROGRAMME, "settled", &[("done", "45"), ("all", "50")])
}
