//! What is held already, as far as it matters for files that come in.

use crate::criteria::Date;
use crate::document::Did;
use crate::json::Digest;
use crate::review::record::{DecisionRecord, Record, Seal};
use crate::review::trust::{Rotation, TrustList};
use crate::review::unit_key::UnitKey;
use std::collections::{BTreeMap, BTreeSet};

/// Summaries, decisions and confirmed rotations that are held.
#[derive(Clone, Debug, Default)]
pub struct Held {
    pub(super) chains: Chains,
    /// Of everything that is held.
    pub(super) digests: BTreeSet<Digest>,
    rotations: BTreeSet<Rotation>,
    pub(super) believing: Option<Believing>,
}

/// Id → revision → the summary.
pub(super) type Chains = BTreeMap<String, BTreeMap<u32, Link>>;

/// Whose files come first.
#[derive(Clone, Debug)]
pub(super) struct Believing {
    trust: TrustList,
    today: Date,
    /// What is held by keys that are trusted for their unit.
    pub own: Chains,
}

/// A summary as a link of the chain of its revisions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Link {
    pub digest: Digest,
    /// Other files that are held as the same revision: a conflict, which a further revision settles that follows one of them.
    pub rivals: Vec<Link>,
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
            add(&mut held.chains, record);
        }
        held.digests.extend(decisions.into_iter().map(|decision| decision.digest));
        held
    }

    /// The same with a trust list: what keys sign that are trusted for their unit is staged as if nobody else had sent anything, so a
    /// stranger's file that bears a unit's name never stands in the way of the unit's own. `own` is what is held by such keys; files
    /// that come in are seen for the first time `today`.
    #[must_use]
    pub fn believing<'a>(self, trust: TrustList, today: Date, own: impl IntoIterator<Item = &'a Record>) -> Self {
        let mut chains = Chains::default();
        own.into_iter().for_each(|record| add(&mut chains, record));
        let held = self.over(&chains);
        Self { believing: Some(Believing { trust, today, own: chains }), ..held }
    }

    /// With these in place of what else is held of the same revisions.
    pub(super) fn over(mut self, chains: &Chains) -> Self {
        for (id, chain) in chains {
            self.chains
                .entry(id.clone())
                .or_default()
                .extend(chain.iter().map(|(revision, link)| (*revision, link.clone())));
        }
        self
    }

    /// Holding nothing but these.
    pub(super) fn only(&self, chains: &Chains) -> Self {
        let (digests, rotations) = (self.digests.clone(), self.rotations.clone());
        Self { chains: chains.clone(), digests, rotations, believing: None }
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

impl Believing {
    /// Whether the summary is signed by a key that is trusted for its unit.
    pub(super) fn trusts(&self, record: &Record) -> bool {
        self.trust.trusts(record, self.today)
    }
}

/// Adds a summary that is as somebody signed it; of two for one revision the first stays, and the other beside it.
pub(super) fn add(chains: &mut Chains, record: &Record) {
    if let Some(link) = Link::of(record) {
        let beside = |here: &mut Link| here.rivals.extend((here.digest != link.digest).then(|| link.clone()));
        let revisions = chains.entry(record.id.clone()).or_default();
        revisions.entry(record.revision).and_modify(beside).or_insert_with(|| link.clone());
    }
}

impl Link {
    /// Nothing for a summary that is not as somebody signed it.
    pub(super) fn of(record: &Record) -> Option<Self> {
        let Seal::Intact { did, .. } = record.seal else { return None };
        let (digest, previous) = (record.digest, record.previous);
        Some(Self { digest, rivals: Vec::new(), previous, did, place: (record.unit_key(), record.year) })
    }

    /// All files of this revision.
    pub(super) fn versions(&self) -> impl Iterator<Item = &Link> {
        std::iter::once(self).chain(&self.rivals)
    }
}
