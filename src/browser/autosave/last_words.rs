//! The last words of a page that is left: a browser drops what the database has not begun by then, together with all that stands in
//! line behind another window's write. So they go into the storage that takes them in this very moment, and from there into the
//! database when the page is opened again. What they mean is not known here.

use std::ops::Range;

use web_sys::Storage;

use crate::browser::lock::held;
use crate::browser::remember::storage;
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
    let Range { start, end } = follows;
    let line = format!("{start} {end} {} {}", record.changed_at, record.text);
    if let Some(storage) = storage() {
        // Full or forbidden: what the database has begun is all there is.
        let _ = storage.set_item(&name(store, &record.id), &line);
    }
}

/// Nothing of it is wanted any more: it is in the database, or something else has taken its place there.
pub fn forget(store: &Store, id: &str) {
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

/// Puts what was left of every draft into this store, but of those that a living window may write: it still has their text. Without
/// locks nobody knows which these are; then each is [heard](hear) when it is opened. `lock` names the lock of a draft.
pub async fn hear_all(store: &Store, lock: impl Fn(&str) -> String) {
    let prefix = name(store, "");
    let names = storage().map(|storage| names(&storage, &prefix)).unwrap_or_default();
    if names.is_empty() {
        return;
    }
    let Some(held) = held().await else { return };
    for id in names.iter().map(|name| &name[prefix.len()..]).filter(|id| !held.contains(&lock(id))) {
        // What is not taken now is given to whoever opens the draft.
        let _ = hear(store, id).await;
    }
}

/// Puts what was left of this draft into the store, unless what is there is newer: the numbers tell. Given back is a text that the store
/// did not take, on a full disk perhaps. It is still left, and newer than what is stored.
pub async fn hear(store: &Store, id: &str) -> Option<String> {
    let name = name(store, id);
    let line = storage()?.get_item(&name).ok()??;
    let words = LastWords::from_line(&line)?;
    loop {
        let stored = store.draft(id).await.ok()?.map(|record| record.sequence);
        if !words.follows.contains(&stored.unwrap_or(0)) {
            break;
        }
        let (text, changed_at) = (words.text.clone(), words.changed_at);
        match store.put_draft(&DraftRecord { id: id.to_owned(), text, sequence: 0, changed_at }, stored).await {
            Ok(_) => break,
            // Something has come in since it was looked at; whether it is newer the next look tells.
            Err(StoreError::ChangedElsewhere { .. }) => {}
            Err(_) => return Some(words.text),
        }
    }
    let storage = storage()?;
    // Other words may lie there by now.
    if storage.get_item(&name).ok()?.is_some_and(|now| now == line) {
        let _ = storage.remove_item(&name);
    }
    None
}

impl LastWords {
    /// As [`say`] wrote it.
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
