//! What can be wrong with a register, as data: with the whole file, with a row, and what only looks wrong.

use super::header::Column;
use crate::json::unreadable::Encoding;

/// Why a file is no register at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotARegister {
    /// Found before a byte was looked at.
    TooLarge { bytes: u64, limit: u64 },
    /// Nothing there, or nothing but blank lines.
    Blank,
    /// A workbook (.xlsx, .xls) and no text.
    Workbook,
    /// Another encoding than UTF-8, as "Unicode Text" of Excel is.
    OtherEncoding { encoding: Encoding },
    /// UTF-8 until this line, counted from 1. So do old Vietnamese encodings (TCVN3, VNI, Windows-1258) look.
    NotUtf8 { line: u64 },
    /// The first line doesn't name these columns.
    MissingColumns { missing: Vec<Column> },
    /// The first line names this column twice.
    RepeatedColumn { column: Column },
}

/// A row that names no unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefusedRow {
    /// Line of the table, counted from 1, where the row starts.
    pub line: u64,
    /// What stands where the code should, if that could be one.
    pub code: Option<String>,
    /// The start of what stands there, to find it again.
    pub shown: String,
    /// Why.
    pub why: RowRefusal,
}

/// Why a row names no unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowRefusal {
    /// The cell has to be filled in.
    Empty { column: Column },
    /// No kind of unit that the circular knows.
    UnknownKind { found: String },
    /// A control character, such as the NUL of a damaged file.
    ControlCharacter { column: Column },
    /// A line break in the cell: mostly a quotation mark that is not closed, so that further rows ended up in this one.
    LineBreak { column: Column, lines: usize },
    /// Longer than any name or code.
    TooLong { column: Column, longest: usize },
    /// More cells than the first line has columns: a separator in a cell without quotes.
    TooManyCells { found: usize, columns: usize },
    /// The same unit as in an earlier row.
    Duplicate { of_line: u64 },
}

/// A row that was taken but looks wrong. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowWarning {
    /// Line of the table, counted from 1, where the row starts.
    pub line: u64,
    /// What looks wrong.
    pub what: Warning,
}

/// What looks wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Warning {
    /// The code is shorter than such codes are: Excel cuts leading zeros.
    ShortCode { column: Column, found: String, likely: String },
    /// An earlier row has the same kind, name and body above, with another code or without one.
    SameName { as_line: u64 },
    /// Other rows call the body above with this code by another name.
    OtherParentName { found: String, earlier: String, earlier_line: u64 },
}
