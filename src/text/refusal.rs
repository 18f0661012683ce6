//! Why an entry doesn't count yet: what is wrong, where, what to do.

use super::figures::number;
use super::language::{Language, Say, say};
use super::vocabulary::{excuse, in_coverage, ordinal};
use crate::assessment::{EvidenceField, Field, LIMIT, NumberFault, Refusal};
use crate::criteria::{Check, Excuse, Rule, UnitKind};

/// The label of a field of this check.
pub fn field_name(language: Language, check: &Check, field: Field) -> String {
    let fixed = |sentence: Say| language.say(sentence).to_owned();
    match field {
        Field::Choice => match check.rule {
            Rule::Document { .. } => fixed(say("Đã có văn bản chưa?", "Does the document exist?")),
            _ => fixed(say("Kết quả", "Result")),
        },
        Field::Number => fixed(say("Số, ký hiệu", "Number and symbol")),
        Field::Title => fixed(say("Tên văn bản", "Title")),
        Field::IssuedOn => fixed(say("Ngày ban hành", "Date of issue")),
        Field::Issuer => fixed(say("Nơi ban hành", "Issued by")),
        Field::Account => fixed(say("Tóm tắt việc thực hiện", "Short account of what was done")),
        Field::Count => match &check.rule {
            Rule::Incidents { noun, .. } | Rule::Count { noun, .. } => match language {
                Language::Vi => format!("Số {}", noun.vi),
                Language::En => format!("Number of {}", noun.en),
            },
            _ => fixed(say("Số lượng", "Number")),
        },
        Field::ExcuseReason(_) => fixed(say("Trường hợp được loại trừ", "Allowed exception")),
        Field::ExcuseExplanation(_) => fixed(say("Giải trình", "Explanation")),
        Field::Part => match &check.rule {
            Rule::Ratio { part_label, .. } => language.of(part_label).to_owned(),
            _ => String::new(),
        },
        Field::Whole => match &check.rule {
            Rule::Ratio { whole_label, .. } => language.of(whole_label).to_owned(),
            _ => String::new(),
        },
        Field::Previous => fixed(say("Kỳ trước", "Period before")),
        Field::Current => fixed(say("Kỳ này", "This period")),
        Field::Level => fixed(say("Mức đánh giá", "Rating")),
        Field::Reason => fixed(say("Lý do", "Reason")),
        Field::Total(row) => row_field(language, row, say("tổng số", "total")),
        Field::Registered(row) => row_field(language, row, say("đã đăng ký", "registered")),
        Field::Recognised(row) => row_field(language, row, say("được công nhận", "recognised")),
        Field::Item(index) => match &check.rule {
            Rule::Checklist { items } => {
                items.get(index).map(|item| language.of(&item.label).to_owned()).unwrap_or_default()
            }
            _ => String::new(),
        },
        Field::EvidenceDate(index) => paper_field(language, index, EvidenceField::IssuedOn),
        Field::EvidenceTitle(index) => paper_field(language, index, EvidenceField::Title),
    }
}

/// The label of a field of a citation.
pub const fn evidence_field_name(field: EvidenceField) -> Say {
    match field {
        EvidenceField::Title => say("Tên tài liệu", "Title"),
        EvidenceField::Number => say("Số, ký hiệu", "Number and symbol"),
        EvidenceField::IssuedOn => say("Ngày ban hành", "Date of issue"),
        EvidenceField::Issuer => say("Nơi ban hành", "Issued by"),
        EvidenceField::Section => say("Mục", "Section"),
        EvidenceField::Page => say("Trang", "Page"),
    }
}

fn row_field(language: Language, row: usize, column: Say) -> String {
    let kind = UnitKind::IN_COVERAGE.get(row).copied().unwrap_or(UnitKind::Commune);
    format!("{}, {}", language.say(in_coverage(kind)), language.say(column))
}

fn paper_field(language: Language, index: usize, field: EvidenceField) -> String {
    format!(
        "{} ({} {})",
        language.say(evidence_field_name(field)),
        language.pick("tài liệu", "paper"),
        ordinal(language, index + 1)
    )
}

