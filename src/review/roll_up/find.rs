//! Which expected unit a submission is of, by the identity of units.

use super::submission::Submission;
use crate::review::register::{Expected, Register};
use crate::review::unit_key::UnitKey;
use std::collections::BTreeMap;

/// The expected units by their identity.
pub(super) struct Finder(BTreeMap<UnitKey, usize>);

impl Finder {
    pub fn new(register: &Register) -> Finder {
        let units = register.units.iter().enumerate();
        Finder(units.map(|(at, unit)| (key_of(unit), at)).collect())
    }

    /// The expected unit.
    pub fn find(&self, of: &Submission) -> Option<usize> {
        self.0.get(&of.key()).copied()
    }
}

fn key_of(unit: &Expected) -> UnitKey {
    UnitKey::new(unit.kind.id(), unit.code.as_deref(), &unit.name, &unit.parent_name)
}
