//! Rows of the desk: made from what is held, filtered, searched and sorted.

use super::made::{commune, day, decided, decision, did, entry, list, record, revised, reworded, unit_of, uuid};
use antt::criteria::{Date, UnitKind};
use antt::document::decision::Ruling;
use antt::json::Digest;
use antt::review::desk::{
    Column, Filter, Holding, ReviewKind, Row, RowVerdict, SignatureState, Sort, decided_before, options, rows, view,
};
use antt::review::intake::Read;
use antt::review::record::{ContentState, DecisionRecord, Record, Seal};
use antt::review::roll_up::{of_desk, pile};
use antt::review::trust::Role;
use antt::review::{ReviewState, TrustList};
use antt::verdict::{UnitVerdict, Verdict};

const NAMES: [&str; 6] = ["Xã Đông Triều", "Phường Tân Phú", "Xã Dương Hoà", "Xã Tân Phù", "Xã Ân Hoà", "Tổ 10"];

fn holding(record: Record) -> Holding {
    Holding { record, first_seen: day("2026-11-20") }
}

fn made_up(id: u64, name: &str, key: u64) -> Holding {
    holding(record(&commune(id, name), key))
}

fn trust(names: &[&str]) -> TrustList {
    let units: Vec<_> = names.iter().map(|name| unit_of(&commune(1, name))).collect();
    list([entry(1, &[Role::Unit], &units), entry(8, &[Role::Reviewer], &[])])
}

#[test]
fn a_row_follows_the_newest_revision_the_trust_list_and_the_decisions() {
    let base = commune(1, "Xã Tân Phú");
    let first = record(&base, 1);
    let second = record(&revised(&base, 2, Some(first.digest)), 1);
    let held = [holding(second.clone()), holding(first.clone())];
    let accepted = (decided(&decision(&first, Ruling::Accepted, None), 8), day("2026-11-20"));
    let returned = (decided(&decision(&second, Ruling::Returned, None), 8), day("2026-11-20"));
    let mut trust = trust(&["Xã Tân Phú"]);
    let state = |trust: &TrustList, decisions: &[_]| {
        let rows = rows(&held, decisions, trust);
        assert_eq!((rows.len(), rows[0].revision, rows[0].digest), (1, 2, second.digest));
        (rows[0].signature, ReviewKind::of(&rows[0].review))
    };
    use SignatureState::{Revoked, Trusted, Unknown};
    assert_eq!(state(&trust, &[]), (Trusted, ReviewKind::Waiting));
    assert_eq!(state(&trust, std::slice::from_ref(&accepted)), (Trusted, ReviewKind::Waiting), "about an older one");
    assert_eq!(state(&trust, &[accepted, returned.clone()]), (Trusted, ReviewKind::Returned));
    assert_eq!(state(&TrustList::default(), std::slice::from_ref(&returned)), (Unknown, ReviewKind::Waiting));
    assert!(trust.revoke(&did(1), day("2026-11-01")) && trust.revoke(&did(8), day("2026-11-20")));
    assert_eq!(state(&trust, &[returned]), (Revoked, ReviewKind::Waiting));
}

