//! Rules in words, without an answer: when a check is met, when it is asked, how points follow, how a figure comes from its counts.

use super::explain::required;
use super::figures::{number, points};
use super::language::Language;
use super::vocabulary::{excuse, kind_name};
use crate::criteria::{Check, Choice, Criteria, Form, Indicator, Method, Rule, WindowAsked};

/// When a check is met.
pub fn rule_line(language: Language, rule: &Rule) -> String {
    let vi = language == Language::Vi;
    match rule {
        Rule::Document { window } => language.pick(document_vi(*window), document_en(*window)).to_owned(),
        Rule::Statement => language
            .pick(
                "Đạt khi đã thực hiện đầy đủ và có nêu tóm tắt kết quả.",
                "Met when it is fully carried out, with a short account.",
            )
            .to_owned(),
        Rule::Incidents { excuses, noun } => {
            let noun = language.of(noun);
            let excuses: Vec<String> = excuses.iter().map(|one| language.say(excuse(*one)).to_lowercase()).collect();
            match (vi, excuses.is_empty()) {
                (true, true) => format!("Đạt khi không có {noun} nào."),
                (false, true) => format!("Met when there are no {noun}."),
                (true, false) => {
                    format!("Đạt khi không có {noun} nào, trừ trường hợp có giải trình: {}.", excuses.join("; "))
                }
                (false, false) => {
                    format!("Met when there are no {noun}, except with an explanation: {}.", excuses.join("; "))
                }
            }
        }
        Rule::Ratio { percent, part_label, whole_label, .. } => {
            let [part, whole] = [part_label, whole_label].map(|label| language.of(label).to_lowercase());
            let required = required(language, *percent);
            if vi {
                format!("Lấy {part} chia cho {whole}: {required}.")
            } else {
                format!("Share of “{part}” in “{whole}”: {required}.")
            }
        }
        Rule::Count { minimum, noun } => {
            let (minimum, noun) = (number(language, u64::from(*minimum)), language.of(noun));
            if vi {
                format!("Đạt khi có ít nhất {minimum} {noun}.")
            } else {
                format!("Met when the number of {noun} is at least {minimum}.")
            }
        }
        Rule::Trend { max_change_percent, noun } => trend(language, *max_change_percent, language.of(noun)),
        Rule::Rating { scale, threshold, passes, may_be_unrated } => {
            rating(language, scale, (*threshold, passes), *may_be_unrated)
        }
        Rule::Coverage { percent } => {
            let required = required(language, *percent);
            if vi {
                format!("Đạt khi mọi đơn vị đã đăng ký và tỷ lệ đơn vị được công nhận đủ mức: {required}.")
            } else {
                format!("Met when all units have registered and the share of recognised units is enough: {required}.")
            }
        }
        Rule::Checklist { items } => {
            let items: Vec<&str> = items.iter().map(|item| language.of(&item.label)).collect();
            format!("{} {}.", language.pick("Đạt khi có đủ:", "Met when all are there:"), items.join("; "))
        }
    }
}

const fn document_vi(window: WindowAsked) -> &'static str {
    match window {
        WindowAsked::FirstQuarter => "Đạt khi có văn bản, đề ngày trong quý I của năm đánh giá (từ 01/01 đến 31/3).",
        WindowAsked::Period => "Đạt khi có văn bản, đề ngày trong kỳ đánh giá.",
        WindowAsked::None => "Đạt khi có văn bản, đề ngày nào cũng được.",
    }
}

const fn document_en(window: WindowAsked) -> &'static str {
    match window {
        WindowAsked::FirstQuarter => {
            "Met with a document dated in the first quarter of the year (1 January to 31 March)."
        }
        WindowAsked::Period => "Met with a document dated in the assessment period.",
        WindowAsked::None => "Met with a document of any date.",
    }
}

fn trend(language: Language, change: i32, noun: &str) -> String {
    let percent = change.unsigned_abs();
    match (language, change) {
        (Language::Vi, 0) => format!("Đạt khi số {noun} không nhiều hơn kỳ trước."),
        (Language::En, 0) => format!("Met when the {noun} are no more than in the period before."),
        (Language::Vi, 1..) => format!("Đạt khi số {noun} tăng không quá {percent}% so với kỳ trước."),
        (Language::En, 1..) => format!("Met when the {noun} go up by {percent}% at most on the period before."),
        (Language::Vi, _) => format!("Đạt khi số {noun} giảm từ {percent}% trở lên so với kỳ trước."),
        (Language::En, _) => format!("Met when the {noun} go down by {percent}% or more on the period before."),
    }
}

