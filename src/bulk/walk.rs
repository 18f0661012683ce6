//! The way through files and archives. Several workers go it together: each counts every file and reads its own share, so that one
//! large archive keeps all of them busy.

use super::found::What;
use crate::document::open::DOCUMENT_LIMIT;
use crate::review::archive::{Archive, Content, EntryRefusal, Limits, NotAnArchive, Passed, ReaderAt};
use crate::review::label::label;
use crate::text::page::desk_intake::UNREADABLE;
use crate::text::{entry_refusal, not_an_archive};

/// Which of all files one worker reads: every so many-th.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// Which worker, from 0.
    pub mine: usize,
    /// How many workers.
    pub of: usize,
}

/// What a worker tells on its way.
#[derive(Clone, Debug, PartialEq)]
pub enum Told {
    /// More files than were known before.
    More(usize),
    /// Nothing to read: a folder, an archive whose files follow.
    Passed,
    /// What an operating system puts beside the files.
    System,
    /// A file with its number on the way, which is the same for all workers.
    Found { order: usize, name: String, what: Box<What>, bytes: Option<Vec<u8>> },
}

/// Goes through files, and within these limits through archives. `size` says how many bytes a file has; where it can't be read, nothing
/// comes of reading.
pub fn walk<R: ReaderAt>(files: Vec<(String, u64, R)>, share: Share, limits: Limits, tell: &mut impl FnMut(Told)) {
    let mut way = Way { share, limits, next: 0, tell };
    for (name, size, file) in files {
        if name.to_lowercase().ends_with(".zip") {
            way.archive(&name, size, file);
        } else {
            way.file(&name, size, &file);
        }
    }
}

struct Way<'a, T> {
    share: Share,
    limits: Limits,
    next: usize,
    tell: &'a mut T,
}

impl<T: FnMut(Told)> Way<'_, T> {
    /// The number of the next file if this worker reads it.
    fn mine(&mut self) -> Option<usize> {
        let order = self.next;
        self.next += 1;
        (order % self.share.of.max(1) == self.share.mine).then_some(order)
    }

    /// What all workers see is told by the first.
    fn tell_once(&mut self, told: Told) {
        if self.share.mine == 0 {
            (self.tell)(told);
        }
    }

    fn found(&mut self, order: usize, name: String, what: What, bytes: Vec<u8>) {
        let bytes = what.is_wanted().then_some(bytes);
        (self.tell)(Told::Found { order, name, what: Box::new(what), bytes });
    }

    fn file(&mut self, name: &str, size: u64, file: &impl ReaderAt) {
        let Some(order) = self.mine() else { return };
        let name = label(name, order + 1);
        let length = usize::try_from(size).unwrap_or(usize::MAX);
        if length > DOCUMENT_LIMIT {
            return self.found(order, name, What::too_large(size), Vec::new());
        }
        let mut bytes = vec![0; length];
        match file.read_exact_at(&mut bytes, 0) {
            Ok(()) => self.found(order, name, What::of(&bytes), bytes),
            Err(_) => {
                let what = What::refused(|language| vec![language.say(UNREADABLE).to_owned()]);
                self.found(order, name, what, Vec::new());
            }
        }
    }

    fn archive(&mut self, name: &str, size: u64, file: impl ReaderAt) {
        let around = label(name, self.next + 1);
        let mut archive = match Archive::open(file, size, self.limits) {
            Ok(archive) => archive,
            Err(why) => return self.not_an_archive(around, &why),
        };
        self.tell_once(Told::Passed);
        let mut known = archive.remaining();
        self.tell_once(Told::More(known));
        while let Some(entry) = archive.next() {
            let name = format!("{around}/{}", entry.label);
            match entry.content {
                Content::Bytes(bytes) => self.entry(name, bytes),
                Content::Refused(why) => self.not_unpacked(name, &why),
                Content::Passed(Passed::System) => self.tell_once(Told::System),
                Content::Passed(Passed::Folder | Passed::Archive) => self.tell_once(Told::Passed),
            }
            let remaining = archive.remaining();
            // One less than before, or a nested archive has brought its own.
            self.tell_once(Told::More((remaining + 1).saturating_sub(known)));
            known = remaining;
        }
    }

    fn entry(&mut self, name: String, bytes: Vec<u8>) {
        if let Some(order) = self.mine() {
            self.found(order, name, What::of(&bytes), bytes);
        }
    }

    fn not_unpacked(&mut self, name: String, why: &EntryRefusal) {
        if let Some(order) = self.mine() {
            let what = What::refused(|language| vec![entry_refusal(language, why)]);
            self.found(order, name, what, Vec::new());
        }
    }

    fn not_an_archive(&mut self, name: String, why: &NotAnArchive) {
        if let Some(order) = self.mine() {
            let what = What::refused(|language| vec![not_an_archive(language, why)]);
            self.found(order, name, what, Vec::new());
        }
    }
}
