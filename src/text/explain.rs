//! Why a check has its verdict, with its figures, and what would change it.

use super::figures::{count_of, date, number, percent};
use super::language::Language;
use super::refusal::{field_name, refusal};
use crate::assessment::Refusal;
use crate::criteria::{Bilingual, Check, Criteria, Date, Rule, Window, WindowAsked};
use crate::verdict::{CoverageSums, Finding, Reason, Share, Verdict};

/// One or two sentences: the verdict's reason with the figures that went in. Without the word "đạt" or "chưa đạt" itself.
pub fn explain(language: Language, standard: &Criteria, check: &Check, finding: &Finding) -> String {
    let vi = language == Language::Vi;
    match &finding.reason {
        Reason::SwitchedOff { fact } => switched_off(language, standard, fact),
        Reason::FactOpen { .. } => language
            .pick("Hãy trả lời câu hỏi về đặc điểm của đơn vị trước.", "First answer the question about the unit.")
            .to_owned(),
        Reason::DeclaredNotApplicable { reason } => format!("{} {reason}", language.pick("Lý do:", "Reason:")),
        Reason::NotRated { reason } => {
            format!("{} {reason}", language.pick("Không xếp loại. Lý do:", "Not rated. Reason:"))
        }
        Reason::Blank => language.pick("Chưa trả lời.", "Not answered yet.").to_owned(),
        Reason::Refused(refusals) => refused(language, check, refusals),
        Reason::NoDocument => language.pick("Chưa có văn bản này.", "There is no such document.").to_owned(),
        Reason::Document { issued_on, window } => document(language, *issued_on, *window),
        Reason::Statement { holds: true } => language.pick("Đã thực hiện.", "Carried out.").to_owned(),
        Reason::Statement { holds: false } => {
            language.pick("Chưa thực hiện đầy đủ.", "Not fully carried out.").to_owned()
        }
        Reason::Incidents { count, excused } => incidents(language, noun(language, check), *count, *excused),
        Reason::Ratio { share, percent: target } => {
            let shown = percent(language, *share, Some(*target));
            let (part, whole) = (number(language, share.part), count_of(language, share.whole, noun(language, check)));
            let required = required(language, *target);
            if vi {
                format!("{part} trên {whole}: {shown}, {required}.")
            } else {
                format!("{part} of {whole}: {shown}; {required}.")
            }
        }
        Reason::Count { count: 0, minimum } if vi => {
            let noun = noun(language, check);
            format!("Chưa có {noun} nào, yêu cầu ít nhất {}.", count_of(language, *minimum, noun))
        }
        Reason::Count { count, minimum } => {
            let (count, minimum) = (count_of(language, *count, noun(language, check)), number(language, *minimum));
            if vi {
                format!("Có {count}, yêu cầu ít nhất {minimum}.")
            } else {
                format!("{count}; at least {minimum} required.")
            }
        }
        Reason::Trend { previous, current, .. } => {
            let [previous, current] =
                [previous, current].map(|value| count_of(language, *value, noun(language, check)));
            if vi {
                format!("Kỳ này {current}, kỳ trước {previous}.")
            } else {
                format!("This period {current}, the period before {previous}.")
            }
        }
        Reason::Rating { level, .. } => {
            format!("{} {}.", language.pick("Mức đánh giá:", "Rating:"), level_label(language, &check.rule, level))
        }
        Reason::CoverageOfNothing => language
            .pick("Tổng số đơn vị bằng 0 nên không tính được tỷ lệ.", "The total is 0, so there is no share to take.")
            .to_owned(),
        Reason::Coverage { sums, percent: target } => coverage(language, *sums, *target),
        Reason::Checklist { missing } if missing.is_empty() => {
            language.pick("Có đủ các nội dung.", "All items are there.").to_owned()
        }
        Reason::Checklist { missing } => {
            format!(
                "{} {}.",
                language.pick("Còn thiếu:", "Missing:"),
                item_labels(language, &check.rule, missing).join("; ")
            )
        }
    }
}

