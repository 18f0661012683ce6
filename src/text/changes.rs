//! What differs between two versions of a criteria file, in words, and what stands beside answers that were laid aside.

use super::figures::points;
use super::indicator::target_line;
use super::language::{Language, Say, say};
use super::rule::{form_line, method_line, rule_line};
use super::vocabulary::citation;
use crate::criteria::{Check, CheckPart, FilePart, Indicator, IndicatorPart, ItemPart, Role, ScoredItem, ScoringGuide};

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

/// What differs of a file as a whole.
pub const fn file_part(part: FilePart) -> Say {
    match part {
        FilePart::Title => say("Tên tệp", "Title"),
        FilePart::Description => say("Mô tả", "Description"),
        FilePart::Basis => say("Văn bản làm căn cứ", "Papers that it stands on"),
        FilePart::UnitKind => say("Loại đơn vị", "Kind of unit"),
        FilePart::Facts => say("Những điều hỏi trước", "Facts that are asked first"),
        FilePart::Criteria => say("Tên, căn cứ hoặc thứ tự các tiêu chí", "Names, citations or order of the criteria"),
        FilePart::Total => say("Tổng điểm", "Total"),
        FilePart::NotApplicable => say("Cách tính mục không áp dụng", "How an item counts that is not applicable"),
        FilePart::Grades => say("Các mức xếp loại", "Grades"),
    }
}

/// That part of a check, in words; nothing where it is told by more than the check.
pub fn check_value(language: Language, part: CheckPart, check: &Check) -> Option<String> {
    match part {
        CheckPart::Question => Some(language.of(&check.question).to_owned()),
        CheckPart::Rule => Some(rule_line(language, &check.rule)),
        CheckPart::Cite => Some(citation(language, &check.cite)),
        CheckPart::Guidance => Some(language.of(&check.guidance).to_owned()),
        CheckPart::AppliesIf | CheckPart::NotApplicable | CheckPart::Criterion => None,
    }
}

/// That part of an item of this guide, in words.
pub fn item_value(language: Language, part: ItemPart, guide: &ScoringGuide, item: &ScoredItem) -> Option<String> {
    match part {
        ItemPart::Maximum => Some(points(language, u64::from(item.maximum))),
        ItemPart::Method => Some(method_line(language, &item.method)),
        ItemPart::Title => guide.wording_of(&item.id).map(|title| language.of(title).to_owned()),
    }
}

/// That part of an indicator, in words; nothing where there is no target.
pub fn indicator_value(language: Language, part: IndicatorPart, indicator: &Indicator) -> Option<String> {
    match part {
        IndicatorPart::Title => Some(language.of(&indicator.title).to_owned()),
        IndicatorPart::AskedOf => None,
        IndicatorPart::Form => Some(form_line(language, indicator)),
        IndicatorPart::Counts => {
            let labels = indicator.counts.iter().map(|count| language.of(&count.label).to_owned());
            Some(labels.collect::<Vec<_>>().join(", "))
        }
        IndicatorPart::Target => target_line(language, indicator),
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
