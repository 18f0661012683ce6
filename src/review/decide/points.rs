//! Points that a reviewer sets beside the unit's own ("Cấp trên chấm"). They have to be points that the guide can give.

use super::draft::{DecisionDraft, RemarkDraft};
use crate::criteria::sheet::read_points;
use crate::criteria::{Method, ScoringGuide};
use crate::document::decision::ReviewDecision;
use crate::document::summary::Recomputed;
use crate::verdict::{PointsRefusal, Score};
use std::collections::BTreeMap;

/// The unit's own points, and the guide that they are by.
#[derive(Clone, Copy, Debug)]
pub struct Scored<'a> {
    /// The guide that the summary names.
    pub guide: &'a ScoringGuide,
    /// Computed, not stated.
    pub score: &'a Score,
}

/// Why points typed by a reviewer can't be set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PointsMistake {
    /// No number of points.
    NotPoints,
    /// The guide can't give them.
    Refused(PointsRefusal),
}

impl<'a> Scored<'a> {
    /// Of a summary that was computed again; nothing where it names no guide.
    pub fn of(computed: &'a Recomputed) -> Option<Scored<'a>> {
        let (guide, score) = (computed.further.guide()?, computed.score.as_ref()?);
        Some(Scored { guide, score })
    }

    /// The points with those of a decision in place of the unit's own; nothing where it sets none.
    pub fn reviewed(self, decision: &ReviewDecision) -> Option<Result<Score, Vec<(String, PointsRefusal)>>> {
        let points = decision.checks.iter().filter_map(|(id, remark)| {
            Some((id.clone(), u64::try_from(remark.points_hundredths?).unwrap_or(u64::MAX)))
        });
        let set: BTreeMap<String, u64> = points.collect();
        (!set.is_empty()).then(|| self.score.reviewed(self.guide, &set))
    }
}

/// Item id → hundredths, as far as they can be set; and what keeps them from being signed.
pub fn points_set(
    draft: &DecisionDraft,
    scored: Option<Scored<'_>>,
) -> (BTreeMap<String, u64>, Vec<(String, PointsMistake)>) {
    let (mut set, mut mistakes) = (BTreeMap::new(), Vec::new());
    for (id, typed) in draft.checks.iter().filter(|(_, typed)| !typed.points.trim().is_empty()) {
        match points_for(id, &typed.points, scored) {
            Ok(points) => {
                set.insert(id.clone(), points);
                let lacks_reason = !is_reasoned(id, points, typed, scored);
                mistakes.extend(lacks_reason.then(|| (id.clone(), PointsMistake::Refused(PointsRefusal::NoReason))));
            }
            Err(mistake) => mistakes.push((id.clone(), mistake)),
        }
    }
    (set, mistakes)
}

/// Points by hand have a reason, whoever enters them: here the remark beside them. Who leaves the unit's own needs none. They count in
/// the sum that is shown before it is written.
fn is_reasoned(id: &str, points: u64, typed: &RemarkDraft, scored: Option<Scored<'_>>) -> bool {
    let by_hand = scored.filter(|scored| scored.guide.item(id).is_some_and(|item| item.method == Method::Manual));
    let own = by_hand.and_then(|scored| scored.score.items.iter().find(|item| item.id == id));
    own.is_none_or(|own| own.points == points) || !typed.comment.trim().is_empty()
}

fn points_for(id: &str, typed: &str, scored: Option<Scored<'_>>) -> Result<u64, PointsMistake> {
    let points = read_points(typed).ok_or(PointsMistake::NotPoints)?;
    let scored = scored.ok_or(PointsMistake::Refused(PointsRefusal::NoSuchItem))?;
    let one = BTreeMap::from([(id.to_owned(), points)]);
    let refusal = scored.score.reviewed(scored.guide, &one).err().and_then(|refused| refused.into_iter().next());
    refusal.map_or(Ok(points), |(_, refusal)| Err(PointsMistake::Refused(refusal)))
}
