//! Out of what a desk holds, what there is to add up. Whom to trust and what was decided stands in its rows already.

use super::submission::Submission;
use crate::json::Digest;
use crate::review::desk::{Holding, Row};
use crate::review::record::Record;
use std::collections::BTreeMap;

/// The newest revision of each assessment, in the order of the rows.
pub fn of_desk<'a>(holdings: impl IntoIterator<Item = &'a Holding>, rows: &[Row]) -> Vec<Submission> {
    let records: BTreeMap<Digest, &Record> =
        holdings.into_iter().map(|holding| (holding.record.digest, &holding.record)).collect();
    let submission = |row: &Row| {
        let submission = Submission::of(records.get(&row.digest)?, row.is_trusted(), &row.review)?;
        Some(Submission { reviewed_points: row.reviewed_points, ..submission })
    };
    rows.iter().filter_map(submission).collect()
}
