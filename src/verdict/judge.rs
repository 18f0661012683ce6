//! From what is given for each check to the outcome of the unit.

use super::outcome::{CriterionFinding, Finding, Outcome, UnitVerdict, Verdict};
use super::reason::Reason;
use super::rule::judge_answer;
use crate::assessment::Given;
use crate::criteria::{Check, Criteria, CriteriaSet, Criterion, Period};
use std::collections::BTreeMap;

/// Everything that a verdict depends on.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    /// The standard.
    pub standard: &'a Criteria,
    /// The assessment period.
    pub period: Period,
    /// Fact id → answer.
    pub facts: &'a BTreeMap<String, bool>,
    /// Check id → what is given; a missing check is blank.
    pub given: &'a BTreeMap<String, Given>,
}

/// Judges. The order in which answers were given plays no part.
pub fn judge(subject: Subject<'_>) -> Outcome {
    outcome(subject.standard.criteria.iter().map(|criterion| judge_criterion(subject, criterion)).collect())
}

/// Judges by a standard with its supplements: their criteria come after the standard's and count like them.
pub fn judge_set(
    set: &CriteriaSet<'_>,
    period: Period,
    facts: &BTreeMap<String, bool>,
    given: &BTreeMap<String, Given>,
) -> Outcome {
    let subject = Subject { standard: set.standard(), period, facts, given };
    outcome(set.criteria().map(|criterion| judge_criterion(subject, criterion)).collect())
}

fn outcome(criteria: Vec<CriterionFinding>) -> Outcome {
    Outcome { verdict: of_unit(&criteria), criteria }
}

fn judge_criterion(subject: Subject<'_>, criterion: &Criterion) -> CriterionFinding {
    let checks: Vec<Finding> = criterion.checks.iter().map(|check| judge_check(subject, check)).collect();
    CriterionFinding { criterion: criterion.id.clone(), verdict: of_criterion(&checks), checks }
}

fn judge_check(subject: Subject<'_>, check: &Check) -> Finding {
    let (verdict, reason) =
        if let Some(fact) = check.applies_if.iter().find(|fact| subject.facts.get(*fact) == Some(&false)) {
            (Verdict::NotApplicable, Reason::SwitchedOff { fact: fact.clone() })
        } else if let Some(fact) = check.applies_if.iter().find(|fact| !subject.facts.contains_key(*fact)) {
            (Verdict::Unanswered, Reason::FactOpen { fact: fact.clone() })
        } else {
            match subject.given.get(&check.id) {
                None | Some(Given::Blank) => (Verdict::Unanswered, Reason::Blank),
                Some(Given::Refused(refusals)) => (Verdict::Unanswered, Reason::Refused(refusals.clone())),
                Some(Given::Answer(answer)) => judge_answer(&check.rule, answer, subject.period),
            }
        };
    Finding { check: check.id.clone(), verdict, reason }
}

/// Unanswered if any check is; otherwise not met if any is; otherwise met if any is; otherwise not applicable.
fn of_criterion(checks: &[Finding]) -> Verdict {
    [Verdict::Unanswered, Verdict::NotMet, Verdict::Met]
        .into_iter()
        .find(|verdict| checks.iter().any(|finding| finding.verdict == *verdict))
        .unwrap_or(Verdict::NotApplicable)
}

fn of_unit(criteria: &[CriterionFinding]) -> UnitVerdict {
    let any = |verdict| criteria.iter().any(|criterion| criterion.verdict == verdict);
    if any(Verdict::Unanswered) {
        UnitVerdict::Incomplete
    } else if any(Verdict::NotMet) {
        UnitVerdict::NotQualified
    } else {
        UnitVerdict::Qualified
    }
}
