//! Units of which a reviewer has said that they are one, though the register and the summary write their codes or bodies above
//! otherwise. Offered where the names are alike, and never counted before somebody has confirmed it: anybody can take a name.

use super::add_up::RollUp;
use super::submission::Submission;
use crate::document::UnitName;
use crate::review::desk::bare;
use crate::review::register::{Expected, Register};
use crate::review::unit_key::UnitKey;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// That a unit of the register is the one that names itself otherwise in its summaries.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pair {
    /// As its summaries name it.
    pub submitted: UnitName,
    /// As the register names it.
    pub expected: UnitName,
}

/// A unit of the register from which nothing came, and a submission that nobody expected under the same name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offer {
    /// Index into the register.
    pub unit: usize,
    /// Index into the submissions.
    pub submission: usize,
}

impl Pair {
    /// What an offer says once it is confirmed.
    pub fn of(offer: Offer, register: &Register, submissions: &[Submission]) -> Option<Pair> {
        let (unit, submission) = (register.units.get(offer.unit)?, submissions.get(offer.submission)?);
        Some(Pair { submitted: submission.unit_name(), expected: name_of(unit) })
    }
}

fn name_of(unit: &Expected) -> UnitName {
    UnitName {
        kind: unit.kind.id().to_owned(),
        name: unit.name.clone(),
        code: unit.code.clone(),
        parent_name: unit.parent_name.clone(),
    }
}

/// Which units may be one: of the same kind, their names alike but for capitals and diacritics.
pub fn offers(register: &Register, submissions: &[Submission], year: &RollUp) -> Vec<Offer> {
    let mut by_name: BTreeMap<(&str, String), Vec<usize>> = BTreeMap::new();
    for (at, unit) in register.units.iter().enumerate() {
        if year.rows.get(at).is_some_and(|row| row.handed_in.is_empty()) {
            by_name.entry((unit.kind.id(), bare(&unit.name))).or_default().push(at);
        }
    }
    let alike = |at: &usize| {
        let submission = submissions.get(*at);
        let units = submission.and_then(|one| by_name.get(&(one.kind.id(), bare(&one.name))));
        units.into_iter().flatten().map(|unit| Offer { unit: *unit, submission: *at }).collect::<Vec<_>>()
    };
    year.total.unexpected.iter().flat_map(alike).collect()
}

/// The submissions, those of paired units under the names that the register has.
pub fn paired(submissions: Vec<Submission>, register: &Register, pairs: &[Pair]) -> Vec<Submission> {
    if pairs.is_empty() {
        return submissions;
    }
    let units: BTreeMap<UnitKey, &Expected> =
        register.units.iter().map(|unit| (UnitKey::of(&name_of(unit)), unit)).collect();
    let meant: BTreeMap<UnitKey, &Expected> = pairs
        .iter()
        .filter_map(|pair| Some((UnitKey::of(&pair.submitted), *units.get(&UnitKey::of(&pair.expected))?)))
        .collect();
    let as_expected = |submission: Submission| match meant.get(&submission.key()) {
        Some(unit) => Submission {
            code: unit.code.clone(),
            name: unit.name.clone(),
            parent_code: unit.parent_code.clone(),
            parent_name: unit.parent_name.clone(),
            ..submission
        },
        None => submission,
    };
    submissions.into_iter().map(as_expected).collect()
}
