//! A criteria file of any role.

use super::guide::{ScoringGuide, shipped_guides};
use super::model::{Bilingual, Criteria, Role};
use super::programme::{Programme, shipped_programmes};
use super::shipped::shipped;
use super::unit_kind::UnitKind;
use crate::json::Digest;

/// A checked file, by its role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CriteriaFile {
    /// Decides the verdict of its kind of unit.
    Standard(Criteria),
    /// Further criteria of a province, added to the verdict.
    Supplement(Criteria),
    /// Points.
    ScoringGuide(ScoringGuide),
    /// Indicators.
    Programme(Programme),
}

impl CriteriaFile {
    /// What it does to a verdict.
    pub const fn role(&self) -> Role {
        match self {
            CriteriaFile::Standard(_) => Role::Standard,
            CriteriaFile::Supplement(_) => Role::Supplement,
            CriteriaFile::ScoringGuide(_) => Role::ScoringGuide,
            CriteriaFile::Programme(_) => Role::Programme,
        }
    }

    /// Its slug.
    pub fn id(&self) -> &str {
        self.header().0
    }

    /// Its version.
    pub fn version(&self) -> &str {
        self.header().1
    }

    /// Its name.
    pub const fn title(&self) -> &Bilingual {
        self.header().2
    }

    /// Whom it is for; a programme is for several kinds of unit.
    pub const fn unit_kind(&self) -> Option<UnitKind> {
        match self {
            CriteriaFile::Standard(file) | CriteriaFile::Supplement(file) => Some(file.unit_kind),
            CriteriaFile::ScoringGuide(file) => Some(file.unit_kind),
            CriteriaFile::Programme(_) => None,
        }
    }

    /// Every file that the product ships, each with its JSON text: standards, guides, programmes. Only pages about criteria files reach
    /// this, since the first program does without guides and programmes.
    pub fn all_shipped() -> Vec<(CriteriaFile, &'static str)> {
        let standards =
            shipped().iter().filter_map(|one| Some((CriteriaFile::Standard(one.criteria()?.clone()), one.text)));
        let guides = shipped_guides()
            .iter()
            .filter_map(|one| Some((CriteriaFile::ScoringGuide(one.checked()?.clone()), one.text)));
        let programmes = shipped_programmes()
            .iter()
            .filter_map(|one| Some((CriteriaFile::Programme(one.checked()?.clone()), one.text)));
        standards.chain(guides).chain(programmes).collect()
    }

    /// SHA-256 of the canonical form without proof.
    pub const fn digest(&self) -> Digest {
        *self.header().3
    }

    const fn header(&self) -> (&String, &String, &Bilingual, &Digest) {
        match self {
            CriteriaFile::Standard(file) | CriteriaFile::Supplement(file) => {
                (&file.id, &file.version, &file.title, &file.digest)
            }
            CriteriaFile::ScoringGuide(file) => (&file.id, &file.version, &file.title, &file.digest),
            CriteriaFile::Programme(file) => (&file.id, &file.version, &file.title, &file.digest),
        }
    }
}
