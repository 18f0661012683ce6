//! A list from somebody else, looked at entry by entry before anything is taken over. A key that was revoked here stays revoked.

use super::{Entry, TrustList};
use crate::criteria::Date;
use crate::document::Did;
use crate::document::open::{Integrity, Opened};
use crate::document::proof::Signed;
use crate::document::trust_list::ListDocument;
use std::collections::BTreeSet;

/// What taking over an entry would do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StagedEntry {
    /// As it stands there.
    pub entry: Entry,
    /// Beside what is here.
    pub state: EntryState,
}

/// How an entry stands to what is here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EntryState {
    /// The key is not listed here.
    New,
    /// It is, in the same way.
    Same,
    /// It is, otherwise.
    Changed(Vec<EntryChange>),
    /// It was revoked here and not there. Taking it over leaves it revoked; `changes` is what else differs.
    RevokedHere { on: Date, changes: Vec<EntryChange> },
}

/// What differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum EntryChange {
    Name,
    Roles,
    Units,
    AddedOn,
    How,
    /// The day there; here it is trusted or was revoked on another day. The earlier day counts.
    RevokedOn {
        there: Date,
    },
}

/// The list in a file with who signed it; nothing for a file that is not as it was signed. What the signer's key is worth, as a
/// reviewer's, is asked with [`TrustList::standing`].
pub fn signed_list(opened: &Opened<ListDocument>) -> Option<(Signed, TrustList)> {
    match &opened.integrity {
        Integrity::Intact(signed) => Some((signed.clone(), TrustList::of_document(&opened.document))),
        Integrity::Altered { .. } | Integrity::Unsigned => None,
    }
}

impl TrustList {
    /// What taking over each entry of another list would do, in its order.
    pub fn stage(&self, incoming: &TrustList) -> Vec<StagedEntry> {
        let stage = |entry: &Entry| StagedEntry { entry: entry.clone(), state: self.state_of(entry) };
        incoming.entries().map(stage).collect()
    }

    /// Takes over the chosen entries. Of two days of revocation the earlier counts, and none is forgotten.
    pub fn take_over(&mut self, incoming: &TrustList, chosen: &BTreeSet<Did>) {
        for entry in incoming.entries().filter(|entry| chosen.contains(&entry.did)) {
            let here = self.entry(&entry.did).and_then(|here| here.revoked_on);
            let revoked_on = here.into_iter().chain(entry.revoked_on).min();
            self.put(Entry { revoked_on, ..entry.clone() });
        }
    }

    fn state_of(&self, there: &Entry) -> EntryState {
        let Some(here) = self.entry(&there.did) else { return EntryState::New };
        let changes = changes(here, there);
        match (here.revoked_on, there.revoked_on) {
            (Some(on), None) => EntryState::RevokedHere { on, changes },
            _ if changes.is_empty() => EntryState::Same,
            _ => EntryState::Changed(changes),
        }
    }
}

fn changes(here: &Entry, there: &Entry) -> Vec<EntryChange> {
    let units = |entry: &Entry| entry.units.iter().cloned().collect::<BTreeSet<_>>();
    let differs = [
        (here.name != there.name, EntryChange::Name),
        (here.roles != there.roles, EntryChange::Roles),
        (units(here) != units(there), EntryChange::Units),
        (here.added_on != there.added_on, EntryChange::AddedOn),
        (here.how != there.how, EntryChange::How),
    ];
    let revoked = there.revoked_on.filter(|_| here.revoked_on != there.revoked_on);
    let differs = differs.into_iter().filter(|(differs, _)| *differs).map(|(_, change)| change);
    differs.chain(revoked.map(|there| EntryChange::RevokedOn { there })).collect()
}
