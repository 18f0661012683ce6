//! JSON as it comes from outside and as it is signed. Nothing here knows what the product's documents are about: their
//! members are described in `criteria` and `document` with the shapes of this module.

/// Where something stands in a document: `answers["5.1.plan"].evidence[0].title`.
pub mod place;

/// Why a text could not be read as JSON, with place, line and column.
pub mod unreadable;

/// Strings and numbers of the raw text.
mod token;

/// The raw text, walked once before any parser sees it.
mod walk;

/// From bytes to a value: the only way in for files from outside.
pub mod scan;

/// RFC 8785: the one sequence of bytes that stands for a value.
pub mod canonical;

/// SHA-256 of a file or of a value, as it is written in documents.
pub mod digest;

pub use canonical::canonical;
pub use digest::Digest;
pub use place::Place;
pub use scan::{parse, parse_any_json};
pub use unreadable::{Position, Unreadable, Why};
