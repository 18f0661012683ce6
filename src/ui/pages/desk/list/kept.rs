//! What was looked for and selected last: somebody who opens an assessment or a paper and comes back finds the list as it was left. As
//! long as the window lasts.

use super::{Asked, Chosen};
use crate::browser::clock;
use crate::criteria::{UnitKind, day_in_vietnam};
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
    static LAST: RefCell<Option<Kept>> = RefCell::default();
}

pub fn last() -> Kept {
    LAST.with_borrow(|last| last.clone().unwrap_or_default())
}

pub fn keep(asked: &Asked, chosen: &Chosen) {
    LAST.set(Some(Kept { asked: asked.clone(), chosen: chosen.clone() }));
}

/// Those selected or, where none is, all that are shown, in the order of the list.
pub fn meant_of<'a>(rows: &'a [Row], shown: &[usize], chosen: &BTreeSet<String>) -> Vec<&'a Row> {
    let of_shown = || shown.iter().filter_map(|index| rows.get(*index));
    let selected: Vec<&Row> = of_shown().filter(|row| chosen.contains(&row.id)).collect();
    if selected.is_empty() { of_shown().collect() } else { selected }
}

/// Those that the list means now, and of which year: the one that it is narrowed to, otherwise the newest of them.
pub fn meant(desk: &Desk) -> (Vec<&Row>, i32) {
    let Kept { asked, chosen } = last();
    let shown = view(&desk.rows, &asked.filter, asked.sort);
    let meant = meant_of(&desk.rows, &shown, &chosen);
    let this_year = || UnitKind::Commune.year_of(day_in_vietnam(clock::now()));
    let newest = asked.filter.year.or_else(|| meant.iter().map(|row| row.year).max());
    (meant, newest.unwrap_or_else(this_year))
}

/// What somebody has picked out in the list to do something with it that can't be undone.
#[derive(Clone, Debug, PartialEq)]
pub struct Picked {
    /// Ids of assessments, in the order of the list.
    pub ids: Vec<String>,
    /// Whether they were selected one by one; otherwise they are all that were shown.
    pub are_selected: bool,
    pub year: i32,
}

/// Nothing where this window has not shown the list yet: what it would mean nobody has seen.
pub fn picked(desk: &Desk) -> Option<Picked> {
    let Kept { chosen, .. } = LAST.with_borrow(Option::clone)?;
    let (meant, year) = meant(desk);
    let are_selected = meant.iter().all(|row| chosen.contains(&row.id));
    Some(Picked { ids: meant.into_iter().map(|row| row.id.clone()).collect(), are_selected, year })
}
