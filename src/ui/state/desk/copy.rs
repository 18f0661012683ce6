//! The desk as its copy has it, and back: what was taken in, whom it trusts, what was done. How a copy is laid out is `review::desk_copy`'s.

use super::load::load;
use super::provider::Change;
use super::statements;
use super::{Desk, DeskActions, Known};
use crate::browser::clock;
use crate::browser::store::{EventRecord, ReceivedRecord, StoreError};
use crate::criteria::{Date, day_in_vietnam, iso};
use crate::document::Did;
use crate::document::desk::EventMember;
use crate::json::{Digest, Format};
use crate::review::desk_copy::{Compared, Comparison, Copied, DeskState, Here, Seen, path_of};
use std::collections::{BTreeMap, BTreeSet};

/// What the names of the desk's settings begin with, and those that a copy has.
const UNDER: &str = "desk/";
const SETTINGS: [&str; 2] = ["figures", "reviewer"];
const DRAFTS: &str = "decision/";

/// A file on its way into a copy.
pub struct FileOut {
    pub digest: Digest,
    pub path: String,
    pub name: String,
    pub first_seen: String,
    pub bytes: Vec<u8>,
}

/// A file on its way back.
#[derive(Clone, Debug, PartialEq)]
pub struct FileIn {
    pub name: String,
    pub known: Known,
    pub bytes: Vec<u8>,
}

/// Of what differs, what the copy shall replace.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Over {
    pub keys: bool,
    pub register: bool,
    pub settings: bool,
}

impl DeskActions {
    /// Everything but the files.
    pub async fn state(&self, desk: &Desk) -> Result<DeskState, StoreError> {
        let mut rotations = Vec::new();
        for rotation in &desk.rotations {
            rotations.push((*rotation, self.rotation_statement(rotation).await?));
        }
        let events = match &self.store {
            Some(store) => store.all_events().await?,
            None => Vec::new(),
        };
        let event =
            |EventRecord { id, assessment_id, at, what }| EventMember { id, assessment: assessment_id, at, what };
        Ok(DeskState {
            files: BTreeMap::new(),
            trust: desk.trust.clone(),
            rotations,
            history: events.into_iter().map(event).collect(),
            register: desk.register.as_ref().and_then(|bytes| String::from_utf8(bytes.to_vec()).ok()),
            settings: self.settings().await?,
        })
    }

    /// What a copy is held against.
    pub async fn here(&self, desk: &Desk) -> Result<Here, StoreError> {
        let DeskState { trust, history, register, settings, .. } = self.state(desk).await?;
        let history = history.into_iter().map(|event| event.id).collect();
        Ok(Here { trust, rotations: desk.rotations.clone(), history, register, settings })
    }

    async fn settings(&self) -> Result<BTreeMap<String, String>, StoreError> {
        let all = match &self.store {
            Some(store) => store.settings_under(UNDER).await?,
            None => {
                let here = self.in_window.borrow();
                let text = |bytes: &Vec<u8>| String::from_utf8_lossy(bytes).into_owned();
                here.iter().map(|(name, bytes)| (name.clone(), text(bytes))).collect()
            }
        };
        let named = all.into_iter().filter_map(|(name, text)| Some((name.strip_prefix(UNDER)?.to_owned(), text)));
        Ok(named.filter(|(name, _)| is_copied(name)).collect())
    }

    /// The next files in the order of their digests.
    pub async fn files_after(&self, desk: &Desk, digest: Option<&str>, most: u32) -> Result<Vec<FileOut>, StoreError> {
        let records = match &self.store {
            Some(store) => store.received_after(digest, most).await?,
            None => self.in_window_after(desk, digest, most),
        };
        Ok(records.into_iter().filter_map(file_out).collect())
    }

    fn in_window_after(&self, desk: &Desk, digest: Option<&str>, most: u32) -> Vec<ReceivedRecord> {
        let summaries = desk.holdings.iter().map(|one| (Known::Summary(Box::new(one.record.clone())), one.first_seen));
        let decisions = desk.decisions.iter().map(|(one, day)| (Known::Decision(Box::new(one.clone())), *day));
        let all: BTreeMap<String, (Known, Date)> =
            summaries.chain(decisions).map(|(known, day)| (known.digest().to_string(), (known, day))).collect();
        let next = all.into_iter().filter(|(name, _)| digest.is_none_or(|digest| name.as_str() > digest));
        let record = |(digest, (known, day)): (String, (Known, Date))| ReceivedRecord {
            bytes: self.in_window.borrow().get(&digest).cloned().unwrap_or_default(),
            name: path_of(&known),
            first_seen: iso(day),
            known: known.to_text(),
            digest,
        };
        next.take(usize::try_from(most).unwrap_or(usize::MAX)).map(record).collect()
    }

