//! A key that is being added: whoever goes to look for something on another page finds it again as it was left, as long as the window
//! lasts.

use super::add_form::Entered;
use super::candidate::Candidate;
use crate::document::{Did, UnitName};
use std::cell::RefCell;

thread_local! {
    static CANDIDATE: RefCell<Option<Candidate>> = const { RefCell::new(None) };
    static ENTERED: RefCell<Option<(Of, Entered)>> = const { RefCell::new(None) };
}

/// What was entered belongs to a key and to the units that were proposed for it, which are ticked by their places.
pub type Of = (Did, Vec<UnitName>);

/// What was chosen or pasted last and is neither listed nor given up.
pub fn candidate() -> Option<Candidate> {
    CANDIDATE.with_borrow(Clone::clone)
}

/// Goes on with another candidate, or with none.
pub fn set_candidate(candidate: Option<Candidate>) {
    ENTERED.set(None);
    CANDIDATE.set(candidate);
}

/// What was entered for it.
pub fn entered(of: &Of) -> Option<Entered> {
    ENTERED.with_borrow(|kept| kept.as_ref().filter(|(kept, _)| kept == of).map(|(_, entered)| entered.clone()))
}

/// Keeps what is entered now.
pub fn keep(of: Of, entered: Entered) {
    ENTERED.set(Some((of, entered)));
}
