//! Where in a manuscript the places of its file are.

use super::assemble::is_filled;
use super::remark::Spot;
use super::{Field, Grid, Manuscript};
use crate::criteria::sheet::{Sheet, row_and_column};
use crate::json::Place;
use crate::json::place::Segment;

impl Manuscript {
    /// Fields first, then tables; rows as they stand.
    pub(super) fn order(&self, at: Spot) -> (usize, Grid, usize, usize) {
        match at {
            Spot::Field(field) => {
                let place = self.making.fields().iter().position(|other| *other == field).unwrap_or_default();
                (0, Grid::Items, place, 0)
            }
            Spot::Grid(grid) => (1, grid, 0, 0),
            Spot::Cell { grid, key, column } => (1, grid, 1 + self.place(grid, key).unwrap_or_default(), column),
        }
    }

    /// Where a place of the file is in the manuscript.
    pub(super) fn spot(&self, place: &Place, sheet: &Sheet) -> Option<Spot> {
        if let Some((line, column)) = row_and_column(sheet, place) {
            let row = self.rows(Grid::Items).get(usize::try_from(line).ok()?.checked_sub(1)?)?;
            let column = self.making.place_of(column).unwrap_or_default();
            return Some(Spot::Cell { grid: Grid::Items, key: row.key, column });
        }
        match place.segments() {
            [Segment::Name(name), Segment::Index(at), rest @ ..] if name == "grades" || name == "basis" => {
                let grid = if name == "grades" { Grid::Grades } else { Grid::Basis };
                let row = self.rows(grid).iter().filter(|row| is_filled(row)).nth(*at)?;
                Some(Spot::Cell { grid, key: row.key, column: column_of(grid, rest) })
            }
            [Segment::Name(name), ..] if name == "items" || name == "criteria" || name == "indicators" => {
                Some(Spot::Grid(Grid::Items))
            }
            [Segment::Name(name), ..] if name == "grades" => Some(Spot::Grid(Grid::Grades)),
            segments => Some(Spot::Field(field_of(segments))),
        }
    }
}

fn names(segments: &[Segment]) -> Vec<&str> {
    segments.iter().filter_map(|one| if let Segment::Name(name) = one { Some(name.as_str()) } else { None }).collect()
}

fn column_of(grid: Grid, rest: &[Segment]) -> usize {
    match (grid, &names(rest)[..]) {
        (_, ["label" | "issuer", "en"]) => 2,
        (_, ["label" | "issuer", ..]) => 1,
        (_, ["fromHundredths" | "issuedOn"]) => 3,
        _ => 0,
    }
}

fn field_of(segments: &[Segment]) -> Field {
    match &names(segments)[..] {
        ["version", ..] => Field::Version,
        ["unitKind" | "standard", ..] => Field::UnitKind,
        ["title", "en"] => Field::TitleEn,
        ["title", ..] => Field::Title,
        ["description", "en"] => Field::DescriptionEn,
        ["description", ..] => Field::Description,
        ["totalHundredths", ..] => Field::Total,
        ["notApplicable", ..] => Field::NotApplicable,
        ["source", "issuer", "en"] => Field::SourceIssuerEn,
        ["source", "issuer", ..] => Field::SourceIssuer,
        ["source", "issuedOn"] => Field::SourceIssuedOn,
        ["source", "inForceFrom"] => Field::SourceInForceFrom,
        ["source", "amendedBy", ..] => Field::SourceAmendedBy,
        ["source", ..] => Field::SourceNumber,
        _ => Field::Id,
    }
}
