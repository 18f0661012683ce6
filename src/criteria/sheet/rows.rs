//! From a text to rows of cells: the separator shows in the first line, which names the columns. Comma, semicolon (Excel where the
//! comma is the decimal sign) and tab (pasted from Excel).

use super::SHEET_LIMIT;
use super::column::Column;
use super::lines::{Lines, without_hint};
use super::problem::NotASheet;
use csv::{ReaderBuilder, StringRecord};
use std::collections::BTreeMap;

const SEPARATORS: [u8; 3] = [b',', b';', b'\t'];

/// A table with its columns found.
pub(super) struct Rows {
    /// Where each column stands.
    at: BTreeMap<Column, usize>,
    /// How many columns the first line names.
    pub columns: usize,
    /// Headings that are no columns of ours.
    pub ignored: Vec<String>,
    /// Line and cells of every row that isn't blank.
    pub rows: Vec<(u64, StringRecord)>,
}

/// Reads a table that may have the columns `of` and must have `needed`.
pub(super) fn read(bytes: &[u8], of: &[Column], needed: &[Column]) -> Result<Rows, NotASheet> {
    let text = text(bytes)?;
    let (skipped, text) = without_hint(text);
    let candidates = SEPARATORS.map(|separator| (separator, first_line(text, separator)));
    let known = |headings: &StringRecord| headings.iter().filter(|one| Column::with_heading(of, one).is_some()).count();
    let best = candidates.into_iter().rev().max_by_key(|(_, headings)| known(headings));
    let (separator, headings) = best.ok_or(NotASheet::Blank)?;
    let mut rows = Rows { at: BTreeMap::new(), columns: headings.len(), ignored: Vec::new(), rows: Vec::new() };
    for (index, heading) in headings.iter().enumerate() {
        match Column::with_heading(of, heading) {
            Some(column) if rows.at.insert(column, index).is_some() => {
                return Err(NotASheet::RepeatedColumn { column });
            }
            Some(_) => {}
            None => rows.ignored.extend((!heading.trim().is_empty()).then(|| heading.to_owned())),
        }
    }
    let missing: Vec<Column> = needed.iter().copied().filter(|column| !rows.at.contains_key(column)).collect();
    if !missing.is_empty() {
        return Err(NotASheet::MissingColumns { missing });
    }
    rows.rows = numbered(text, separator, Lines::after(skipped, text));
    Ok(rows)
}

pub(super) fn text(bytes: &[u8]) -> Result<&str, NotASheet> {
    if bytes.len() > SHEET_LIMIT {
        return Err(NotASheet::TooLarge { bytes: bytes.len() as u64, limit: SHEET_LIMIT as u64 });
    }
    let bytes = bytes.strip_prefix(&[0xef, 0xbb, 0xbf]).unwrap_or(bytes);
    let text = str::from_utf8(bytes).map_err(|_| NotASheet::NotText)?;
    if text.starts_with("PK\u{3}\u{4}") {
        return Err(NotASheet::NotText);
    }
    if text.trim().is_empty() { Err(NotASheet::Blank) } else { Ok(text) }
}

pub(super) fn first_line(text: &str, separator: u8) -> StringRecord {
    let mut reader = ReaderBuilder::new().delimiter(separator).has_headers(false).from_reader(text.as_bytes());
    let mut record = StringRecord::new();
    // A text in UTF-8 has no errors.
    let _ = reader.read_record(&mut record);
    record
}

/// Every row that isn't blank, by the byte where it starts; without the first one if that names the columns.
pub(super) fn below(text: &str, separator: u8, has_headings: bool) -> Vec<(u64, StringRecord)> {
    let mut reader =
        ReaderBuilder::new().delimiter(separator).flexible(true).has_headers(has_headings).from_reader(text.as_bytes());
    let mut rows = Vec::new();
    let mut record = StringRecord::new();
    while reader.read_record(&mut record).unwrap_or(false) {
        if record.iter().any(|cell| !cell.trim().is_empty()) {
            rows.push((record.position().map_or(0, csv::Position::byte), record.clone()));
        }
    }
    rows
}

fn numbered(text: &str, separator: u8, mut lines: Lines<'_>) -> Vec<(u64, StringRecord)> {
    below(text, separator, true).into_iter().map(|(byte, row)| (lines.line_at(byte), row)).collect()
}

impl Rows {
    /// Cells that stand in a table already, in the order of `of`. Rows are counted from 1; blank ones are passed over.
    pub fn of_cells<'c>(of: &[Column], rows: impl IntoIterator<Item = &'c [String]>) -> Rows {
        let at = of.iter().enumerate().map(|(at, column)| (*column, at)).collect();
        let is_filled = |(_, cells): &(u64, &[String])| cells.iter().any(|cell| !cell.trim().is_empty());
        let rows = (1..).zip(rows).filter(is_filled).map(|(line, cells)| (line, StringRecord::from(cells)));
        Rows { at, columns: of.len(), ignored: Vec::new(), rows: rows.collect() }
    }

    /// The cell of a column; empty where the row or the table has none.
    pub fn cell<'r>(&self, row: &'r StringRecord, column: Column) -> &'r str {
        self.at.get(&column).and_then(|at| row.get(*at)).unwrap_or_default()
    }

    /// Whether a row has more filled cells than the first line has columns.
    pub fn has_too_many(&self, row: &StringRecord) -> bool {
        row.iter().skip(self.columns).any(|cell| !cell.trim().is_empty())
    }
}
