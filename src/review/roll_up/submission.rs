//! What a summary that was taken in says for the figures: the newest revision of a unit and a year.

use crate::criteria::UnitKind;
use crate::document::UnitName;
use crate::json::Digest;
use crate::review::decide::ReviewState;
use crate::review::record::{ContentState, Record};
use crate::review::recorded::{ProgrammeCounts, RecordedScore, RecordedTitle};
use crate::review::unit_key::UnitKey;
use crate::verdict::{UnitVerdict, Verdict};
use std::collections::BTreeMap;

/// What the reviewers decided about a revision. Only decisions that name its digest and come from a trusted reviewer count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Decided {
    /// Nothing yet.
    #[default]
    Nothing,
    /// Two decisions, neither of which supersedes the other.
    Conflict,
    /// Accepted.
    Accepted,
    /// Returned for a further revision.
    Returned,
    /// Rejected.
    Rejected,
}

/// The newest revision of a unit and a year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Submission {
    /// Kind of the unit.
    pub kind: UnitKind,
    /// Its code, where it has one.
    pub code: Option<String>,
    /// Its name.
    pub name: String,
    /// Code of the body above it.
    pub parent_code: Option<String>,
    /// Name of the body above it.
    pub parent_name: String,
    /// The year of the period.
    pub year: i32,
    /// Digest of the document with its proof.
    pub digest: Digest,
    /// Intact, signed by a key that is trusted for this unit, and its content agrees.
    pub verified: bool,
    /// Whether the circular applies, by the unit's class and not by what the file says of it.
    pub in_scope: bool,
    /// The verdict as it was computed again; `None` where the criteria are not known.
    pub verdict: Option<UnitVerdict>,
    /// Whether the registration check is met.
    pub registered: bool,
    /// Programme id → its counts, as stated.
    pub indicators: BTreeMap<String, ProgrammeCounts>,
    /// Ids of the criteria that are not met.
    pub unmet: Vec<String>,
    /// Criterion id → title, of the supplements' criteria.
    pub titles: BTreeMap<String, RecordedTitle>,
    /// The unit's points after a local guide. They touch no figure.
    pub score: Option<RecordedScore>,
    /// The same with the points that the decision that counts sets in place of the unit's own; nothing where it sets none.
    pub reviewed_points: Option<u64>,
    /// What was decided about this revision.
    pub decided: Decided,
    /// Whether a decision about it says that the unit was recognised.
    pub recognised: bool,
}

impl Submission {
    /// Out of what the desk knows of a summary. `trusted` is whether its key is trusted for this unit, `state` what was decided about
    /// this very revision. `None` where the kind of unit is unknown, which the shape of a summary does not allow.
    pub fn of(record: &Record, trusted: bool, state: &ReviewState) -> Option<Submission> {
        let unmet = record.criteria.iter().filter(|(_, verdict)| **verdict == Verdict::NotMet);
        Some(Submission {
            kind: UnitKind::from_id(&record.unit.kind)?,
            code: record.unit.code.clone(),
            name: record.unit.name.clone(),
            parent_code: record.parent_code.clone(),
            parent_name: record.unit.parent_name.clone(),
            year: record.year,
            digest: record.digest,
            verified: trusted && record.seal.is_intact() && record.content == ContentState::Agrees,
            in_scope: record.in_scope,
            verdict: record.verdict,
            registered: record.is_registered(),
            indicators: record.indicators.clone(),
            unmet: unmet.map(|(id, _)| id.clone()).collect(),
            titles: record.titles.clone(),
            score: record.score.clone(),
            reviewed_points: None,
            decided: Decided::of(state),
            recognised: matches!(state, ReviewState::Accepted { recognition: Some(_), .. }),
        })
    }

    /// The unit as it names itself.
    pub fn unit_name(&self) -> UnitName {
        UnitName {
            kind: self.kind.id().to_owned(),
            name: self.name.clone(),
            code: self.code.clone(),
            parent_name: self.parent_name.clone(),
        }
    }

    /// The identity of the unit.
    pub fn key(&self) -> UnitKey {
        UnitKey::new(self.kind.id(), self.code.as_deref(), &self.name, &self.parent_name)
    }
}

impl Decided {
    /// Without the details.
    pub const fn of(state: &ReviewState) -> Decided {
        match state {
            ReviewState::Waiting => Decided::Nothing,
            ReviewState::Conflict { .. } => Decided::Conflict,
            ReviewState::Accepted { .. } => Decided::Accepted,
            ReviewState::Returned { .. } => Decided::Returned,
            ReviewState::Rejected { .. } => Decided::Rejected,
        }
    }
}
