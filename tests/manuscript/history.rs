//! Every change of a table is taken back and brought back, step by step.

use crate::{empty, ids};
use antt::criteria::manuscript::{Block, Field, Grid, History, Manuscript, ManuscriptChange, Placement};
use antt::criteria::sheet::{Column, read_pasted};

/// A manuscript with what can be taken back of it.
struct Table {
    now: Manuscript,
    history: History,
}

impl Table {
    fn new() -> Table {
        Table { now: empty(), history: History::default() }
    }

    fn change(&mut self, change: ManuscriptChange) {
        let after = self.now.changed(&change, 1);
        self.history.note(&self.now, &change, &after);
        self.now = after;
    }

    fn types(&mut self, row: usize, column: usize, letters: &str) {
        let key = self.now.rows(Grid::Items)[row].key;
        for end in letters.char_indices().map(|(at, letter)| at + letter.len_utf8()) {
            self.change(ManuscriptChange::Cell { grid: Grid::Items, key, column, text: letters[..end].into() });
        }
    }

    fn pastes(&mut self, text: &str) {
        let pasted = read_pasted(text, &Column::GUIDE).expect("a block");
        self.change(ManuscriptChange::Paste(Block { grid: Grid::Items, pasted, placement: Placement::Below }));
    }

    fn undo(&mut self) -> bool {
        self.undo_in(Grid::Items)
    }

    fn undo_in(&mut self, grid: Grid) -> bool {
        let before = self.history.undo(grid, &self.now, 2);
        before.map(|before| self.now = before).is_some()
    }

    fn redo(&mut self) -> bool {
        let after = self.history.redo(Grid::Items, &self.now, 3);
        after.map(|after| self.now = after).is_some()
    }
}

#[test]
fn every_step_comes_back_in_its_order_and_goes_forth_again() {
    let mut table = Table::new();
    table.types(0, 0, "4.1");
    table.pastes("4.2\tHai\n4.3\tBa\n");
    let key = table.now.rows(Grid::Items)[1].key;
    table.change(ManuscriptChange::Move { grid: Grid::Items, key, up: true });
    table.change(ManuscriptChange::Remove { grid: Grid::Items, key });
    let states: [&[&str]; 5] = [&["4.1", "4.3"], &["4.2", "4.1", "4.3"], &["4.1", "4.2", "4.3"], &["4.1"], &[""]];
    assert_eq!(ids(&table.now), states[0]);
    for state in &states[1..] {
        assert!(table.undo());
        assert_eq!(ids(&table.now), *state);
    }
    assert!(!table.undo() && !table.history.can_undo(Grid::Items));
    for state in states.iter().rev().skip(1) {
        assert!(table.redo());
        assert_eq!(ids(&table.now), *state);
    }
    assert!(!table.redo() && !table.history.can_redo(Grid::Items));
}

#[test]
fn letters_typed_into_one_cell_are_one_step_and_those_of_another_the_next() {
    let mut table = Table::new();
    table.types(0, 0, "4.1");
    table.types(0, 1, "Tân Phú");
    table.types(0, 0, "4.2");
    assert!(table.undo());
    assert_eq!(table.now.rows(Grid::Items)[0].cells[..2], ["4.1", "Tân Phú"]);
    assert!(table.undo());
    assert_eq!(table.now.rows(Grid::Items)[0].cells[..2], ["4.1", ""]);
    assert!(table.undo() && !table.undo());
}

#[test]
fn what_is_changed_after_a_step_back_takes_the_place_of_what_was_taken_back() {
    let mut table = Table::new();
    table.types(0, 0, "4.1");
    table.undo();
    table.types(0, 0, "4.2");
    assert!(!table.redo());
    assert!(table.undo());
    assert_eq!(ids(&table.now), [""]);
}

#[test]
fn a_title_typed_in_between_stays_as_it_is() {
    let mut table = Table::new();
    table.types(0, 0, "4.1");
    table.change(ManuscriptChange::Field(Field::Title, "Bảng điểm".into()));
    assert!(table.undo());
    assert_eq!((ids(&table.now), table.now.text(Field::Title)), (vec![""], "Bảng điểm"));
    assert!(!table.undo(), "the title is no step of the tables");
}

#[test]
fn a_step_back_in_one_table_leaves_the_others_as_they_are() {
    let mut table = Table::new();
    table.types(0, 0, "4.1");
    let grade = table.now.rows(Grid::Grades)[0].key;
    table.change(ManuscriptChange::Cell { grid: Grid::Grades, key: grade, column: 0, text: "tot".into() });
    table.change(ManuscriptChange::Insert { grid: Grid::Grades, below: None });
    let grades =
        |table: &Table| table.now.rows(Grid::Grades).iter().map(|row| row.cells[0].clone()).collect::<Vec<_>>();
    assert!(table.undo());
    assert_eq!((ids(&table.now), grades(&table)), (vec![""], vec!["tot".to_owned(), String::new()]));
    assert!(!table.undo(), "the newest steps were not this table's");
    assert!(table.undo_in(Grid::Grades) && table.redo());
    assert_eq!((ids(&table.now), grades(&table)), (vec!["4.1"], vec!["tot".to_owned()]));
    assert!(table.undo_in(Grid::Grades) && !table.history.can_undo(Grid::Grades));
    assert_eq!((ids(&table.now), grades(&table)), (vec!["4.1"], vec![String::new()]));
}
