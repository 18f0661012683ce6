//! The self-check before signing: warnings that don't block and travel in the summary.

use super::outcome::{Finding, Outcome, Verdict};
use super::reason::Reason;
use crate::assessment::{Answer, Evidence, Given};
use crate::criteria::{Check, Date, Period, Rule, parse_iso};
use std::collections::BTreeMap;

/// What a warning says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum WarningCode {
    /// A met document, count, ratio, rating or checklist check without evidence.
    NoEvidence,
    /// An excused event without a paper.
    ExcuseWithoutPaper,
    /// A paper dated outside the assessment period.
    DateOutsidePeriod,
    /// A number more than half above or below last year's.
    Jump,
    /// Figures that disagree between checks.
    Contradiction,
    /// The circular does not apply to the unit.
    OutOfScope,
    /// The assessment period is not over yet.
    PeriodOpen,
}

impl WarningCode {
    /// All of them.
    pub const ALL: [WarningCode; 7] = [
        WarningCode::NoEvidence,
        WarningCode::ExcuseWithoutPaper,
        WarningCode::DateOutsidePeriod,
        WarningCode::Jump,
        WarningCode::Contradiction,
        WarningCode::OutOfScope,
        WarningCode::PeriodOpen,
    ];

    /// The id used in every file.
    pub const fn id(self) -> &'static str {
        match self {
            WarningCode::NoEvidence => "no_evidence",
            WarningCode::ExcuseWithoutPaper => "excuse_without_paper",
            WarningCode::DateOutsidePeriod => "date_outside_period",
            WarningCode::Jump => "jump",
            WarningCode::Contradiction => "contradiction",
            WarningCode::OutOfScope => "out_of_scope",
            WarningCode::PeriodOpen => "period_open",
        }
    }
}

/// A warning, of a check or of the whole.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Warning {
    /// Which.
    pub code: WarningCode,
    /// Of which check.
    pub check: Option<String>,
}

/// What the self-check looks at.
#[derive(Clone, Copy, Debug)]
pub struct Examined<'a> {
    /// The checks of the standard and its supplements.
    pub checks: &'a [&'a Check],
    /// The assessment period.
    pub period: Period,
    /// What is given.
    pub given: &'a BTreeMap<String, Given>,
    /// Check id → citations.
    pub evidence: &'a BTreeMap<String, Vec<Evidence>>,
    /// What the unit answered last year, if that is at hand.
    pub last_year: Option<&'a BTreeMap<String, Given>>,
    /// Whether the circular applies.
    pub in_scope: bool,
    /// Today in Vietnam.
    pub today: Date,
}

/// All warnings: of the whole first, then in the order of the standard.
pub fn self_check(examined: Examined<'_>, outcome: &Outcome) -> Vec<Warning> {
    let mut warnings = Vec::new();
    if !examined.in_scope {
        warnings.push(Warning { code: WarningCode::OutOfScope, check: None });
    }
    if examined.today <= examined.period.window.to {
        warnings.push(Warning { code: WarningCode::PeriodOpen, check: None });
    }
    let findings: BTreeMap<&str, &Finding> =
        outcome.findings().map(|finding| (finding.check.as_str(), finding)).collect();
    for check in examined.checks {
        let Some(Given::Answer(answer)) = examined.given.get(&check.id) else { continue };
        // A check switched off is absent from the document, whatever was typed before.
        let asked = |finding: &&&Finding| !matches!(finding.reason, Reason::SwitchedOff { .. });
        let Some(finding) = findings.get(check.id.as_str()).filter(asked) else { continue };
        let evidence = examined.evidence.get(&check.id).map_or(&[][..], Vec::as_slice);
        let codes = [
            (
                WarningCode::NoEvidence,
                finding.verdict == Verdict::Met && wants_evidence(&check.rule) && evidence.is_empty(),
            ),
            (WarningCode::ExcuseWithoutPaper, has_excuse(answer) && evidence.is_empty()),
            (WarningCode::DateOutsidePeriod, has_date_outside(examined.period, answer, evidence)),
            (WarningCode::Jump, last_year(examined, &check.id).is_some_and(|before| jumps(before, answer))),
            (
                WarningCode::Contradiction,
                contradicts(examined.given, &check.id)
                    || last_year(examined, &check.id).is_some_and(|before| forgets(before, answer)),
            ),
        ];
        let raised = codes.into_iter().filter(|(_, raised)| *raised);
        warnings.extend(raised.map(|(code, _)| Warning { code, check: Some(check.id.clone()) }));
    }
    warnings
}

fn wants_evidence(rule: &Rule) -> bool {
    match rule {
        Rule::Document { .. }
        | Rule::Count { .. }
        | Rule::Ratio { .. }
        | Rule::Rating { .. }
        | Rule::Checklist { .. } => true,
        Rule::Statement | Rule::Incidents { .. } | Rule::Trend { .. } | Rule::Coverage { .. } => false,
    }
}

fn has_excuse(answer: &Answer) -> bool {
    matches!(answer, Answer::Incidents { excused, .. } if !excused.is_empty())
}

fn has_date_outside(period: Period, answer: &Answer, evidence: &[Evidence]) -> bool {
    let own =
        if let Answer::Document { exists: true, issued_on, .. } = answer { Some(issued_on.as_str()) } else { None };
    let cited = evidence.iter().filter_map(|paper| paper.issued_on.as_deref());
    own.into_iter().chain(cited).filter_map(parse_iso).any(|day| !period.window.contains(day))
}

fn last_year<'a>(examined: Examined<'a>, check: &str) -> Option<&'a Answer> {
    if let Some(Given::Answer(answer)) = examined.last_year?.get(check) { Some(answer) } else { None }
}

/// The numbers of an answer that can be compared from year to year.
fn numbers(answer: &Answer) -> Vec<i64> {
    match answer {
        Answer::Incidents { count, .. } | Answer::Count { count } => vec![*count],
        Answer::Ratio { part, whole } => vec![*part, *whole],
        Answer::Trend { current, .. } => vec![*current],
        Answer::Coverage { rows } => rows.iter().flat_map(|row| [row.total, row.registered, row.recognised]).collect(),
        Answer::Document { .. }
        | Answer::Statement { .. }
        | Answer::Rating { .. }
        | Answer::Checklist { .. }
        | Answer::NotApplicable { .. } => Vec::new(),
    }
}

/// More than half above or below: `|now − before| × 2 > before`.
fn jumps(before: &Answer, now: &Answer) -> bool {
    numbers(before).into_iter().zip(numbers(now)).any(|(before, now)| (now - before).abs() * 2 > before)
}

/// Last year's number is not the one that was reported last year.
fn forgets(before: &Answer, now: &Answer) -> bool {
    matches!((before, now), (Answer::Trend { current, .. }, Answer::Trend { previous, .. }) if current != previous)
}

/// Serious crimes (4.4.b) are crimes, so this year's crimes (4.4.a) can't be fewer. The warning stands at the serious crimes.
fn contradicts(given: &BTreeMap<String, Given>, check: &str) -> bool {
    if check != "4.4.b" {
        return false;
    }
    match (given.get("4.4.b"), given.get("4.4.a.crime")) {
        (Some(Given::Answer(Answer::Incidents { count, .. })), Some(Given::Answer(Answer::Trend { current, .. }))) => {
            count > current
        }
        _ => false,
    }
}
