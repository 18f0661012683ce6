//! What a file states without anybody being able to count it: refused answers, and criteria that nobody ships.
#![allow(clippy::panic)]

#[path = "common/generator.rs"]
mod generator;
#[path = "common/school.rs"]
mod school;

use antt::criteria::UnitKind;
use antt::document::open::{File, open};
use antt::document::summary::{Content, Difference, SelfAssessment, UnknownCriteria, examine};
use antt::document::{members, sign, to_file};
use antt::json::Digest;
use antt::text::{Language, unknown_criteria};
use antt::verdict::{Reason, Verdict};
use generator::{SIGNED_AT, secret_of, standard_of};
use school::{reread, school};
use serde_json::{Map, json};

fn text(text: &str) -> String {
    text.to_owned()
}

/// Read, not refused: whoever wrote the file may have had another program.
#[test]
fn an_answer_that_the_rules_refuse_counts_as_unanswered() {
    for (id, answer) in [
        ("7.1.plan", json!({"kind": "document", "exists": true, "title": "Kế hoạch"})),
        (
            "7.1.plan",
            json!({"kind": "document", "exists": true, "number": "", "title": "", "issuedOn": "31/02/2026", "issuer": ""}),
        ),
        ("7.1.plan", json!({"kind": "statement", "holds": true, "account": "Có"})),
        ("7.2.parents", json!({"kind": "statement", "holds": true, "account": ""})),
        ("7.4.violence", json!({"kind": "incidents", "count": -1, "excused": []})),
        ("7.4.violence", json!({"kind": "incidents", "count": 1, "excused": [{"reason": "Lý do", "explanation": ""}]})),
        ("7.1.models", json!({"kind": "count", "count": 9_007_199_254_740_991_i64})),
        ("7.1.informed", json!({"kind": "ratio", "part": 0, "whole": 0})),
        ("7.5.rating", json!({"kind": "rating", "level": "Xuất sắc"})),
        ("7.5.rating", json!({"kind": "rating", "level": "not_rated"})),
        ("7.1.rules", json!({"kind": "checklist", "held": ["Cổng", "", ""]})),
        ("7.1.plan", json!({"kind": "not_applicable", "reason": "Không có"})),
        ("7.6.units", json!({"kind": "not_applicable", "reason": ""})),
        ("7.6.units", json!({"kind": "coverage", "rows": []})),
    ] {
        let mut document = members(&school());
        document["answers"][id] = answer.clone();
        let bytes = to_file(&sign(&document, &secret_of(4), SIGNED_AT).expect("signed"));
        let Ok(File::Summary(opened)) = open(&bytes) else { panic!("{answer}: {:?}", open(&bytes)) };
        let Content::Differs(recomputed, found) = examine(&opened.document) else { panic!("{answer}") };
        let finding = recomputed.outcome.finding(id).expect("a check");
        assert!(matches!((finding.verdict, &finding.reason), (Verdict::Unanswered, Reason::Refused(_))), "{answer}");
        assert!(found.contains(&Difference::Check {
            id: text(id),
            stated: Some(text("met")),
            computed: Some(text("unanswered"))
        }));
    }
}

#[test]
fn criteria_that_are_not_the_shipped_ones_make_the_content_unknown() {
    type Change = fn(&mut SelfAssessment);
    let not_the_standard =
        |found: &str, expected: &str| UnknownCriteria::NotTheStandard { found: text(found), expected: text(expected) };
    let (id, commune) = ("standard/educational_institution", "standard/commune");
    let shipped = standard_of(UnitKind::EducationalInstitution).digest.to_string();
    let cases: Vec<(Change, UnknownCriteria)> = vec![
        (|s| s.unit.kind = text("commune"), not_the_standard(id, commune)),
        (|s| s.criteria[0].id = text("standard/commune"), not_the_standard(commune, id)),
        (|s| s.criteria[0].role = text("supplement"), not_the_standard(id, id)),
        (
            |s| s.criteria[0].version = text("2099.1"),
            UnknownCriteria::NotShipped { id: text(id), version: text("2099.1") },
        ),
        (
            |s| s.criteria[0].digest = Digest([0; 32]).to_string(),
            UnknownCriteria::OtherDigest { id: text(id), stated: Digest([0; 32]).to_string(), shipped },
        ),
        (
            |s| {
                let mut further = s.criteria[0].clone();
                (further.id, further.role) = (text("gia-lai:guide"), text("scoring_guide"));
                s.criteria.push(further);
                s.embedded.push(Map::new());
            },
            UnknownCriteria::NotAtHand { id: text("gia-lai:guide"), version: text("2025.1") },
        ),
    ];
    for (at, (change, expected)) in cases.into_iter().enumerate() {
        let mut summary = school();
        change(&mut summary);
        assert_eq!(examine(&reread(&summary)), Content::Unknown(expected.clone()), "case {at}");
        let place = match &expected {
            UnknownCriteria::NotTheStandard { expected: id, .. }
            | UnknownCriteria::NotShipped { id, .. }
            | UnknownCriteria::OtherDigest { id, .. }
            | UnknownCriteria::NotAtHand { id, .. }
            | UnknownCriteria::OtherEmbedded { id, .. }
            | UnknownCriteria::NotCriteria { id } => id,
        };
        let [vi, en] = [Language::Vi, Language::En].map(|language| unknown_criteria(language, &expected));
        assert!(vi.contains(place) && en.contains(place) && vi != en, "{vi} | {en}");
    }
}
