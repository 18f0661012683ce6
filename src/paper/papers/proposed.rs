//! Danh sách đơn vị đề nghị công nhận: the units that qualify and were accepted, by kind.

use super::Office;
use super::roll_up::Figured;
use crate::criteria::UnitKind;
use crate::paper::parts::count;
use crate::paper::sheet::{Align, Block, Cell, Closing, Column, Heading, Row, Sheet, Table, cell};
use crate::paper::{closing, letterhead, mark};
use crate::review::roll_up::State;
use crate::text::paper::{common, minutes, proposed as words};
use crate::text::{Language, in_coverage};

const VI: Language = Language::Vi;

/// Of the figures of a year.
pub fn proposed(figured: Figured<'_>, office: &Office) -> Sheet {
    let units = figured.roll_up.total.units(State::Qualified);
    let year = figured.roll_up.year;
    let blocks = if units.is_empty() {
        vec![Block::say(words::NONE)]
    } else {
        let opening = words::opening(&office.name, &count(units.len() as u64));
        vec![Block::say(opening), Block::Table(table(figured))]
    };
    Sheet {
        title: words::KIND.to_owned(),
        letterhead: letterhead::of_office(&office.higher, &office.name, None, None, year),
        heading: Heading { kind: words::KIND.to_owned(), subject: words::subject(year).to_vec() },
        addressees: Vec::new(),
        blocks,
        closing: Closing {
            recipients: Vec::new(),
            signatures: vec![closing::blank(minutes::LIST_MAKER), closing::blank(common::HEAD_OF_OFFICE)],
        },
        mark: mark::of_desk(year),
    }
}

fn table(figured: Figured<'_>) -> Table {
    let columns = vec![
        Column::new(12, Align::Centre),
        Column::new(60, Align::Left),
        Column::new(25, Align::Left),
        Column::new(42, Align::Left),
        Column::new(26, Align::Left),
    ];
    let mut rows = Vec::new();
    let mut number = 0;
    for kind in UnitKind::ALL {
        let group = figured.roll_up.by_kind.iter().find(|group| group.of == kind);
        let units = group.map_or(&[][..], |group| group.figures.units(State::Qualified));
        if units.is_empty() {
            continue;
        }
        rows.push(Row::across(words::group(VI.say(in_coverage(kind)), &count(units.len() as u64))));
        for unit in units.iter().filter_map(|at| Some((figured.register.units.get(*at)?, *at))) {
            number += 1;
            rows.push(row(figured, number, unit));
        }
    }
    Table { columns, head: words::HEAD.map(str::to_owned).to_vec(), rows }
}

fn row(figured: Figured<'_>, number: u64, (unit, at): (&crate::review::register::Expected, usize)) -> Row {
    let recognised = figured.roll_up.total.recognised.contains(&at);
    let note = if recognised { cell(words::RECOGNISED) } else { Cell::new() };
    Row::of(vec![
        cell(count(number)),
        cell(&unit.name),
        cell(unit.code.as_deref().unwrap_or_default()),
        cell(&unit.parent_name),
        note,
    ])
}
