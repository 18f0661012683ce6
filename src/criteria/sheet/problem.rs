//! What can be wrong with a table, as data: with the whole, or with a cell.

use super::column::Column;

/// Why a text is no such table at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotASheet {
    /// Found before anything was looked at.
    TooLarge { bytes: u64, limit: u64 },
    /// Nothing there, or nothing but blank lines.
    Blank,
    /// A workbook, or another encoding than UTF-8.
    NotText,
    /// The first line doesn't name these columns.
    MissingColumns { missing: Vec<Column> },
    /// The first line names this column twice.
    RepeatedColumn { column: Column },
}

/// A cell that can't be understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CellProblem {
    /// Line of the table, counted from 1, where the row starts.
    pub line: u64,
    /// Its column.
    pub column: Column,
    /// Why.
    pub fault: CellFault,
}

/// Why it can't.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CellFault {
    /// It has to be filled in.
    Empty,
    /// No number of points with at most two decimals.
    NotPoints { found: String },
    /// No whole number.
    NotWhole { found: String },
    /// No number of percent by which something can go down.
    NotADecrease { found: String },
    /// None of the words that can stand there; `known` are the first ones.
    UnknownWord { found: String, known: Vec<String> },
    /// Another number of counts than the form of the indicator takes.
    WrongCounts { expected: usize, found: usize },
    /// Something where the form of the indicator has no use for anything.
    NotUsed { found: String },
    /// A choice without an id and a colon before its label.
    NotAChoice { found: String },
    /// A control character, such as the NUL of a damaged file.
    ControlCharacter,
    /// More cells than the first line has columns: a separator in a cell without quotes. The column is the last one.
    TooManyCells { found: usize, columns: usize },
}
