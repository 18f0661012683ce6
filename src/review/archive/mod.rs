//! A zip file full of files from outside, read one by one and never believed: not its sizes, not its names, not its nesting. What
//! the files say is for others. Only for programs that work in bulk (feature `bulk`).

mod limits;
mod pack;
mod zip_file;

pub use limits::{EntryRefusal, Limits, NotAnArchive};
pub use pack::{NotPacked, Packing};

pub use rawzip::{FileReader, ReaderAt};

use super::label as name;
use limits::Budget;
use std::fs::File;
use zip_file::{Listed, ZipFile};

/// An archive, read entry by entry in the order of its directory; no more than one entry and one nested archive is in memory.
pub struct Archive<R> {
    outer: ZipFile<R>,
    inner: Option<(String, ZipFile<Vec<u8>>)>,
    limits: Limits,
    budget: Budget,
}

/// One entry. Each entry of the directory comes out once, whatever becomes of it, so that counts add up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its name with those of the folders and the archive around it, safe to show. No place to write to: names from outside may
    /// be the same twice, or differ only in what was replaced to make them safe.
    pub label: String,
    /// What became of it.
    pub content: Content,
}

/// What became of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// Its bytes, as long as its directory says, with the right checksum.
    Bytes(Vec<u8>),
    /// Nothing to read in it.
    Passed(Passed),
    /// Left to others.
    NotWanted,
    /// Not read.
    Refused(EntryRefusal),
}

/// Why there is nothing to read in an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Passed {
    /// A folder.
    Folder,
    /// What macOS and Windows put beside the files: `__MACOSX`, `.DS_Store`, `Thumbs.db`, `desktop.ini`.
    System,
    /// A nested archive, whose entries follow.
    Archive,
}

impl Archive<FileReader> {
    /// Of a file, which is read piece by piece.
    pub fn of_file(file: File, limits: Limits) -> Result<Archive<FileReader>, NotAnArchive> {
        let size = file.metadata().map_err(|_| NotAnArchive::Damaged)?.len();
        Archive::open(FileReader::from(file), size, limits)
    }
}

impl Archive<Vec<u8>> {
    /// Of a file in memory.
    pub fn of_bytes(bytes: Vec<u8>, limits: Limits) -> Result<Archive<Vec<u8>>, NotAnArchive> {
        let size = bytes.len() as u64;
        Archive::open(bytes, size, limits)
    }
}

impl<R: ReaderAt> Archive<R> {
    /// Reads the directory. `size` is that of the whole file.
    pub fn open(reader: R, size: u64, limits: Limits) -> Result<Archive<R>, NotAnArchive> {
        let mut budget = Budget { entries: limits.entries, bytes: limits.unpacked };
        let outer = ZipFile::open(reader, size, &limits, &mut budget)?;
        Ok(Archive { outer, inner: None, limits, budget })
    }

    /// How many entries are still to come, as far as is known: nested archives add theirs.
    pub fn remaining(&self) -> usize {
        self.outer.remaining() + self.inner.as_ref().map_or(0, |(_, inner)| inner.remaining())
    }

    /// The next entry. A file that is not wanted is not unpacked; nested archives always are.
    pub fn next_if(&mut self, is_wanted: bool) -> Option<Entry> {
        if let Some((around, inner)) = &mut self.inner {
            if let Some(listed) = inner.next_listed() {
                let content = match passed(&listed) {
                    Some(why) => Content::Passed(why),
                    None if listed.is_archive() => Content::Refused(EntryRefusal::TooDeep),
                    None => content(inner, &listed, &self.limits, &mut self.budget, is_wanted),
                };
                return Some(Entry { label: format!("{around}/{}", listed.label), content });
            }
            self.inner = None;
        }
        let listed = self.outer.next_listed()?;
        Some(self.outer_entry(listed, is_wanted))
    }

    fn outer_entry(&mut self, listed: Listed, is_wanted: bool) -> Entry {
        let label = listed.label.clone();
        let content = match passed(&listed) {
            Some(why) => Content::Passed(why),
            None if listed.is_archive() => self.descend(&listed),
            None => content(&self.outer, &listed, &self.limits, &mut self.budget, is_wanted),
        };
        Entry { label, content }
    }

    fn descend(&mut self, listed: &Listed) -> Content {
        let bytes = match self.outer.read(listed, self.limits.nested, &mut self.budget) {
            Ok(bytes) => bytes,
            Err(why) => return Content::Refused(why),
        };
        let size = bytes.len() as u64;
        match ZipFile::open(bytes, size, &self.limits, &mut self.budget) {
            Ok(inner) => {
                self.inner = Some((listed.label.clone(), inner));
                Content::Passed(Passed::Archive)
            }
            Err(why) => Content::Refused(EntryRefusal::Nested(why)),
        }
    }
}

impl<R: ReaderAt> Iterator for Archive<R> {
    type Item = Entry;

    fn next(&mut self) -> Option<Entry> {
        self.next_if(true)
    }
}

fn passed(listed: &Listed) -> Option<Passed> {
    if listed.is_folder { Some(Passed::Folder) } else { name::is_system(&listed.label).then_some(Passed::System) }
}

fn content<R: ReaderAt>(
    zip: &ZipFile<R>,
    listed: &Listed,
    limits: &Limits,
    budget: &mut Budget,
    is_wanted: bool,
) -> Content {
    let content = if is_wanted {
        zip.read(listed, limits.document, budget).map(Content::Bytes)
    } else {
        zip.admit(listed, limits.document, budget).map(|_| Content::NotWanted)
    };
    content.unwrap_or_else(Content::Refused)
}
