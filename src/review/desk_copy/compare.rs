//! What restoring a copy would do beside what is here. Nothing that is here is ever replaced unless somebody says so: what differs is
//! counted apart.

use super::DeskState;
use crate::document::Did;
use crate::review::trust::{EntryState, StagedEntry};
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

impl Compared {
    /// Of an entry of another trust list.
    pub const fn of(state: &EntryState) -> Compared {
        match state {
            EntryState::New => Compared::New,
            EntryState::Same => Compared::Same,
            EntryState::Changed(_) | EntryState::RevokedHere { .. } => Compared::Other,
        }
    }

    /// Of a change of key among others that come along. What contradicts a change that is here, or another that comes with it, is never
    /// taken over with them. Where the new key of either is revoked, that change was replaced, as [`TrustList::propose`] lets it be: both
    /// stood on one desk.
    pub fn of_rotation(
        one: &Rotation,
        here: &[Rotation],
        beside: &[Rotation],
        is_revoked: impl Fn(&Did) -> bool,
    ) -> Compared {
        let is_replaced = |one: &Rotation| is_revoked(&one.new);
        let contradicts = |other: &Rotation| one.contradicts(other) && !is_replaced(one) && !is_replaced(other);
        if here.contains(one) {
            Compared::Same
        } else if here.iter().chain(beside).any(contradicts) {
            Compared::Other
        } else {
            Compared::New
        }
    }
}

/// A copy beside what is here.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Comparison {
    /// Entry by entry, as the copy lists them.
    pub entries: Vec<StagedEntry>,
    pub keys: Tally,
    /// Change by change.
    pub rotations: Vec<(Rotation, Compared)>,
    pub history: Tally,
    /// Nothing where the copy has none.
    pub register: Option<Compared>,
    pub settings: Tally,
}

/// Holds a copy against what is here.
pub fn compare(copy: &DeskState, here: &Here) -> Comparison {
    let mut comparison = Comparison { entries: here.trust.stage(&copy.trust), ..Comparison::default() };
    comparison.keys = Tally::of(comparison.entries.iter().map(|one| Compared::of(&one.state)));
    let changes: Vec<Rotation> = copy.rotations.iter().map(|(one, _)| *one).collect();
    // As this desk's list has a key. One that is not in it comes along as the copy has it, or is trusted by nobody.
    let is_revoked = |did: &Did| {
        let entry = here.trust.entry(did).or_else(|| copy.trust.entry(did));
        entry.is_some_and(|entry| entry.revoked_on.is_some())
    };
    let rotation = |one: &Rotation| (*one, Compared::of_rotation(one, &here.rotations, &changes, is_revoked));
    comparison.rotations = changes.iter().map(rotation).collect();
    let event = |id: &String| if here.history.contains(id) { Compared::Same } else { Compared::New };
    comparison.history = Tally::of(copy.history.iter().map(|one| event(&one.id)));
    comparison.register = copy.register.as_ref().map(|text| compared(here.register.as_ref(), text));
    comparison.settings = Tally::of(copy.settings.iter().map(|(name, text)| compared(here.settings.get(name), text)));
    comparison
}

fn compared(here: Option<&String>, there: &String) -> Compared {
    match here {
        None => Compared::New,
        Some(here) if here == there => Compared::Same,
        Some(_) => Compared::Other,
    }
}

impl Tally {
    /// Of things that are here and the same, here and otherwise, or not here.
    pub fn of(all: impl IntoIterator<Item = Compared>) -> Tally {
        let mut tally = Tally::default();
        for one in all {
            match one {
                Compared::New => tally.new += 1,
                Compared::Same => tally.same += 1,
                Compared::Other => tally.other += 1,
            }
        }
        tally
    }
}
