//! What changes the desk. Everything is written before it is shown; where there is no database it is only shown.

use super::load::{rotations_text, trust_text};
use super::names::{About, REGISTER, ROTATIONS, TRUST, UNDER, about};
use super::provider::Change;
use super::window::{self, InWindow};
use super::{Known, NotKept};
use crate::browser::store::{EventRecord, ReceivedRecord, Store, StoreError};
use crate::browser::{clock, random};
use crate::criteria::{Date, day_in_vietnam, iso};
use crate::json::{Digest, own_text};
use crate::review::decide::DecisionDraft;
use crate::review::desk_copy::Seen;
use crate::review::{Rotation, TrustList};
use std::cell::Cell;
use std::collections::BTreeSet;
use std::rc::Rc;
use yew::prelude::*;

/// A file that shall be taken in.
#[derive(Clone, Debug, PartialEq)]
pub struct TakenIn {
    /// Its name, as it was chosen or dropped.
    pub name: String,
    /// What is known of it.
    pub known: Known,
    /// For ever as received.
    pub bytes: Vec<u8>,
}

/// When something was noted last. The notes are read once: there are thousands of them, and they are only ever added to.
#[derive(Default)]
pub(super) struct LatestNote {
    at: Cell<Option<i64>>,
    is_read: Cell<bool>,
}

impl LatestNote {
    fn add(&self, at: Option<i64>) {
        self.at.set(self.at.get().max(at));
    }
}

/// How pages change the desk. Cheap to clone.
#[derive(Clone)]
pub struct DeskActions {
    pub(super) store: Option<Store>,
    pub(super) change: Callback<Change>,
    /// Files by digest and settings by name that only this window has.
    pub(super) in_window: InWindow,
    pub(super) latest_note: Rc<LatestNote>,
}

impl PartialEq for DeskActions {
    fn eq(&self, other: &DeskActions) -> bool {
        Rc::ptr_eq(&self.in_window, &other.in_window)
    }
}

impl DeskActions {
    /// Whether another window writes the desk, so that here it can only be read.
    pub fn reads_only(&self) -> bool {
        self.store.is_some() && window::is_elsewhere()
    }

    /// Whether what is written is there when the window is closed.
    pub(super) fn outlives_the_window(&self) -> bool {
        self.store.is_some()
    }

    /// Pages offer nothing to write where another window does; this holds for whatever was under way.
    pub(super) fn may_write(&self) -> Result<(), StoreError> {
        if self.reads_only() { Err(StoreError::ChangedElsewhere { stored: None, expected: None }) } else { Ok(()) }
    }

    /// Takes files in, all of them or none.
    pub async fn take_in(&self, files: Vec<TakenIn>) -> Result<(), StoreError> {
        let kept = self.keep(files).await?;
        self.show(kept);
        Ok(())
    }

    /// Writes files, all of them or none. Whoever takes in more than can be written at once shows all of them together, since the
    /// rows of the whole desk are worked out each time.
    pub async fn keep(&self, files: Vec<TakenIn>) -> Result<Vec<(Known, Date)>, StoreError> {
        self.keep_since(files, &Seen::new()).await
    }

    /// The same for files that were seen before, each with its day; without one a file is first seen today. Where two days are known of
    /// a file, one here and one from a copy, the earlier counts: it was there on that day, and what was signed before a key was stolen
    /// must not fall under the later revocation because the file was damaged since. Only copies that are believed say days.
    pub(super) async fn keep_since(&self, files: Vec<TakenIn>, seen: &Seen) -> Result<Vec<(Known, Date)>, StoreError> {
        let today = day_in_vietnam(clock::now());
        let unread = window::unread();
        let day = |file: &TakenIn| {
            let digest = file.known.digest();
            let here = unread.get(&digest.to_string()).copied().flatten();
            here.into_iter().chain(seen.get(&digest).copied()).min().unwrap_or(today)
        };
        let (records, known): (Vec<_>, Vec<_>) = files
            .into_iter()
            .map(|file| {
                let day = day(&file);
                let (record, known) = record(file, day);
                (record, (known, day))
            })
            .unzip();
        match &self.store {
            Some(store) => {
                self.may_write()?;
                let damaged = unread.into_keys().collect();
                window::saw_files(store.put_received(&records, window::expected_files(), &damaged).await?);
                window::mended(records.iter().map(|record| &record.digest));
            }
            None => {
                let bytes = records.into_iter().map(|record| (record.digest, record.bytes));
                self.in_window.borrow_mut().extend(bytes);
            }
        }
        Ok(known)
    }

    /// Shows what was written, each with the day on which it was.
    pub fn show(&self, kept: Vec<(Known, Date)>) {
        if !kept.is_empty() {
            self.change.emit(Change::TakenIn(kept));
        }
    }

    /// The bytes of a file that was taken in.
    pub async fn bytes(&self, digest: &str) -> Result<Option<Vec<u8>>, StoreError> {
        match &self.store {
            Some(store) => store.received(digest).await,
            None => Ok(self.in_window.borrow().get(digest).cloned()),
        }
    }

