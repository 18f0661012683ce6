//! Guides, supplements and programmes as tables: pasted from Excel in any of its ways, problems by row and column, and back without a loss.

mod guide;
mod programme;
mod supplement;

use antt::criteria::sheet::{NotASheet, Sheet, row_and_column};
use antt::criteria::{CriteriaProblem, read};
use antt::text::{Language, at_cell, cell_problem, criteria_problem};
use serde_json::Value;

/// Every problem of a table and of the file that is made of it, as its author reads it.
fn told(sheet: &Sheet, file: &Value) -> Vec<String> {
    let mut told: Vec<String> = sheet.problems.iter().map(|problem| cell_problem(Language::Vi, problem)).collect();
    let problems: Vec<CriteriaProblem> = read(file).err().unwrap_or_default();
    told.extend(problems.iter().map(|problem| {
        let what = criteria_problem(Language::Vi, problem);
        match row_and_column(sheet, problem.place()) {
            Some((line, column)) => at_cell(Language::Vi, line, column, &what),
            None => what,
        }
    }));
    told
}

/// A tab-separated text in the other ways in which Excel hands tables over.
fn other_spellings(tabs: &str) -> [String; 4] {
    let separated = |separator: char| -> String {
        let quoted = |cell: &str| {
            if cell.contains([separator, '"']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.to_owned() }
        };
        let line = |line: &str| line.split('\t').map(quoted).collect::<Vec<_>>().join(&separator.to_string()) + "\r\n";
        tabs.lines().map(line).collect()
    };
    [separated(','), separated(';'), format!("\u{feff}{}", separated(';')), format!("sep=;\r\n{}", separated(';'))]
}

/// What is no table of this kind is refused in the same way by all readers.
fn refuse_what_is_no_table(read: impl Fn(&[u8]) -> Result<Sheet, NotASheet>) {
    assert_eq!(read(b"").err(), Some(NotASheet::Blank));
    assert_eq!(read(b"\r\n \r\n").err(), Some(NotASheet::Blank));
    assert_eq!(read(b"PK\x03\x04rest").err(), Some(NotASheet::NotText));
    assert_eq!(read(&[0xff, 0xfe, b'm', 0]).err(), Some(NotASheet::NotText));
    let large = vec![b'x'; 5_000_001];
    assert_eq!(read(&large).err(), Some(NotASheet::TooLarge { bytes: 5_000_001, limit: 5_000_000 }));
    assert!(matches!(read("tên\tsố\n1\t2".as_bytes()), Err(NotASheet::MissingColumns { .. })));
}
