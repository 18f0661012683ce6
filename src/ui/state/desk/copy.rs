//! The desk as its copy has it, and back: what was taken in, whom it trusts, what was done. How a copy is laid out is `review::desk_copy`'s.

use super::load::{load, register_of};
use super::names::{UNDER, is_copied, is_readable, statement_of};
use super::provider::Change;
use super::{Desk, DeskActions, Known, NotKept, TakenIn};
use crate::browser::store::{EventRecord, ReceivedHead, StoreError};
use crate::criteria::{Date, iso};
use crate::document::Did;
use crate::document::desk::EventMember;
use crate::json::Digest;
use crate::review::Rotation;
use crate::review::desk_copy::{Compared, Comparison, Copied, DeskState, Here, Seen, path_of};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

/// A file on its way into a copy.
pub struct FileOut {
    pub digest: Digest,
    pub path: String,
    pub name: String,
    pub first_seen: String,
    pub bytes: Vec<u8>,
}

/// Of what differs, what the copy shall replace.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Over {
    pub register: bool,
    pub settings: bool,
}

/// The keys and changes of keys that are taken over from a copy, each because somebody said so.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ticked {
    pub keys: Rc<BTreeSet<Did>>,
    pub rotations: Rc<BTreeSet<Rotation>>,
}

impl DeskActions {
    /// Everything but the files.
    pub async fn state(&self, desk: &Desk) -> Result<DeskState, StoreError> {
        let mut rotations = Vec::new();
        for rotation in &desk.rotations {
            rotations.push((*rotation, self.rotation_statement(rotation).await?));
        }
        let event =
            |EventRecord { id, assessment_id, at, what }| EventMember { id, assessment: assessment_id, at, what };
        Ok(DeskState {
            files: BTreeMap::new(),
            trust: desk.trust.clone(),
            rotations,
            history: self.events().await?.into_iter().map(event).collect(),
            register: register_text(desk),
            settings: self.settings().await?,
        })
    }

    /// What a copy is held against.
    pub async fn here(&self, desk: &Desk) -> Result<Here, StoreError> {
        Ok(Here {
            trust: desk.trust.clone(),
            rotations: desk.rotations.clone(),
            history: self.event_ids().await?,
            register: register_text(desk),
            settings: self.settings().await?,
        })
    }

    async fn events(&self) -> Result<Vec<EventRecord>, StoreError> {
        match &self.store {
            Some(store) => store.all_events().await,
            None => Ok(Vec::new()),
        }
    }

    async fn event_ids(&self) -> Result<BTreeSet<String>, StoreError> {
        Ok(self.events().await?.into_iter().map(|event| event.id).collect())
    }

    /// Those of a copy. What can't be read is left out, and said above the desk's pages.
    async fn settings(&self) -> Result<BTreeMap<String, String>, StoreError> {
        self.ask_all().await?;
        let all = self.as_they_stand().await?;
        let copied = all.into_iter().filter(|(name, text)| is_copied(name) && is_readable(name, text));
        Ok(copied.filter_map(|(name, text)| Some((name.strip_prefix(UNDER)?.to_owned(), text))).collect())
    }

    /// The next files in the order of their digests, and the digest after which to go on; nothing where there are no more. Those that
    /// can't be read are left out.
    pub async fn files_after(
        &self,
        desk: &Desk,
        digest: Option<&str>,
        most: u32,
    ) -> Result<Option<(Vec<FileOut>, String)>, StoreError> {
        let records = match &self.store {
            Some(store) => store.received_after(digest, most).await?,
            None => self.in_window_after(desk, digest, most),
        };
        let Some((last, _)) = records.last() else { return Ok(None) };
        let last = last.digest.clone();
        let unread: BTreeSet<&str> = desk.unread.iter().map(|one| one.digest.as_str()).collect();
        let readable = records.into_iter().filter(|(head, _)| !unread.contains(head.digest.as_str()));
        Ok(Some((readable.filter_map(file_out).collect(), last)))
    }

    fn in_window_after(&self, desk: &Desk, digest: Option<&str>, most: u32) -> Vec<(ReceivedHead, Option<Vec<u8>>)> {
        let summaries = desk.holdings.iter().map(|one| (Known::Summary(Box::new(one.record.clone())), one.first_seen));
        let decisions = desk.decisions.iter().map(|(one, day)| (Known::Decision(Box::new(one.clone())), *day));
        let all: BTreeMap<String, (Known, Date)> =
            summaries.chain(decisions).map(|(known, day)| (known.digest().to_string(), (known, day))).collect();
        let next = all.into_iter().filter(|(name, _)| digest.is_none_or(|digest| name.as_str() > digest));
        let record = |(digest, (known, day)): (String, (Known, Date))| {
            let bytes = self.in_window.borrow().get(&digest).cloned();
            let (name, first_seen) = (Some(path_of(&known)), Some(iso(day)));
            (ReceivedHead { digest, name, first_seen, known: Some(known.to_text()), has_bytes: true }, bytes)
        };
        next.take(usize::try_from(most).unwrap_or(usize::MAX)).map(record).collect()
    }

