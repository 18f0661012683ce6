//! Whether a file is the one that a paper was made from. Read generously, compared strictly: every digit that was given must agree, and
//! so must all that stands beside the digest.

use super::read::{NotACode, Stated, read};
use super::{bare, is_key};
use crate::document::Did;
use crate::json::Digest;

/// The file that is held against the paper.
#[derive(Clone, Copy, Debug)]
pub struct Held<'a> {
    /// `urn:uuid:` of the assessment.
    pub id: &'a str,
    pub revision: u32,
    /// Of the document with its proof.
    pub digest: &'a Digest,
    /// The digest of the revision before, as the file names it.
    pub previous: Option<&'a str>,
    /// Who signed, where the file is as it was signed.
    pub did: Option<&'a Did>,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// The same file.
    Same(Extent),
    /// The same assessment, signed another time; which time, where that is known.
    OtherRevision { revision: Option<u32> },
    /// The same assessment and number of the revision, but another content.
    OtherContent,
    /// Another assessment.
    OtherAssessment,
    /// Another digest, and nothing beside it that would say more.
    OtherDigest,
    /// It can't be compared.
    NotUnderstood(NotACode),
}

/// How much of the digest was compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// All of it.
    Whole,
    /// The 16 digits of the short one: enough for people, not a proof.
    Short,
}

/// Compares what was scanned, pasted or typed with the file.
pub fn compare(text: &str, held: Held<'_>) -> Comparison {
    match read(text) {
        Ok(stated) => compared(&stated, held),
        Err(why) => Comparison::NotUnderstood(why),
    }
}

fn compared(stated: &Stated, held: Held<'_>) -> Comparison {
    let same_id = stated.id.as_deref().map(|id| id.eq_ignore_ascii_case(bare(held.id)));
    let same_revision = stated.revision.map(|revision| revision == held.revision);
    if begins(&held.digest.to_string(), stated) {
        let same_key = stated.did.as_deref().zip(held.did).map(|(stated, did)| is_key(stated, did));
        if [same_id, same_revision, same_key].contains(&Some(false)) {
            return Comparison::NotUnderstood(NotACode::Contradiction);
        }
        return Comparison::Same(if stated.digest.is_whole() { Extent::Whole } else { Extent::Short });
    }
    match (same_id, same_revision) {
        (Some(false), _) => Comparison::OtherAssessment,
        (Some(true), Some(true)) => Comparison::OtherContent,
        (Some(true), _) => Comparison::OtherRevision { revision: stated.revision },
        (None, _) if held.previous.is_some_and(|previous| begins(previous, stated)) => {
            Comparison::OtherRevision { revision: held.revision.checked_sub(1) }
        }
        (None, _) => Comparison::OtherDigest,
    }
}

/// Whether the digest, written `sha256:…`, begins with all digits that were given.
fn begins(digest: &str, stated: &Stated) -> bool {
    digest.trim_start_matches("sha256:").starts_with(stated.digest.as_str())
}
