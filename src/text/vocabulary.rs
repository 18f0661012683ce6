//! The words of the field: kinds of unit, scopes, verdicts, excuses, citations.

use super::language::{Language, Say, say};
use crate::assessment::Scope;
use crate::criteria::{Cite, Excuse, UnitKind};
use crate::verdict::{UnitVerdict, Verdict};

/// The name of a kind of unit.
pub const fn kind_name(kind: UnitKind) -> Say {
    match kind {
        UnitKind::ResidentialArea => say("Khu dân cư", "Residential area"),
        UnitKind::Commune => say("Xã, phường, đặc khu", "Commune, ward or special zone"),
        UnitKind::Agency => say("Cơ quan", "Agency"),
        UnitKind::Enterprise => say("Doanh nghiệp", "Enterprise"),
        UnitKind::EducationalInstitution => say("Cơ sở giáo dục", "Educational institution"),
    }
}

/// Who belongs to a kind (Điều 2).
pub const fn kind_examples(kind: UnitKind) -> Say {
    match kind {
        UnitKind::ResidentialArea => say(
            "Thôn, làng, bản, ấp, buôn, phum, sóc, khóm, tổ dân phố, khu phố và tương đương. Điều 4.",
            "Village, hamlet, residential group or the like. Article 4.",
        ),
        UnitKind::Commune => {
            say("Đơn vị hành chính cấp xã. Điều 5.", "An administrative unit at commune level. Article 5.")
        }
        UnitKind::Agency => say(
            "Cơ quan nhà nước, đơn vị sự nghiệp công lập, tổ chức chính trị - xã hội, tổ chức xã hội nghề nghiệp có trụ sở, được bảo đảm từ ngân sách. Điều 6.",
            "State body, public service unit, socio-political or socio-professional organisation with an office, funded by the State budget. Article 6.",
        ),
        UnitKind::Enterprise => say(
            "Doanh nghiệp được đăng ký thành lập, trừ doanh nghiệp nhỏ và siêu nhỏ. Điều 6.",
            "A registered enterprise, except small and micro enterprises. Article 6.",
        ),
        UnitKind::EducationalInstitution => say(
            "Nhà trường và cơ sở giáo dục khác, trừ tiểu học, mầm non và nhà trẻ. Điều 7.",
            "A school or other educational institution, except primary schools, kindergartens and crèches. Article 7.",
        ),
    }
}

/// The four kinds as they are counted in Điều 5 khoản 4, in the plural.
pub const fn in_coverage(kind: UnitKind) -> Say {
    match kind {
        UnitKind::ResidentialArea => say("Khu dân cư", "Residential areas"),
        UnitKind::Commune => say("Xã, phường, đặc khu", "Communes"),
        UnitKind::Agency => say("Cơ quan", "Agencies"),
        UnitKind::Enterprise => say("Doanh nghiệp", "Enterprises"),
        UnitKind::EducationalInstitution => say("Cơ sở giáo dục", "Educational institutions"),
    }
}

/// The name of a scope.
pub const fn scope(scope: Scope) -> Say {
    match scope {
        Scope::ArmedForces => say("Cơ quan, đơn vị lực lượng vũ trang", "Agency or unit of the armed forces"),
        Scope::OtherAgency => say("Cơ quan khác", "Any other agency"),
        Scope::Micro => say("Doanh nghiệp siêu nhỏ", "Micro enterprise"),
        Scope::Small => say("Doanh nghiệp nhỏ", "Small enterprise"),
        Scope::Medium => say("Doanh nghiệp vừa", "Medium enterprise"),
        Scope::Large => say("Doanh nghiệp lớn", "Large enterprise"),
        Scope::Nursery => say("Nhà trẻ", "Crèche"),
        Scope::Preschool => say("Trường mầm non, mẫu giáo", "Kindergarten"),
        Scope::Primary => say("Trường tiểu học", "Primary school"),
        Scope::LowerSecondary => say("Trường trung học cơ sở", "Lower secondary school"),
        Scope::UpperSecondary => say("Trường trung học phổ thông", "Upper secondary school"),
        Scope::MultiLevel => {
            say("Trường nhiều cấp học, có cấp trên tiểu học", "School of several levels, one of them above primary")
        }
        Scope::Vocational => say("Cơ sở giáo dục nghề nghiệp", "Vocational institution"),
        Scope::Continuing => say("Cơ sở giáo dục thường xuyên", "Continuing education centre"),
        Scope::Higher => say("Cơ sở giáo dục đại học", "Higher education institution"),
    }
}

