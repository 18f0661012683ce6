//! What the footer says of the file that a paper was made from.

use crate::criteria::Date;
use crate::text::{Language, date};

fn bare(id: &str) -> &str {
    id.trim_start_matches("urn:uuid:")
}

/// Nothing was signed yet.
pub fn draft(id: &str) -> String {
    format!("BẢN NHÁP, hồ sơ tự đánh giá chưa ký. Mã hồ sơ: {}", bare(id))
}

/// Nothing will be signed: the standard is none that the product ships.
pub fn practice(id: &str) -> String {
    format!(
        "BẢN ĐÁNH GIÁ THỬ, theo tiêu chuẩn không có sẵn trong ứng dụng; không ký, không nộp. Mã hồ sơ: {}",
        bare(id)
    )
}

/// A paper that is handed in before anything is answered and signed.
pub fn beforehand(id: &str) -> String {
    format!("Lập từ hồ sơ tự đánh giá chưa ký. Mã hồ sơ: {}", bare(id))
}

/// What finds and compares the signed file.
pub fn signed(id: &str, revision: u32, digest: &str, signed_on: Option<Date>) -> String {
    let on = signed_on.map(|day| format!(", ký ngày {}", date(Language::Vi, day))).unwrap_or_default();
    format!("Mã hồ sơ: {}; lần ký {revision}{on}; mã băm rút gọn: {digest}", bare(id))
}

/// A paper of a desk, which has no file of its own.
pub fn of_desk(year: i32) -> String {
    format!("Lập từ các tệp tự đánh giá đã tiếp nhận, năm {year}")
}

/// What the code is for.
pub const COMPARE: &str = "Quét mã để đối chiếu với tệp đã ký";
