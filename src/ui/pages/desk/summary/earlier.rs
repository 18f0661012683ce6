//! What was remarked on the revision before, or in the decision that is signed, beside the same check of this one.

use crate::document::decision::{Remark, ReviewDecision};
use crate::json::Digest;
use crate::review::desk::decided_before;
use crate::review::record::Record;
use crate::text::page::desk_summary as words;
use crate::text::{Language, check_verdict};
use crate::ui::state::desk::Desk;
use std::collections::BTreeMap;
use yew::prelude::*;

/// Remarks that are signed already, by the id of their check or, for points, of their criterion.
#[derive(PartialEq)]
pub struct EarlierRemarks {
    /// Of an earlier revision; nothing where they are on the revision that is shown.
    revision: Option<u32>,
    remarks: BTreeMap<String, Remark>,
}

impl EarlierRemarks {
    /// Those of the decision that counts about the nearest revision before this one.
    pub fn of(desk: &Desk, shown: &Record) -> Option<EarlierRemarks> {
        let about = |digest: &Digest| desk.review_of(digest);
        let (revision, state) = decided_before(desk.revisions(&shown.id), shown, &desk.trust, about)?;
        let counting = state.counting()?;
        let (record, _) = desk.decisions.iter().find(|(one, _)| one.digest == counting)?;
        Some(EarlierRemarks { revision: Some(revision), remarks: record.decision.checks.clone() })
    }

    /// Those of a signed decision on the revision that is shown.
    pub fn signed(decision: &ReviewDecision) -> EarlierRemarks {
        EarlierRemarks { revision: None, remarks: decision.checks.clone() }
    }
}

/// The remark on a check or a criterion, if there is one.
pub fn earlier(language: Language, before: Option<&EarlierRemarks>, id: &str) -> Html {
    let Some((before, remark)) = before.and_then(|before| Some((before, before.remarks.get(id)?))) else {
        return Html::default();
    };
    if remark.verdict.is_none() && remark.comment.is_none() {
        return Html::default();
    }
    let verdict = remark.verdict.map(|verdict| language.say(check_verdict(verdict)));
    let whose = before.revision.map(|revision| words::remarked_on(language, revision));
    html! {
        <div class="earlier-remark">
            <p class="label">{ whose.unwrap_or_else(|| language.say(words::AS_SIGNED).to_owned()) }</p>
            if let Some(verdict) = verdict { <p><strong>{ verdict }</strong></p> }
            if let Some(comment) = &remark.comment { <p class="kept"><bdi>{ comment }</bdi></p> }
        </div>
    }
}
