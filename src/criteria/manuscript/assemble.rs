//! The file that a manuscript would be: its JSON, read like any other, and everything that is wrong at its field or cell.

use super::remark::{Remark, Spot, Wrong};
use super::{Field, Grid, Making, Manuscript, Row};
use crate::criteria::calendar::{iso, parse_day};
use crate::criteria::check::{CriteriaProblem, read};
use crate::criteria::fault::Fault;
use crate::criteria::file::CriteriaFile;
use crate::criteria::sheet::{Column, Sheet, read_guide_cells, read_points, read_supplement_cells};
use crate::json::Reason;
use crate::json::tidy::tidy;
use serde_json::{Map, Value, json};

/// What a manuscript comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct Assembled {
    /// The criteria object. Only that of a sound file may be saved or signed.
    pub value: Value,
    /// The file, if nothing is wrong.
    pub file: Option<CriteriaFile>,
    /// Everything that is wrong, by place.
    pub remarks: Vec<Remark>,
    /// What the points come to; nothing for a supplement.
    pub sum: Option<SumOfMaxima>,
}

/// The maxima of the lines beside the total, in hundredths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SumOfMaxima {
    /// Of the lines whose maximum can be read.
    pub sum: u64,
    /// Lines whose maximum can't be read.
    pub unread: usize,
    /// The total, if it can be read.
    pub total: Option<u64>,
}

/// A file's members while they are put together, and what is wrong with them.
struct Assembling<'m> {
    manuscript: &'m Manuscript,
    members: Map<String, Value>,
    remarks: Vec<Remark>,
}

impl Manuscript {
    /// Puts the file together.
    pub fn assemble(&self) -> Assembled {
        let mut assembling = Assembling { manuscript: self, members: Map::new(), remarks: Vec::new() };
        let sheet = assembling.all();
        let Assembling { members, remarks, .. } = assembling;
        let value = Value::Object(members);
        let read = read(&value);
        let remarks = self.with_problems(remarks, read.as_ref().err().map_or(&[], Vec::as_slice), &sheet);
        let file = read.ok().filter(|_| remarks.is_empty());
        Assembled { value, file, remarks, sum: self.sum() }
    }

    fn sum(&self) -> Option<SumOfMaxima> {
        let column = self.making.columns().iter().position(|column| *column == Column::Maximum)?;
        let texts = self.rows(Grid::Items).iter().filter(|row| is_filled(row)).map(|row| row.cells[column].as_str());
        let points: Vec<Option<u64>> = texts.map(read_points).collect();
        Some(SumOfMaxima {
            sum: points.iter().flatten().fold(0, |sum, points| sum.saturating_add(*points)),
            unread: points.iter().filter(|points| points.is_none()).count(),
            total: read_points(self.text(Field::Total)),
        })
    }

    /// What the reader of files says, beside what was seen before: of one place only what was said first.
    fn with_problems(&self, mut remarks: Vec<Remark>, problems: &[CriteriaProblem], sheet: &Sheet) -> Vec<Remark> {
        let own = remarks.len();
        for problem in problems {
            // What is empty was said of the field; its English follows it. While lines are left out the sum is no mistake of its own.
            let is_consequence = match problem {
                CriteriaProblem::Shape(problem) => problem.reason == Reason::Empty && own > 0,
                CriteriaProblem::Rule { fault, .. } => {
                    matches!(fault, Fault::WrongTotal { .. }) && !sheet.problems.is_empty()
                }
            };
            let Some(at) = self.spot(problem.place(), sheet).filter(|_| !is_consequence) else { continue };
            if !remarks.iter().any(|remark| remark.at == at) {
                remarks.push(Remark { at, wrong: Wrong::File(problem.clone()) });
            }
        }
        remarks.sort_by_key(|remark| self.order(remark.at));
        remarks
    }
}

pub(super) fn is_filled(row: &Row) -> bool {
    row.cells.iter().any(|cell| !cell.trim().is_empty())
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
        let kind = self.filled(Field::UnitKind);
        self.put("unitKind", kind.clone().into());
        let title = self.pair(Field::Title, Field::TitleEn);
        self.put("title", title);
        let sheet = match making {
            Making::Guide => self.guide(&kind),
            Making::Supplement => self.supplement(),
        };
        for problem in &sheet.problems {
            let line = usize::try_from(problem.line).unwrap_or_default();
            let row = line.checked_sub(1).and_then(|at| manuscript.rows(Grid::Items).get(at));
            let column = making.columns().iter().position(|one| *one == problem.column).unwrap_or_default();
            if let Some(row) = row {
                let at = Spot::Cell { grid: Grid::Items, key: row.key, column };
                self.remarks.push(Remark { at, wrong: Wrong::Cell(problem.fault.clone()) });
            }
        }
        if !manuscript.rows(Grid::Items).iter().any(is_filled) {
            self.remarks.push(Remark { at: Spot::Grid(Grid::Items), wrong: Wrong::NoRows });
        }
        sheet
    }

    fn guide(&mut self, kind: &str) -> Sheet {
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
