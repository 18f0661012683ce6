//! What taking over each file would do, for every way in which two files can stand to each other, and in any order.

use super::generator::Prng;
use super::made::{commune, day, decided, decision, did, entry, list, record, revised, reworded, unit_of, uuid};
use antt::document::decision::Ruling;
use antt::document::summary::SelfAssessment;
use antt::review::intake::{Conflict, Held, Read, Staged, State, StateKind, counts, stage};
use antt::review::record::{Record, Seal};
use antt::review::trust::{Role, Rotation};
use std::collections::BTreeMap;

fn held(records: &[Record], rotations: &[(u64, u64)]) -> Held {
    let rotations = rotations.iter().map(|(old, new)| Rotation { old: did(*old), new: did(*new) });
    Held::new(records, [], rotations)
}

fn read(record: &Record) -> (String, Read) {
    (record.digest.short(), Read::Summary(Box::new(record.clone())))
}

/// The states of these files, in their order.
fn states(held: &Held, files: &[&Record]) -> Vec<State> {
    stage(held, files.iter().map(|record| read(record)).collect()).into_iter().map(|staged| staged.state).collect()
}

/// Three revisions of one assessment by key 1, in a chain.
fn chain() -> [Record; 3] {
    let first = record(&base(), 1);
    let second = record(&revised(&base(), 2, Some(first.digest)), 1);
    let third = record(&revised(&base(), 3, Some(second.digest)), 1);
    [first, second, third]
}

fn base() -> SelfAssessment {
    commune(1, "Xã Tân Phú")
}

#[test]
fn beside_what_is_held() {
    let [first, second, third] = chain();
    let one = |record: &Record| std::slice::from_ref(record).to_vec();
    let rival = record(&reworded(&base(), "Người khác"), 1);
    let rival_by_other = record(&reworded(&base(), "Người khác"), 2);
    let follows_other = record(&revised(&base(), 2, Some(rival_by_other.digest)), 2);
    let forked = record(&revised(&base(), 2, Some(rival.digest)), 1);
    let unlinked = record(&revised(&base(), 2, None), 1);
    let by_other = record(&revised(&base(), 2, Some(first.digest)), 2);
    let gap_by_other = record(&revised(&base(), 3, Some(second.digest)), 2);
    let other_id = record(&commune(2, "xã tân phú"), 1);
    let other_year = {
        let mut summary = commune(2, "Xã Tân Phú");
        summary.period.year = 2025;
        record(&summary, 1)
    };
    let other_unit = record(&commune(2, "Xã Tân Phù"), 1);
    let conflict = State::Conflict;
    for (what, held_ones, rotations, incoming, expected) in [
        ("nothing held", vec![], &[][..], &first, State::New),
        ("the same", one(&first), &[], &first, State::Same),
        ("an older one that is held", vec![first.clone(), second.clone()], &[], &first, State::Same),
        ("the next", one(&first), &[], &second, State::Replaces { revision: 1 }),
        ("settles a conflict", vec![first.clone(), rival.clone()], &[], &second, State::Replaces { revision: 1 }),
        ("settles it otherwise", vec![first.clone(), rival.clone()], &[], &forked, State::Replaces { revision: 1 }),
        (
            "settles it with the other's key",
            vec![first.clone(), rival_by_other.clone()],
            &[],
            &follows_other,
            State::Replaces { revision: 1 },
        ),
        (
            "settles it with the key of neither",
            vec![first.clone(), rival_by_other.clone()],
            &[],
            &record(&revised(&base(), 2, Some(rival_by_other.digest)), 1),
            conflict(Conflict::OtherKey { other: did(2) }),
        ),
        ("one is missing", one(&first), &[], &third, State::Gap { missing: 2 }),
        ("the first is missing", vec![], &[], &second, State::Gap { missing: 1 }),
        ("an older one", one(&third), &[], &second, State::Older { held: 3 }),
        ("much older", one(&third), &[], &first, State::Older { held: 3 }),
        ("fills the gap", vec![first.clone(), third.clone()], &[], &second, State::Older { held: 3 }),
        ("same revision", one(&first), &[], &rival, conflict(Conflict::SameRevision { other: first.digest })),
        (
            "same older revision",
            vec![first.clone(), second.clone()],
            &[],
            &rival,
            conflict(Conflict::SameRevision { other: first.digest }),
        ),
        ("another predecessor", one(&first), &[], &forked, conflict(Conflict::NotPrevious { other: first.digest })),
        ("no predecessor", one(&first), &[], &unlinked, conflict(Conflict::NotPrevious { other: first.digest })),
        (
            "not the one that the next names",
            one(&third),
            &[],
            &forked,
            conflict(Conflict::NotPrevious { other: third.digest }),
        ),
        ("another key", one(&first), &[], &by_other, conflict(Conflict::OtherKey { other: did(1) })),
        ("another key after a gap", one(&first), &[], &gap_by_other, conflict(Conflict::OtherKey { other: did(1) })),
        ("another key, named by the first", one(&first), &[(1, 2)], &by_other, State::Replaces { revision: 1 }),
        (
            "named by one that the first has named",
            one(&first),
            &[(3, 2), (1, 3)],
            &by_other,
            State::Replaces { revision: 1 },
        ),
        (
            "a rotation the other way round",
            one(&first),
            &[(2, 1)],
            &by_other,
            conflict(Conflict::OtherKey { other: did(1) }),
        ),
        ("older by another key", one(&third), &[], &record(&base(), 2), conflict(Conflict::OtherKey { other: did(1) })),
        ("another id for the unit and year", one(&first), &[], &other_id, conflict(Conflict::OtherId { id: uuid(1) })),
        ("another year", one(&first), &[], &other_year, State::New),
        ("another unit", one(&first), &[], &other_unit, State::New),
    ] {
        assert_eq!(states(&held(&held_ones, rotations), &[incoming]), [expected], "{what}");
    }
}

