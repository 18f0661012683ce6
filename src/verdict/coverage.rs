//! A commune's own figures beside those of a roll-up that was brought in.

use super::self_check::{Warning, WarningCode};
use crate::assessment::{Answer, Given};
use crate::criteria::Check;
use std::collections::BTreeMap;

/// The check that both speak of (Điều 5 khoản 4).
pub const COVERAGE_CHECK: &str = "5.4.coverage";

/// A figure that disagrees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CoverageDifference {
    /// Row of the check: which of the four kinds.
    pub row: usize,
    /// Column.
    pub figure: CoverageFigure,
    /// What the unit has entered.
    pub entered: i64,
    /// What the roll-up says.
    pub rolled_up: i64,
}

/// A column of the check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CoverageFigure {
    Total,
    Registered,
    Recognised,
}

impl CoverageFigure {
    const ALL: [Self; 3] = [Self::Total, Self::Registered, Self::Recognised];
}

/// Every figure that disagrees, row by row; none where the check is not answered.
pub fn coverage_differences(given: &BTreeMap<String, Given>, rolled_up: &[[i64; 3]; 4]) -> Vec<CoverageDifference> {
    let Some(Given::Answer(Answer::Coverage { rows })) = given.get(COVERAGE_CHECK) else { return Vec::new() };
    let cells = rows.iter().zip(rolled_up).enumerate().flat_map(|(row, (entered, rolled_up))| {
        let entered = [entered.total, entered.registered, entered.recognised];
        let pairs = CoverageFigure::ALL.into_iter().zip(entered.into_iter().zip(*rolled_up));
        pairs.map(move |(figure, (entered, rolled_up))| CoverageDifference { row, figure, entered, rolled_up })
    });
    cells.filter(|cell| cell.entered != cell.rolled_up).collect()
}

/// Puts the contradiction among the other warnings, which stand in the order of the checks.
pub fn warn_of_roll_up(
    warnings: &mut Vec<Warning>,
    checks: &[&Check],
    given: &BTreeMap<String, Given>,
    rolled_up: &[[i64; 3]; 4],
) {
    let place = |id: &str| checks.iter().position(|check| check.id == id);
    let Some(here) = place(COVERAGE_CHECK) else { return };
    if coverage_differences(given, rolled_up).is_empty() {
        return;
    }
    let is_later = |warning: &Warning| warning.check.as_deref().and_then(place).is_some_and(|at| at > here);
    let at = warnings.iter().position(is_later).unwrap_or(warnings.len());
    warnings.insert(at, Warning { code: WarningCode::Contradiction, check: Some(COVERAGE_CHECK.to_owned()) });
}
