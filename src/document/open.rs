//! A file from outside, read strictly and asked the first question: is it as it was signed? Whose key it is and whether the content
//! holds are asked by others. Only the document that was verified is handed on, never a second reading of the bytes.

use super::criteria_file::{self, OpenedCriteria};
use super::decision::{self, ReviewDecision};
use super::key_card::{self, KeyCard};
use super::key_rotation::{self, KeyRotation};
use super::proof::{ProofError, Signed, verify_and_digest};
use super::proof_fields::BadProof;
use super::protected::{self, Protected};
use super::summary::{self, SelfAssessment};
use super::trust_list::{self, ListDocument};
use crate::json::{Digest, Place, Position, Problem, Shape, Tree, Unreadable, Why, check, parse_any_json, parse_tree};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::sync::LazyLock;

/// The largest document, in bytes. A page asks before it reads.
pub const DOCUMENT_LIMIT: usize = 2_000_000;
/// The largest backup, in bytes.
pub const BACKUP_LIMIT: usize = 200_000_000;
/// The largest file of rescued drafts, in bytes: some hundred drafts.
pub const RESCUE_LIMIT: usize = 20_000_000;
/// The most drafts in a file of rescued ones: each is a row of the page.
pub const RESCUE_DRAFTS: usize = 500;
/// The most commas and brackets in a file of rescued drafts: some thousand for each draft.
const RESCUE_MARKS: usize = 2_000_000;
/// What is larger than a document is one long text among few members. Many small values would need ten times their size in memory.
const MOST_COMMAS: usize = 100;
/// The type of what is saved when the program could not run.
const RESCUE: &str = "AnttRescue";

/// Why a file can't be read at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotReadable {
    /// No JSON, or none that can be read in one way only.
    Json(Unreadable),
    /// No `type`, so no document of this product.
    NoType,
    /// A type that this version doesn't open.
    OtherType { found: String },
    /// Members that are missing, unknown or of another shape; all of them.
    Shape(Vec<Problem>),
    /// A proof that can't be checked.
    Proof(BadProof),
    /// More drafts than a page can show, or more values than so many drafts have.
    TooManyDrafts { limit: usize },
}

/// Whether a document is as it was signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Integrity {
    /// As this key signed it.
    Intact(Signed),
    /// Not as the key that it names signed it.
    Altered { claimed: Signed },
    /// Without a proof.
    Unsigned,
}

/// A document with the answer to the first question.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened<T> {
    /// What the file says.
    pub document: T,
    /// Whether it is as it was signed.
    pub integrity: Integrity,
    /// Digest of the document with its proof.
    pub digest: Digest,
}

/// A file of the product.
#[derive(Clone, Debug, PartialEq)]
pub enum File {
    /// A summary.
    Summary(Box<Opened<SelfAssessment>>),
    /// A key card.
    KeyCard(Box<Opened<KeyCard>>),
    /// A reviewer's decision.
    Decision(Box<Opened<ReviewDecision>>),
    /// Keys that somebody trusts.
    TrustList(Box<Opened<ListDocument>>),
    /// A key that takes over from another.
    KeyRotation(Box<Opened<KeyRotation>>),
    /// A criteria file, signed or not.
    Criteria(Box<OpenedCriteria>),
    /// Something behind a passphrase.
    Protected(Protected),
    /// A draft, as its JSON text; the drafts' own reader takes it from there.
    Draft(String),
    /// Drafts that were saved when the program could not run, each as its text.
    Rescue(Vec<String>),
}

/// Reads a file.
pub fn open(bytes: &[u8]) -> Result<File, NotReadable> {
    if is_rescue(bytes) {
        return rescue(bytes);
    }
    let too_large = || {
        let (bytes, limit) = (bytes.len() as u64, DOCUMENT_LIMIT as u64);
        Err(NotReadable::Json(Unreadable::TooLarge { bytes, limit }))
    };
    let is_larger = bytes.len() > DOCUMENT_LIMIT;
    if is_larger && bytes.iter().filter(|&&byte| byte == b',').nth(MOST_COMMAS).is_some() {
        return too_large();
    }
    let value = parse_tree(bytes, BACKUP_LIMIT).map_err(NotReadable::Json)?;
    let kind = value.get("type").and_then(Tree::as_str).ok_or(NotReadable::NoType)?.to_owned();
    match kind.as_str() {
        "AnttProtected" => protected::read(value).map(File::Protected).map_err(NotReadable::Shape),
        _ if is_larger => too_large(),
        "AnttSelfAssessment" => signed(value, &SUMMARY, |_| Vec::new()).map(File::Summary),
        key_card::TYPE => signed(value, &KEY_CARD, |_| Vec::new()).map(File::KeyCard),
        decision::TYPE => signed(value, &DECISION, decision::rules).map(File::Decision),
        trust_list::TYPE => signed(value, &TRUST_LIST, trust_list::rules).map(File::TrustList),
        key_rotation::TYPE => signed(value, &KEY_ROTATION, key_rotation::rules).map(File::KeyRotation),
        criteria_file::TYPE => criteria_file::read(value).map(File::Criteria),
        "AnttDraft" => Ok(File::Draft(Value::from(value).to_string())),
        _ => Err(NotReadable::OtherType { found: kind }),
    }
}

