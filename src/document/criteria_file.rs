//! `AnttCriteria`: a criteria file from outside, signed or not. Its digest is taken without the proof, so that both are the same file.
//! A file with problems is read too: its author is told all of them, and what the file calls itself.

use super::open::{DOCUMENT_LIMIT, File, Integrity, NotReadable, integrity_of, open};
use super::proof::verify_and_digest;
use super::seal::{NotSealed, Sealed, seal_members};
use super::{SecretKey, file_name, to_file};
use crate::criteria::{CriteriaFile, CriteriaProblem, read as read_criteria, without_proof};
use crate::json::{Digest, Tree, parse_any_json};
use serde_json::{Map, Value};

/// The type's name.
pub const TYPE: &str = "AnttCriteria";

/// A criteria file with the answer to the first question.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenedCriteria {
    /// What the file asks, or everything that keeps it from being used.
    pub file: Result<CriteriaFile, Vec<CriteriaProblem>>,
    /// What it calls itself, where it says so at all.
    pub named: Named,
    /// Whether it is as it was signed.
    pub integrity: Integrity,
    /// Digest of the object without its proof: what names the file.
    pub digest: Digest,
    /// Digest of the document as it was received.
    pub received: Digest,
}

/// Id and version as they stand in a file that may be wrong in any way; empty where they are no texts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Named {
    pub id: String,
    pub version: String,
}

/// What keeping a file would do beside those that are here already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Placing {
    /// Nothing has this id and version.
    New,
    /// The same content, which the product ships.
    Shipped,
    /// The same content, kept already.
    Here,
    /// The same id and version with another content. A released version never changes, so one of the two is wrong.
    Conflict { here: Digest, is_shipped: bool },
}

pub(super) fn read(tree: Tree<'_>) -> Result<Box<OpenedCriteria>, NotReadable> {
    let (signed, received) = verify_and_digest(&tree);
    let value = Value::from(tree);
    let text = |member: &str| value.get(member).and_then(Value::as_str).unwrap_or_default().to_owned();
    Ok(Box::new(OpenedCriteria {
        file: read_criteria(&value),
        named: Named { id: text("id"), version: text("version") },
        integrity: integrity_of(signed)?,
        digest: Digest::of_value(&without_proof(&value)),
        received,
    }))
}

/// Everything that is wrong with a criteria file that is [not readable](NotReadable) for a number with a fraction, a null or its proof:
/// who mends it is told of the rest too. Empty for any other file.
pub fn mistakes_beside(bytes: &[u8]) -> Vec<CriteriaProblem> {
    let value = parse_any_json(bytes, DOCUMENT_LIMIT).ok().filter(|value| value["type"] == TYPE);
    value.and_then(|value| read_criteria(&value).err()).unwrap_or_default()
}

/// A file that a summary carries, read as if it had been handed in by itself; nothing where it is none.
pub fn carried(object: &Map<String, Value>) -> Option<Box<OpenedCriteria>> {
    match open(&to_file(object)) {
        Ok(File::Criteria(opened)) => Some(opened),
        _ => None,
    }
}

impl OpenedCriteria {
    /// How it stands to files that are here, each with its id, its version, its digest and whether the product ships it.
    pub fn placing<'a>(&self, here: impl IntoIterator<Item = (&'a str, &'a str, Digest, bool)>) -> Placing {
        let is_named_so = |id: &str, version: &str| id == self.named.id && version == self.named.version;
        let same = here.into_iter().find(|(id, version, ..)| is_named_so(id, version));
        match same {
            None => Placing::New,
            Some((_, _, here, is_shipped)) if here != self.digest => Placing::Conflict { here, is_shipped },
            Some((_, _, _, true)) => Placing::Shipped,
            Some(_) => Placing::Here,
        }
    }
}

/// Signs a sound criteria object and reads the file again. A proof that it has is taken away first: what is signed is its content.
/// `created` is RFC 3339 UTC to the second.
pub fn seal(criteria: &Value, secret: &SecretKey, created: &str) -> Result<Sealed, NotSealed> {
    let bare = without_proof(criteria);
    let digest = Digest::of_value(&bare);
    let none = Map::new();
    seal_members(bare.as_object().unwrap_or(&none), secret, created, |bytes| {
        match open(bytes).map_err(NotSealed::Unreadable)? {
            File::Criteria(back) if back.file.is_ok() && back.digest == digest => Ok((back.integrity, back.received)),
            _ => Err(NotSealed::Otherwise),
        }
    })
}

/// `antt_<id>_<version>.json`, the id with dashes for its slashes.
pub fn file_name(id: &str, version: &str) -> String {
    format!("{}.json", table_name(id, version))
}

/// The same without an ending, for the file's table.
pub fn table_name(id: &str, version: &str) -> String {
    format!("antt_{}_{}", file_name::dashed(id), file_name::dashed(version))
}
