//! What is held already, as far as it matters for files that come in.

use crate::document::Did;
use crate::json::Digest;
use crate::review::record::{DecisionRecord, Record, Seal};
use crate::review::trust::Rotation;
use crate::review::unit_key::UnitKey;
use std::collections::{BTreeMap, BTreeSet};

/// Summaries, decisions and confirmed rotations that are held.
#[derive(Clone, Debug, Default)]
pub struct Held {
    /// Id → revision → the summary.
    pub(super) chains: BTreeMap<String, BTreeMap<u32, Link>>,
    /// Of everything that is held.
    pub(super) digests: BTreeSet<Digest>,
    rotations: BTreeSet<Rotation>,
}

/// A summary as a link of the chain of its revisions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Link {
    pub digest: Digest,
    pub previous: Option<Digest>,
    pub did: Did,
    pub place: Place,
}

/// Whose assessment of which year: there can be one only.
pub(super) type Place = (UnitKey, i32);

impl Held {
    /// Everything that was taken in, all revisions, and the rotations that a reviewer has confirmed.
    pub fn new<'a>(
        records: impl IntoIterator<Item = &'a Record>,
        decisions: impl IntoIterator<Item = &'a DecisionRecord>,
        rotations: impl IntoIterator<Item = Rotation>,
    ) -> Self {
        let mut held = Self { rotations: rotations.into_iter().collect(), ..Self::default() };
        for record in records {
            held.digests.insert(record.digest);
            if let Some(link) = Link::of(record) {
                held.chains.entry(record.id.clone()).or_default().entry(record.revision).or_insert(link);
            }
        }
        held.digests.extend(decisions.into_iter().map(|decision| decision.digest));
        held
    }

    /// The ids that hold a unit's year with their newest revision.
    pub(super) fn by_place(&self) -> BTreeMap<&Place, BTreeSet<&str>> {
        let mut places: BTreeMap<&Place, BTreeSet<&str>> = BTreeMap::new();
        for (id, chain) in &self.chains {
            if let Some((_, newest)) = chain.last_key_value() {
                places.entry(&newest.place).or_default().insert(id);
            }
        }
        places
    }

    /// Whether a revision by the second key may follow one by the first: the same key, or one that it has named, at once or by
    /// several rotations.
    pub(super) fn may_follow(&self, before: Did, after: Did) -> bool {
        let mut reached = BTreeSet::from([before]);
        let mut open = vec![before];
        while let Some(did) = open.pop() {
            let next = self.rotations.iter().filter(|rotation| rotation.old == did).map(|rotation| rotation.new);
            open.extend(next.filter(|new| reached.insert(*new)));
        }
        reached.contains(&after)
    }
}

impl Link {
    /// Nothing for a summary that is not as somebody signed it.
    pub(super) fn of(record: &Record) -> Option<Self> {
        let Seal::Intact { did, .. } = record.seal else { return None };
        let (digest, previous) = (record.digest, record.previous);
        Some(Self { digest, previous, did, place: (record.unit_key(), record.year) })
    }
}
