//! A criteria file while its author writes it: as typed, with everything that is wrong at its field or cell, and no letter lost.

mod begun;
mod changes;
mod history;
mod own_lines;
mod pasting;
mod previewed;
mod programme;
mod told;

use antt::criteria::manuscript::{Field, Grid, Making, Manuscript, ManuscriptChange};
use antt::criteria::sheet::Column;
use antt::criteria::{ScoringGuide, UnitKind, illustrative_guide_for};

const NOW: i64 = 1_795_000_000;

fn guide() -> &'static ScoringGuide {
    illustrative_guide_for(UnitKind::ResidentialArea).expect("a guide")
}

/// A sound manuscript of a guide.
fn manuscript() -> Manuscript {
    let copy = Manuscript::of_guide("m", guide(), false, NOW);
    named(&copy, "thai-nguyen")
}

/// With an id, a name and a description of its own.
fn named(manuscript: &Manuscript, id: &str) -> Manuscript {
    let typed = [(Field::Id, id), (Field::Title, "Bảng điểm"), (Field::Description, "Của tỉnh.")];
    typed.into_iter().fold(manuscript.clone(), |manuscript, (field, text)| {
        change(&manuscript, ManuscriptChange::Field(field, text.into()))
    })
}

fn empty() -> Manuscript {
    Manuscript::empty("m", Making::Guide, UnitKind::ResidentialArea, NOW)
}

fn change(manuscript: &Manuscript, change: ManuscriptChange) -> Manuscript {
    manuscript.changed(&change, NOW)
}

fn cell(manuscript: &Manuscript, grid: Grid, row: usize, column: usize, text: &str) -> Manuscript {
    let key = manuscript.rows(grid)[row].key;
    change(manuscript, ManuscriptChange::Cell { grid, key, column, text: text.into() })
}

/// The first cells of the main table.
fn ids(manuscript: &Manuscript) -> Vec<&str> {
    manuscript.rows(Grid::Items).iter().map(|row| row.cells[0].as_str()).collect()
}

/// Where a column stands in the main table.
fn column(making: Making, column: Column) -> usize {
    making.columns().iter().position(|one| *one == column).expect("a column")
}
