//! Guides, supplements and programmes as tables that people keep in Excel: rows in, rows out. What is read here is the JSON of a file's
//! items, criteria or indicators, whole rows only; whether they make a sound file is `check`'s, and `place` says in which row and column its problems are.

mod answer;
mod cells;
mod column;
mod counts;
mod guide;
pub(crate) mod lines;
mod pasted;
mod place;
mod points;
mod problem;
mod programme;
mod rows;
mod section;
mod supplement;
mod target;
mod words;

pub(super) use column::plain;
pub use column::{Column, IN_BOTH_LANGUAGES};
pub use guide::{guide_rows, read_guide, read_guide_cells};
pub use pasted::{Pasted, SumLine, read_pasted, read_pasted_whole};
pub use place::row_and_column;
pub use points::{read_points, write_points};
pub use problem::{CellFault, CellProblem, NotASheet};
pub use programme::{programme_rows, read_programme, read_programme_cells};
pub use section::SectionLine;
pub use supplement::{read_supplement, read_supplement_cells, supplement_rows};
pub use words::{meaning_of, words_of, written_word};

use cells::Cells;
use rows::Rows;
use serde_json::Value;

/// The largest table, in bytes: a thousand times what a points table has.
pub const SHEET_LIMIT: usize = 5_000_000;

/// What was read. Every row that isn't blank is in `lines` or has a problem.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    /// Items of a guide, criteria of a supplement, or indicators of a programme, as a file has them.
    pub values: Vec<Value>,
    /// For each item, check or indicator, in order, the line of the table where its row starts, counted from 1.
    pub lines: Vec<u64>,
    /// Cells that can't be understood; their rows are left out.
    pub problems: Vec<CellProblem>,
    /// Headings of columns that were not needed.
    pub ignored: Vec<String>,
}

/// What is written: a row of texts, each under its column.
pub type Row = Vec<(Column, String)>;

/// The row without English that is the Vietnamese again: it stands for none, and would go on saying what was said before the Vietnamese is changed.
fn without_repetition(mut row: Row) -> Row {
    for (vi, en) in IN_BOTH_LANGUAGES {
        let of = |column: Column| row.iter().position(|(one, _)| *one == column);
        let repeated = of(vi).zip(of(en)).filter(|(vi, en)| row[*vi].1 == row[*en].1).map(|(_, en)| en);
        if let Some((_, text)) = repeated.and_then(|at| row.get_mut(at)) {
            text.clear();
        }
    }
    row
}

/// A name as it stands in a list whose parts semicolons separate: one inside of it would make two names of it.
fn in_list(name: &str) -> String {
    name.replace(';', ",")
}

/// The table in which every row is a value of its own; one with a problem is left out.
fn sheet_of(rows: &Rows, value: impl Fn(&mut Cells<'_>) -> Value) -> Sheet {
    let mut sheet = Sheet { ignored: rows.ignored.clone(), ..Sheet::default() };
    for (line, row) in &rows.rows {
        let mut cells = Cells::new(rows, *line, row);
        let value = value(&mut cells);
        if cells.problems.is_empty() {
            sheet.values.push(value);
            sheet.lines.push(*line);
        }
        sheet.problems.extend(cells.problems);
    }
    sheet
}
