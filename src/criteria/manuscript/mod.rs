//! A guide, a supplement or a programme while its author writes it: everything as typed, and what that means worked out beside it. How it is kept
//! on a disk is [`Manuscript::to_text`]'s; how it is shown is not known here.

mod assemble;
mod begin;
mod by_column;
mod change;
mod english;
mod history;
mod making;
mod members;
mod own_line;
mod paste;
mod preview;
mod remark;
mod spot;
mod stored;
mod version;

pub use assemble::{Assembled, SumOfMaxima};
pub use by_column::Told;
pub use change::ManuscriptChange;
pub use history::History;
pub use making::Making;
pub use own_line::OwnLine;
pub use paste::{Block, Placement};
pub use preview::Preview;
pub use remark::{Remark, Spot, Wrong};
pub use version::next_version;

use super::sheet::Column;
use super::unit_kind::UnitKind;
use std::collections::BTreeMap;

/// A single field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// Its own part of the id, without what its role begins with.
    Id,
    Version,
    UnitKind,
    Title,
    TitleEn,
    Description,
    DescriptionEn,
    /// Points in all.
    Total,
    /// "full" or "left_out".
    NotApplicable,
    SourceNumber,
    SourceIssuer,
    SourceIssuerEn,
    SourceIssuedOn,
    SourceInForceFrom,
    /// Numbers, separated by semicolons.
    SourceAmendedBy,
}

/// A table of the manuscript.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grid {
    /// Lines of a points table, checks, or indicators.
    Items,
    /// The grades of a guide.
    Grades,
    /// The papers that a guide or a programme stands on.
    Basis,
}

/// A row, known by its key wherever it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub key: u32,
    /// As many as the table has columns.
    pub cells: Vec<String>,
}

/// A file on its way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Manuscript {
    /// A UUID, of this manuscript and not of the file.
    pub id: String,
    pub making: Making,
    /// As typed; what is absent is empty.
    pub fields: BTreeMap<Field, String>,
    pub grids: BTreeMap<Grid, Vec<Row>>,
    /// Id and version of the file that it was begun with.
    pub from: Option<(String, String)>,
    /// Seconds since 1970, UTC.
    pub changed_at: i64,
    next_key: u32,
}

impl Field {
    const ALL: [(Field, &'static str); 15] = [
        (Field::Id, "id"),
        (Field::Version, "version"),
        (Field::UnitKind, "unitKind"),
        (Field::Title, "title"),
        (Field::TitleEn, "titleEn"),
        (Field::Description, "description"),
        (Field::DescriptionEn, "descriptionEn"),
        (Field::Total, "total"),
        (Field::NotApplicable, "notApplicable"),
        (Field::SourceNumber, "sourceNumber"),
        (Field::SourceIssuer, "sourceIssuer"),
        (Field::SourceIssuerEn, "sourceIssuerEn"),
        (Field::SourceIssuedOn, "sourceIssuedOn"),
        (Field::SourceInForceFrom, "sourceInForceFrom"),
        (Field::SourceAmendedBy, "sourceAmendedBy"),
    ];

    /// Its name in elements' ids and on the disk.
    pub fn name(self) -> &'static str {
        Field::ALL.iter().find(|(field, _)| *field == self).map_or("", |(_, name)| name)
    }

    fn with_name(name: &str) -> Option<Field> {
        Field::ALL.iter().find(|(_, other)| *other == name).map(|(field, _)| *field)
    }
}

impl Grid {
    const ALL: [(Grid, &'static str); 3] = [(Grid::Items, "items"), (Grid::Grades, "grades"), (Grid::Basis, "basis")];

    /// Its name in elements' ids and on the disk.
    pub fn name(self) -> &'static str {
        Grid::ALL.iter().find(|(grid, _)| *grid == self).map_or("", |(_, name)| name)
    }

    fn with_name(name: &str) -> Option<Grid> {
        Grid::ALL.iter().find(|(_, other)| *other == name).map(|(grid, _)| *grid)
    }
}

impl Manuscript {
    /// How many columns a table has.
    pub const fn width(&self, grid: Grid) -> usize {
        match grid {
            Grid::Items => self.making.columns().len(),
            Grid::Grades | Grid::Basis => 4,
        }
    }

    /// The columns of a table that a line of headings may name; of papers none.
    pub const fn columns(&self, grid: Grid) -> &'static [Column] {
        match grid {
            Grid::Items => self.making.columns(),
            Grid::Grades => &Column::GRADES,
            Grid::Basis => &[],
        }
    }

    /// What stands in a field.
    pub fn text(&self, field: Field) -> &str {
        self.fields.get(&field).map_or("", String::as_str)
    }

    /// The rows of a table.
    pub fn rows(&self, grid: Grid) -> &[Row] {
        self.grids.get(&grid).map_or(&[], Vec::as_slice)
    }

    /// Where a row stands.
    pub fn place(&self, grid: Grid, key: u32) -> Option<usize> {
        self.rows(grid).iter().position(|row| row.key == key)
    }

    /// Whom the file is for, once that is chosen.
    pub fn unit_kind(&self) -> Option<UnitKind> {
        UnitKind::from_id(self.text(Field::UnitKind))
    }

    fn put(&mut self, grid: Grid, at: usize, cells: Vec<String>) -> u32 {
        let (key, width) = (self.next_key, self.width(grid));
        self.next_key += 1;
        let mut cells = cells;
        cells.resize(width, String::new());
        let rows = self.grids.entry(grid).or_default();
        rows.insert(at.min(rows.len()), Row { key, cells });
        key
    }
}
