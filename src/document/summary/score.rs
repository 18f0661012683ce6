//! The points of a local guide as they stand in a summary, and what is believed of them when it is read.

use crate::criteria::{Method, ScoringGuide};
use crate::verdict::{EnteredPoints, PointsReason, Score};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Points of a local guide. They never touch the verdict.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ScoreMember {
    /// Id of the guide.
    pub guide: String,
    /// The sum.
    pub points_hundredths: i64,
    /// What could be reached.
    pub out_of_hundredths: i64,
    /// Id of the grade.
    pub grade: String,
    /// Every item of the guide.
    pub items: BTreeMap<String, ItemMember>,
}

/// Points of an item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ItemMember {
    /// In hundredths of a point.
    pub points_hundredths: i64,
    /// Why, where a person entered them.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub reason: Option<String>,
}

impl ScoreMember {
    /// What a summary says of a score; nothing where everything is left out, so that there is nothing to grade.
    pub(super) fn of(guide: &ScoringGuide, score: &Score) -> Option<ScoreMember> {
        let item = |item: &crate::verdict::ItemScore| {
            let reason = if let PointsReason::Entered { reason } = &item.reason { Some(reason.clone()) } else { None };
            (item.id.clone(), ItemMember { points_hundredths: whole(item.points), reason })
        };
        Some(ScoreMember {
            guide: guide.id.clone(),
            points_hundredths: whole(score.points),
            out_of_hundredths: whole(score.out_of),
            grade: score.grade.clone()?,
            items: score.items.iter().map(item).collect(),
        })
    }

    /// The points that a person entered, as far as the file tells: 0 without a reason is what stands where nobody entered any.
    pub(super) fn entered(&self, guide: &ScoringGuide) -> BTreeMap<String, EnteredPoints> {
        let by_hand = guide.items.iter().filter(|item| item.method == Method::Manual);
        let entered = by_hand.filter_map(|item| {
            let stated = self.items.get(&item.id).filter(|stated| **stated != ItemMember::NONE)?;
            let hundredths = u64::try_from(stated.points_hundredths).ok()?;
            let reason = stated.reason.clone().unwrap_or_default();
            Some((item.id.clone(), EnteredPoints { hundredths, reason }))
        });
        entered.collect()
    }
}

impl ItemMember {
    const NONE: ItemMember = ItemMember { points_hundredths: 0, reason: None };
}

/// No guide gives more than ten million points.
fn whole(hundredths: u64) -> i64 {
    i64::try_from(hundredths).unwrap_or(i64::MAX)
}
