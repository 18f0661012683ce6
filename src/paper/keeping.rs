//! What stays together on a page: written once, so that a page for the printer and a file for Word break in the same places.

use super::sheet::{Block, Cell, Piece, Row, Sheet, Table};

impl Sheet {
    /// Whether a block stays on the page of the one after it: what leads to a table or a chart, and the last one, since signatures don't
    /// stand on a page of their own.
    pub fn stays_with_next(&self, block: usize) -> bool {
        match self.blocks.get(block + 1) {
            Some(Block::Table(_) | Block::Chart(_)) => matches!(self.blocks.get(block), Some(Block::Paragraph(_))),
            Some(Block::Paragraph(_)) => false,
            None => true,
        }
    }
}

impl Table {
    /// Whether a row stays on the page of what comes after it: all of a small table, titles of groups, what a sum at the end adds up, and
    /// the last row where the table itself stays with what follows.
    pub fn row_stays_with_next(&self, row: usize, table_does: bool) -> bool {
        let (Some(this), Some(next)) = (self.rows.get(row), self.rows.get(row + 1)) else { return table_does };
        let is_small = self.rows.len() <= MOST_ROWS_KEPT && self.rows.iter().all(Row::is_short);
        let is_sum = next.bold && row + 2 == self.rows.len();
        is_small || this.bold || is_sum
    }
}

/// Rows of a table that is not cut: it takes less than half a page.
const MOST_ROWS_KEPT: usize = 8;

impl Row {
    /// Whether it is so short that it can stay on one page.
    pub fn is_short(&self) -> bool {
        let letters = |cell: &Cell| cell.iter().flatten().map(Piece::length).sum::<usize>();
        self.cells.iter().all(|cell| letters(cell) < LONGEST_UNCUT)
    }
}

/// Letters of a cell whose row is not cut; a longer one would leave a hole on the page before.
const LONGEST_UNCUT: usize = 250;

impl Piece {
    fn length(&self) -> usize {
        match self {
            Piece::Text { text, .. } => text.chars().count(),
            Piece::Blank | Piece::Leader => 0,
        }
    }
}
