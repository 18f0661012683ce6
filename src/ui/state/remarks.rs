//! A reviewer's decision kept beside the draft that it speaks of. What is kept is the little that pages of the first program show; the
//! signed file itself stays with whoever opened it.

use super::draft::OpenDraft;
use super::shelf::{Shelf, use_shelf};
use crate::assessment::Draft;
use crate::browser::store::StoreError;
use crate::document::decision::{ReviewDecision, Ruling};
use crate::json::Digest;
use crate::review::decide::{DecisionMark, Keeping, keep};
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::rc::Rc;
use yew::prelude::*;

/// What a reviewer says of a check.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CheckRemark {
    /// The id of the reviewer's verdict, if one is given.
    pub verdict: Option<String>,
    pub comment: Option<String>,
    /// Hundredths of a point that the reviewer set.
    pub points: Option<u64>,
    /// Nobody has compared the reviewer's key on this computer.
    pub unknown_key: bool,
}

/// A decision as it is shown beside a draft.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptDecision {
    /// The id of the ruling.
    pub ruling: String,
    /// The revision that was decided on.
    pub revision: u32,
    /// Digest of the file that was decided on; unknown of what older programs kept.
    pub digest: Option<String>,
    pub organisation: String,
    pub comment: Option<String>,
    /// Number of the decision of recognition.
    pub recognition: Option<String>,
    pub unknown_key: bool,
    /// Check id → remark.
    pub remarks: BTreeMap<String, CheckRemark>,
}

impl KeptDecision {
    /// Whether it is still to be answered: once a later revision is signed, it is.
    pub fn is_open(&self, draft: &Draft) -> bool {
        self.revision >= draft.signed.as_ref().map_or(0, |signed| signed.revision)
    }

    /// The points that it sets, in hundredths.
    pub fn points(&self) -> BTreeMap<String, u64> {
        self.remarks.iter().filter_map(|(id, remark)| Some((id.clone(), remark.points?))).collect()
    }

    /// Whether it decides on the very file that was signed last.
    pub fn is_about(&self, draft: &Draft) -> bool {
        draft.signed.as_ref().is_some_and(|signed| self.digest.as_ref() == Some(&signed.digest))
    }
}

impl Shelf {
    /// Keeps a decision with the draft of its assessment, unless a newer one is kept already.
    pub async fn keep_decision(
        &self,
        decision: &ReviewDecision,
        digest: Digest,
        unknown_key: bool,
    ) -> Result<Keeping, StoreError> {
        let store = self.store().ok_or(StoreError::Missing)?;
        let keeping = self.may_keep(decision, digest, unknown_key).await?;
        if let Keeping::Takes(mark) = &keeping {
            store.put_setting(&setting(&decision.assessment.id), &to_text(decision, mark)).await?;
        }
        Ok(keeping)
    }

    /// What keeping it would do.
    pub async fn may_keep(
        &self,
        decision: &ReviewDecision,
        digest: Digest,
        unknown_key: bool,
    ) -> Result<Keeping, StoreError> {
        let store = self.store().ok_or(StoreError::Missing)?;
        let kept = store.setting(&setting(&decision.assessment.id)).await?;
        // Older programs kept no mark: what they kept gives way, as it did with them.
        let kept = kept.and_then(|text| serde_json::from_str::<Marked>(&text).ok()).map(|kept| kept.mark);
        let signed_here = self.signed(&decision.assessment.digest.to_string()).await?.is_some();
        Ok(keep(kept.as_ref(), DecisionMark::of(decision, digest, unknown_key), signed_here))
    }

    pub async fn decision_of(&self, id: &str) -> Option<KeptDecision> {
        of_text(&self.store()?.setting(&setting(id)).await.ok()??)
    }
}

fn setting(assessment_id: &str) -> String {
    format!("decision/{assessment_id}")
}

/// What tells a kept decision's place among others; the pages of the first program don't read it.
#[derive(Deserialize)]
struct Marked {
    mark: DecisionMark,
}

fn to_text(decision: &ReviewDecision, mark: &DecisionMark) -> String {
    let remarks: BTreeMap<&str, Value> = decision
        .checks
        .iter()
        .map(|(check, remark)| {
            let verdict = remark.verdict.map(|verdict| verdict.id());
            (
                check.as_str(),
                json!({ "verdict": verdict, "comment": remark.comment, "points": remark.points_hundredths }),
            )
        })
        .collect();
    json!({
        "ruling": ruling_id(decision.decision),
        "revision": decision.assessment.revision,
        "digest": decision.assessment.digest,
        "organisation": decision.reviewer.organisation,
        "comment": decision.comment,
        "recognition": decision.recognition.as_ref().map(|paper| &paper.number),
        "unknownKey": mark.unknown_key,
        "checks": remarks,
        "mark": mark,
    })
    .to_string()
}

/// As it stands in the file.
pub fn ruling_id(ruling: Ruling) -> &'static str {
    match ruling {
        Ruling::Accepted => "accepted",
        Ruling::Returned => "returned",
        Ruling::Rejected => "rejected",
    }
}

fn of_text(text: &str) -> Option<KeptDecision> {
    let value: Value = serde_json::from_str(text).ok()?;
    let words = |value: &Value, name: &str| Some(value.get(name)?.as_str()?.to_owned());
    // What is not said to be known is unknown.
    let unknown_key = value.get("unknownKey").and_then(Value::as_bool) != Some(false);
    let remark = |value: &Value| {
        let points = value.get("points").and_then(Value::as_u64);
        CheckRemark { verdict: words(value, "verdict"), comment: words(value, "comment"), points, unknown_key }
    };
    let checks = value.get("checks")?.as_object()?;
    Some(KeptDecision {
        ruling: words(&value, "ruling")?,
        revision: u32::try_from(value.get("revision")?.as_u64()?).ok()?,
        digest: words(&value, "digest"),
        organisation: words(&value, "organisation")?,
        comment: words(&value, "comment"),
        recognition: words(&value, "recognition"),
        unknown_key,
        remarks: checks.iter().map(|(check, value)| (check.clone(), remark(value))).collect(),
    })
}

/// The decision that is still to be answered.
#[hook]
pub fn use_kept_decision(open: &OpenDraft) -> Option<Rc<KeptDecision>> {
    use_any_kept_decision(open).filter(|kept| kept.is_open(&open.draft))
}

/// The decision that is kept, whichever revision it is about.
#[hook]
pub fn use_any_kept_decision(open: &OpenDraft) -> Option<Rc<KeptDecision>> {
    let shelf = use_shelf();
    let kept = use_state(|| None::<Rc<KeptDecision>>);
    use_effect_with((open.draft.id.clone(), shelf), {
        let kept = kept.setter();
        move |(id, shelf)| {
            let (id, Some(shelf)) = (id.clone(), shelf.clone()) else { return };
            yew::platform::spawn_local(async move { kept.set(shelf.decision_of(&id).await.map(Rc::new)) });
        }
    });
    (*kept).clone()
}
