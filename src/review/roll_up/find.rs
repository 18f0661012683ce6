//! Which expected unit a submission is of, by the identity of units; and, for people, which one it may have meant.

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

/// The expected units that bear the same name under the same body, though their codes are others or missing: what to ask about when
/// a submission was not expected. Never counted, since anybody can take a name.
pub fn namesakes(register: &Register, of: &Submission) -> Vec<usize> {
    let name = |kind: &str, name: &str, parent: &str| UnitKey::new(kind, None, name, parent);
    let wanted = name(of.kind.id(), &of.name, &of.parent_name);
    let units = register.units.iter().enumerate();
    let same = units.filter(|(_, unit)| name(unit.kind.id(), &unit.name, &unit.parent_name) == wanted);
    same.map(|(at, _)| at).collect()
}
