//! The draft: everything that a person has typed for one unit and one year. Its JSON text is `stored`'s.

use super::entry::CheckEntry;
use super::further::Unread;
use super::unit::Profile;
use crate::criteria::UnitKind;
use serde::Serialize;
use std::collections::BTreeMap;

/// What the signer declares.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Declaration {
    /// Name of the signer as typed.
    pub name: String,
    /// Title of the signer as typed.
    pub title: String,
}

/// The newest signed revision of this draft.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SignedRevision {
    /// 1, 2, 3 …
    pub revision: u32,
    /// Digest of the signed document.
    pub digest: String,
    /// UTC seconds.
    pub signed_at: i64,
    /// Whether something was changed since.
    pub changed_since: bool,
}

/// What was typed under an earlier version of the standard and doesn't answer what this one asks. It is shown beside, to be looked at
/// again.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct LaidAside {
    /// That version.
    pub version: String,
    /// Fact id → answer.
    pub facts: BTreeMap<String, bool>,
    /// Check id → what was typed.
    pub entries: BTreeMap<String, CheckEntry>,
}

impl LaidAside {
    /// Whether nothing is left of it.
    pub fn is_empty(&self) -> bool {
        self.facts.is_empty() && self.entries.is_empty()
    }
}

/// A draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// `urn:uuid:` v4; the id of every revision signed from it.
    pub id: String,
    /// Kind of unit.
    pub kind: UnitKind,
    /// Year of the assessment period.
    pub year: i32,
    /// Version of the standard that it began with.
    pub standard_version: String,
    /// Profile as typed.
    pub profile: Profile,
    /// Fact id → answer.
    pub facts: BTreeMap<String, bool>,
    /// Check id → what is typed.
    pub entries: BTreeMap<String, CheckEntry>,
    /// What earlier versions of the standard asked otherwise, the latest last.
    pub laid_aside: Vec<LaidAside>,
    /// What is used and typed beside the standard.
    pub further: Unread,
    /// Who signs.
    pub declaration: Declaration,
    /// The check where it was left.
    pub resume_at: Option<String>,
    /// UTC seconds.
    pub created_at: i64,
    /// UTC seconds.
    pub changed_at: i64,
    /// What was signed last.
    pub signed: Option<SignedRevision>,
}

/// Why a text is no draft of ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DraftError {
    /// Not JSON, in the parser's own words; or not the members of a draft, by the first that is missing or wrong.
    NotADraft { detail: String },
    /// Written by a newer program.
    NewerFormat { found: u32 },
    /// A kind of unit that doesn't exist.
    UnknownKind { found: String },
}

impl Draft {
    /// A new, empty draft. `id` is `urn:uuid:` v4, `now` UTC seconds.
    pub fn new(id: String, kind: UnitKind, year: i32, standard_version: String, now: i64) -> Draft {
        Draft {
            id,
            kind,
            year,
            standard_version,
            profile: Profile::default(),
            facts: BTreeMap::new(),
            entries: BTreeMap::new(),
            laid_aside: Vec::new(),
            further: Unread::default(),
            declaration: Declaration::default(),
            resume_at: None,
            created_at: now,
            changed_at: now,
            signed: None,
        }
    }

    /// The number that the next signature carries.
    pub fn next_revision(&self) -> u32 {
        self.signed.as_ref().map_or(1, |signed| signed.revision.saturating_add(1))
    }
}
