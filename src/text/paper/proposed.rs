//! Danh sách đơn vị đề nghị công nhận.

use super::common::{STANDARD, unit};

pub const KIND: &str = "DANH SÁCH";
pub const HEAD: [&str; 5] = ["STT", "Tên đơn vị", "Mã đơn vị", "Cấp trên, cơ quan quản lý", "Ghi chú"];
pub const NONE: &str = "Chưa có đơn vị nào đủ điều kiện đề nghị công nhận.";
pub const RECOGNISED: &str = "Đã công nhận";

/// Of which year.
pub fn subject(year: i32) -> [String; 2] {
    ["Đơn vị đề nghị công nhận đạt tiêu chuẩn".to_owned(), format!("{STANDARD} năm {year}")]
}

/// How many, and why they stand here.
pub fn opening(office: &str, count: &str) -> String {
    format!(
        "Qua thẩm định hồ sơ, {} đề nghị công nhận {count} đơn vị sau đây. Các đơn vị đều có hồ sơ đã xác minh chữ ký, tự đánh giá đạt và được chấp nhận khi thẩm định.",
        unit(office)
    )
}

/// Those that stand apart.
pub fn recognised(count: &str) -> String {
    format!("{count} đơn vị sau đây đã được công nhận, không đề nghị lại.")
}

/// A group of the list.
pub fn group(kind: &str, count: &str) -> String {
    format!("{kind}: {count} đơn vị")
}
