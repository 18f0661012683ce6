//! A criteria file of any role.

use super::guide::ScoringGuide;
use super::model::{Bilingual, Criteria, Role};
use super::programme::Programme;
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
