//! What can be made, and what each has: its role, its fields, its tables and their columns.

use super::{Field, Grid};
use crate::criteria::model::Role;
use crate::criteria::sheet::Column;

/// What is being made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Making {
    /// Points for a standard.
    Guide,
    /// Further criteria.
    Supplement,
    /// Indicators with their targets.
    Programme,
}

impl Making {
    /// All of them.
    pub const ALL: [Making; 3] = [Making::Guide, Making::Supplement, Making::Programme];

    /// The one whose files have the role with this id.
    pub fn with_role(id: &str) -> Option<Making> {
        Making::ALL.into_iter().find(|making| making.role().id() == id)
    }

    /// Whether a file is for one kind of unit.
    pub fn has_kind(self) -> bool {
        self.fields().contains(&Field::UnitKind)
    }

    /// The role of the file.
    pub const fn role(self) -> Role {
        match self {
            Making::Guide => Role::ScoringGuide,
            Making::Supplement => Role::Supplement,
            Making::Programme => Role::Programme,
        }
    }

    /// How the file's id begins.
    pub const fn prefix(self) -> &'static str {
        match self {
            Making::Guide => "guide/",
            Making::Supplement => "supplement/",
            Making::Programme => "programme/",
        }
    }

    /// The tables that it has.
    pub const fn grids(self) -> &'static [Grid] {
        match self {
            Making::Guide => &[Grid::Items, Grid::Grades, Grid::Basis],
            Making::Supplement => &[Grid::Items],
            Making::Programme => &[Grid::Items, Grid::Basis],
        }
    }

    /// The columns of its main table.
    pub const fn columns(self) -> &'static [Column] {
        match self {
            Making::Guide => &Column::GUIDE,
            Making::Supplement => &Column::SUPPLEMENT,
            Making::Programme => &Column::PROGRAMME,
        }
    }

    /// Which column of its main table this one is, from 0.
    pub fn place_of(self, column: Column) -> Option<usize> {
        self.columns().iter().position(|one| *one == column)
    }

    /// The fields that it has, in the order in which they are asked.
    pub const fn fields(self) -> &'static [Field] {
        match self {
            Making::Guide => &[
                Field::UnitKind,
                Field::Id,
                Field::Version,
                Field::Title,
                Field::TitleEn,
                Field::Description,
                Field::DescriptionEn,
                Field::Total,
                Field::NotApplicable,
            ],
            Making::Supplement => &[
                Field::UnitKind,
                Field::Id,
                Field::Version,
                Field::Title,
                Field::TitleEn,
                Field::SourceNumber,
                Field::SourceIssuer,
                Field::SourceIssuerEn,
                Field::SourceIssuedOn,
                Field::SourceInForceFrom,
                Field::SourceAmendedBy,
            ],
            Making::Programme => {
                &[Field::Id, Field::Version, Field::Title, Field::TitleEn, Field::Description, Field::DescriptionEn]
            }
        }
    }
}
