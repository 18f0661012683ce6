//! Tables for other programs: rows of cells, written as CSV and, in programs that work in bulk, as a workbook. What stands in them and
//! in which language is decided in `text`.

mod csv_file;
#[cfg(feature = "bulk")]
mod workbook;

pub use csv_file::csv;
#[cfg(feature = "bulk")]
pub use workbook::{NotWritten, workbook};

use serde::{Deserialize, Serialize};

/// A table with a heading for each column. As JSON it goes from the page to its worker and no farther.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// Its name: that of the sheet in a workbook.
    pub name: String,
    /// The headings.
    pub headings: Vec<String>,
    /// The rows, each with a cell for every heading.
    pub rows: Vec<Vec<Cell>>,
}

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Cell {
    /// Words, and codes with all their zeros. Never a formula, whatever the text is.
    Text(String),
    /// A number to calculate with.
    Number(u32),
}

impl Cell {
    /// A count. Those of a register stay far below what a number cell holds exactly.
    pub fn count(count: u64) -> Cell {
        Cell::Number(u32::try_from(count).unwrap_or(u32::MAX))
    }

    /// A text, or an empty cell.
    pub fn text(text: impl Into<String>) -> Cell {
        Cell::Text(text.into())
    }
}
