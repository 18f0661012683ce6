//! The remarks of a manuscript as a list shows them: cells of one column that are merely empty are one line, since twenty pasted rows without a
//! code are one thing to do and not twenty.

use super::Grid;
use super::remark::{Remark, Spot, Wrong};
use crate::criteria::sheet::CellFault;

/// A line of that list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told<'r> {
    /// One remark.
    One(&'r Remark),
    /// Several cells of a column that are still to be filled in, by the keys of their rows.
    Empty { grid: Grid, column: usize, keys: Vec<u32> },
}

impl Remark {
    /// Whether something is merely not typed yet.
    pub const fn is_empty_cell(&self) -> bool {
        matches!(self.at, Spot::Cell { .. }) && matches!(self.wrong, Wrong::Empty | Wrong::Cell(CellFault::Empty))
    }
}

impl<'r> Told<'r> {
    /// Remarks in their order; the empty cells of a column stand where the first of them does.
    pub fn all(remarks: impl IntoIterator<Item = &'r Remark>) -> Vec<Told<'r>> {
        let mut told: Vec<Told<'r>> = Vec::new();
        for remark in remarks {
            let Spot::Cell { grid, key, column } = remark.at else {
                told.push(Told::One(remark));
                continue;
            };
            let same = told.iter_mut().find(|one| remark.is_empty_cell() && one.is_of_empty(grid, column));
            match same {
                None => told.push(Told::One(remark)),
                // A cell that is asked for twice is one to fill in.
                Some(one) if one.has(key) => {}
                Some(Told::Empty { keys, .. }) => keys.push(key),
                Some(one) => {
                    let first = if let Spot::Cell { key, .. } = one.at() { key } else { key };
                    *one = Told::Empty { grid, column, keys: vec![first, key] };
                }
            }
        }
        told
    }

    fn has(&self, key: u32) -> bool {
        match self {
            Told::One(remark) => matches!(remark.at, Spot::Cell { key: own, .. } if own == key),
            Told::Empty { keys, .. } => keys.contains(&key),
        }
    }

    fn is_of_empty(&self, grid: Grid, column: usize) -> bool {
        let is_here = matches!(self.at(), Spot::Cell { grid: of, column: at, .. } if (of, at) == (grid, column));
        is_here
            && match self {
                Told::One(first) => first.is_empty_cell(),
                Told::Empty { .. } => true,
            }
    }

    /// Where it is put right; of several cells the first.
    pub fn at(&self) -> Spot {
        match self {
            Told::One(remark) => remark.at,
            Told::Empty { grid, column, keys } => {
                Spot::Cell { grid: *grid, key: keys.first().copied().unwrap_or_default(), column: *column }
            }
        }
    }
}
