//! The files that were read and not put away yet, and what taking over each would do now.

use crate::browser::worker::{FileBytes, FoundFile};
use crate::bulk::What;
use crate::review::Known;
use crate::review::intake::{Offered, State, StateKind, states};
use crate::review::label::label;
use crate::text::page::desk_intake::{OTHER_WORKER, UNREADABLE};
use crate::ui::state::desk::Desk;
use std::collections::BTreeMap;
use std::rc::Rc;
use yew::AttrValue;

/// A file that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    pub name: AttrValue,
    pub what: Rc<What>,
    /// Only of a file that may be taken over.
    pub bytes: Option<FileBytes>,
}

impl Item {
    pub fn of(found: FoundFile) -> Item {
        let what = What::from_text(&found.what).unwrap_or_else(|| What::refused_in_words(OTHER_WORKER));
        Item { name: found.name.into(), what: Rc::new(what), bytes: found.bytes }
    }

    /// Of a file or folder that the browser does not hand out.
    pub fn unreadable(name: &str) -> Item {
        Item { name: label(name, 1).into(), what: Rc::new(What::refused_in_words(UNREADABLE)), bytes: None }
    }

    /// The summary or decision in it.
    pub fn known(&self) -> Option<&Known> {
        if let What::Known(known) = &*self.what { Some(known) } else { None }
    }
}

/// What taking over each file would do, in the order of the files.
#[derive(Clone, Default, PartialEq)]
pub struct Staging {
    pub states: Vec<State>,
    pub counts: BTreeMap<StateKind, usize>,
}

impl Staging {
    pub fn of(desk: &Desk, items: &[Item]) -> Staging {
        let offered: Vec<Offered> = items.iter().map(offered).collect();
        let states = states(&desk.held(), &offered);
        let mut counts = BTreeMap::new();
        for state in &states {
            *counts.entry(state.kind()).or_default() += 1;
        }
        Staging { states, counts }
    }

    /// The files that may be taken over.
    pub fn takeable(&self) -> impl Iterator<Item = usize> {
        self.states.iter().enumerate().filter(|(_, state)| state.can_be_taken()).map(|(index, _)| index)
    }

    pub fn can_be_taken(&self, index: usize) -> bool {
        self.states.get(index).is_some_and(State::can_be_taken)
    }
}

fn offered(item: &Item) -> Offered<'_> {
    match &*item.what {
        What::Known(known) => known.into(),
        What::ForTrust { .. } => Offered::ForTrust,
        What::Personal | What::Criteria => Offered::NotForDesk,
        What::Refused(_) => Offered::Refused,
    }
}

/// Compared by pointer: thousands of files are never looked through to find that nothing has changed.
pub struct Same<T>(pub Rc<T>);

impl<T> Same<T> {
    pub fn of(value: T) -> Same<T> {
        Same(Rc::new(value))
    }
}

impl<T: Default> Default for Same<T> {
    fn default() -> Same<T> {
        Same(Rc::default())
    }
}

impl<T> Clone for Same<T> {
    fn clone(&self) -> Same<T> {
        Same(self.0.clone())
    }
}

impl<T> PartialEq for Same<T> {
    fn eq(&self, other: &Same<T>) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl<T> std::ops::Deref for Same<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}
