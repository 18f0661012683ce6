//! What an assessment uses beside its standard: supplements, at most one scoring guide, programmes. Whatever is in a [`Further`] fits
//! together, so that nobody who judges by it has to ask again.

use super::file::CriteriaFile;
use super::guide::{ScoringGuide, shipped_guides};
use super::model::{Bilingual, Criteria, Role};
use super::programme::{Programme, shipped_programmes};
use super::set::{CriteriaSet, SetFault};
use crate::json::Digest;
use std::sync::Arc;

/// A checked file of another role than a standard, held once however many assessments use it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FurtherFile {
    /// Added to the verdict.
    Supplement(Arc<Criteria>),
    /// Points.
    ScoringGuide(Arc<ScoringGuide>),
    /// Indicators.
    Programme(Arc<Programme>),
}

/// The further files of one assessment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Further {
    supplements: Vec<Arc<Criteria>>,
    guide: Option<Arc<ScoringGuide>>,
    programmes: Vec<Arc<Programme>>,
}

/// Why a file can't be used beside the others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FurtherFault {
    /// A standard comes first and only once.
    AStandard { id: String },
    /// A file with this id is in use, in this version or another.
    Twice { id: String },
    /// Points come from one guide.
    SecondGuide { id: String, used: String },
    /// It speaks of a check, a criterion or a fact that this standard doesn't have: it was made for another version.
    OtherStandard { id: String, of: String },
    /// It doesn't go with the standard or with a supplement.
    Set(SetFault),
}

impl FurtherFile {
    /// Of a checked file; nothing of a standard, which is no further file.
    pub fn of(file: CriteriaFile) -> Option<FurtherFile> {
        match file {
            CriteriaFile::Standard(_) => None,
            CriteriaFile::Supplement(file) => Some(FurtherFile::Supplement(Arc::new(file))),
            CriteriaFile::ScoringGuide(file) => Some(FurtherFile::ScoringGuide(Arc::new(file))),
            CriteriaFile::Programme(file) => Some(FurtherFile::Programme(Arc::new(file))),
        }
    }

    /// The shipped file with this id and version.
    pub fn shipped(id: &str, version: &str) -> Option<FurtherFile> {
        FurtherFile::all_shipped().find(|file| file.id() == id && file.version() == version)
    }

    /// Every shipped file of another role than a standard.
    pub fn all_shipped() -> impl Iterator<Item = FurtherFile> {
        let guides = shipped_guides().iter().filter_map(|file| file.shared()).map(FurtherFile::ScoringGuide);
        guides.chain(shipped_programmes().iter().filter_map(|file| file.shared()).map(FurtherFile::Programme))
    }

