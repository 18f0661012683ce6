//! The file that a manuscript would be: its JSON, read like any other, and everything that is wrong at its field or cell.

use super::members::members;
use super::remark::{Remark, Spot, Wrong};
use super::{Field, Grid, Manuscript, Row};
use crate::criteria::check::{CriteriaProblem, read};
use crate::criteria::fault::Fault;
use crate::criteria::file::CriteriaFile;
use crate::criteria::sheet::{Column, Sheet, read_points};
use crate::json::{Place, Reason};
use serde_json::Value;

/// What a manuscript comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct Assembled {
    /// The criteria object. Only that of a sound file may be saved or signed.
    pub value: Value,
    /// The file, if nothing is wrong.
    pub file: Option<CriteriaFile>,
    /// Everything that is wrong, by place.
    pub remarks: Vec<Remark>,
    /// What the points come to; nothing for what has no points.
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

impl Manuscript {
    /// Puts the file together.
    pub fn assemble(&self) -> Assembled {
        let (members, remarks, sheet) = members(self);
        let value = Value::Object(members);
        let read = read(&value);
        let remarks = self.with_problems(remarks, read.as_ref().err().map_or(&[], Vec::as_slice), &sheet);
        let file = read.ok().filter(|_| remarks.is_empty());
        Assembled { value, file, remarks, sum: self.sum() }
    }

    fn sum(&self) -> Option<SumOfMaxima> {
        let column = self.making.place_of(Column::Maximum)?;
        let texts = self.rows(Grid::Items).iter().filter(|row| is_filled(row)).map(|row| row.cells[column].as_str());
        let points: Vec<Option<u64>> = texts.map(read_points).collect();
        Some(SumOfMaxima {
            sum: points.iter().flatten().fold(0, |sum, points| sum.saturating_add(*points)),
            unread: points.iter().filter(|points| points.is_none()).count(),
            total: read_points(self.text(Field::Total)),
        })
    }

    /// A total that the maxima don't come to, as soon as all of them can be read: whatever else is wrong, it is to be mended too.
    fn wrong_total(&self) -> Option<Remark> {
        let SumOfMaxima { sum, unread: 0, total: Some(total) } = self.sum()? else { return None };
        let hundredths = |points: u64| i64::try_from(points).unwrap_or(i64::MAX);
        let fault = Fault::WrongTotal { stated: hundredths(total), computed: hundredths(sum) };
        let problem = CriteriaProblem::Rule { place: Place::root().child("totalHundredths"), fault };
        let differs = sum != total && self.rows(Grid::Items).iter().any(is_filled);
        differs.then_some(Remark { at: Spot::Field(Field::Total), wrong: Wrong::File(problem) })
    }

    /// What the reader of files says, beside what was seen before: of one place only what was said first.
    fn with_problems(&self, mut remarks: Vec<Remark>, problems: &[CriteriaProblem], sheet: &Sheet) -> Vec<Remark> {
        let own = remarks.len();
        let lines_left_out = !sheet.problems.is_empty() && sheet.values.is_empty();
        remarks.extend(self.wrong_total());
        for problem in problems {
            // What is empty was said of the field; its English follows it. While lines are left out the sum is no mistake of its own.
            let is_consequence = match problem {
                // So is it with a table none of whose lines can be read: it isn't without lines.
                CriteriaProblem::Shape(problem)
                    if self.spot(&problem.place, sheet) == Some(Spot::Grid(Grid::Items)) =>
                {
                    lines_left_out
                }
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
