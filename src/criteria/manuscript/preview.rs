//! What a manuscript can show of its file while something is left to mend: the lines that are right, in a file that stands in for it.
//! Such a file is never saved nor signed.

use super::assemble::{Assembled, is_filled};
use super::remark::Spot;
use super::{Field, Grid, Manuscript};
use crate::criteria::file::CriteriaFile;
use crate::criteria::sheet::{Column, write_points};

/// What stands where a text is missing or wrong.
const STAND_IN: &str = "…";

/// How often what is wrong may be taken out. Each turn takes a line out or fills a field in, and few faults only show after others.
const TURNS: usize = 8;

/// A file to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    /// What is right of it.
    pub file: CriteriaFile,
    /// Filled lines of the main table that are not in it, since something in them is wrong.
    pub left_out: usize,
}

impl Manuscript {
    /// The file without its wrong lines, and with something in place of its wrong fields; nothing while no line is right, or nobody has
    /// said whom it is for.
    pub fn preview(&self, assembled: &Assembled) -> Option<Preview> {
        if let Some(file) = &assembled.file {
            return Some(Preview { file: file.clone(), left_out: 0 });
        }
        let mut right = self.clone();
        let mut remarks = assembled.remarks.clone();
        for _ in 0..TURNS {
            // Whether a line is right depends on fields, such as the beginning of its code.
            let (fields, lines): (Vec<Spot>, Vec<Spot>) =
                remarks.iter().map(|remark| remark.at).partition(|at| matches!(at, Spot::Field(_)));
            let wrong = if fields.is_empty() { lines } else { fields };
            wrong.into_iter().for_each(|at| right.stand_in(at));
            let assembled = right.assemble();
            if let Some(file) = assembled.file {
                return Some(Preview { file, left_out: self.filled_items() - right.filled_items() });
            }
            // What nothing can stand in for stays wrong however often it is tried.
            if assembled.remarks == remarks {
                return None;
            }
            remarks = assembled.remarks;
        }
        None
    }

    fn filled_items(&self) -> usize {
        self.rows(Grid::Items).iter().filter(|row| is_filled(row)).count()
    }

    fn stand_in(&mut self, at: Spot) {
        match at {
            Spot::Cell { grid, key, .. } => self.grids.entry(grid).or_default().retain(|row| row.key != key),
            Spot::Grid(Grid::Grades) => {
                self.put(Grid::Grades, 0, ["grade", STAND_IN, "", "0"].map(str::to_owned).to_vec());
            }
            // Nothing can stand in for them.
            Spot::Grid(Grid::Items | Grid::Basis) | Spot::Field(Field::UnitKind) => {}
            Spot::Field(Field::Total) => {
                let sum = self.assemble().sum.map_or(0, |sum| sum.sum);
                self.set(Field::Total, &write_points(sum));
            }
            Spot::Field(Field::Id) => {
                let own = self.beginning_of_codes().unwrap_or("preview").to_owned();
                self.set(Field::Id, &own);
            }
            Spot::Field(field) => self.set(field, stand_in_of(field)),
        }
    }

    /// What stands before the colon of a supplement's codes is its own name.
    fn beginning_of_codes(&self) -> Option<&str> {
        let column = self.making.place_of(Column::Id)?;
        self.rows(Grid::Items).iter().find_map(|row| Some(row.cells.get(column)?.split_once(':')?.0.trim()))
    }
}

const fn stand_in_of(field: Field) -> &'static str {
    match field {
        Field::Version => "1",
        Field::NotApplicable => "full",
        Field::SourceIssuedOn | Field::SourceInForceFrom => "01/01/2000",
        Field::SourceAmendedBy => "",
        _ => STAND_IN,
    }
}
