//! What was taken in, as the desk lists it: filters, columns, counts, and the table that leaves it.

use crate::review::ReviewState;
use crate::review::desk::{Row, RowVerdict};
use crate::review::table::{Cell, Table};
use crate::text::language::{Language, Say, say};
use crate::text::review::{content_state, review_kind, row_verdict, signature_state};
use crate::text::{SCORE, score_cells};
use crate::text::{date, kind_name, number, score_in_short};

pub const SEARCH: Say = say("Tìm đơn vị", "Search for a unit");
pub const SEARCH_HINT: Say = say(
    "Tên, mã hoặc cấp trên; có dấu hay không dấu đều được.",
    "Name, code or the body above; with or without diacritics.",
);
pub const FILTERS: Say = say("Lọc hồ sơ", "Filter the assessments");
pub const ALL: Say = say("Tất cả", "All");
pub const CLEAR: Say = say("Bỏ lọc", "Clear the filters");
pub const TABLE: Say = say("Hồ sơ đã nhận", "Received assessments");
pub const CHOOSE: Say = say("Chọn", "Select");
pub const CHOOSE_ALL: Say = say("Chọn tất cả hồ sơ đang hiện", "Select all that are shown");
pub const CLEAR_CHOICE: Say = say("Bỏ chọn", "Clear the selection");
pub const KEYS: Say = say(
    "Bằng bàn phím: mũi tên lên, xuống để đi trong danh sách, Enter để mở, phím cách để chọn.",
    "By keyboard: arrow keys go through the list, Enter opens, the space bar selects.",
);

pub const UNIT: Say = say("Đơn vị", "Unit");
pub const KIND: Say = say("Loại", "Kind");
pub const PARENT: Say = say("Cấp trên", "Body above");
pub const YEAR: Say = say("Năm", "Year");
pub const REVISION: Say = say("Lần ký", "Revision");
pub const VERDICT: Say = say("Kết quả tính lại", "Computed verdict");
pub const SIGNATURE: Say = say("Chữ ký", "Signature");
pub const CONTENT: Say = say("Nội dung", "Content");
pub const REVIEW: Say = say("Thẩm định", "Review");
pub const POINTS: Say = say("Điểm (bảng điểm địa phương)", "Points (local points table)");

pub const NONE_TITLE: Say = say("Chưa nhận hồ sơ nào", "Nothing was taken in yet");
pub const NONE: Say = say(
    "Nhận các tệp đã ký mà đơn vị gửi đến: từng tệp, cả thư mục hoặc tệp zip.",
    "Take in the signed files that units sent: single files, a folder, or a zip file.",
);
pub const TO_INTAKE: Say = say("Nhận tệp", "Take in files");
pub const NONE_FITS: Say = say("Không có hồ sơ nào khớp bộ lọc.", "No assessment fits the filters.");
pub const PRINT: Say = say("In danh sách đang hiện", "Print the list that is shown");
pub const COPIED: Say = say("Đã chép danh sách đơn vị.", "The list of units was copied.");
pub const NO_WORKBOOK: Say = say(
    "Chưa tạo được bảng Excel. Hãy thử lại, hoặc lưu bảng CSV để thay.",
    "The Excel table could not be made. Try again, or save the CSV table instead.",
);
pub const NOT_COPIED: Say = say(
    "Trình duyệt không cho chép. Lưu bảng CSV để thay.",
    "The browser does not allow copying. Save the CSV table instead.",
);

const CODE: Say = say("Mã", "Code");
const RECOGNITION: Say = say("Quyết định công nhận", "Recognition");
const RECOGNISED_ON: Say = say("Ngày công nhận", "Recognised on");
const RECOGNISED_BY: Say = say("Cơ quan công nhận", "Recognised by");
const DIGEST: Say = say("Mã băm", "Digest");

/// "Hiện 12 trên 340 hồ sơ".
pub fn shown(language: Language, shown: usize, all: usize) -> String {
    let (shown, all) = (number(language, shown as u64), number(language, all as u64));
    match language {
        Language::Vi => format!("Hiện {shown} trên {all} hồ sơ"),
        Language::En => format!("{shown} of {all} assessments shown"),
    }
}

/// "đã chọn 3".
pub fn chosen(language: Language, chosen: usize) -> String {
    format!("{} {}", language.pick("đã chọn", "selected:"), number(language, chosen as u64))
}

/// The button that saves the table.
pub fn export(language: Language, count: usize) -> String {
    let count = number(language, count as u64);
    match language {
        Language::Vi => format!("Lưu bảng CSV ({count} hồ sơ)"),
        Language::En => format!("Save as CSV ({count})"),
    }
}

/// The button that saves the table as a workbook.
pub fn workbook(language: Language, count: usize) -> String {
    let count = number(language, count as u64);
    match language {
        Language::Vi => format!("Lưu bảng Excel ({count} hồ sơ)"),
        Language::En => format!("Save as Excel ({count})"),
    }
}

