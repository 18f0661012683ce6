//! Phiếu kết quả thẩm định: what a reviewer decided of one signed revision.

use super::common::STANDARD;
use crate::document::decision::Ruling;
use crate::verdict::Verdict;

pub const KIND: &str = "PHIẾU KẾT QUẢ THẨM ĐỊNH";
pub const PARTS: [&str; 3] = ["I. Hồ sơ được thẩm định", "II. Kết quả thẩm định từng nội dung", "III. Kết luận"];
pub const UNIT: &str = "Đơn vị:";
pub const PARENT: &str = "Cấp trên, cơ quan quản lý:";
pub const FILE: &str = "Tệp tự đánh giá:";
pub const OWN: &str = "Đơn vị tự đánh giá:";
pub const HEAD: [&str; 5] = ["STT", "Tiêu chí, nội dung", "Tự đánh giá", "Thẩm định", "Ý kiến thẩm định"];
pub const NO_REMARK: &str = "Người thẩm định không có ý kiến khác về từng nội dung.";
pub const REMARKS_AT_POINTS: &str = "Ý kiến thẩm định ghi tại bảng điểm dưới đây.";
pub const COMMENT: &str = "Ý kiến chung:";
pub const RECOGNISED: &str = "Quyết định công nhận:";
pub const OWN_FILE: &str = "Phiếu lập từ tệp kết quả thẩm định có mã băm rút gọn";
pub const SUPERSEDES: &str = "Phiếu này thay thế phiếu có mã băm rút gọn";

/// Of which year.
pub fn subject(year: i32) -> [String; 2] {
    ["Hồ sơ đề nghị công nhận đạt tiêu chuẩn".to_owned(), format!("{STANDARD} năm {year}")]
}

/// What was decided.
pub const fn ruling(ruling: Ruling) -> &'static str {
    match ruling {
        Ruling::Accepted => "Chấp nhận hồ sơ tự đánh giá.",
        Ruling::Returned => "Trả lại hồ sơ để đơn vị sửa, bổ sung và ký lại.",
        Ruling::Rejected => "Không chấp nhận hồ sơ tự đánh giá.",
    }
}

/// What the reviewer found of a check.
pub const fn found(verdict: Option<Verdict>) -> &'static str {
    match verdict {
        Some(Verdict::Met) => "Đạt",
        Some(Verdict::NotMet) => "Chưa đạt",
        Some(Verdict::NotApplicable) => "Không áp dụng",
        Some(Verdict::Unanswered) | None => "",
    }
}

/// Points that the reviewer set.
pub fn points(points: &str) -> String {
    format!("Cấp trên chấm: {points} điểm (bảng điểm của địa phương).")
}

/// The paper by which the unit was recognised.
pub fn recognition(number: &str, day: &str, issuer: &str) -> String {
    format!("số {number} ngày {day} của {issuer}.")
}
