//! The members of the file that a manuscript would be, put together from its fields and tables, with what can't be understood of them.

use super::assemble::is_filled;
use super::remark::{Remark, Spot, Wrong};
use super::{Field, Grid, Making, Manuscript, Row};
use crate::criteria::calendar::{iso, parse_day};
use crate::criteria::check::CriteriaProblem;
use crate::criteria::guide::unknown_item;
use crate::criteria::sheet::{
    Column, Sheet, read_guide_cells, read_points, read_programme_cells, read_supplement_cells,
};
use crate::criteria::shipped::standard_for;
use crate::json::Place;
use crate::json::tidy::tidy;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// The members, what was seen on the way, and the main table as it was read.
pub(super) fn members(manuscript: &Manuscript) -> (Map<String, Value>, Vec<Remark>, Sheet) {
    let mut assembling = Assembling { manuscript, members: Map::new(), remarks: Vec::new() };
    let sheet = assembling.all();
    (assembling.members, assembling.remarks, sheet)
}

/// A file's members while they are put together, and what is wrong with them.
struct Assembling<'m> {
    manuscript: &'m Manuscript,
    members: Map<String, Value>,
    remarks: Vec<Remark>,
}

impl Assembling<'_> {
    fn all(&mut self) -> Sheet {
        let manuscript = self.manuscript;
        let making = manuscript.making;
        let own = self.filled(Field::Id);
        self.put("type", "AnttCriteria".into());
        self.put("formatVersion", 1.into());
        self.put("id", format!("{}{own}", making.prefix()).into());
        let version = self.filled(Field::Version);
        self.put("version", version.into());
        self.put("role", making.role().id().into());
        let title = self.pair(Field::Title, Field::TitleEn);
        self.put("title", title);
        let sheet = match making {
            Making::Guide => self.guide(),
            Making::Supplement => self.supplement(),
            Making::Programme => self.programme(),
        };
        for problem in &sheet.problems {
            let line = usize::try_from(problem.line).unwrap_or_default();
            let row = line.checked_sub(1).and_then(|at| manuscript.rows(Grid::Items).get(at));
            let column = making.place_of(problem.column).unwrap_or_default();
            if let Some(row) = row {
                let at = Spot::Cell { grid: Grid::Items, key: row.key, column };
                self.remarks.push(Remark { at, wrong: Wrong::Cell(problem.fault.clone()) });
            }
        }
        self.codes_of_rows_left_out(&sheet);
        self.deductions();
        if !manuscript.rows(Grid::Items).iter().any(is_filled) {
            self.remarks.push(Remark { at: Spot::Grid(Grid::Items), wrong: Wrong::NoRows });
        }
        sheet
    }

    /// A row with a cell that can't be read is no part of the file, so the file's reader can't say that the standard doesn't know its code.
    fn codes_of_rows_left_out(&mut self, sheet: &Sheet) {
        let manuscript = self.manuscript;
        let standard = manuscript.unit_kind().and_then(standard_for).filter(|_| manuscript.making == Making::Guide);
        let Some(standard) = standard else { return };
        // Of a code that can't be read that is said already.
        let lines: BTreeSet<u64> = sheet.problems.iter().map(|problem| problem.line).collect();
        let unread = sheet.problems.iter().filter(|problem| problem.column == Column::Id).map(|problem| problem.line);
        for line in &lines - &unread.collect() {
            let at = usize::try_from(line).unwrap_or_default().checked_sub(1);
            let Some(row) = at.and_then(|at| manuscript.rows(Grid::Items).get(at)) else { continue };
            let code = row.cells.first().map(|code| tidy(code)).unwrap_or_default();
            if let Some(fault) = unknown_item(standard, &code) {
                let at = Spot::Cell { grid: Grid::Items, key: row.key, column: 0 };
                let problem = CriteriaProblem::Rule { place: Place::root().child("items"), fault };
                self.remarks.push(Remark { at, wrong: Wrong::File(problem) });
            }
        }
    }

    /// No points can go below zero, so more taken off for one event than the item has is a slip of the pen.
    fn deductions(&mut self) {
        let manuscript = self.manuscript;
        let place = |column: Column| manuscript.columns(Grid::Items).iter().position(|one| *one == column);
        let (Some(maximum), Some(deduction)) = (place(Column::Maximum), place(Column::Deduction)) else { return };
        for row in manuscript.rows(Grid::Items) {
            let points = |column: usize| row.cells.get(column).and_then(|cell| read_points(cell));
            let Some((maximum, above)) = points(maximum).zip(points(deduction)).filter(|(most, off)| off > most) else {
                continue;
            };
            let at = Spot::Cell { grid: Grid::Items, key: row.key, column: deduction };
            self.remarks.push(Remark { at, wrong: Wrong::DeductionAboveMaximum { deduction: above, maximum } });
        }
    }

    fn guide(&mut self) -> Sheet {
        let kind = self.unit_kind();
        self.purpose();
        self.put("standard", format!("standard/{kind}").into());
        let total = self.points(Spot::Field(Field::Total), self.manuscript.text(Field::Total));
        self.put("totalHundredths", total);
        let not_applicable = self.filled(Field::NotApplicable);
        self.put("notApplicable", not_applicable.into());
        let rows = self.manuscript.rows(Grid::Items);
        let sheet = read_guide_cells(rows.iter().map(|row| row.cells.as_slice()));
        self.put("items", sheet.values.clone().into());
        let grades = self.each(Grid::Grades, |assembling, row| {
            let from = Spot::Cell { grid: Grid::Grades, key: row.key, column: 3 };
            json!({
                "id": assembling.cell(Grid::Grades, row, 0),
                "label": assembling.cells(Grid::Grades, row, (1, 2)),
                "fromHundredths": assembling.points(from, &row.cells[3]),
            })
        });
        if grades.is_empty() {
            self.remarks.push(Remark { at: Spot::Grid(Grid::Grades), wrong: Wrong::NoRows });
        }
        self.put("grades", grades.into());
        sheet
    }

    fn supplement(&mut self) -> Sheet {
        self.unit_kind();
        let texts = self.manuscript.text(Field::SourceAmendedBy).split(';').map(tidy);
        let amended: Vec<String> = texts.filter(|one| !one.is_empty()).collect();
        let source = json!({
            "number": self.filled(Field::SourceNumber),
            "issuer": self.pair(Field::SourceIssuer, Field::SourceIssuerEn),
            "issuedOn": self.day_of(Field::SourceIssuedOn),
            "inForceFrom": self.day_of(Field::SourceInForceFrom),
            "amendedBy": amended,
        });
        self.put("source", source);
        let rows = self.manuscript.rows(Grid::Items);
        let sheet = read_supplement_cells(rows.iter().map(|row| row.cells.as_slice()));
        self.put("criteria", sheet.values.clone().into());
        sheet
    }

    fn programme(&mut self) -> Sheet {
        self.purpose();
        let rows = self.manuscript.rows(Grid::Items);
        let sheet = read_programme_cells(rows.iter().map(|row| row.cells.as_slice()));
        self.put("indicators", sheet.values.clone().into());
        sheet
    }

    fn unit_kind(&mut self) -> String {
        let kind = self.filled(Field::UnitKind);
        self.put("unitKind", kind.clone().into());
        kind
    }

    /// What it is for, and the papers that it stands on.
    fn purpose(&mut self) {
        let description = self.pair(Field::Description, Field::DescriptionEn);
        self.put("description", description);
        let basis = self.each(Grid::Basis, |assembling, row| {
            let mut paper = json!({
                "number": assembling.cell(Grid::Basis, row, 0),
                "issuer": assembling.cells(Grid::Basis, row, (1, 2)),
            });
            if !row.cells[3].trim().is_empty() {
                paper["issuedOn"] =
                    assembling.day(Spot::Cell { grid: Grid::Basis, key: row.key, column: 3 }, &row.cells[3]);
            }
            paper
        });
        self.put("basis", basis.into());
    }

    fn put(&mut self, member: &str, value: Value) {
        self.members.insert(member.to_owned(), value);
    }

    fn each(&mut self, grid: Grid, of: impl Fn(&mut Self, &Row) -> Value) -> Vec<Value> {
        let rows = self.manuscript.rows(grid).iter().filter(|row| is_filled(row));
        rows.map(|row| of(self, row)).collect()
    }

    fn filled(&mut self, field: Field) -> String {
        self.required(Spot::Field(field), self.manuscript.text(field))
    }

    fn required(&mut self, at: Spot, typed: &str) -> String {
        let text = tidy(typed);
        if text.is_empty() {
            self.remarks.push(Remark { at, wrong: Wrong::Empty });
        }
        text
    }

    fn cell(&mut self, grid: Grid, row: &Row, column: usize) -> String {
        self.required(Spot::Cell { grid, key: row.key, column }, &row.cells[column])
    }

    /// Both languages. Who writes no English has the Vietnamese in its place.
    fn pair(&mut self, vi: Field, en: Field) -> Value {
        let (vi, en) = (self.filled(vi), tidy(self.manuscript.text(en)));
        both(vi, en)
    }

    fn cells(&mut self, grid: Grid, row: &Row, (vi, en): (usize, usize)) -> Value {
        both(self.cell(grid, row, vi), tidy(&row.cells[en]))
    }

    fn points(&mut self, at: Spot, typed: &str) -> Value {
        let text = self.required(at, typed);
        let points = read_points(&text);
        if points.is_none() && !text.is_empty() {
            self.remarks.push(Remark { at, wrong: Wrong::NotPoints { found: text } });
        }
        points.unwrap_or_default().into()
    }

    fn day_of(&mut self, field: Field) -> Value {
        self.day(Spot::Field(field), self.manuscript.text(field))
    }

    fn day(&mut self, at: Spot, typed: &str) -> Value {
        let text = self.required(at, typed);
        let day = parse_day(&text);
        if day.is_none() && !text.is_empty() {
            self.remarks.push(Remark { at, wrong: Wrong::NotADay { found: text.clone() } });
        }
        day.map(iso).unwrap_or(text).into()
    }
}

fn both(vi: String, en: String) -> Value {
    let en = if en.is_empty() { vi.clone() } else { en };
    json!({"vi": vi, "en": en})
}
