//! The name of the saved file: `antt_<kind>_<unit>_<year>_r<revision>_<id>.json`, in ASCII.

use super::wire::SelfAssessment;
use crate::assessment::Draft;
use crate::document::file_name::{dashed, short_id};

/// The file name of a summary.
pub fn file_name(summary: &SelfAssessment) -> String {
    format!(
        "antt_{}_{}_{}_r{}_{}.json",
        summary.unit.kind,
        dashed(&summary.unit.name),
        summary.period.year,
        summary.revision,
        short_id(&summary.id)
    )
}

/// The file name of a draft, which tells it from those of other units.
pub fn draft_name(draft: &Draft) -> String {
    let (kind, name) = (draft.kind.id(), dashed(&draft.profile.name));
    format!("antt_ban-nhap_{kind}_{name}_{}_{}.json", draft.year, short_id(&draft.id))
}
