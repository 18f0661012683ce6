//! The counts of a programme out of what was handed in: for each expected unit in scope what its verified summary states.

use super::add_up::RollUp;
use super::indicators::{IndicatorCounts, UnitCounts};
use super::submission::Submission;
use crate::criteria::Programme;
use crate::review::register::Register;
use std::sync::LazyLock;

static NONE: LazyLock<IndicatorCounts> = LazyLock::new(IndicatorCounts::new);

/// What there is to add up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GivenCounts<'a> {
    /// Every expected unit in scope, by its index in the register; without counts where it gave none.
    pub units: Vec<UnitCounts<'a>>,
    /// Units that gave counts for another version of the programme. They are not added: it may ask something else.
    pub of_other_version: Vec<usize>,
}

/// The counts that the units of the register gave in a year.
pub fn given_counts<'a>(
    programme: &Programme,
    register: &Register,
    figures: &RollUp,
    submissions: &'a [Submission],
) -> GivenCounts<'a> {
    let mut given = GivenCounts { units: Vec::new(), of_other_version: Vec::new() };
    for (unit, row) in figures.rows.iter().enumerate().filter(|(_, row)| row.state.is_some()) {
        let stated = row.counted(submissions).and_then(|submission| submission.indicators.get(&programme.id));
        let of_this = stated.filter(|stated| stated.digest == programme.digest);
        if stated.is_some() && of_this.is_none() {
            given.of_other_version.push(unit);
        }
        let counts = of_this.map_or(&*NONE, |stated| &stated.indicators);
        given.units.push(UnitCounts { unit, kind: register.units[unit].kind, counts });
    }
    given
}
