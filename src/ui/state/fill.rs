//! The coverage of a roll-up into a commune's draft, as if its owner had typed it.

use super::shelf::{Shelf, TakeError};
use crate::assessment::{Change, CheckEntry, Draft, RolledUp, apply, keep_roll_up};
use crate::browser::clock;
use crate::browser::store::StoreError;
use crate::criteria::shipped_by_id;
use crate::review::roll_up::{CountedPaper, Coverage, fill};
use std::rc::Rc;
use yew::Callback;

pub use crate::verdict::COVERAGE_CHECK as CHECK_OF_COVERAGE;

/// Why nothing was written.
#[derive(Clone, Debug, PartialEq)]
pub enum NotFilled {
    /// Another window has the draft.
    HeldElsewhere,
    /// The database.
    Store(StoreError),
    /// It is gone, or none that this version can change.
    NotOpened,
    /// What it keeps beside its standard can't be read, and is not written over.
    NotBeside,
}

/// Writes the rows and cites what was counted. The draft keeps everything else, and what the roll-up said; where that can't be kept, the
/// rows are written all the same.
pub async fn fill_coverage(
    shelf: &Shelf,
    id: &str,
    coverage: &Coverage,
    papers: &[CountedPaper],
) -> Result<(), NotFilled> {
    change(shelf, id, |draft| {
        let standard = shipped_by_id(&format!("standard/{}", draft.kind.id()), &draft.standard_version);
        let standard = standard.ok_or(NotFilled::NotOpened)?;
        let check = standard.check(CHECK_OF_COVERAGE).ok_or(NotFilled::NotOpened)?;
        let now = draft.entries.get(CHECK_OF_COVERAGE).cloned().unwrap_or_else(|| CheckEntry::blank(&check.rule));
        let mut next = draft.clone();
        for change in fill(&now, coverage, papers) {
            let change = Change::Check(CHECK_OF_COVERAGE.to_owned(), change);
            next = apply(&next, standard, change, clock::now()).unwrap_or(next);
        }
        Ok(kept_beside(&next, coverage).unwrap_or(next))
    })
    .await
}

/// Keeps what the roll-up says beside what is entered, which stays: the self-check holds one against the other.
pub async fn keep_beside(shelf: &Shelf, id: &str, coverage: &Coverage) -> Result<(), NotFilled> {
    change(shelf, id, |draft| kept_beside(draft, coverage).ok_or(NotFilled::NotBeside)).await
}

fn kept_beside(draft: &Draft, coverage: &Coverage) -> Option<Draft> {
    keep_roll_up(draft, RolledUp::of(&coverage.rows, clock::now()))
}

async fn change(
    shelf: &Shelf,
    id: &str,
    change: impl FnOnce(&Draft) -> Result<Draft, NotFilled>,
) -> Result<(), NotFilled> {
    let taken = shelf.take(id, Callback::noop()).await.map_err(|error| match error {
        TakeError::Store(error) => NotFilled::Store(error),
        TakeError::NotFound | TakeError::Draft { .. } => NotFilled::NotOpened,
    })?;
    if taken.read_only {
        return Err(NotFilled::HeldElsewhere);
    }
    let draft = shelf.as_it_is_now(taken).draft;
    let next = change(&draft)?;
    shelf.keep(&Rc::new(next));
    shelf.flush(id);
    Ok(())
}
