//! A block of cells put into a table: over what stands there, below it, or in its place.

use super::{Grid, Manuscript};
use crate::criteria::sheet::Pasted;

/// Where a block goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Placement {
    /// The table becomes the block.
    Instead,
    /// Below the last row.
    Below,
    /// Over the cells from this one on; rows are added where there are too few.
    From { key: u32, column: usize },
}

/// A block of cells with the place where it goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    pub grid: Grid,
    pub pasted: Pasted,
    pub placement: Placement,
}

impl Manuscript {
    pub(super) fn paste(&mut self, block: &Block) {
        let grid = block.grid;
        let before = self.rows(grid).to_vec();
        let first = self.first_row(grid, block.placement);
        let targets = self.targets(block);
        for (at, cells) in (first..).zip(&block.pasted.rows) {
            if at >= self.rows(grid).len() {
                self.put(grid, at, Vec::new());
            }
            let Some(row) = self.grids.get_mut(&grid).and_then(|rows| rows.get_mut(at)) else { return };
            for (text, target) in cells.iter().zip(&targets) {
                if let Some(cell) = target.and_then(|target| row.cells.get_mut(target)) {
                    text.trim().clone_into(cell);
                }
            }
        }
        let written: Vec<usize> = targets.into_iter().flatten().collect();
        if grid != Grid::Items {
            return;
        }
        self.drop_english(&before, first..first + block.pasted.rows.len(), &written);
        self.keep_english(&before, first);
    }

    /// Row and column, both from 0, of the first cell into which a block goes.
    pub fn first_cell(&self, block: &Block) -> (usize, usize) {
        let row = self.clone().first_row(block.grid, block.placement);
        (row, self.targets(block).into_iter().flatten().min().unwrap_or_default())
    }

    fn first_row(&mut self, grid: Grid, placement: Placement) -> usize {
        let rows = self.grids.entry(grid).or_default();
        let is_blank = |cells: &[String]| cells.iter().all(|cell| cell.trim().is_empty());
        match placement {
            Placement::Instead => rows.clear(),
            Placement::Below => {
                while rows.last().is_some_and(|row| is_blank(&row.cells)) {
                    rows.pop();
                }
            }
            Placement::From { key, .. } => return rows.iter().position(|row| row.key == key).unwrap_or(rows.len()),
        }
        rows.len()
    }

    /// For each column of the block the column of the table into which it goes; nothing where it is left out.
    fn targets(&self, block: &Block) -> Vec<Option<usize>> {
        let (columns, width) = (self.columns(block.grid), self.width(block.grid));
        match (&block.pasted.named, block.placement) {
            (Some(named), _) => {
                let place = |column: &Option<_>| columns.iter().position(|one| Some(*one) == *column);
                named.iter().map(place).collect()
            }
            (None, Placement::From { column, .. }) => {
                (column..).map(|at| (at < width).then_some(at)).take(self.longest(block)).collect()
            }
            (None, Placement::Instead | Placement::Below) => {
                (0..self.longest(block)).map(|at| (at < width).then_some(at)).collect()
            }
        }
    }

    fn longest(&self, block: &Block) -> usize {
        block.pasted.rows.iter().map(Vec::len).max().unwrap_or_default()
    }

    /// How many filled cells of a block have no column to go into: they would be lost.
    pub fn left_out(&self, block: &Block) -> usize {
        let targets = self.targets(block);
        let lost = |cells: &Vec<String>| {
            let filled =
                cells.iter().zip(&targets).filter(|(text, target)| target.is_none() && !text.trim().is_empty());
            filled.count()
        };
        if block.pasted.named.is_some() { 0 } else { block.pasted.rows.iter().map(lost).sum() }
    }
}
