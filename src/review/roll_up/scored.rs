//! Units with points after a local guide. No points are added up over units and no figure follows from them: this is who has any.

use super::add_up::UnitRow;
use super::submission::Submission;
use std::collections::BTreeMap;

/// A guide and the units with points after it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScoredBy {
    /// Id of the guide.
    pub guide: String,
    /// Units in scope whose verified summary has points after it, ascending.
    pub units: Vec<usize>,
    /// Those of them for which the decision that counts sets points too.
    pub reviewed: Vec<usize>,
}

/// By the ids of guides.
pub(super) fn scored(submissions: &[Submission], rows: &[UnitRow]) -> Vec<ScoredBy> {
    let mut by_guide: BTreeMap<&str, ScoredBy> = BTreeMap::new();
    for (unit, row) in rows.iter().enumerate() {
        let Some(submission) = row.counted(submissions) else { continue };
        let Some(score) = &submission.score else { continue };
        let none = || ScoredBy { guide: score.guide.clone(), units: Vec::new(), reviewed: Vec::new() };
        let of_guide = by_guide.entry(&score.guide).or_insert_with(none);
        of_guide.units.push(unit);
        if submission.reviewed_points.is_some() {
            of_guide.reviewed.push(unit);
        }
    }
    by_guide.into_values().collect()
}