/// The button that saves what was signed.
pub fn signed(language: Language, count: usize) -> String {
    let count = number(language, count as u64);
    match language {
        Language::Vi => format!("Lưu tệp đã ký ({count} hồ sơ)"),
        Language::En => format!("Save the signed files ({count})"),
    }
}

pub const LOST_SINCE: Say = say(
    "Trình duyệt không còn giữ một tệp đã nhận nên chưa đóng gói được. Tải lại trang: tệp bị mất được nêu ở đầu danh sách; các tệp khác lưu được.",
    "The browser has lost a file that was taken in, so nothing was packed. Reload the page: the list names the lost file at its top, and the others can be saved.",
);

/// The button that copies names.
pub fn copy(language: Language, count: usize) -> String {
    let count = number(language, count as u64);
    match language {
        Language::Vi => format!("Chép danh sách đơn vị ({count})"),
        Language::En => format!("Copy the list of units ({count})"),
    }
}

/// What a box in a row selects.
pub fn choose(language: Language, name: &str) -> String {
    format!("{} {name}", language.say(CHOOSE))
}

const NOT_VERIFIED: Say = say("(chưa xác minh)", "(not verified)");

/// The verdict of a row. What nobody vouches for is said to be so.
pub fn verdict(language: Language, row: &Row) -> String {
    let words = language.say(row_verdict(row.verdict));
    match row.verdict {
        _ if row.is_verified() => words.to_owned(),
        RowVerdict::NotComputed | RowVerdict::InConflict => words.to_owned(),
        _ => format!("{words} {}", language.say(NOT_VERIFIED)),
    }
}

/// The points of a row after its local guide. What nobody vouches for is said to be so.
pub fn points_of(language: Language, row: &Row) -> Option<String> {
    let line = score_in_short(language, row.score.as_ref()?, row.reviewed_points);
    Some(with_doubt(language, row, line))
}

/// The same points as they stand in a table for other programs.
fn points_cell(language: Language, row: &Row, cell: Cell) -> Cell {
    match cell {
        Cell::Text(points) if !points.is_empty() => Cell::Text(with_doubt(language, row, points)),
        other => other,
    }
}

fn with_doubt(language: Language, row: &Row, points: String) -> String {
    if row.is_verified() { points } else { format!("{points} {}", language.say(NOT_VERIFIED)) }
}

/// A unit in a line of a list to paste into a message.
pub fn line(row: &Row, place: usize) -> String {
    let code = row.unit.code.as_deref().map(|code| format!(" ({code})")).unwrap_or_default();
    format!("{place}. {}{code}, {}", row.unit.name, row.unit.parent_name)
}

/// The rows as a table for other programs.
pub fn table<'a>(language: Language, rows: impl IntoIterator<Item = &'a Row>) -> Table {
    let rows: Vec<&Row> = rows.into_iter().collect();
    let has_scores = rows.iter().any(|row| row.score.is_some());
    let headings = [
        CODE,
        UNIT,
        KIND,
        PARENT,
        YEAR,
        REVISION,
        VERDICT,
        SIGNATURE,
        CONTENT,
        REVIEW,
        RECOGNITION,
        RECOGNISED_ON,
        RECOGNISED_BY,
        DIGEST,
    ];
    let row = |row: &Row| {
        let recognition = match &row.review {
            ReviewState::Accepted { recognition, .. } => recognition.as_ref(),
            _ => None,
        };
        let day = recognition.and_then(|one| crate::criteria::parse_iso(&one.issued_on));
        let cells = [
            Cell::text(row.unit.code.as_deref().unwrap_or_default()),
            Cell::text(&row.unit.name),
            Cell::text(row.kind.map(|kind| language.say(kind_name(kind))).unwrap_or_default()),
            Cell::text(&row.unit.parent_name),
            Cell::count(u64::try_from(row.year).unwrap_or_default()),
            Cell::count(row.revision.into()),
            Cell::text(verdict(language, row)),
            Cell::text(language.say(signature_state(row.signature))),
            Cell::text(language.say(content_state(row.content))),
            Cell::text(language.say(review_kind(row.review_kind()))),
            Cell::text(recognition.map(|one| one.number.as_str()).unwrap_or_default()),
            Cell::text(day.map(|day| date(language, day)).unwrap_or_default()),
            Cell::text(recognition.map(|one| one.issuer.as_str()).unwrap_or_default()),
            Cell::text(row.digest.to_string()),
        ];
        let [own, reviewed, out_of, guide] =
            score_cells(language, row.score.as_ref().map(|own| (own, row.reviewed_points)));
        let [own, reviewed] = [own, reviewed].map(|points| points_cell(language, row, points));
        cells.into_iter().chain([own, reviewed, out_of, guide].into_iter().filter(|_| has_scores)).collect()
    };
    let headings = headings.into_iter().chain(SCORE.into_iter().filter(|_| has_scores));
    Table {
        name: language.say(TABLE).to_owned(),
        headings: headings.map(|one| language.say(one).to_owned()).collect(),
        rows: rows.into_iter().map(row).collect(),
    }
}
