//! A province's further criteria count towards the verdict like the circular's (Điều 8 khoản 1).

#[path = "filled/mod.rs"]
#[allow(dead_code, reason = "every test target uses a part of it")]
mod filled;

use antt::assessment::{Change, CheckChange, Draft, apply, apply_to_set, given_to_set};
use antt::criteria::{Criteria, CriteriaFile, CriteriaSet, SetFault, UnitKind, read, standard_for};
use antt::text::{Language, set_fault};
use antt::verdict::{Outcome, UnitVerdict, Verdict, judge_set};
use filled::{YEAR, draft, incidents, only, outcome, statement};
use serde_json::{Value, json};

fn file(kind: &str, slug: &str) -> Value {
    let words = |text: &str| json!({"vi": text, "en": text});
    let check = |id: &str, answer: Value, facts: &[&str]| {
        json!({
            "id": format!("{slug}:{id}"), "question": words("?"), "guidance": words("."), "cite": {"article": "2", "clause": "1"},
            "answer": answer, "appliesIf": facts, "notApplicableWithReason": false,
        })
    };
    let events = json!({"kind": "incidents", "excuses": [], "noun": words("vụ")});
    let facts: &[&str] = if kind == "agency" { &["has_guard_force"] } else { &[] };
    json!({
        "type": "AnttCriteria", "formatVersion": 1, "id": format!("supplement/{slug}"), "version": "1", "role": "supplement",
        "unitKind": kind, "title": words("Tiêu chí bổ sung"),
        "source": {"number": "5/QĐ-UBND", "issuer": words("Ủy ban"), "issuedOn": "2025-01-01", "inForceFrom": "2025-02-01", "amendedBy": []},
        "criteria": [{"id": format!("{slug}:2"), "title": words("Hai"), "cite": {"article": "2", "clause": "1"}, "checks": [
            check("2.cameras", json!({"kind": "statement"}), &[]), check("2.events", events, facts),
        ]}],
    })
}

fn supplement(kind: &str, slug: &str) -> Criteria {
    match read(&file(kind, slug)) {
        Ok(CriteriaFile::Supplement(supplement)) => supplement,
        other => unreachable!("{other:?}"),
    }
}

fn standard(kind: UnitKind) -> &'static Criteria {
    standard_for(kind).expect("a standard")
}

fn judged(draft: &Draft, supplements: &[&Criteria]) -> Outcome {
    let set = CriteriaSet::new(standard(draft.kind), supplements.to_vec()).expect("they fit");
    let period = draft.kind.period(YEAR).expect("a period");
    judge_set(&set, period, &draft.facts, &given_to_set(&set, draft))
}

#[test]
fn without_supplements_the_outcome_is_the_standards() {
    for kind in UnitKind::ALL {
        let draft = draft(kind);
        assert_eq!(judged(&draft, &[]), outcome(&draft), "{kind:?}");
    }
}

#[test]
fn a_supplement_is_asked_after_the_standard_and_decides_with_it() {
    let further = supplement("commune", "quang-ninh");
    let mut draft = draft(UnitKind::Commune);
    let open = judged(&draft, &[&further]);
    assert_eq!((open.verdict, open.progress().open), (UnitVerdict::Incomplete, 2));
    assert_eq!(open.criteria.last().map(|found| found.criterion.as_str()), Some("quang-ninh:2"));
    draft.entries.insert("quang-ninh:2.cameras".into(), only(statement(true)));
    draft.entries.insert("quang-ninh:2.events".into(), only(incidents("0", &[])));
    assert_eq!(judged(&draft, &[&further]).verdict, UnitVerdict::Qualified);
    draft.entries.insert("quang-ninh:2.events".into(), only(incidents("1", &[])));
    let unmet = judged(&draft, &[&further]);
    assert_eq!((unmet.verdict, outcome(&draft).verdict), (UnitVerdict::NotQualified, UnitVerdict::Qualified));
    assert_eq!(unmet.criteria[..4], outcome(&draft).criteria[..]);
}

#[test]
fn what_a_supplement_asks_is_typed_into_the_same_draft() {
    let further = supplement("commune", "quang-ninh");
    let set = CriteriaSet::new(standard(UnitKind::Commune), vec![&further]).expect("they fit");
    let draft = draft(UnitKind::Commune);
    let choose = |id: &str| Change::Check(id.to_owned(), CheckChange::Choice(true));
    let typed = apply_to_set(&draft, &set, choose("quang-ninh:2.cameras"), 9).expect("a change");
    assert_eq!(typed.entries["quang-ninh:2.cameras"].entry.choice(), Some(true));
    assert!(apply_to_set(&typed, &set, choose("4.2.policies"), 9).is_some_and(|typed| typed.entries.len() > 20));
    assert_eq!(apply(&draft, set.standard(), choose("quang-ninh:2.cameras"), 9), None);
    assert_eq!(apply_to_set(&draft, &set, choose("quang-nam:2.cameras"), 9), None);
}

#[test]
fn a_fact_of_the_standard_switches_checks_of_a_supplement_off() {
    let further = supplement("agency", "ha-noi");
    let mut draft = draft(UnitKind::Agency);
    draft.entries.insert("ha-noi:2.cameras".into(), only(statement(true)));
    draft.facts.insert("has_guard_force".into(), false);
    let judged = judged(&draft, &[&further]);
    let found = judged.finding("ha-noi:2.events").expect("a finding");
    assert_eq!((found.verdict, judged.verdict), (Verdict::NotApplicable, UnitVerdict::Qualified));
}

#[test]
fn several_supplements_count_and_no_two_share_an_id() {
    let (one, other) = (supplement("commune", "quang-ninh"), supplement("commune", "ha-long"));
    let commune = standard(UnitKind::Commune);
    let set = CriteriaSet::new(commune, vec![&one, &other]).expect("they fit");
    assert_eq!(set.checks().count(), commune.checks().count() + 4);
    assert!(set.check("ha-long:2.events").is_some() && set.check("5.1.plan").is_some());
    let twice = CriteriaSet::new(commune, vec![&one, &one]).expect_err("the same ids");
    let shared = |id: &str| SetFault::SharedId { id: id.into(), file: "supplement/quang-ninh".into() };
    assert_eq!(twice, ["quang-ninh:2", "quang-ninh:2.cameras", "quang-ninh:2.events"].map(shared));
}

#[test]
fn files_that_are_no_supplements_of_this_kind_of_unit_do_not_fit() {
    let (agency, commune) = (standard(UnitKind::Agency), standard(UnitKind::Commune));
    let (of_agency, of_commune) = (supplement("agency", "ha-noi"), supplement("commune", "ha-noi"));
    let id = |file: &Criteria| file.id.clone();
    let faults = |first, others| CriteriaSet::new(first, others).err().unwrap_or_default();
    assert_eq!(faults(commune, vec![&of_agency]), [SetFault::OtherKind { id: id(&of_agency) }]);
    assert_eq!(faults(&of_commune, vec![]), [SetFault::NotAStandard { id: id(&of_commune) }]);
    let standards = faults(commune, vec![agency]);
    assert!(standards.contains(&SetFault::NotASupplement { id: id(agency) }), "{standards:?}");
    let told = set_fault(Language::Vi, &SetFault::OtherKind { id: id(&of_agency) });
    assert_eq!(told, "“supplement/ha-noi” dành cho loại đơn vị khác. Chọn tệp của đúng loại đơn vị.");
}
