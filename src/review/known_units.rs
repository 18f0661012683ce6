//! The units that a desk knows of, to say for which of them a key signs: of the register, of listed keys, of what was handed in.

use super::desk::{Query, Searchable, sort_key};
use super::register::Expected;
use super::trust::TrustList;
use super::unit_key::UnitKey;
use crate::document::UnitName;
use std::collections::BTreeSet;

/// From where a unit is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KnownFrom {
    /// It is expected.
    Register,
    /// A listed key signs for it.
    TrustList,
    /// A file says so, and anybody can write one.
    HandedIn,
}

/// A unit that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownUnit {
    pub unit: UnitName,
    pub from: KnownFrom,
    search: Searchable,
}

impl KnownUnit {
    fn new(unit: UnitName, from: KnownFrom) -> Self {
        let code = unit.code.as_deref().unwrap_or_default();
        let search = Searchable::of([unit.name.as_str(), unit.parent_name.as_str(), code]);
        Self { unit, from, search }
    }
}

/// Each unit once, by name. Where several speak of the same one the register's words are taken, and those of a file last.
pub fn known_units<'a>(
    register: &[Expected],
    trust: &TrustList,
    handed_in: impl IntoIterator<Item = &'a UnitName>,
) -> Vec<KnownUnit> {
    let expected = register.iter().map(|unit| UnitName {
        kind: unit.kind.id().to_owned(),
        name: unit.name.clone(),
        code: unit.code.clone(),
        parent_name: unit.parent_name.clone(),
    });
    let listed = trust.entries().flat_map(|entry| entry.units.iter().cloned());
    let all = (expected.map(|unit| (unit, KnownFrom::Register)))
        .chain(listed.map(|unit| (unit, KnownFrom::TrustList)))
        .chain(handed_in.into_iter().map(|unit| (unit.clone(), KnownFrom::HandedIn)));
    let mut seen = BTreeSet::new();
    let mut units: Vec<KnownUnit> =
        all.filter(|(unit, _)| seen.insert(UnitKey::of(unit))).map(|(unit, from)| KnownUnit::new(unit, from)).collect();
    units.sort_by_cached_key(|known| (sort_key(&known.unit.name), sort_key(&known.unit.parent_name)));
    units
}

/// Those that fit what was typed. Nothing typed finds nothing: a register has thousands.
pub fn find_units<'k>(known: &'k [KnownUnit], typed: &str) -> Vec<&'k KnownUnit> {
    let query = Query::of(typed);
    let is_asked = !typed.trim().is_empty();
    known.iter().filter(|known| is_asked && query.finds(&known.search)).collect()
}
