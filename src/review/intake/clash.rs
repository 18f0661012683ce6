//! Two assessments of one unit for one year. The one that is held stays; of two that come in nobody can tell which is right.

use super::chain::Revisions;
use super::held::{Held, Place};
use super::stage::{Conflict, State};
use std::collections::{BTreeMap, BTreeSet};

/// Puts those that clash in conflict, and those that follow them.
pub(super) fn stage_clashes(held: &Held, chains: &BTreeMap<&str, Revisions>, states: &mut [Option<State>]) {
    let claims = Claims { held: held.by_place(), incoming: incoming(chains, states) };
    for (id, chain) in chains {
        let mut has_clashed = false;
        for (index, link) in chain.values().flatten() {
            if !takes_a_place(states[*index].as_ref()) {
                continue;
            }
            let conflict = match claims.rival(id, &link.place) {
                Some(other) => Conflict::OtherId { id: other.to_owned() },
                None if has_clashed => Conflict::AfterConflict,
                None => continue,
            };
            has_clashed = true;
            states[*index] = Some(State::Conflict(conflict));
        }
    }
}

/// Whose year is claimed by which assessments.
struct Claims<'a> {
    held: BTreeMap<&'a Place, BTreeSet<&'a str>>,
    incoming: BTreeMap<&'a Place, BTreeSet<&'a str>>,
}

impl Claims<'_> {
    /// Another assessment with the same claim.
    fn rival(&self, id: &str, place: &Place) -> Option<&str> {
        let held = self.held.get(place);
        let is_held = held.is_some_and(|ids| ids.contains(id));
        let coming = self.incoming.get(place).filter(|_| !is_held);
        held.into_iter().chain(coming).flatten().copied().find(|other| *other != id)
    }
}

fn incoming<'a>(
    chains: &'a BTreeMap<&str, Revisions>,
    states: &[Option<State>],
) -> BTreeMap<&'a Place, BTreeSet<&'a str>> {
    let mut claims: BTreeMap<&Place, BTreeSet<&str>> = BTreeMap::new();
    for (id, chain) in chains {
        for (index, link) in chain.values().flatten() {
            if takes_a_place(states[*index].as_ref()) {
                claims.entry(&link.place).or_default().insert(id);
            }
        }
    }
    claims
}

/// What is older than what is held changes nothing, and what is in conflict is not taken over.
fn takes_a_place(state: Option<&State>) -> bool {
    state.is_some_and(|state| state.can_be_taken() && !matches!(state, State::Older { .. }))
}
