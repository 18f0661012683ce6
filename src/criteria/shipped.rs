//! The standards that the product ships. A released id and version never changes; a test holds the digests of all that were released.

use super::check::read;
use super::model::Criteria;
use super::unit_kind::UnitKind;
use std::sync::OnceLock;

/// A shipped file as it stands in `criteria/standard/`. It is read and checked once: who opens many summaries asks for it again
/// and again.
#[derive(Debug)]
pub struct ShippedStandard {
    /// Whom it is asked of.
    pub kind: UnitKind,
    /// Its version.
    pub version: &'static str,
    /// The JSON text.
    pub text: &'static str,
    checked: OnceLock<Option<Criteria>>,
}

/// Every released version of every shipped standard, the newest of a kind last.
static STANDARDS: [ShippedStandard; 5] = [
    ShippedStandard::new(
        UnitKind::ResidentialArea,
        "2025.1",
        include_str!("../../criteria/standard/residential_area.json"),
    ),
    ShippedStandard::new(UnitKind::Commune, "2025.1", include_str!("../../criteria/standard/commune.json")),
    ShippedStandard::new(UnitKind::Agency, "2025.1", include_str!("../../criteria/standard/agency.json")),
    ShippedStandard::new(UnitKind::Enterprise, "2025.1", include_str!("../../criteria/standard/enterprise.json")),
    ShippedStandard::new(
        UnitKind::EducationalInstitution,
        "2025.1",
        include_str!("../../criteria/standard/educational_institution.json"),
    ),
];

/// All shipped standards.
pub fn shipped() -> &'static [ShippedStandard] {
    &STANDARDS
}

impl ShippedStandard {
    const fn new(kind: UnitKind, version: &'static str, text: &'static str) -> Self {
        Self { kind, version, text, checked: OnceLock::new() }
    }

    /// What the file asks. A test reads every one of them, so `None` does not happen in a build that passed.
    pub fn criteria(&self) -> Option<&Criteria> {
        let checked = self.checked.get_or_init(|| read(&serde_json::from_str(self.text).ok()?).ok());
        checked.as_ref()
    }
}

/// The newest standard of this kind.
pub fn standard_for(kind: UnitKind) -> Option<&'static Criteria> {
    STANDARDS.iter().rev().find(|standard| standard.kind == kind)?.criteria()
}

/// The shipped file with this id and version.
pub fn shipped_by_id(id: &str, version: &str) -> Option<&'static Criteria> {
    let kind = UnitKind::from_id(id.strip_prefix("standard/")?)?;
    STANDARDS.iter().find(|standard| standard.kind == kind && standard.version == version)?.criteria()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_standard_is_checked_once() {
        for kind in UnitKind::ALL {
            let standard = standard_for(kind).expect("a standard");
            let again = shipped_by_id(&standard.id, &standard.version).expect("the same");
            assert!(std::ptr::eq(standard, again), "{kind:?}");
        }
        assert!(shipped_by_id("standard/commune", "2024.1").is_none() && shipped_by_id("commune", "2025.1").is_none());
    }
}
