//! Last year beside this year, with the same register.

use super::add_up::{RollUp, roll_up};
use super::figures::State;
use super::submission::Submission;
use crate::review::register::Register;

/// Two years of the same units. Kinds and bodies above are those of the register, in the same order in both; after them come those
/// of units that nobody expected, which may differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TwoYears {
    /// The year.
    pub this: RollUp,
    /// The year before.
    pub last: RollUp,
}

/// A unit whose state is another than a year before; `None` is out of scope.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// Index into the register.
    pub unit: usize,
    /// Last year.
    pub from: Option<State>,
    /// This year.
    pub to: Option<State>,
}

/// Adds up a year and the one before.
pub fn two_years(register: &Register, submissions: &[Submission], year: i32) -> TwoYears {
    let last = roll_up(register, submissions, year.saturating_sub(1));
    TwoYears { this: roll_up(register, submissions, year), last }
}

impl TwoYears {
    /// The units whose state changed.
    pub fn changes(&self) -> Vec<Change> {
        let both = self.last.rows.iter().zip(&self.this.rows).enumerate();
        let changes = both.map(|(unit, (last, this))| Change { unit, from: last.state, to: this.state });
        changes.filter(|change| change.from != change.to).collect()
    }
}
