//! The second step: from the raw file to checked criteria, with every problem named, not only the first.

use super::model::{Check, Choice, Criteria, Criterion, Excuse, Role, Rule, WindowAsked};
use super::raw::{RawCheck, RawCriteria, RawCriterion, RawRule, shape};
use super::unit_kind::UnitKind;
use crate::json::{Digest, Place, Problem, check as check_shape};
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeSet;

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

/// What can be wrong although every member has its shape.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The id stands elsewhere in the file too.
    RepeatedId { id: String },
    /// `appliesIf` names a fact that the file doesn't ask.
    UnknownFact { fact: String },
    /// The threshold or a passing level isn't on the scale.
    UnknownLevel { level: String },
    /// The threshold passes by itself, so it would order nothing.
    ThresholdPassesByItself { level: String },
    /// A standard's id is `standard/` and its kind of unit.
    WrongId { expected: String, found: String },
    /// The same excuse twice.
    RepeatedExcuse { excuse: String },
}

/// Reads a criteria object. Its digest is taken without the proof, so that signed and unsigned agree.
pub fn read(value: &Value) -> Result<Criteria, Vec<CriteriaProblem>> {
    let problems = check_shape(&shape(), value);
    if !problems.is_empty() {
        return Err(problems.into_iter().map(CriteriaProblem::Shape).collect());
    }
    let mut bare = value.clone();
    if let Some(members) = bare.as_object_mut() {
        members.shift_remove("proof");
    }
    // The shape has accepted the value, so the wire types fit; a test holds the two together.
    let Ok(raw) = RawCriteria::deserialize(&bare) else { return Err(Vec::new()) };
    let mut checker = Checker::default();
    match checker.criteria(raw, Digest::of_value(&bare)) {
        Some(criteria) if checker.problems.is_empty() => Ok(criteria),
        _ => Err(checker.problems),
    }
}

#[derive(Default)]
struct Checker {
    problems: Vec<CriteriaProblem>,
    facts: BTreeSet<String>,
    seen: BTreeSet<String>,
}

impl Checker {
    fn fault(&mut self, place: &Place, fault: Fault) {
        self.problems.push(CriteriaProblem::Rule { place: place.clone(), fault });
    }

    fn unique(&mut self, place: &Place, id: &str) {
        if !self.seen.insert(id.to_owned()) {
            self.fault(&place.child("id"), Fault::RepeatedId { id: id.to_owned() });
        }
    }

    fn criteria(&mut self, raw: RawCriteria, digest: Digest) -> Option<Criteria> {
        let root = Place::root();
        let role = Role::from_id(&raw.role)?;
        let unit_kind = UnitKind::from_id(&raw.unit_kind)?;
        let expected = format!("standard/{}", unit_kind.id());
        if raw.id != expected {
            self.fault(&root.child("id"), Fault::WrongId { expected, found: raw.id.clone() });
        }
        for (index, fact) in raw.facts.iter().enumerate() {
            self.unique(&root.child("facts").item(index), &fact.id);
            self.facts.insert(fact.id.clone());
        }
        self.seen.clear();
        let place = root.child("criteria");
        let criteria: Vec<Criterion> = raw
            .criteria
            .into_iter()
            .enumerate()
            .filter_map(|(index, criterion)| self.criterion(&place.item(index), criterion))
            .collect();
        Some(Criteria {
            id: raw.id,
            version: raw.version,
            role,
            unit_kind,
            title: raw.title,
            source: raw.source,
            facts: raw.facts,
            criteria,
            digest,
        })
    }

    fn criterion(&mut self, place: &Place, raw: RawCriterion) -> Option<Criterion> {
        self.unique(place, &raw.id);
        let checks_place = place.child("checks");
        let checks = raw
            .checks
            .into_iter()
            .enumerate()
            .filter_map(|(index, check)| self.check(&checks_place.item(index), check))
            .collect();
        Some(Criterion { id: raw.id, title: raw.title, cite: raw.cite, checks })
    }

    fn check(&mut self, place: &Place, raw: RawCheck) -> Option<Check> {
        self.unique(place, &raw.id);
        for (index, fact) in raw.applies_if.iter().enumerate() {
            if !self.facts.contains(fact) {
                self.fault(&place.child("appliesIf").item(index), Fault::UnknownFact { fact: fact.clone() });
            }
        }
        let rule = self.rule(&place.child("answer"), raw.answer)?;
        Some(Check {
            id: raw.id,
            question: raw.question,
            guidance: raw.guidance,
            cite: raw.cite,
            rule,
            applies_if: raw.applies_if,
            not_applicable_with_reason: raw.not_applicable_with_reason,
        })
    }

    fn rule(&mut self, place: &Place, raw: RawRule) -> Option<Rule> {
        Some(match raw {
            RawRule::Document { window } => Rule::Document {
                window: match window.as_str() {
                    "first_quarter" => WindowAsked::FirstQuarter,
                    "period" => WindowAsked::Period,
                    _ => WindowAsked::None,
                },
            },
            RawRule::Statement {} => Rule::Statement,
            RawRule::Incidents { excuses, noun } => Rule::Incidents { excuses: self.excuses(place, &excuses), noun },
            RawRule::Ratio { percent, part_label, whole_label, noun } => {
                Rule::Ratio { percent, part_label, whole_label, noun }
            }
            RawRule::Count { minimum, noun } => Rule::Count { minimum, noun },
            RawRule::Trend { max_change_percent, noun } => Rule::Trend { max_change_percent, noun },
            RawRule::Rating { scale, threshold, passes, may_be_unrated } => {
                let threshold = self.threshold(place, &scale, &threshold, &passes)?;
                Rule::Rating { scale, threshold, passes, may_be_unrated }
            }
            RawRule::Coverage { percent } => Rule::Coverage { percent },
            RawRule::Checklist { items } => {
                self.choices(&place.child("items"), &items);
                Rule::Checklist { items }
            }
        })
    }

    fn excuses(&mut self, place: &Place, ids: &[String]) -> Vec<Excuse> {
        let mut excuses = Vec::new();
        for (index, excuse) in ids.iter().enumerate().filter_map(|(index, id)| Some((index, Excuse::from_id(id)?))) {
            if excuses.contains(&excuse) {
                self.fault(
                    &place.child("excuses").item(index),
                    Fault::RepeatedExcuse { excuse: excuse.id().to_owned() },
                );
            } else {
                excuses.push(excuse);
            }
        }
        excuses
    }

    fn choices(&mut self, place: &Place, choices: &[Choice]) {
        for (index, choice) in choices.iter().enumerate() {
            if choices[..index].iter().any(|earlier| earlier.id == choice.id) {
                self.fault(&place.item(index).child("id"), Fault::RepeatedId { id: choice.id.clone() });
            }
        }
    }

    fn threshold(&mut self, place: &Place, scale: &[Choice], threshold: &str, passes: &[String]) -> Option<usize> {
        self.choices(&place.child("scale"), scale);
        for (index, level) in passes.iter().enumerate() {
            if !scale.iter().any(|choice| &choice.id == level) {
                self.fault(&place.child("passes").item(index), Fault::UnknownLevel { level: level.clone() });
            }
        }
        let place = place.child("threshold");
        if passes.iter().any(|level| level == threshold) {
            self.fault(&place, Fault::ThresholdPassesByItself { level: threshold.to_owned() });
        }
        let found = scale.iter().position(|choice| choice.id == threshold);
        if found.is_none() {
            self.fault(&place, Fault::UnknownLevel { level: threshold.to_owned() });
        }
        found
    }
}
