//! Files at the desk that can't be read any more.

use crate::text::language::{Language, Say, say};
use crate::text::number;

pub const WHY: Say = say(
    "Các tệp này đã nhận nhưng nay không đọc lại được, nên không có trong danh sách và không được tính. Nếu còn tệp gốc, hãy nhận lại: tệp sẽ về đúng chỗ. Nếu tệp do phiên bản mới hơn của ứng dụng ghi, mở bàn thẩm định bằng phiên bản đó.",
    "These files were taken in but can't be read now, so they are not in the list and count nowhere. If you still have the original, take it in again: it takes its place. If a newer version of this app wrote the file, open the desk with that version.",
);
pub const FILE: Say = say("Tệp", "File");
pub const SINCE: Say = say("Nhận ngày", "Taken in on");
pub const REASON: Say = say("Vì sao", "Why");
pub const SAVE: Say = say("Lưu nội dung", "Save its bytes");
pub const NO_NAME: Say = say("(không rõ tên)", "(name unknown)");
pub const DAY_UNKNOWN: Say = say("không rõ", "unknown");
pub const NO_DAY: Say = say("Mất ngày nhận tệp.", "The day on which it was taken in is lost.");
pub const NO_BYTES: Say = say("Mất nội dung tệp.", "Its bytes are lost.");
pub const OTHER_BYTES: Say =
    say("Nội dung không còn là nội dung đã nhận.", "Its bytes are not those that were taken in.");

/// "3 tệp không đọc lại được".
pub fn count(language: Language, count: usize) -> String {
    let shown = number(language, count as u64);
    match language {
        Language::Vi => format!("{shown} tệp không đọc lại được"),
        Language::En if count == 1 => "1 file can't be read any more".to_owned(),
        Language::En => format!("{shown} files can't be read any more"),
    }
}

/// What a button saves.
pub fn save_of(language: Language, name: &str) -> String {
    format!("{}: {name}", language.say(SAVE))
}