/// What would change an unmet verdict; nothing where the verdict is another or nothing can be done about it by numbers.
pub fn what_would_change_it(language: Language, check: &Check, finding: &Finding) -> Option<String> {
    if finding.verdict != Verdict::NotMet {
        return None;
    }
    let vi = language == Language::Vi;
    match &finding.reason {
        Reason::Ratio { share, percent: target } => {
            let missing = count_of(language, share.missing_to(*target), noun(language, check));
            Some(if vi {
                format!("Còn thiếu {missing} để đủ {target}%.")
            } else {
                format!("{} needed to reach {target}%.", more(&missing))
            })
        }
        Reason::Count { count, minimum } => {
            let missing = count_of(language, minimum.saturating_sub(*count), noun(language, check));
            Some(if vi { format!("Cần thêm {missing}.") } else { format!("{} needed.", more(&missing)) })
        }
        Reason::Trend { current, allowed, .. } => {
            let noun = noun(language, check);
            let excess = count_of(language, current.saturating_sub(*allowed), noun);
            Some(match (language, *allowed) {
                (Language::Vi, 0) => format!("Nhiều hơn mức cho phép {excess}; chỉ đạt khi không có {noun} nào."),
                (Language::En, 0) => format!("{excess} too many; met with no {noun} at all."),
                (Language::Vi, allowed) => {
                    let allowed = count_of(language, allowed, noun);
                    format!("Nhiều hơn mức cho phép {excess}; chỉ đạt khi không quá {allowed}.")
                }
                (Language::En, allowed) => {
                    format!("{excess} too many; met with {} or fewer.", number(language, allowed))
                }
            })
        }
        Reason::Incidents { .. } => {
            let allows = matches!(&check.rule, Rule::Incidents { excuses, .. } if !excuses.is_empty());
            let noun = noun(language, check);
            allows.then(|| match language {
                Language::Vi => format!("Chỉ đạt khi mọi {noun} đều thuộc trường hợp được loại trừ và có giải trình."),
                Language::En => {
                    "Met only if every one falls under an allowed exception, with an explanation.".to_owned()
                }
            })
        }
        Reason::Rating { threshold, .. } => {
            let label = level_label(language, &check.rule, threshold);
            let titles: String = passing_labels(language, &check.rule)
                .map(|title| format!("{} “{title}”", language.pick(" hoặc", " or")))
                .collect();
            Some(if vi {
                format!("Yêu cầu đạt từ mức “{label}” trở lên{titles}.")
            } else {
                format!("“{label}” or better{titles} is required.")
            })
        }
        Reason::Coverage { sums, percent: target } => Some(coverage_missing(language, *sums, *target)),
        Reason::NoDocument if matches!(check.rule, Rule::Document { window: WindowAsked::FirstQuarter }) => Some(
            language
                .pick("Cần có văn bản này, đề ngày trong quý I.", "It is needed, dated in the first quarter.")
                .to_owned(),
        ),
        Reason::Document { window: Some(window), .. } => {
            let (from, to) = (date(language, window.from), date(language, window.to));
            Some(if vi {
                format!("Cần văn bản đề ngày từ {from} đến {to}.")
            } else {
                format!("A document dated from {from} to {to} is needed.")
            })
        }
        _ => None,
    }
}

/// "3 households" → "3 more households".
fn more(counted: &str) -> String {
    counted.replacen(' ', " more ", 1)
}

fn noun<'a>(language: Language, check: &'a Check) -> &'a str {
    let of = |noun: &'a Bilingual| language.of(noun);
    match &check.rule {
        Rule::Incidents { noun, .. }
        | Rule::Ratio { noun, .. }
        | Rule::Count { noun, .. }
        | Rule::Trend { noun, .. } => of(noun),
        Rule::Coverage { .. } => language.pick("đơn vị", "units"),
        Rule::Document { .. } | Rule::Statement | Rule::Rating { .. } | Rule::Checklist { .. } => "",
    }
}

/// Mistakes one by one; what is merely not there yet in one sentence.
fn refused(language: Language, check: &Check, refusals: &[Refusal]) -> String {
    let mistakes = refusals.iter().filter(|one| one.is_mistake()).map(|one| refusal(language, check, one));
    let missing: Vec<String> = refusals
        .iter()
        .filter_map(
            |one| if let Refusal::Missing(field) = one { Some(field_name(language, check, *field)) } else { None },
        )
        .collect();
    let missing = (!missing.is_empty())
        .then(|| format!("{} {}.", language.pick("Còn thiếu:", "Still missing:"), missing.join("; ")));
    mistakes.chain(missing).collect::<Vec<_>>().join(" ")
}

fn switched_off(language: Language, standard: &Criteria, fact: &str) -> String {
    let question =
        standard.facts.iter().find(|asked| asked.id == fact).map_or("", |asked| language.of(&asked.question));
    match language {
        Language::Vi => format!("Không hỏi mục này vì đơn vị đã trả lời “Không” cho câu: {question}"),
        Language::En => format!("Not asked, because the unit answered “No” to: {question}"),
    }
}

