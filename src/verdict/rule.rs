//! One function for each rule: from an accepted answer to a verdict and its reason (the table "Kinds of answer").

use super::outcome::Verdict;
use super::percent::{Share, share_at_least};
use super::reason::{CoverageSums, Reason};
use crate::assessment::{Answer, CoverageRow};
use crate::criteria::{Choice, Period, Rule, Window, WindowAsked, parse_iso};

/// Judges an answer that the rules have accepted. An answer of another kind than the rule's counts as unanswered.
pub(super) fn judge_answer(rule: &Rule, answer: &Answer, period: Period) -> (Verdict, Reason) {
    match (rule, answer) {
        (_, Answer::NotApplicable { reason }) => {
            (Verdict::NotApplicable, Reason::DeclaredNotApplicable { reason: reason.clone() })
        }
        (Rule::Document { window }, Answer::Document { exists, issued_on, .. }) => {
            document(*window, *exists, issued_on, period)
        }
        (Rule::Statement, Answer::Statement { holds, .. }) => (met_if(*holds), Reason::Statement { holds: *holds }),
        (Rule::Incidents { .. }, Answer::Incidents { count, excused }) => {
            let (count, excused) = (natural(*count), excused.len() as u64);
            (met_if(count == excused), Reason::Incidents { count, excused })
        }
        (Rule::Ratio { percent, .. }, Answer::Ratio { part, whole }) => {
            let share = Share { part: natural(*part), whole: natural(*whole) };
            (met_if(share_at_least(share.part, share.whole, *percent)), Reason::Ratio { share, percent: *percent })
        }
        (Rule::Count { minimum, .. }, Answer::Count { count }) => {
            let (count, minimum) = (natural(*count), u64::from(*minimum));
            (met_if(count >= minimum), Reason::Count { count, minimum })
        }
        (Rule::Trend { max_change_percent, .. }, Answer::Trend { previous, current }) => {
            trend(*max_change_percent, natural(*previous), natural(*current))
        }
        (Rule::Rating { scale, threshold, passes, .. }, Answer::Rating { level, reason }) => {
            rating(scale, *threshold, passes, level, reason)
        }
        (Rule::Coverage { percent }, Answer::Coverage { rows }) => coverage(*percent, rows),
        (Rule::Checklist { items }, Answer::Checklist { held }) => {
            let missing: Vec<String> =
                items.iter().filter(|item| !held.contains(&item.id)).map(|item| item.id.clone()).collect();
            (met_if(missing.is_empty()), Reason::Checklist { missing })
        }
        _ => (Verdict::Unanswered, Reason::Blank),
    }
}

fn met_if(condition: bool) -> Verdict {
    if condition { Verdict::Met } else { Verdict::NotMet }
}

/// Accepted numbers are never negative.
fn natural(number: i64) -> u64 {
    u64::try_from(number).unwrap_or_default()
}

fn document(asked: WindowAsked, exists: bool, issued_on: &str, period: Period) -> (Verdict, Reason) {
    if !exists {
        return (Verdict::NotMet, Reason::NoDocument);
    }
    let Some(issued_on) = parse_iso(issued_on) else { return (Verdict::Unanswered, Reason::Blank) };
    let window = match asked {
        WindowAsked::FirstQuarter => Window::first_quarter(period.year),
        WindowAsked::Period => Some(period.window),
        WindowAsked::None => None,
    };
    (met_if(window.is_none_or(|window| window.contains(issued_on))), Reason::Document { issued_on, window })
}

fn trend(max_change_percent: i32, previous: u64, current: u64) -> (Verdict, Reason) {
    let factor = u128::try_from(100 + i64::from(max_change_percent)).unwrap_or_default();
    let allowed = u64::try_from(u128::from(previous) * factor / 100).unwrap_or(u64::MAX);
    (met_if(current <= allowed), Reason::Trend { previous, current, allowed })
}

fn rating(scale: &[Choice], threshold: usize, passes: &[String], level: &str, reason: &str) -> (Verdict, Reason) {
    let Some(position) = scale.iter().position(|choice| choice.id == level) else {
        return (Verdict::NotApplicable, Reason::NotRated { reason: reason.to_owned() });
    };
    let by_itself = passes.iter().any(|passing| passing == level);
    let ordered_levels_before =
        |index: usize| scale[..index].iter().filter(|choice| !passes.contains(&choice.id)).count();
    let high_enough = ordered_levels_before(position) >= ordered_levels_before(threshold);
    let threshold = scale.get(threshold).map(|choice| choice.id.clone()).unwrap_or_default();
    (met_if(by_itself || high_enough), Reason::Rating { level: level.to_owned(), threshold })
}

fn coverage(percent: u32, rows: &[CoverageRow]) -> (Verdict, Reason) {
    let sums = rows.iter().fold(CoverageSums::default(), |sums, row| CoverageSums {
        total: sums.total + natural(row.total),
        registered: sums.registered + natural(row.registered),
        recognised: sums.recognised + natural(row.recognised),
    });
    if sums.total == 0 {
        return (Verdict::NotMet, Reason::CoverageOfNothing);
    }
    let met = sums.registered == sums.total && share_at_least(sums.recognised, sums.total, percent);
    (met_if(met), Reason::Coverage { sums, percent })
}