#[test]
fn a_revision_that_answers_a_return_is_told_from_a_first_one() {
    let base = commune(1, "Xã Tân Phú");
    let first = record(&base, 1);
    let second = record(&revised(&base, 2, Some(first.digest)), 1);
    let third = record(&revised(&base, 3, Some(second.digest)), 1);
    let trust = trust(&["Xã Tân Phú"]);
    let about = |of: &Record, ruling, key| (decided(&decision(of, ruling, None), key), day("2026-11-20"));
    use Ruling::{Accepted, Returned};
    for (what, held, decisions, expected) in [
        ("the first", vec![&first], vec![], ReviewKind::Waiting),
        ("returned", vec![&first], vec![about(&first, Returned, 8)], ReviewKind::Returned),
        ("answered", vec![&first, &second], vec![about(&first, Returned, 8)], ReviewKind::Resubmitted),
        ("by a stranger", vec![&first, &second], vec![about(&first, Returned, 5)], ReviewKind::Waiting),
        ("accepted before", vec![&first, &second], vec![about(&first, Accepted, 8)], ReviewKind::Waiting),
        ("two further", vec![&first, &second, &third], vec![about(&first, Returned, 8)], ReviewKind::Resubmitted),
        (
            "decided since",
            vec![&first, &second],
            vec![about(&first, Returned, 8), about(&second, Accepted, 8)],
            ReviewKind::Accepted,
        ),
    ] {
        let held: Vec<Holding> = held.into_iter().cloned().map(holding).collect();
        let rows = rows(&held, &decisions, &trust);
        assert_eq!(rows[0].review_kind(), expected, "{what}");
        let filter = Filter { review: Some(expected), ..Filter::default() };
        assert_eq!(view(&rows, &filter, Sort::default()), [0], "{what}");
    }
}

#[test]
fn a_return_of_what_a_strangers_key_signed_says_nothing_of_the_units_own_revision() {
    let base = commune(1, "Xã Tân Phú");
    let strangers = record(&reworded(&base, "Lê Văn Khác"), 5);
    let returned = (decided(&decision(&strangers, Ruling::Returned, None), 8), day("2026-11-20"));
    let trust = trust(&["Xã Tân Phú"]);
    for (what, key, expected) in
        [("the unit's own revision", 1, ReviewKind::Waiting), ("the stranger's next one", 5, ReviewKind::Resubmitted)]
    {
        let shown = record(&revised(&base, 2, Some(strangers.digest)), key);
        let held = [holding(strangers.clone()), holding(shown)];
        let rows = rows(&held, std::slice::from_ref(&returned), &trust);
        assert_eq!((rows[0].revision, rows[0].review_kind()), (2, expected), "{what}");
    }
}

#[test]
fn a_return_of_what_another_units_key_signed_under_the_same_id_says_nothing_either() {
    let (own, others) = (commune(1, "Xã Tân Phú"), commune(1, "Xã Tân Lập"));
    let trust = list([
        entry(1, &[Role::Unit], &[unit_of(&own)]),
        entry(2, &[Role::Unit], &[unit_of(&own)]),
        entry(3, &[Role::Unit], &[unit_of(&others)]),
        entry(8, &[Role::Reviewer], &[]),
    ]);
    let shown = |first: &Record| record(&revised(&own, 2, Some(first.digest)), 1);
    for (what, first, expected) in [
        ("another unit, trusted for itself", record(&others, 3), ReviewKind::Waiting),
        ("the unit's other key", record(&own, 2), ReviewKind::Resubmitted),
        ("its own key, before it corrected its name", record(&others, 1), ReviewKind::Resubmitted),
    ] {
        let returned = (decided(&decision(&first, Ruling::Returned, None), 8), day("2026-11-20"));
        let held = [holding(first.clone()), holding(shown(&first))];
        let rows = rows(&held, std::slice::from_ref(&returned), &trust);
        assert_eq!((rows[0].revision, rows[0].review_kind()), (2, expected), "{what}");
    }
}

#[test]
fn of_files_without_a_sound_signature_none_is_of_the_same_key() {
    let base = commune(1, "Xã Tân Phú");
    let unsigned = |record: Record| Record { seal: Seal::Unsigned, ..record };
    let first = unsigned(record(&base, 1));
    let second = unsigned(record(&revised(&base, 2, Some(first.digest)), 1));
    let state = |of: &Digest| ReviewState::Returned { decision: *of };
    let earlier = [holding(first)];
    assert_eq!(decided_before(&earlier, &second, &TrustList::default(), state), None);
}

