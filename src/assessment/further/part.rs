//! The part of a draft that is about what stands beside its standard, understood.

use super::rolled_up::RolledUp;
use super::used::{PointsTyped, UsedFile};
use crate::assessment::draft::Draft;
use crate::assessment::entry::CheckEntry;
use serde::Serialize;
use std::collections::BTreeMap;

/// The files in use, in the order in which they were taken in, and what was typed for others.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct FurtherPart {
    /// The files in use. What is typed for the checks of a supplement stands with the draft's other answers.
    pub used: Vec<UsedFile>,
    /// Files that are used no more, or in another version, for which something was typed; the latest last.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub put_away: Vec<PutAway>,
    /// The standard, where the product does not ship it: then the draft is for practice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub practice: Option<UsedFile>,
    /// What a roll-up says of a commune's own units.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rolled_up: Option<RolledUp>,
}

/// What was typed for a file and doesn't answer what is asked now. It is shown beside, to be looked at again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PutAway {
    /// The file, with its points or counts.
    pub file: UsedFile,
    /// Check id → what was typed, for a supplement.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub entries: BTreeMap<String, CheckEntry>,
}

impl PutAway {
    /// Whether nothing is left of it.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty() && self.file.points.is_empty() && self.file.counts.is_empty()
    }
}

impl FurtherPart {
    /// The file in use with this id.
    pub fn file(&self, id: &str) -> Option<&UsedFile> {
        self.used.iter().find(|used| used.id == id)
    }

    pub(super) fn file_mut(&mut self, id: &str) -> Option<&mut UsedFile> {
        self.used.iter_mut().find(|used| used.id == id)
    }

    /// What was typed for this check of a supplement under other versions, with the version, the latest first.
    pub fn to_review(&self, check: &str) -> impl Iterator<Item = (&str, &CheckEntry)> {
        let put_away = self.put_away.iter().rev();
        put_away.filter_map(move |away| Some((away.file.version.as_str(), away.entries.get(check)?)))
    }

    /// The points that were entered for this item under other versions of its guide, the latest first.
    pub fn points_to_review(&self, guide: &str, item: &str) -> impl Iterator<Item = (&str, &PointsTyped)> {
        let put_away = self.put_away.iter().rev().filter(move |away| away.file.id == guide);
        put_away.filter_map(move |away| Some((away.file.version.as_str(), away.file.points.get(item)?)))
    }

    /// The counts that were typed for this indicator under other versions of its programme, the latest first.
    pub fn counts_to_review(
        &self,
        programme: &str,
        indicator: &str,
    ) -> impl Iterator<Item = (&str, &BTreeMap<String, String>)> {
        let put_away = self.put_away.iter().rev().filter(move |away| away.file.id == programme);
        put_away.filter_map(move |away| Some((away.file.version.as_str(), away.file.counts.get(indicator)?)))
    }

    /// The draft with this part in place of its own, touched at `now` (UTC seconds) if that changes it.
    pub(super) fn in_place_of(self, draft: &Draft, now: i64) -> Draft {
        let mut next = Draft { further: self.to_stored(), ..draft.clone() };
        if next != *draft {
            next.touch(now);
        }
        next
    }
}