fn rating(language: Language, scale: &[Choice], (threshold, passes): (usize, &[String]), unrated: bool) -> String {
    let label = |choice: &Choice| format!("“{}”", language.of(&choice.label));
    let least = scale.get(threshold).map(label).unwrap_or_default();
    let others: Vec<String> = scale.iter().filter(|choice| passes.contains(&choice.id)).map(label).collect();
    let or = if others.is_empty() {
        String::new()
    } else {
        format!("{}{}", language.pick(", hoặc ", ", or "), others.join(", "))
    };
    let unrated = match (unrated, language) {
        (false, _) => "",
        (true, Language::Vi) => " Không xếp loại thì nêu lý do; khi đó mục này không áp dụng.",
        (true, Language::En) => " Not rated, with a reason, the check does not apply.",
    };
    match language {
        Language::Vi => format!("Đạt khi được xếp từ mức {least} trở lên{or}.{unrated}"),
        Language::En => format!("Met with a rating of {least} or better{or}.{unrated}"),
    }
}

/// When a check is asked and whether it may be declared not applicable; nothing where it is always asked.
pub fn applies_line(language: Language, standard: &Criteria, check: &Check) -> Option<String> {
    let question = |fact: &String| {
        let asked = standard.facts.iter().find(|asked| asked.id == *fact);
        format!("“{}”", asked.map_or(fact.as_str(), |asked| language.of(&asked.question)))
    };
    let facts: Vec<String> = check.applies_if.iter().map(question).collect();
    let asked = (!facts.is_empty()).then(|| match language {
        Language::Vi => format!("Chỉ hỏi khi đơn vị trả lời “Có” cho: {}.", facts.join("; ")),
        Language::En => format!("Asked only when the unit answers “Yes” to: {}.", facts.join("; ")),
    });
    let declared = check
        .not_applicable_with_reason
        .then(|| {
            language.pick("Được khai không áp dụng, có nêu lý do.", "It may be declared not applicable, with a reason.")
        })
        .map(str::to_owned);
    let all: Vec<String> = asked.into_iter().chain(declared).collect();
    (!all.is_empty()).then(|| all.join(" "))
}

/// How points follow from an answer.
pub fn method_line(language: Language, method: &Method) -> String {
    let fixed = |vi: &'static str, en: &'static str| language.pick(vi, en).to_owned();
    match method {
        Method::AllOrNothing => {
            fixed("Đạt thì đủ điểm, chưa đạt thì 0 điểm", "All points where it is met, none otherwise")
        }
        Method::Proportional => fixed("Theo tỷ lệ đạt được", "By the share that was reached"),
        Method::DeductPerEvent { deduction } => {
            let each = points(language, u64::from(*deduction));
            match language {
                Language::Vi => format!("Trừ {each} điểm cho mỗi vụ"),
                Language::En => format!("{each} points off for each event"),
            }
        }
        Method::Manual => fixed("Người chấm cho điểm, nêu lý do", "Set by a person, with a reason"),
    }
}

/// How a figure comes from its counts.
pub fn form_line(language: Language, indicator: &Indicator) -> String {
    let label =
        |id: &str| indicator.label_of(id).map_or_else(|| id.to_owned(), |label| language.of(label).to_lowercase());
    let vi = language == Language::Vi;
    match &indicator.form {
        Form::Ratio { part, whole } => {
            let (part, whole) = (label(part), label(whole));
            if vi {
                format!("Tỷ lệ {part} trên {whole}")
            } else {
                format!("Share of “{part}” in “{whole}”")
            }
        }
        Form::Change { base, current, .. } => {
            let (base, current) = (label(base), label(current));
            if vi {
                format!("So sánh {current} với {base}")
            } else {
                format!("“{current}” against “{base}”")
            }
        }
        Form::Number { noun } => {
            let noun = language.of(noun);
            if vi { format!("Số {noun}") } else { format!("Number of {noun}") }
        }
        Form::ShareOfUnits { minimum } => {
            let minimum = number(language, u64::from(*minimum));
            let count = indicator.counts.first().map(|asked| label(&asked.id)).unwrap_or_default();
            if vi {
                format!("Tỷ lệ đơn vị có {count} từ {minimum} trở lên")
            } else {
                format!("Share of units with {minimum} or more of “{count}”")
            }
        }
        Form::QualifiedUnits { unit_kinds } => {
            let kinds: Vec<String> =
                unit_kinds.iter().map(|kind| language.say(kind_name(*kind)).to_lowercase()).collect();
            let kinds = kinds.join(", ");
            if vi {
                format!("Tỷ lệ {kinds} đạt tiêu chuẩn, do bảng tổng hợp tính")
            } else {
                format!("Share of qualified units ({kinds}), counted by the roll-up")
            }
        }
    }
}
