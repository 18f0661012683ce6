//! The first line of a register: which column is which, and what separates the cells.

use super::cells::plain;
use super::problem::NotARegister;
use std::collections::BTreeMap;

/// A column of a register.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    Code,
    Name,
    Kind,
    ParentCode,
    ParentName,
}

impl Column {
    /// All of them, in the order of the contract.
    pub const ALL: [Column; 5] = [Column::Code, Column::Name, Column::Kind, Column::ParentCode, Column::ParentName];

    /// The heading in English.
    pub const fn english(self) -> &'static str {
        match self {
            Column::Code => "code",
            Column::Name => "name",
            Column::Kind => "kind",
            Column::ParentCode => "parent_code",
            Column::ParentName => "parent_name",
        }
    }

    /// The heading in Vietnamese.
    pub const fn vietnamese(self) -> &'static str {
        match self {
            Column::Code => "mã",
            Column::Name => "tên",
            Column::Kind => "loại",
            Column::ParentCode => "mã cấp trên",
            Column::ParentName => "tên cấp trên",
        }
    }

    /// The column with this heading, however it is capitalised, composed or spaced.
    fn with_heading(heading: &str) -> Option<Column> {
        let heading = plain(&heading.replace('_', " "));
        let is_called =
            |column: &Column| heading == column.vietnamese() || heading == column.english().replace('_', " ");
        Column::ALL.into_iter().find(is_called)
    }
}

/// Where each column stands.
#[derive(Debug)]
pub(super) struct Header {
    pub separator: u8,
    /// How many columns the first line names.
    pub columns: usize,
    /// Index of the cell of each column.
    pub at: BTreeMap<Column, usize>,
    /// Headings of columns that are not needed.
    pub ignored: Vec<String>,
}

impl Header {
    /// What stands in a column of a row. Excel leaves out empty cells at the end of a row.
    pub fn cell<'a>(&self, record: &'a csv::StringRecord, column: Column) -> &'a str {
        self.at.get(&column).and_then(|&index| record.get(index)).unwrap_or_default()
    }
}

/// Comma, semicolon (Excel where the comma is the decimal sign) and tab (pasted from Excel).
const SEPARATORS: [u8; 3] = [b',', b';', b'\t'];

/// Reads the first line with each separator; the one with which it names the most columns is the right one.
pub(super) fn read(text: &str) -> Result<Header, NotARegister> {
    let candidates = SEPARATORS.map(|separator| (separator, headings(text, separator)));
    let known = |headings: &Vec<String>| headings.iter().filter_map(|text| Column::with_heading(text)).count();
    let best = candidates.into_iter().rev().max_by_key(|(_, headings)| known(headings));
    let (separator, headings) = best.ok_or(NotARegister::Blank)?;
    let mut header = Header { separator, columns: headings.len(), at: BTreeMap::new(), ignored: Vec::new() };
    for (index, heading) in headings.into_iter().enumerate() {
        let Some(column) = Column::with_heading(&heading) else {
            header.ignored.extend((!heading.trim().is_empty()).then_some(heading));
            continue;
        };
        if header.at.insert(column, index).is_some() {
            return Err(NotARegister::RepeatedColumn { column });
        }
    }
    let missing: Vec<Column> = Column::ALL.into_iter().filter(|column| !header.at.contains_key(column)).collect();
    if missing.is_empty() { Ok(header) } else { Err(NotARegister::MissingColumns { missing }) }
}

fn headings(text: &str, separator: u8) -> Vec<String> {
    let mut reader = csv::ReaderBuilder::new().delimiter(separator).has_headers(false).from_reader(text.as_bytes());
    let mut record = csv::StringRecord::new();
    match reader.read_record(&mut record) {
        Ok(true) => record.iter().map(str::to_owned).collect(),
        _ => Vec::new(),
    }
}
