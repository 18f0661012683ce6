//! An answer in words, as it is read through, printed and shown to a reviewer: every field that was entered, none left out.

use super::figures::{date, signed};
use super::language::{Language, Say};
use super::page::{check as words_of, sign_check as words};
use super::refusal::field_name;
use super::vocabulary::{excuse, in_coverage};
use crate::assessment::{Answer, CoverageRow, Evidence, ExcusedEvent, Field};
use crate::criteria::{Check, Excuse, Rule, UnitKind, parse_iso};

/// The lines of an answer: each a label and what was entered.
pub fn answer_lines(language: Language, check: &Check, answer: &Answer) -> Vec<(String, String)> {
    let line = |field: Field, text: String| (field_name(language, check, field), text);
    let figure = |value: i64| signed(language, value);
    match answer {
        Answer::Document { exists: false, .. } => vec![line(Field::Choice, yes_no(language, false))],
        Answer::Document { number, title, issued_on, issuer, .. } => vec![
            line(Field::Number, number.clone()),
            line(Field::Title, title.clone()),
            line(Field::IssuedOn, document_day(language, issued_on)),
            line(Field::Issuer, issuer.clone()),
        ],
        Answer::Statement { holds, account } => {
            let result = if *holds { words_of::HOLDS } else { words_of::DOES_NOT_HOLD };
            vec![line(Field::Choice, language.say(result).to_owned()), line(Field::Account, account.clone())]
        }
        Answer::Incidents { count, excused } => {
            let events = excused.iter().enumerate().map(|(index, event)| excused_line(language, check, index, event));
            std::iter::once(line(Field::Count, figure(*count))).chain(events).collect()
        }
        Answer::Ratio { part, whole } => vec![line(Field::Part, figure(*part)), line(Field::Whole, figure(*whole))],
        Answer::Count { count } => vec![line(Field::Count, figure(*count))],
        Answer::Trend { previous, current } => {
            vec![line(Field::Previous, figure(*previous)), line(Field::Current, figure(*current))]
        }
        Answer::Rating { level, reason } => rating(language, check, level, reason),
        Answer::Coverage { rows } => rows.iter().map(|row| coverage_row(language, row)).collect(),
        Answer::Checklist { held } => checklist(language, check, held),
        Answer::NotApplicable { reason } => vec![line(Field::Reason, reason.clone())],
    }
}

/// "Có" or "Không".
pub fn yes_no(language: Language, yes: bool) -> String {
    language.say(if yes { words::YES } else { words::NO }).to_owned()
}

/// A day of a document; as it stands where it is none.
pub fn document_day(language: Language, iso: &str) -> String {
    parse_iso(iso).map_or_else(|| iso.to_owned(), |day| date(language, day))
}

fn excused_line(language: Language, check: &Check, index: usize, event: &ExcusedEvent) -> (String, String) {
    (field_name(language, check, Field::ExcuseReason(index)), excused_event(language, event))
}

/// Why an event is excused; a reason that nobody knows stands as it is.
pub fn excused_event(language: Language, event: &ExcusedEvent) -> String {
    let reason = Excuse::from_id(&event.reason).map_or(event.reason.as_str(), |known| language.say(excuse(known)));
    format!("{reason}. {}", event.explanation)
}

fn rating(language: Language, check: &Check, level: &str, reason: &str) -> Vec<(String, String)> {
    let label = match &check.rule {
        Rule::Rating { scale, .. } => {
            scale.iter().find(|choice| choice.id == level).map(|choice| language.of(&choice.label))
        }
        _ => None,
    };
    let label = label.unwrap_or(if level == "not_rated" { language.say(words_of::NOT_RATED) } else { level });
    let mut lines = vec![(field_name(language, check, Field::Level), label.to_owned())];
    if !reason.is_empty() {
        lines.push((field_name(language, check, Field::Reason), reason.to_owned()));
    }
    lines
}

/// A row of the coverage table.
pub fn coverage_row(language: Language, row: &CoverageRow) -> (String, String) {
    let kind = UnitKind::from_id(&row.kind).map_or(row.kind.as_str(), |kind| language.say(in_coverage(kind)));
    let [total, registered, recognised] =
        [row.total, row.registered, row.recognised].map(|value| signed(language, value));
    let text = match language {
        Language::Vi => format!("tổng số {total}, đã đăng ký {registered}, được công nhận {recognised}"),
        Language::En => format!("{total} in all, {registered} registered, {recognised} recognised"),
    };
    (kind.to_owned(), text)
}

fn checklist(language: Language, check: &Check, held: &[String]) -> Vec<(String, String)> {
    let Rule::Checklist { items } = &check.rule else { return Vec::new() };
    items.iter().map(|item| (language.of(&item.label).to_owned(), yes_no(language, held.contains(&item.id)))).collect()
}

/// A citation in one line: "05-NQ/ĐU, Nghị quyết …, ngày 10/02/2026, Đảng ủy xã, mục II, trang 3".
pub fn citation_line(language: Language, evidence: &Evidence) -> String {
    let with = |label: Say, text: &Option<String>| text.as_ref().map(|text| format!("{} {text}", language.say(label)));
    let issued = evidence.issued_on.as_ref().map(|text| match language {
        Language::Vi => format!("ngày {}", document_day(language, text)),
        Language::En => format!("dated {}", document_day(language, text)),
    });
    let parts = [
        evidence.number.clone(),
        Some(evidence.title.clone()),
        issued,
        evidence.issuer.clone(),
        with(words::SECTION, &evidence.section),
        with(words::PAGE, &evidence.page),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
}
