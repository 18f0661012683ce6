//! Several assessments accepted in one go: which of those that are meant can be, and the document that is signed about each. To return or
//! to reject one takes a reason of its own, so that is decided on its own page.

use super::row::{Row, RowVerdict};
use crate::criteria::Date;
use crate::document::decision::{ReviewDecision, Ruling};
use crate::json::Digest;
use crate::review::decide::{Deciding, DecisionDraft, NotDecided, ReviewState, prepare};
use crate::review::record::{DecisionRecord, Record};
use crate::review::trust::{Role, Standing, TrustList};
use std::collections::BTreeSet;

/// Why an assessment is not accepted together with others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NotTogether {
    /// Of another year: a paper of recognition is of one year.
    OtherYear,
    /// Not intact, signed by a key that is not trusted, in conflict with another file, or with an outcome that differs.
    NotVerified,
    /// The circular does not apply to it.
    OutOfScope,
    /// By its computed verdict.
    NotQualified,
    /// It was returned or rejected.
    DecidedOtherwise,
    /// An earlier revision was returned: somebody has to see whether this one answers the remarks.
    AnswersReturn,
    /// Decisions about it contradict each other.
    Contradicted,
    /// Somebody has decided whose key nobody vouches for yet. As soon as one does, a decision that was signed beside it contradicts it.
    DecidedByUnknownKey,
    /// A decision of its own is being written, with remarks that this one would not have.
    Begun,
    /// It is accepted, and no paper of recognition would be added.
    Accepted,
    /// Its paper of recognition is issued.
    Recognised,
}

impl NotTogether {
    /// Whether somebody has to look at it by itself.
    pub const fn needs_a_look(self) -> bool {
        use NotTogether::{AnswersReturn, Begun, Contradicted, DecidedByUnknownKey};
        matches!(self, AnswersReturn | Contradicted | DecidedByUnknownKey | Begun)
    }
}

/// What an assessment is held against before it is accepted with others.
#[derive(Clone, Copy, Debug)]
pub struct Together<'a> {
    /// Whose assessments are meant.
    pub year: i32,
    /// Whether a paper of recognition is issued for all.
    pub recognises: bool,
    /// Files on which a decision is being written.
    pub begun: &'a BTreeSet<Digest>,
    /// Files on which an unknown key has decided, as [`decided_by_unknown_keys`] tells.
    pub by_unknown_keys: &'a BTreeSet<Digest>,
}

impl Together<'_> {
    /// Whether this one is accepted with the others.
    pub fn takes(&self, row: &Row) -> Result<(), NotTogether> {
        if row.year != self.year {
            return Err(NotTogether::OtherYear);
        }
        if !row.is_verified() {
            return Err(NotTogether::NotVerified);
        }
        match row.verdict {
            RowVerdict::Qualified => {}
            RowVerdict::OutOfScope => return Err(NotTogether::OutOfScope),
            _ => return Err(NotTogether::NotQualified),
        }
        match &row.review {
            ReviewState::Accepted { recognition: Some(_), .. } => Err(NotTogether::Recognised),
            ReviewState::Accepted { recognition: None, .. } if !self.recognises => Err(NotTogether::Accepted),
            ReviewState::Returned { .. } | ReviewState::Rejected { .. } => Err(NotTogether::DecidedOtherwise),
            ReviewState::Conflict { .. } => Err(NotTogether::Contradicted),
            ReviewState::Waiting if row.answers_return => Err(NotTogether::AnswersReturn),
            _ if self.by_unknown_keys.contains(&row.digest) => Err(NotTogether::DecidedByUnknownKey),
            _ if self.begun.contains(&row.digest) => Err(NotTogether::Begun),
            ReviewState::Waiting | ReviewState::Accepted { recognition: None, .. } => Ok(()),
        }
    }
}

/// The files on which there is an intact decision by a key that is not listed as a reviewer's. A revoked key's counts no more and never
/// will.
pub fn decided_by_unknown_keys(decisions: &[(DecisionRecord, Date)], trust: &TrustList) -> BTreeSet<Digest> {
    let is_by_unknown = |(record, first_seen): &&(DecisionRecord, Date)| {
        let standing = record.seal.signed().map(|signed| trust.standing(&signed, *first_seen, Role::Reviewer, None));
        matches!(standing, Some(Standing::Unknown | Standing::TrustedOther))
    };
    decisions.iter().filter(is_by_unknown).map(|(record, _)| record.decision.assessment.digest).collect()
}

/// The document to sign about one of them: what is typed once for all. Where it takes the place of a `former` decision, that one's
/// comment, remarks and points stay.
pub fn prepare_together(
    draft: &DecisionDraft,
    record: &Record,
    former: Option<&DecisionRecord>,
    deciding: Deciding<'_>,
) -> Result<ReviewDecision, Vec<NotDecided>> {
    // Whatever else a draft may hold, the page shows nothing more of it.
    let accepted = DecisionDraft {
        ruling: Some(Ruling::Accepted),
        recognition: draft.recognition.clone(),
        reviewer: draft.reviewer.clone(),
        ..DecisionDraft::default()
    };
    let decision = prepare(&accepted, record, None, deciding)?;
    let Some(former) = former else { return Ok(decision) };
    let before = former.decision.clone();
    Ok(ReviewDecision { checks: before.checks, comment: before.comment, supersedes: Some(former.digest), ..decision })
}
