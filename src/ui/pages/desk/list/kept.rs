//! What was looked for last: somebody who opens an assessment and comes back finds the list as it was left. As long as the window
//! lasts.

use super::Asked;
use std::cell::RefCell;

thread_local! {
    static LAST: RefCell<Asked> = RefCell::default();
}

pub fn last() -> Asked {
    LAST.with_borrow(Asked::clone)
}

pub fn keep(asked: &Asked) {
    LAST.set(asked.clone());
}
