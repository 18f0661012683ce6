//! What restoring a copy would do beside what is here. Nothing that is here is ever replaced unless somebody says so: what differs is
//! counted apart.

use super::DeskState;
use crate::document::Did;
use crate::review::trust::EntryState;
use crate::review::{Rotation, TrustList};
use std::collections::{BTreeMap, BTreeSet};

/// What is here, as far as it matters.
#[derive(Clone, Debug, Default)]
pub struct Here {
    pub trust: TrustList,
    pub rotations: Vec<Rotation>,
    /// Ids of what was done.
    pub history: BTreeSet<String>,
    pub register: Option<String>,
    pub settings: BTreeMap<String, String>,
}

/// How many of each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub new: usize,
    pub same: usize,
    pub other: usize,
}

/// How one thing stands to what is here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compared {
    New,
    Same,
    /// Both are there, and differ.
    Other,
}

/// A copy beside what is here.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Comparison {
    /// Keys that are not listed here.
    pub new_keys: BTreeSet<Did>,
    /// Keys that are listed here otherwise.
    pub other_keys: BTreeSet<Did>,
    pub keys: Tally,
    pub rotations: Tally,
    pub history: Tally,
    /// Nothing where the copy has none.
    pub register: Option<Compared>,
    pub settings: Tally,
}

/// Holds a copy against what is here.
pub fn compare(copy: &DeskState, here: &Here) -> Comparison {
    let mut comparison = Comparison::default();
    for staged in here.trust.stage(&copy.trust) {
        match staged.state {
            EntryState::New => drop(comparison.new_keys.insert(staged.entry.did)),
            EntryState::Same => comparison.keys.same += 1,
            EntryState::Changed(_) | EntryState::RevokedHere { .. } => {
                comparison.other_keys.insert(staged.entry.did);
            }
        }
    }
    comparison.keys.new = comparison.new_keys.len();
    comparison.keys.other = comparison.other_keys.len();
    comparison.rotations = tally(copy.rotations.iter().map(|(one, _)| here.rotations.contains(one).then_some(true)));
    comparison.history = tally(copy.history.iter().map(|event| here.history.contains(&event.id).then_some(true)));
    comparison.register = copy.register.as_ref().map(|text| match &here.register {
        None => Compared::New,
        Some(here) if here == text => Compared::Same,
        Some(_) => Compared::Other,
    });
    comparison.settings =
        tally(copy.settings.iter().map(|(name, text)| here.settings.get(name).map(|here| here == text)));
    comparison
}

/// Of things that are here and the same, here and otherwise, or not here.
fn tally(all: impl Iterator<Item = Option<bool>>) -> Tally {
    let mut tally = Tally::default();
    for one in all {
        match one {
            None => tally.new += 1,
            Some(true) => tally.same += 1,
            Some(false) => tally.other += 1,
        }
    }
    tally
}
