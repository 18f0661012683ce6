//! What is wrong with a manuscript, at the field or the cell where it is put right.

use super::{Field, Grid};
use crate::criteria::check::CriteriaProblem;
use crate::criteria::sheet::CellFault;

/// A problem with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    pub at: Spot,
    pub wrong: Wrong,
}

/// Where it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Spot {
    Field(Field),
    /// A whole table.
    Grid(Grid),
    /// A cell; rows by their key.
    Cell {
        grid: Grid,
        key: u32,
        column: usize,
    },
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// It has to be filled in.
    Empty,
    /// No number of points with at most two decimals.
    NotPoints { found: String },
    /// No day of the calendar.
    NotADay { found: String },
    /// More is taken off for one event than there is to take off, in hundredths.
    DeductionAboveMaximum { deduction: u64, maximum: u64 },
    /// A table without a single row.
    NoRows,
    /// A cell of the main table.
    Cell(CellFault),
    /// What the whole file says of it.
    File(CriteriaProblem),
}
