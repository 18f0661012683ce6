//! The map of the house: modules in reading order, each knowing only those above it.
//!
//! Everything up to [`bulk`] knows no browser, no clock and no randomness: time and random bytes are parameters. It gives the
//! same bytes natively and in WebAssembly. `browser` is the only home of web APIs; `ui` is the page.

/// JSON as it comes from outside: strict scan, shapes with every problem named, canonical form, digests.
pub mod json;
/// What is asked: criteria files, raw to checked; the standards that the product ships.
pub mod criteria;
/// What was answered: the unit, its facts, its answers as typed and as understood.
pub mod assessment;
/// What follows: check, criterion, unit; explanations; self-check.
pub mod verdict;
/// What is signed and read: wire types, keys, proof, strict reading, the three questions.
pub mod document;
/// What a reviewer does: intake, trust, desk, decisions; registers, figures, tables, archives.
pub mod review;
/// Every sentence, in Vietnamese and English.
pub mod text;
/// Official papers: one description of each, for the printer and for Word.
pub mod paper;
/// Many files at once: what each is, as it goes from a worker to the page.
pub mod bulk;

/// Storage, files, clock, randomness, keys: the only home of web APIs.
#[cfg(all(feature = "app", target_arch = "wasm32"))]
pub mod browser;
/// The program that works for the page in bulk.
#[cfg(all(feature = "app", feature = "bulk", target_arch = "wasm32"))]
pub mod worker;
/// The page, in yew.
#[cfg(all(feature = "app", target_arch = "wasm32"))]
pub mod ui;
