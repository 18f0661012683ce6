//! From the first program to the whole one: every draft that this window holds goes over with its lock, its number and its newest
//! text, so that nothing is read again and nobody else can come between. Fetching the program is `browser::program`'s.

use super::shelf::{Holding, Keeping, Shelf};
use crate::assessment::Draft;
use crate::browser::autosave::settle_all;
use crate::browser::program::{LeftDraft, leave, left};
use std::cell::Cell;
use std::collections::BTreeMap;
use std::rc::Rc;
use std::time::Duration;
use yew::platform::time::sleep;

/// How soon to look again whether a file has been read.
const LOOK_AGAIN: Duration = Duration::from_millis(50);

/// What was left for this program, by id. What is not on the disk yet is tried again at once.
pub(super) fn take_left(keeping: &Keeping) -> BTreeMap<String, Holding> {
    let held = left().into_iter().filter_map(|LeftDraft { id, text, sequence, unsaved, lock }| {
        // The first program wrote the text, so this one reads it.
        let draft = Rc::new(Draft::from_text(&text).ok()?);
        let Keeping::Database(store) = keeping else { return Some((id, Holding::unwritten(draft))) };
        let holding = Holding::written(store, draft, sequence, lock);
        if let Some(writer) = holding.writer.as_ref().filter(|_| unsaved) {
            writer.offer(text.into());
        }
        Some((id, holding))
    });
    held.collect()
}

/// Something that is still to come to a draft, though its page may be gone. Done when dropped.
pub struct Pending(Rc<Cell<usize>>);

impl Drop for Pending {
    fn drop(&mut self) {
        self.0.set(self.0.get() - 1);
    }
}

impl Shelf {
    /// Nothing is handed over before this is dropped.
    pub fn pending(&self) -> Pending {
        self.pending.set(self.pending.get() + 1);
        Pending(self.pending.clone())
    }

    /// Waits until nothing is to come and nothing is being written any more.
    pub async fn settle(&self) {
        // What comes is on the shelf a turn later.
        sleep(Duration::ZERO).await;
        while self.pending.get() > 0 || !self.taking.borrow().is_empty() {
            sleep(LOOK_AGAIN).await;
        }
        settle_all().await;
    }

    /// Leaves every draft to the program that comes next. This shelf holds nothing any more.
    pub fn leave(&self) {
        let held = std::mem::take(&mut *self.held.borrow_mut());
        leave(held.into_values().map(|Holding { draft, writer, lock, .. }| LeftDraft {
            id: draft.id.clone(),
            text: draft.to_text(),
            sequence: writer.as_ref().and_then(|writer| writer.sequence()),
            unsaved: writer.is_some_and(|writer| writer.unsaved().is_some()),
            lock,
        }));
    }
}
