//! CSV as Excel opens it by double click: UTF-8 with the byte-order mark, lines ended by CR LF (RFC 4180), nothing a formula.

use super::{Cell, Table};

/// The bytes of the file.
pub fn csv(table: &Table) -> Vec<u8> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(b"\xef\xbb\xbf".to_vec());
    let mut write = |cells: Vec<String>| {
        // Writing into memory has no errors, and every row has as many cells as there are headings.
        let _ = writer.write_record(cells);
    };
    write(table.headings.iter().map(|heading| harmless(heading)).collect());
    for row in &table.rows {
        write(row.iter().map(written).collect());
    }
    writer.into_inner().unwrap_or_default()
}

fn written(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => harmless(text),
        Cell::Number(number) => number.to_string(),
    }
}

/// A text that starts like a formula gets an apostrophe in front: Excel and LibreOffice calculate what a CSV file says, in quotes or
/// not, and a formula can send the table elsewhere. So do those that begin so after blanks, and the wide forms of the four signs.
fn harmless(text: &str) -> String {
    let is_white = |letter: char| letter == ' ' || letter == '\u{a0}' || letter == '\u{3000}';
    let first = text.trim_start_matches(is_white).chars().next();
    let starts_formula = first
        .is_some_and(|first| matches!(first, '=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠'));
    if starts_formula { format!("'{text}") } else { text.to_owned() }
}
