//! A standard with the supplements that a province adds to it (Điều 8 khoản 1): together they decide the verdict.

use super::model::{Check, Criteria, Criterion, Role};
use std::collections::BTreeSet;

/// A standard and supplements of the same kind of unit, no two of whose ids are the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CriteriaSet<'c> {
    standard: &'c Criteria,
    supplements: Vec<&'c Criteria>,
}

/// Why files can't be used together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SetFault {
    /// The first file decides the verdict and must be a standard.
    NotAStandard { id: String },
    /// Only supplements add to a verdict.
    NotASupplement { id: String },
    /// It is asked of another kind of unit.
    OtherKind { id: String },
    /// An id that another file has too. Two versions of one supplement have all of them in common.
    SharedId { id: String, file: String },
}

impl<'c> CriteriaSet<'c> {
    /// The standard alone.
    pub const fn of(standard: &'c Criteria) -> Self {
        CriteriaSet { standard, supplements: Vec::new() }
    }

    /// The standard with these supplements, in this order; or everything that doesn't fit.
    pub fn new(standard: &'c Criteria, supplements: Vec<&'c Criteria>) -> Result<Self, Vec<SetFault>> {
        let mut faults = Vec::new();
        if standard.role != Role::Standard {
            faults.push(SetFault::NotAStandard { id: standard.id.clone() });
        }
        let mut seen: BTreeSet<&str> = ids(standard).collect();
        for supplement in &supplements {
            let id = || supplement.id.clone();
            if supplement.role != Role::Supplement {
                faults.push(SetFault::NotASupplement { id: id() });
            }
            if supplement.unit_kind != standard.unit_kind {
                faults.push(SetFault::OtherKind { id: id() });
            }
            let shared = ids(supplement).filter(|id| seen.contains(id));
            faults.extend(shared.map(|shared| SetFault::SharedId { id: shared.to_owned(), file: id() }));
            seen.extend(ids(supplement));
        }
        if faults.is_empty() { Ok(CriteriaSet { standard, supplements }) } else { Err(faults) }
    }

    /// Of files that were found to fit already.
    pub(super) const fn known_to_fit(standard: &'c Criteria, supplements: Vec<&'c Criteria>) -> Self {
        CriteriaSet { standard, supplements }
    }

    /// The standard.
    pub const fn standard(&self) -> &'c Criteria {
        self.standard
    }

    /// The supplements.
    pub fn supplements(&self) -> &[&'c Criteria] {
        &self.supplements
    }

    /// The files, the standard first.
    pub fn files(&self) -> impl Iterator<Item = &'c Criteria> {
        std::iter::once(self.standard).chain(self.supplements.iter().copied())
    }

    /// All criteria: the standard's, then those of each supplement.
    pub fn criteria(&self) -> impl Iterator<Item = &'c Criterion> {
        self.files().flat_map(|file| &file.criteria)
    }

    /// All checks in that order.
    pub fn checks(&self) -> impl Iterator<Item = &'c Check> {
        self.criteria().flat_map(|criterion| &criterion.checks)
    }

    /// The criterion with this id.
    pub fn criterion(&self, id: &str) -> Option<&'c Criterion> {
        self.criteria().find(|criterion| criterion.id == id)
    }

    /// The check with this id.
    pub fn check(&self, id: &str) -> Option<&'c Check> {
        self.checks().find(|check| check.id == id)
    }
}

fn ids(file: &Criteria) -> impl Iterator<Item = &str> {
    let criteria = file.criteria.iter().map(|criterion| criterion.id.as_str());
    criteria.chain(file.checks().map(|check| check.id.as_str()))
}
