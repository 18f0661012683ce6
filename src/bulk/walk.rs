//! The way through files and archives. Several workers go it together: each counts every file and reads its own share, so that one
//! large archive keeps all of them busy. Whoever goes it again leaves out what was read before.

use super::found::What;
use crate::document::open::DOCUMENT_LIMIT;
use crate::review::archive::{Archive, Content, EntryRefusal, Limits, NotAnArchive, Passed, ReaderAt};
use crate::review::label::label;
use crate::text::page::desk_intake::UNREADABLE;
use crate::text::{entry_refusal, not_an_archive};
use std::collections::BTreeSet;

/// Which of all files one worker reads: every so many-th.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// Which worker, from 0.
    pub mine: usize,
    /// How many workers.
    pub of: usize,
}

/// How one worker goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    pub share: Share,
    /// Files by their number on the way that were read before; they are passed.
    pub known: BTreeSet<u64>,
    /// Tells of every file before it is read: should that be the end, it is known of which.
    pub careful: bool,
    /// What an archive may hold.
    pub limits: Limits,
}

/// What a worker tells on its way.
#[derive(Clone, Debug, PartialEq)]
pub enum Told {
    /// More files than were known before.
    More(usize),
    /// Nothing to read: a folder, an archive whose files follow, what was read before.
    Passed,
    /// What an operating system puts beside the files.
    System,
    /// The file that is read next; only by those who are careful.
    Next { order: u64, name: String },
    /// A file with its number on the way, see [`super::order`].
    Found { order: u64, name: String, what: Box<What>, bytes: Option<Vec<u8>> },
}

/// Goes through files. `size` says how many bytes a file has; where it can't be read, nothing comes of reading.
pub fn walk<R: ReaderAt>(files: Vec<(String, u64, R)>, plan: &Plan, tell: &mut impl FnMut(Told)) {
    let mut way = Way { plan, file: 0, turn: 0, tell };
    for (index, (name, size, file)) in files.into_iter().enumerate() {
        way.file = index;
        if name.to_lowercase().ends_with(".zip") {
            way.archive(&name, size, file);
        } else {
            way.file(&name, size, &file);
        }
    }
}

struct Way<'a, T> {
    plan: &'a Plan,
    /// Which of the files that were chosen.
    file: usize,
    /// Counts all files, those in archives too.
    turn: usize,
    tell: &'a mut T,
}

impl<T: FnMut(Told)> Way<'_, T> {
    /// Whether the next file, if it is this entry, is one that this worker reads.
    fn is_mine(&self, entry: usize) -> bool {
        let Share { mine, of } = self.plan.share;
        self.turn % of.max(1) == mine && !self.plan.known.contains(&super::order(self.file, entry))
    }

    /// The number of the next file if this worker reads it now.
    fn mine(&mut self, entry: usize, name: &str) -> Option<u64> {
        let Share { mine, of } = self.plan.share;
        let turn = self.turn;
        self.turn += 1;
        if turn % of.max(1) != mine {
            return None;
        }
        let order = super::order(self.file, entry);
        if self.plan.known.contains(&order) {
            (self.tell)(Told::Passed);
            return None;
        }
        if self.plan.careful {
            (self.tell)(Told::Next { order, name: name.to_owned() });
        }
        Some(order)
    }

    /// What all workers see is told by the first.
    fn tell_once(&mut self, told: Told) {
        if self.plan.share.mine == 0 {
            (self.tell)(told);
        }
    }

    fn found(&mut self, order: u64, name: String, what: What, bytes: Vec<u8>) {
        let bytes = what.is_wanted().then_some(bytes);
        (self.tell)(Told::Found { order, name, what: Box::new(what), bytes });
    }

    fn file(&mut self, name: &str, size: u64, file: &impl ReaderAt) {
        let name = label(name, self.file + 1);
        let Some(order) = self.mine(0, &name) else { return };
        let length = usize::try_from(size).unwrap_or(usize::MAX);
        if length > DOCUMENT_LIMIT {
            return self.found(order, name, What::too_large(size), Vec::new());
        }
        let mut bytes = vec![0; length];
        match file.read_exact_at(&mut bytes, 0) {
            Ok(()) => self.found(order, name, What::of(&bytes), bytes),
            Err(_) => self.found(order, name, What::refused_in_words(UNREADABLE), Vec::new()),
        }
    }

    fn archive(&mut self, name: &str, size: u64, file: impl ReaderAt) {
        let around = label(name, self.file + 1);
        let mut archive = match Archive::open(file, size, self.plan.limits) {
            Ok(archive) => archive,
            Err(why) => return self.not_an_archive(around, &why),
        };
        self.tell_once(Told::Passed);
        let mut known = archive.remaining();
        self.more(known);
        let mut number = 0;
        while let Some(entry) = archive.next_if(self.is_mine(number + 1)) {
            number += 1;
            let name = format!("{around}/{}", entry.label);
            match entry.content {
                Content::Bytes(bytes) => self.entry(number, name, bytes),
                Content::NotWanted => drop(self.mine(number, &name)),
                Content::Refused(why) => self.not_unpacked(number, name, &why),
                Content::Passed(Passed::System) => self.tell_once(Told::System),
                Content::Passed(Passed::Folder | Passed::Archive) => self.tell_once(Told::Passed),
            }
            let remaining = archive.remaining();
            // One less than before, or a nested archive has brought its own.
            self.more((remaining + 1).saturating_sub(known));
            known = remaining;
        }
    }

    fn more(&mut self, files: usize) {
        if files > 0 {
            self.tell_once(Told::More(files));
        }
    }

    fn entry(&mut self, number: usize, name: String, bytes: Vec<u8>) {
        if let Some(order) = self.mine(number, &name) {
            self.found(order, name, What::of(&bytes), bytes);
        }
    }

    fn not_unpacked(&mut self, number: usize, name: String, why: &EntryRefusal) {
        if let Some(order) = self.mine(number, &name) {
            let what = What::refused(|language| vec![entry_refusal(language, why)]);
            self.found(order, name, what, Vec::new());
        }
    }

    fn not_an_archive(&mut self, name: String, why: &NotAnArchive) {
        if let Some(order) = self.mine(0, &name) {
            let what = What::refused(|language| vec![not_an_archive(language, why)]);
            self.found(order, name, what, Vec::new());
        }
    }
}
