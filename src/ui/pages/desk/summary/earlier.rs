//! What was remarked on the revision before, beside the same check of this one.

use crate::document::decision::Remark;
use crate::json::Digest;
use crate::review::decide::{Believed, which_counts};
use crate::review::desk::decided_before;
use crate::review::record::Record;
use crate::text::page::desk_summary as words;
use crate::text::{Language, check_verdict};
use crate::ui::state::desk::Desk;
use std::collections::BTreeMap;
use yew::prelude::*;

/// Remarks on an earlier revision, by the id of their check or, for points, of their criterion.
#[derive(PartialEq)]
pub struct EarlierRemarks {
    revision: u32,
    remarks: BTreeMap<String, Remark>,
}

impl EarlierRemarks {
    /// Those of the decision that counts about the nearest revision before this one.
    pub fn of(desk: &Desk, shown: &Record) -> Option<EarlierRemarks> {
        let about = |digest: &Digest| {
            let decisions = desk.decisions.iter().filter(|(one, _)| one.decision.assessment.digest == *digest);
            let believed = decisions.map(|(record, first_seen)| Believed { record, first_seen: *first_seen });
            which_counts(believed, digest, &desk.trust)
        };
        let (revision, state) = decided_before(desk.revisions(&shown.id), shown, &desk.trust, about)?;
        let counting = state.counting()?;
        let (record, _) = desk.decisions.iter().find(|(one, _)| one.digest == counting)?;
        Some(EarlierRemarks { revision, remarks: record.decision.checks.clone() })
    }
}

/// The remark on a check or a criterion, if there is one.
pub fn earlier(language: Language, before: Option<&EarlierRemarks>, id: &str) -> Html {
    let Some((before, remark)) = before.and_then(|before| Some((before, before.remarks.get(id)?))) else {
        return Html::default();
    };
    let verdict = remark.verdict.map(|verdict| language.say(check_verdict(verdict)));
    html! {
        <div class="earlier-remark">
            <p class="label">{ words::remarked_on(language, before.revision) }</p>
            if let Some(verdict) = verdict { <p><strong>{ verdict }</strong></p> }
            if let Some(comment) = &remark.comment { <p class="kept"><bdi>{ comment }</bdi></p> }
        </div>
    }
}
