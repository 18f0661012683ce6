//! A further file in a draft: taken in, moved to another version, used no more. Nothing that was typed is lost on the way.

use super::part::{FurtherPart, PutAway};
use crate::assessment::draft::Draft;
use crate::assessment::entry::CheckEntry;
use crate::criteria::{
    Criteria, FurtherFault, FurtherFile, Indicator, Role, ScoredItem, ScoringGuide, is_answered_alike,
};
use crate::json::Digest;
use serde::Serialize;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Indicator id → count name → as typed.
pub type TypedCounts = BTreeMap<String, BTreeMap<String, String>>;

/// Points for an item that a person scores, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct PointsTyped {
    /// As typed, in points.
    pub points: String,
    /// Why so many.
    pub reason: String,
}

/// A further file that a draft uses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UsedFile {
    /// Its slug.
    pub id: String,
    /// Its version.
    pub version: String,
    /// Supplement, guide or programme.
    pub role: Role,
    /// Of its canonical form without proof.
    pub digest: Digest,
    /// The whole object as it was received, with its proof, where the product doesn't ship it: so a draft and its backup tell all.
    pub carried: Option<Arc<Map<String, Value>>>,
    /// Item id → points, for a guide.
    pub points: BTreeMap<String, PointsTyped>,
    /// For a programme.
    pub counts: TypedCounts,
}

/// The draft with this file in use at the time `now` (UTC seconds), in place of another version of it; or why it does not go with the
/// others. What was typed for the other version stays where it answers what this one asks, the rest is put away. What was typed for
/// this very file before comes back. `carried` is the object as received where the product doesn't ship the file.
pub fn use_file(
    draft: &Draft,
    standard: &Criteria,
    file: &FurtherFile,
    carried: Option<Arc<Map<String, Value>>>,
    now: i64,
) -> Result<Draft, Vec<FurtherFault>> {
    let Ok(mut part) = FurtherPart::of(draft) else { return Err(Vec::new()) };
    let before = part.used.iter().position(|used| used.id == file.id() && used.digest != file.digest());
    let before = before.map(|at| part.used.remove(at));
    part.resolved(standard).files.add(standard, file.clone())?;
    let mut next = draft.clone();
    let mut used = UsedFile::new(file, carried);
    if let Some(before) = before {
        let old = before.resolved().ok();
        let away = move_over(&mut next, before, old.as_ref(), (file, &mut used));
        part.put_away.extend((!away.is_empty()).then_some(away));
    }
    bring_back(&mut next, &mut part, &mut used);
    part.used.push(used);
    Ok(part.in_place_of(&next, now))
}

/// The draft without this file. What was typed for it is put away and comes back with it.
pub fn stop_using(draft: &Draft, id: &str, now: i64) -> Option<Draft> {
    let mut part = FurtherPart::of(draft).ok()?;
    let at = part.used.iter().position(|used| used.id == id)?;
    let file = part.used.remove(at);
    let mut next = draft.clone();
    let entries = take_entries(&mut next, &file);
    next.resume_at = next.resume_at.filter(|check| !file.asks(check));
    let away = PutAway { file, entries };
    part.put_away.extend((!away.is_empty()).then_some(away));
    Some(part.in_place_of(&next, now))
}

impl UsedFile {
    fn new(file: &FurtherFile, carried: Option<Arc<Map<String, Value>>>) -> UsedFile {
        UsedFile {
            id: file.id().to_owned(),
            version: file.version().to_owned(),
            role: file.role(),
            digest: file.digest(),
            carried,
            points: BTreeMap::new(),
            counts: TypedCounts::new(),
        }
    }

    /// Whether this check is the supplement's: its ids begin with its own slug and a colon.
    pub fn asks(&self, check: &str) -> bool {
        let slug = self.id.strip_prefix("supplement/");
        slug.is_some_and(|slug| check.strip_prefix(slug).is_some_and(|rest| rest.starts_with(':')))
    }
}

fn take_entries(draft: &mut Draft, file: &UsedFile) -> BTreeMap<String, CheckEntry> {
    let (taken, kept) = std::mem::take(&mut draft.entries).into_iter().partition(|(check, _)| file.asks(check));
    draft.entries = kept;
    taken
}

/// What still answers goes over to the new version, the rest is returned to be put away.
fn move_over(
    draft: &mut Draft,
    mut before: UsedFile,
    old: Option<&FurtherFile>,
    (file, used): (&FurtherFile, &mut UsedFile),
) -> PutAway {
    let mut entries = take_entries(draft, &before);
    match (old, file) {
        (Some(FurtherFile::Supplement(old)), FurtherFile::Supplement(new)) => {
            let stays =
                |id: &str| old.check(id).zip(new.check(id)).is_some_and(|(old, new)| is_answered_alike(old, new));
            let (kept, aside): (BTreeMap<_, _>, BTreeMap<_, _>) =
                std::mem::take(&mut entries).into_iter().partition(|(id, _)| stays(id));
            draft.entries.extend(kept);
            let was_typed = |(id, entry): &(String, CheckEntry)| {
                old.check(id).is_none_or(|check| *entry != CheckEntry::blank(&check.rule))
            };
            entries = aside.into_iter().filter(was_typed).collect();
        }
        (Some(FurtherFile::ScoringGuide(old)), FurtherFile::ScoringGuide(new)) => {
            let stays = |id: &String| is_scored_alike(old, new, id);
            (used.points, before.points) = before.points.into_iter().partition(|(id, _)| stays(id));
        }
        (Some(FurtherFile::Programme(old)), FurtherFile::Programme(new)) => {
            let both = |id: &String| old.indicator(id).zip(new.indicator(id));
            let stays = |id: &String| both(id).is_some_and(|(old, new)| is_counted_alike(old, new));
            (used.counts, before.counts) = before.counts.into_iter().partition(|(id, _)| stays(id));
        }
        _ => {}
    }
    PutAway { file: before, entries }
}

/// What was put away for this very file goes where nothing stands.
fn bring_back(draft: &mut Draft, part: &mut FurtherPart, used: &mut UsedFile) {
    for away in part.put_away.iter_mut().filter(|away| away.file.id == used.id && away.file.digest == used.digest) {
        into(&mut used.points, &mut away.file.points);
        into(&mut used.counts, &mut away.file.counts);
        into(&mut draft.entries, &mut away.entries);
    }
    part.put_away.retain(|away| !away.is_empty());
}

fn into<T>(all: &mut BTreeMap<String, T>, from: &mut BTreeMap<String, T>) {
    let (free, taken): (BTreeMap<_, _>, BTreeMap<_, _>) =
        std::mem::take(from).into_iter().partition(|(id, _)| !all.contains_key(id));
    all.extend(free);
    *from = taken;
}

/// Whether points for the one are points for the other: of so many, found in the same way.
fn is_scored_alike(guide: &ScoringGuide, other: &ScoringGuide, id: &str) -> bool {
    let alike =
        |(item, other): (&ScoredItem, &ScoredItem)| item.maximum == other.maximum && item.method == other.method;
    guide.item(id).zip(other.item(id)).is_some_and(alike) && guide.wording_of(id) == other.wording_of(id)
}

/// Whether the same is counted. A target may change; the counts stay what they are.
fn is_counted_alike(indicator: &Indicator, other: &Indicator) -> bool {
    indicator.title == other.title && indicator.form == other.form && indicator.counts == other.counts
}
