//! What all signed documents begin and end with: type, version, id, program, proof. What stands between is each type's own.

use crate::json::{Format, Member, Shape};
use serde::{Deserialize, Serialize};

const FORMAT_VERSION: u32 = 1;

/// The first members of a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Header {
    /// "AnttKeyCard" and the like.
    pub r#type: String,
    /// 1.
    pub format_version: u32,
    /// `urn:uuid:` v4.
    pub id: String,
    /// The program.
    pub generator: Generator,
}

/// The program that wrote the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Generator {
    /// Name.
    pub name: String,
    /// Version.
    pub version: String,
}

impl Header {
    /// Of a new document. `id` is `urn:uuid:` v4.
    pub fn new(r#type: &str, id: &str, program_version: &str) -> Self {
        Self {
            r#type: r#type.to_owned(),
            format_version: FORMAT_VERSION,
            id: id.to_owned(),
            generator: Generator::antt(program_version),
        }
    }
}

impl Generator {
    /// This program.
    pub fn antt(version: &str) -> Self {
        Self { name: "antt".to_owned(), version: version.to_owned() }
    }
}

/// The members of a document of this type: `own` ones between the header's and the proof.
pub(super) fn members(r#type: &'static str, id: Member, own: Vec<Member>) -> Vec<Member> {
    let generator =
        Shape::Object(vec![Member::required("name", Shape::TEXT), Member::required("version", Shape::TEXT)]);
    let mut members = vec![
        Member::required("type", Shape::Const(r#type)),
        Member::required("formatVersion", Shape::ConstInteger(FORMAT_VERSION.into())),
        id,
        Member::required("generator", generator),
    ];
    members.extend(own);
    // The proof's members are looked at by the proof's own reader, which names what is wrong with them.
    members.push(
        Member::optional("proof", Shape::AnyObject).described("Data Integrity proof, cryptosuite eddsa-jcs-2022."),
    );
    members
}

/// The id of a document that has one state only.
pub(super) const fn id() -> Member {
    Member::required("id", Shape::Format(Format::UuidUrn))
}
