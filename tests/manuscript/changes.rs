//! Rows added, moved and taken away; what is typed beside them stays.

use crate::{change, empty, ids, manuscript};
use antt::criteria::manuscript::{Grid, ManuscriptChange};

#[test]
fn rows_are_put_below_another_moved_and_taken_away() {
    let mut made = empty();
    let first = made.rows(Grid::Items)[0].key;
    let insert = |below| ManuscriptChange::Insert { grid: Grid::Items, below };
    made = change(&made, insert(None));
    made = change(&made, insert(Some(first)));
    for (row, id) in ["a", "b", "c"].into_iter().enumerate() {
        made = crate::cell(&made, Grid::Items, row, 0, id);
    }
    let key = |at: usize| made.rows(Grid::Items)[at].key;
    let moved = |at, up| change(&made, ManuscriptChange::Move { grid: Grid::Items, key: key(at), up });
    for (at, up, expected) in [
        (0, false, ["b", "a", "c"]),
        (2, true, ["a", "c", "b"]),
        (0, true, ["a", "b", "c"]),
        (2, false, ["a", "b", "c"]),
    ] {
        assert_eq!(ids(&moved(at, up)), expected, "{at} {up}");
    }
    let removed = change(&made, ManuscriptChange::Remove { grid: Grid::Items, key: key(1) });
    assert_eq!(ids(&removed), ["a", "c"]);
    // A row that is gone, or of another table, changes nothing.
    for stale in [
        ManuscriptChange::Remove { grid: Grid::Grades, key: 99 },
        ManuscriptChange::Move { grid: Grid::Items, key: 99, up: true },
        ManuscriptChange::Cell { grid: Grid::Items, key: 99, column: 0, text: "x".into() },
        ManuscriptChange::Cell { grid: Grid::Items, key: key(0), column: 99, text: "x".into() },
    ] {
        assert_eq!(change(&made, stale.clone()), made, "{stale:?}");
    }
}

#[test]
fn a_row_keeps_its_key_wherever_it_goes() {
    let made = manuscript();
    let keys = |of: &antt::criteria::manuscript::Manuscript| {
        of.rows(Grid::Items).iter().map(|row| row.key).collect::<Vec<_>>()
    };
    let moved = change(&made, ManuscriptChange::Move { grid: Grid::Items, key: keys(&made)[3], up: true });
    assert_eq!(moved.place(Grid::Items, keys(&made)[3]), Some(2));
    let removed = change(&made, ManuscriptChange::Remove { grid: Grid::Items, key: keys(&made)[0] });
    let added = change(&removed, ManuscriptChange::Insert { grid: Grid::Items, below: None });
    assert!(!keys(&made).contains(keys(&added).last().expect("a row")), "a key is given once");
}
