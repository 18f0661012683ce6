//! What somebody types for a guide or a programme, into the draft. Like every change a pure function.

use super::part::FurtherPart;
use crate::assessment::draft::Draft;

/// What happened to the points or counts of a file in use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FurtherChange {
    /// Points for an item of this guide, as typed.
    Points { guide: String, item: String, text: String },
    /// Why so many points.
    PointsReason { guide: String, item: String, text: String },
    /// A count of an indicator of this programme, as typed.
    Count { programme: String, indicator: String, count: String, text: String },
}

/// Applies it at the time `now` (UTC seconds). `None` when nothing changed, also where the draft doesn't use the file.
pub fn apply_further(draft: &Draft, change: FurtherChange, now: i64) -> Option<Draft> {
    let mut part = FurtherPart::of(draft).ok()?;
    match change {
        FurtherChange::Points { guide, item, text } => {
            part.file_mut(&guide)?.points.entry(item).or_default().points = text;
        }
        FurtherChange::PointsReason { guide, item, text } => {
            part.file_mut(&guide)?.points.entry(item).or_default().reason = text;
        }
        FurtherChange::Count { programme, indicator, count, text } => {
            part.file_mut(&programme)?.counts.entry(indicator).or_default().insert(count, text);
        }
    }
    forget_emptied(&mut part);
    let next = part.in_place_of(draft, now);
    (next != *draft).then_some(next)
}

/// A field that was emptied again is as if nobody had typed.
fn forget_emptied(part: &mut FurtherPart) {
    for file in &mut part.used {
        file.points.retain(|_, typed| !typed.points.is_empty() || !typed.reason.is_empty());
        for counts in file.counts.values_mut() {
            counts.retain(|_, text| !text.is_empty());
        }
        file.counts.retain(|_, counts| !counts.is_empty());
    }
}
