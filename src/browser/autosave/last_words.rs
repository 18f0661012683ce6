//! The last words of a page that is left: a browser drops what the database has not begun by then, together with all that stands in
//! line behind another window's write. So they go into the storage that takes them in this very moment, and from there into the
//! database when the page is opened again. What they mean is not known here.

use std::ops::Range;

use web_sys::Storage;

use crate::browser::lock::held;
use crate::browser::store::{DraftRecord, Store, StoreError};

const PREFIX: &str = "antt-last-words/";

/// A text, and what it follows.
struct LastWords {
    /// The numbers of the stored drafts that it is newer than; 0 stands for none.
    follows: Range<u64>,
    changed_at: i64,
    text: String,
}

/// Leaves this text, which is newer than the stored drafts with these numbers (0: none).
pub(super) fn say(store: &Store, record: &DraftRecord, follows: Range<u64>) {
    let words = LastWords { follows, changed_at: record.changed_at, text: record.text.clone() };
    if let Some(storage) = storage() {
        // Full or forbidden: what the database has begun is all there is.
        let _ = storage.set_item(&name(store, &record.id), &words.to_line());
    }
}

/// The database has something newer, or nothing of it is wanted any more.
pub(super) fn forget(store: &Store, id: &str) {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(&name(store, id));
    }
}

/// Nothing of all there was is wanted any more.
pub fn forget_all() {
    if let Some(storage) = storage() {
        for name in names(&storage, PREFIX) {
            let _ = storage.remove_item(&name);
        }
    }
}

/// Puts what was left of every draft into this store, but of those that a living window writes: it still has their text. `lock` names
/// the lock of a draft.
pub async fn hear_all(store: &Store, lock: impl Fn(&str) -> String) {
    let prefix = name(store, "");
    let names = storage().map(|storage| names(&storage, &prefix)).unwrap_or_default();
    if names.is_empty() {
        return;
    }
    let held = held().await;
    for id in names.iter().map(|name| &name[prefix.len()..]).filter(|id| !held.contains(&lock(id))) {
        // What is not taken now is still there for the next time.
        let _ = hear(store, id).await;
    }
}

/// Puts what was left of this draft into the store, unless what is there is newer. Not while another window writes it.
pub async fn hear(store: &Store, id: &str) -> Result<(), StoreError> {
    let left = storage().and_then(|storage| storage.get_item(&name(store, id)).ok()?);
    let Some(words) = left.as_deref().and_then(LastWords::from_line) else { return Ok(()) };
    let stored = store.draft(id).await?.map(|record| record.sequence);
    if words.follows.contains(&stored.unwrap_or(0)) {
        let record = DraftRecord { id: id.to_owned(), text: words.text, sequence: 0, changed_at: words.changed_at };
        match store.put_draft(&record, stored).await {
            // The write of the page that was left has come after all, or another window's.
            Ok(_) | Err(StoreError::ChangedElsewhere { .. }) => {}
            Err(error) => return Err(error),
        }
    }
    forget(store, id);
    Ok(())
}

impl LastWords {
    fn to_line(&self) -> String {
        let LastWords { follows: Range { start, end }, changed_at, text } = self;
        format!("{start} {end} {changed_at} {text}")
    }

    fn from_line(line: &str) -> Option<LastWords> {
        let mut parts = line.splitn(4, ' ');
        let follows = parts.next()?.parse().ok()?..parts.next()?.parse().ok()?;
        Some(LastWords { follows, changed_at: parts.next()?.parse().ok()?, text: parts.next()?.to_owned() })
    }
}

fn name(store: &Store, id: &str) -> String {
    format!("{PREFIX}{}/{id}", store.drafts_name())
}

fn names(storage: &Storage, prefix: &str) -> Vec<String> {
    let all = (0..storage.length().unwrap_or(0)).filter_map(|at| storage.key(at).ok()?);
    all.filter(|name| name.starts_with(prefix)).collect()
}

fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}
