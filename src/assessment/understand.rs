//! From what is typed to what it means: numbers and days are read, texts trimmed and brought to NFC, refusals collected.

use super::answer::{Answer, CoverageRow, Evidence, EvidenceFile, ExcusedEvent, Given};
use super::draft::Draft;
use super::entry::{CheckEntry, Entry, EvidenceEntry, RowEntry};
use super::number::read_number;
use super::refusal::{Field, Refusal};
use crate::criteria::{Check, Criteria, CriteriaSet, Rule, UnitKind, iso, parse_day};
use crate::json::tidy::tidy as settled;
use std::collections::BTreeMap;

/// What a draft gives for every check of the standard.
pub fn given_all(standard: &Criteria, draft: &Draft) -> BTreeMap<String, Given> {
    standard
        .checks()
        .map(|check| (check.id.clone(), draft.entries.get(&check.id).map_or(Given::Blank, |entry| given(check, entry))))
        .collect()
}

/// What a draft gives for every check of a standard and its supplements.
pub fn given_to_set(set: &CriteriaSet<'_>, draft: &Draft) -> BTreeMap<String, Given> {
    set.files().flat_map(|file| given_all(file, draft)).collect()
}

/// What is given for a check.
pub fn given(check: &Check, typed: &CheckEntry) -> Given {
    if typed.not_applicable {
        return Answer::NotApplicable { reason: settled(&typed.not_applicable_reason) }.given_to(check);
    }
    if is_blank(&typed.entry) {
        return Given::Blank;
    }
    let mut reader = Reader::default();
    let answer = reader.answer(check, &typed.entry);
    if reader.refusals.is_empty() {
        return answer.given_to(check);
    }
    // Fields that could not be read stand as 0 in the answer; only what concerns other fields is added.
    let unread: Vec<Field> = reader.refusals.iter().map(Refusal::field).collect();
    let further = answer.refusals(check).into_iter().filter(|refusal| match refusal {
        Refusal::Missing(field) | Refusal::NotADate { field, .. } | Refusal::Number { field, .. } => {
            !unread.contains(field)
        }
        Refusal::RegisteredAboveTotal { row, .. } => {
            !unread.iter().any(|field| [Field::Total(*row), Field::Registered(*row)].contains(field))
        }
        Refusal::RecognisedAboveRegistered { row, .. } => {
            !unread.iter().any(|field| [Field::Registered(*row), Field::Recognised(*row)].contains(field))
        }
        Refusal::ExcuseNotAllowed { .. } | Refusal::UnknownItem { .. } | Refusal::RepeatedItem { .. } => true,
        _ => false,
    });
    reader.refusals.extend(further);
    Given::Refused(reader.refusals)
}

fn is_blank(entry: &Entry) -> bool {
    let none = |texts: &[&String]| texts.iter().all(|text| text.trim().is_empty());
    match entry {
        Entry::Document { exists, number, title, issued_on, issuer } => {
            exists.is_none() && none(&[number, title, issued_on, issuer])
        }
        Entry::Statement { holds, account } => holds.is_none() && none(&[account]),
        Entry::Incidents { count, excused } => none(&[count]) && excused.is_empty(),
        Entry::Ratio { part, whole } => none(&[part, whole]),
        Entry::Count { count } => none(&[count]),
        Entry::Trend { previous, current } => none(&[previous, current]),
        Entry::Rating { level, reason } => none(&[level, reason]),
        Entry::Coverage { rows } => rows.iter().all(|row| none(&[&row.total, &row.registered, &row.recognised])),
        Entry::Checklist { items } => items.is_empty(),
    }
}

#[derive(Default)]
struct Reader {
    refusals: Vec<Refusal>,
}

impl Reader {
    fn number(&mut self, field: Field, text: &str) -> i64 {
        match read_number(text) {
            Some(Ok(number)) => return number,
            Some(Err(fault)) => self.refusals.push(Refusal::Number { field, fault }),
            None => self.refusals.push(Refusal::Missing(field)),
        }
        0
    }

    fn choice(&mut self, choice: Option<bool>) -> bool {
        if choice.is_none() {
            self.refusals.push(Refusal::Missing(Field::Choice));
        }
        choice.unwrap_or_default()
    }

