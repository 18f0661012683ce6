//! `AnttKeyCard`: what a unit hands over so that a reviewer can trust its key. Signed by the key itself.

use super::key::SecretKey;
use super::proof::{SignError, sign};
use crate::json::{Format, Member, Shape};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// A unit as a key card names it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CardUnit {
    /// Kind id.
    pub kind: String,
    /// Name.
    pub name: String,
    /// Code.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub code: Option<String>,
    /// The body above.
    pub parent_name: String,
}

/// The card without its proof.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct KeyCard {
    /// "AnttKeyCard".
    pub r#type: String,
    /// 1.
    pub format_version: u32,
    /// `urn:uuid:` v4.
    pub id: String,
    /// The program.
    pub generator: CardGenerator,
    /// Who holds the key.
    pub name: String,
    /// For whom it signs.
    pub units: Vec<CardUnit>,
}

/// The program that wrote the card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CardGenerator {
    /// Name.
    pub name: String,
    /// Version.
    pub version: String,
}

/// The shape of a card.
pub fn shape() -> Shape {
    let kinds = &["residential_area", "commune", "agency", "enterprise", "educational_institution"];
    Shape::Object(vec![
        Member::required("type", Shape::Const("AnttKeyCard")),
        Member::required("formatVersion", Shape::ConstInteger(1)),
        Member::required("id", Shape::Format(Format::UuidUrn)),
        Member::required(
            "generator",
            Shape::Object(vec![Member::required("name", Shape::TEXT), Member::required("version", Shape::TEXT)]),
        ),
        Member::required("name", Shape::TEXT).described("Who holds the key."),
        Member::required(
            "units",
            Shape::nonempty_array(Shape::Object(vec![
                Member::required("kind", Shape::OneOf(kinds)),
                Member::required("name", Shape::TEXT),
                Member::optional("code", Shape::TEXT),
                Member::required("parentName", Shape::TEXT),
            ])),
        ),
        Member::optional("proof", Shape::AnyObject),
    ])
}

/// Signs a card with the key that it is about. `id` is `urn:uuid:` v4, `created` RFC 3339 UTC.
pub fn issue(card: &KeyCard, secret: &SecretKey, created: &str) -> Result<Map<String, Value>, SignError> {
    sign(&super::members(card), secret, created)
}