/// The page's emergency lines write the type first.
fn is_rescue(bytes: &[u8]) -> bool {
    let start = bytes.get(..64).unwrap_or(bytes);
    start.windows(RESCUE.len()).any(|part| part == RESCUE.as_bytes())
}

/// A file that [`open`] reads as rescued texts, with this one in it: a JSON text as the page keeps it.
pub fn rescue_file(text: &str) -> String {
    format!(r#"{{"type":"{RESCUE}","drafts":[{text}]}}"#)
}

/// Drafts are no documents, and in a list of what could be saved there may be nulls: read as laxly as can be done safely.
fn rescue(bytes: &[u8]) -> Result<File, NotReadable> {
    let too_many = NotReadable::TooManyDrafts { limit: RESCUE_DRAFTS };
    if has_more_marks(bytes, RESCUE_MARKS) {
        return Err(too_many);
    }
    let value = parse_any_json(bytes, RESCUE_LIMIT).map_err(NotReadable::Json)?;
    match value.get("type").and_then(Value::as_str) {
        Some(RESCUE) => texts(value.get("drafts"), RESCUE_DRAFTS).map(|(texts, _)| File::Rescue(texts)).ok_or(too_many),
        Some(found) => Err(NotReadable::OtherType { found: found.to_owned() }),
        None => Err(NotReadable::NoType),
    }
}

/// Whether it has more commas and brackets than this, so more values than can be read in a moment. Those in texts count too, which
/// is why the most is far above what a file needs.
pub(super) fn has_more_marks(bytes: &[u8], most: usize) -> bool {
    bytes.iter().filter(|&&byte| matches!(byte, b',' | b'[' | b'{')).nth(most).is_some()
}

/// Drafts in a list: those that are JSON as JSON, those that are not as the text that they are. What is neither an object nor a
/// text was never a draft; its number is the second part. `None`: more than the limit.
pub(super) fn texts(list: Option<&Value>, limit: usize) -> Option<(Vec<String>, usize)> {
    let list = list.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let text = |value: &Value| match value {
        Value::String(text) => Some(text.clone()),
        Value::Object(_) => Some(value.to_string()),
        _ => None,
    };
    let texts: Vec<String> = list.iter().filter_map(text).take(limit + 1).collect();
    let left_out = list.len().saturating_sub(texts.len());
    (texts.len() <= limit).then_some((texts, left_out))
}

/// Made once: files come by the thousand.
static SUMMARY: LazyLock<Shape> = LazyLock::new(summary::shape);
static KEY_CARD: LazyLock<Shape> = LazyLock::new(key_card::shape);
static DECISION: LazyLock<Shape> = LazyLock::new(decision::shape);
static TRUST_LIST: LazyLock<Shape> = LazyLock::new(trust_list::shape);
static KEY_ROTATION: LazyLock<Shape> = LazyLock::new(key_rotation::shape);

/// Reads a document of this shape, checks its proof, then asks what a shape can't say.
pub(super) fn signed<T: DeserializeOwned>(
    value: Tree<'_>,
    shape: &Shape,
    rules: impl FnOnce(&T) -> Vec<Problem>,
) -> Result<Box<Opened<T>>, NotReadable> {
    refuse(check(shape, &value))?;
    let (signed, digest) = verify_and_digest(&value);
    let integrity = integrity_of(signed)?;
    // The shape has accepted the value, so the wire types fit; a test holds the two together.
    let document = T::deserialize(value).map_err(|_| {
        let at = Position { line: 1, column: 1 };
        NotReadable::Json(Unreadable::InText { why: Why::Parser, place: Place::root(), at })
    })?;
    refuse(rules(&document))?;
    Ok(Box::new(Opened { document, integrity, digest }))
}

/// The answer to the first question; a proof that can't be checked makes the file unreadable.
pub(super) fn integrity_of(signed: Result<Signed, ProofError>) -> Result<Integrity, NotReadable> {
    match signed {
        Ok(signed) => Ok(Integrity::Intact(signed)),
        Err(ProofError::Altered { claimed }) => Ok(Integrity::Altered { claimed }),
        Err(ProofError::Unsigned) => Ok(Integrity::Unsigned),
        Err(ProofError::Unreadable(why)) => Err(NotReadable::Proof(why)),
    }
}

fn refuse(problems: Vec<Problem>) -> Result<(), NotReadable> {
    if problems.is_empty() { Ok(()) } else { Err(NotReadable::Shape(problems)) }
}