    fn answer(&mut self, check: &Check, entry: &Entry) -> Answer {
        match entry {
            Entry::Document { exists, number, title, issued_on, issuer } => Answer::Document {
                exists: self.choice(*exists),
                number: settled(number),
                title: settled(title),
                issued_on: day(issued_on),
                issuer: settled(issuer),
            },
            Entry::Statement { holds, account } => {
                Answer::Statement { holds: self.choice(*holds), account: settled(account) }
            }
            Entry::Incidents { count, excused } => Answer::Incidents {
                count: self.number(Field::Count, count),
                excused: excused
                    .iter()
                    .map(|event| ExcusedEvent {
                        reason: event.reason.clone(),
                        explanation: settled(&event.explanation),
                    })
                    .collect(),
            },
            Entry::Ratio { part, whole } => {
                Answer::Ratio { part: self.number(Field::Part, part), whole: self.number(Field::Whole, whole) }
            }
            Entry::Count { count } => Answer::Count { count: self.number(Field::Count, count) },
            Entry::Trend { previous, current } => Answer::Trend {
                previous: self.number(Field::Previous, previous),
                current: self.number(Field::Current, current),
            },
            Entry::Rating { level, reason } => Answer::Rating { level: level.clone(), reason: settled(reason) },
            Entry::Coverage { rows } => Answer::Coverage {
                rows: UnitKind::IN_COVERAGE
                    .into_iter()
                    .zip(rows)
                    .enumerate()
                    .map(|(index, (kind, row))| self.row(index, kind, row))
                    .collect(),
            },
            Entry::Checklist { items } => self.checklist(check, items),
        }
    }

    fn row(&mut self, index: usize, kind: UnitKind, row: &RowEntry) -> CoverageRow {
        CoverageRow {
            kind: kind.id().to_owned(),
            total: self.number(Field::Total(index), &row.total),
            registered: self.number(Field::Registered(index), &row.registered),
            recognised: self.number(Field::Recognised(index), &row.recognised),
        }
    }

    fn checklist(&mut self, check: &Check, entered: &BTreeMap<String, bool>) -> Answer {
        let Rule::Checklist { items } = &check.rule else { return Answer::Checklist { held: Vec::new() } };
        for (index, item) in items.iter().enumerate() {
            if !entered.contains_key(&item.id) {
                self.refusals.push(Refusal::Missing(Field::Item(index)));
            }
        }
        Answer::Checklist {
            held: items
                .iter()
                .filter(|item| entered.get(&item.id) == Some(&true))
                .map(|item| item.id.clone())
                .collect(),
        }
    }
}

/// A typed day as ISO; what is no day stays as typed, to be refused with its own words.
fn day(text: &str) -> String {
    parse_day(text).map_or_else(|| settled(text), iso)
}

/// The citations as they go into a document, and what is refused of them. One without a title is not lost: it is refused.
pub fn understood_evidence(typed: &[EvidenceEntry]) -> (Vec<Evidence>, Vec<Refusal>) {
    let mut refusals = Vec::new();
    let some = |text: &str| Some(settled(text)).filter(|text| !text.is_empty());
    let mut evidence = Vec::new();
    for (index, entry) in typed.iter().enumerate() {
        if *entry == EvidenceEntry::default() {
            continue;
        }
        let title = settled(&entry.title);
        let issued_on = some(&entry.issued_on);
        let no_title = title.is_empty().then_some(Refusal::Missing(Field::EvidenceTitle(index)));
        let no_date = issued_on
            .as_ref()
            .filter(|text| parse_day(text).is_none())
            .map(|text| Refusal::NotADate { field: Field::EvidenceDate(index), text: text.clone() });
        if no_title.is_some() || no_date.is_some() {
            refusals.extend(no_title.into_iter().chain(no_date));
            continue;
        }
        evidence.push(Evidence {
            title,
            number: some(&entry.number),
            issued_on: issued_on.map(|text| day(&text)),
            issuer: some(&entry.issuer),
            section: some(&entry.section),
            page: some(&entry.page),
            // Systems hand over names as they like: macOS decomposed, and signed texts are NFC.
            file: entry.file.as_ref().map(|file| EvidenceFile { name: settled(&file.name), ..file.clone() }),
        });
    }
    (evidence, refusals)
}
