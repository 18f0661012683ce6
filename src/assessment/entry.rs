//! An answer as typed. Every text stays exactly as its owner left it, also where it is no answer yet.

use super::answer::EvidenceFile;
use super::refusal::Field;
use crate::criteria::Rule;
use serde::Serialize;
use std::collections::BTreeMap;

/// An event that is to be left out of the count.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ExcuseEntry {
    /// The id of the reason; empty until chosen.
    pub reason: String,
    /// Why.
    pub explanation: String,
}

/// A row of the coverage table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct RowEntry {
    /// As typed.
    pub total: String,
    /// As typed.
    pub registered: String,
    /// As typed.
    pub recognised: String,
}

/// What is typed, by kind of answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Entry {
    /// A paper.
    Document {
        #[serde(skip_serializing_if = "Option::is_none")]
        exists: Option<bool>,
        number: String,
        title: String,
        issued_on: String,
        issuer: String,
    },
    /// A statement.
    Statement {
        #[serde(skip_serializing_if = "Option::is_none")]
        holds: Option<bool>,
        account: String,
    },
    /// Events.
    Incidents { count: String, excused: Vec<ExcuseEntry> },
    /// A part of a whole.
    Ratio { part: String, whole: String },
    /// A number.
    Count { count: String },
    /// Last year, this year.
    Trend { previous: String, current: String },
    /// A level.
    Rating { level: String, reason: String },
    /// Four rows.
    Coverage { rows: [RowEntry; 4] },
    /// Item id → holds or not; an item without an answer is absent.
    Checklist { items: BTreeMap<String, bool> },
}

/// A cited paper as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct EvidenceEntry {
    /// What it is called.
    pub title: String,
    /// Number and symbol.
    pub number: String,
    /// Day as typed.
    pub issued_on: String,
    /// Issuer.
    pub issuer: String,
    /// Section.
    pub section: String,
    /// Page.
    pub page: String,
    /// What is kept of the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<EvidenceFile>,
}

/// Everything typed for a check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CheckEntry {
    /// The answer.
    pub entry: Entry,
    /// Declared not applicable; the answer typed before is kept.
    pub not_applicable: bool,
    /// Why not applicable.
    pub not_applicable_reason: String,
    /// A note.
    pub note: String,
    /// Cited papers.
    pub evidence: Vec<EvidenceEntry>,
}

impl EvidenceEntry {
    /// Whether both cite the same, whatever file is kept for it.
    pub fn is_same_paper(&self, other: &EvidenceEntry) -> bool {
        let without = |paper: &EvidenceEntry| EvidenceEntry { file: None, ..paper.clone() };
        without(self) == without(other)
    }
}

impl Entry {
    /// Nothing typed, for this rule.
    pub fn blank(rule: &Rule) -> Entry {
        let none = String::new;
        match rule {
            Rule::Document { .. } => {
                Entry::Document { exists: None, number: none(), title: none(), issued_on: none(), issuer: none() }
            }
            Rule::Statement => Entry::Statement { holds: None, account: none() },
            Rule::Incidents { .. } => Entry::Incidents { count: none(), excused: Vec::new() },
            Rule::Ratio { .. } => Entry::Ratio { part: none(), whole: none() },
            Rule::Count { .. } => Entry::Count { count: none() },
            Rule::Trend { .. } => Entry::Trend { previous: none(), current: none() },
            Rule::Rating { .. } => Entry::Rating { level: none(), reason: none() },
            Rule::Coverage { .. } => Entry::Coverage { rows: Default::default() },
            Rule::Checklist { .. } => Entry::Checklist { items: BTreeMap::new() },
        }
    }

