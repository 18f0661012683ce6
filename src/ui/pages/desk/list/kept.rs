//! What was looked for and selected last: somebody who opens an assessment or a paper and comes back finds the list as it was left. As
//! long as the window lasts.

use super::{Asked, Chosen};
use crate::review::desk::{Row, view};
use crate::ui::state::desk::Desk;
use std::cell::RefCell;
use std::collections::BTreeSet;

/// The list as it was left.
#[derive(Clone, Default)]
pub struct Kept {
    pub asked: Asked,
    pub chosen: Chosen,
}

thread_local! {
    static LAST: RefCell<Kept> = RefCell::default();
}

pub fn last() -> Kept {
    LAST.with_borrow(Kept::clone)
}

pub fn keep(asked: &Asked, chosen: &Chosen) {
    LAST.set(Kept { asked: asked.clone(), chosen: chosen.clone() });
}

/// Those selected or, where none is, all that are shown, in the order of the list.
pub fn meant_of<'a>(rows: &'a [Row], shown: &[usize], chosen: &BTreeSet<String>) -> Vec<&'a Row> {
    let of_shown = || shown.iter().filter_map(|index| rows.get(*index));
    let selected: Vec<&Row> = of_shown().filter(|row| chosen.contains(&row.id)).collect();
    if selected.is_empty() { of_shown().collect() } else { selected }
}

/// Those that the list means now, and the year that it is narrowed to.
pub fn meant(desk: &Desk) -> (Vec<&Row>, Option<i32>) {
    let Kept { asked, chosen } = last();
    let shown = view(&desk.rows, &asked.filter, asked.sort);
    (meant_of(&desk.rows, &shown, &chosen), asked.filter.year)
}
