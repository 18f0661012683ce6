//! What stands on every paper, as Nghị định 30/2020/NĐ-CP and the circular say it.

use crate::criteria::{Date, UnitKind};
use crate::verdict::{Outcome, UnitVerdict};

pub const STATE: &str = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
pub const MOTTO: &str = "Độc lập - Tự do - Hạnh phúc";
pub const STANDARD: &str = "“An toàn về an ninh, trật tự”";
pub const ADDRESSED_TO: &str = "Kính gửi:";
pub const RECIPIENTS: &str = "Nơi nhận:";
pub const SIGN_AND_SEAL: &str = "(Ký, ghi rõ họ tên, đóng dấu)";
pub const SIGN: &str = "(Ký, ghi rõ họ tên)";
pub const AS_ABOVE: &str = "- Như trên;";
pub const ARCHIVE: &str = "- Lưu: VT.";
pub const ARCHIVE_OF_AREA: &str = "- Lưu: Hồ sơ khu dân cư.";
pub const HEAD_OF_OFFICE: &str = "Thủ trưởng cơ quan";
pub const COMMITTEE: &str = "Ủy ban nhân dân";
/// Room for a word.
pub const BLANK: &str = "……";

/// The standing body of the steering committee, which examines the papers (Điều 9 khoản 1).
pub const fn standing_body(kind: UnitKind) -> &'static str {
    match kind {
        UnitKind::ResidentialArea => "Thường trực Ban Chỉ đạo cấp xã",
        UnitKind::Commune => "Thường trực Ban Chỉ đạo cấp trên",
        UnitKind::Agency | UnitKind::Enterprise | UnitKind::EducationalInstitution => "Thường trực Ban Chỉ đạo",
    }
}

/// The circular, as what a paper is based on.
pub const BASED_ON_CIRCULAR: &str = "Căn cứ Thông tư số 124/2021/TT-BCA ngày 28 tháng 12 năm 2021 của Bộ trưởng Bộ Công an quy định khu dân cư, xã, phường, thị trấn, cơ quan, doanh nghiệp, cơ sở giáo dục đạt tiêu chuẩn “An toàn về an ninh, trật tự” (được sửa đổi, bổ sung bởi Thông tư số 48/2025/TT-BCA);";

/// A kind of unit within a sentence.
pub const fn kind_word(kind: UnitKind) -> &'static str {
    match kind {
        UnitKind::ResidentialArea => "khu dân cư",
        UnitKind::Commune => "xã, phường, đặc khu",
        UnitKind::Agency => "cơ quan",
        UnitKind::Enterprise => "doanh nghiệp",
        UnitKind::EducationalInstitution => "cơ sở giáo dục",
    }
}

/// What the head of a unit is called where nobody said.
pub const fn heads_title(kind: UnitKind) -> &'static str {
    match kind {
        UnitKind::ResidentialArea => "Trưởng khu dân cư",
        UnitKind::Commune => "Chủ tịch",
        UnitKind::Agency => "Thủ trưởng cơ quan",
        UnitKind::Enterprise => "Người đứng đầu doanh nghiệp",
        UnitKind::EducationalInstitution => "Người đứng đầu cơ sở giáo dục",
    }
}

/// "Số: ……/BC-……"; residential areas have no symbol of their own.
pub fn number(kind: Option<UnitKind>, paper: &str) -> String {
    match kind {
        Some(UnitKind::ResidentialArea) => format!("Số: {BLANK}/{paper}"),
        _ => format!("Số: {BLANK}/{paper}-{BLANK}"),
    }
}

/// "Tân Phú, ngày 05 tháng 02 năm 2026", with room for what is not known.
pub fn place_and_date(place: &str, day: Option<Date>, year: i32) -> String {
    let place = if place.is_empty() { "………………" } else { place };
    let Some(day) = day else { return format!("{place}, ngày …… tháng …… năm {year}") };
    let month = u8::from(day.month());
    // Days under 10 and the first two months with a leading zero, as the decree writes them.
    let month = if month < 3 { format!("{month:02}") } else { month.to_string() };
    format!("{place}, ngày {:02} tháng {month} năm {}", day.day(), day.year())
}

/// "đạt tiêu chuẩn “An toàn về an ninh, trật tự”".
const fn verdict(verdict: UnitVerdict) -> &'static str {
    match verdict {
        UnitVerdict::Qualified => "đạt tiêu chuẩn “An toàn về an ninh, trật tự”",
        UnitVerdict::NotQualified => "chưa đạt tiêu chuẩn “An toàn về an ninh, trật tự”",
        UnitVerdict::Incomplete => "chưa kết luận được vì còn nội dung chưa trả lời",
    }
}

/// How it stands with the unit, in the same words as the page of all answers: as soon as one check is not met that is certain, though others are
/// open.
pub fn stands(outcome: &Outcome) -> &'static str {
    if outcome.verdict == UnitVerdict::Incomplete && outcome.is_certainly_not_qualified() {
        return "chắc chắn chưa đạt tiêu chuẩn “An toàn về an ninh, trật tự”, dù còn nội dung chưa trả lời";
    }
    verdict(outcome.verdict)
}

/// The unit within a sentence.
pub fn unit(name: &str) -> &str {
    if name.is_empty() { "……………………………" } else { name }
}

/// Who recognises, within a sentence.
pub fn authority(name: &str) -> &str {
    if name.is_empty() { "cấp có thẩm quyền" } else { name }
}

/// The name of a place without the word for what it is: "Phường Tân Phú" and "Công an phường Tân Phú" → "Tân Phú"; nothing for what is
/// no place and no body named after one.
pub fn place_of(name: &str) -> &str {
    const BODIES: [&str; 2] = ["Ủy ban nhân dân ", "Công an "];
    let place = BODIES.iter().find_map(|body| name.strip_prefix(body)).unwrap_or(name);
    bare_place(place).unwrap_or_default()
}

/// The name of a place of which nothing but its kind is said; nothing for a body, also one that is named after a place.
pub fn bare_place(name: &str) -> Option<&str> {
    const KINDS: [[&str; 2]; 5] = [
        ["Xã ", "xã "],
        ["Phường ", "phường "],
        ["Đặc khu ", "đặc khu "],
        ["Tỉnh ", "tỉnh "],
        ["Thành phố ", "thành phố "],
    ];
    KINDS.iter().flatten().find_map(|kind| name.strip_prefix(kind))
}
