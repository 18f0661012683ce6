//! The illustrative guides that the product ships, one for each kind of unit. Only pages about guides reach them, so that the first
//! program does not carry them.

use super::{ScoringGuide, guide};
use crate::criteria::shipped_file::ShippedFile;
use crate::criteria::unit_kind::UnitKind;

/// Every released version of every shipped guide, the newest of a kind last.
static GUIDES: [ShippedFile<ScoringGuide>; 5] = [
    ShippedFile::new(
        "guide/illustrative/residential_area",
        "2026.1",
        "sha256:63e61a1a996d7faa668c7e118838b3298e2a2f7587077a42e2bb9dd804b5c2ed",
        include_str!("../../../criteria/guide/residential_area.json"),
        guide,
    ),
    ShippedFile::new(
        "guide/illustrative/commune",
        "2026.1",
        "sha256:bd2628ceac3206b6e16cad3e9dcec45f9ae2d668425166dcf3d8b630bf9b5068",
        include_str!("../../../criteria/guide/commune.json"),
        guide,
    ),
    ShippedFile::new(
        "guide/illustrative/agency",
        "2026.1",
        "sha256:879a6ce83eae7f33f4cdbcc66ae93ed260b9fbc5cc1f352797f0d2067ea77792",
        include_str!("../../../criteria/guide/agency.json"),
        guide,
    ),
    ShippedFile::new(
        "guide/illustrative/enterprise",
        "2026.1",
        "sha256:4cdfa160bf722ab2f0f954ae6e17d2f644e986b896d1112ab11cf0a2ee30b02a",
        include_str!("../../../criteria/guide/enterprise.json"),
        guide,
    ),
    ShippedFile::new(
        "guide/illustrative/educational_institution",
        "2026.1",
        "sha256:d8b22fc087237282fdfbe75bcd8027f8a97b553dc901b5a621c4b24772dbd75b",
        include_str!("../../../criteria/guide/educational_institution.json"),
        guide,
    ),
];

/// All shipped guides.
pub fn shipped_guides() -> &'static [ShippedFile<ScoringGuide>] {
    &GUIDES
}

/// The shipped guide with this id and version.
pub fn guide_by_id(id: &str, version: &str) -> Option<&'static ScoringGuide> {
    GUIDES.iter().find(|file| file.id == id && file.version == version)?.checked()
}

/// The newest illustrative guide for this kind of unit.
pub fn illustrative_guide_for(kind: UnitKind) -> Option<&'static ScoringGuide> {
    GUIDES.iter().rev().filter_map(ShippedFile::checked).find(|guide| guide.unit_kind == kind)
}
