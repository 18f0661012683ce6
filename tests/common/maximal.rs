//! Files in which every member stands that there is, and a look at whether that is still so.

use antt::json::Shape;
use serde_json::{Value, json};

const DIGEST: &str = "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
const ID: &str = "urn:uuid:6f9619ff-8b86-4011-b42d-00cf4fc964ff";

const DID: &str = "did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2";

/// Not signed by anybody and not true of anything.
pub fn maximal_summary() -> Value {
    let evidence = json!([{
        "title": "a", "number": "a", "issuedOn": "2026-01-01", "issuer": "a", "section": "a", "page": "a",
        "file": {"name": "a", "size": 1, "digest": DIGEST},
    }]);
    let answers = [
        json!({"kind": "document", "exists": true, "number": "a", "title": "a", "issuedOn": "2026-01-01", "issuer": "a"}),
        json!({"kind": "statement", "holds": true, "account": "a"}),
        json!({"kind": "incidents", "count": 1, "excused": [{"reason": "a", "explanation": "a"}]}),
        json!({"kind": "ratio", "part": 1, "whole": 1}),
        json!({"kind": "count", "count": 1}),
        json!({"kind": "trend", "previous": 1, "current": 1}),
        json!({"kind": "rating", "level": "a", "reason": "a"}),
        json!({"kind": "coverage", "rows": [{"kind": "a", "total": 1, "registered": 1, "recognised": 1}]}),
        json!({"kind": "checklist", "held": ["a"]}),
        json!({"kind": "not_applicable", "reason": "a"}),
    ];
    let complete = |(at, mut answer): (usize, Value)| {
        (answer["note"], answer["evidence"]) = (json!("a"), evidence.clone());
        (format!("x.{at}"), answer)
    };
    json!({
        "type": "AnttSelfAssessment", "formatVersion": 1, "id": ID, "revision": 2, "previous": DIGEST,
        "generator": {"name": "a", "version": "a"},
        "unit": {
            "kind": "agency", "name": "a", "code": "a", "provinceCode": "a", "provinceName": "a", "parentName": "a",
            "parentCode": "a", "address": "a", "head": "a", "recognisingAuthority": "a", "scope": "other",
        },
        "inScope": true,
        "period": {"year": 2026, "from": "2025-11-16", "to": "2026-11-15"},
        "criteria": [{"id": "a", "version": "1", "role": "standard", "digest": DIGEST}],
        "embedded": [{"type": "AnttCriteria"}],
        "facts": {"a": true},
        "answers": answers.into_iter().enumerate().map(complete).collect::<serde_json::Map<_, _>>(),
        "indicators": {"p": {"i": {"n": 1}}},
        "outcome": {
            "verdict": "qualified", "criteria": {"x": "met"}, "checks": {"x": "met"},
            "score": {
                "guide": "a", "pointsHundredths": 1, "outOfHundredths": 1, "grade": "a",
                "items": {"x": {"pointsHundredths": 1, "reason": "a"}},
            },
        },
        "warnings": [{"code": "jump", "check": "x"}],
        "declaration": {"name": "a", "title": "a", "statement": "a", "declaredAt": "2026-11-16T08:30:00Z"},
        "proof": {},
    })
}

/// The same for a key card.
pub fn maximal_card() -> Value {
    json!({
        "type": "AnttKeyCard", "formatVersion": 1, "id": ID, "generator": {"name": "a", "version": "a"}, "name": "a",
        "units": [{"kind": "commune", "name": "a", "code": "a", "parentName": "a"}],
        "proof": {},
    })
}

/// The same for a decision.
pub fn maximal_decision() -> Value {
    json!({
        "type": "AnttReviewDecision", "formatVersion": 1, "id": ID, "generator": {"name": "a", "version": "a"},
        "assessment": {"id": ID, "revision": 1, "digest": DIGEST},
        "unit": {"kind": "commune", "name": "a", "code": "a", "parentName": "a"},
        "year": 2026,
        "decision": "accepted",
        "checks": {"x": {"verdict": "not_met", "comment": "a", "pointsHundredths": 1}},
        "comment": "a",
        "recognition": {"number": "a", "issuedOn": "2026-11-20", "issuer": "a"},
        "reviewer": {"name": "a", "title": "a", "organisation": "a"},
        "decidedAt": "2026-11-16T08:30:00Z",
        "supersedes": DIGEST,
        "proof": {},
    })
}

