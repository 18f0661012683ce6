//! The keys of a table, as somebody used to a sheet expects them. What a key means is told here, from where the caret is; the table does it.

use super::back::Back;
use crate::browser::cells::Pressed;
use crate::criteria::manuscript::{Grid, Manuscript, ManuscriptChange};

/// What a key does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Does {
    /// Goes to the cell in this row and column, both from 0.
    Go { row: usize, column: usize },
    /// Changes the table, then goes there.
    Change { change: ManuscriptChange, row: usize, column: usize },
    /// Takes a step back or brings it back, and stays at this row and column if they are there then.
    Step { back: Back, row: usize, column: usize },
}

/// What a key does in a cell; nothing where it is the field's own.
pub fn does(manuscript: &Manuscript, (grid, key, column): (Grid, u32, usize), pressed: &Pressed) -> Option<Does> {
    let row = manuscript.place(grid, key)?;
    let (rows, width) = (manuscript.rows(grid).len(), manuscript.width(grid));
    let go = |row: usize, column: usize| (row < rows && column < width).then_some(Does::Go { row, column });
    let change = |change: ManuscriptChange, row: usize| Some(Does::Change { change, row, column });
    let step = |back: Back| Some(Does::Step { back, row, column });
    let insert = || change(ManuscriptChange::Insert { grid, below: Some(key) }, row + 1);
    let Pressed { shift, alt, ctrl, is_list, at_start, at_end, .. } = *pressed;
    match pressed.key.as_str() {
        "Enter" if ctrl => insert(),
        "Enter" if shift => go(row.checked_sub(1)?, column),
        "Enter" if row + 1 == rows => insert(),
        "Enter" => go(row + 1, column),
        "z" | "Z" if ctrl && !alt => step(if shift { Back::Redo } else { Back::Undo }),
        "y" | "Y" if ctrl && !alt => step(Back::Redo),
        // A list is opened so, as everywhere; opened, it has its keys to itself.
        "ArrowUp" | "ArrowDown" if alt && is_list => None,
        "ArrowUp" if alt => change(ManuscriptChange::Move { grid, key, up: true }, row.saturating_sub(1)),
        "ArrowDown" if alt => change(ManuscriptChange::Move { grid, key, up: false }, (row + 1).min(rows - 1)),
        "Delete" if ctrl => change(ManuscriptChange::Remove { grid, key }, row.min(rows.saturating_sub(2))),
        "ArrowUp" if !shift => go(row.checked_sub(1)?, column),
        "ArrowDown" if !shift => go(row + 1, column),
        "ArrowLeft" if at_start && !shift && !ctrl => go(row, column.checked_sub(1)?),
        "ArrowRight" if at_end && !shift && !ctrl => go(row, column + 1),
        _ => None,
    }
}
