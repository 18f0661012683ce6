//! What the desk knows of a summary and of a decision after one reading of the bytes. Small, so that thousands can be held, and
//! written as JSON between this program's page, its worker and its storage; no file for others.

use super::recorded::{ProgrammeCounts, RecordedScore, RecordedTitle};
use super::unit_key::UnitKey;
use crate::document::decision::ReviewDecision;
use crate::document::open::{Integrity, Opened};
use crate::document::proof::Signed;
use crate::document::summary::{Content, SelfAssessment, is_in_scope};
use crate::document::{Did, UnitName};
use crate::json::Digest;
use crate::verdict::{UnitVerdict, Verdict};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The answer to the first question, with who signed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum Seal {
    /// As this key signed it. `created` is RFC 3339 UTC, by the signer's clock.
    Intact { did: Did, created: String },
    /// Not as the key that it names signed it; that key has nothing to do with it.
    Altered { claimed: Did },
    /// Without a proof.
    Unsigned,
}

/// The answer to the third question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ContentState {
    /// The stated outcome is the computed one and everything fits.
    Agrees,
    /// Something differs.
    Differs,
    /// The criteria are not at hand: nothing was computed, and the summary counts nowhere.
    CriteriaUnknown,
}

/// A summary as it was read, verified and computed again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Record {
    /// Of the document with its proof.
    pub digest: Digest,
    /// `urn:uuid:` v4, the same in all revisions.
    pub id: String,
    /// 1, 2, 3 …
    pub revision: u32,
    /// Digest of the revision before, as stated.
    pub previous: Option<Digest>,
    /// The unit.
    pub unit: UnitName,
    /// Code of the body above.
    pub parent_code: Option<String>,
    /// Two digits.
    pub province_code: String,
    /// The year that the assessment is named after.
    pub year: i32,
    /// Whether the circular applies, by the unit's class and not by what the file says.
    pub in_scope: bool,
    /// The first question.
    pub seal: Seal,
    /// The third question.
    pub content: ContentState,
    /// Computed; nothing where the criteria are unknown.
    pub verdict: Option<UnitVerdict>,
    /// Criterion id → verdict, computed.
    pub criteria: BTreeMap<String, Verdict>,
    /// Check id → verdict, computed.
    pub checks: BTreeMap<String, Verdict>,
    /// Criterion id → title, of the supplements' criteria.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub titles: BTreeMap<String, RecordedTitle>,
    /// Points after the local guide, computed. They touch nothing else.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub score: Option<RecordedScore>,
    /// Programme id → its counts.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub indicators: BTreeMap<String, ProgrammeCounts>,
    /// RFC 3339 UTC, as declared.
    pub declared_at: String,
}

/// A decision as it was read and verified.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DecisionRecord {
    /// Of the document with its proof.
    pub digest: Digest,
    /// The first question.
    pub seal: Seal,
    /// What it says.
    pub decision: ReviewDecision,
}

impl Record {
    /// Whether every criterion of a supplement has its title, as records of older programs have not.
    pub fn names_its_criteria(&self) -> bool {
        self.criteria.keys().filter(|id| id.contains(':')).all(|id| self.titles.contains_key(id))
    }

    /// Of a summary that was opened and examined.
    pub fn of(opened: &Opened<SelfAssessment>, content: &Content) -> Self {
        let document = &opened.document;
        let (state, computed) = match content {
            Content::Agrees(computed) => (ContentState::Agrees, Some(computed)),
            Content::Differs(computed, _) => (ContentState::Differs, Some(computed)),
            Content::Unknown(_) => (ContentState::CriteriaUnknown, None),
        };
        let computed = computed.map(AsRef::as_ref);
        let outcome = computed.map(|computed| &computed.outcome);
        let criteria = outcome.into_iter().flat_map(|outcome| &outcome.criteria);
        let checks = outcome.into_iter().flat_map(|outcome| outcome.findings());
        Self {
            digest: opened.digest,
            id: document.id.clone(),
            revision: document.revision,
            previous: document.previous.as_ref().and_then(|digest| digest.parse().ok()),
            unit: UnitName::of(document),
            parent_code: document.unit.parent_code.clone(),
            province_code: document.unit.province_code.clone(),
            year: document.period.year,
            in_scope: is_in_scope(document),
            seal: Seal::of(&opened.integrity),
            content: state,
            verdict: outcome.map(|outcome| outcome.verdict),
            criteria: criteria.map(|criterion| (criterion.criterion.clone(), criterion.verdict)).collect(),
            checks: checks.map(|finding| (finding.check.clone(), finding.verdict)).collect(),
            titles: computed.map(RecordedTitle::all_of).unwrap_or_default(),
            score: computed.and_then(RecordedScore::of),
            indicators: computed.map(|computed| ProgrammeCounts::all_of(computed, document)).unwrap_or_default(),
            declared_at: document.declaration.declared_at.clone(),
        }
    }

    /// The identity of the unit.
    pub fn unit_key(&self) -> UnitKey {
        UnitKey::of(&self.unit)
    }

    /// Who signed it and when, if it is as it was signed.
    pub fn signed(&self) -> Option<Signed> {
        self.seal.signed()
    }

    /// Whether the check of the unit's registration is met (Điều 9 khoản 1): `4.1.registration` … `7.1.registration`. What a province
    /// calls a check of its own says nothing of it.
    pub fn is_registered(&self) -> bool {
        let is_standards = |id: &str| id.ends_with(".1.registration") && !id.contains(':');
        self.checks.iter().any(|(id, verdict)| is_standards(id) && *verdict == Verdict::Met)
    }
}

impl DecisionRecord {
    /// Of a decision that was opened.
    pub fn of(opened: Opened<ReviewDecision>) -> Self {
        Self { digest: opened.digest, seal: Seal::of(&opened.integrity), decision: opened.document }
    }
}

impl Seal {
    /// Of a document that was opened.
    pub fn of(integrity: &Integrity) -> Self {
        match integrity {
            Integrity::Intact(signed) => Self::Intact { did: signed.did, created: signed.created.clone() },
            Integrity::Altered { claimed } => Self::Altered { claimed: claimed.did },
            Integrity::Unsigned => Self::Unsigned,
        }
    }

    /// Who signed and when, if it is as it was signed.
    pub fn signed(&self) -> Option<Signed> {
        match self {
            Self::Intact { did, created } => Some(Signed { did: *did, created: created.clone() }),
            Self::Altered { .. } | Self::Unsigned => None,
        }
    }

    /// Whether it is as it was signed.
    pub const fn is_intact(&self) -> bool {
        matches!(self, Self::Intact { .. })
    }
}
