//! The draft: everything that a person has typed for one unit and one year, kept as JSON text of its own format.

use super::entry::CheckEntry;
use super::unit::Profile;
use crate::criteria::UnitKind;
use crate::json::Format;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What the signer declares.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Declaration {
    /// Name of the signer as typed.
    pub name: String,
    /// Title of the signer as typed.
    pub title: String,
}

/// The newest signed revision of this draft.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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
    /// Not JSON, or not the members of a draft; the parser's own words.
    NotADraft { detail: String },
    /// Written by a newer program.
    NewerFormat { found: u32 },
    /// A kind of unit that doesn't exist.
    UnknownKind { found: String },
}

const TYPE: &str = "AnttDraft";
const FORMAT: u32 = 1;

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Stored {
    r#type: String,
    format_version: u32,
    id: String,
    kind: String,
    year: i32,
    standard_version: String,
    profile: Profile,
    facts: BTreeMap<String, bool>,
    entries: BTreeMap<String, CheckEntry>,
    declaration: Declaration,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    resume_at: Option<String>,
    created_at: i64,
    changed_at: i64,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    signed: Option<SignedRevision>,
}

impl Stored {
    /// These go into the signed file as they are, and there they are refused.
    fn refuse_what_could_not_be_signed(&self) -> Result<(), DraftError> {
        let digest = self.signed.as_ref().map(|signed| (Format::Digest, &signed.digest));
        match [Some((Format::UuidUrn, &self.id)), digest].into_iter().flatten().find(|(form, text)| !form.fits(text)) {
            Some((_, text)) => Err(DraftError::NotADraft { detail: text.clone() }),
            None => Ok(()),
        }
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Head {
    r#type: String,
    format_version: u32,
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

    /// The JSON text that is stored and backed up.
    pub fn to_text(&self) -> String {
        let stored = Stored {
            r#type: TYPE.to_owned(),
            format_version: FORMAT,
            id: self.id.clone(),
            kind: self.kind.id().to_owned(),
            year: self.year,
            standard_version: self.standard_version.clone(),
            profile: self.profile.clone(),
            facts: self.facts.clone(),
            entries: self.entries.clone(),
            declaration: self.declaration.clone(),
            resume_at: self.resume_at.clone(),
            created_at: self.created_at,
            changed_at: self.changed_at,
            signed: self.signed.clone(),
        };
        serde_json::to_string(&stored).unwrap_or_default()
    }

    /// Reads what [`Draft::to_text`] wrote.
    pub fn from_text(text: &str) -> Result<Draft, DraftError> {
        let not_a_draft = |error: serde_json::Error| DraftError::NotADraft { detail: error.to_string() };
        let head: Head = serde_json::from_str(text).map_err(not_a_draft)?;
        if head.r#type != TYPE {
            return Err(DraftError::NotADraft { detail: head.r#type });
        }
        if head.format_version > FORMAT {
            return Err(DraftError::NewerFormat { found: head.format_version });
        }
        let stored: Stored = serde_json::from_str(text).map_err(not_a_draft)?;
        stored.refuse_what_could_not_be_signed()?;
        let kind = UnitKind::from_id(&stored.kind).ok_or(DraftError::UnknownKind { found: stored.kind })?;
        Ok(Draft {
            id: stored.id,
            kind,
            year: stored.year,
            standard_version: stored.standard_version,
            profile: stored.profile,
            facts: stored.facts,
            entries: stored.entries,
            declaration: stored.declaration,
            resume_at: stored.resume_at,
            created_at: stored.created_at,
            changed_at: stored.changed_at,
            signed: stored.signed,
        })
    }
}
