//! The only home of web APIs: storage, files, clock, randomness, keys. Knows no yew and nothing of what is assessed: it
//! moves text and bytes, and its errors are data (the sentences are made elsewhere).

/// Files dropped anywhere on the page.
pub mod drop;

/// Writes a draft while it is being typed, in time and one write after the other.
pub mod autosave;
/// Tables of fields that are worked in by keyboard.
pub mod cells;
/// Text to the clipboard.
pub mod clipboard;
/// The time of day, and a stopwatch.
pub mod clock;
/// Files to and from the disk.
pub mod files;
/// One window a draft.
pub mod lock;
/// Title, language, focus, printing, being hidden: what the page as a whole can do.
pub mod page;
/// The last words of a program that stops.
pub mod panic;
/// Before and after printing.
pub mod print;
/// The other program of this page, and what is left to it.
pub mod program;
/// Random bytes and identifiers.
pub mod random;
/// What is typed and not on the disk, for the page without its program.
pub mod rescue;
/// Rows in an element that scrolls.
pub mod scroll;
/// The database in this browser: drafts, signed files, settings.
pub mod store;
/// Where the secret key is kept, and what protects it.
pub mod vault;

/// JavaScript values as Rust wants them.
pub(crate) mod value;
/// Folders that were chosen or dropped, file by file.
pub mod folder;
/// Newer versions of the page, and whether all of it is kept for use without network.
pub mod updates;
/// The program that works in bulk beside the page.
pub mod worker;

/// What a person did to a field.
pub mod input;
/// Choices known before the first paint.
pub mod remember;
/// Where the app goes.
pub mod start;
