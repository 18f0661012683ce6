//! Several assessments accepted in one go: which of those that are meant can be, and the document that is signed about each. To return or
//! to reject one takes a reason of its own, so that is decided on its own page.

use super::row::{Row, RowVerdict};
use crate::document::decision::ReviewDecision;
use crate::json::Digest;
use crate::review::decide::{Deciding, DecisionDraft, NotDecided, ReviewState, prepare};
use crate::review::record::{DecisionRecord, Record};
use std::collections::BTreeSet;

/// Why an assessment is not accepted together with others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NotTogether {
    /// Not intact, signed by a key that is not trusted, in conflict with another file, or with an outcome that differs.
    NotVerified,
    /// The circular does not apply to it.
    OutOfScope,
    /// By its computed verdict.
    NotQualified,
    /// It was returned or rejected: whoever accepts it now has looked at it by itself.
    DecidedOtherwise,
    /// Decisions about it contradict each other.
    Contradicted,
    /// It is accepted, and no paper of recognition would be added.
    Accepted,
    /// Its paper of recognition is issued.
    Recognised,
    /// A decision of its own is being written, with remarks that this one would not have.
    Begun,
}

/// What one decision is held against before it joins the others.
#[derive(Clone, Copy, Debug)]
pub struct Together<'a> {
    /// Whether a paper of recognition is issued for all.
    pub recognises: bool,
    /// Files on which a decision is being written.
    pub begun: &'a BTreeSet<Digest>,
}

impl Together<'_> {
    /// Whether this one is accepted with the others.
    pub fn takes(&self, row: &Row) -> Result<(), NotTogether> {
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
            _ if self.begun.contains(&row.digest) => Err(NotTogether::Begun),
            ReviewState::Waiting | ReviewState::Accepted { recognition: None, .. } => Ok(()),
        }
    }
}

/// The document to sign about one of them: what is typed once for all. Where it takes the place of a `former` decision, that one's remarks
/// and points stay, and its comment where there is no other.
pub fn prepare_together(
    draft: &DecisionDraft,
    record: &Record,
    former: Option<&DecisionRecord>,
    deciding: Deciding<'_>,
) -> Result<ReviewDecision, Vec<NotDecided>> {
    let decision = prepare(draft, record, None, deciding)?;
    let Some(former) = former else { return Ok(decision) };
    let before = former.decision.clone();
    Ok(ReviewDecision {
        checks: before.checks,
        comment: decision.comment.or(before.comment),
        supersedes: Some(former.digest),
        ..decision
    })
}