#[test]
fn beside_each_other() {
    let [first, second, third] = chain();
    let rival = record(&reworded(&base(), "Người khác"), 1);
    let other_id = record(&commune(2, "Xã Tân Phú"), 2);
    let by_other = record(&revised(&base(), 2, Some(first.digest)), 2);
    let next_by_other = record(&revised(&base(), 3, Some(by_other.digest)), 2);
    let (none, conflict) = (held(&[], &[]), State::Conflict);
    let same_revision = |other: &Record| conflict(Conflict::SameRevision { other: other.digest });
    let replaces = |revision| State::Replaces { revision };
    for (what, files, expected) in [
        ("a chain", vec![&first, &second, &third], vec![State::New, replaces(1), replaces(2)]),
        ("backwards", vec![&third, &second, &first], vec![replaces(2), replaces(1), State::New]),
        ("with a gap", vec![&third, &first], vec![State::Gap { missing: 2 }, State::New]),
        ("twice", vec![&first, &first], vec![State::New, State::Same]),
        ("two first ones", vec![&first, &rival], vec![same_revision(&rival), same_revision(&first)]),
        (
            "and what follows one of them",
            vec![&second, &rival, &first],
            vec![conflict(Conflict::AfterConflict), same_revision(&first), same_revision(&rival)],
        ),
        (
            "two ids",
            vec![&first, &other_id],
            vec![conflict(Conflict::OtherId { id: uuid(2) }), conflict(Conflict::OtherId { id: uuid(1) })],
        ),
        (
            "two ids, one of them revised",
            vec![&second, &other_id, &first],
            vec![
                conflict(Conflict::OtherId { id: uuid(2) }),
                conflict(Conflict::OtherId { id: uuid(1) }),
                conflict(Conflict::OtherId { id: uuid(2) }),
            ],
        ),
        (
            "a stranger continues the chain",
            vec![&first, &by_other, &next_by_other],
            vec![State::New, conflict(Conflict::OtherKey { other: did(1) }), conflict(Conflict::AfterConflict)],
        ),
    ] {
        assert_eq!(states(&none, &files), expected, "{what}");
    }
    // What is held is not drawn into the conflicts of those that come in.
    let here = held(std::slice::from_ref(&first), &[]);
    let expected = vec![same_revision(&first), conflict(Conflict::OtherId { id: uuid(1) }), replaces(1)];
    assert_eq!(states(&here, &[&rival, &other_id, &second]), expected);
}

/// Whoever takes over one of two that were in conflict stages it again.
#[test]
fn taken_alone_one_of_two_is_new() {
    let (one, other) = (record(&commune(1, "Xã Tân Phú"), 1), record(&commune(2, "Xã Tân Phú"), 2));
    assert_eq!(states(&held(&[], &[]), &[&one]), [State::New]);
    assert_eq!(states(&held(&[one], &[]), &[&other]), [State::Conflict(Conflict::OtherId { id: uuid(1) })]);
}