/// What a unit out of scope is told at once.
pub const fn warning_of_scope(kind: UnitKind) -> Say {
    match kind {
        UnitKind::Agency => say(
            "Thông tư không áp dụng cho cơ quan, đơn vị lực lượng vũ trang (Điều 1 khoản 2 điểm b).",
            "The circular does not apply to agencies and units of the armed forces (Article 1, clause 2, point b).",
        ),
        UnitKind::Enterprise => say(
            "Thông tư không áp dụng cho doanh nghiệp nhỏ và siêu nhỏ (Điều 1 khoản 2 điểm b).",
            "The circular does not apply to small and micro enterprises (Article 1, clause 2, point b).",
        ),
        UnitKind::EducationalInstitution => say(
            "Thông tư không áp dụng cho cơ sở giáo dục tiểu học, mầm non và nhà trẻ (Điều 1 khoản 2 điểm b).",
            "The circular does not apply to primary schools, kindergartens and crèches (Article 1, clause 2, point b).",
        ),
        UnitKind::ResidentialArea | UnitKind::Commune => {
            say("Thông tư áp dụng cho đơn vị này.", "The circular applies to this unit.")
        }
    }
}

/// A verdict of a check or a criterion in a word or two.
pub const fn check_verdict(verdict: Verdict) -> Say {
    match verdict {
        Verdict::Met => say("Đạt", "Met"),
        Verdict::NotMet => say("Chưa đạt", "Not met"),
        Verdict::Unanswered => say("Chưa trả lời", "Not answered"),
        Verdict::NotApplicable => say("Không áp dụng", "Not applicable"),
    }
}

/// The verdict of a unit by its own answers: what a reviewer decides has other words.
pub const fn unit_verdict(verdict: UnitVerdict) -> Say {
    match verdict {
        UnitVerdict::Qualified => say("Tự đánh giá đạt tiêu chuẩn", "Meets the standard (self-assessed)"),
        UnitVerdict::NotQualified => {
            say("Tự đánh giá chưa đạt tiêu chuẩn", "Does not meet the standard (self-assessed)")
        }
        UnitVerdict::Incomplete => say("Chưa trả lời hết", "Not complete yet"),
    }
}

/// An excuse.
pub const fn excuse(excuse: Excuse) -> Say {
    match excuse {
        Excuse::ForceMajeure => say("Bất khả kháng", "Force majeure"),
        Excuse::ContainedAndReported => say(
            "Kịp thời phát hiện, giảm thiểu hậu quả và báo cáo ngay cấp có thẩm quyền",
            "Detected in time, consequences reduced, and reported at once to the competent authority",
        ),
    }
}

/// "Điểm b khoản 4 Điều 4".
pub fn citation(language: Language, cite: &Cite) -> String {
    let Cite { article, clause, point } = cite;
    match (language, point) {
        (Language::Vi, Some(point)) => format!("Điểm {point} khoản {clause} Điều {article}"),
        (Language::Vi, None) => format!("Khoản {clause} Điều {article}"),
        (Language::En, Some(point)) => format!("Article {article}, clause {clause}, point {point}"),
        (Language::En, None) => format!("Article {article}, clause {clause}"),
    }
}

/// "thứ nhất", "thứ hai" …; from 1.
pub fn ordinal(language: Language, index: usize) -> String {
    const VI: [&str; 10] = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"];
    match language {
        Language::Vi => {
            VI.get(index.wrapping_sub(1)).map_or_else(|| format!("thứ {index}"), |word| format!("thứ {word}"))
        }
        Language::En => format!("no. {index}"),
    }
}
