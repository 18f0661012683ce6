//! From a document to the bytes of a signed file that its own reader accepts. A file that would be refused by another's program
//! must not leave this one.

use super::open::{Integrity, NotReadable};
use super::proof::SignError;
use super::{SecretKey, sign, to_file};
use crate::json::Digest;
use serde_json::{Map, Value};

/// A signed file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed {
    /// The file, byte for byte.
    pub bytes: Vec<u8>,
    /// Digest of the document with its proof.
    pub digest: Digest,
}

/// Why nothing was signed.
#[derive(Clone, Debug, PartialEq)]
pub enum NotSealed {
    /// The proof could not be made.
    Sign(SignError),
    /// What was signed can't be read again.
    Unreadable(NotReadable),
    /// What is read again is not what was signed, or its content does not hold.
    Otherwise,
}

/// Signs a document and reads the file again before anybody relies on it; `back` reads it and compares what it says.
pub(super) fn seal_members(
    document: &Map<String, Value>,
    secret: &SecretKey,
    created: &str,
    back: impl FnOnce(&[u8]) -> Result<(Integrity, Digest), NotSealed>,
) -> Result<Sealed, NotSealed> {
    let bytes = to_file(&sign(document, secret, created).map_err(NotSealed::Sign)?);
    let (integrity, digest) = back(&bytes)?;
    let by_this_key = matches!(&integrity, Integrity::Intact(signed) if signed.did == secret.did());
    if by_this_key { Ok(Sealed { bytes, digest }) } else { Err(NotSealed::Otherwise) }
}
