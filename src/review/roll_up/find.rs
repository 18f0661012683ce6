//! Which expected unit a submission is of, by the identity of units; and, for people, which one it may have meant.

use super::submission::Submission;
use crate::criteria::UnitKind;
use crate::json::tidy::composed;
use crate::review::register::Register;
use std::collections::BTreeMap;

/// A unit is its kind and code, or without a code its kind, name and the body above.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Coded(UnitKind, String),
    Named(UnitKind, String, String),
}

impl Key {
    fn new(kind: UnitKind, code: Option<&str>, name: &str, parent: &str) -> Key {
        match code {
            Some(code) => Key::Coded(kind, folded(code)),
            None => Key::Named(kind, folded(name), folded(parent)),
        }
    }
}

/// The expected units by their identity.
pub(super) struct Finder(BTreeMap<Key, usize>);

impl Finder {
    pub fn new(register: &Register) -> Finder {
        let units = register.units.iter().enumerate();
        let key = |(at, unit): (usize, &crate::review::register::Expected)| {
            (Key::new(unit.kind, unit.code.as_deref(), &unit.name, &unit.parent_name), at)
        };
        Finder(units.map(key).collect())
    }

    /// The expected unit.
    pub fn find(&self, of: &Submission) -> Option<usize> {
        self.0.get(&Key::new(of.kind, of.code.as_deref(), &of.name, &of.parent_name)).copied()
    }
}

/// The expected units that bear the same name under the same body, though their codes are others or missing: what to ask about when
/// a submission was not expected. Never counted, since anybody can take a name.
pub fn namesakes(register: &Register, of: &Submission) -> Vec<usize> {
    let names = |name: &str, parent: &str| (folded(name), folded(parent));
    let wanted = names(&of.name, &of.parent_name);
    let units = register.units.iter().enumerate();
    let same = units.filter(|(_, unit)| unit.kind == of.kind && names(&unit.name, &unit.parent_name) == wanted);
    same.map(|(at, _)| at).collect()
}

/// Texts are compared composed and without regard to capitals. Lower case may take a letter apart ("\u{130}"), so it is composed last.
pub(super) fn folded(text: &str) -> String {
    composed(&text.to_lowercase())
}
