//! From a summary to the bytes of a signed file that its own reader accepts. A file that would be refused by the reviewer's
//! program must not leave the unit's.

use super::{Content, SelfAssessment, examine};
use crate::document::open::{File, Integrity, NotReadable, open};
use crate::document::proof::SignError;
use crate::document::{SecretKey, members, sign, to_file};
use crate::json::Digest;

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

/// Signs a summary and reads the file again before anybody relies on it. `created` is RFC 3339 UTC to the second.
pub fn seal(summary: &SelfAssessment, secret: &SecretKey, created: &str) -> Result<Sealed, NotSealed> {
    let document = sign(&members(summary), secret, created).map_err(NotSealed::Sign)?;
    let bytes = to_file(&document);
    let File::Summary(back) = open(&bytes).map_err(NotSealed::Unreadable)? else { return Err(NotSealed::Otherwise) };
    let by_this_key = matches!(&back.integrity, Integrity::Intact(signed) if signed.did == secret.did());
    let holds = back.document == *summary && matches!(examine(&back.document), Content::Agrees(_));
    if by_this_key && holds { Ok(Sealed { bytes, digest: back.digest }) } else { Err(NotSealed::Otherwise) }
}
