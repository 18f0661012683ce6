//! Many files at once: what each is, in data and words that go from a worker to the page, and the way through files and archives.
//! Which files there are, and what is done with what was found, is known elsewhere.

mod found;
#[cfg(feature = "bulk")]
mod walk;

pub use found::{What, Why};
#[cfg(feature = "bulk")]
pub use walk::{Plan, Share, Told, walk};

/// More entries than an archive may have.
const ENTRIES: u64 = 1 << 20;

/// The number of a file on the way through many: which of those that were chosen, and which entry of it, from 1; 0 is the file
/// itself. It is the same whoever reads, and whatever was read before.
pub const fn order(file: usize, entry: usize) -> u64 {
    (file as u64).saturating_mul(ENTRIES).saturating_add(entry as u64)
}
