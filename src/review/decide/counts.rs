//! Which decision counts for a summary. Only those of trusted reviewers do, and only about its newest revision.

use super::draft::NotDecided;
use crate::criteria::Date;
use crate::document::decision::{Recognition, Ruling};
use crate::json::Digest;
use crate::review::record::DecisionRecord;
use crate::review::trust::TrustList;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// How far the review of a summary has come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum ReviewState {
    /// No decision that counts about the newest revision.
    Waiting,
    /// Accepted; with recognition once it is issued.
    Accepted { decision: Digest, recognition: Option<Recognition> },
    /// To be corrected.
    Returned { decision: Digest },
    /// Not accepted.
    Rejected { decision: Digest },
    /// Several decisions that don't correct one another: for the figures it is waiting.
    Conflict { decisions: Vec<Digest> },
}

/// A decision with the day in Vietnam on which it was first seen here.
#[derive(Clone, Copy, Debug)]
pub struct Believed<'a> {
    pub record: &'a DecisionRecord,
    pub first_seen: Date,
}

impl ReviewState {
    /// What a new decision corrects: the one that counts, of several that contradict each other the one that was `chosen`.
    pub fn to_correct(&self, chosen: Option<Digest>) -> Result<Option<Digest>, NotDecided> {
        match self {
            Self::Waiting | Self::Accepted { .. } | Self::Returned { .. } | Self::Rejected { .. } => {
                Ok(self.counting())
            }
            Self::Conflict { decisions } => {
                chosen.filter(|chosen| decisions.contains(chosen)).map(Some).ok_or(NotDecided::Conflict)
            }
        }
    }

    /// The decision that counts.
    pub const fn counting(&self) -> Option<Digest> {
        match self {
            Self::Accepted { decision, .. } | Self::Returned { decision } | Self::Rejected { decision } => {
                Some(*decision)
            }
            Self::Waiting | Self::Conflict { .. } => None,
        }
    }

    /// Whether nothing counts yet: also where decisions contradict each other.
    pub const fn is_waiting(&self) -> bool {
        matches!(self, Self::Waiting | Self::Conflict { .. })
    }
}

/// What follows from all decisions at hand for the summary whose newest revision has this digest. Their order does not matter.
///
/// A decision is corrected by one that names its digest and counts itself: one by a key that nobody trusts takes nothing away.
/// Since a decision names only one that it corrects, contradicting ones are settled by correcting one of them so that it says what
/// another says: such a correction takes the place of both, and whatever corrects it does so too.
pub fn which_counts<'a>(
    decisions: impl IntoIterator<Item = Believed<'a>>,
    newest: &Digest,
    trust: &TrustList,
) -> ReviewState {
    let mut counted: Vec<&DecisionRecord> = decisions
        .into_iter()
        .filter(|one| {
            one.record.decision.assessment.digest == *newest && trust.trusts_reviewer(one.record, one.first_seen)
        })
        .map(|one| one.record)
        .collect();
    counted.sort_by_key(|record| record.digest);
    counted.dedup_by_key(|record| record.digest);
    let corrected: BTreeSet<Digest> = counted.iter().filter_map(|record| record.decision.supersedes).collect();
    let mut standing = counted.clone();
    standing.retain(|record| {
        !corrected.contains(&record.digest) && !counted.iter().any(|other| settles(other, record, &counted))
    });
    match standing.as_slice() {
        [] => ReviewState::Waiting,
        [only] => state_of(only),
        several => ReviewState::Conflict { decisions: several.iter().map(|record| record.digest).collect() },
    }
}

/// Whether `other` corrects what contradicted this decision, saying later the same as it.
fn settles(other: &DecisionRecord, record: &DecisionRecord, all: &[&DecisionRecord]) -> bool {
    let Some(contradicted) = other.decision.supersedes else { return false };
    let says = |record: &DecisionRecord| (record.decision.decision, record.decision.recognition.clone());
    // An original first where both are of the same second, then any order that is the same for everybody.
    let at = |record: &DecisionRecord| {
        (record.decision.decided_at.clone(), record.decision.supersedes.is_some(), record.digest)
    };
    says(other) == says(record) && at(other) > at(record) && !line(record, all).any(|digest| digest == contradicted)
}

/// A decision, what it corrects, what that corrects, and so on.
fn line<'a>(record: &'a DecisionRecord, all: &'a [&DecisionRecord]) -> impl Iterator<Item = Digest> + 'a {
    let before = |digest: &Digest| all.iter().find(|one| one.digest == *digest)?.decision.supersedes;
    // No digest can name itself over others; the bound is for whoever reads this.
    std::iter::successors(Some(record.digest), before).take(all.len().saturating_add(1))
}

fn state_of(record: &DecisionRecord) -> ReviewState {
    let (decision, document) = (record.digest, &record.decision);
    match document.decision {
        Ruling::Accepted => ReviewState::Accepted { decision, recognition: document.recognition.clone() },
        Ruling::Returned => ReviewState::Returned { decision },
        Ruling::Rejected => ReviewState::Rejected { decision },
    }
}
