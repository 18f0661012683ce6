//! The staging table: what taking over each file would do. It decides nothing; whoever takes over only some of them stages those
//! again, since two that are in conflict may not be any more.

use super::chain::{Revisions, stage_chain};
use super::clash::stage_clashes;
use super::held::{Held, Link};
use super::read::Read;
use crate::document::Did;
use crate::json::Digest;
use std::collections::{BTreeMap, BTreeSet};

/// A file with what taking it over would do.
#[derive(Clone, Debug, PartialEq)]
pub struct Staged {
    /// Its name, as chosen or dropped.
    pub name: String,
    /// What it is.
    pub read: Read,
    /// What would happen.
    pub state: State,
}

/// What taking over a file would do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// An assessment, or a decision, that is not here yet.
    New,
    /// It follows this revision.
    Replaces { revision: u32 },
    /// The same document is held, or stands earlier in the batch.
    Same,
    /// This newer revision is held; the file would only be kept beside it.
    Older { held: u32 },
    /// A revision whose predecessor nobody has shown.
    Gap { missing: u32 },
    /// Two files that can't both be right. Never taken over; the reviewer asks the unit.
    Conflict(Conflict),
    /// Altered or unsigned: never taken over.
    NotIntact,
    /// A trust list, key card or rotation: looked at by itself, never taken over with others.
    ForTrust,
    /// Nothing for the desk.
    NotForDesk,
    /// Not readable.
    Refused,
}

/// Why two files can't both be right. Each names the other one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Conflict {
    /// The same revision of the same assessment, with other words.
    SameRevision { other: Digest },
    /// Another assessment of the same unit for the same year.
    OtherId { id: String },
    /// It says that it follows another document than the one that is here, or the next one does.
    NotPrevious { other: Digest },
    /// It follows one by this key, which has not named its own key as the next.
    OtherKey { other: Did },
    /// It follows one that is in conflict itself.
    AfterConflict,
}

/// [`State`] without its details, for counts and filters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StateKind {
    New,
    Replaces,
    Same,
    Older,
    Gap,
    Conflict,
    NotIntact,
    ForTrust,
    NotForDesk,
    Refused,
}

impl State {
    /// Whether the file may be taken over.
    pub const fn can_be_taken(&self) -> bool {
        matches!(self, Self::New | Self::Replaces { .. } | Self::Older { .. } | Self::Gap { .. })
    }

    /// Without details.
    pub const fn kind(&self) -> StateKind {
        match self {
            Self::New => StateKind::New,
            Self::Replaces { .. } => StateKind::Replaces,
            Self::Same => StateKind::Same,
            Self::Older { .. } => StateKind::Older,
            Self::Gap { .. } => StateKind::Gap,
            Self::Conflict(_) => StateKind::Conflict,
            Self::NotIntact => StateKind::NotIntact,
            Self::ForTrust => StateKind::ForTrust,
            Self::NotForDesk => StateKind::NotForDesk,
            Self::Refused => StateKind::Refused,
        }
    }
}

/// How many files are in each state; together all of them.
pub fn counts(staged: &[Staged]) -> BTreeMap<StateKind, usize> {
    let mut counts = BTreeMap::new();
    for one in staged {
        *counts.entry(one.state.kind()).or_default() += 1;
    }
    counts
}

/// What taking over each file would do, in the order of the files; the states themselves don't depend on that order.
pub fn stage(held: &Held, files: Vec<(String, Read)>) -> Vec<Staged> {
    let mut states: Vec<Option<State>> = vec![None; files.len()];
    let mut chains: BTreeMap<&str, Revisions> = BTreeMap::new();
    let mut seen = BTreeSet::new();
    for (index, (_, read)) in files.iter().enumerate() {
        states[index] = alone(held, read, &mut seen);
        if let (None, Read::Summary(record)) = (&states[index], read)
            && let Some(link) = Link::of(record)
        {
            chains.entry(&record.id).or_default().entry(record.revision).or_default().push((index, link));
        }
    }
    for (id, incoming) in &chains {
        stage_chain(held, id, incoming, &mut states);
    }
    stage_clashes(held, &chains, &mut states);
    let with_state = |((name, read), state): ((String, Read), Option<State>)| Staged {
        name,
        read,
        state: state.unwrap_or(State::NotIntact),
    };
    files.into_iter().zip(states).map(with_state).collect()
}

/// The state of a file that does not depend on others but equal ones; nothing for an intact summary that is new here.
fn alone(held: &Held, read: &Read, seen: &mut BTreeSet<Digest>) -> Option<State> {
    let (seal, digest) = match read {
        Read::Summary(record) => (&record.seal, record.digest),
        Read::Decision(record) => (&record.seal, record.digest),
        Read::TrustList(_) | Read::KeyCard(_) | Read::KeyRotation(_) => return Some(State::ForTrust),
        Read::Personal => return Some(State::NotForDesk),
        Read::Refused(_) => return Some(State::Refused),
    };
    match () {
        () if !seal.is_intact() => Some(State::NotIntact),
        () if held.digests.contains(&digest) || !seen.insert(digest) => Some(State::Same),
        () if matches!(read, Read::Decision(_)) => Some(State::New),
        () => None,
    }
}
