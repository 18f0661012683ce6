//! The year that was chosen last: somebody who reads a paper of it and comes back finds its figures. As long as the window lasts.

use std::cell::Cell;

thread_local! {
    static LAST: Cell<Option<i32>> = const { Cell::new(None) };
}

pub fn last() -> Option<i32> {
    LAST.get()
}

pub fn keep(year: i32) {
    LAST.set(Some(year));
}
