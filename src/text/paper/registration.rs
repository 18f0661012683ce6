//! Bản đăng ký phấn đấu (Điều 9 khoản 2 điểm a).

use super::common::{STANDARD, unit};
use crate::criteria::UnitKind;

pub const KIND: &str = "BẢN ĐĂNG KÝ";
pub const PARTS: [&str; 4] = ["I. Nội dung đăng ký", "II. Giấy tờ kèm theo", "III. Biện pháp thực hiện", "IV. Cam kết"];
pub const DOCUMENTS: &str =
    "Hồ sơ đăng ký theo điểm a khoản 2 Điều 9 Thông tư số 124/2021/TT-BCA gồm bản đăng ký này và:";
pub const NO_DOCUMENT: &str = "số ……… ngày …/…/……";

/// "Phấn đấu đạt tiêu chuẩn … năm 2026".
pub fn subject(year: i32) -> String {
    format!("Phấn đấu đạt tiêu chuẩn {STANDARD} năm {year}")
}

/// The sentence that registers. `from` and `to` are the days of the period.
pub fn registers(name: &str, year: i32, from: &str, to: &str) -> String {
    format!(
        "{} đăng ký phấn đấu đạt tiêu chuẩn {STANDARD} năm {year}, kỳ đánh giá từ ngày {from} đến ngày {to}, với các tiêu chí sau:",
        unit(name)
    )
}

/// What a residential area registers besides (Điều 4 khoản 1): all households.
pub fn households(part: &str, whole: &str) -> String {
    format!(
        "Số hộ gia đình đang cư trú trên địa bàn: {whole} hộ; số hộ đã đăng ký tham gia xây dựng khu dân cư {STANDARD}: {part} hộ."
    )
}

/// What is promised.
pub fn promise(name: &str, kind: UnitKind) -> String {
    let people = match kind {
        UnitKind::ResidentialArea => "cùng toàn thể các hộ gia đình trên địa bàn",
        UnitKind::Commune => "cùng các ban, ngành, đoàn thể và Nhân dân trên địa bàn",
        UnitKind::Agency => "cùng toàn thể cán bộ, công chức, viên chức, người lao động",
        UnitKind::Enterprise => "cùng toàn thể cán bộ, người lao động",
        UnitKind::EducationalInstitution => "cùng toàn thể cán bộ, nhà giáo, người lao động và người học",
    };
    format!(
        "{} {people} cam kết thực hiện đầy đủ các tiêu chí nêu trên và chịu sự kiểm tra, hướng dẫn của cấp có thẩm quyền.",
        unit(name)
    )
}

/// The first words of each further paper of the registration; nothing in the place of a plan that a kind of unit does not make.
pub const fn papers(kind: UnitKind) -> [Option<&'static str>; 2] {
    match kind {
        UnitKind::ResidentialArea => [Some("Nghị quyết của chi bộ về công tác bảo đảm an ninh, trật tự"), None],
        UnitKind::Commune => [
            Some("Nghị quyết của Đảng ủy về công tác bảo đảm an ninh, trật tự"),
            Some("Kế hoạch của Ủy ban nhân dân về bảo đảm an ninh, trật tự"),
        ],
        UnitKind::Agency | UnitKind::Enterprise | UnitKind::EducationalInstitution => [
            Some("Nghị quyết của cấp ủy Đảng lãnh đạo công tác bảo đảm an ninh, trật tự"),
            Some("Kế hoạch về bảo đảm an ninh, trật tự"),
        ],
    }
}
