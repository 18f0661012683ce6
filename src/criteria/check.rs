//! The second step: from the raw file to checked criteria, with every problem named, not only the first.

use super::fault::{Fault, faults};
use super::model::{Check, Criteria, Criterion, Excuse, Role, Rule, WindowAsked};
use super::raw::{RawCheck, RawCriteria, RawCriterion, RawRule, shape};
use super::unit_kind::UnitKind;
use crate::json::{Digest, Place, Problem, check as check_shape};
use serde::Deserialize;
use serde_json::Value;

/// Why a criteria file can't be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CriteriaProblem {
    /// A member is missing, unknown or of the wrong shape.
    Shape(Problem),
    /// The members don't fit together.
    Rule {
        /// Where.
        place: Place,
        /// What doesn't fit.
        fault: Fault,
    },
}

/// Reads a criteria object. Its digest is taken without the proof, so that signed and unsigned agree.
pub fn read(value: &Value) -> Result<Criteria, Vec<CriteriaProblem>> {
    let mut problems: Vec<CriteriaProblem> =
        check_shape(&shape(), value).into_iter().map(CriteriaProblem::Shape).collect();
    problems.extend(faults(value).into_iter().map(|(place, fault)| CriteriaProblem::Rule { place, fault }));
    if !problems.is_empty() {
        return Err(problems);
    }
    let mut bare = value.clone();
    if let Some(members) = bare.as_object_mut() {
        members.shift_remove("proof");
    }
    // Shape and faults have accepted the value, so nothing is left to fail; a test holds them together.
    let digest = Digest::of_value(&bare);
    let raw = RawCriteria::deserialize(&bare).ok();
    raw.and_then(|raw| criteria(raw, digest)).ok_or_else(Vec::new)
}

fn criteria(raw: RawCriteria, digest: Digest) -> Option<Criteria> {
    Some(Criteria {
        role: Role::from_id(&raw.role)?,
        unit_kind: UnitKind::from_id(&raw.unit_kind)?,
        id: raw.id,
        version: raw.version,
        title: raw.title,
        source: raw.source,
        facts: raw.facts,
        criteria: raw.criteria.into_iter().map(criterion).collect::<Option<_>>()?,
        digest,
    })
}

fn criterion(raw: RawCriterion) -> Option<Criterion> {
    let checks = raw.checks.into_iter().map(check).collect::<Option<_>>()?;
    Some(Criterion { id: raw.id, title: raw.title, cite: raw.cite, checks })
}

fn check(raw: RawCheck) -> Option<Check> {
    Some(Check {
        rule: rule(raw.answer)?,
        id: raw.id,
        question: raw.question,
        guidance: raw.guidance,
        cite: raw.cite,
        applies_if: raw.applies_if,
        not_applicable_with_reason: raw.not_applicable_with_reason,
    })
}

fn rule(raw: RawRule) -> Option<Rule> {
    Some(match raw {
        RawRule::Document { window } => Rule::Document { window: window_asked(&window)? },
        RawRule::Statement {} => Rule::Statement,
        RawRule::Incidents { excuses, noun } => {
            let excuses = excuses.iter().map(|id| Excuse::from_id(id)).collect::<Option<_>>()?;
            Rule::Incidents { excuses, noun }
        }
        RawRule::Ratio { percent, part_label, whole_label, noun } => {
            Rule::Ratio { percent, part_label, whole_label, noun }
        }
        RawRule::Count { minimum, noun } => Rule::Count { minimum, noun },
        RawRule::Trend { max_change_percent, noun } => Rule::Trend { max_change_percent, noun },
        RawRule::Rating { scale, threshold, passes, may_be_unrated } => {
            let threshold = scale.iter().position(|choice| choice.id == threshold)?;
            Rule::Rating { scale, threshold, passes, may_be_unrated }
        }
        RawRule::Coverage { percent } => Rule::Coverage { percent },
        RawRule::Checklist { items } => Rule::Checklist { items },
    })
}

fn window_asked(id: &str) -> Option<WindowAsked> {
    match id {
        "first_quarter" => Some(WindowAsked::FirstQuarter),
        "period" => Some(WindowAsked::Period),
        "none" => Some(WindowAsked::None),
        _ => None,
    }
}
