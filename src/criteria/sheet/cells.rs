//! The cells of one row, read one by one; what can't be understood is noted with its column.

use super::column::{Column, plain};
use super::points::{read_points, ungrouped};
use super::problem::{CellFault, CellProblem};
use super::rows::Rows;
use crate::json::tidy::{is_control, tidy};
use csv::StringRecord;
use serde_json::{Value, json};

pub(super) struct Cells<'r> {
    rows: &'r Rows,
    row: &'r StringRecord,
    line: u64,
    pub problems: Vec<CellProblem>,
}

impl<'r> Cells<'r> {
    pub fn new(rows: &'r Rows, line: u64, row: &'r StringRecord) -> Self {
        let mut cells = Cells { rows, row, line, problems: Vec::new() };
        if rows.has_too_many(row) {
            let fault = CellFault::TooManyCells { found: row.len(), columns: rows.columns };
            cells.fault(Column::Id, fault);
        }
        cells
    }

    pub fn fault(&mut self, column: Column, fault: CellFault) {
        self.problems.push(CellProblem { line: self.line, column, fault });
    }

    /// The text of a cell, composed and trimmed. An apostrophe that keeps Excel from calculating a text is no part of it.
    pub fn text(&mut self, column: Column) -> String {
        let cell = self.rows.cell(self.row, column);
        if cell.chars().any(is_control) {
            self.fault(column, CellFault::ControlCharacter);
        }
        let text = tidy(cell);
        let is_guarded = |rest: &str| rest.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']);
        text.strip_prefix('\'').filter(|rest| is_guarded(rest)).map(str::to_owned).unwrap_or(text)
    }

    pub fn filled(&mut self, column: Column) -> String {
        let text = self.text(column);
        if text.is_empty() {
            self.fault(column, CellFault::Empty);
        }
        text
    }

    /// Both languages. Who writes no English has the Vietnamese in its place.
    pub fn pair(&mut self, vi: Column, en: Column) -> Value {
        let (vi, en) = (self.filled(vi), self.text(en));
        let en = if en.is_empty() { vi.clone() } else { en };
        json!({"vi": vi, "en": en})
    }

    pub fn points(&mut self, column: Column) -> u64 {
        let found = self.filled(column);
        let points = read_points(&found);
        if points.is_none() && !found.is_empty() {
            self.fault(column, CellFault::NotPoints { found });
        }
        points.unwrap_or_default()
    }

    /// A whole number, with or without a percent sign; thousands may be in groups.
    pub fn whole(&mut self, column: Column) -> i64 {
        let found = self.filled(column);
        self.number(column, found).unwrap_or_default()
    }

    /// The same where the cell may stay empty.
    pub fn optional_whole(&mut self, column: Column) -> Option<i64> {
        let found = self.text(column);
        self.number(column, found)
    }

    fn number(&mut self, column: Column, found: String) -> Option<i64> {
        let digits = found.strip_suffix('%').unwrap_or(&found).trim_end();
        let number = digits.parse().ok().or_else(|| ungrouped(digits)?.parse().ok());
        if number.is_none() && !found.is_empty() {
            self.fault(column, CellFault::NotWhole { found });
        }
        number
    }

    /// What one of these words stands for; each is followed by what it means. An empty cell is the word "".
    pub fn word<T: Copy>(&mut self, column: Column, words: &[(&str, T)]) -> Option<T> {
        let found = self.text(column);
        let wanted = plain(&found);
        let known = words.iter().find(|(word, _)| plain(word) == wanted).map(|(_, meaning)| *meaning);
        if known.is_none() {
            let fault = if found.is_empty() {
                CellFault::Empty
            } else {
                let known = words.iter().map(|(word, _)| (*word).to_owned()).filter(|word| !word.is_empty());
                CellFault::UnknownWord { found, known: known.take(9).collect() }
            };
            self.fault(column, fault);
        }
        known
    }

    /// What each word of a list means, once: two words may mean the same. Of those that mean nothing it is said which are `known`.
    pub fn words<T: PartialEq>(
        &mut self,
        column: Column,
        meaning: impl Fn(&str) -> Option<T>,
        known: &[&str],
    ) -> Vec<T> {
        let mut meanings = Vec::new();
        for found in self.list(column) {
            match meaning(&found) {
                Some(meaning) if meanings.contains(&meaning) => {}
                Some(meaning) => meanings.push(meaning),
                None => {
                    let known = known.iter().map(|word| (*word).to_owned()).collect();
                    self.fault(column, CellFault::UnknownWord { found, known });
                }
            }
        }
        meanings
    }

    /// What has no meaning here must not be there: it would be lost.
    pub fn unused(&mut self, column: Column) {
        let found = self.text(column);
        if !found.is_empty() {
            self.fault(column, CellFault::NotUsed { found });
        }
    }

    /// Texts separated by semicolons.
    pub fn list(&mut self, column: Column) -> Vec<String> {
        let text = self.text(column);
        text.split(';').map(str::trim).filter(|one| !one.is_empty()).map(str::to_owned).collect()
    }
}