#[test]
fn a_pile_of_files_settles_a_conflict_by_the_rule_of_the_desk() {
    let base = commune(1, "Xã Tân Phú");
    let (one, other) = (record(&base, 1), record(&reworded(&base, "Lê Văn Khác"), 1));
    let next = |previous, key| record(&revised(&base, 2, Some(previous)), key);
    let (second, by_a_stranger, beside) = (next(other.digest, 1), next(one.digest, 5), next(Digest::of_bytes(b"x"), 1));
    let rival = next(one.digest, 1);
    let third = record(&revised(&base, 3, Some(second.digest)), 1);
    let trust = trust(&["Xã Tân Phú"]);
    for (what, further, counts) in [
        ("the two alone", vec![], None),
        ("one that follows one of them", vec![&second], Some(&second)),
        ("and the one after", vec![&third, &second], Some(&third)),
        ("one that follows neither", vec![&beside], None),
        ("one by a stranger's key", vec![&by_a_stranger], None),
        ("two that follow each one", vec![&second, &rival], None),
        ("and one that follows one of those", vec![&second, &rival, &third], Some(&third)),
    ] {
        let all = [&one, &other].into_iter().chain(further);
        let files = all.map(|record| Read::Summary(Box::new(record.clone()))).collect();
        let submissions = pile(files, &trust, &[], day("2026-11-20")).submissions;
        let verified: Vec<Digest> = submissions.iter().filter(|one| one.verified).map(|one| one.digest).collect();
        assert_eq!(verified, counts.map(|record| record.digest).into_iter().collect::<Vec<_>>(), "{what}");
        assert!(submissions.iter().any(|submission| submission.digest == one.digest || submission.verified), "{what}");
    }
}

#[test]
fn two_files_of_the_same_revision_are_a_conflict_and_neither_is_merged_nor_counted() {
    let base = commune(1, "Xã Tân Phú");
    let (one, other) = (record(&base, 1), record(&reworded(&base, "Lê Văn Khác"), 1));
    let held = [holding(one.clone()), holding(other.clone())];
    let trust = trust(&["Xã Tân Phú"]);
    for held in [held.clone(), [held[1].clone(), held[0].clone()]] {
        let rows = rows(&held, &[], &trust);
        assert_eq!((rows.len(), rows[0].verdict), (1, RowVerdict::InConflict));
        let mut both = vec![rows[0].digest];
        both.extend(&rows[0].rivals);
        both.sort();
        let mut expected = vec![one.digest, other.digest];
        expected.sort();
        assert_eq!(both, expected);
        assert!(!rows[0].is_verified());
        assert!(!of_desk(&held, &rows)[0].verified, "it is added up");
    }
    // A stranger's file under the same id is no conflict with the unit's own, and the next revision settles one.
    let stranger = holding(record(&reworded(&base, "Lê Văn Khác"), 5));
    let rows_of = |held: &[Holding]| rows(held, &[], &trust).remove(0);
    let row = rows_of(&[held[0].clone(), stranger]);
    assert_eq!((row.digest, row.rivals.len(), row.is_verified()), (one.digest, 0, true));
    let next = record(&revised(&base, 2, Some(other.digest)), 1);
    let row = rows_of(&[held[0].clone(), held[1].clone(), holding(next.clone())]);
    assert_eq!((row.digest, row.rivals.len(), row.is_verified()), (next.digest, 0, true));
    // The same file twice is the same file.
    assert!(rows_of(&[held[0].clone(), held[0].clone()]).is_verified());
}

