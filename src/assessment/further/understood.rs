//! What is typed for guides and programmes, as it is meant. What can't be read counts as missing; the field says why.

use super::used::{PointsTyped, UsedFile};
use crate::assessment::number::{NumberFault, read_number};
use crate::criteria::Indicator;
use crate::criteria::sheet::read_points;
use std::collections::BTreeMap;

/// A text that is no number of points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotPoints;

impl PointsTyped {
    /// Hundredths of a point; `None` where nothing is typed.
    pub fn hundredths(&self) -> Option<Result<u64, NotPoints>> {
        let is_blank = self.points.trim().is_empty();
        (!is_blank).then(|| read_points(&self.points).ok_or(NotPoints))
    }
}

impl UsedFile {
    /// What is typed for a count of an indicator; empty where nothing is.
    pub fn count_typed(&self, indicator: &str, count: &str) -> &str {
        self.counts.get(indicator).and_then(|counts| counts.get(count)).map_or("", String::as_str)
    }

    /// What it means; `None` where nothing is typed.
    pub fn count(&self, indicator: &str, count: &str) -> Option<Result<u64, NumberFault>> {
        let number = read_number(self.count_typed(indicator, count))?;
        Some(number.and_then(|number| u64::try_from(number).map_err(|_| NumberFault::Negative)))
    }

    /// Part and whole where the part is the larger. It may be right (cases of an earlier year are cleared in this one), so it counts and
    /// is only told.
    pub fn above_whole(&self, indicator: &Indicator) -> Option<(u64, u64)> {
        indicator.above_whole(|count| self.count(&indicator.id, count)?.ok())
    }

    /// All counts that the indicator asks; `None` where one is missing or can't be read.
    pub fn counts_of(&self, indicator: &Indicator) -> Option<BTreeMap<String, u64>> {
        let one = |id: &String| Some((id.clone(), self.count(&indicator.id, id)?.ok()?));
        indicator.counts.iter().map(|asked| one(&asked.id)).collect()
    }
}
