//! Tables of guides, supplements and programmes: their headings, what is wrong with one, and the tables that are written.

use super::figures::size;
use super::language::{Language, Say, say};
use crate::criteria::sheet::{
    CellFault, CellProblem, Column, NotASheet, Row, guide_rows, programme_rows, supplement_rows, words_of,
};
use crate::criteria::{Criteria, Programme, ScoredItem, ScoringGuide, standard_for};
use crate::review::table::{Cell, Table};

/// A column by its heading.
pub const fn sheet_heading(column: Column) -> Say {
    let (vi, en) = column.headings();
    say(vi, en)
}

/// The words that can stand in a column, each with what people read; none where anything can.
pub fn sheet_words(language: Language, column: Column) -> Vec<(&'static str, &'static str)> {
    let shown = |(word, meaning): (&'static str, &'static str)| (word, language.pick(word, in_english(meaning)));
    words_of(column).into_iter().map(shown).collect()
}

fn in_english(meaning: &'static str) -> &'static str {
    match meaning {
        "all_or_nothing" => "all or nothing",
        "deduct_per_event" => "deduct for each event",
        "document" => "document",
        "statement" => "yes or no",
        "incidents" => "number of events",
        "trend" => "compared with last year",
        "coverage" => "share of units",
        "change" => "compared with a base",
        "number" => "sum",
        "share_of_units" => "share of units with a count",
        "qualified_units" => "share of qualified units",
        "at_least" => "at least",
        "more_than" => "more than",
        "at_most" => "at most",
        "less_than" => "less than",
        "down_at_least" => "down by at least",
        "down_more_than" => "down by more than",
        "no_rise" => "no rise",
        other => other,
    }
}

fn quoted(language: Language, column: Column) -> String {
    format!("“{}”", language.say(sheet_heading(column)))
}

/// Why a text is no such table.
pub fn not_a_sheet(language: Language, why: &NotASheet) -> String {
    let vi = language == Language::Vi;
    let columns = |columns: &[Column]| columns.iter().map(|one| quoted(language, *one)).collect::<Vec<_>>().join(", ");
    match why {
        NotASheet::TooLarge { bytes, limit } => {
            let (bytes, limit) = (size(language, *bytes), size(language, *limit));
            if vi {
                format!("Bảng có {bytes}, quá {limit}. Kiểm tra xem có chọn nhầm tệp không.")
            } else {
                format!("The table has {bytes}, more than {limit}. Check that it is the right file.")
            }
        }
        NotASheet::Blank => language.pick("Bảng không có gì.", "The table is empty.").to_owned(),
        NotASheet::NotText => language
            .pick(
                "Đây không phải văn bản UTF-8. Trong Excel chọn các ô rồi dán vào đây, hoặc lưu với loại “CSV UTF-8”.",
                "This is no text in UTF-8. In Excel copy the cells and paste them here, or save as “CSV UTF-8”.",
            )
            .to_owned(),
        NotASheet::MissingColumns { missing } if vi => {
            format!("Dòng đầu phải là tên các cột. Còn thiếu cột {}.", columns(missing))
        }
        NotASheet::MissingColumns { missing } => {
            format!("The first line has to name the columns. It lacks {}.", columns(missing))
        }
        NotASheet::RepeatedColumn { column } if vi => format!("Dòng đầu có hai cột {}.", quoted(language, *column)),
        NotASheet::RepeatedColumn { column } => format!("The first line has {} twice.", quoted(language, *column)),
    }
}

/// What is wrong with a cell, with its row and column.
pub fn cell_problem(language: Language, problem: &CellProblem) -> String {
    let what = cell_fault(language, &problem.fault);
    at_cell(language, problem.line, problem.column, &what)
}

/// A sentence about a cell: "Dòng 3, cột “điểm tối đa”: …".
pub fn at_cell(language: Language, line: u64, column: Column, what: &str) -> String {
    format!("{}: {what}", at_cell_called(language, line, language.say(sheet_heading(column))))
}

/// "Dòng 3, cột “điểm tối đa”".
pub(super) fn at_cell_called(language: Language, line: u64, heading: &str) -> String {
    match language {
        Language::Vi => format!("Dòng {line}, cột “{heading}”"),
        Language::En => format!("Row {line}, column “{heading}”"),
    }
}

/// What is wrong with a cell, for whoever shows it there.
pub(super) fn cell_fault(language: Language, fault: &CellFault) -> String {
    let vi = language == Language::Vi;
    match fault {
        CellFault::Empty => language.pick("ô để trống, cần điền.", "the cell is empty; fill it in.").to_owned(),
        CellFault::NotPoints { found } if vi => {
            format!("“{found}” không phải số điểm. Ghi số có nhiều nhất hai chữ số thập phân, ví dụ 2,5.")
        }
        CellFault::NotPoints { found } => {
            format!("“{found}” is no number of points. Write at most two decimals, such as 2.5.")
        }
        CellFault::NotWhole { found } if vi => format!("“{found}” không phải số nguyên."),
        CellFault::NotWhole { found } => format!("“{found}” is no whole number."),
        CellFault::NotADecrease { found } if vi => {
            format!("“{found}”: mức giảm ghi bằng số từ 0 đến 100, không có dấu trừ, ví dụ 5.")
        }
        CellFault::NotADecrease { found } => {
            format!("“{found}”: write by how many percent it goes down, from 0 to 100 without a minus, for example 5.")
        }
        CellFault::UnknownWord { found, known } => {
            let known = known.join("; ");
            if vi {
                format!("“{found}” không có trong các từ dùng được: {known}.")
            } else {
                format!("“{found}” is none of the words that can stand here: {known}.")
            }
        }
        CellFault::WrongCounts { expected, found } if vi => {
            format!("cần {expected} số liệu cách nhau bằng dấu chấm phẩy, nhưng có {found}.")
        }
        CellFault::WrongCounts { expected, found } => {
            format!("counts needed, separated by semicolons: {expected}; found: {found}.")
        }
        CellFault::NotUsed { found } if vi => {
            format!("“{found}” không dùng đến với cách tính này. Xóa ô này, hoặc chọn cách tính khác.")
        }
        CellFault::NotUsed { found } => {
            format!("“{found}” has no meaning with this form. Empty the cell, or choose another form.")
        }
        CellFault::NotAChoice { found } if vi => {
            format!("“{found}” không có dạng “mã: tên”. Các lựa chọn cách nhau bằng dấu chấm phẩy.")
        }
        CellFault::NotAChoice { found } => {
            format!("“{found}” is not written as “id: label”. Choices are separated by semicolons.")
        }
        CellFault::ControlCharacter => language
            .pick(
                "ô có ký tự điều khiển; tệp có thể bị hỏng.",
                "the cell has a control character; the file may be damaged.",
            )
            .to_owned(),
        CellFault::TooManyCells { found, columns } if vi => {
            format!("dòng có {found} ô, bảng chỉ có {columns} cột. Ô có dấu phân cách phải đặt trong ngoặc kép.")
        }
        CellFault::TooManyCells { found, columns } => format!(
            "the row has {found} cells, the table {columns} columns. A cell with a separator has to be in quotation marks."
        ),
    }
}

/// The points table of a guide, to be read again by `criteria::sheet`. A line without a wording of its own has that of the standard: by
/// its code alone nobody knows it.
pub fn guide_table(language: Language, guide: &ScoringGuide) -> Table {
    let standard = standard_for(guide.unit_kind);
    let worded = |(row, item): (Row, &ScoredItem)| -> Row {
        let wording = standard.and_then(|standard| standard.wording(&item.id)).filter(|_| item.title.is_none());
        let cell = |(column, text): (Column, String)| match (column, wording) {
            (Column::Title, Some(wording)) => (column, wording.vi.clone()),
            (Column::TitleEn, Some(wording)) => (column, wording.en.clone()),
            _ => (column, text),
        };
        row.into_iter().map(cell).collect()
    };
    let rows = guide_rows(guide).into_iter().zip(&guide.items).map(worded).collect();
    table(language, language.of(&guide.title), &Column::GUIDE, rows)
}

/// The checks of a supplement or a standard.
pub fn checks_table(language: Language, criteria: &Criteria) -> Table {
    table(language, language.of(&criteria.title), &Column::SUPPLEMENT, supplement_rows(criteria))
}

/// The indicators of a programme.
pub fn programme_table(language: Language, programme: &Programme) -> Table {
    table(language, language.of(&programme.title), &Column::PROGRAMME, programme_rows(programme))
}

fn table(language: Language, name: &str, columns: &[Column], rows: Vec<Row>) -> Table {
    let cells = |row: Row| {
        let cell = |column: &Column| row.iter().find(|(of, _)| of == column).map_or("", |(_, text)| text);
        columns.iter().map(|column| Cell::text(cell(column))).collect()
    };
    Table {
        name: name.to_owned(),
        headings: columns.iter().map(|column| language.say(sheet_heading(*column)).to_owned()).collect(),
        rows: rows.into_iter().map(cells).collect(),
    }
}
