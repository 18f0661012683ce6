//! An answer as understood, and what the rules refuse of it. It may come from a form or from a file: both are judged alike.

use super::number::NumberFault;
use super::refusal::{Field, Refusal};
use crate::criteria::{Check, Excuse, Rule, UnitKind, parse_iso};

/// The largest number that can be entered.
pub const LIMIT: i64 = 1_000_000_000;

/// The id of the rating that is none.
pub(super) const NOT_RATED: &str = "not_rated";

/// An event that is left out of the count. The reason is kept as given, so that an unknown one can be named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExcusedEvent {
    /// An [`Excuse`]'s id.
    pub reason: String,
    /// Why.
    pub explanation: String,
}

/// A row of Điều 5 khoản 4.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CoverageRow {
    /// The kind's id.
    pub kind: String,
    /// Units under the commune's authority or delegated to it.
    pub total: i64,
    /// Of these, registered to strive for the standard.
    pub registered: i64,
    /// Of these, recognised.
    pub recognised: i64,
}

/// The nine kinds of answer, and the declaration that a check is not applicable. Days are ISO texts: a day that is none is refused, not lost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The paper exists or not; the rest counts where it exists.
    Document { exists: bool, number: String, title: String, issued_on: String, issuer: String },
    /// It holds or not, with a short account.
    Statement { holds: bool, account: String },
    /// Events, and those excused.
    Incidents { count: i64, excused: Vec<ExcusedEvent> },
    /// A part of a whole.
    Ratio { part: i64, whole: i64 },
    /// A number.
    Count { count: i64 },
    /// Last year and this year.
    Trend { previous: i64, current: i64 },
    /// A level of the scale, or `not_rated` with a reason.
    Rating { level: String, reason: String },
    /// The four rows.
    Coverage { rows: Vec<CoverageRow> },
    /// Ids of the items that hold.
    Checklist { held: Vec<String> },
    /// Not applicable, with a reason, where the criteria allow it.
    NotApplicable { reason: String },
}

/// What was given for a check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Given {
    /// Nothing.
    Blank,
    /// Something that counts as unanswered, for these reasons.
    Refused(Vec<Refusal>),
    /// An answer that the rules accept.
    Answer(Answer),
}

/// A paper cited as evidence. Absent members are `None`, never empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// What it is called.
    pub title: String,
    /// Number and symbol.
    pub number: Option<String>,
    /// ISO day.
    pub issued_on: Option<String>,
    /// Who issued it.
    pub issuer: Option<String>,
    /// Section.
    pub section: Option<String>,
    /// Page.
    pub page: Option<String>,
    /// A file on the unit's computer; only these three things of it are kept.
    pub file: Option<EvidenceFile>,
}

/// What is kept of a file.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct EvidenceFile {
    /// Its name.
    pub name: String,
    /// Bytes.
    pub size: u64,
    /// `sha256:` and 64 hex digits.
    pub digest: String,
}

impl Answer {
    /// What the rules refuse in this answer to this check; nothing if it counts.
    pub fn refusals(&self, check: &Check) -> Vec<Refusal> {
        match (&check.rule, self) {
            (_, Answer::NotApplicable { reason }) => not_applicable(check, reason),
            (Rule::Document { .. }, Answer::Document { exists: false, .. }) => Vec::new(),
            (Rule::Document { .. }, Answer::Document { number, title, issued_on, issuer, .. }) => {
                document(number, title, issued_on, issuer)
            }
            (Rule::Statement, Answer::Statement { account, .. }) => {
                missing(Field::Account, account).into_iter().collect()
            }
            (Rule::Incidents { excuses, .. }, Answer::Incidents { count, excused }) => {
                incidents(excuses, *count, excused)
            }
            (Rule::Ratio { .. }, Answer::Ratio { part, whole }) => ratio(*part, *whole),
            (Rule::Count { .. }, Answer::Count { count }) => number(Field::Count, *count).into_iter().collect(),
            (Rule::Trend { .. }, Answer::Trend { previous, current }) => {
                [number(Field::Previous, *previous), number(Field::Current, *current)].into_iter().flatten().collect()
            }
            (Rule::Rating { .. }, Answer::Rating { level, reason }) => rating(&check.rule, level, reason),
            (Rule::Coverage { .. }, Answer::Coverage { rows }) => coverage(rows),
            (Rule::Checklist { items }, Answer::Checklist { held }) => {
                let known: Vec<&str> = items.iter().map(|item| item.id.as_str()).collect();
                checklist(&known, held)
            }
            _ => vec![Refusal::WrongKind],
        }
    }

    /// Sorts an answer from outside into counted and refused.
    pub fn given_to(self, check: &Check) -> Given {
        let refusals = self.refusals(check);
        if refusals.is_empty() { Given::Answer(self) } else { Given::Refused(refusals) }
    }
}

