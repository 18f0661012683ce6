//! `AnttDesk`: what a reviewer's desk knows beside the files that it has taken in. It stands in a copy of the desk, a zip file, next to
//! those files as they were received, the signed trust list, the register and the statements of changed keys. Signed, because nobody else
//! may say when a file was first seen or which keys were confirmed. What is made of it is `review`'s.

use super::header::{self, Header};
use super::open::{NotReadable, Opened, has_more_marks, signed};
use super::seal::{NotSealed, Sealed, seal_members};
use super::{Did, SecretKey, members};
use crate::criteria::parse_iso;
use crate::json::{Digest, Format, KeyShape, Member, Place, Problem, Reason, Shape, Unreadable, parse_tree};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The type's name.
pub const TYPE: &str = "AnttDesk";
/// The largest of such documents, in bytes: a hundred thousand files, each with what was done.
pub const DESK_LIMIT: usize = 50_000_000;
/// The most commas and brackets: some twenty for each file.
const MOST_MARKS: usize = 4_000_000;

/// A desk without its proof.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DeskDocument {
    /// Type, version, id, program.
    #[serde(flatten)]
    pub header: Header,
    /// Every file that was taken in.
    pub files: Vec<FileMember>,
    /// Changes of keys that were confirmed.
    pub rotations: Vec<RotationMember>,
    /// What was done.
    pub history: Vec<EventMember>,
    /// Name → text in base64url, as the desk keeps it: targets, who reviews, decisions that are being written.
    pub settings: BTreeMap<String, String>,
    /// Of the trust list with its proof.
    pub trust_list: Digest,
    /// Of the register's bytes.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub register: Option<Digest>,
}

/// A file that was taken in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FileMember {
    /// Of the document with its proof.
    pub digest: Digest,
    /// Its name when it was chosen or dropped.
    pub name: String,
    /// ISO day in Vietnam.
    pub first_seen: String,
}

/// A change of key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RotationMember {
    /// The key before.
    pub old_did: String,
    /// The key after.
    pub new_did: String,
}

/// Something that was done.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct EventMember {
    /// A UUID.
    pub id: String,
    /// The assessment's id.
    pub assessment: String,
    /// Seconds since 1970, UTC.
    pub at: i64,
    /// JSON text.
    pub what: String,
}

/// The shape of a desk.
pub fn shape() -> Shape {
    let file = Shape::Object(vec![
        Member::required("digest", Shape::Format(Format::Digest)).described("Of the document with its proof."),
        Member::required("name", Shape::TEXT),
        Member::required("firstSeen", Shape::Format(Format::Date)),
    ]);
    let rotation = Shape::Object(vec![
        Member::required("oldDid", Shape::Format(Format::DidKey)),
        Member::required("newDid", Shape::Format(Format::DidKey)),
    ]);
    let event = Shape::Object(vec![
        Member::required("id", Shape::TEXT).described("A UUID."),
        Member::required("assessment", Shape::TEXT).described("The assessment's id."),
        Member::required("at", Shape::COUNT).described("Seconds since 1970, UTC."),
        Member::required("what", Shape::TEXT).described("JSON text."),
    ]);
    let setting = Shape::Bytes { min: 0, max: None };
    let own = vec![
        Member::required("files", Shape::array(file)).described("Every file that was taken in."),
        Member::required("rotations", Shape::array(rotation)).described("Changes of keys that were confirmed."),
        Member::required("history", Shape::array(event)).described("What was done."),
        Member::required("settings", Shape::map(KeyShape::Format(Format::Slug), setting))
            .described("Name → text as the desk keeps it."),
        Member::required("trustList", Shape::Format(Format::Digest)).described("Of trust-list.json with its proof."),
        Member::optional("register", Shape::Format(Format::Digest)).described("Of the bytes of register.csv."),
    ];
    Shape::Object(header::members(TYPE, header::id(), own))
}

static SHAPE: LazyLock<Shape> = LazyLock::new(shape);

/// Reads a desk out of a copy, strictly as any document.
pub fn read(bytes: &[u8]) -> Result<Box<Opened<DeskDocument>>, NotReadable> {
    if has_more_marks(bytes, MOST_MARKS) {
        let (bytes, limit) = (bytes.len() as u64, DESK_LIMIT as u64);
        return Err(NotReadable::Json(Unreadable::TooLarge { bytes, limit }));
    }
    let value = parse_tree(bytes, DESK_LIMIT).map_err(NotReadable::Json)?;
    match value.get("type").and_then(|kind| kind.as_str()) {
        Some(TYPE) => signed(value, &SHAPE, rules),
        Some(other) => Err(NotReadable::OtherType { found: other.to_owned() }),
        None => Err(NotReadable::NoType),
    }
}

/// What the shape can't say: days of this age and keys that can be used.
fn rules(desk: &DeskDocument) -> Vec<Problem> {
    let malformed = |list: &'static str, index, member, format, text: &str| Problem {
        place: Place::root().child(list).item(index).child(member),
        reason: Reason::Malformed { format, text: text.to_owned() },
    };
    let mut problems = Vec::new();
    for (index, file) in desk.files.iter().enumerate().filter(|(_, file)| parse_iso(&file.first_seen).is_none()) {
        problems.push(malformed("files", index, "firstSeen", Format::Date, &file.first_seen));
    }
    for (index, rotation) in desk.rotations.iter().enumerate() {
        for (member, did) in [("oldDid", &rotation.old_did), ("newDid", &rotation.new_did)] {
            if did.parse::<Did>().is_err() {
                problems.push(malformed("rotations", index, member, Format::DidKey, did));
            }
        }
    }
    problems
}

/// Signs a desk and reads the file again. `created` is RFC 3339 UTC to the second.
pub fn seal(desk: &DeskDocument, secret: &SecretKey, created: &str) -> Result<Sealed, NotSealed> {
    seal_members(&members(desk), secret, created, |bytes| {
        let back = read(bytes).map_err(NotSealed::Unreadable)?;
        if back.document == *desk { Ok((back.integrity, back.digest)) } else { Err(NotSealed::Otherwise) }
    })
}
