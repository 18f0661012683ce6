//! The figures of a programme at the desk: each indicator against its target, who contributed, what is entered once, the years.

use crate::text::language::{Language, Say, say};
use crate::text::number;

pub const TITLE: Say = say("Chương trình", "Programmes");
pub const INTRO: Say = say(
    "Chọn chương trình để xem từng chỉ tiêu trên toàn tỉnh: số liệu cộng từ các đơn vị, mức phải đạt, đơn vị nào đã đóng góp, và diễn biến qua các năm.",
    "Choose a programme to see each indicator for the whole province: counts added up over the units, the target, who contributed, and the trend over the years.",
);
pub const OTHERS: Say = say(
    "Chương trình của tỉnh khác? Nạp tệp ở trang Tiêu chí.",
    "Another province's programme? Load its file on the page Criteria.",
);
pub const BACK: Say = say("Các chương trình", "All programmes");
pub const NO_REGISTER: Say = say(
    "Chưa có danh sách đơn vị phải nộp nên chưa cộng được số liệu của các đơn vị. Nạp danh sách ở trang Tổng hợp.",
    "There is no register of expected units yet, so their counts can't be added up. Import it on the page Figures.",
);
pub const TO_FIGURES: Say = say("Đến trang Tổng hợp", "To the page Figures");
pub const YEAR: Say = say("Năm", "Year");
pub const INDICATOR: Say = say("Chỉ tiêu", "Indicator");
pub const FIGURE: Say = say("Số liệu", "Figure");
pub const TARGET: Say = say("Mức phải đạt", "Target");
pub const STATE: Say = say("Kết quả", "Result");
pub const UNITS: Say = say("Đơn vị có số liệu", "Units with figures");
pub const NOT_ENOUGH: Say = say("Chưa đủ số liệu", "Not enough figures");
pub const BY_DESK: Say = say("Bảng tổng hợp tính", "Counted by the roll-up");
pub const BY_REVIEWER: Say = say("Người tổng hợp nhập", "Entered by the reviewer");
pub const SHOW_UNITS: Say = say("Xem từng đơn vị", "Show each unit");
pub const UNIT: Say = say("Đơn vị", "Unit");
pub const CONTRIBUTIONS: Say = say("Đóng góp của từng đơn vị", "What each unit contributed");
pub const MISSING: Say = say("Chưa có số liệu", "No figures yet");
pub const CLOSE: Say = say("Đóng", "Close");
pub const OTHER_VERSION: Say = say(
    "Số liệu nhập theo phiên bản khác của chương trình, không cộng vào:",
    "Counts for another version of the programme, not added:",
);
pub const ENTER: Say = say("Số liệu nhập một lần cho cả tỉnh", "Counts entered once for the whole");
pub const ENTER_WHY: Say = say(
    "Đây là số liệu mà các đơn vị không được hỏi, hoặc số gốc để so sánh. Số gốc nhập ở đây thay cho tổng của các đơn vị, và chỉ tính được khi đủ số liệu của mọi đơn vị được hỏi. Nhập đến đâu lưu đến đó, cùng với bàn thẩm định.",
    "These are counts that no unit is asked for, and bases to compare with. A base entered here stands in place of the units' sum, and needs the counts of all units that are asked. They are kept with the desk as you type.",
);
pub const NOT_KEPT: Say = say("Chưa lưu được số liệu vừa nhập.", "What was entered could not be kept.");
pub const TREND: Say = say("Qua các năm", "Over the years");
pub const SAVE: Say = say("Lưu bảng CSV", "Save as CSV");
pub const SAVE_UNITS: Say = say("Lưu đóng góp CSV", "Save contributions as CSV");
pub const PRINT: Say = say("In", "Print");

/// "3 chỉ tiêu đạt, 1 chưa đạt, 9 chưa đủ số liệu."
pub fn standing(language: Language, reached: usize, not_reached: usize, open: usize, without: usize) -> String {
    let [reached, not_reached, open, without_shown] =
        [reached, not_reached, open, without].map(|count| number(language, count as u64));
    let rest = match (without, language) {
        (0, _) => String::new(),
        (_, Language::Vi) => format!(", {without_shown} không đặt mức"),
        (_, Language::En) => format!("; without a target: {without_shown}"),
    };
    match language {
        Language::Vi => format!("{reached} chỉ tiêu đạt, {not_reached} chưa đạt, {open} chưa đủ số liệu{rest}."),
        Language::En => {
            format!("Targets reached: {reached}; not reached: {not_reached}; not enough figures: {open}{rest}.")
        }
    }
}

/// "Năm 2026".
pub fn of_year(language: Language, year: i32) -> String {
    format!("{} {year}", language.pick("Năm", "Year"))
}
