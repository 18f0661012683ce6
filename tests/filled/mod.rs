//! Entries and drafts in which everything is answered and met, for tests that spoil one thing.

use antt::assessment::{CheckEntry, Draft, Entry, ExcuseEntry, RowEntry, given_all};
use antt::criteria::{Check, Criteria, Rule, UnitKind, standard_for};
use antt::verdict::{Outcome, Subject, judge};
use std::sync::LazyLock;

/// The year that all of them are about.
pub const YEAR: i32 = 2026;

/// Read once; the tests ask for them thousands of times.
static STANDARDS: LazyLock<Vec<Criteria>> =
    LazyLock::new(|| UnitKind::ALL.into_iter().filter_map(standard_for).cloned().collect());

pub fn standard(kind: UnitKind) -> Criteria {
    STANDARDS.iter().find(|standard| standard.unit_kind == kind).expect("a shipped standard").clone()
}

pub fn check(kind: UnitKind, id: &str) -> Check {
    standard(kind).check(id).expect("a check").clone()
}

/// An entry with nothing but this answer.
pub fn only(entry: Entry) -> CheckEntry {
    CheckEntry {
        entry,
        not_applicable: false,
        not_applicable_reason: String::new(),
        note: String::new(),
        evidence: Vec::new(),
    }
}

pub fn declared(rule: &Rule, reason: &str) -> CheckEntry {
    CheckEntry { not_applicable: true, not_applicable_reason: reason.into(), ..CheckEntry::blank(rule) }
}

pub fn document(issued_on: &str) -> Entry {
    Entry::Document {
        exists: Some(true),
        number: "12-NQ/ĐU".into(),
        title: "Nghị quyết".into(),
        issued_on: issued_on.into(),
        issuer: "Đảng ủy".into(),
    }
}

pub fn no_document() -> Entry {
    Entry::Document {
        exists: Some(false),
        number: String::new(),
        title: String::new(),
        issued_on: String::new(),
        issuer: String::new(),
    }
}

pub fn statement(holds: bool) -> Entry {
    Entry::Statement { holds: Some(holds), account: "Đã họp dân".into() }
}

pub fn incidents(count: &str, excuses: &[(&str, &str)]) -> Entry {
    let excused = excuses
        .iter()
        .map(|(reason, explanation)| ExcuseEntry { reason: (*reason).into(), explanation: (*explanation).into() })
        .collect();
    Entry::Incidents { count: count.into(), excused }
}

pub fn ratio(part: &str, whole: &str) -> Entry {
    Entry::Ratio { part: part.into(), whole: whole.into() }
}

pub fn count(count: &str) -> Entry {
    Entry::Count { count: count.into() }
}

pub fn trend(previous: &str, current: &str) -> Entry {
    Entry::Trend { previous: previous.into(), current: current.into() }
}

pub fn rating(level: &str, reason: &str) -> Entry {
    Entry::Rating { level: level.into(), reason: reason.into() }
}

/// The four rows: total, registered, recognised.
pub fn coverage(rows: [(&str, &str, &str); 4]) -> Entry {
    Entry::Coverage {
        rows: rows.map(|(total, registered, recognised)| RowEntry {
            total: total.into(),
            registered: registered.into(),
            recognised: recognised.into(),
        }),
    }
}

/// Every item of the checklist answered; only the named ones don't hold.
pub fn checklist(rule: &Rule, missing: &[&str]) -> Entry {
    let Rule::Checklist { items } = rule else { unreachable!("no checklist") };
    Entry::Checklist {
        items: items.iter().map(|item| (item.id.clone(), !missing.contains(&item.id.as_str()))).collect(),
    }
}

/// An answer that meets the rule.
pub fn met(rule: &Rule) -> Entry {
    match rule {
        Rule::Document { .. } => document("15/02/2026"),
        Rule::Statement => statement(true),
        Rule::Incidents { .. } => incidents("0", &[]),
        Rule::Ratio { .. } => ratio("120", "120"),
        Rule::Count { minimum, .. } => count(&minimum.to_string()),
        Rule::Trend { .. } => trend("5", "5"),
        Rule::Rating { scale, threshold, .. } => rating(&scale[*threshold].id, ""),
        Rule::Coverage { .. } => coverage([("10", "10", "10"), ("5", "5", "5"), ("0", "0", "0"), ("5", "5", "5")]),
        Rule::Checklist { .. } => checklist(rule, &[]),
    }
}

/// A draft that can be signed: every fact true, every check met.
pub fn draft(kind: UnitKind) -> Draft {
    let standard = standard(kind);
    let id = "urn:uuid:6f9619ff-8b86-4011-b42d-00cf4fc964ff".to_owned();
    let mut draft = Draft::new(id, kind, YEAR, standard.version.clone(), 0);
    draft.profile.name = "Đơn vị Tân Phú".into();
    draft.profile.province_code = "79".into();
    draft.profile.province_name = "Thành phố Hồ Chí Minh".into();
    draft.profile.parent_name = "Phường Tân Phú".into();
    draft.profile.head = "Nguyễn Văn A".into();
    draft.profile.recognising_authority = "Ủy ban nhân dân phường Tân Phú".into();
    draft.profile.scope = match kind {
        UnitKind::ResidentialArea | UnitKind::Commune => "",
        UnitKind::Agency => "other",
        UnitKind::Enterprise => "large",
        UnitKind::EducationalInstitution => "upper_secondary",
    }
    .into();
    draft.facts = standard.facts.iter().map(|fact| (fact.id.clone(), true)).collect();
    draft.entries = standard.checks().map(|check| (check.id.clone(), only(met(&check.rule)))).collect();
    draft
}

/// The outcome of a draft.
pub fn outcome(draft: &Draft) -> Outcome {
    let standard = standard(draft.kind);
    let period = draft.kind.period(draft.year).expect("a period");
    let given = given_all(&standard, draft);
    judge(Subject { standard: &standard, period, facts: &draft.facts, given: &given })
}
