//! The staging table: what taking over each file would do. It decides nothing; whoever takes over only some of them stages those
//! again, since two that are in conflict may not be any more.

use super::chain::{Revisions, stage_chain};
use super::clash::stage_clashes;
use super::held::{Chains, Held, Link, add};
use super::read::Read;
use crate::document::Did;
use crate::json::Digest;
use crate::review::known::Known;
use crate::review::record::{DecisionRecord, Record};
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

/// A file, as far as what taking it over would do depends on it.
#[derive(Clone, Copy, Debug)]
pub enum Offered<'a> {
    Summary(&'a Record),
    Decision(&'a DecisionRecord),
    /// A trust list, key card or rotation.
    ForTrust,
    /// Nothing for the desk.
    NotForDesk,
    /// Not readable.
    Refused,
}

impl<'a> From<&'a Read> for Offered<'a> {
    fn from(read: &'a Read) -> Self {
        match read {
            Read::Summary(record) => Self::Summary(record),
            Read::Decision(record) => Self::Decision(record),
            Read::TrustList(_) | Read::KeyCard(_) | Read::KeyRotation(_) => Self::ForTrust,
            Read::Personal | Read::Criteria => Self::NotForDesk,
            Read::Refused(_) => Self::Refused,
        }
    }
}

impl<'a> From<&'a Known> for Offered<'a> {
    fn from(known: &'a Known) -> Self {
        match known {
            Known::Summary(record) => Self::Summary(record),
            Known::Decision(record) => Self::Decision(record),
        }
    }
}

/// The files, each with what taking it over would do.
pub fn stage(held: &Held, files: Vec<(String, Read)>) -> Vec<Staged> {
    let offered: Vec<Offered> = files.iter().map(|(_, read)| read.into()).collect();
    let states = states(held, &offered);
    files.into_iter().zip(states).map(|((name, read), state)| Staged { name, read, state }).collect()
}

/// What taking over each file would do, in the order of the files; the states themselves don't depend on that order. With a trust list
/// the files of trusted keys come first, see [`Held::believing`].
pub fn states(held: &Held, files: &[Offered<'_>]) -> Vec<State> {
    let Some(believing) = &held.believing else { return states_of_all(held, files) };
    let is_own = |file: &Offered<'_>| matches!(file, Offered::Summary(record) if believing.trusts(record));
    let (own, others): (Vec<usize>, Vec<usize>) = (0..files.len()).partition(|index| is_own(&files[*index]));
    let picked = |indices: &[usize]| indices.iter().map(|index| files[*index]).collect::<Vec<_>>();
    let of_own = states_of_all(&held.only(&believing.own), &picked(&own));
    let mut taken = Chains::default();
    for (index, state) in own.iter().zip(&of_own) {
        if let (Offered::Summary(record), true) = (files[*index], state.can_be_taken()) {
            add(&mut taken, record);
        }
    }
    let of_others = states_of_all(&held.clone().over(&taken), &picked(&others));
    let mut all: Vec<(usize, State)> = own.into_iter().zip(of_own).chain(others.into_iter().zip(of_others)).collect();
    all.sort_by_key(|(index, _)| *index);
    all.into_iter().map(|(_, state)| state).collect()
}

/// The same, whoever signed them.
fn states_of_all(held: &Held, files: &[Offered<'_>]) -> Vec<State> {
    let mut states: Vec<Option<State>> = vec![None; files.len()];
    let mut chains: BTreeMap<&str, Revisions> = BTreeMap::new();
    let mut seen = BTreeSet::new();
    for (index, file) in files.iter().enumerate() {
        states[index] = alone(held, *file, &mut seen);
        if let (None, Offered::Summary(record)) = (&states[index], file)
            && let Some(link) = Link::of(record)
        {
            chains.entry(&record.id).or_default().entry(record.revision).or_default().push((index, link));
        }
    }
    for (id, incoming) in &chains {
        stage_chain(held, id, incoming, &mut states);
    }
    stage_clashes(held, &chains, &mut states);
    states.into_iter().map(|state| state.unwrap_or(State::NotIntact)).collect()
}

/// The state of a file that does not depend on others but equal ones; nothing for an intact summary that is new here.
fn alone(held: &Held, file: Offered<'_>, seen: &mut BTreeSet<Digest>) -> Option<State> {
    let (seal, digest) = match file {
        Offered::Summary(record) => (&record.seal, record.digest),
        Offered::Decision(record) => (&record.seal, record.digest),
        Offered::ForTrust => return Some(State::ForTrust),
        Offered::NotForDesk => return Some(State::NotForDesk),
        Offered::Refused => return Some(State::Refused),
    };
    match () {
        () if !seal.is_intact() => Some(State::NotIntact),
        () if held.digests.contains(&digest) || !seen.insert(digest) => Some(State::Same),
        () if matches!(file, Offered::Decision(_)) => Some(State::New),
        () => None,
    }
}