#[test]
fn what_is_not_as_it_was_signed_is_never_taken_over_and_confuses_nobody() {
    let first = record(&base(), 1);
    let altered = Record { seal: Seal::Altered { claimed: did(1) }, ..record(&reworded(&base(), "Người khác"), 1) };
    let unsigned = Record { seal: Seal::Unsigned, ..record(&reworded(&base(), "Ai đó"), 1) };
    let expected = [State::NotIntact, State::New, State::NotIntact];
    assert_eq!(states(&held(&[], &[]), &[&altered, &first, &unsigned]), expected);
    assert!(!State::NotIntact.can_be_taken());
}

#[test]
fn decisions_are_new_or_the_same_and_other_files_are_for_elsewhere() {
    let summary = record(&base(), 1);
    let accepted = decided(&decision(&summary, Ruling::Accepted, None), 8);
    let unsigned = antt::review::DecisionRecord { seal: Seal::Unsigned, ..accepted.clone() };
    let read = |record: &antt::review::DecisionRecord| ("x".to_owned(), Read::Decision(Box::new(record.clone())));
    let files = vec![read(&accepted), read(&accepted), read(&unsigned), ("draft".to_owned(), Read::Personal)];
    let staged = stage(&held(&[], &[]), files.clone());
    let kinds = |staged: &[Staged]| staged.iter().map(|one| one.state.kind()).collect::<Vec<_>>();
    assert_eq!(kinds(&staged), [StateKind::New, StateKind::Same, StateKind::NotIntact, StateKind::NotForDesk]);
    let here = Held::new([], [&accepted], []);
    assert_eq!(kinds(&stage(&here, files))[..2], [StateKind::Same, StateKind::Same]);
}

/// Everything that can occur, drawn at random: the states belong to the files, not to their order, and the counts add up.
#[test]
fn the_order_of_files_does_not_matter() {
    let pool = pool();
    let mut met: BTreeMap<StateKind, usize> = BTreeMap::new();
    for seed in 0..400 {
        let rng = &mut Prng::new(seed);
        let held_ones: Vec<Record> = pool.iter().filter(|_| rng.one_in(6)).cloned().collect();
        let rotations: &[(u64, u64)] = if rng.one_in(2) { &[(1, 2)] } else { &[] };
        let held = held(&consistent(held_ones), rotations);
        let mut files: Vec<&Record> = (0..rng.below(8) + 1).map(|_| rng.pick(&pool)).collect();
        let expected = by_digest(&held, &files);
        for state in expected.values().flatten() {
            *met.entry(state.kind()).or_default() += 1;
        }
        for _ in 0..5 {
            for index in (1..files.len()).rev() {
                files.swap(index, rng.below(index + 1));
            }
            assert_eq!(by_digest(&held, &files), expected, "seed {seed}");
        }
        let staged = stage(&held, files.iter().map(|record| read(record)).collect());
        assert_eq!(counts(&staged).values().sum::<usize>(), files.len());
    }
    use StateKind::{Conflict, Gap, New, NotIntact, Older, Replaces, Same};
    for kind in [New, Replaces, Same, Older, Gap, Conflict, NotIntact] {
        assert!(met.get(&kind).is_some_and(|times| *times > 20), "{kind:?}: {met:?}");
    }
}

/// What strangers send, or sent before, changes nothing for the unit's own files.
#[test]
fn a_strangers_file_never_stands_in_the_way_of_the_units_own() {
    let [first, second, third] = chain();
    let trust = list([entry(1, &[Role::Unit], &[unit_of(&base())])]);
    let rival = record(&reworded(&base(), "Người khác"), 2);
    let higher = record(&revised(&base(), 7, None), 2);
    let other_id = record(&commune(2, "xã tân phú"), 2);
    let strangers = [&rival, &higher, &other_id];
    let believing = |held_ones: &[Record]| {
        let own: Vec<&Record> = held_ones.iter().filter(|one| one.signed().map(|by| by.did) == Some(did(1))).collect();
        held(held_ones, &[]).believing(trust.clone(), day("2026-11-20"), own)
    };
    for stranger in strangers {
        let empty = believing(&[]);
        let beside = believing(std::slice::from_ref(stranger));
        for own in [vec![&first], vec![&second], vec![&first, &second], vec![&third, &first]] {
            let alone = states(&empty, &own);
            assert_eq!(states(&beside, &own), alone, "{stranger:?} held");
            let both: Vec<&Record> = own.iter().copied().chain([stranger]).collect();
            assert_eq!(states(&empty, &both)[..own.len()], alone, "{stranger:?} in the same batch");
        }
        assert!(matches!(states(&empty, &[stranger, &first])[0], State::Conflict(_)), "{stranger:?} never comes first");
        assert!(matches!(states(&believing(std::slice::from_ref(&first)), &[stranger])[0], State::Conflict(_)));
    }
    let both = believing(&[rival, first.clone()]);
    assert_eq!(states(&both, &[&first, &second]), [State::Same, State::Replaces { revision: 1 }]);
}

