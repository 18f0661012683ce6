//! Bảng tự đánh giá: every check with what was found and its verdict.

use super::common::{STANDARD, kind_word};
use crate::criteria::UnitKind;

pub const KIND: &str = "BẢNG TỰ ĐÁNH GIÁ";
pub const HEAD: [&str; 5] = ["STT", "Tiêu chí, nội dung", "Kết quả thực hiện", "Tự đánh giá", "Cấp trên đánh giá"];

/// Of which kind of unit and which year.
pub fn subject(kind: UnitKind, year: i32) -> [String; 2] {
    [
        format!("Việc thực hiện các tiêu chí xây dựng {}", kind_word(kind)),
        format!("đạt tiêu chuẩn {STANDARD} năm {year}"),
    ]
}

/// Whose, and which days.
pub fn opening(name: &str, from: &str, to: &str) -> String {
    format!("Đơn vị: {}. Kỳ đánh giá: từ ngày {from} đến ngày {to}.", super::common::unit(name))
}

/// The verdict of the unit.
pub fn conclusion(verdict: &str, criteria: &str) -> String {
    format!("Kết quả tự đánh giá: {verdict}; {criteria}.")
}
