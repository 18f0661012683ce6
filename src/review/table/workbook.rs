//! A workbook for Excel: one sheet for each table, its first row frozen, codes as texts and counts as numbers.

use super::{Cell, Table};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};
use std::collections::BTreeSet;

/// Why a table can't be a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotWritten {
    /// A sheet has at most 1 048 576 rows and 16 384 columns, a cell 32 767 letters.
    TooLarge { table: String },
    /// Anything else that the writer of workbooks refuses.
    Refused { table: String, why: String },
}

/// The narrowest and the widest column, in digits of the usual typeface.
const WIDTHS: std::ops::RangeInclusive<usize> = 8..=60;
/// The longest name of a sheet, in characters, and what none may hold.
const LONGEST_NAME: usize = 31;
const FORBIDDEN: [char; 7] = ['[', ']', ':', '*', '?', '/', '\\'];

/// The bytes of the file. `written_on` is year, month and day, for its properties: the same input gives the same bytes.
pub fn workbook(tables: &[Table], written_on: (u16, u8, u8)) -> Result<Vec<u8>, NotWritten> {
    let refused = |table: &str, why: XlsxError| match why {
        XlsxError::RowColumnLimitError | XlsxError::MaxStringLengthExceeded => {
            NotWritten::TooLarge { table: table.to_owned() }
        }
        other => NotWritten::Refused { table: table.to_owned(), why: other.to_string() },
    };
    let mut workbook = Workbook::new();
    let (year, month, day) = written_on;
    if let Ok(day) = ExcelDateTime::from_ymd(year, month, day) {
        workbook.set_properties(&DocProperties::new().set_creation_datetime(&day));
    }
    let mut names = BTreeSet::new();
    for table in tables {
        let name = sheet_name(&table.name, &mut names);
        sheet(workbook.add_worksheet(), &name, table).map_err(|why| refused(&table.name, why))?;
    }
    workbook.save_to_buffer().map_err(|why| refused("", why))
}

fn sheet(sheet: &mut Worksheet, name: &str, table: &Table) -> Result<(), XlsxError> {
    let bold = Format::new().set_bold().set_text_wrap();
    // "@", number 49 of the built-in formats (ECMA-376 part 1, 18.8.30): stays a text when somebody edits the cell.
    let text = Format::new().set_num_format_index(49);
    sheet.set_name(name)?;
    for (column, heading) in (0_u16..).zip(&table.headings) {
        sheet.write_string_with_format(0, column, heading, &bold)?;
        sheet.set_column_width(column, width(table, usize::from(column)))?;
    }
    for (row, cells) in (1_u32..).zip(&table.rows) {
        for (column, cell) in (0_u16..).zip(cells) {
            match cell {
                Cell::Text(words) => sheet.write_string_with_format(row, column, words, &text)?,
                Cell::Number(number) => sheet.write_number(row, column, *number)?,
            };
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    Ok(())
}

/// As wide as its longest word of the heading and its longest cell.
fn width(table: &Table, column: usize) -> u16 {
    let heading =
        table.headings.get(column).and_then(|heading| heading.split(' ').map(|word| word.chars().count()).max());
    let cell = |row: &Vec<Cell>| match row.get(column) {
        Some(Cell::Text(text)) => text.chars().count(),
        Some(Cell::Number(number)) => number.to_string().len(),
        None => 0,
    };
    let longest = table.rows.iter().map(cell).chain(heading).max().unwrap_or_default();
    u16::try_from((longest + 2).clamp(*WIDTHS.start(), *WIDTHS.end())).unwrap_or(u16::MAX)
}

/// A name that fits, and that no sheet before has: Excel opens no workbook in which two are called the same.
fn sheet_name(name: &str, before: &mut BTreeSet<String>) -> String {
    let fit: Vec<char> = name.chars().filter(|letter| !FORBIDDEN.contains(letter) && *letter != '\'').collect();
    let fit = if fit.iter().all(|letter| letter.is_whitespace()) { vec!['1'] } else { fit };
    let numbered = |number: usize| {
        let end = if number > 1 { format!(" ({number})") } else { String::new() };
        let kept = LONGEST_NAME - end.chars().count();
        fit.iter().take(kept).chain(&end.chars().collect::<Vec<_>>()).collect::<String>()
    };
    let free = (1..).map(numbered).find(|name| before.insert(name.to_lowercase()));
    free.unwrap_or_default()
}