/// Taking over everything that may be taken, in any order, ends in a desk without conflicts: the same files are all there.
#[test]
fn what_was_taken_over_is_the_same_when_it_comes_again() {
    let pool = pool();
    for seed in 0..200 {
        let rng = &mut Prng::new(seed);
        let files: Vec<&Record> = (0..10).map(|_| rng.pick(&pool)).collect();
        let staged = stage(&held(&[], &[]), files.iter().map(|record| read(record)).collect());
        let taken: Vec<Record> =
            staged.into_iter().filter(|one| one.state.can_be_taken()).filter_map(summary).collect();
        let again: Vec<&Record> = taken.iter().collect();
        let states = states(&held(&taken, &[]), &again);
        assert!(states.iter().all(|state| *state == State::Same), "seed {seed}: {states:?}");
        let mut places: Vec<_> = consistent(taken.clone()).iter().map(|one| (one.id.clone(), one.revision)).collect();
        let before = places.len();
        places.dedup();
        assert_eq!(places.len(), before, "seed {seed}");
        assert_eq!(consistent(taken.clone()).len(), taken.len(), "seed {seed}: two for one revision or one year");
    }
}

fn summary(staged: Staged) -> Option<Record> {
    match staged.read {
        Read::Summary(record) => Some(*record),
        _ => None,
    }
}

/// The states of each document; of equal ones it does not matter which is said to be the first.
fn by_digest(held: &Held, files: &[&Record]) -> BTreeMap<String, Vec<State>> {
    let mut all: BTreeMap<String, Vec<State>> = BTreeMap::new();
    for (file, state) in files.iter().zip(states(held, files)) {
        all.entry(file.digest.to_string()).or_default().push(state);
    }
    all.values_mut().for_each(|states| states.sort_by_key(State::kind));
    all
}

/// One for each revision and one assessment for each unit and year: what a desk can hold.
fn consistent(records: Vec<Record>) -> Vec<Record> {
    let mut kept: Vec<Record> = Vec::new();
    for record in records {
        let clashes = kept.iter().any(|other| {
            let same_revision = other.id == record.id && other.revision == record.revision;
            let same_place = other.unit_key() == record.unit_key() && other.year == record.year;
            same_revision || (other.id != record.id && same_place)
        });
        if !clashes && record.seal.is_intact() {
            kept.push(record);
        }
    }
    kept
}

/// Two assessments of one unit and one of another, with revisions by two keys that fit together or don't.
fn pool() -> Vec<Record> {
    let mut pool = Vec::new();
    for (id, name) in [(1, "Xã Tân Phú"), (2, "Xã Tân Phú"), (3, "Xã Tân Hoà")] {
        let base = commune(id, name);
        let first = record(&base, 1);
        let second = record(&revised(&base, 2, Some(first.digest)), 1);
        let third = record(&revised(&base, 3, Some(second.digest)), 1);
        pool.push(record(&reworded(&base, "Người khác"), 1));
        pool.push(record(&revised(&base, 2, Some(first.digest)), 2));
        pool.push(record(&revised(&base, 3, Some(second.digest)), 2));
        pool.push(record(&revised(&commune(id, "Xã Tân Lập"), 2, Some(first.digest)), 1));
        pool.push(record(&revised(&base, 3, Some(first.digest)), 1));
        pool.push(Record { seal: Seal::Altered { claimed: did(1) }, ..record(&reworded(&base, "Ai đó"), 1) });
        pool.extend([first, second, third]);
    }
    pool
}
