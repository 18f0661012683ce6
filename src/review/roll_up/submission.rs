//! What a summary that was taken in says for the figures: the newest revision of a unit and a year.

use crate::criteria::UnitKind;
use crate::document::summary::{Content, SelfAssessment, is_in_scope};
use crate::json::Digest;
use crate::verdict::{Outcome, UnitVerdict, Verdict};

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
    /// Ids of the criteria that are not met.
    pub unmet: Vec<String>,
    /// What was decided about this revision.
    pub decided: Decided,
    /// Whether a decision about it says that the unit was recognised.
    pub recognised: bool,
}

impl Submission {
    /// Out of a summary and what was computed of it; `trusted` is whether it is intact and its key trusted for this unit. Nothing
    /// is decided yet. `None` where the kind of unit is unknown, which the shape of a summary does not allow.
    pub fn of(summary: &SelfAssessment, digest: Digest, content: &Content, trusted: bool) -> Option<Submission> {
        let unit = &summary.unit;
        let outcome = match content {
            Content::Agrees(computed) | Content::Differs(computed, _) => Some(&computed.outcome),
            Content::Unknown(_) => None,
        };
        Some(Submission {
            kind: UnitKind::from_id(&unit.kind)?,
            code: unit.code.clone(),
            name: unit.name.clone(),
            parent_code: unit.parent_code.clone(),
            parent_name: unit.parent_name.clone(),
            year: summary.period.year,
            digest,
            verified: trusted && matches!(content, Content::Agrees(_)),
            in_scope: is_in_scope(summary),
            verdict: outcome.map(|outcome| outcome.verdict),
            registered: outcome.is_some_and(is_registered),
            unmet: outcome.map(unmet).unwrap_or_default(),
            decided: Decided::Nothing,
            recognised: false,
        })
    }
}

/// Every standard has one check for the registration, in its first criterion.
fn is_registered(outcome: &Outcome) -> bool {
    let mut findings = outcome.findings();
    findings.any(|finding| finding.check.ends_with(".registration") && finding.verdict == Verdict::Met)
}

fn unmet(outcome: &Outcome) -> Vec<String> {
    let unmet = outcome.criteria.iter().filter(|criterion| criterion.verdict == Verdict::NotMet);
    unmet.map(|criterion| criterion.criterion.clone()).collect()
}
