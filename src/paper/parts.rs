//! What several papers say alike: an answer in sentences, citations, verdicts, days.

use super::dossier::Dossier;
use super::local::cited_at;
use crate::assessment::{Answer, CoverageRow, Evidence};
use crate::criteria::{Check, Criterion, Rule, Window};
use crate::text::paper::report as words;
use crate::text::paper::subject;
use crate::text::{
    Language, citation_line, count_of, coverage_row, date, document_day, excused_event, explain, number, ordinal,
    percent, short_digest,
};
use crate::verdict::{Finding, Reason, Share};

const VI: Language = Language::Vi;

/// The first and the last day of the period.
pub(super) fn period(dossier: &Dossier) -> (String, String) {
    let window = dossier.kind().period(dossier.year).map(|period| period.window);
    window.map(|window: Window| (date(VI, window.from), date(VI, window.to))).unwrap_or_default()
}

/// "đạt 4 trên 4 tiêu chí phải thực hiện".
pub(super) fn criteria_met(dossier: &Dossier) -> String {
    let progress = dossier.outcome.progress();
    words::criteria(&number(VI, progress.criteria_met as u64), &number(VI, progress.criteria as u64))
}

/// What a check is about.
pub(super) fn about(check: &Check) -> &str {
    subject(&check.id).unwrap_or(&check.question.vi)
}

/// What was found of a check, in sentences: the answer with all that was entered. The verdict is not among them.
pub(super) fn told(dossier: &Dossier, check: &Check, finding: &Finding) -> Vec<String> {
    let otherwise = || vec![explain(VI, &dossier.standard, check, finding)];
    if matches!(finding.reason, Reason::SwitchedOff { .. }) {
        return otherwise();
    }
    match dossier.answer(&check.id) {
        None => otherwise(),
        Some(answer) => of_answer(dossier, check, finding, answer),
    }
}

fn of_answer(dossier: &Dossier, check: &Check, finding: &Finding, answer: &Answer) -> Vec<String> {
    let explained = || sentence(&explain(VI, &dossier.standard, check, finding));
    match answer {
        Answer::Document { exists: false, .. } => vec![sentence(words::NO_DOCUMENT)],
        Answer::Document { .. } => {
            let told = cited_document(answer).unwrap_or_default();
            let when = in_window(finding).map(|when| format!(", {when}")).unwrap_or_default();
            vec![sentence(&format!("{told}{when}"))]
        }
        Answer::Statement { account, .. } => vec![explained(), sentence(account)],
        Answer::Incidents { excused, .. } => {
            let events = excused
                .iter()
                .enumerate()
                .map(|(at, event)| sentence(&words::excused(&ordinal(VI, at + 1), &excused_event(VI, event))));
            std::iter::once(explained()).chain(events).collect()
        }
        Answer::Ratio { .. } | Answer::Count { .. } => vec![explained()],
        Answer::Trend { previous, current } => vec![sentence(&trend(check, *previous, *current))],
        Answer::Rating { reason, .. } => {
            let reason =
                (!reason.is_empty() && !matches!(finding.reason, Reason::NotRated { .. })).then(|| sentence(reason));
            std::iter::once(explained()).chain(reason).collect()
        }
        Answer::Coverage { .. } => vec![explained()],
        Answer::Checklist { held } => vec![sentence(&checklist(check, held))],
        Answer::NotApplicable { reason } => vec![sentence(words::NOT_APPLICABLE), sentence(reason)],
    }
}

/// With a capital letter at its beginning and a full stop at its end.
pub(super) fn sentence(words: &str) -> String {
    let words = words.trim();
    let mut letters = words.chars();
    let Some(first) = letters.next() else { return String::new() };
    let stop = if words.ends_with(['.', '!', '?', ';', '…', ':']) { "" } else { "." };
    format!("{}{}{stop}", first.to_uppercase(), letters.as_str())
}

fn in_window(finding: &Finding) -> Option<String> {
    let Reason::Document { issued_on, window: Some(window) } = &finding.reason else { return None };
    Some(if window.contains(*issued_on) {
        words::INSIDE.to_owned()
    } else {
        words::outside(&date(VI, window.from), &date(VI, window.to))
    })
}

fn trend(check: &Check, previous: i64, current: i64) -> String {
    let noun = if let Rule::Trend { noun, .. } = &check.rule { noun.vi.as_str() } else { "" };
    let counted = |value: i64| count_of(VI, value.unsigned_abs(), noun);
    let change = current - previous;
    let share = Share { part: change.unsigned_abs(), whole: previous.unsigned_abs() };
    let shown = (previous > 0).then(|| percent(VI, share, None));
    let change = match change {
        0 => words::UNCHANGED.to_owned(),
        ..0 => words::fewer(&counted(change), shown.as_deref().unwrap_or_default()),
        1.. => words::more(&counted(change), shown.as_deref()),
    };
    words::trend(&counted(current), &counted(previous), &change)
}

fn checklist(check: &Check, held: &[String]) -> String {
    let Rule::Checklist { items } = &check.rule else { return held.join("; ") };
    let lower = |label: &str| {
        let mut letters = label.chars();
        letters.next().map_or_else(String::new, |first| format!("{}{}", first.to_lowercase(), letters.as_str()))
    };
    let labels = |holds: bool| -> Vec<String> {
        let chosen = items.iter().filter(|item| held.contains(&item.id) == holds);
        chosen.map(|item| lower(&item.label.vi)).collect()
    };
    let (held, missing) = (labels(true).join("; "), labels(false).join("; "));
    if missing.is_empty() { format!("{}: {held}", words::HELD) } else { words::partly_held(&held, &missing) }
}

/// A citation with the file that it names.
pub(super) fn cited(evidence: &Evidence) -> String {
    let line = citation_line(VI, evidence);
    match &evidence.file {
        Some(file) => format!("{line}; {}", words::file(&file.name, &short_digest(&file.digest))),
        None => line,
    }
}

/// "Nghị quyết, đăng ký … (Khoản 1 Điều 4)".
pub(super) fn titled(dossier: &Dossier, criterion: &Criterion) -> String {
    format!("{} ({})", criterion.title.vi, cited_at(dossier, &criterion.id, &criterion.cite))
}

/// What a check is about, with its citation.
pub(super) fn named(dossier: &Dossier, check: &Check) -> String {
    format!("{} ({})", about(check), cited_at(dossier, &check.id, &check.cite))
}

/// A paper that was named in an answer.
pub(super) fn cited_document(answer: &Answer) -> Option<String> {
    match answer {
        Answer::Document { exists: true, number, title, issued_on, issuer } => {
            Some(words::document(title, number, &document_day(VI, issued_on), issuer))
        }
        _ => None,
    }
}

/// A row of a coverage answer in a line of its own.
pub(super) fn coverage_line(row: &CoverageRow) -> String {
    let (kind, figures) = coverage_row(VI, row);
    format!("- {kind}: {figures}.")
}

/// The rows of a coverage answer, for a table.
pub(super) fn coverage<'a>(dossier: &'a Dossier, check: &Check) -> Option<&'a [CoverageRow]> {
    match dossier.answer(&check.id)? {
        Answer::Coverage { rows } => Some(rows),
        _ => None,
    }
}

/// A count of units of a desk.
pub(super) fn count(units: u64) -> String {
    number(VI, units)
}
