//! Tờ trình đề nghị xét duyệt, công nhận (Điều 9 khoản 2 điểm b).

use super::common::{STANDARD, authority, kind_word, unit};
use crate::criteria::UnitKind;

pub const KIND: &str = "TỜ TRÌNH";
pub const OTHERS: &str = "4. Các tài liệu khác có liên quan:";
pub const ENCLOSED: &str = "Hồ sơ kèm theo gồm:";

/// "Đề nghị xét duyệt, công nhận khu dân cư đạt tiêu chuẩn …".
pub fn subject(kind: UnitKind, year: i32) -> [String; 2] {
    [format!("Đề nghị xét duyệt, công nhận {}", kind_word(kind)), format!("đạt tiêu chuẩn {STANDARD} năm {year}")]
}

/// The meeting that assessed, whose day only people know.
pub const BASED_ON_MINUTES: &str =
    "Căn cứ Biên bản cuộc họp đánh giá tình hình, kết quả thực hiện các tiêu chí ngày …… tháng …… năm ……;";

/// What was found.
pub fn found(name: &str, year: i32, from: &str, to: &str, criteria: &str) -> String {
    format!(
        "Năm {year} (kỳ đánh giá từ ngày {from} đến ngày {to}), {} đã tổ chức thực hiện, tự kiểm điểm, đánh giá theo các tiêu chí quy định và {criteria}, cụ thể như sau:",
        unit(name)
    )
}

/// What is asked for.
pub fn request(name: &str, to: &str, year: i32) -> String {
    format!(
        "{} kính trình {} xem xét, quyết định công nhận {} đạt tiêu chuẩn {STANDARD} năm {year}.",
        unit(name),
        authority(to),
        unit(name)
    )
}

/// The papers of the request.
pub fn enclosures(kind: UnitKind) -> [String; 3] {
    let kind = kind_word(kind);
    [
        format!("Báo cáo kết quả xây dựng {kind} đạt tiêu chuẩn {STANDARD};"),
        "Biên bản cuộc họp đánh giá tình hình, kết quả thực hiện các tiêu chí;".to_owned(),
        "Bảng tự đánh giá và tệp tự đánh giá đã ký trên ứng dụng;".to_owned(),
    ]
}