    /// Puts files back, some at a time: all of them or none. Without a day of its own a file is first seen today.
    pub async fn restore_files(&self, files: Vec<FileIn>, seen: &Seen) -> Result<(), StoreError> {
        let today = day_in_vietnam(clock::now());
        let day = |file: &FileIn| seen.get(&file.known.digest()).copied().unwrap_or(today);
        if let Some(store) = &self.store {
            let records: Vec<ReceivedRecord> = files.iter().map(|file| record(file, day(file))).collect();
            return store.put_received(&records).await;
        }
        let keep = |file: FileIn| {
            let day = day(&file);
            self.in_window.borrow_mut().insert(file.known.digest().to_string(), file.bytes);
            (file.known, day)
        };
        self.show(files.into_iter().map(keep).collect());
        Ok(())
    }

    /// Puts back what a copy says that is believed. Nothing that is here is replaced but for `over`.
    pub async fn restore_state(
        &self,
        desk: &Desk,
        copied: &Copied,
        comparison: &Comparison,
        over: Over,
    ) -> Result<(), StoreError> {
        let state = &copied.state;
        for (rotation, text) in &state.rotations {
            match text {
                Some(text) if !desk.rotations.contains(rotation) => {
                    self.put_setting(&statements::name(rotation), text).await?;
                }
                _ => {}
            }
        }
        let all: BTreeSet<_> =
            desk.rotations.iter().copied().chain(state.rotations.iter().map(|(one, _)| *one)).collect();
        self.set_rotations(all.into_iter().collect()).await?;
        let keys: BTreeSet<Did> =
            comparison.new_keys.iter().chain(comparison.other_keys.iter().filter(|_| over.keys)).copied().collect();
        let mut trust = desk.trust.clone();
        trust.take_over(&state.trust, &keys);
        self.set_trust(trust).await?;
        let takes_register = comparison.register == Some(Compared::New)
            || (over.register && comparison.register == Some(Compared::Other));
        if let (true, Some(text)) = (takes_register, &state.register) {
            self.set_register(text.clone()).await?;
        }
        self.restore_settings(state, over.settings).await?;
        self.restore_history(state).await
    }

    async fn restore_settings(&self, state: &DeskState, over: bool) -> Result<(), StoreError> {
        let here = self.settings().await?;
        let taken = state.settings.iter().filter(|(name, _)| is_copied(name) && (over || !here.contains_key(*name)));
        for (name, text) in taken {
            self.put_setting(&format!("{UNDER}{name}"), text).await?;
        }
        Ok(())
    }

    async fn restore_history(&self, state: &DeskState) -> Result<(), StoreError> {
        let Some(store) = &self.store else { return Ok(()) };
        let here: BTreeSet<String> = store.all_events().await?.into_iter().map(|event| event.id).collect();
        let new = state.history.iter().filter(|event| !here.contains(&event.id)).map(|event| EventRecord {
            id: event.id.clone(),
            assessment_id: event.assessment.clone(),
            at: event.at,
            what: event.what.clone(),
        });
        store.add_events(&new.collect::<Vec<_>>()).await
    }

    /// Shows what is in the database now.
    pub async fn reload(&self) {
        if let Some(store) = &self.store {
            self.change.emit(Change::Loaded(load(store).await));
        }
    }
}

fn is_copied(name: &str) -> bool {
    (SETTINGS.contains(&name) || name.starts_with(DRAFTS)) && Format::Slug.fits(name)
}

fn file_out(record: ReceivedRecord) -> Option<FileOut> {
    let ReceivedRecord { digest, name, first_seen, known, bytes } = record;
    let known = Known::from_text(&known).or_else(|| Known::of_bytes(&bytes))?;
    Some(FileOut { digest: digest.parse().ok()?, path: path_of(&known), name, first_seen, bytes })
}

fn record(file: &FileIn, first_seen: Date) -> ReceivedRecord {
    ReceivedRecord {
        digest: file.known.digest().to_string(),
        name: file.name.clone(),
        first_seen: iso(first_seen),
        known: file.known.to_text(),
        bytes: file.bytes.clone(),
    }
}
