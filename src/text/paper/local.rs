//! What is a locality's on a paper: points and figures beside the circular's verdict.

pub const POINTS: &str = "Điểm theo hướng dẫn của địa phương";
pub const SUM: &str = "Tổng điểm";
/// Headings of the table of points.
pub const HEAD: [&str; 5] = ["STT", "Nội dung chấm điểm", "Điểm tối đa", "Tự chấm", "Cấp trên chấm"];

/// The heading above that table.
pub fn by_guide(title: &str) -> String {
    format!("Điểm theo “{title}”")
}

/// Both sums, each with its grade.
pub fn both(own: &str, reviewed: &str) -> String {
    format!("Đơn vị tự chấm {own}; cấp trên chấm {reviewed}.")
}

/// "; mức phải đạt: từ 80% trở lên"; or, where it is none for a single unit, "; chỉ tiêu chung của toàn tỉnh: từ 1.000 buổi trở lên".
pub fn target(target: &str, of_the_whole: bool) -> String {
    let label = if of_the_whole { "chỉ tiêu chung của toàn tỉnh" } else { "mức phải đạt" };
    format!("; {label}: {target}")
}

/// The heading above the figures of a programme.
pub fn programme(title: &str) -> String {
    format!("Số liệu theo {title} (không làm thay đổi kết quả theo Thông tư)")
}

/// What the level above says of the item.
pub fn comment(comment: &str) -> String {
    format!("Ý kiến thẩm định: {comment}")
}
