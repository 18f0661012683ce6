//! A draft from a file onto this computer. Nothing that is here already is replaced unless its owner says so.

use super::shelf::Shelf;
use crate::assessment::{Draft, DraftError};
use crate::browser::autosave::{forget_last_words, hear_all_last_words};
use crate::browser::lock::{DraftLock, LockOutcome};
use crate::browser::store::{DraftRecord, StoreError};
use crate::json::Format;

/// What is here of a draft from a file.
#[derive(Clone, Debug, PartialEq)]
pub enum Here {
    /// Nothing.
    Nothing,
    /// The very same.
    Same,
    /// Another state of it, changed at this time (UTC seconds).
    Other { changed_at: i64 },
}

/// Why a draft was not taken.
#[derive(Clone, Debug, PartialEq)]
pub enum NotImported {
    /// No draft that this version reads.
    Draft(DraftError),
    /// Its id is none.
    BadId,
    /// Another window has it open.
    HeldElsewhere,
    /// The database.
    Store(StoreError),
}

/// Reads a draft from a file and looks for it on the shelf.
pub async fn here(shelf: &Shelf, text: &str) -> Result<(Draft, Here), NotImported> {
    let draft = Draft::from_text(text).map_err(NotImported::Draft)?;
    if !Format::UuidUrn.fits(&draft.id) {
        return Err(NotImported::BadId);
    }
    let held = shelf.held.borrow().get(&draft.id).map(|holding| holding.draft.clone());
    if let Some(held) = held {
        let here = if *held == draft { Here::Same } else { Here::Other { changed_at: held.changed_at } };
        return Ok((draft, here));
    }
    let Some(store) = shelf.store() else { return Ok((draft, Here::Nothing)) };
    hear_all_last_words(store, str::to_owned).await;
    let here = match store.draft(&draft.id).await.map_err(NotImported::Store)? {
        None => Here::Nothing,
        Some(record) if Draft::from_text(&record.text).as_ref() == Ok(&draft) => Here::Same,
        Some(record) => Here::Other { changed_at: record.changed_at },
    };
    Ok((draft, here))
}

/// Puts the draft on the shelf, over what is there.
pub async fn import(shelf: &Shelf, draft: Draft) -> Result<(), NotImported> {
    // What is unsaved is written before the reading below. What this window holds is let go only when it was replaced.
    shelf.flush(&draft.id);
    let held = shelf.held.borrow().get(&draft.id).is_some_and(|holding| holding.lock.is_some());
    let Some(store) = shelf.store() else { return shelf.add(draft).await.map_err(NotImported::Store) };
    let _lock = match held {
        true => None,
        false => match DraftLock::acquire(&draft.id).await {
            LockOutcome::HeldElsewhere => return Err(NotImported::HeldElsewhere),
            LockOutcome::Held(lock) => Some(lock),
            LockOutcome::Unsupported => None,
        },
    };
    let stored = store.draft(&draft.id).await.map_err(NotImported::Store)?;
    let record = DraftRecord { id: draft.id.clone(), text: draft.to_text(), sequence: 0, changed_at: draft.changed_at };
    let expected = stored.map(|stored| stored.sequence);
    store.put_draft(&record, expected).await.map_err(NotImported::Store)?;
    forget_last_words(store, &draft.id);
    shelf.let_go(&draft.id);
    Ok(())
}
