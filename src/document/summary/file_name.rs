//! The name of the saved file: `antt_<kind>_<unit>_<year>_r<revision>_<id>.json`, in ASCII.

use super::wire::SelfAssessment;
use crate::assessment::Draft;
use crate::document::UnitName;
use crate::document::file_name::{dashed, short_id};

/// The name of a draft of which nothing can be read.
pub const UNREADABLE_DRAFT: &str = "antt_ban-nhap.json";

/// The file name of a summary.
pub fn file_name(summary: &SelfAssessment) -> String {
    file_name_of(&UnitName::of(summary), summary.period.year, summary.revision, &summary.id)
}

/// The same of a summary of which only this is at hand.
pub fn file_name_of(unit: &UnitName, year: i32, revision: u32, id: &str) -> String {
    format!("antt_{}_{}_{year}_r{revision}_{}.json", unit.kind, dashed(&unit.name), short_id(id))
}

/// The file name of a draft, which tells it from those of other units.
pub fn draft_name(draft: &Draft) -> String {
    let (kind, name) = (draft.kind.id(), dashed(&draft.profile.name));
    format!("antt_ban-nhap_{kind}_{name}_{}_{}.json", draft.year, short_id(&draft.id))
}
