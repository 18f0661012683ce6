//! How much is read of an archive, and what is refused.

use crate::document::desk::DESK_LIMIT;
use crate::document::open::DOCUMENT_LIMIT;

/// How much is read, in entries and bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Entries, those of nested archives included.
    pub entries: usize,
    /// Bytes unpacked in all, those of nested archives and of what is in them included.
    pub unpacked: u64,
    /// Bytes of one file.
    pub document: u64,
    /// Bytes of a nested archive, which is held in memory.
    pub nested: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Limits::OF_FILES
    }
}

impl Limits {
    /// Of files that were handed in.
    pub const OF_FILES: Limits =
        Limits { entries: 20_000, unpacked: 1_000_000_000, document: DOCUMENT_LIMIT as u64, nested: 200_000_000 };

    /// Of a copy of a desk: several years of a whole province, with decisions.
    pub fn of_copy() -> Limits {
        Limits { entries: 200_000, unpacked: 4_000_000_000, document: DESK_LIMIT as u64, nested: 0 }
    }
}

/// What is left of the limits.
pub(super) struct Budget {
    pub entries: usize,
    pub bytes: u64,
}

/// Why a file can't be read as an archive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotAnArchive {
    /// It has neither the beginning nor the end of a zip file.
    NotAZip,
    /// Cut off, or its directory doesn't fit together.
    Damaged,
    /// More entries than are read.
    TooManyEntries { limit: usize },
}

/// Why an entry was not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EntryRefusal {
    /// Protected by a password.
    Encrypted,
    /// Packed otherwise than zip programs do by default; the number is that of the format's specification.
    Method { id: u16 },
    /// Larger than any file that is read; told before it is unpacked.
    TooLarge { bytes: u64, limit: u64 },
    /// Packed so small that it can only be meant to fill the memory.
    Bomb { packed: u64, unpacked: u64 },
    /// With it more would be unpacked in all than is allowed.
    BeyondAll { limit: u64 },
    /// Its bytes are not what the directory says: cut off, changed, or of another size.
    Damaged,
    /// An archive in an archive in an archive.
    TooDeep,
    /// A nested archive that can't be read.
    Nested(NotAnArchive),
}
