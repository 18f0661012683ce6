//! A trusted key: what is known of it, from where, and how it stands in a signed list.

use super::{Role, TrustList};
use crate::criteria::{Date, iso, parse_iso};
use crate::document::key_card::KeyCard;
use crate::document::open::{Integrity, Opened};
use crate::document::trust_list::{EntryMember, ListDocument};
use crate::document::{Did, Header, UnitName};
use crate::json::tidy::tidy;
use std::collections::BTreeSet;

/// A key and what it is trusted for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The key.
    pub did: Did,
    /// Who holds it.
    pub name: String,
    /// What it may sign.
    pub roles: BTreeSet<Role>,
    /// For whom it may sign summaries; empty without that role.
    pub units: Vec<UnitName>,
    /// The day in Vietnam on which it was listed.
    pub added_on: Date,
    /// From when nothing by it counts.
    pub revoked_on: Option<Date>,
    /// How the fingerprint was compared.
    pub how: String,
}

/// Why a key isn't listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotAdded {
    /// It is; change the entry instead.
    AlreadyListed,
    /// It isn't, so nothing can be changed.
    NotListed,
    /// Nobody is named.
    NoName,
    /// It may sign nothing.
    NoRole,
    /// It may sign for units, but for none.
    NoUnit,
    /// Units beside roles that have none.
    UnitsWithoutRole,
    /// Not said how the fingerprint was compared.
    NoHow,
}

/// The entry that a key card proposes; nothing for a card that is not as its key signed it. To be listed only after its
/// fingerprint was compared, `how` says in which way.
pub fn from_card(card: &Opened<KeyCard>, added_on: Date, how: &str) -> Option<Entry> {
    let Integrity::Intact(signed) = &card.integrity else { return None };
    Some(Entry {
        did: signed.did,
        name: card.document.name.clone(),
        roles: BTreeSet::from([Role::Unit]),
        units: card.document.units.clone(),
        added_on,
        revoked_on: None,
        how: how.to_owned(),
    })
}

impl Entry {
    /// The entry with its texts as they are signed, or what it lacks.
    pub(super) fn settled(self) -> Result<Self, NotAdded> {
        let units: Vec<UnitName> = self.units.into_iter().map(settled_unit).collect();
        let entry = Self { name: tidy(&self.name), how: tidy(&self.how), units, ..self };
        match () {
            () if entry.name.is_empty() => Err(NotAdded::NoName),
            () if entry.roles.is_empty() => Err(NotAdded::NoRole),
            () if entry.how.is_empty() => Err(NotAdded::NoHow),
            () if !entry.roles.contains(&Role::Unit) && !entry.units.is_empty() => Err(NotAdded::UnitsWithoutRole),
            () if entry.roles.contains(&Role::Unit) && !entry.units.iter().any(is_named) => Err(NotAdded::NoUnit),
            () => Ok(entry),
        }
    }

    fn member(&self) -> EntryMember {
        EntryMember {
            did: self.did.to_string(),
            name: self.name.clone(),
            roles: self.roles.iter().copied().collect(),
            units: self.units.clone(),
            added_on: iso(self.added_on),
            revoked_on: self.revoked_on.map(iso),
            how: self.how.clone(),
        }
    }

    /// Nothing where the reader of documents would have refused it.
    fn from_member(member: &EntryMember) -> Option<Self> {
        let revoked_on = member.revoked_on.as_deref();
        Some(Self {
            did: member.did.parse().ok()?,
            name: member.name.clone(),
            roles: member.roles.iter().copied().collect(),
            units: member.units.clone(),
            added_on: parse_iso(&member.added_on)?,
            revoked_on: if revoked_on.is_some() { Some(parse_iso(revoked_on?)?) } else { None },
            how: member.how.clone(),
        })
    }
}

fn settled_unit(unit: UnitName) -> UnitName {
    let code = unit.code.map(|code| tidy(&code)).filter(|code| !code.is_empty());
    UnitName { name: tidy(&unit.name), parent_name: tidy(&unit.parent_name), code, ..unit }
}

fn is_named(unit: &UnitName) -> bool {
    !unit.name.is_empty() && !unit.parent_name.is_empty()
}

impl TrustList {
    /// The list as it can be signed.
    pub fn document(&self, id: &str, program_version: &str) -> ListDocument {
        let header = Header::new(crate::document::trust_list::TYPE, id, program_version);
        ListDocument { header, entries: self.entries().map(Entry::member).collect() }
    }

    /// The list in a text of one's own, if the text is what [`TrustList::document`] makes of it. Nothing for any other text: whoever
    /// wrote the list back would lose what of it can't be read, or what a newer program has added.
    pub fn of_own_text(text: &str) -> Option<Self> {
        let found: serde_json::Value = serde_json::from_str(text).ok()?;
        let document: ListDocument = serde_json::from_str(text).ok()?;
        let list = Self::of_document(&document);
        let again = list.document(&document.header.id, &document.header.generator.version);
        (serde_json::to_value(again).ok()? == found).then_some(list)
    }

    /// The list that a document of one's own holds; a file from elsewhere goes through [`super::signed_list`].
    pub fn of_document(document: &ListDocument) -> Self {
        let mut list = Self::default();
        document.entries.iter().filter_map(Entry::from_member).for_each(|entry| list.put(entry));
        list
    }
}
