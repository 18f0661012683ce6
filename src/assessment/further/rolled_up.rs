//! What a roll-up says of a commune's own units, kept in its draft: what is typed later is held against it before anybody signs.

use super::part::FurtherPart;
use crate::assessment::answer::CoverageRow;
use crate::assessment::draft::Draft;
use serde::Serialize;

/// The figures of a roll-up that was brought in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RolledUp {
    /// Total, registered and recognised units of the four kinds, in the order of the check.
    pub rows: [[i64; 3]; 4],
    /// When it was brought in, in UTC seconds.
    pub at: i64,
}

impl RolledUp {
    /// These rows, brought in at the time `at` (UTC seconds).
    pub fn of(rows: &[CoverageRow; 4], at: i64) -> RolledUp {
        RolledUp { rows: rows.each_ref().map(|row| [row.total, row.registered, row.recognised]), at }
    }
}

/// The draft with the roll-up kept in place of an earlier one; nothing where its part about further files can't be read.
pub fn keep_roll_up(draft: &Draft, rolled_up: RolledUp) -> Option<Draft> {
    let at = rolled_up.at;
    let part = FurtherPart { rolled_up: Some(rolled_up), ..FurtherPart::of(draft).ok()? };
    Some(part.in_place_of(draft, at))
}