fn missing(field: Field, text: &str) -> Option<Refusal> {
    text.trim().is_empty().then_some(Refusal::Missing(field))
}

fn number(field: Field, value: i64) -> Option<Refusal> {
    let fault = if value < 0 {
        NumberFault::Negative
    } else if value > LIMIT {
        NumberFault::TooLarge
    } else {
        return None;
    };
    Some(Refusal::Number { field, fault })
}

fn not_applicable(check: &Check, reason: &str) -> Vec<Refusal> {
    if check.not_applicable_with_reason {
        missing(Field::Reason, reason).into_iter().collect()
    } else {
        vec![Refusal::NotApplicableNotAllowed]
    }
}

fn document(number: &str, title: &str, issued_on: &str, issuer: &str) -> Vec<Refusal> {
    let date = missing(Field::IssuedOn, issued_on).or_else(|| {
        parse_iso(issued_on).is_none().then(|| Refusal::NotADate { field: Field::IssuedOn, text: issued_on.to_owned() })
    });
    [missing(Field::Number, number), missing(Field::Title, title), date, missing(Field::Issuer, issuer)]
        .into_iter()
        .flatten()
        .collect()
}

fn incidents(allowed: &[Excuse], count: i64, excused: &[ExcusedEvent]) -> Vec<Refusal> {
    let mut refusals: Vec<Refusal> = number(Field::Count, count).into_iter().collect();
    if refusals.is_empty() && usize::try_from(count).is_ok_and(|events| excused.len() > events) {
        refusals.push(Refusal::MoreExcusedThanEvents { events: count, excused: excused.len() });
    }
    for (index, event) in excused.iter().enumerate() {
        if event.reason.is_empty() {
            refusals.push(Refusal::Missing(Field::ExcuseReason(index)));
        } else if !Excuse::from_id(&event.reason).is_some_and(|excuse| allowed.contains(&excuse)) {
            refusals.push(Refusal::ExcuseNotAllowed { index, reason: event.reason.clone() });
        }
        refusals.extend(missing(Field::ExcuseExplanation(index), &event.explanation));
    }
    refusals
}

fn ratio(part: i64, whole: i64) -> Vec<Refusal> {
    let faults: Vec<Refusal> = [number(Field::Part, part), number(Field::Whole, whole)].into_iter().flatten().collect();
    if !faults.is_empty() {
        faults
    } else if whole == 0 {
        vec![Refusal::WholeIsZero]
    } else if part > whole {
        vec![Refusal::PartAboveWhole { part, whole }]
    } else {
        Vec::new()
    }
}

fn rating(rule: &Rule, level: &str, reason: &str) -> Vec<Refusal> {
    let Rule::Rating { scale, may_be_unrated, .. } = rule else { return vec![Refusal::WrongKind] };
    if level.is_empty() {
        vec![Refusal::Missing(Field::Level)]
    } else if level == NOT_RATED {
        if *may_be_unrated {
            missing(Field::Reason, reason).into_iter().collect()
        } else {
            vec![Refusal::NotRatedNotAllowed]
        }
    } else if scale.iter().any(|choice| choice.id == level) {
        Vec::new()
    } else {
        vec![Refusal::UnknownLevel { level: level.to_owned() }]
    }
}

fn coverage(rows: &[CoverageRow]) -> Vec<Refusal> {
    if !rows.iter().map(|row| row.kind.as_str()).eq(UnitKind::IN_COVERAGE.map(UnitKind::id)) {
        return vec![Refusal::WrongRows];
    }
    let mut refusals = Vec::new();
    for (row, CoverageRow { total, registered, recognised, .. }) in rows.iter().enumerate() {
        let fields =
            [(Field::Total(row), *total), (Field::Registered(row), *registered), (Field::Recognised(row), *recognised)];
        let faults: Vec<Refusal> = fields.into_iter().filter_map(|(field, value)| number(field, value)).collect();
        if !faults.is_empty() {
            refusals.extend(faults);
            continue;
        }
        if registered > total {
            refusals.push(Refusal::RegisteredAboveTotal { row, registered: *registered, total: *total });
        }
        if recognised > registered {
            refusals.push(Refusal::RecognisedAboveRegistered { row, recognised: *recognised, registered: *registered });
        }
    }
    refusals
}

fn checklist(known: &[&str], held: &[String]) -> Vec<Refusal> {
    let mut refusals = Vec::new();
    for (index, item) in held.iter().enumerate() {
        if !known.contains(&item.as_str()) {
            refusals.push(Refusal::UnknownItem { item: item.clone() });
        } else if held[..index].contains(item) {
            refusals.push(Refusal::RepeatedItem { item: item.clone() });
        }
    }
    refusals
}
