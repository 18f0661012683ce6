//! Whose key is it? The keys that a reviewer trusts, each for its units and roles, and what follows for a signature.

mod entry;
mod import;
mod rotation;

pub use entry::{Entry, NotAdded, from_card};
pub use import::{EntryChange, EntryState, StagedEntry, signed_list};
pub use rotation::{NotProposed, Proposal, Rotation};

pub use crate::document::trust_list::Role;

use super::record::{DecisionRecord, Record};
use super::unit_key::UnitKey;
use crate::criteria::{Date, day_of_timestamp};
use crate::document::Did;
use crate::document::proof::Signed;
use std::collections::{BTreeMap, BTreeSet};

/// The answer to the second question. "Intact" is never "trusted".
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Listed, for this unit or role.
    Trusted,
    /// Listed, but for another unit or role.
    TrustedOther,
    /// Signed, by the signer's clock, or first seen here on this day or after it. A stolen key can backdate.
    Revoked { on: Date },
    /// Not listed: anybody can make a key and write any name beside it.
    Unknown,
}

/// The keys that are trusted here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TrustList {
    listed: BTreeMap<Did, Listed>,
}

/// An entry with its units as they are compared, worked out once: thousands of files are held against it.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Listed {
    entry: Entry,
    units: BTreeSet<UnitKey>,
}

impl TrustList {
    /// What this signature is worth for a role and, with [`Role::Unit`], for a unit. `first_seen` is the day in Vietnam on which
    /// this reader first saw the file (for a program that keeps nothing: today).
    pub fn standing(&self, signed: &Signed, first_seen: Date, role: Role, unit: Option<&UnitKey>) -> Standing {
        let Some(Listed { entry, units }) = self.listed.get(&signed.did) else { return Standing::Unknown };
        if let Some(on) = entry.revoked_on {
            // A time whose day can't be told is no proof of having been signed before.
            let before = day_of_timestamp(&signed.created).is_some_and(|created| created < on);
            if !before || first_seen >= on {
                return Standing::Revoked { on };
            }
        }
        let for_unit = role != Role::Unit || unit.is_some_and(|unit| units.contains(unit));
        if entry.roles.contains(&role) && for_unit { Standing::Trusted } else { Standing::TrustedOther }
    }

    /// What a summary's signature is worth for its unit; nothing for one that is not as somebody signed it.
    pub fn standing_of(&self, record: &Record, first_seen: Date) -> Option<Standing> {
        let signed = record.signed()?;
        Some(self.standing(&signed, first_seen, Role::Unit, Some(&record.unit_key())))
    }

    /// Whether a summary is signed by a key that is trusted for its unit.
    pub fn trusts(&self, record: &Record, first_seen: Date) -> bool {
        self.standing_of(record, first_seen) == Some(Standing::Trusted)
    }

    /// Whether a decision is signed by a key that is trusted as a reviewer's.
    pub fn trusts_reviewer(&self, record: &DecisionRecord, first_seen: Date) -> bool {
        let standing = |signed| self.standing(&signed, first_seen, Role::Reviewer, None);
        record.seal.signed().map(standing) == Some(Standing::Trusted)
    }

    /// The entry of a key.
    pub fn entry(&self, did: &Did) -> Option<&Entry> {
        self.listed.get(did).map(|listed| &listed.entry)
    }

    /// All entries, by did.
    pub fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.listed.values().map(|listed| &listed.entry)
    }

    /// Other keys that may sign for this unit and are not revoked. One is right while a unit changes its key; otherwise somebody has
    /// to be asked.
    pub fn other_keys(&self, unit: &UnitKey, but: &Did) -> Vec<&Entry> {
        let others = self.listed.iter().filter(|(did, listed)| *did != but && listed.units.contains(unit));
        others.map(|(_, listed)| &listed.entry).filter(|entry| entry.revoked_on.is_none()).collect()
    }

    /// Whether another key that is not revoked may sign for one of this entry's units. Nothing is said of a revoked entry.
    pub fn has_other_keys(&self, entry: &Entry) -> bool {
        let is_shared = |unit| !self.other_keys(&UnitKey::of(unit), &entry.did).is_empty();
        entry.revoked_on.is_none() && entry.units.iter().any(is_shared)
    }

    /// Lists a key after its fingerprint was compared.
    pub fn add(&mut self, entry: Entry) -> Result<(), NotAdded> {
        if self.listed.contains_key(&entry.did) {
            return Err(NotAdded::AlreadyListed);
        }
        self.put(entry.settled()?);
        Ok(())
    }

    /// Changes what a listed key is trusted for. Its revocation stays as it is.
    pub fn change(&mut self, entry: Entry) -> Result<(), NotAdded> {
        let Some(here) = self.entry(&entry.did) else { return Err(NotAdded::NotListed) };
        let entry = Entry { revoked_on: here.revoked_on, ..entry.settled()? };
        self.put(entry);
        Ok(())
    }

    /// Trusts a key no longer, from this day on. Of two such days the earlier counts. False: the key is not listed.
    pub fn revoke(&mut self, did: &Did, on: Date) -> bool {
        let Some(listed) = self.listed.get_mut(did) else { return false };
        let day = &mut listed.entry.revoked_on;
        *day = Some(day.map_or(on, |earlier| earlier.min(on)));
        true
    }

    /// Takes a revocation back that was a mistake: always a decision of its own, never the result of an import.
    pub fn trust_again(&mut self, did: &Did) -> bool {
        self.listed.get_mut(did).is_some_and(|listed| listed.entry.revoked_on.take().is_some())
    }

    fn put(&mut self, entry: Entry) {
        let units = entry.units.iter().map(UnitKey::of).collect();
        self.listed.insert(entry.did, Listed { entry, units });
    }
}
