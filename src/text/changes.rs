//! What differs between two versions of a criteria file, in words, and what stands beside answers that were laid aside.

use super::language::{Say, say};
use crate::criteria::{CheckPart, IndicatorPart, ItemPart, Role};

/// Stands beside an answer to what an earlier version asked.
pub const TO_REVIEW: Say = say("Cần xem lại", "To be looked at again");

/// What moving to another version does, said before it is done.
pub const CARRIED_OVER: Say = say(
    "Chỉ những câu trả lời có câu hỏi, cách tính và căn cứ không đổi được chuyển sang. Các câu trả lời khác được giữ bên cạnh để xem lại.",
    "Only answers whose question, rule and citation are unchanged are carried over. The others are kept beside, to be looked at again.",
);

/// A role by its name.
pub const fn role_name(role: Role) -> Say {
    match role {
        Role::Standard => say("Tiêu chuẩn", "Standard"),
        Role::Supplement => say("Tiêu chí bổ sung", "Supplement"),
        Role::ScoringGuide => say("Hướng dẫn chấm điểm", "Scoring guide"),
        Role::Programme => say("Chương trình", "Programme"),
    }
}

/// What differs of a check.
pub const fn check_part(part: CheckPart) -> Say {
    match part {
        CheckPart::Question => say("Câu hỏi", "Question"),
        CheckPart::Rule => say("Cách tính", "Rule"),
        CheckPart::Cite => say("Căn cứ", "Citation"),
        CheckPart::Guidance => say("Giải thích", "Guidance"),
        CheckPart::AppliesIf => say("Điều kiện được hỏi", "When it is asked"),
        CheckPart::NotApplicable => say("Việc khai không áp dụng", "Whether it may be not applicable"),
        CheckPart::Criterion => say("Tiêu chí chứa mục này", "Its criterion"),
    }
}

/// What differs of an item of a guide.
pub const fn item_part(part: ItemPart) -> Say {
    match part {
        ItemPart::Maximum => say("Điểm tối đa", "Maximum"),
        ItemPart::Method => say("Cách chấm", "Method"),
        ItemPart::Title => say("Nội dung", "Wording"),
    }
}

/// What differs of an indicator.
pub const fn indicator_part(part: IndicatorPart) -> Say {
    match part {
        IndicatorPart::Title => say("Tên chỉ tiêu", "Wording"),
        IndicatorPart::AskedOf => say("Người trả lời", "Who is asked"),
        IndicatorPart::Form => say("Cách tính", "Form"),
        IndicatorPart::Counts => say("Số liệu", "Counts"),
        IndicatorPart::Target => say("Mức phải đạt", "Target"),
    }
}
