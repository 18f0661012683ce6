//! The standards that the product ships. A released id and version never changes; a test holds the digests of all that were released.

use super::build::criteria;
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
    /// What its digest must be. Said here, so that nobody who only fills in a form has to compute it.
    digest: &'static str,
    /// The JSON text.
    pub text: &'static str,
    checked: OnceLock<Option<Criteria>>,
}

/// Every released version of every shipped standard, the newest of a kind last.
static STANDARDS: [ShippedStandard; 5] = [
    ShippedStandard::new(
        UnitKind::ResidentialArea,
        "2025.1",
        "sha256:f17a2078905f34367cb8a242d389fac6547e427bb2ba6b86df62d1892d7e6a5c",
        include_str!("../../criteria/standard/residential_area.json"),
    ),
    ShippedStandard::new(
        UnitKind::Commune,
        "2025.1",
        "sha256:5ca061c7ad2c6a5ffa870748449d474dcbeed150d4f091b1788cef1d3a942504",
        include_str!("../../criteria/standard/commune.json"),
    ),
    ShippedStandard::new(
        UnitKind::Agency,
        "2025.1",
        "sha256:ce37229bc6acb0aca5c91dba6e536e4ac8880c69be0d30dfb051142381490308",
        include_str!("../../criteria/standard/agency.json"),
    ),
    ShippedStandard::new(
        UnitKind::Enterprise,
        "2025.1",
        "sha256:1437b77d69c3f11d83b157d4944e6ddfa3836174862104526642e47ba5f1fe46",
        include_str!("../../criteria/standard/enterprise.json"),
    ),
    ShippedStandard::new(
        UnitKind::EducationalInstitution,
        "2025.1",
        "sha256:8cb13138c32a1d64152afe99ce28152c172f00300ae05a56ef7d444d4decf95a",
        include_str!("../../criteria/standard/educational_institution.json"),
    ),
];

/// All shipped standards.
pub fn shipped() -> &'static [ShippedStandard] {
    &STANDARDS
}

impl ShippedStandard {
    const fn new(kind: UnitKind, version: &'static str, digest: &'static str, text: &'static str) -> Self {
        Self { kind, version, digest, text, checked: OnceLock::new() }
    }

    /// What the file asks. A test reads every one of them as if it came from outside, and compares the digests, so `None` does not
    /// happen in a build that passed.
    pub fn criteria(&self) -> Option<&Criteria> {
        let build = || criteria(&serde_json::from_str(self.text).ok()?, self.digest.parse().ok()?).ok();
        self.checked.get_or_init(build).as_ref()
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