    /// Trusts these keys from now on.
    pub async fn set_trust(&self, trust: TrustList) -> Result<(), NotKept> {
        self.put_setting(TRUST, &trust_text(&trust)).await?;
        self.change.emit(Change::Trust(trust));
        Ok(())
    }

    /// Keeps the rotations that were confirmed.
    pub async fn set_rotations(&self, rotations: Vec<Rotation>) -> Result<(), NotKept> {
        self.put_setting(ROTATIONS, &rotations_text(&rotations)).await?;
        self.change.emit(Change::Rotations(rotations));
        Ok(())
    }

    /// Expects these units. The text is the register as it was imported.
    pub async fn set_register(&self, text: String) -> Result<(), NotKept> {
        self.put_setting(REGISTER, &text).await?;
        self.change.emit(Change::Register(Rc::new(text.into_bytes())));
        Ok(())
    }

    /// A small thing that the desk remembers by name: who reviews, which targets.
    pub async fn setting(&self, name: &str) -> Result<Option<String>, StoreError> {
        match &self.store {
            Some(store) => store.setting(name).await,
            None => Ok(self.in_window.borrow().get(name).map(|bytes| String::from_utf8_lossy(bytes).into_owned())),
        }
    }

    /// All of them as they stand, also what can't be read.
    pub(super) async fn as_they_stand(&self) -> Result<Vec<(String, String)>, StoreError> {
        match &self.store {
            Some(store) => store.settings_as_they_stand(UNDER).await,
            None => {
                let here = self.in_window.borrow();
                let text = |bytes: &Vec<u8>| String::from_utf8_lossy(bytes).into_owned();
                Ok(here.iter().map(|(name, bytes)| (name.clone(), text(bytes))).collect())
            }
        }
    }

    /// The files on which a decision is being written. What can't be read of one was written too, by another program.
    pub async fn being_decided(&self) -> Result<BTreeSet<Digest>, StoreError> {
        let begun = |(name, text): (String, String)| {
            let Some(About::File(digest)) = about(&name) else { return None };
            own_text::<DecisionDraft>(&text).is_none_or(|draft| draft.is_begun()).then_some(digest)
        };
        Ok(self.as_they_stand().await?.into_iter().filter_map(begun).collect())
    }

    /// Remembers it. What could not be read is not written over before somebody has set it aside; what was never asked for in this window
    /// is asked for first.
    pub async fn put_setting(&self, name: &str, text: &str) -> Result<(), NotKept> {
        match &self.store {
            Some(store) => {
                self.may_write()?;
                self.may_write_over(name).await?;
                match window::expected_setting(name) {
                    Some(expected) => store.replace_setting(name, text, expected.as_deref()).await?,
                    None => store.put_setting(name, text).await?,
                }
                window::saw_setting(name, Some(text), false);
                Ok(())
            }
            None => {
                self.in_window.borrow_mut().insert(name.to_owned(), text.as_bytes().to_vec());
                Ok(())
            }
        }
    }

    /// Notes what was done with an assessment. `what` is JSON text.
    pub async fn note(&self, assessment_id: &str, what: String) -> Result<(), StoreError> {
        let Ok(id) = random::uuid_v4() else { return Ok(()) };
        self.add(&[EventRecord { id, assessment_id: assessment_id.to_owned(), at: clock::now(), what }]).await
    }

    /// Notes many things at once, all of them or none: assessments with JSON texts.
    pub async fn note_all(&self, notes: &[(String, String)]) -> Result<(), StoreError> {
        let at = clock::now();
        let event = |(assessment_id, what): &(String, String)| {
            let id = random::uuid_v4().ok()?;
            Some(EventRecord { id, assessment_id: assessment_id.clone(), at, what: what.clone() })
        };
        self.add(&notes.iter().filter_map(event).collect::<Vec<_>>()).await
    }

    /// Adds to what was noted, all of it or none.
    pub(super) async fn add(&self, events: &[EventRecord]) -> Result<(), StoreError> {
        let Some(store) = &self.store else { return Ok(()) };
        self.may_write()?;
        store.add_events(events).await?;
        self.latest_note.add(events.iter().map(|event| event.at).max());
        Ok(())
    }

    /// When something was noted last. Where it can't be read, nothing is known of it.
    pub async fn latest_note(&self) -> Option<i64> {
        let LatestNote { at, is_read } = &*self.latest_note;
        // What another window notes this one is not told.
        if !is_read.get() || self.reads_only() {
            self.latest_note.add(self.store.as_ref()?.latest_event().await.ok()?);
            is_read.set(true);
        }
        at.get()
    }

    /// What was done with an assessment, the oldest first.
    pub async fn history(&self, assessment_id: &str) -> Result<Vec<EventRecord>, StoreError> {
        match &self.store {
            Some(store) => store.events_of(assessment_id).await,
            None => Ok(Vec::new()),
        }
    }
}

fn record(TakenIn { name, known, bytes }: TakenIn, first_seen: Date) -> (ReceivedRecord, Known) {
    let (digest, text) = (known.digest().to_string(), known.to_text());
    (ReceivedRecord { digest, name, first_seen: iso(first_seen), known: text, bytes }, known)
}
