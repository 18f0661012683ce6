//! Profile and facts.

use crate::assessment::ProfileField;
use crate::criteria::UnitKind;
use crate::text::language::{Language, Say, say};

pub const TITLE: Say = say("Thông tin đơn vị", "About the unit");
pub const FACTS: Say = say("Đặc điểm của đơn vị", "What the unit has");
pub const FACTS_HINT: Say =
    say("Câu trả lời quyết định những mục nào được hỏi.", "The answers decide which checks are asked.");
pub const FORCED: Say = say("Được suy ra từ cấp học đã chọn.", "Follows from the chosen level of education.");
pub const CONTINUE: Say = say("Tiếp tục", "Continue");
pub const PROBLEM: Say = say("Còn thiếu thông tin", "Something is missing");
pub const CHOOSE_PROVINCE: Say = say("Chọn tỉnh, thành phố", "Choose the province or city");
pub const OUT_OF_SCOPE: Say = say("Đơn vị nằm ngoài phạm vi áp dụng", "The unit is out of scope");
pub const PRACTICE: Say = say(
    "Có thể làm tiếp để tham khảo. Tệp sẽ ghi rõ là ngoài phạm vi và không bao giờ được tổng hợp.",
    "You may go on for practice. The file will say that it is out of scope, and it is never counted.",
);
pub const ANSWER_FACT: Say = say("Trả lời câu hỏi:", "Answer the question:");
pub const OPTIONAL: Say = say("Không bắt buộc", "Optional");

/// The label of a profile field.
pub const fn field(field: ProfileField, kind: UnitKind) -> Say {
    match field {
        ProfileField::Name => match kind {
            UnitKind::ResidentialArea => say("Tên khu dân cư", "Name of the residential area"),
            UnitKind::Commune => say("Tên xã, phường, đặc khu", "Name of the commune, ward or special zone"),
            UnitKind::Agency => say("Tên cơ quan", "Name of the agency"),
            UnitKind::Enterprise => say("Tên doanh nghiệp", "Name of the enterprise"),
            UnitKind::EducationalInstitution => say("Tên cơ sở giáo dục", "Name of the institution"),
        },
        ProfileField::Code => match kind {
            UnitKind::Commune => say("Mã đơn vị hành chính", "Administrative code"),
            UnitKind::Enterprise => say("Mã số doanh nghiệp", "Enterprise code"),
            UnitKind::ResidentialArea | UnitKind::Agency | UnitKind::EducationalInstitution => {
                say("Mã đơn vị", "Code of the unit")
            }
        },
        ProfileField::Province => say("Tỉnh, thành phố", "Province or city"),
        ProfileField::ParentName => match kind {
            UnitKind::ResidentialArea => {
                say("Thuộc xã, phường, đặc khu", "Belongs to the commune, ward or special zone")
            }
            UnitKind::Commune => say("Thuộc tỉnh, thành phố", "Belongs to the province or city"),
            UnitKind::Agency | UnitKind::Enterprise | UnitKind::EducationalInstitution => {
                say("Địa phương hoặc cơ quan quản lý", "Locality or managing authority")
            }
        },
        ProfileField::ParentCode => say("Mã của cấp trên", "Code of the body above"),
        ProfileField::Address => say("Địa chỉ", "Address"),
        ProfileField::Head => match kind {
            UnitKind::ResidentialArea => say("Họ tên trưởng khu dân cư", "Name of the head of the residential area"),
            UnitKind::Commune => say("Họ tên Chủ tịch Ủy ban nhân dân", "Name of the chair of the People's Committee"),
            UnitKind::Agency | UnitKind::Enterprise | UnitKind::EducationalInstitution => {
                say("Họ tên người đứng đầu", "Name of the head")
            }
        },
        ProfileField::RecognisingAuthority => say("Cơ quan công nhận", "Recognising authority"),
        ProfileField::Scope => match kind {
            UnitKind::Agency => say("Cơ quan thuộc loại nào?", "Which class of agency?"),
            UnitKind::Enterprise => say("Quy mô doanh nghiệp", "Size of the enterprise"),
            UnitKind::EducationalInstitution => say("Cấp học, loại hình", "Level or type of education"),
            UnitKind::ResidentialArea | UnitKind::Commune => say("Phân loại", "Class"),
        },
    }
}

/// The hint of a profile field.
pub const fn hint(field: ProfileField, kind: UnitKind) -> Option<Say> {
    match field {
        ProfileField::Name => Some(match kind {
            UnitKind::ResidentialArea => say("Ví dụ: Tổ dân phố số 5", "For example: Tổ dân phố số 5"),
            UnitKind::Commune => say("Ví dụ: Xã Tân Phú", "For example: Xã Tân Phú"),
            UnitKind::Agency | UnitKind::Enterprise | UnitKind::EducationalInstitution => {
                say("Tên đầy đủ theo quyết định thành lập hoặc đăng ký", "The full name as founded or registered")
            }
        }),
        ProfileField::Code => Some(match kind {
            UnitKind::Commune => say("Năm chữ số. Không bắt buộc.", "Five digits. Optional."),
            _ => say(
                "Không bắt buộc, nhưng giúp tránh nhầm đơn vị cùng tên.",
                "Optional, but it keeps units of the same name apart.",
            ),
        }),
        ProfileField::ParentCode | ProfileField::Address => Some(OPTIONAL),
        ProfileField::RecognisingAuthority => Some(say(
            "Theo Điều 10. Đơn vị tự ghi; hỏi cấp trên nếu chưa rõ.",
            "According to Article 10. Filled in by the unit; ask the body above if in doubt.",
        )),
        ProfileField::Province | ProfileField::ParentName | ProfileField::Head | ProfileField::Scope => None,
    }
}

