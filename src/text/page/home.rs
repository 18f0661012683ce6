//! My assessments.

use super::decision::ruling_of;
use crate::text::language::{Language, Say, say};
use crate::text::{moment, number};

pub const NO_BACKUP: Say = say("Lâu rồi chưa sao lưu", "There is no recent backup");
pub const NO_BACKUP_WHY: Say = say(
    "Hồ sơ chỉ nằm trong trình duyệt của máy này: máy hỏng hoặc dữ liệu duyệt web bị xóa là mất. Nên lưu một bản sao lưu ra tệp và cất ở nơi khác.",
    "The assessments are kept in this computer's browser only: they are lost with the computer, or when browsing data are cleared. Save a backup to a file and keep it elsewhere.",
);
pub const TO_BACKUP: Say = say("Đến phần sao lưu", "Go to the backup");
pub const TITLE: Say = say("Hồ sơ tự đánh giá", "My assessments");
pub const INTRO: Say = say(
    "Tự đánh giá theo tiêu chuẩn “An toàn về an ninh, trật tự” (Thông tư 124/2021/TT-BCA): trả lời từng mục, biết ngay đạt hay chưa đạt và vì sao, ký và lưu tệp để nộp.",
    "Assess a unit against the standard “Safe on security and order” (Circular 124/2021/TT-BCA): answer each check, see at once whether it is met and why, sign, and save the file to hand in.",
);
pub const START: Say = say("Bắt đầu hồ sơ mới", "Start a new assessment");
pub const OPEN: Say = say("Mở tệp", "Open a file");
pub const NONE: Say = say("Chưa có hồ sơ nào trên máy tính này.", "There is no assessment on this computer yet.");
pub const LIST: Say = say("Hồ sơ trên máy tính này", "Assessments on this computer");
pub const UNNAMED: Say = say("Chưa đặt tên", "Unnamed");
pub const UNREADABLE: Say = say("Hồ sơ không đọc được", "Assessments that can't be read");
pub const UNREADABLE_WHY: Say = say(
    "Các hồ sơ này có thể do phiên bản mới hơn ghi. Chúng được giữ nguyên; có thể lưu ra tệp.",
    "A newer version may have written them. They are kept as they are and can be saved to a file.",
);
pub const FOR_PRACTICE: Say = say("Đánh giá thử", "Trial");
pub const READY: Say = say("Sẵn sàng ký", "Ready to sign");
pub const LOADING: Say = say("Đang đọc…", "Reading…");

/// "còn 7 mục".
pub fn open(language: Language, count: usize) -> String {
    match (language, count) {
        (Language::Vi, _) => format!("Còn {} mục", number(language, count as u64)),
        (Language::En, 1) => "1 item open".to_owned(),
        (Language::En, _) => format!("{} items open", number(language, count as u64)),
    }
}

/// What a reviewer decided: "Bị trả lại: 3 nhận xét", "Được công nhận: 12/QĐ-CAT".
pub fn decided(language: Language, ruling: &str, remarks: usize, recognition: Option<&str>) -> String {
    let remarks = number(language, remarks as u64);
    match (ruling, recognition, language) {
        ("returned", _, Language::Vi) => format!("Bị trả lại: {remarks} nhận xét"),
        ("returned", _, Language::En) => format!("Returned, remarks: {remarks}"),
        (_, Some(paper), _) => format!("{}: {paper}", language.pick("Được công nhận", "Recognised")),
        ("accepted", ..) => language.pick("Được chấp nhận", "Accepted").to_owned(),
        _ => language.say(ruling_of(ruling)).to_owned(),
    }
}

/// "sửa lúc 10:32 ngày 22/11/2026".
pub fn changed(language: Language, at: i64) -> String {
    format!("{} {}", language.pick("sửa lúc", "changed at"), moment(language, at))
}

/// "Xã, phường, đặc khu · năm 2026".
pub fn subtitle(language: Language, kind: &str, year: i32) -> String {
    format!("{kind} · {} {year}", language.pick("năm", "year"))
}
