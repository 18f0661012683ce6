//! Báo cáo kết quả (Điều 9 khoản 2 điểm b).

use super::common::{STANDARD, authority, kind_word, unit};
use crate::criteria::UnitKind;
use crate::verdict::Verdict;

pub const KIND: &str = "BÁO CÁO";
pub const PARTS: [&str; 4] = [
    "I. ĐẶC ĐIỂM TÌNH HÌNH",
    "II. KẾT QUẢ THỰC HIỆN CÁC TIÊU CHÍ",
    "III. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN",
    "IV. KẾT QUẢ TỰ ĐÁNH GIÁ VÀ ĐỀ NGHỊ",
];
pub const ADDRESS: &str = "Địa chỉ";
pub const CODE: &str = "Mã đơn vị";
pub const PARENT: &str = "Cấp trên, cơ quan quản lý";
pub const PROVINCE: &str = "Tỉnh, thành phố";
pub const HEAD: &str = "Người đứng đầu";
pub const OTHER_CONDITIONS: &str = "Thuận lợi, khó khăn khác:";
pub const NOTE: &str = "Ghi chú:";
pub const EVIDENCE: &str = "Tài liệu chứng minh:";
pub const ANSWERS: [&str; 2] = ["Có", "Không"];
pub const NO_SHORTCOMING: &str = "Qua tự đánh giá, không có nội dung nào chưa đạt.";
pub const SHORTCOMINGS: &str = "Các nội dung chưa đạt:";
pub const OPEN: &str = "Các nội dung chưa trả lời:";
pub const CAUSES: &str = "Nguyên nhân và hướng khắc phục:";
pub const NO_DOCUMENT: &str = "chưa có văn bản";
pub const INSIDE: &str = "trong thời gian quy định";
pub const HELD: &str = "đã có đủ các nội dung";
pub const NOT_APPLICABLE: &str = "không áp dụng";
pub const COVERAGE_HEAD: [&str; 5] = ["Loại đơn vị", "Tổng số", "Đã đăng ký", "Được công nhận", "Tỷ lệ được công nhận"];
pub const SUM: &str = "Cộng";

/// "Kết quả xây dựng khu dân cư đạt tiêu chuẩn …".
pub fn subject(kind: UnitKind, year: i32) -> [String; 2] {
    [format!("Kết quả xây dựng {}", kind_word(kind)), format!("đạt tiêu chuẩn {STANDARD} năm {year}")]
}

/// The opening sentence.
pub fn opening(name: &str, year: i32, from: &str, to: &str) -> String {
    format!(
        "{} báo cáo kết quả tự đánh giá việc thực hiện các tiêu chí đạt tiêu chuẩn {STANDARD} năm {year}, kỳ đánh giá từ ngày {from} đến ngày {to}, như sau:",
        unit(name)
    )
}

/// A verdict at the end of a sentence.
pub const fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Met => "Đạt.",
        Verdict::NotMet => "Chưa đạt.",
        Verdict::Unanswered => "Chưa trả lời.",
        Verdict::NotApplicable => "Không áp dụng.",
    }
}

/// The verdict of a criterion, below its checks.
pub fn criterion(number: usize, of: Verdict) -> String {
    format!("Tự đánh giá tiêu chí {number}: {}", verdict(of).to_lowercase())
}

/// "Nghị quyết …, số 12-NQ/ĐU, ngày 05/03/2026, Đảng ủy xã ban hành".
pub fn document(title: &str, number: &str, day: &str, issuer: &str) -> String {
    format!("{title}, số {number}, ngày {day}, {issuer} ban hành")
}

/// The days that it should have been dated in.
pub fn outside(from: &str, to: &str) -> String {
    format!("ngoài thời gian quy định từ {from} đến {to}")
}

/// Who excused what.
pub fn excused(ordinal: &str, event: &str) -> String {
    format!("Trường hợp được loại trừ {ordinal}: {event}")
}

/// This period and the one before, as counted nouns.
pub fn trend(current: &str, previous: &str, change: &str) -> String {
    format!("kỳ này {current}, kỳ trước {previous}{change}")
}

/// "giảm 1 vụ", with its share.
pub fn fewer(counted: &str, share: &str) -> String {
    format!(", giảm {counted} ({share})")
}

/// The opposite; the period before may have had none to take a share of.
pub fn more(counted: &str, share: Option<&str>) -> String {
    share.map_or_else(|| format!(", tăng {counted}"), |share| format!(", tăng {counted} ({share})"))
}

pub const UNCHANGED: &str = ", không tăng, không giảm";

/// "đã có a; b; còn thiếu c".
pub fn partly_held(held: &str, missing: &str) -> String {
    if held.is_empty() { format!("còn thiếu {missing}") } else { format!("đã có {held}; còn thiếu {missing}") }
}

/// "đạt 3 trên 4 tiêu chí".
pub fn criteria(met: &str, all: &str) -> String {
    format!("đạt {met} trên {all} tiêu chí phải thực hiện")
}

/// The conclusion.
pub fn conclusion(name: &str, verdict: &str, criteria: &str) -> String {
    format!("Đối chiếu với các tiêu chí quy định, {} tự đánh giá: {verdict}; {criteria}.", unit(name))
}

/// What a unit that qualifies asks for.
pub fn request(name: &str, to: &str, year: i32) -> String {
    format!("Đề nghị {} xem xét, công nhận {} đạt tiêu chuẩn {STANDARD} năm {year}.", authority(to), unit(name))
}

/// What a unit that does not qualify reports.
pub fn no_request(name: &str) -> String {
    format!("{} báo cáo để cấp trên nắm tình hình và tiếp tục khắc phục các nội dung chưa đạt.", unit(name))
}

/// A file that was cited: its name and the beginning of its digest.
pub fn file(name: &str, digest: &str) -> String {
    format!("tệp “{name}” (mã băm {digest})")
}
