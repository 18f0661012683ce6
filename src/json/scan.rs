//! From bytes to a JSON value: the only way in for a file from outside. The size comes first, then the encoding, then the raw
//! text. What the value means is for others.

use super::tree::Tree;
use super::unreadable::{Encoding, Unreadable};
use super::walk::walk;
use serde_json::Value;

/// What may occur in a text besides the JSON that the product's documents consist of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Strictness {
    /// Fractions, exponents, `-0` and numbers beyond 2^53 − 1 as well.
    pub any_number: bool,
    pub nulls: bool,
}

impl Strictness {
    /// The product's own documents.
    pub const DOCUMENT: Self = Self { any_number: false, nulls: false };
    /// Everything that RFC 8259 allows, except what no strictness lets pass: repeated keys, lone surrogates, too many levels.
    pub const ANY_JSON: Self = Self { any_number: true, nulls: true };
}

/// Reads a document of the product; `limit` is the largest size in bytes.
pub fn parse(bytes: &[u8], limit: usize) -> Result<Value, Unreadable> {
    parse_tree(bytes, limit).map(Value::from)
}

/// The same, borrowed from the bytes.
pub fn parse_tree(bytes: &[u8], limit: usize) -> Result<Tree<'_>, Unreadable> {
    parse_with(bytes, limit, Strictness::DOCUMENT)
}

/// Reads JSON that others made for other purposes, such as the official test vectors with their fractions and nulls.
pub fn parse_any_json(bytes: &[u8], limit: usize) -> Result<Value, Unreadable> {
    parse_with(bytes, limit, Strictness::ANY_JSON).map(Value::from)
}

/// Reads a text as strictly as asked.
pub fn parse_with(bytes: &[u8], limit: usize, strictness: Strictness) -> Result<Tree<'_>, Unreadable> {
    refuse_larger(bytes.len() as u64, limit as u64)?;
    walk(decode(bytes)?, strictness)
}

/// Whether a file may be read at all, asked with the size that its directory entry tells.
pub fn refuse_larger(bytes: u64, limit: u64) -> Result<(), Unreadable> {
    if bytes > limit { Err(Unreadable::TooLarge { bytes, limit }) } else { Ok(()) }
}

fn decode(bytes: &[u8]) -> Result<&str, Unreadable> {
    if bytes.starts_with(&[0xef, 0xbb, 0xbf]) {
        return Err(Unreadable::ByteOrderMark);
    }
    if let Some(encoding) = other_encoding(bytes) {
        return Err(Unreadable::OtherEncoding { encoding });
    }
    let text = utf8(bytes).map_err(|offset| Unreadable::NotUtf8 { offset })?;
    let is_white_space = |byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r');
    if text.bytes().all(is_white_space) { Err(Unreadable::Blank) } else { Ok(text) }
}

/// The text, or where it ends being one. The command line looks at many bytes at once: letters beyond ASCII, of which Vietnamese is
/// full, are what the standard library is slow at.
fn utf8(bytes: &[u8]) -> Result<&str, usize> {
    #[cfg(feature = "cli")]
    let text = simdutf8::compat::from_utf8(bytes).map_err(|error| error.valid_up_to());
    #[cfg(not(feature = "cli"))]
    let text = str::from_utf8(bytes).map_err(|error| error.valid_up_to());
    text
}

/// Another encoding than UTF-8, recognised by its mark or, since a JSON text starts with two ASCII characters or more, by where its
/// zeros are (the table of RFC 4627 §3). Tables start so, too.
pub fn other_encoding(bytes: &[u8]) -> Option<Encoding> {
    let zeros = bytes.first_chunk::<4>().map(|first| first.map(|byte| byte == 0));
    match (bytes, zeros) {
        ([0xff, 0xfe, 0, 0, ..], _) | (_, Some([false, true, true, true])) => Some(Encoding::Utf32LittleEndian),
        ([0, 0, 0xfe, 0xff, ..], _) | (_, Some([true, true, true, false])) => Some(Encoding::Utf32BigEndian),
        ([0xff, 0xfe, ..], _) | (_, Some([false, true, false, true])) => Some(Encoding::Utf16LittleEndian),
        ([0xfe, 0xff, ..], _) | (_, Some([true, false, true, false])) => Some(Encoding::Utf16BigEndian),
        _ => None,
    }
}
