//! What is wrong with a register of expected units, or looks wrong.

use super::figures::{number, size};
use super::language::{Language, Say, say};
use crate::review::register::{Column, NotARegister, RowRefusal, Warning};

/// A column of the register by its heading.
pub const fn column_name(column: Column) -> Say {
    say(column.vietnamese(), column.english())
}

fn quoted(language: Language, column: Column) -> String {
    format!("“{}”", language.say(column_name(column)))
}

/// Why a file is no register.
pub fn not_a_register(language: Language, why: &NotARegister) -> String {
    let vi = language == Language::Vi;
    let columns = |columns: &[Column]| columns.iter().map(|one| quoted(language, *one)).collect::<Vec<_>>().join(", ");
    match why {
        NotARegister::TooLarge { bytes, limit } => {
            let (bytes, limit) = (size(language, *bytes), size(language, *limit));
            if vi {
                format!("Danh sách có {bytes}, quá {limit}. Kiểm tra xem có chọn nhầm tệp không.")
            } else {
                format!("The register has {bytes}, more than {limit}. Check that it is the right file.")
            }
        }
        NotARegister::Blank => language.pick("Danh sách không có gì.", "The register is empty.").to_owned(),
        NotARegister::Workbook => language
            .pick(
                "Đây là tệp Excel. Trong Excel chọn Lưu thành, loại “CSV UTF-8”, rồi mở tệp đó.",
                "This is an Excel workbook. In Excel choose Save as, type “CSV UTF-8”, and open that file.",
            )
            .to_owned(),
        NotARegister::OtherEncoding { .. } => language
            .pick(
                "Danh sách không ghi theo UTF-8 mà theo UTF-16 hoặc UTF-32. Lưu lại với loại “CSV UTF-8”.",
                "The register is not in UTF-8 but in UTF-16 or UTF-32. Save it again as “CSV UTF-8”.",
            )
            .to_owned(),
        NotARegister::NotUtf8 { line } if vi => format!(
            "Từ dòng {line} danh sách không ghi theo UTF-8 (có thể là TCVN3, VNI hoặc Windows-1258). Lưu lại với loại “CSV UTF-8”."
        ),
        NotARegister::NotUtf8 { line } => format!(
            "From line {line} on the register is not in UTF-8 (it may be in TCVN3, VNI or Windows-1258). Save it again as “CSV UTF-8”."
        ),
        NotARegister::MissingColumns { missing } if vi => {
            format!("Dòng đầu của danh sách thiếu cột {}.", columns(missing))
        }
        NotARegister::MissingColumns { missing } => {
            format!("The first line of the register lacks {}.", columns(missing))
        }
        NotARegister::RepeatedColumn { column } if vi => {
            format!("Dòng đầu của danh sách có hai cột {}.", quoted(language, *column))
        }
        NotARegister::RepeatedColumn { column } => {
            format!("The first line of the register has {} twice.", quoted(language, *column))
        }
    }
}

/// Why a row names no unit.
pub fn row_refusal(language: Language, why: &RowRefusal) -> String {
    let vi = language == Language::Vi;
    let name = |column: &Column| quoted(language, *column);
    match why {
        RowRefusal::Empty { column } if vi => format!("Ô {} để trống.", name(column)),
        RowRefusal::Empty { column } => format!("The cell {} is empty.", name(column)),
        RowRefusal::UnknownKind { found } if vi => format!("Không có loại đơn vị “{found}”."),
        RowRefusal::UnknownKind { found } => format!("There is no kind of unit “{found}”."),
        RowRefusal::ControlCharacter { column } if vi => {
            format!("Ô {} có ký tự điều khiển; tệp có thể bị hỏng.", name(column))
        }
        RowRefusal::ControlCharacter { column } => {
            format!("The cell {} has a control character; the file may be damaged.", name(column))
        }
        RowRefusal::LineBreak { column, lines } if vi => format!(
            "Ô {} có {} dòng; có thể thiếu dấu ngoặc kép đóng, nên các dòng sau bị gộp vào đây.",
            name(column),
            number(language, *lines as u64)
        ),
        RowRefusal::LineBreak { column, lines } => format!(
            "The cell {} has {} lines; a closing quotation mark may be missing, so that the next rows ended up here.",
            name(column),
            number(language, *lines as u64)
        ),
        RowRefusal::TooLong { column, longest } if vi => format!("Ô {} dài quá {longest} ký tự.", name(column)),
        RowRefusal::TooLong { column, longest } => {
            format!("The cell {} has more than {longest} characters.", name(column))
        }
        RowRefusal::TooManyCells { found, columns } if vi => {
            format!("Dòng có {found} ô, bảng chỉ có {columns} cột. Ô có dấu phân cách phải đặt trong ngoặc kép.")
        }
        RowRefusal::TooManyCells { found, columns } => format!(
            "The row has {found} cells, the table {columns} columns. A cell with a separator has to be in quotation marks."
        ),
        RowRefusal::Duplicate { of_line } if vi => format!("Đơn vị này đã có ở dòng {of_line}."),
        RowRefusal::Duplicate { of_line } => format!("This unit stands in line {of_line} already."),
    }
}

/// What looks wrong in a row that was taken.
pub fn row_warning(language: Language, what: &Warning) -> String {
    let vi = language == Language::Vi;
    match what {
        Warning::ShortCode { column, found, likely } if vi => {
            format!("Ô {} ghi “{found}”, có lẽ là “{likely}”: Excel bỏ các số 0 ở đầu.", quoted(language, *column))
        }
        Warning::ShortCode { column, found, likely } => format!(
            "The cell {} has “{found}”, probably “{likely}”: Excel cuts leading zeros.",
            quoted(language, *column)
        ),
        Warning::SameName { as_line } if vi => format!(
            "Cùng loại, tên và cấp trên với dòng {as_line}, chỉ khác mã. Kiểm tra xem có phải một đơn vị không."
        ),
        Warning::SameName { as_line } => format!(
            "The same kind, name and body above as in line {as_line}, with another code. Check whether it is one unit."
        ),
        Warning::OtherParentName { found, earlier, earlier_line } if vi => {
            format!("Cấp trên có mã này là “{found}” ở đây nhưng là “{earlier}” ở dòng {earlier_line}.")
        }
        Warning::OtherParentName { found, earlier, earlier_line } => {
            format!("The body above with this code is “{found}” here and “{earlier}” in line {earlier_line}.")
        }
    }
}