    /// Whether it is of the kind that this rule asks for.
    pub(super) fn fits(&self, rule: &Rule) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(&Entry::blank(rule))
    }

    /// The yes or no of a paper or a statement.
    pub fn choice(&self) -> Option<bool> {
        match self {
            Entry::Document { exists: choice, .. } | Entry::Statement { holds: choice, .. } => *choice,
            _ => None,
        }
    }

    pub(super) fn choice_mut(&mut self) -> Option<&mut Option<bool>> {
        match self {
            Entry::Document { exists: choice, .. } | Entry::Statement { holds: choice, .. } => Some(choice),
            _ => None,
        }
    }

    /// The excused events.
    pub fn excused(&self) -> &[ExcuseEntry] {
        if let Entry::Incidents { excused, .. } = self { excused } else { &[] }
    }

    /// The text in a field; empty for a field that this kind doesn't have.
    pub fn text(&self, field: Field) -> &str {
        match (self, field) {
            (Entry::Document { number, .. }, Field::Number) => number,
            (Entry::Document { title, .. }, Field::Title) => title,
            (Entry::Document { issued_on, .. }, Field::IssuedOn) => issued_on,
            (Entry::Document { issuer, .. }, Field::Issuer) => issuer,
            (Entry::Statement { account, .. }, Field::Account) => account,
            (Entry::Incidents { count, .. } | Entry::Count { count }, Field::Count) => count,
            (Entry::Incidents { excused, .. }, Field::ExcuseReason(n)) => {
                excused.get(n).map_or("", |event| &event.reason)
            }
            (Entry::Incidents { excused, .. }, Field::ExcuseExplanation(n)) => {
                excused.get(n).map_or("", |event| &event.explanation)
            }
            (Entry::Ratio { part, .. }, Field::Part) => part,
            (Entry::Ratio { whole, .. }, Field::Whole) => whole,
            (Entry::Trend { previous, .. }, Field::Previous) => previous,
            (Entry::Trend { current, .. }, Field::Current) => current,
            (Entry::Rating { level, .. }, Field::Level) => level,
            (Entry::Rating { reason, .. }, Field::Reason) => reason,
            (Entry::Coverage { rows }, Field::Total(n)) => rows.get(n).map_or("", |row| &row.total),
            (Entry::Coverage { rows }, Field::Registered(n)) => rows.get(n).map_or("", |row| &row.registered),
            (Entry::Coverage { rows }, Field::Recognised(n)) => rows.get(n).map_or("", |row| &row.recognised),
            _ => "",
        }
    }

    pub(super) fn text_mut(&mut self, field: Field) -> Option<&mut String> {
        match (self, field) {
            (Entry::Document { number, .. }, Field::Number) => Some(number),
            (Entry::Document { title, .. }, Field::Title) => Some(title),
            (Entry::Document { issued_on, .. }, Field::IssuedOn) => Some(issued_on),
            (Entry::Document { issuer, .. }, Field::Issuer) => Some(issuer),
            (Entry::Statement { account, .. }, Field::Account) => Some(account),
            (Entry::Incidents { count, .. } | Entry::Count { count }, Field::Count) => Some(count),
            (Entry::Incidents { excused, .. }, Field::ExcuseReason(n)) => {
                excused.get_mut(n).map(|event| &mut event.reason)
            }
            (Entry::Incidents { excused, .. }, Field::ExcuseExplanation(n)) => {
                excused.get_mut(n).map(|event| &mut event.explanation)
            }
            (Entry::Ratio { part, .. }, Field::Part) => Some(part),
            (Entry::Ratio { whole, .. }, Field::Whole) => Some(whole),
            (Entry::Trend { previous, .. }, Field::Previous) => Some(previous),
            (Entry::Trend { current, .. }, Field::Current) => Some(current),
            (Entry::Rating { level, .. }, Field::Level) => Some(level),
            (Entry::Rating { reason, .. }, Field::Reason) => Some(reason),
            (Entry::Coverage { rows }, Field::Total(n)) => rows.get_mut(n).map(|row| &mut row.total),
            (Entry::Coverage { rows }, Field::Registered(n)) => rows.get_mut(n).map(|row| &mut row.registered),
            (Entry::Coverage { rows }, Field::Recognised(n)) => rows.get_mut(n).map(|row| &mut row.recognised),
            _ => None,
        }
    }
}

impl CheckEntry {
    /// Nothing typed, for this rule.
    pub fn blank(rule: &Rule) -> CheckEntry {
        CheckEntry {
            entry: Entry::blank(rule),
            not_applicable: false,
            not_applicable_reason: String::new(),
            note: String::new(),
            evidence: Vec::new(),
        }
    }
}
