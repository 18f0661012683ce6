//! The revisions of one assessment: how those that come in stand to those that are held and to each other.

use super::held::{Held, Link};
use super::stage::{Conflict, State};
use crate::document::Did;
use std::collections::{BTreeMap, BTreeSet};

/// A summary that came in, by its number in the batch.
pub(super) type Incoming = (usize, Link);

/// What came in of one assessment, by revision.
pub(super) type Revisions = BTreeMap<u32, Vec<Incoming>>;

/// What each one would do. They are looked at in the order of their revisions, as if each that can be taken over had been: so
/// nothing depends on the order of files.
pub(super) fn stage_chain(held: &Held, id: &str, incoming: &Revisions, states: &mut [Option<State>]) {
    let here = held.chains.get(id);
    let mut chain =
        Chain { held, newest: newest(here), known: here.cloned().unwrap_or_default(), disputed: BTreeSet::new() };
    for (&revision, files) in incoming {
        for (index, link) in files {
            let rival = here.and_then(|here| here.get(&revision)).map(|held| held.digest);
            let rival = rival
                .or_else(|| files.iter().map(|(_, other)| other.digest).filter(|other| *other != link.digest).min());
            let state = match rival {
                Some(other) => State::Conflict(Conflict::SameRevision { other }),
                None => chain.state(revision, link),
            };
            chain.note(revision, link, &state);
            states[*index] = Some(state);
        }
    }
}

fn newest(chain: Option<&BTreeMap<u32, Link>>) -> u32 {
    chain.and_then(|chain| chain.last_key_value()).map_or(0, |(revision, _)| *revision)
}

struct Chain<'a> {
    held: &'a Held,
    /// The newest revision held; 0 for none.
    newest: u32,
    /// Held, or taken over so far.
    known: BTreeMap<u32, Link>,
    /// Revisions that are in conflict and not held.
    disputed: BTreeSet<u32>,
}

impl Chain<'_> {
    fn state(&self, revision: u32, link: &Link) -> State {
        let before = revision.saturating_sub(1);
        if let Some(conflict) =
            self.conflict_with_lower(before, link).or_else(|| self.conflict_with_higher(revision, link))
        {
            return State::Conflict(conflict);
        }
        match () {
            () if revision < self.newest => State::Older { held: self.newest },
            () if self.known.contains_key(&before) => State::Replaces { revision: before },
            () if revision <= 1 => State::New,
            () => State::Gap { missing: before },
        }
    }

    fn conflict_with_lower(&self, before: u32, link: &Link) -> Option<Conflict> {
        if self.disputed.contains(&before) && !self.known.contains_key(&before) {
            return Some(Conflict::AfterConflict);
        }
        let (&nearest, lower) = self.known.range(..=before).next_back()?;
        let precedes = |lower: &&Link| nearest < before || link.previous == Some(lower.digest);
        self.conflict_with_versions(lower, precedes, |lower| (lower.did, link.did))
    }

    fn conflict_with_higher(&self, revision: u32, link: &Link) -> Option<Conflict> {
        let (&nearest, higher) = self.known.range(revision..).find(|(known, _)| **known > revision)?;
        let follows = |higher: &&Link| nearest > revision + 1 || higher.previous == Some(link.digest);
        self.conflict_with_versions(higher, follows, |higher| (link.did, higher.did))
    }

    /// Of the known versions of a revision that fit by what they name, one has to fit by its key too.
    fn conflict_with_versions(
        &self,
        known: &Link,
        fits: impl Fn(&&Link) -> bool,
        keys: impl Fn(&Link) -> (Did, Did),
    ) -> Option<Conflict> {
        let mut fitting = known.versions().filter(fits).peekable();
        let Some(first) = fitting.peek().copied() else {
            return Some(Conflict::NotPrevious { other: known.digest });
        };
        let may_follow = |version: &Link| {
            let (before, after) = keys(version);
            self.held.may_follow(before, after)
        };
        (!fitting.any(may_follow)).then_some(Conflict::OtherKey { other: first.did })
    }

    fn note(&mut self, revision: u32, link: &Link, state: &State) {
        if state.can_be_taken() {
            self.known.insert(revision, link.clone());
        } else {
            self.disputed.insert(revision);
        }
    }
}
