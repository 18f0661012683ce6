//! A draft moved to another version of its standard: answers to checks that still ask the same stay, the others are laid aside to be
//! looked at again ("cần xem lại"). Nothing that was typed is lost.

use super::draft::{Draft, LaidAside};
use super::entry::CheckEntry;
use crate::criteria::{Check, Criteria, is_answered_alike};
use std::collections::BTreeMap;

/// The draft with the standard `to` in place of `from`, at the time `now` (UTC seconds). The same draft where both are one version.
pub fn move_to(draft: &Draft, from: &Criteria, to: &Criteria, now: i64) -> Draft {
    if from.digest == to.digest {
        return draft.clone();
    }
    let mut next = draft.clone();
    let stays = |id: &str| match (from.check(id), to.check(id)) {
        (Some(old), Some(new)) => is_answered_alike(old, new),
        // A supplement asks it, whatever the standard is.
        (None, None) => true,
        (None, Some(_)) | (Some(_), None) => false,
    };
    let (kept, aside): (BTreeMap<_, _>, BTreeMap<_, _>) =
        std::mem::take(&mut next.entries).into_iter().partition(|(id, _)| stays(id));
    let asked_alike = |id: &str| {
        let question =
            |criteria: &Criteria| criteria.facts.iter().find(|fact| fact.id == id).map(|fact| fact.question.clone());
        question(from).is_some() && question(from) == question(to)
    };
    let (facts, facts_aside): (BTreeMap<_, _>, BTreeMap<_, _>) =
        std::mem::take(&mut next.facts).into_iter().partition(|(id, _)| asked_alike(id));
    let was_typed = |(id, entry): &(String, CheckEntry)| {
        from.check(id).is_none_or(|check: &Check| *entry != CheckEntry::blank(&check.rule))
    };
    let laid = LaidAside {
        version: draft.standard_version.clone(),
        facts: facts_aside,
        entries: aside.into_iter().filter(was_typed).collect(),
    };
    (next.entries, next.facts) = (kept, facts);
    next.laid_aside.extend((!laid.is_empty()).then_some(laid));
    next.standard_version.clone_from(&to.version);
    next.resume_at = next.resume_at.filter(|id| to.check(id).is_some());
    next.touch(now);
    next
}

impl Draft {
    /// What was typed for this check under earlier versions, with the version, the latest first.
    pub fn to_review(&self, check: &str) -> impl Iterator<Item = (&str, &CheckEntry)> {
        let of = move |laid: &'_ LaidAside| laid.entries.contains_key(check);
        let laid = self.laid_aside.iter().rev().filter(move |laid| of(laid));
        laid.filter_map(move |laid| Some((laid.version.as_str(), laid.entries.get(check)?)))
    }

    /// Every check, of this version or an earlier one, for which something is laid aside.
    pub fn all_to_review(&self) -> impl Iterator<Item = &str> {
        self.laid_aside.iter().flat_map(|laid| laid.entries.keys().map(String::as_str))
    }
}

/// The draft with what was laid aside for this check in place of its answer: at this place of [`Draft::laid_aside`], for there may be
/// several versions. `None` where there is nothing, or where the check now asks for another kind of answer. What stood there is laid
/// aside in its stead.
pub fn take_back(draft: &Draft, standard: &Criteria, place: usize, check: &str, now: i64) -> Option<Draft> {
    let asked = standard.check(check)?;
    let mut next = draft.clone();
    let laid = next.laid_aside.get_mut(place)?;
    let entry = laid.entries.get(check).filter(|entry| entry.entry.fits(&asked.rule))?.clone();
    match next.entries.insert(check.to_owned(), entry) {
        Some(now_there) if now_there != CheckEntry::blank(&asked.rule) => {
            laid.entries.insert(check.to_owned(), now_there);
        }
        _ => drop(laid.entries.remove(check)),
    }
    next.laid_aside.retain(|laid| !laid.is_empty());
    next.touch(now);
    Some(next)
}

/// The draft without what was laid aside for this check or fact at this place: its owner has looked at it. `None` where there is nothing.
pub fn dismiss(draft: &Draft, place: usize, id: &str, now: i64) -> Option<Draft> {
    let mut next = draft.clone();
    let laid = next.laid_aside.get_mut(place)?;
    laid.entries.remove(id);
    laid.facts.remove(id);
    if next.laid_aside == draft.laid_aside {
        return None;
    }
    next.laid_aside.retain(|laid| !laid.is_empty());
    next.touch(now);
    Some(next)
}
