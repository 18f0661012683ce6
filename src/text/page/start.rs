//! Kind of unit and year.

use crate::text::language::{Language, Say, say};

pub const TITLE: Say = say("Đơn vị nào tự đánh giá?", "Which unit is assessing itself?");
pub const KIND: Say = say("Loại đơn vị", "Kind of unit");
pub const YEAR: Say = say("Năm đánh giá", "Year of the assessment");
pub const CREATE: Say = say("Tạo hồ sơ", "Create the assessment");
pub const CHOOSE_KIND: Say = say("Chọn loại đơn vị.", "Choose the kind of unit.");
pub const PROBLEM: Say = say("Còn thiếu", "Something is missing");

/// "2026 (16/11/2025 – 15/11/2026)".
pub fn period(language: Language, from: &str, to: &str) -> String {
    match language {
        Language::Vi => format!("Kỳ đánh giá từ {from} đến {to}"),
        Language::En => format!("Assessment period from {from} to {to}"),
    }
}