    /// Puts files back, some at a time: all of them or none. Without a day of its own a file is first seen today.
    pub async fn restore_files(&self, files: Vec<TakenIn>, seen: &Seen) -> Result<(), StoreError> {
        let kept = self.keep_since(files, seen).await?;
        // With a database, everything in it is shown anew at the end.
        if self.store.is_none() {
            self.show(kept);
        }
        Ok(())
    }

    /// Puts back what a copy says that is believed. Nothing that is here is replaced but for `over` and what is ticked.
    pub async fn restore_state(
        &self,
        desk: &Desk,
        (copied, comparison): (&Copied, &Comparison),
        ticked: &Ticked,
        over: Over,
    ) -> Result<(), NotKept> {
        let state = &copied.state;
        let is_new = |one: &Rotation| comparison.rotations.contains(&(*one, Compared::New));
        let rotations = || state.rotations.iter().filter(|(one, _)| is_new(one) && ticked.rotations.contains(one));
        for (rotation, text) in rotations() {
            match text {
                Some(text) if !desk.rotations.contains(rotation) => {
                    self.put_setting(&statement_of(rotation), text).await?;
                }
                _ => {}
            }
        }
        let all: BTreeSet<_> = desk.rotations.iter().copied().chain(rotations().map(|(one, _)| *one)).collect();
        self.set_rotations(all.into_iter().collect()).await?;
        let mut trust = desk.trust.clone();
        trust.take_over(&state.trust, &ticked.keys);
        self.set_trust(trust).await?;
        let takes_register = comparison.register == Some(Compared::New)
            || (over.register && comparison.register == Some(Compared::Other));
        if let (true, Some(text)) = (takes_register, &state.register) {
            self.set_register(text.clone()).await?;
        }
        self.restore_settings(state, over.settings).await?;
        Ok(self.restore_history(state).await?)
    }

    async fn restore_settings(&self, state: &DeskState, over: bool) -> Result<(), NotKept> {
        let here = self.settings().await?;
        let taken = state.settings.iter().filter(|(name, _)| over || !here.contains_key(*name));
        for (name, text) in taken {
            self.put_setting(&format!("{UNDER}{name}"), text).await?;
        }
        Ok(())
    }

    async fn restore_history(&self, state: &DeskState) -> Result<(), StoreError> {
        let here = self.event_ids().await?;
        let new = state.history.iter().filter(|event| !here.contains(&event.id)).map(|event| EventRecord {
            id: event.id.clone(),
            assessment_id: event.assessment.clone(),
            at: event.at,
            what: event.what.clone(),
        });
        self.add(&new.collect::<Vec<_>>()).await
    }

    /// Shows what is in the database now.
    pub async fn reload(&self) {
        if let Some(store) = &self.store {
            self.change.emit(Change::Loaded(load(store).await));
        }
    }
}

fn register_text(desk: &Desk) -> Option<String> {
    desk.register.as_ref().and_then(|bytes| String::from_utf8(bytes.to_vec()).ok())
}

/// Takes out of what a copy says what this version can't read, and tells how much that was: it would take the place of what can be read,
/// and nobody could see what it is.
pub fn leave_unreadable_out(state: &mut DeskState) -> usize {
    let before = state.settings.len();
    state.settings.retain(|name, text| {
        let name = format!("{UNDER}{name}");
        is_copied(&name) && is_readable(&name, text)
    });
    let register = state.register.take_if(|text| register_of(text).is_none());
    before - state.settings.len() + usize::from(register.is_some())
}

/// Nothing of what is damaged.
fn file_out((head, bytes): (ReceivedHead, Option<Vec<u8>>)) -> Option<FileOut> {
    let bytes = bytes?;
    let known = head.known.as_deref().and_then(Known::from_text).or_else(|| Known::of_bytes(&bytes).ok().flatten())?;
    let (path, first_seen) = (path_of(&known), head.first_seen?);
    let name = head.name.unwrap_or_else(|| path.clone());
    Some(FileOut { digest: head.digest.parse().ok()?, path, name, first_seen, bytes })
}
