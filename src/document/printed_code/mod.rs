//! What a printed paper says of the signed file that it was made from, and whether a file is that one. The content of the QR code is a
//! promise: papers outlive the program that printed them.

mod compare;
mod read;

pub use compare::{Comparison, Extent, Held, compare};
pub use read::{Digits, NotACode, Stated, read};

use crate::document::Did;
use crate::json::Digest;
use std::fmt;

/// How every code begins: what it is, and the version of its form.
const NAME: &str = "antt:";
const VERSION: &str = "1";

/// The content of a code: everything that finds and compares the file. Written `antt:1?id=…&r=…&d=…&k=…`.
#[derive(Clone, Copy, Debug)]
pub struct PrintedCode<'a> {
    /// `urn:uuid:` of the assessment; its prefix is not printed.
    pub id: &'a str,
    pub revision: u32,
    /// The whole digest, of the document with its proof.
    pub digest: &'a Digest,
    /// The key that signed.
    pub did: &'a str,
}

impl fmt::Display for PrintedCode<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let PrintedCode { id, revision, digest, did } = self;
        write!(out, "{NAME}{VERSION}?id={}&r={revision}&d={digest}&k={did}", bare(id))
    }
}

fn bare(id: &str) -> &str {
    id.trim_start_matches("urn:uuid:")
}

/// Whether the text is the name of a key in any case: scanners for telephones may write all of a code in capitals.
fn is_key(text: &str, did: &Did) -> bool {
    text.eq_ignore_ascii_case(&did.to_string())
}
