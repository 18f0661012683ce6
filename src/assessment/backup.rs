//! When it is time to remind somebody of a backup, of drafts or of the desk. What a backup is, and how it is noted that there was one, is not known here.

use super::Draft;

/// Days after which what was changed since should be in a backup.
pub const REMIND_AFTER_DAYS: i64 = 14;

/// What happened to backups on this computer, in UTC seconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Backups {
    /// When the last one was saved.
    pub saved: Option<i64>,
    /// When somebody said "later".
    pub put_off: Option<i64>,
}

impl Backups {
    /// Whether drafts have been without a backup for too long.
    pub fn is_due<'a>(self, drafts: impl Iterator<Item = &'a Draft> + Clone, now: i64) -> bool {
        let (first, last) =
            (drafts.clone().map(|draft| draft.created_at).min(), drafts.map(|draft| draft.changed_at).max());
        let (Some(first), Some(last)) = (first, last) else { return false };
        self.is_due_for(first, last, now)
    }

    /// Whether what was begun and last changed at these times has been without a backup for too long.
    pub fn is_due_for(self, first: i64, last: i64, now: i64) -> bool {
        let known = self.saved.is_some_and(|saved| last <= saved);
        let since = [Some(first), self.saved, self.put_off].into_iter().flatten().max().unwrap_or(first);
        !known && now.saturating_sub(since) >= REMIND_AFTER_DAYS * 24 * 3600
    }
}
