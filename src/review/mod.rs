//! What a reviewer does with files from outside: takes them in, trusts keys, decides, looks for what is late or wrong.
//!
//! A file's own words are never believed: what the desk works with is a [`Record`], made by reading, verifying and computing
//! again. Storage and pages are the browser's; sentences are `text`'s.

/// By what two files speak of the same unit.
pub mod unit_key;

/// What the desk knows of a summary and of a decision after one reading.
pub mod record;

/// Points and counts in a record.
mod recorded;

/// What is known of a file that was taken in.
mod known;

/// Whose key it is.
pub mod trust;

/// The units that a key may be listed for.
pub mod known_units;

/// What the desk shows.
pub mod desk;

/// Files from outside before anything is taken over.
pub mod intake;

/// What a reviewer decides, and which decision counts.
pub mod decide;

/// The register of expected units, read from a table.
pub mod register;

/// The figures of a year, each with the list of units behind it.
pub mod roll_up;

/// Tables for other programs.
pub mod table;

/// Everything of a desk in one archive.
pub mod desk_copy;

/// Names of files from outside, made safe to show.
pub mod label;

/// Zip files full of files, read one by one within limits.
#[cfg(feature = "bulk")]
pub mod archive;

pub use decide::{Believed, ReviewState, which_counts};
pub use known::Known;
pub use record::{ContentState, DecisionRecord, Record, Seal};
pub use recorded::{ProgrammeCounts, RecordedScore, RecordedTitle};
pub use trust::{Rotation, Standing, TrustList};
pub use unit_key::UnitKey;
