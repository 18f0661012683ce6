//! What of the desk outlives its pages in this window: the right to write it, which one window has, what this window has read of
//! it, and everything where there is no database.

use super::{Desk, Unread};
use crate::browser::lock::{DESK, DraftLock, LockOutcome};
use crate::browser::page::{HiddenGuard, on_before_unload};
use crate::browser::store::{Store, StoreError};
use crate::criteria::Date;
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

/// Files by digest and settings by name that only this window has.
pub(super) type InWindow = Rc<RefCell<BTreeMap<String, Vec<u8>>>>;

/// What this window may do with the desk in the database.
enum Right {
    /// It alone writes, until it is closed: somebody who goes to another page and comes back is the same person.
    Alone { _lock: DraftLock },
    /// Another window writes; this one reads.
    None,
    /// This browser has no locks: nothing is written over what this window has not read.
    Compared,
}

/// What this window has read of the desk.
#[derive(Default)]
struct Seen {
    /// For browsers without locks, as are the settings.
    files: u32,
    settings: BTreeMap<String, Option<String>>,
    /// Files that could not be read, each with the day on which it was first seen: one that comes in again takes its place.
    unread: BTreeMap<String, Option<Date>>,
}

thread_local! {
    static RIGHT: RefCell<Right> = const { RefCell::new(Right::None) };
    static ASKING: Cell<bool> = const { Cell::new(false) };
    static SEEN: RefCell<Seen> = RefCell::default();
    static IN_WINDOW: InWindow = Rc::default();
    static DESK_HERE: RefCell<Option<Rc<Desk>>> = const { RefCell::new(None) };
    static GUARD: RefCell<Option<HiddenGuard>> = const { RefCell::new(None) };
}

/// Asks for the right to write, before anything is read: what is read is then as it stays.
pub(super) async fn ask_to_write(store: &Store) -> Result<(), StoreError> {
    // Somebody went away and came back before the first answer. Its lock would be taken for another window's.
    while ASKING.get() {
        store.setting(super::load::TRUST).await?;
    }
    if RIGHT.with_borrow(|right| matches!(right, Right::Alone { .. })) {
        return Ok(());
    }
    ASKING.set(true);
    let outcome = DraftLock::acquire(DESK).await;
    ASKING.set(false);
    RIGHT.replace(match outcome {
        LockOutcome::Held(lock) => Right::Alone { _lock: lock },
        LockOutcome::HeldElsewhere => Right::None,
        LockOutcome::Unsupported => Right::Compared,
    });
    Ok(())
}

/// Whether another window writes the desk.
pub(super) fn is_elsewhere() -> bool {
    RIGHT.with_borrow(|right| matches!(right, Right::None))
}

fn compares() -> bool {
    RIGHT.with_borrow(|right| matches!(right, Right::Compared))
}

/// How many files there have to be for more to be written, and where that does not matter nothing.
pub(super) fn expected_files() -> Option<u32> {
    compares().then(|| SEEN.with_borrow(|seen| seen.files))
}

/// So many files are in the database.
pub(super) fn saw_files(count: u32) {
    SEEN.with_borrow_mut(|seen| seen.files = count);
}

/// These could not be read.
pub(super) fn saw_unread(unread: &[Unread]) {
    let unread = unread.iter().map(|one| (one.digest.clone(), one.first_seen)).collect();
    SEEN.with_borrow_mut(|seen| seen.unread = unread);
}

/// Those that could not be read.
pub(super) fn unread() -> BTreeMap<String, Option<Date>> {
    SEEN.with_borrow(|seen| seen.unread.clone())
}

/// These can be read again.
pub(super) fn mended<'a>(digests: impl Iterator<Item = &'a String>) {
    SEEN.with_borrow_mut(|seen| digests.for_each(|digest| _ = seen.unread.remove(digest)));
}

/// What has to stand in a setting for it to be written anew. Nothing: whatever stands there, since it was not read as a part of the
/// desk, or this window alone writes.
pub(super) fn expected_setting(name: &str) -> Option<Option<String>> {
    compares().then(|| SEEN.with_borrow(|seen| seen.settings.get(name).cloned())).flatten()
}

/// This stands in a setting now. `is_read` where the desk reads it as a whole; otherwise only those are followed.
pub(super) fn saw_setting(name: &str, text: Option<&str>, is_read: bool) {
    SEEN.with_borrow_mut(|seen| {
        if is_read || seen.settings.contains_key(name) {
            seen.settings.insert(name.to_owned(), text.map(str::to_owned));
        }
    });
}

/// What only this window has.
pub(super) fn in_window() -> InWindow {
    IN_WINDOW.with(Rc::clone)
}

/// The desk as pages left it, where there is no database.
pub(super) fn desk_here() -> Option<Rc<Desk>> {
    DESK_HERE.with_borrow(Clone::clone)
}

/// Keeps the desk as it is now. From the first thing on that it holds, the browser asks whoever closes the window.
pub(super) fn keep_here(desk: &Rc<Desk>) {
    DESK_HERE.replace(Some(desk.clone()));
    if !desk.is_empty() {
        GUARD.with_borrow_mut(|guard| {
            guard.get_or_insert_with(|| on_before_unload(|| true));
        });
    }
}
