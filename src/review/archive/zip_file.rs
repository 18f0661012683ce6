//! One zip file: its directory first, then any entry by what the directory says.

use super::limits::{Budget, EntryRefusal, Limits, NotAnArchive};
use crate::review::label as name;
use flate2::read::DeflateDecoder;
use rawzip::{
    CompressionMethod, MAX_CENTRAL_DIRECTORY_RECORD_SIZE, ReaderAt, ZipArchive, ZipArchiveEntryWayfinder,
    ZipFileHeaderRecord, ZipLocator,
};
use std::io::Read;

/// Unpacked bytes for a packed one. Summaries have some ten, files of blanks a thousand.
const HIGHEST_RATIO: u64 = 100;
/// Below this size no ratio is suspicious.
const SMALL: u64 = 100_000;

/// A zip file with what is still to come of its directory.
pub(super) struct ZipFile<R> {
    archive: ZipArchive<R>,
    listed: std::vec::IntoIter<Listed>,
    unpacked_limit: u64,
}

/// An entry as the directory names it.
pub(super) struct Listed {
    pub label: String,
    pub is_folder: bool,
    is_encrypted: bool,
    method: CompressionMethod,
    way: ZipArchiveEntryWayfinder,
}

impl Listed {
    fn of(record: &ZipFileHeaderRecord<'_>, number: usize) -> Listed {
        let flags = record.flags();
        let path = record.file_path();
        let name = name::decode(path.as_bytes(), flags.is_utf8());
        let is_folder = record.is_dir() || (name.ends_with('\\') && record.uncompressed_size_hint() == 0);
        Listed {
            label: name::label(&name, number),
            is_folder,
            is_encrypted: flags.is_encrypted() || flags.has_strong_encryption() || flags.is_masked(),
            method: record.compression_method(),
            way: record.wayfinder(),
        }
    }

    /// By its name only: documents of office programs are zip files, too.
    pub fn is_archive(&self) -> bool {
        self.label.to_lowercase().ends_with(".zip")
    }
}

impl<R: ReaderAt> ZipFile<R> {
    /// Reads the directory; its entries are taken off the budget. `size` is that of the whole file.
    pub fn open(reader: R, size: u64, limits: &Limits, budget: &mut Budget) -> Result<ZipFile<R>, NotAnArchive> {
        let unreadable = if starts_as_zip(&reader) { NotAnArchive::Damaged } else { NotAnArchive::NotAZip };
        let mut buffer = vec![0; MAX_CENTRAL_DIRECTORY_RECORD_SIZE];
        let archive = ZipLocator::new().locate_in_reader(reader, &mut buffer, size).map_err(|_| unreadable)?;
        let mut listed = Vec::new();
        let mut entries = archive.entries(&mut buffer);
        while let Some(record) = entries.next_entry().map_err(|_| NotAnArchive::Damaged)? {
            if listed.len() == budget.entries {
                return Err(NotAnArchive::TooManyEntries { limit: limits.entries });
            }
            listed.push(Listed::of(&record, listed.len() + 1));
        }
        if archive.entries_hint() != listed.len() as u64 {
            return Err(NotAnArchive::Damaged);
        }
        budget.entries -= listed.len();
        Ok(ZipFile { archive, listed: listed.into_iter(), unpacked_limit: limits.unpacked })
    }

    pub fn remaining(&self) -> usize {
        self.listed.len()
    }

    pub fn next_listed(&mut self) -> Option<Listed> {
        self.listed.next()
    }

    /// The bytes of an entry, taken off the budget.
    pub fn read(&self, listed: &Listed, limit: u64, budget: &mut Budget) -> Result<Vec<u8>, EntryRefusal> {
        let unpacked = self.admit(listed, limit, budget)?;
        self.unpack(listed, unpacked)
    }

    /// Takes an entry off the budget by what the directory says of it, so that those who read different entries of one archive come to
    /// its end together. Gives its size.
    pub fn admit(&self, listed: &Listed, limit: u64, budget: &mut Budget) -> Result<u64, EntryRefusal> {
        if listed.is_encrypted {
            return Err(EntryRefusal::Encrypted);
        }
        let (packed, unpacked) = (listed.way.compressed_size_hint(), listed.way.uncompressed_size_hint());
        if unpacked > limit {
            return Err(EntryRefusal::TooLarge { bytes: unpacked, limit });
        }
        if unpacked > SMALL && unpacked / HIGHEST_RATIO > packed {
            return Err(EntryRefusal::Bomb { packed, unpacked });
        }
        if unpacked > budget.bytes {
            return Err(EntryRefusal::BeyondAll { limit: self.unpacked_limit });
        }
        budget.bytes -= unpacked;
        Ok(unpacked)
    }

    /// Never more than one byte beyond what the directory says, which then is found to be a lie.
    fn unpack(&self, listed: &Listed, size: u64) -> Result<Vec<u8>, EntryRefusal> {
        let entry = self.archive.get_entry(listed.way).map_err(|_| EntryRefusal::Damaged)?;
        let packed = entry.reader();
        let unpacked: Box<dyn Read + '_> = match listed.method {
            CompressionMethod::STORE => Box::new(packed),
            CompressionMethod::DEFLATE => Box::new(DeflateDecoder::new(packed)),
            other => return Err(EntryRefusal::Method { id: other.as_u16() }),
        };
        let mut bytes = Vec::new();
        let mut verified = entry.verifying_reader(unpacked.take(size.saturating_add(1)));
        verified.read_to_end(&mut bytes).map_err(|_| EntryRefusal::Damaged)?;
        Ok(bytes)
    }
}

/// Without the beginning, and with a directory that can't be found, it never was a zip file.
fn starts_as_zip(reader: &impl ReaderAt) -> bool {
    let mut start = [0; 4];
    let read = reader.read_at(&mut start, 0).unwrap_or_default();
    read == start.len() && matches!(&start, b"PK\x03\x04" | b"PK\x05\x06" | b"PK\x07\x08")
}