#[test]
fn two_assessments_of_one_unit_and_year_are_a_conflict_until_one_is_rejected() {
    let held = [made_up(1, "Xã Tân Phú", 1), made_up(2, "Xã Tân Phú", 1), made_up(3, "Xã Ân Hoà", 1)];
    let trust = trust(&["Xã Tân Phú", "Xã Ân Hoà"]);
    let told = |held: &[Holding], decisions: &[(DecisionRecord, Date)]| -> Vec<(RowVerdict, Vec<String>, bool)> {
        let rows = rows(held, decisions, &trust);
        let verified: Vec<bool> = of_desk(held, &rows).iter().map(|one| one.verified).collect();
        rows.into_iter().zip(verified).map(|(row, verified)| (row.verdict, row.others, verified)).collect()
    };
    let alone = (RowVerdict::Qualified, Vec::new(), true);
    let beside = |other: u64| (RowVerdict::InConflict, vec![uuid(other)], false);
    assert_eq!(told(&held, &[]), [beside(2), beside(1), alone.clone()]);
    let rejected = (decided(&decision(&held[1].record, Ruling::Rejected, None), 8), day("2026-11-20"));
    assert_eq!(told(&held, &[rejected]), [alone.clone(), alone.clone(), alone.clone()]);
    let mut before = held.clone();
    before[1].record.year -= 1;
    assert_eq!(told(&before, &[]), [alone.clone(), alone.clone(), alone.clone()], "of another year");
    let strangers = [held[0].clone(), made_up(2, "Xã Tân Phú", 5)];
    assert_eq!(told(&strangers, &[])[0], alone, "anybody can write the unit's name");
}

#[test]
fn only_the_standards_own_check_says_that_a_unit_is_registered() {
    let registered = |verdicts: &[(&str, Verdict)]| {
        let mut record = made_up(1, "Xã Tân Phú", 1).record;
        record.checks = verdicts.iter().map(|(id, verdict)| ((*id).to_owned(), *verdict)).collect();
        record.is_registered()
    };
    assert!(registered(&[("5.1.registration", Verdict::Met)]));
    for others in [
        [("5.1.registration", Verdict::NotMet), ("qn:1.registration", Verdict::Met)],
        [("5.1.registration", Verdict::Unanswered), ("5.1.plan", Verdict::Met)],
    ] {
        assert!(!registered(&others), "{others:?}");
    }
}

#[test]
fn only_intact_trusted_and_agreeing_is_verified() {
    let whole = made_up(1, "Xã Tân Phú", 1);
    assert_eq!((whole.record.content, whole.record.verdict), (ContentState::Agrees, Some(UnitVerdict::Qualified)));
    assert!(whole.record.is_registered());
    let with = |change: fn(&mut Record)| {
        let mut holding = whole.clone();
        change(&mut holding.record);
        Row::new(&holding, &trust(&["Xã Tân Phú"]), ReviewState::Waiting)
    };
    assert!(with(|_| ()).is_verified());
    assert!(!with(|record| record.content = ContentState::Differs).is_verified());
    assert!(!with(|record| record.unit.parent_name = "Đồng Nai".to_owned()).is_verified());
    for (change, expected) in [
        ((|record| record.verdict = Some(UnitVerdict::Qualified)) as fn(&mut Record), RowVerdict::Qualified),
        (|record| record.verdict = Some(UnitVerdict::NotQualified), RowVerdict::NotQualified),
        (|record| record.verdict = Some(UnitVerdict::Incomplete), RowVerdict::Incomplete),
        (|record| record.verdict = None, RowVerdict::NotComputed),
        (|record| record.in_scope = false, RowVerdict::OutOfScope),
    ] {
        assert_eq!(with(change).verdict, expected);
    }
}

fn desk() -> Vec<Row> {
    let mut held: Vec<Holding> = NAMES.iter().zip(1..).map(|(name, id)| made_up(id, name, 1)).collect();
    held[1].record.year = 2025;
    held[2].record.unit.kind = "agency".to_owned();
    held[3].record.unit.code = Some("00103".to_owned());
    held[4].record.unit.parent_name = "Đắk Lắk".to_owned();
    held[5].record.content = ContentState::Differs;
    held[5].record.verdict = None;
    let rejected = (decided(&decision(&held[0].record, Ruling::Rejected, None), 8), day("2026-11-20"));
    rows(&held, &[rejected], &trust(&["Xã Đông Triều", "Phường Tân Phú"]))
}

