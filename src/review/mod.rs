//! What a reviewer does with signed files: the register of the units expected, the figures that are added up, tables for other
//! programs, and archives that hold many files. Sentences are made in `text`.

/// The register of expected units, read from a table.
pub mod register;

/// The figures of a year, each with the list of units behind it.
pub mod roll_up;

/// Zip files full of files, read one by one within limits.
#[cfg(feature = "bulk")]
pub mod archive;
