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

/// A value as it stands in the text, borrowed from it.
pub mod tree;

/// A tree read into a type.
mod tree_reader;

/// From bytes to a value: the only way in for files from outside.
pub mod scan;

/// RFC 8785: the one sequence of bytes that stands for a value.
pub mod canonical;

/// SHA-256 of a file or of a value, as it is written in documents.
pub mod digest;

/// NFC and trimmed: the state in which texts are signed.
pub mod tidy;

/// Texts with a form of their own: dates, times, digests, names of keys.
pub mod format;

/// What can be wrong with a value.
pub mod problem;

/// What a document consists of, said once for checking and for the JSON Schema.
pub mod shape;

/// Texts and numbers held against their shape.
mod leaf;

/// A value held against its shape: every problem with its place.
pub mod check;

/// Members of an object read into a type.
pub mod members;

/// Texts of the program's own, read back only where nothing of them would be lost.
pub mod own_text;

/// A shape as JSON Schema 2020-12, for whoever writes such files elsewhere.
pub mod schema;

pub use canonical::{Parted, canonical};
pub use check::check;
pub use digest::Digest;
pub use format::Format;
pub use members::{Members, Misfit};
pub use own_text::own_text;
pub use place::Place;
pub use problem::{JsonType, Measure, Problem, Reason};
pub use scan::{parse, parse_any_json, parse_tree};
pub use schema::schema;
pub use shape::{KeyShape, Member, Shape, Variant};
pub use tree::{Object, Tree};
pub use unreadable::{Position, Unreadable, Why};
