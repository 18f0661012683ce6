//! What spans pages: the language, the place where things are kept, the draft that is open.
//!
//! State travels in contexts that only pages read; leaves get small props.

mod draft;
mod language;
mod shelf;

pub use draft::{DraftPhase, DraftProvider, OpenDraft, Saving, use_change, use_draft, use_signed};
pub use language::{LanguageProvider, use_language, use_set_language};
pub use shelf::{Keeping, Shelf, ShelfProvider, TakeError, use_shelf};
