//! `AnttKeyCard`: what a unit hands over so that a reviewer can trust its key. Signed by the key itself.

use super::header::{self, Header};
use super::key::SecretKey;
use super::proof::{SignError, sign};
use super::unit_name::{self, UnitName};
use crate::json::{Member, Shape};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// The type's name.
pub const TYPE: &str = "AnttKeyCard";

/// The card without its proof.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyCard {
    /// Type, version, id, program.
    #[serde(flatten)]
    pub header: Header,
    /// Who holds the key.
    pub name: String,
    /// For whom it signs; nobody for the key of a reviewer or an author.
    pub units: Vec<UnitName>,
}

/// The shape of a card.
pub fn shape() -> Shape {
    let own = vec![
        Member::required("name", Shape::TEXT).described("Who holds the key."),
        Member::required("units", Shape::array(unit_name::shape()))
            .described("For whom it signs; none for the key of a reviewer or an author."),
    ];
    Shape::Object(header::members(TYPE, header::id(), own))
}

/// Signs a card with the key that it is about. `id` is `urn:uuid:` v4, `created` RFC 3339 UTC.
pub fn issue(card: &KeyCard, secret: &SecretKey, created: &str) -> Result<Map<String, Value>, SignError> {
    sign(&super::members(card), secret, created)
}