fn document(language: Language, issued_on: Date, window: Option<Window>) -> String {
    let day = date(language, issued_on);
    let Some(window) = window else {
        return language.pick("Văn bản đề ngày ", "Dated ").to_owned() + &day + ".";
    };
    let (from, to) = (date(language, window.from), date(language, window.to));
    let inside = window.contains(issued_on);
    match (language, inside) {
        (Language::Vi, true) => format!("Văn bản đề ngày {day}, trong thời gian quy định từ {from} đến {to}."),
        (Language::Vi, false) => format!("Văn bản đề ngày {day}, ngoài thời gian quy định từ {from} đến {to}."),
        (Language::En, true) => format!("Dated {day}, within the time asked for, {from} to {to}."),
        (Language::En, false) => format!("Dated {day}, outside the time asked for, {from} to {to}."),
    }
}

fn incidents(language: Language, noun: &str, count: u64, excused: u64) -> String {
    let events = count_of(language, count, noun);
    match (language, count, excused) {
        (Language::Vi, 0, _) => format!("Không có {noun} nào."),
        (Language::En, 0, _) => format!("No {noun}."),
        (Language::Vi, _, 0) => format!("Có {events}."),
        (Language::En, _, 0) => format!("{events}."),
        (Language::Vi, ..) => {
            format!("Có {events}, trong đó {} thuộc trường hợp được loại trừ.", count_of(language, excused, noun))
        }
        (Language::En, ..) => format!("{events}, of which {} under an allowed exception.", number(language, excused)),
    }
}

fn level_label<'a>(language: Language, rule: &'a Rule, level: &'a str) -> &'a str {
    let Rule::Rating { scale, .. } = rule else { return level };
    scale.iter().find(|choice| choice.id == level).map_or(level, |choice| language.of(&choice.label))
}

/// Labels of the levels that pass by themselves.
fn passing_labels(language: Language, rule: &Rule) -> impl Iterator<Item = &str> {
    let passes = if let Rule::Rating { passes, .. } = rule { &passes[..] } else { &[] };
    passes.iter().map(move |level| level_label(language, rule, level))
}

/// "yêu cầu từ 70% trở lên", as the circular says it; nothing lies above 100%.
pub(super) fn required(language: Language, target: u32) -> String {
    match (language, target) {
        (Language::Vi, 100) => "yêu cầu 100%".to_owned(),
        (Language::Vi, _) => format!("yêu cầu từ {target}% trở lên"),
        (Language::En, 100) => "100% is required".to_owned(),
        (Language::En, _) => format!("{target}% or more is required"),
    }
}

fn item_labels<'a>(language: Language, rule: &'a Rule, ids: &'a [String]) -> Vec<&'a str> {
    let Rule::Checklist { items } = rule else { return ids.iter().map(String::as_str).collect() };
    ids.iter()
        .map(|id| items.iter().find(|item| &item.id == id).map_or(id.as_str(), |item| language.of(&item.label)))
        .collect()
}

fn coverage(language: Language, sums: CoverageSums, target: u32) -> String {
    let CoverageSums { total, registered, recognised } = sums;
    let registered_share = percent(language, Share { part: registered, whole: total }, Some(100));
    let recognised_share = percent(language, Share { part: recognised, whole: total }, Some(target));
    let required = required(language, target);
    let [total, registered, recognised] = [total, registered, recognised].map(|value| number(language, value));
    match language {
        Language::Vi => format!(
            "{registered} trên {total} đơn vị đã đăng ký: {registered_share}, yêu cầu 100%. {recognised} trên {total} đơn vị được công nhận: {recognised_share}, {required}."
        ),
        Language::En => format!(
            "{registered} of {total} units registered: {registered_share}; 100% is required. {recognised} of {total} recognised: {recognised_share}; {required}."
        ),
    }
}

fn coverage_missing(language: Language, sums: CoverageSums, target: u32) -> String {
    let units = |count| count_of(language, count, language.pick("đơn vị", "units"));
    let unregistered = sums.total.saturating_sub(sums.registered);
    let unrecognised = Share { part: sums.recognised, whole: sums.total }.missing_to(target);
    let mut sentences = Vec::new();
    if unregistered > 0 {
        sentences.push(match language {
            Language::Vi => format!("Cần thêm {} đăng ký.", units(unregistered)),
            Language::En => format!("{} must register.", more(&units(unregistered))),
        });
    }
    if unrecognised > 0 {
        sentences.push(match language {
            Language::Vi => format!("Cần thêm {} được công nhận.", units(unrecognised)),
            Language::En => format!("{} must be recognised.", more(&units(unrecognised))),
        });
    }
    sentences.join(" ")
}
