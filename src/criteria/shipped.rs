//! The standards that the product ships. A released id and version never changes; a test holds the digests of all that were released.

use super::check::read;
use super::model::Criteria;
use super::unit_kind::UnitKind;

/// A shipped file as it stands in `criteria/standard/`.
#[derive(Clone, Copy, Debug)]
pub struct ShippedStandard {
    /// Whom it is asked of.
    pub kind: UnitKind,
    /// Its version.
    pub version: &'static str,
    /// The JSON text.
    pub text: &'static str,
}

/// Every released version of every shipped standard, the newest of a kind last.
const STANDARDS: [ShippedStandard; 5] = [
    ShippedStandard {
        kind: UnitKind::ResidentialArea,
        version: "2025.1",
        text: include_str!("../../criteria/standard/residential_area.json"),
    },
    ShippedStandard {
        kind: UnitKind::Commune,
        version: "2025.1",
        text: include_str!("../../criteria/standard/commune.json"),
    },
    ShippedStandard {
        kind: UnitKind::Agency,
        version: "2025.1",
        text: include_str!("../../criteria/standard/agency.json"),
    },
    ShippedStandard {
        kind: UnitKind::Enterprise,
        version: "2025.1",
        text: include_str!("../../criteria/standard/enterprise.json"),
    },
    ShippedStandard {
        kind: UnitKind::EducationalInstitution,
        version: "2025.1",
        text: include_str!("../../criteria/standard/educational_institution.json"),
    },
];

/// All shipped standards.
pub fn shipped() -> &'static [ShippedStandard] {
    &STANDARDS
}

impl ShippedStandard {
    /// Reads the file. A test reads every one of them, so `None` does not happen in a build that passed.
    pub fn criteria(&self) -> Option<Criteria> {
        let value = serde_json::from_str(self.text).ok()?;
        read(&value).ok()
    }
}

/// The newest standard of this kind.
pub fn standard_for(kind: UnitKind) -> Option<Criteria> {
    STANDARDS.iter().rev().find(|standard| standard.kind == kind)?.criteria()
}

/// The shipped file with this id and version.
pub fn shipped_by_id(id: &str, version: &str) -> Option<Criteria> {
    let kind = UnitKind::from_id(id.strip_prefix("standard/")?)?;
    STANDARDS.iter().find(|standard| standard.kind == kind && standard.version == version)?.criteria()
}