/// The same for a trust list.
pub fn maximal_list() -> Value {
    json!({
        "type": "AnttTrustList", "formatVersion": 1, "id": ID, "generator": {"name": "a", "version": "a"},
        "entries": [{
            "did": DID, "name": "a", "roles": ["unit", "reviewer", "author"],
            "units": [{"kind": "commune", "name": "a", "code": "a", "parentName": "a"}],
            "addedOn": "2026-01-05", "revokedOn": "2026-06-01", "how": "a",
        }],
        "proof": {},
    })
}

/// The same for a rotation.
pub fn maximal_rotation() -> Value {
    json!({
        "type": "AnttKeyRotation", "formatVersion": 1, "id": ID, "generator": {"name": "a", "version": "a"},
        "oldDid": DID, "newDid": DID, "reason": "a", "rotatedAt": "2026-11-16T08:30:00Z", "newKeyProof": "z1",
        "proof": {},
    })
}

/// The same for a desk.
pub fn maximal_desk() -> Value {
    json!({
        "type": "AnttDesk", "formatVersion": 1, "id": ID, "generator": {"name": "a", "version": "a"},
        "files": [{"digest": DIGEST, "name": "a", "firstSeen": "2026-11-20"}],
        "rotations": [{"oldDid": DID, "newDid": DID}],
        "history": [{"id": "a", "assessment": ID, "at": 0, "what": "{}"}],
        "settings": {"figures": "YQ"},
        "trustList": DIGEST, "register": DIGEST,
        "proof": {},
    })
}

/// What the shape has and the value lacks, so that nobody adds a member and forgets it here.
pub fn lacking(shape: &Shape, value: &Value) -> Vec<String> {
    match (shape, value) {
        (Shape::TypeOnly(inner), _) => lacking(inner, value),
        (Shape::Array { of, .. }, Value::Array(items)) if items.is_empty() => vec![format!("an item like {of:?}")],
        (Shape::Array { of, .. }, Value::Array(items)) => items.iter().flat_map(|item| lacking(of, item)).collect(),
        (Shape::Map { value: shape, .. }, Value::Object(map)) => match &**shape {
            Shape::TypeOnly(inner) => variants_of(inner, map.values()),
            _ if map.is_empty() => vec![format!("an entry like {shape:?}")],
            shape => map.values().flat_map(|value| lacking(shape, value)).collect(),
        },
        (Shape::Object(members), _) => of_members(members, value),
        (Shape::Tagged { tag, variants }, _) => {
            let chosen = variants.iter().find(|variant| value[tag] == variant.name);
            chosen.map_or(vec![format!("a known {tag}")], |variant| of_members(&variant.members, value))
        }
        _ => Vec::new(),
    }
}

fn of_members(members: &[antt::json::Member], value: &Value) -> Vec<String> {
    let of_member = |member: &antt::json::Member| match value.get(member.name) {
        Some(value) => lacking(&member.shape, value),
        None => vec![member.name.to_owned()],
    };
    members.iter().flat_map(of_member).collect()
}

/// The values of a map of tagged objects show every variant.
fn variants_of<'v>(shape: &Shape, values: impl Iterator<Item = &'v Value> + Clone) -> Vec<String> {
    let mut all: Vec<String> = values.clone().flat_map(|value| lacking(shape, value)).collect();
    if let Shape::Tagged { tag, variants } = shape {
        let shown = |name: &str| values.clone().any(|value| value[*tag] == name);
        all.extend(variants.iter().filter(|variant| !shown(variant.name)).map(|variant| variant.name.to_owned()));
    }
    all
}

/// Pointers to every member of every object, but for those of the proof and of embedded criteria, which others describe.
pub fn member_pointers(value: &Value) -> Vec<String> {
    fn below(value: &Value, here: &str, found: &mut Vec<String>) {
        match value {
            Value::Array(items) => {
                items.iter().enumerate().for_each(|(at, item)| below(item, &format!("{here}/{at}"), found));
            }
            Value::Object(members) => members.iter().for_each(|(name, value)| {
                let pointer = format!("{here}/{name}");
                if pointer != "/embedded" && pointer != "/proof" {
                    below(value, &pointer, found);
                }
                found.push(pointer);
            }),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }
    let mut found = Vec::new();
    below(value, "", &mut found);
    found
}
