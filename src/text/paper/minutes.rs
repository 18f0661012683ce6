//! Biên bản cuộc họp đánh giá: who meets (Điều 9 khoản 1) and what the meeting has to settle.

use super::common::{STANDARD, kind_word, unit};
use crate::criteria::UnitKind;

pub const KIND: &str = "BIÊN BẢN";
pub const BEGAN: &str = "Thời gian bắt đầu:";
pub const AT: &str = " giờ …… phút, ngày …… tháng …… năm ……";
pub const PLACE: &str = "Địa điểm:";
pub const PARTS: [&str; 3] = ["I. THÀNH PHẦN THAM DỰ", "II. NỘI DUNG", "III. KẾT LUẬN CỦA CUỘC HỌP"];
pub const CHAIR: &str = "Chủ trì:";
pub const SECRETARY: &str = "Thư ký:";
pub const PRESENT: &str = "Có mặt:";
pub const ABSENT: &str = "Vắng mặt (lý do):";
pub const HEAD: [&str; 4] = ["STT", "Thành phần", "Họ và tên", "Chức vụ, đơn vị"];
pub const ONE: &str = "1. Kiểm điểm tình hình, kết quả thực hiện các tiêu chí";
pub const TWO: &str = "2. Ý kiến của các đại biểu";
pub const THREE: &str = "3. Biểu quyết";
pub const RESULTS_HEAD: [&str; 4] = ["STT", "Tiêu chí", "Tự đánh giá", "Cuộc họp đánh giá"];
pub const UNMET: &str = "Các nội dung tự đánh giá chưa đạt:";
pub const NOTHING_UNMET: &str = "Không có nội dung nào tự đánh giá chưa đạt.";
pub const VOTE: [&str; 3] = ["Tổng số người dự họp:", "số người đồng ý với kết quả đánh giá:", "không đồng ý:"];
pub const TASKS: &str = "Những việc phải khắc phục, bổ sung và người chịu trách nhiệm:";
pub const ENDED: &str = "Cuộc họp kết thúc vào";
pub const ENDED_AT: &str =
    " giờ …… phút cùng ngày. Biên bản đã được đọc cho mọi người dự họp cùng nghe, nhất trí thông qua và ký tên.";
pub const SIGNERS: [&str; 2] = ["THƯ KÝ", "CHỦ TRÌ"];
pub const LIST_MAKER: &str = "Người lập danh sách";

/// What was met about.
pub fn subject(kind: UnitKind, year: i32) -> [String; 2] {
    [
        "Cuộc họp đánh giá tình hình, kết quả thực hiện các tiêu chí xây dựng".to_owned(),
        format!("{} đạt tiêu chuẩn {STANDARD} năm {year}", kind_word(kind)),
    ]
}

/// What is presented.
pub fn presented(name: &str, year: i32, verdict: &str, criteria: &str) -> String {
    format!(
        "Cuộc họp nghe báo cáo kết quả thực hiện các tiêu chí năm {year} của {}. Kết quả tự đánh giá trình cuộc họp: {verdict}; {criteria}. Cụ thể:",
        unit(name)
    )
}

/// What is decided; two boxes follow.
pub fn decided(name: &str, year: i32) -> String {
    format!("Căn cứ kết quả kiểm điểm và biểu quyết, cuộc họp thống nhất đánh giá {} năm {year}:", unit(name))
}

/// Two boxes of which one is ticked.
pub fn boxes() -> String {
    format!("□ đạt\u{2003}\u{2003}□ chưa đạt\u{2003}\u{2003}tiêu chuẩn {STANDARD}.")
}

/// Who meets; the first one chairs.
pub const fn participants(kind: UnitKind) -> &'static [&'static str] {
    match kind {
        UnitKind::ResidentialArea => &[
            "Trưởng khu dân cư, chủ trì",
            "Bí thư chi bộ",
            "Đại diện Ban Công tác Mặt trận",
            "Đại diện các tổ chức đoàn thể quần chúng (nếu có)",
            "Đại diện Công an cấp cơ sở",
        ],
        UnitKind::Commune => &[
            "Trưởng ban hoặc Phó Trưởng ban Thường trực Ban Chỉ đạo, chủ trì",
            "Các thành viên Thường trực Ban Chỉ đạo cấp xã",
            "Đại diện Công an xã, phường, đặc khu",
            "Đại diện khác được mời (nếu có)",
        ],
        UnitKind::Agency => &[
            "Người đứng đầu cơ quan, chủ trì",
            "Đại diện cấp ủy Đảng",
            "Đại diện các tổ chức đoàn thể",
            "Đại diện lực lượng bảo vệ (nếu có)",
            "Đại diện Công an cơ sở",
            "Đại diện cơ quan có thẩm quyền quản lý",
        ],
        UnitKind::Enterprise => &[
            "Người đứng đầu doanh nghiệp, chủ trì",
            "Đại diện cấp ủy Đảng",
            "Đại diện các tổ chức đoàn thể",
            "Đại diện lực lượng bảo vệ (nếu có)",
            "Đại diện Công an cơ sở",
            "Đại diện cơ quan có thẩm quyền quản lý",
        ],
        UnitKind::EducationalInstitution => &[
            "Người đứng đầu cơ sở giáo dục, chủ trì",
            "Đại diện cấp ủy Đảng",
            "Đại diện các tổ chức đoàn thể",
            "Đại diện lực lượng bảo vệ (nếu có)",
            "Đại diện Công an cơ sở",
            "Đại diện cơ quan có thẩm quyền quản lý",
        ],
    }
}
