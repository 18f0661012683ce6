//! A unit as other documents than its own summary name it.

use super::summary::SelfAssessment;
use crate::json::{Member, Shape};
use serde::{Deserialize, Serialize};

/// Kind id of each kind of unit.
pub(super) const KINDS: &[&str] = &["residential_area", "commune", "agency", "enterprise", "educational_institution"];

/// What identifies a unit: its kind with its code or, without code, with its name and the body above it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct UnitName {
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

impl UnitName {
    /// The unit that a summary is about.
    pub fn of(summary: &SelfAssessment) -> Self {
        let unit = &summary.unit;
        Self {
            kind: unit.kind.clone(),
            name: unit.name.clone(),
            code: unit.code.clone(),
            parent_name: unit.parent_name.clone(),
        }
    }
}

pub(super) fn shape() -> Shape {
    Shape::Object(vec![
        Member::required("kind", Shape::OneOf(KINDS)),
        Member::required("name", Shape::TEXT),
        Member::optional("code", Shape::TEXT),
        Member::required("parentName", Shape::TEXT),
    ])
}