fn names(rows: &[Row], filter: &Filter, sort: Sort) -> Vec<String> {
    view(rows, filter, sort).into_iter().map(|index| rows[index].unit.name.clone()).collect()
}

#[test]
fn filters_and_searches_narrow_together() {
    let rows = desk();
    let none = Filter::default();
    let search = |text: &str| Filter { search: text.to_owned(), ..Filter::default() };
    for (filter, expected) in [
        (none.clone(), &["Phường Tân Phú", "Tổ 10", "Xã Ân Hoà", "Xã Dương Hoà", "Xã Đông Triều", "Xã Tân Phù"][..]),
        (Filter { kind: Some(UnitKind::Agency), ..none.clone() }, &["Xã Dương Hoà"]),
        (Filter { kind: Some(UnitKind::Enterprise), ..none.clone() }, &[]),
        (Filter { parent: Some("ĐẮK LẮK".to_owned()), ..none.clone() }, &["Xã Ân Hoà"]),
        (Filter { year: Some(2025), ..none.clone() }, &["Phường Tân Phú"]),
        (Filter { verdict: Some(RowVerdict::NotComputed), ..none.clone() }, &["Tổ 10"]),
        (Filter { content: Some(ContentState::Differs), search: "tổ".to_owned(), ..none.clone() }, &["Tổ 10"]),
        (Filter { review: Some(ReviewKind::Rejected), ..none.clone() }, &["Xã Đông Triều"]),
        (Filter { signature: Some(SignatureState::Trusted), ..none.clone() }, &["Phường Tân Phú", "Xã Đông Triều"]),
        (search("tan phu"), &["Phường Tân Phú", "Xã Tân Phù"]),
        (search("tân phú"), &["Phường Tân Phú"]),
        (search("DUONG"), &["Xã Dương Hoà"]),
        (search("00103"), &["Xã Tân Phù"]),
        (search("đak hoa"), &["Xã Ân Hoà"]),
        (search("quảng 10"), &["Tổ 10", "Xã Tân Phù"]),
        (Filter { year: Some(2026), ..search("tan phu") }, &["Xã Tân Phù"]),
    ] {
        assert_eq!(names(&rows, &filter, Sort::default()), expected, "{filter:?}");
    }
}

#[test]
fn any_column_sorts_both_ways_and_equal_rows_by_name() {
    let rows = desk();
    let sorted = |column, descending| names(&rows, &Filter::default(), Sort { column, descending });
    let by_name = sorted(Column::Unit, false);
    let mut backwards = by_name.clone();
    backwards.reverse();
    assert_eq!(sorted(Column::Unit, true), backwards);
    assert_eq!(sorted(Column::Revision, true), by_name, "all alike");
    for (column, first, last) in [
        (Column::Kind, "Phường Tân Phú", "Xã Dương Hoà"),
        (Column::Parent, "Xã Ân Hoà", "Xã Tân Phù"),
        (Column::Year, "Phường Tân Phú", "Xã Tân Phù"),
        (Column::Content, "Phường Tân Phú", "Tổ 10"),
        (Column::Review, "Phường Tân Phú", "Xã Đông Triều"),
        (Column::Signature, "Phường Tân Phú", "Xã Tân Phù"),
    ] {
        let ascending = sorted(column, false);
        assert_eq!((ascending[0].as_str(), ascending[5].as_str()), (first, last), "{column:?}");
        assert_ne!(sorted(column, true), ascending, "{column:?}");
    }
    assert_eq!(sorted(Column::Verdict, true)[0], "Tổ 10");
}

#[test]
fn only_what_something_has_can_be_chosen() {
    let options = options(&desk());
    assert_eq!(options.parents, ["Đắk Lắk", "Quảng Ninh"]);
    assert_eq!(options.years.into_iter().collect::<Vec<_>>(), [2025, 2026]);
    assert_eq!(options.kinds.into_iter().collect::<Vec<_>>(), [UnitKind::Commune, UnitKind::Agency]);
}
