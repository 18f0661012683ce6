//! Danh sách đơn vị đề nghị công nhận: the units that qualify and were accepted, by kind.

use super::roll_up::Figured;
use crate::criteria::UnitKind;
use crate::paper::office::Office;
use crate::paper::parts::count;
use crate::paper::sheet::{Align, Block, Cell, Closing, Column, Heading, Row, Sheet, Table, cell};
use crate::paper::{closing, letterhead, mark};
use crate::review::ReviewState;
use crate::review::desk::{Row as DeskRow, RowVerdict};
use crate::review::roll_up::State;
use crate::text::paper::{minutes, proposed as words};
use crate::text::{Language, in_coverage};

const VI: Language = Language::Vi;

/// A unit of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposed {
    pub kind: UnitKind,
    pub name: String,
    pub code: Option<String>,
    /// The body above.
    pub parent: String,
    /// Whether the recognition was already issued.
    pub recognised: bool,
}

/// Why an assessment at the desk is not on the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NotProposed {
    /// Of another year than the list.
    OtherYear,
    /// Not intact, signed by a key that is not trusted, or with an outcome that differs.
    NotVerified,
    /// The circular does not apply to it.
    OutOfScope,
    /// By its computed verdict.
    NotQualified,
    /// No decision accepts it.
    NotAccepted,
}

impl Proposed {
    /// Those of the expected units that qualify, by kind and in the order of the register.
    pub fn of_figures(figured: Figured<'_>) -> Vec<Proposed> {
        let total = &figured.roll_up.total;
        let of_unit = |at: &usize| {
            let unit = figured.register.units.get(*at)?;
            Some(Proposed {
                kind: unit.kind,
                name: unit.name.clone(),
                code: unit.code.clone(),
                parent: unit.parent_name.clone(),
                recognised: total.recognised.contains(at),
            })
        };
        total.units(State::Qualified).iter().filter_map(of_unit).collect()
    }

    /// An assessment at the desk, held against the same conditions.
    pub fn of_row(row: &DeskRow, year: i32) -> Result<Proposed, NotProposed> {
        if row.year != year {
            return Err(NotProposed::OtherYear);
        }
        let kind = row.kind.filter(|_| row.is_verified()).ok_or(NotProposed::NotVerified)?;
        match row.verdict {
            RowVerdict::Qualified => {}
            RowVerdict::OutOfScope => return Err(NotProposed::OutOfScope),
            _ => return Err(NotProposed::NotQualified),
        }
        let ReviewState::Accepted { recognition, .. } = &row.review else { return Err(NotProposed::NotAccepted) };
        Ok(Proposed {
            kind,
            name: row.unit.name.clone(),
            code: row.unit.code.clone(),
            parent: row.unit.parent_name.clone(),
            recognised: recognition.is_some(),
        })
    }
}

/// The list of a year. Units that are recognised already stand apart: nobody proposes them again.
pub fn proposed(units: &[Proposed], year: i32, office: &Office) -> Sheet {
    let (recognised, open): (Vec<&Proposed>, Vec<&Proposed>) = units.iter().partition(|unit| unit.recognised);
    let mut blocks = if open.is_empty() {
        vec![Block::say(words::NONE)]
    } else {
        let opening = words::opening(&office.name, &count(open.len() as u64));
        vec![Block::say(opening), Block::Table(table(&open))]
    };
    if !recognised.is_empty() {
        blocks.push(Block::say(words::recognised(&count(recognised.len() as u64))));
        blocks.push(Block::Table(table(&recognised)));
    }
    Sheet {
        title: words::KIND.to_owned(),
        letterhead: letterhead::of_office(&office.higher, &office.name, None, None, year),
        heading: Heading { kind: words::KIND.to_owned(), subject: words::subject(year).to_vec() },
        addressees: Vec::new(),
        blocks,
        closing: Closing {
            recipients: Vec::new(),
            signatures: vec![closing::blank(minutes::LIST_MAKER), office.signature()],
        },
        mark: mark::of_desk(year),
    }
}

fn table(units: &[&Proposed]) -> Table {
    let columns = [
        Column::new(12, Align::Centre),
        Column::new(57, Align::Left),
        Column::new(25, Align::Left),
        Column::new(39, Align::Left),
        Column::new(32, Align::Left),
    ];
    let mut rows = Vec::new();
    let mut number = 0;
    for kind in UnitKind::ALL {
        let of_kind: Vec<&Proposed> = units.iter().copied().filter(|unit| unit.kind == kind).collect();
        if of_kind.is_empty() {
            continue;
        }
        rows.push(Row::across(words::group(VI.say(in_coverage(kind)), &count(of_kind.len() as u64))));
        for unit in of_kind {
            number += 1;
            rows.push(row(number, unit));
        }
    }
    Table::new(columns, words::HEAD, rows)
}

fn row(number: u64, unit: &Proposed) -> Row {
    Row::of(vec![
        cell(count(number)),
        cell(&unit.name),
        cell(unit.code.as_deref().unwrap_or_default()),
        cell(&unit.parent),
        if unit.recognised { cell(words::RECOGNISED) } else { Cell::new() },
    ])
}
