//! Earlier and later states of each table, to go back to and forth again. Every table has its own, so that a step back never changes
//! one that is out of sight. Fields are no part of it: what is typed into them a browser takes back itself, and nobody expects a title
//! to change when a row comes back.

use super::{Grid, Manuscript, ManuscriptChange, Row};
use std::collections::BTreeMap;
use std::rc::Rc;

/// More steps back are forgotten; the oldest first.
const MOST: usize = 200;

/// The rows of a table. Shared, so that a history is copied at little cost.
type Rows = Rc<Vec<Row>>;

/// What can be taken back, and what was taken back.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    tables: BTreeMap<Grid, OfTable>,
    /// The cell in which the newest step was typed: letters that follow there belong to it.
    typing: Option<(Grid, u32, usize)>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct OfTable {
    past: Vec<Rows>,
    future: Vec<Rows>,
}

impl History {
    /// Notes how a table was before a change of it. What was taken back there can't be brought back after it.
    pub fn note(&mut self, before: &Manuscript, change: &ManuscriptChange, after: &Manuscript) {
        let typing = match change {
            ManuscriptChange::Cell { grid, key, column, .. } => Some((*grid, *key, *column)),
            _ => None,
        };
        let changed = |grid: &Grid| before.rows(*grid) != after.rows(*grid);
        let Some(grid) = Grid::ALL.into_iter().map(|(grid, _)| grid).find(changed) else {
            self.typing = self.typing.filter(|_| typing.is_some());
            return;
        };
        let table = self.tables.entry(grid).or_default();
        let goes_on = typing.is_some() && typing == self.typing && table.future.is_empty();
        self.typing = typing;
        table.future.clear();
        if !goes_on {
            table.past.push(Rc::new(before.rows(grid).to_vec()));
            let surplus = table.past.len().saturating_sub(MOST);
            table.past.drain(..surplus);
        }
    }

    /// The manuscript with this table as it was a step before; nothing at the beginning.
    pub fn undo(&mut self, grid: Grid, now: &Manuscript, at: i64) -> Option<Manuscript> {
        let table = self.tables.get_mut(&grid)?;
        let rows = table.past.pop()?;
        table.future.push(Rc::new(now.rows(grid).to_vec()));
        self.typing = None;
        Some(now.with_rows(grid, &rows, at))
    }

    /// The manuscript with this table as it was before the last step back.
    pub fn redo(&mut self, grid: Grid, now: &Manuscript, at: i64) -> Option<Manuscript> {
        let table = self.tables.get_mut(&grid)?;
        let rows = table.future.pop()?;
        table.past.push(Rc::new(now.rows(grid).to_vec()));
        self.typing = None;
        Some(now.with_rows(grid, &rows, at))
    }

    /// Whether there is a step to take back.
    pub fn can_undo(&self, grid: Grid) -> bool {
        self.tables.get(&grid).is_some_and(|table| !table.past.is_empty())
    }

    /// Whether there is one to bring back.
    pub fn can_redo(&self, grid: Grid) -> bool {
        self.tables.get(&grid).is_some_and(|table| !table.future.is_empty())
    }
}

impl Manuscript {
    /// A row that is put in later gets a key that none of the earlier ones had, so the counter goes on.
    fn with_rows(&self, grid: Grid, rows: &[Row], at: i64) -> Manuscript {
        let mut new = Manuscript { changed_at: at, ..self.clone() };
        new.grids.insert(grid, rows.to_vec());
        new
    }
}
