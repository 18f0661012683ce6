//! What of the desk outlives its pages in this window: the right to write it, which one window has, what this window has read of
//! it, and everything where there is no database.

use super::{Desk, Unknown, Unreached, Unread, UnreadPart};
use crate::browser::lock::{DESK, DraftLock, LockOutcome};
use crate::browser::page::{HiddenGuard, on_before_unload};
use crate::browser::store::{Store, StoreError};
use crate::criteria::Date;
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
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
    /// What is no file and could not be read: what stands there, by name.
    unread_parts: BTreeMap<String, String>,
    /// Names under which the database did not say what stands there, with why.
    unreached: BTreeMap<String, StoreError>,
    /// Names that were asked for.
    asked: BTreeSet<String>,
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
        store.setting(super::names::TRUST).await?;
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

/// A part of the desk, as `of_text` reads what stands under its name. What it can't read is noted, and not written over.
pub(super) fn part_of<T>(name: &str, stands: Option<String>, of_text: impl Fn(&str) -> Option<T>) -> Option<T> {
    let part = stands.as_deref().and_then(of_text);
    SEEN.with_borrow_mut(|seen| {
        seen.asked.insert(name.to_owned());
        seen.unreached.remove(name);
        match stands {
            Some(text) if part.is_none() => drop(seen.unread_parts.insert(name.to_owned(), text)),
            _ => drop(seen.unread_parts.remove(name)),
        }
    });
    part
}

/// The database did not say what stands under this name: what was never seen is not written over.
pub(super) fn was_not_reached(name: &str, why: StoreError) {
    SEEN.with_borrow_mut(|seen| {
        seen.asked.insert(name.to_owned());
        seen.unreached.insert(name.to_owned(), why);
    });
}

/// All names of the desk under which anything stands: under any other there is nothing to be unread or not reached.
pub(super) fn only_these_stand(names: BTreeSet<&str>) {
    SEEN.with_borrow_mut(|seen| {
        seen.unreached.retain(|name, _| names.contains(name.as_str()));
        seen.unread_parts.retain(|name, _| names.contains(name.as_str()));
    });
}

/// Whether this window has asked what stands under this name.
pub(super) fn was_asked(name: &str) -> bool {
    SEEN.with_borrow(|seen| seen.asked.contains(name))
}

/// Parts of which nobody knows what they say.
pub(super) fn unknown() -> Unknown {
    SEEN.with_borrow(|seen| {
        let unread = |(name, text): (&String, &String)| UnreadPart { name: name.clone(), text: text.clone() };
        let unreached = |(name, why): (&String, &StoreError)| Unreached { name: name.clone(), why: why.clone() };
        Unknown {
            unread: seen.unread_parts.iter().map(unread).collect(),
            unreached: seen.unreached.iter().map(unreached).collect(),
        }
    })
}

/// Whether what stands under this name could not be read, and whether the database did not say what it is.
pub(super) fn is_unknown(name: &str) -> (bool, bool) {
    SEEN.with_borrow(|seen| (seen.unread_parts.contains_key(name), seen.unreached.contains_key(name)))
}

/// Nothing stands under this name any more.
pub(super) fn set_aside(name: &str) {
    SEEN.with_borrow_mut(|seen| seen.unread_parts.remove(name));
    saw_setting(name, None, false);
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
