//! What was put away for checks of a supplement: taken back into its place, or dismissed by who has looked at it.

use super::part::FurtherPart;
use crate::assessment::draft::Draft;
use crate::assessment::entry::CheckEntry;
use crate::criteria::Check;

/// The draft with what was put away for this check in place of its answer: at this place of [`FurtherPart::put_away`], for there may
/// be several versions. `None` where there is nothing, or where the check now asks for another kind of answer. What stood there is put
/// away in its stead.
pub fn take_back_put_away(draft: &Draft, place: usize, asked: &Check, now: i64) -> Option<Draft> {
    let mut part = FurtherPart::of(draft).ok()?;
    let away = part.put_away.get_mut(place)?;
    let entry = away.entries.get(&asked.id).filter(|entry| entry.entry.fits(&asked.rule))?.clone();
    let mut next = draft.clone();
    match next.entries.insert(asked.id.clone(), entry) {
        Some(now_there) if now_there != CheckEntry::blank(&asked.rule) => {
            away.entries.insert(asked.id.clone(), now_there);
        }
        _ => drop(away.entries.remove(&asked.id)),
    }
    Some(settled(part, &next, now))
}

/// The draft without what was put away for this check, item or indicator at this place: its owner has looked at it. `None` where there
/// is nothing.
pub fn dismiss_put_away(draft: &Draft, place: usize, asked: &str, now: i64) -> Option<Draft> {
    let mut part = FurtherPart::of(draft).ok()?;
    let before = part.clone();
    let away = part.put_away.get_mut(place)?;
    away.entries.remove(asked);
    away.file.points.remove(asked);
    away.file.counts.remove(asked);
    (part != before).then(|| settled(part, draft, now))
}

fn settled(mut part: FurtherPart, draft: &Draft, now: i64) -> Draft {
    part.put_away.retain(|away| !away.is_empty());
    part.in_place_of(draft, now)
}
