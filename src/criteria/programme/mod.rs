//! A programme: indicators and targets of a province, answered as counts. It never touches a verdict; its counts are added up.

mod build;
mod fault;
mod shape;
mod shipped;

pub(super) use build::programme;
pub(super) use fault::find;
pub(super) use shape::members;
pub use shipped::{programme_by_id, shipped_programmes};

use super::model::{Bilingual, Paper};
use super::unit_kind::UnitKind;
use crate::json::Digest;

/// A programme whose indicators name counts that they have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Programme {
    /// "programme/…".
    pub id: String,
    /// A released id and version never changes.
    pub version: String,
    /// Its name.
    pub title: Bilingual,
    /// What it is for and whose it is.
    pub description: Bilingual,
    /// The papers that it stands on.
    pub basis: Vec<Paper>,
    /// At least one.
    pub indicators: Vec<Indicator>,
    /// SHA-256 of the canonical form without proof.
    pub digest: Digest,
}

/// One figure of a programme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Indicator {
    /// Id.
    pub id: String,
    /// What it is about.
    pub title: Bilingual,
    /// Whom it is asked of.
    pub asked_of: AskedOf,
    /// How the figure comes from the counts.
    pub form: Form,
    /// What is entered.
    pub counts: Vec<CountAsked>,
    /// What is to be reached, where there is such a target.
    pub target: Option<Target>,
}

/// Who enters the counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AskedOf {
    /// Every unit of these kinds; at least one kind.
    Units(Vec<UnitKind>),
    /// The reviewer, once for the whole.
    RollUp,
}

impl AskedOf {
    /// Whether a unit of this kind is asked.
    pub fn asks(&self, kind: UnitKind) -> bool {
        matches!(self, AskedOf::Units(kinds) if kinds.contains(&kind))
    }
}

/// A whole number that is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountAsked {
    /// Its name in summaries.
    pub id: String,
    /// What people read.
    pub label: Bilingual,
}

/// How a figure comes from counts. A closed set; the texts are ids of counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Form {
    /// Part of whole, in percent.
    Ratio { part: String, whole: String },
    /// Now against a base, in percent of the base.
    Change { base: String, current: String, base_year: Option<i32>, noun: Bilingual },
    /// The sum of the counts.
    Number { noun: Bilingual },
    /// Units whose only count is at least the minimum, in percent of the units that answered.
    ShareOfUnits { minimum: u32 },
    /// Qualified units of these kinds in percent of all expected: the roll-up knows them, so nothing is entered.
    QualifiedUnits { unit_kinds: Vec<UnitKind> },
}

/// What is to be reached: a number where the form is one, otherwise percent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Target {
    /// How the figure compares with the value.
    pub comparison: Comparison,
    /// Percent or number.
    pub value: u32,
    /// The year until which; every year where there is none.
    pub due: Option<i32>,
}

/// How a figure compares with a target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// ≥
    AtLeast,
    /// >
    MoreThan,
    /// ≤
    AtMost,
    /// <
    LessThan,
}

impl Comparison {
    /// All four.
    pub const ALL: [Comparison; 4] =
        [Comparison::AtLeast, Comparison::MoreThan, Comparison::AtMost, Comparison::LessThan];

    /// The id used in every file.
    pub const fn id(self) -> &'static str {
        match self {
            Comparison::AtLeast => "at_least",
            Comparison::MoreThan => "more_than",
            Comparison::AtMost => "at_most",
            Comparison::LessThan => "less_than",
        }
    }

    /// The comparison with this id.
    pub fn from_id(id: &str) -> Option<Comparison> {
        Comparison::ALL.into_iter().find(|comparison| comparison.id() == id)
    }

    /// Whether `figure` compares with `target` as asked.
    pub fn holds(self, figure: u128, target: u128) -> bool {
        match self {
            Comparison::AtLeast => figure >= target,
            Comparison::MoreThan => figure > target,
            Comparison::AtMost => figure <= target,
            Comparison::LessThan => figure < target,
        }
    }
}

impl Indicator {
    /// Part and whole of a ratio whose part is the larger, which is rare; `count` is what stands for an id.
    pub fn above_whole(&self, count: impl Fn(&str) -> Option<u64>) -> Option<(u64, u64)> {
        let Form::Ratio { part, whole } = &self.form else { return None };
        count(part).zip(count(whole)).filter(|(part, whole)| part > whole)
    }

    /// What people read for a count.
    pub fn label_of(&self, count: &str) -> Option<&Bilingual> {
        self.counts.iter().find(|asked| asked.id == count).map(|asked| &asked.label)
    }
}

impl Programme {
    /// The indicator with this id.
    pub fn indicator(&self, id: &str) -> Option<&Indicator> {
        self.indicators.iter().find(|indicator| indicator.id == id)
    }
}