/// The sentence for a refusal.
pub fn refusal(language: Language, check: &Check, refusal: &Refusal) -> String {
    let vi = language == Language::Vi;
    let count = |value: i64| number(language, u64::try_from(value).unwrap_or_default());
    match refusal {
        Refusal::Missing(Field::Choice) => language.pick("Chưa chọn câu trả lời.", "Choose an answer.").to_owned(),
        Refusal::Missing(field @ Field::Item(_)) => {
            let name = field_name(language, check, *field);
            if vi { format!("Chưa trả lời: {name}.") } else { format!("Not answered yet: {name}.") }
        }
        Refusal::Missing(field @ (Field::ExcuseReason(index) | Field::ExcuseExplanation(index))) => {
            let (name, event) = (field_name(language, check, *field), event(language, check, *index));
            if vi { format!("Còn thiếu: {name} ({event}).") } else { format!("Still missing: {name} ({event}).") }
        }
        Refusal::Missing(field) => {
            let name = field_name(language, check, *field);
            if vi { format!("Còn thiếu: {name}.") } else { format!("Still missing: {name}.") }
        }
        Refusal::Number { field, fault } => {
            format!("{}: {}", field_name(language, check, *field), number_fault(language, *fault))
        }
        Refusal::NotADate { text, .. } if vi => {
            format!(
                "“{text}” chưa phải là ngày đầy đủ hoặc không có trong lịch. Nhập ngày/tháng/năm, năm đủ bốn chữ số, ví dụ 05/03/2026."
            )
        }
        Refusal::NotADate { text, .. } => {
            format!(
                "“{text}” is not a full date or not in the calendar. Enter day/month/year with all four digits of the year, for example 05/03/2026."
            )
        }
        Refusal::MoreExcusedThanEvents { events, excused } => {
            let (events, excused) = (count(*events), number(language, *excused as u64));
            if vi {
                let noun = event_noun(language, check);
                format!("Nêu {excused} {noun} được loại trừ nhưng chỉ nhập {events} {noun}. Kiểm tra lại hai số.")
            } else {
                format!(
                    "{excused} cases are excepted but only {events} counted. Correct the number or remove an excepted case."
                )
            }
        }
        Refusal::ExcuseNotAllowed { index, reason } => {
            let (reason, event) = (excuse_label(language, reason), event(language, check, *index));
            if vi {
                format!("Mục này không loại trừ theo lý do “{reason}” ({event}).")
            } else {
                format!("This check does not allow the exception “{reason}” ({event}).")
            }
        }
        Refusal::PartAboveWhole { part, whole } => {
            let (part_name, whole_name) =
                (field_name(language, check, Field::Part), field_name(language, check, Field::Whole));
            let (part, whole) = (count(*part), count(*whole));
            if vi {
                format!("“{part_name}” là {part}, lớn hơn “{whole_name}” là {whole}. Kiểm tra lại hai số.")
            } else {
                format!("“{part_name}” is {part}, more than “{whole_name}”, {whole}. Check both numbers.")
            }
        }
        Refusal::WholeIsZero => {
            let name = field_name(language, check, Field::Whole);
            if vi { format!("“{name}” phải lớn hơn 0.") } else { format!("“{name}” must be above 0.") }
        }
        Refusal::UnknownLevel { level } if vi => format!("“{level}” không có trong thang đánh giá."),
        Refusal::UnknownLevel { level } => format!("“{level}” is not on the scale."),
        Refusal::NotRatedNotAllowed => {
            language.pick("Mục này phải có mức đánh giá.", "This check needs a rating.").to_owned()
        }
        Refusal::RegisteredAboveTotal { row, registered, total } => {
            let (kind, registered, total) = (row_kind(language, *row), count(*registered), count(*total));
            if vi {
                format!("{kind}: số đã đăng ký là {registered}, lớn hơn tổng số {total}.")
            } else {
                format!("{kind}: {registered} registered, more than the total of {total}.")
            }
        }
        Refusal::RecognisedAboveRegistered { row, recognised, registered } => {
            let (kind, recognised, registered) = (row_kind(language, *row), count(*recognised), count(*registered));
            if vi {
                format!("{kind}: số được công nhận là {recognised}, lớn hơn số đã đăng ký {registered}.")
            } else {
                format!("{kind}: {recognised} recognised, more than {registered} registered.")
            }
        }
        Refusal::WrongRows => language
            .pick("Phải có đủ bốn loại đơn vị, đúng thứ tự.", "All four kinds of unit are needed, in their order.")
            .to_owned(),
        Refusal::UnknownItem { item } if vi => format!("“{item}” không có trong danh mục."),
        Refusal::UnknownItem { item } => format!("“{item}” is not on the list."),
        Refusal::RepeatedItem { item } => {
            let item = item_label(language, check, item);
            if vi { format!("“{item}” được nêu hai lần.") } else { format!("“{item}” is named twice.") }
        }
        Refusal::WrongKind => language
            .pick("Câu trả lời không cùng loại với câu hỏi.", "The answer is of another kind than the question.")
            .to_owned(),
        Refusal::NotApplicableNotAllowed => language
            .pick("Mục này không được ghi là không áp dụng.", "This check can't be declared not applicable.")
            .to_owned(),
    }
}

/// "vụ thứ hai", "no. 2".
fn event(language: Language, check: &Check, index: usize) -> String {
    let ordinal = ordinal(language, index + 1);
    match language {
        Language::Vi => format!("{} {ordinal}", event_noun(language, check)),
        Language::En => ordinal,
    }
}

fn event_noun(language: Language, check: &Check) -> &str {
    if let Rule::Incidents { noun, .. } = &check.rule { language.of(noun) } else { language.pick("vụ", "cases") }
}

/// The words of an excuse; an unknown one as it stands.
fn excuse_label(language: Language, id: &str) -> &str {
    Excuse::from_id(id).map_or(id, |known| language.say(excuse(known)))
}

fn item_label<'a>(language: Language, check: &'a Check, id: &'a str) -> &'a str {
    let Rule::Checklist { items } = &check.rule else { return id };
    items.iter().find(|item| item.id == id).map_or(id, |item| language.of(&item.label))
}

fn row_kind(language: Language, row: usize) -> &'static str {
    language.say(in_coverage(UnitKind::IN_COVERAGE.get(row).copied().unwrap_or(UnitKind::Commune)))
}

/// Why a text is no usable number.
pub fn number_fault(language: Language, fault: NumberFault) -> String {
    match fault {
        NumberFault::NotWhole => language
            .pick("Chỉ nhập số nguyên, ví dụ 12 hoặc 1.250.", "Enter a whole number, for example 12 or 1250.")
            .to_owned(),
        NumberFault::Negative => language.pick("Số không được âm.", "The number can't be negative.").to_owned(),
        NumberFault::TooLarge => {
            let limit = number(language, LIMIT.unsigned_abs());
            match language {
                Language::Vi => format!("Số lớn nhất được nhập là {limit}."),
                Language::En => format!("The largest number allowed is {limit}."),
            }
        }
    }
}
