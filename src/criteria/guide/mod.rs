//! A scoring guide: points for the checks or criteria of a standard, as a locality sets them. It never touches a verdict.

mod build;
mod fault;
mod shape;
mod shipped;

pub(super) use build::guide;
pub(super) use fault::{find, unknown_item};
pub(super) use shape::members;
pub use shipped::{guide_by_id, illustrative_guide_for, shipped_guides};

use super::model::{Bilingual, Criteria, Paper};
use super::shipped::standard_for;
use super::unit_kind::UnitKind;
use crate::json::Digest;

/// A guide whose items are known to its standard, fit their methods and add up to what it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScoringGuide {
    /// "guide/…".
    pub id: String,
    /// A released id and version never changes.
    pub version: String,
    /// Whom it is for.
    pub unit_kind: UnitKind,
    /// Its name.
    pub title: Bilingual,
    /// What it is for and whose it is.
    pub description: Bilingual,
    /// The papers that it stands on.
    pub basis: Vec<Paper>,
    /// Id of the standard whose checks and criteria it gives points for.
    pub standard: String,
    /// Hundredths of a point in all: the sum of the maxima.
    pub total: u64,
    /// What is not applicable.
    pub not_applicable: NotApplicablePoints,
    /// At least one.
    pub items: Vec<ScoredItem>,
    /// From the lowest, which begins at 0, to the highest.
    pub grades: Vec<Grade>,
    /// SHA-256 of the canonical form without proof.
    pub digest: Digest,
}

/// How an item counts whose check or criterion is not applicable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotApplicablePoints {
    /// With its maximum.
    Full,
    /// Not at all; the total to reach shrinks.
    LeftOut,
}

impl NotApplicablePoints {
    /// Both.
    pub const ALL: [NotApplicablePoints; 2] = [NotApplicablePoints::Full, NotApplicablePoints::LeftOut];

    /// The id used in every file.
    pub const fn id(self) -> &'static str {
        match self {
            NotApplicablePoints::Full => "full",
            NotApplicablePoints::LeftOut => "left_out",
        }
    }

    /// The one with this id.
    pub fn from_id(id: &str) -> Option<NotApplicablePoints> {
        NotApplicablePoints::ALL.into_iter().find(|one| one.id() == id)
    }
}

/// A line of the points table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScoredItem {
    /// Id of a check or of a criterion.
    pub id: String,
    /// The table's own wording, where it has one.
    pub title: Option<Bilingual>,
    /// Hundredths of a point, above 0.
    pub maximum: u32,
    /// How the points follow.
    pub method: Method,
}

/// How points follow from an answer. A closed set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// The maximum where it is met.
    AllOrNothing,
    /// The share of the maximum that the answer is of its whole, rounded down to the hundredth.
    Proportional,
    /// So many hundredths off for each event that is not excused, not below 0.
    DeductPerEvent { deduction: u32 },
    /// Entered by a person, with a reason.
    Manual,
}

impl Method {
    /// The id used in every file.
    pub const fn id(self) -> &'static str {
        match self {
            Method::AllOrNothing => "all_or_nothing",
            Method::Proportional => "proportional",
            Method::DeductPerEvent { .. } => "deduct_per_event",
            Method::Manual => "manual",
        }
    }
}

/// A grade that is reached from a number of points on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grade {
    /// Id.
    pub id: String,
    /// What people read.
    pub label: Bilingual,
    /// Hundredths of a point of the guide's total, from which on it holds.
    pub from: u32,
}

impl ScoringGuide {
    /// The item of this check or criterion.
    pub fn item(&self, id: &str) -> Option<&ScoredItem> {
        self.items.iter().find(|item| item.id == id)
    }

    /// What people read for an item: the guide's own wording, else the question of the check or the name of the criterion.
    pub fn title_of<'a>(&'a self, asked: &'a Criteria, id: &str) -> Option<&'a Bilingual> {
        let own = self.item(id).and_then(|item| item.title.as_ref());
        own.or_else(|| asked.wording(id))
    }

    /// The same by the shipped standard for its kind of unit: whether a guide writes the standard's words out is all one.
    pub fn wording_of(&self, id: &str) -> Option<&Bilingual> {
        match standard_for(self.unit_kind) {
            Some(standard) => self.title_of(standard, id),
            None => self.item(id).and_then(|item| item.title.as_ref()),
        }
    }

    /// The grade with this id.
    pub fn grade(&self, id: &str) -> Option<&Grade> {
        self.grades.iter().find(|grade| grade.id == id)
    }
}
