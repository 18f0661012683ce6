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

/// What may be paired.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Offers {
    /// The most likely first.
    pub shown: Vec<Offer>,
    /// How many more there are: of units that are all called alike every one may be every other.
    pub more: usize,
}

/// How a pair stands to the register of today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PairState {
    /// What comes from the one is counted for the other.
    Counts,
    /// The unit is in the register no more.
    Gone,
    /// What names itself otherwise is in the register by itself, so it is counted there.
    InRegister,
}

/// Which units may be one: of the same kind, their names alike but for capitals and diacritics; first those under the same body. No
/// more than `most` are made, and the others only counted, so that thousands of one name take no longer than thousands of many.
pub fn offers(register: &Register, submissions: &[Submission], year: &RollUp, most: usize) -> Offers {
    let mut by_name: BTreeMap<(&str, String), Vec<usize>> = BTreeMap::new();
    let mut by_place: BTreeMap<(&str, String, String), Vec<usize>> = BTreeMap::new();
    for (at, unit) in register.units.iter().enumerate() {
        if year.rows.get(at).is_some_and(|row| row.handed_in.is_empty()) {
            let (kind, name) = (unit.kind.id(), bare(&unit.name));
            by_place.entry((kind, name.clone(), bare(&unit.parent_name))).or_default().push(at);
            by_name.entry((kind, name)).or_default().push(at);
        }
    }
    let strangers: Vec<(usize, &[usize], &[usize])> = year
        .total
        .unexpected
        .iter()
        .filter_map(|at| {
            let one = submissions.get(*at)?;
            let name = (one.kind.id(), bare(&one.name));
            let alike = by_name.get(&name)?;
            let near = by_place.get(&(name.0, name.1, bare(&one.parent_name)));
            Some((*at, alike.as_slice(), near.map_or(&[][..], Vec::as_slice)))
        })
        .collect();
    let offer = |submission: usize| move |unit: &usize| Offer { unit: *unit, submission };
    let near = strangers.iter().flat_map(|(at, _, near)| near.iter().map(offer(*at)));
    let far = strangers.iter().flat_map(|(at, alike, near)| {
        let is_far = |unit: &&usize| near.binary_search(unit).is_err();
        alike.iter().filter(is_far).map(offer(*at))
    });
    let shown: Vec<Offer> = near.chain(far).take(most).collect();
    let all: usize = strangers.iter().map(|(_, alike, _)| alike.len()).sum();
    Offers { more: all.saturating_sub(shown.len()), shown }
}

/// The units of a register by what they are known by.
fn by_key(register: &Register) -> BTreeMap<UnitKey, &Expected> {
    register.units.iter().map(|unit| (UnitKey::of(&name_of(unit)), unit)).collect()
}

/// How each pair stands to the register, in their order.
pub fn pair_states(register: &Register, pairs: &[Pair]) -> Vec<PairState> {
    let units = by_key(register);
    let state = |pair: &Pair| match () {
        () if !units.contains_key(&UnitKey::of(&pair.expected)) => PairState::Gone,
        () if units.contains_key(&UnitKey::of(&pair.submitted)) => PairState::InRegister,
        () => PairState::Counts,
    };
    pairs.iter().map(state).collect()
}

/// The submissions, those of paired units under the names that the register has. What is in the register by itself stays there.
pub fn paired(submissions: Vec<Submission>, register: &Register, pairs: &[Pair]) -> Vec<Submission> {
    if pairs.is_empty() {
        return submissions;
    }
    let units = by_key(register);
    let meant: BTreeMap<UnitKey, &Expected> = pairs
        .iter()
        .filter_map(|pair| Some((UnitKey::of(&pair.submitted), *units.get(&UnitKey::of(&pair.expected))?)))
        .filter(|(submitted, _)| !units.contains_key(submitted))
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