/// A suggestion for the recognising authority (Điều 10). For communes nobody names it since the districts are gone, so the province
/// is suggested. A managing authority that is no locality, such as a ministry, has no People's Committee.
pub fn suggested_authority(kind: UnitKind, province: &str, parent: &str) -> Option<String> {
    let province = province.trim();
    match kind {
        UnitKind::Commune if province.is_empty() => None,
        UnitKind::Commune => {
            Some(committee(&["thành phố", "tỉnh"], province).unwrap_or_else(|| of_place("tỉnh", province)))
        }
        UnitKind::ResidentialArea | UnitKind::Agency | UnitKind::Enterprise | UnitKind::EducationalInstitution => {
            committee(&["xã", "phường", "đặc khu", "thị trấn"], parent)
        }
    }
}

/// "Xã Tân Phú" → "Ủy ban nhân dân xã Tân Phú"; nothing for a place that begins with none of these words.
fn committee(levels: &[&str], place: &str) -> Option<String> {
    let place = crate::json::tidy::tidy(place);
    let words: Vec<&str> = place.split_whitespace().collect();
    let level = levels.iter().find(|level| {
        let count = level.split(' ').count();
        words.len() > count && words[..count].join(" ").to_lowercase() == **level
    })?;
    Some(of_place(level, &words[level.split(' ').count()..].join(" ")))
}

fn of_place(level: &str, name: &str) -> String {
    format!("Ủy ban nhân dân {level} {name}")
}

/// A province as the body above a commune: "Thành phố Huế", "Tỉnh Lào Cai".
pub fn province_as_parent(province: &str) -> String {
    let province = province.trim();
    let is_named = ["thành phố ", "tỉnh "].iter().any(|level| province.to_lowercase().starts_with(level));
    if province.is_empty() || is_named { province.to_owned() } else { format!("Tỉnh {province}") }
}

/// How many digits a code has, where the state's list of administrative units gives it.
pub const fn code_length(field: ProfileField, kind: UnitKind) -> Option<usize> {
    match (field, kind) {
        (ProfileField::Code, UnitKind::Commune) | (ProfileField::ParentCode, UnitKind::ResidentialArea) => Some(5),
        (ProfileField::ParentCode, UnitKind::Commune) => Some(2),
        _ => None,
    }
}

/// A code of digits, but not of so many.
pub fn code_doubt(language: Language, length: usize) -> String {
    match language {
        Language::Vi => format!(
            "Mã này thường có {length} chữ số. Kiểm tra lại, kể cả số 0 ở đầu; nếu đúng như vậy thì cứ để nguyên."
        ),
        Language::En => format!(
            "This code usually has {length} digits. Check it, zeros at the beginning too; if it is right, leave it as it is."
        ),
    }
}

/// The button that takes the suggestion over.
pub fn take_suggestion(language: Language, suggestion: &str) -> String {
    match language {
        Language::Vi => format!("Dùng “{suggestion}”"),
        Language::En => format!("Use “{suggestion}”"),
    }
}

/// What is missing.
pub fn missing(language: Language, what: &str) -> String {
    match language {
        Language::Vi => format!("Nhập hoặc chọn: {what}"),
        Language::En => format!("Enter or choose: {what}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_committee_is_that_of_a_locality() {
        for (kind, province, parent, expected) in [
            (UnitKind::Commune, "Quảng Ninh", "", "tỉnh Quảng Ninh"),
            (UnitKind::Commune, "Tỉnh Quảng Ninh", "", "tỉnh Quảng Ninh"),
            (UnitKind::Commune, "Thành phố Hà Nội", "", "thành phố Hà Nội"),
            (UnitKind::Commune, " ", "", ""),
            (UnitKind::Agency, "Quảng Ninh", " Xã Tân  Phú ", "xã Tân Phú"),
            (UnitKind::Enterprise, "Quảng Ninh", "ĐẶC KHU Vân Đồn", "đặc khu Vân Đồn"),
            (UnitKind::ResidentialArea, "", "phường Hạ Long", "phường Hạ Long"),
            (UnitKind::ResidentialArea, "", "Tân Phú", ""),
            (UnitKind::Agency, "", "Xã", ""),
            (UnitKind::EducationalInstitution, "", "Xãng Tân", ""),
            (UnitKind::Agency, "", "Bộ Công an", ""),
        ] {
            let expected = Some(format!("Ủy ban nhân dân {expected}")).filter(|_| !expected.is_empty());
            assert_eq!(suggested_authority(kind, province, parent), expected, "{province}{parent}");
        }
    }

    #[test]
    fn a_province_is_named_with_its_level() {
        for (province, expected) in [
            ("Lào Cai", "Tỉnh Lào Cai"),
            ("Thành phố Huế", "Thành phố Huế"),
            ("Tỉnh Lào Cai", "Tỉnh Lào Cai"),
            ("", ""),
        ] {
            assert_eq!(province_as_parent(province), expected);
        }
    }
}
