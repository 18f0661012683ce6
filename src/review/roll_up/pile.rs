//! Out of a pile of files, taken in at once by a program that keeps nothing, what there is to add up. A desk, which keeps what a
//! reviewer took in, makes its submissions itself.

use super::submission::Submission;
use crate::criteria::Date;
use crate::review::decide::{Believed, ReviewState, which_counts};
use crate::review::intake::{Conflict, Held, Offered, Read, State, states};
use crate::review::record::{DecisionRecord, Record};
use crate::review::trust::{Rotation, TrustList};
use std::collections::{BTreeMap, BTreeSet};

/// What came of a pile of files.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pile {
    /// The newest revision of each assessment, and those in conflict, which are never verified.
    pub submissions: Vec<Submission>,
    /// How many files are neither decisions nor summaries that could be taken over.
    pub left_out: usize,
}

/// Takes over everything that can be. Summaries by trusted keys come first, so that a stranger's file bearing a unit's name can't
/// put the unit's own in conflict. With a confirmed rotation a unit's new key goes on with what the old one began. `today` is the
/// day on which this reader sees the files for the first time.
pub fn pile(files: Vec<Read>, trust: &TrustList, rotations: &[Rotation], today: Date) -> Pile {
    let count = files.len();
    let (mut summaries, mut decisions) = (Vec::new(), Vec::new());
    for file in files {
        match file {
            Read::Summary(record) => summaries.push(*record),
            Read::Decision(decision) if decision.seal.is_intact() => decisions.push(*decision),
            _ => {}
        }
    }
    let held = |own: &[&Record]| {
        let held = Held::new(own.iter().copied(), [], rotations.iter().copied());
        held.believing(trust.clone(), today, own.iter().copied())
    };
    let (mut taken, conflicts) = staged(&held(&[]), summaries);
    let is_rival = |(record, why): &(Record, Conflict)| {
        matches!(why, Conflict::SameRevision { .. }) && trust.trusts(record, today)
    };
    let (rivals, others): (Vec<_>, Vec<_>) = conflicts.into_iter().partition(is_rival);
    let mut in_conflict: Vec<Record> = rivals.into_iter().map(|(record, _)| record).collect();
    let disputed: BTreeSet<String> = in_conflict.iter().map(|record| record.id.clone()).collect();
    let (after, others): (Vec<_>, Vec<_>) =
        others.into_iter().partition(|(record, why)| *why == Conflict::AfterConflict && disputed.contains(&record.id));
    // As at a desk that holds all rivals: the next revision settles it that follows one of them by its own key.
    let own: Vec<&Record> = taken.iter().filter(|record| trust.trusts(record, today)).chain(&in_conflict).collect();
    let (settling, unsettled) = staged(&held(&own), after.into_iter().map(|(record, _)| record).collect());
    taken.extend(settling);
    in_conflict.extend(others.into_iter().chain(unsettled).map(|(record, _)| record));
    let used = decisions.len() + taken.len();
    let (own, strangers): (Vec<Record>, Vec<Record>) =
        taken.into_iter().partition(|record| trust.trusts(record, today));
    let of_own = newest(own).into_iter().filter_map(|record| {
        let state = state_of(&record, &decisions, trust, today);
        let counting = decisions.iter().find(|decision| Some(decision.digest) == state.counting());
        let reviewed_points = record.score.as_ref().zip(counting).and_then(|(own, one)| own.reviewed(&one.decision));
        Submission::of(&record, true, &state).map(|submission| Submission { reviewed_points, ..submission })
    });
    // Who is in conflict did hand in; beside a verified one it changes nothing.
    let rest = newest(strangers).into_iter().chain(in_conflict);
    let of_rest = rest.filter_map(|record| Submission::of(&record, false, &ReviewState::Waiting));
    Pile { submissions: of_own.chain(of_rest).collect(), left_out: count - used }
}

/// What can be taken over, and what is in conflict with why.
fn staged(held: &Held, records: Vec<Record>) -> (Vec<Record>, Vec<(Record, Conflict)>) {
    let (mut taken, mut in_conflict) = (Vec::new(), Vec::new());
    let states = states(held, &records.iter().map(Offered::Summary).collect::<Vec<_>>());
    for (record, state) in records.into_iter().zip(states) {
        match state {
            state if state.can_be_taken() => taken.push(record),
            State::Conflict(why) => in_conflict.push((record, why)),
            _ => {}
        }
    }
    (taken, in_conflict)
}

/// The newest revision of each assessment, by id.
fn newest(records: Vec<Record>) -> Vec<Record> {
    let mut newest: BTreeMap<String, Record> = BTreeMap::new();
    for record in records {
        let is_older = newest.get(&record.id).is_some_and(|known| known.revision >= record.revision);
        if !is_older {
            newest.insert(record.id.clone(), record);
        }
    }
    newest.into_values().collect()
}

fn state_of(record: &Record, decisions: &[DecisionRecord], trust: &TrustList, today: Date) -> ReviewState {
    let believed = decisions.iter().map(|decision| Believed { record: decision, first_seen: today });
    which_counts(believed, &record.digest, trust)
}
