//! Guides and supplements as tables that people keep in Excel: rows in, rows out. What is read here is the JSON of a file's items or
//! criteria, whole rows only; whether they make a sound file is `check`'s, and `place` says in which row and column its problems are.

mod answer;
mod cells;
mod column;
mod guide;
pub(crate) mod lines;
mod pasted;
mod place;
mod points;
mod problem;
mod rows;
mod supplement;
mod words;

pub use column::Column;
pub use guide::{guide_rows, read_guide, read_guide_cells};
pub use pasted::{Pasted, read_pasted};
pub use place::row_and_column;
pub use points::{read_points, write_points};
pub use problem::{CellFault, CellProblem, NotASheet};
pub use supplement::{read_supplement, read_supplement_cells, supplement_rows};
pub use words::{words_of, written_word};

use serde_json::Value;

/// The largest table, in bytes: a thousand times what a points table has.
pub const SHEET_LIMIT: usize = 5_000_000;

/// What was read. Every row that isn't blank is in `lines` or has a problem.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    /// Items of a guide, or criteria of a supplement, as a file has them.
    pub values: Vec<Value>,
    /// For each item or each check, in order, the line of the table where its row starts, counted from 1.
    pub lines: Vec<u64>,
    /// Cells that can't be understood; their rows are left out.
    pub problems: Vec<CellProblem>,
    /// Headings of columns that were not needed.
    pub ignored: Vec<String>,
}

/// What is written: a row of texts, each under its column.
pub type Row = Vec<(Column, String)>;
