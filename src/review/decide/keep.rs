//! Which decision a unit keeps beside its draft when it opens one after another. Files come in any order, by mail and on sticks, so
//! the one that is opened last need not be the one that counts.

use crate::document::decision::ReviewDecision;
use crate::json::Digest;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What of a decision tells its place among others about the same assessment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DecisionMark {
    /// Of the decision with its proof.
    pub decision: Digest,
    /// The revision that was decided on.
    pub revision: u32,
    pub decided_at: String,
    /// What it corrects, and what that corrects, so far as was seen here.
    pub corrects: BTreeSet<Digest>,
    /// Nobody has compared the reviewer's key here.
    pub unknown_key: bool,
}

/// What follows for a decision that is opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// It is kept, with this mark.
    Takes(DecisionMark),
    /// What is kept corrects it, is about a later revision, or was decided later.
    NewerKept { decided_at: String },
    /// It is by a key that nobody has compared, and what is kept is by one that was.
    KnownKeyKept { decided_at: String },
}

impl DecisionMark {
    pub fn of(decision: &ReviewDecision, digest: Digest, unknown_key: bool) -> Self {
        Self {
            decision: digest,
            revision: decision.assessment.revision,
            decided_at: decision.decided_at.clone(),
            corrects: decision.supersedes.into_iter().collect(),
            unknown_key,
        }
    }
}

/// Whether an opened decision takes the place of the one that is kept; `signed_here`: the file that it decides on was signed here. The
/// same one again takes its own place: what is known of its key may have changed.
pub fn keep(kept: Option<&DecisionMark>, opened: DecisionMark, signed_here: bool) -> Keeping {
    let Some(kept) = kept else { return Keeping::Takes(opened) };
    let decided_at = kept.decided_at.clone();
    let corrects = opened.corrects.contains(&kept.decision);
    let is_older = opened.revision < kept.revision
        || (opened.revision == kept.revision && !corrects && opened.decided_at < kept.decided_at);
    match () {
        () if opened.decision == kept.decision => Keeping::Takes(joined(opened, kept)),
        // Times, revisions and what it names as corrected are its own word: a key that somebody has compared stands above all that.
        () if kept.unknown_key && !opened.unknown_key => Keeping::Takes(opened),
        () if kept.corrects.contains(&opened.decision) || is_older => Keeping::NewerKept { decided_at },
        // About a later revision that was signed here there is nothing else to go by; one that was not need not exist.
        () if opened.unknown_key && !kept.unknown_key && !(opened.revision > kept.revision && signed_here) => {
            Keeping::KnownKeyKept { decided_at }
        }
        () if corrects => Keeping::Takes(joined(opened, kept)),
        () => Keeping::Takes(opened),
    }
}

fn joined(opened: DecisionMark, kept: &DecisionMark) -> DecisionMark {
    let corrects = opened.corrects.union(&kept.corrects).copied().collect();
    DecisionMark { corrects, ..opened }
}
