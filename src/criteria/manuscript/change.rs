//! Every change of a manuscript, applied by one function.

use super::paste::Block;
use super::{Field, Grid, Manuscript};
use crate::criteria::shipped::standard_for;

/// What an author does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ManuscriptChange {
    /// Types into a field.
    Field(Field, String),
    /// Types into a cell.
    Cell {
        grid: Grid,
        key: u32,
        column: usize,
        text: String,
    },
    /// Puts an empty row below this one, or at the end.
    Insert {
        grid: Grid,
        below: Option<u32>,
    },
    Remove {
        grid: Grid,
        key: u32,
    },
    /// One place up or down.
    Move {
        grid: Grid,
        key: u32,
        up: bool,
    },
    /// Puts a block of cells into a table.
    Paste(Block),
    /// Adds a line for every check of the standard that has none yet.
    AddChecks,
}

impl Manuscript {
    /// The manuscript after the change. What names a row that is gone changes nothing.
    #[must_use]
    pub fn changed(&self, change: &ManuscriptChange, now: i64) -> Manuscript {
        let mut new = self.clone();
        new.changed_at = now;
        match change {
            ManuscriptChange::Field(field, text) => new.set(*field, text),
            ManuscriptChange::Cell { grid, key, column, text } => {
                let row = new.grids.entry(*grid).or_default().iter_mut().find(|row| row.key == *key);
                if let Some(cell) = row.and_then(|row| row.cells.get_mut(*column)) {
                    text.clone_into(cell);
                }
            }
            ManuscriptChange::Insert { grid, below } => {
                let at = below.and_then(|key| self.place(*grid, key)).map_or(usize::MAX, |place| place + 1);
                new.put(*grid, at, Vec::new());
            }
            ManuscriptChange::Remove { grid, key } => {
                new.grids.entry(*grid).or_default().retain(|row| row.key != *key);
            }
            ManuscriptChange::Move { grid, key, up } => {
                let other = self.place(*grid, *key).and_then(|at| if *up { at.checked_sub(1) } else { Some(at + 1) });
                if let (Some(at), Some(to)) = (self.place(*grid, *key), other.filter(|to| *to < self.rows(*grid).len()))
                {
                    new.grids.entry(*grid).or_default().swap(at, to);
                }
            }
            ManuscriptChange::Paste(block) => new.paste(block),
            ManuscriptChange::AddChecks => {
                if let Some(standard) = self.unit_kind().and_then(standard_for) {
                    new.add_checks_of(standard);
                }
            }
        }
        new
    }
}
