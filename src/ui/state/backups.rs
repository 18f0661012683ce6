//! Whether there was a backup, and when somebody did not want to hear of it. Noted on this computer; when it is due is
//! `assessment`'s.

use super::shelf::Shelf;
use crate::assessment::{Backups, Draft};
use crate::browser::clock;
use std::rc::Rc;

const SAVED: &str = "backup/saved";
const PUT_OFF: &str = "backup/later";
const DESK_SAVED: &str = "backup/desk-saved";
const DESK_PUT_OFF: &str = "backup/desk-later";

impl Shelf {
    /// Notes that everything was saved to a file.
    pub async fn note_backup(&self) {
        self.note(SAVED).await;
    }

    /// Notes that nobody wants to be reminded for a while.
    pub async fn put_backup_off(&self) {
        self.note(PUT_OFF).await;
    }

    /// Whether somebody should be reminded. Where nothing is kept that is said anyway.
    pub async fn backup_is_due<'a>(&self, drafts: impl Iterator<Item = &'a Rc<Draft>> + Clone) -> bool {
        let backups = Backups { saved: self.noted(SAVED).await, put_off: self.noted(PUT_OFF).await };
        self.store().is_some() && backups.is_due(drafts.map(|draft| &**draft), clock::now())
    }

    /// Notes that the desk's copy was saved to a file.
    pub async fn note_desk_copy(&self) {
        self.note(DESK_SAVED).await;
    }

    /// Notes that nobody wants to be reminded of the desk's copy for a while.
    pub async fn put_desk_copy_off(&self) {
        self.note(DESK_PUT_OFF).await;
    }

    /// Whether somebody should be reminded of the desk's copy: the same rule as for drafts.
    pub async fn desk_copy_is_due(&self, first: i64, last: i64) -> bool {
        let backups = Backups { saved: self.noted(DESK_SAVED).await, put_off: self.noted(DESK_PUT_OFF).await };
        self.store().is_some() && backups.is_due_for(first, last, clock::now())
    }

    async fn note(&self, what: &str) {
        if let Some(store) = self.store() {
            // What is not noted is only said once more.
            let _ = store.put_setting(what, &clock::now().to_string()).await;
        }
    }

    async fn noted(&self, what: &str) -> Option<i64> {
        self.store()?.setting(what).await.ok()??.parse().ok()
    }
}
