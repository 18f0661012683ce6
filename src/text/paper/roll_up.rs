//! Báo cáo tổng hợp of a commune or a province.

use super::common::{STANDARD, unit};

pub const KIND: &str = "BÁO CÁO";
/// The last one is the fifth part where there are programmes.
pub const PARTS: [&str; 5] = [
    "I. TÌNH HÌNH ĐĂNG KÝ VÀ NỘP HỒ SƠ",
    "II. KẾT QUẢ THẨM ĐỊNH",
    "III. TỒN TẠI, HẠN CHẾ",
    "IV. NHẬN XÉT, ĐỀ XUẤT",
    "V. NHẬN XÉT, ĐỀ XUẤT",
];
pub const PROGRAMMES: &str = "IV. CHỈ TIÊU THEO CHƯƠNG TRÌNH CỦA ĐỊA PHƯƠNG";
pub const PROGRAMMES_WHY: &str = "Số liệu cộng từ hồ sơ đã xác minh và từ số nhập một lần cho cả địa phương; không làm thay đổi kết quả theo Thông tư.";
pub const PROGRAMME_HEAD: [&str; 5] = ["Chỉ tiêu", "Số liệu", "Mức phải đạt", "Kết quả", "Qua các năm"];
pub const NOT_ENOUGH: &str = "Chưa đủ số liệu";
pub const KINDS_HEAD: [&str; 8] =
    ["Loại đơn vị", "Phải nộp", "Đã nộp", "Đã đăng ký", "Đạt", "Tỷ lệ đạt", "Chỉ tiêu", "Đã công nhận"];
pub const STATES_HEAD: &str = "Loại đơn vị";
pub const PARENTS_HEAD: [&str; 6] = ["Cấp trên", "Phải nộp", "Đã nộp", "Đạt", "Tỷ lệ đạt", "Đã công nhận"];
pub const MISSED_HEAD: [&str; 4] = ["Loại đơn vị", "Tiêu chí", "Nội dung", "Số đơn vị chưa đạt"];
pub const UNITS_HEAD: [&str; 4] = ["STT", "Tên đơn vị", "Loại đơn vị", "Cấp trên"];
pub const SUM: &str = "Cộng";
pub const BY_KIND: &str = "Bảng 1. Kết quả theo loại đơn vị";
pub const BY_STATE: &str = "Bảng 2. Tình trạng hồ sơ theo loại đơn vị";
pub const BY_PARENT: &str = "Bảng 3. Kết quả theo cấp trên của đơn vị";
pub const CHART: &str = "Biểu đồ. Tỷ lệ đơn vị đạt tiêu chuẩn trên số phải nộp";
pub const MISSED: &str = "Các tiêu chí có đơn vị chưa đạt, tính theo hồ sơ đã xác minh:";
pub const NOTHING_MISSED: &str = "Trong các hồ sơ đã xác minh không có tiêu chí nào chưa đạt.";
pub const NO_UNITS: &str = "Danh sách đơn vị phải nộp chưa có đơn vị nào.";
pub const REMARKS: &str = "Nhận xét:";
pub const PROPOSALS: &str = "Đề xuất, kiến nghị:";

/// Of which year.
pub fn subject(year: i32) -> [String; 2] {
    ["Tổng hợp kết quả xây dựng các đơn vị đạt tiêu chuẩn".to_owned(), format!("{STANDARD} năm {year}")]
}

/// The opening sentence.
pub fn opening(office: &str, year: i32) -> String {
    format!("{} tổng hợp kết quả tự đánh giá và thẩm định năm {year} như sau:", unit(office))
}

/// How many are expected and how many handed in.
pub fn submitted(expected: &str, submitted: &str, share: &str, registered: &str) -> String {
    format!(
        "Số đơn vị phải nộp hồ sơ: {expected}; đã nộp: {submitted} ({share}); đã đăng ký trong quý I: {registered}."
    )
}

/// Units that are not counted.
pub fn beside(out_of_scope: &str, unexpected: &str) -> String {
    format!(
        "Không tính vào số phải nộp: {out_of_scope} đơn vị ngoài phạm vi áp dụng của Thông tư; {unexpected} hồ sơ của đơn vị không có trong danh sách."
    )
}

/// How many qualified.
pub fn qualified(qualified: &str, expected: &str, share: &str, target: u32, reached: bool) -> String {
    let target = if reached {
        format!("hoàn thành chỉ tiêu {target}%")
    } else {
        format!("chưa hoàn thành chỉ tiêu {target}%")
    };
    format!("Số đơn vị đạt tiêu chuẩn: {qualified} trên {expected}: {share}, {target}.")
}

/// "12 trên 15 (80%)".
pub fn bar(part: &str, whole: &str, share: &str) -> String {
    format!("{part} trên {whole} ({share})")
}

/// Units in a state, above their table.
pub fn listed(state: &str, count: &str) -> String {
    format!("{state}: {count} đơn vị")
}