    /// What it does to a verdict.
    pub const fn role(&self) -> Role {
        match self {
            FurtherFile::Supplement(_) => Role::Supplement,
            FurtherFile::ScoringGuide(_) => Role::ScoringGuide,
            FurtherFile::Programme(_) => Role::Programme,
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
    pub fn title(&self) -> &Bilingual {
        self.header().2
    }

    /// SHA-256 of the canonical form without proof.
    pub fn digest(&self) -> Digest {
        self.header().3
    }

    /// Who issued the papers that it stands on.
    pub fn issuers(&self) -> Vec<&Bilingual> {
        match self {
            FurtherFile::Supplement(file) => vec![&file.source.issuer],
            FurtherFile::ScoringGuide(file) => file.basis.iter().map(|paper| &paper.issuer).collect(),
            FurtherFile::Programme(file) => file.basis.iter().map(|paper| &paper.issuer).collect(),
        }
    }

    fn header(&self) -> (&str, &str, &Bilingual, Digest) {
        match self {
            FurtherFile::Supplement(file) => (&file.id, &file.version, &file.title, file.digest),
            FurtherFile::ScoringGuide(file) => (&file.id, &file.version, &file.title, file.digest),
            FurtherFile::Programme(file) => (&file.id, &file.version, &file.title, file.digest),
        }
    }
}

impl Further {
    /// Takes a file in beside the others of this standard, or says everything that forbids it.
    pub fn add(&mut self, standard: &Criteria, file: FurtherFile) -> Result<(), Vec<FurtherFault>> {
        if self.files().any(|used| used.id() == file.id()) {
            return Err(vec![FurtherFault::Twice { id: file.id().to_owned() }]);
        }
        match file {
            FurtherFile::Supplement(supplement) => self.add_supplement(standard, supplement),
            FurtherFile::ScoringGuide(guide) => self.add_guide(standard, guide),
            FurtherFile::Programme(programme) => {
                self.programmes.push(programme);
                Ok(())
            }
        }
    }

    fn add_supplement(&mut self, standard: &Criteria, supplement: Arc<Criteria>) -> Result<(), Vec<FurtherFault>> {
        let all = self.supplements.iter().chain([&supplement]).map(Arc::as_ref);
        let fits = CriteriaSet::new(standard, all.collect()).map(drop);
        fits.map_err(|faults| faults.into_iter().map(FurtherFault::Set).collect::<Vec<_>>())?;
        let facts = supplement.checks().flat_map(|check| &check.applies_if);
        let has = |fact: &String| standard.facts.iter().any(|one| one.id == *fact);
        speaks_of_known(&supplement.id, facts.filter(|fact| !has(fact)))?;
        self.supplements.push(supplement);
        Ok(())
    }

    fn add_guide(&mut self, standard: &Criteria, guide: Arc<ScoringGuide>) -> Result<(), Vec<FurtherFault>> {
        let second = self.guide.as_ref().map(|used| (guide.id.clone(), used.id.clone()));
        let second = second.map(|(id, used)| FurtherFault::SecondGuide { id, used });
        let of_other_kind = (guide.unit_kind != standard.unit_kind)
            .then(|| FurtherFault::Set(SetFault::OtherKind { id: guide.id.clone() }));
        let faults: Vec<FurtherFault> = second.into_iter().chain(of_other_kind).collect();
        if !faults.is_empty() {
            return Err(faults);
        }
        let has = |id: &str| standard.check(id).is_some() || standard.criterion(id).is_some();
        speaks_of_known(&guide.id, guide.items.iter().map(|item| &item.id).filter(|id| !has(id)))?;
        self.guide = Some(guide);
        Ok(())
    }

    /// The standard with the supplements.
    pub fn set<'c>(&'c self, standard: &'c Criteria) -> CriteriaSet<'c> {
        CriteriaSet::known_to_fit(standard, self.supplements.iter().map(Arc::as_ref).collect())
    }

    /// The standard and the supplements as one, for whoever asks or shows everything: its criteria come first, and what names the file
    /// is the standard's.
    pub fn joined(&self, standard: &Criteria) -> Criteria {
        Criteria { criteria: self.set(standard).criteria().cloned().collect(), ..standard.clone() }
    }

    /// Each supplement, in the order of their criteria.
    pub fn supplements(&self) -> &[Arc<Criteria>] {
        &self.supplements
    }

    /// The guide, where there is one.
    pub fn guide(&self) -> Option<&Arc<ScoringGuide>> {
        self.guide.as_ref()
    }

    /// The programmes.
    pub fn programmes(&self) -> &[Arc<Programme>] {
        &self.programmes
    }

    /// The programme with this id.
    pub fn programme(&self, id: &str) -> Option<&Arc<Programme>> {
        self.programmes.iter().find(|programme| programme.id == id)
    }

    /// The supplement that asks this criterion or check.
    pub fn supplement_of(&self, id: &str) -> Option<&Arc<Criteria>> {
        self.supplements.iter().find(|file| file.criterion(id).is_some() || file.check(id).is_some())
    }

    /// All of them by role.
    pub fn files(&self) -> impl Iterator<Item = FurtherFile> {
        let supplements = self.supplements.iter().cloned().map(FurtherFile::Supplement);
        let guide = self.guide.iter().cloned().map(FurtherFile::ScoringGuide);
        supplements.chain(guide).chain(self.programmes.iter().cloned().map(FurtherFile::Programme))
    }

    /// Whether nothing is used beside the standard.
    pub fn is_empty(&self) -> bool {
        self.supplements.is_empty() && self.guide.is_none() && self.programmes.is_empty()
    }
}

/// Nothing, or the first of what this file speaks of and the standard doesn't have.
fn speaks_of_known<'i>(file: &str, mut unknown: impl Iterator<Item = &'i String>) -> Result<(), Vec<FurtherFault>> {
    let fault = |of: &String| vec![FurtherFault::OtherStandard { id: file.to_owned(), of: of.clone() }];
    unknown.next().map_or(Ok(()), |of| Err(fault(of)))
}
