//! From bytes to a register: size, encoding, first line, then row by row.

use super::duplicates::Duplicates;
use super::header::{self, Column, Header};
use super::problem::{NotARegister, RefusedRow, RowRefusal};
use super::{Expected, REGISTER_LIMIT, Register, cells, zeros};
use crate::criteria::kind_named;
use crate::criteria::sheet::lines::{Lines, without_hint};
use crate::json::scan::other_encoding;
use csv::StringRecord;

/// How much of a refused row is kept, in characters.
const SHOWN: usize = 80;

/// Reads a register.
pub fn read(bytes: &[u8]) -> Result<Register, NotARegister> {
    let text = decode(bytes)?;
    let (skipped, text) = without_hint(text);
    if text.trim().is_empty() {
        return Err(NotARegister::Blank);
    }
    let header = header::read(text)?;
    let mut register = Register { ignored: header.ignored.clone(), ..Register::default() };
    let mut duplicates = Duplicates::default();
    let mut reader = csv::ReaderBuilder::new().delimiter(header.separator).flexible(true).from_reader(text.as_bytes());
    let mut record = StringRecord::new();
    let mut lines = Lines::after(skipped, text);
    // A text in UTF-8 with rows of any length has no errors.
    while reader.read_record(&mut record).unwrap_or(false) {
        let line = lines.line_at(record.position().map_or(0, csv::Position::byte));
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        let row = row(&record, &header, line).and_then(|unit| duplicates.admit(unit, &mut register.warnings));
        match row {
            Ok(unit) => register.units.push(unit),
            Err(why) => {
                let code = cells::code(header.cell(&record, Column::Code), Column::Code).ok().flatten();
                register.refused.push(RefusedRow { line, code, shown: shown(&record), why });
            }
        }
    }
    register.warnings.extend(zeros::find(&register.units));
    register.warnings.sort_by_key(|warning| warning.line);
    Ok(register)
}

fn decode(bytes: &[u8]) -> Result<&str, NotARegister> {
    if bytes.len() > REGISTER_LIMIT {
        return Err(NotARegister::TooLarge { bytes: bytes.len() as u64, limit: REGISTER_LIMIT as u64 });
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        return Err(NotARegister::Workbook);
    }
    if let Some(encoding) = other_encoding(bytes) {
        return Err(NotARegister::OtherEncoding { encoding });
    }
    let bytes = bytes.strip_prefix(&[0xef, 0xbb, 0xbf]).unwrap_or(bytes);
    str::from_utf8(bytes).map_err(|error| {
        let breaks = bytes[..error.valid_up_to()].iter().filter(|&&byte| byte == b'\n').count();
        NotARegister::NotUtf8 { line: breaks as u64 + 1 }
    })
}

fn row(record: &StringRecord, header: &Header, line: u64) -> Result<Expected, RowRefusal> {
    let surplus = record.iter().skip(header.columns).any(|cell| !cell.trim().is_empty());
    if surplus {
        return Err(RowRefusal::TooManyCells { found: record.len(), columns: header.columns });
    }
    let cell = |column: Column| header.cell(record, column);
    let filled = |column: Column| {
        let text = cells::text(cell(column), column)?;
        if text.is_empty() { Err(RowRefusal::Empty { column }) } else { Ok(text) }
    };
    let found = filled(Column::Kind)?;
    let kind = kind_named(&found).ok_or(RowRefusal::UnknownKind { found })?;
    Ok(Expected {
        line,
        kind,
        code: cells::code(cell(Column::Code), Column::Code)?,
        name: filled(Column::Name)?,
        parent_code: cells::code(cell(Column::ParentCode), Column::ParentCode)?,
        parent_name: filled(Column::ParentName)?,
    })
}

/// The start of a row, with its control characters replaced.
fn shown(record: &StringRecord) -> String {
    let row = record.iter().collect::<Vec<_>>().join(" | ");
    row.chars().take(SHOWN).map(|letter| if letter.is_control() { '\u{fffd}' } else { letter }).collect()
}
