//! The criteria with their state.

use crate::text::language::{Language, Say, say};
use crate::text::number;

pub const TITLE: Say = say("Tiêu chuẩn “An toàn về an ninh, trật tự”", "Standard “Safe on security and order”");
pub const CRITERIA_MET: Say = say("tiêu chí đạt", "criteria met");
pub const STILL_OPEN: Say = say("còn phải trả lời", "still to answer");
pub const DEADLINE: Say = say("hạn quyết định", "decision deadline");
pub const CRITERIA: Say = say("Các tiêu chí", "The criteria");
pub const BEFORE: Say = say("Đơn vị", "The unit");
pub const PROFILE: Say = say("Thông tin đơn vị", "About the unit");
pub const AFTER: Say = say("Kiểm tra và ký", "Check and sign");
pub const ANSWERS: Say = say("Xem lại câu trả lời", "Check answers");
pub const ANSWERS_HINT: Say = say("Đọc lại, in ra", "Read through, print");
pub const SELF_CHECK: Say = say("Tự kiểm tra", "Self-check");
pub const SIGN: Say = say("Cam kết và ký", "Declare and sign");
pub const SIGN_HINT: Say = say("Mở khi mọi mục đã trả lời", "Opens when everything is answered");
pub const RESULT: Say = say("Kết quả và tệp đã ký", "Result and signed file");
pub const CONTINUE: Say = say("Tiếp tục", "Continue");
pub const LATER: Say = say("Để sau", "Later");
pub const BACK: Say = say("Các tiêu chí", "The criteria");
pub const IN_PROGRESS: Say = say("Đang làm", "In progress");
pub const NOT_STARTED: Say = say("Chưa làm", "Not started");
pub const DONE: Say = say("Xong", "Done");
pub const SIGNED: Say = say("Đã ký", "Signed");
pub const CHANGED_SINCE: Say = say("Đã sửa từ khi ký", "Changed since signing");
pub const CERTAINLY_NOT: Say = say("Chắc chắn chưa đạt", "Certainly not met");
pub const CERTAINLY_NOT_WHY: Say = say(
    "Có mục chưa đạt, nên đơn vị chưa đạt tiêu chuẩn dù các mục khác còn chưa trả lời.",
    "Some check is not met, so the unit does not meet the standard, whatever is still open.",
);
pub const BACKUP: Say = say("Lưu bản nháp ra tệp", "Save the draft to a file");
pub const KEEP: Say = say("Giữ lại", "Keep it");
pub const DELETE_SURE: Say = say("Xóa hẳn hồ sơ này?", "Delete this assessment for good?");
pub const DELETE_WHAT: Say = say(
    "Mọi câu trả lời của hồ sơ trên máy tính này sẽ mất. Các tệp đã lưu ra ngoài không bị ảnh hưởng.",
    "All its answers on this computer will be lost. Files that were saved elsewhere are not affected.",
);
pub const DELETE: Say = say("Xóa hồ sơ", "Delete the assessment");

/// "7 mục".
pub fn items(language: Language, count: usize) -> String {
    let figure = number(language, count as u64);
    match (language, count) {
        (Language::Vi, _) => format!("{figure} mục"),
        (Language::En, 1) => "1 item".to_owned(),
        (Language::En, _) => format!("{figure} items"),
    }
}

/// "còn 9 ngày", "hôm nay", "quá hạn 3 ngày".
pub fn days_left(language: Language, days: i64) -> String {
    let figure = number(language, days.unsigned_abs());
    match (language, days) {
        (Language::Vi, 0) => "hôm nay".to_owned(),
        (Language::En, 0) => "today".to_owned(),
        (Language::Vi, 1..) => format!("còn {figure} ngày"),
        (Language::En, 1) => "1 day left".to_owned(),
        (Language::En, 1..) => format!("{figure} days left"),
        (Language::Vi, _) => format!("quá hạn {figure} ngày"),
        (Language::En, -1) => "1 day overdue".to_owned(),
        (Language::En, _) => format!("{figure} days overdue"),
    }
}

/// "4 mục, còn 2".
pub fn items_open(language: Language, all: usize, open: usize) -> String {
    let all = items(language, all);
    match (language, open) {
        (_, 0) => all,
        (Language::Vi, _) => format!("{all}, còn {}", number(language, open as u64)),
        (Language::En, _) => format!("{all}, {} open", number(language, open as u64)),
    }
}

/// "2 cảnh báo".
pub fn warnings(language: Language, count: usize) -> String {
    match (language, count) {
        (Language::Vi, 0) => "Không có cảnh báo".to_owned(),
        (Language::En, 0) => "No warnings".to_owned(),
        (Language::Vi, _) => format!("{} cảnh báo", number(language, count as u64)),
        (Language::En, 1) => "1 warning".to_owned(),
        (Language::En, _) => format!("{} warnings", number(language, count as u64)),
    }
}

/// "Xã Tân Phú · năm 2026 · 16/11/2025 – 15/11/2026".
pub fn caption(language: Language, unit: &str, year: i32, from: &str, to: &str) -> String {
    let unit = if unit.trim().is_empty() { language.pick("Chưa đặt tên", "Unnamed") } else { unit.trim() };
    format!("{unit} · {} {year} · {from} – {to}", language.pick("năm", "year"))
}
