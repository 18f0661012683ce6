//! The figures of a year: each expected unit in exactly one state, figures equal to the lists behind them, and an independent count
//! of the same.
#![allow(clippy::panic)]

#[path = "roll_up/made_up.rs"]
mod made_up;

use antt::criteria::UnitKind;
use antt::review::register::Register;
use antt::review::roll_up::{
    Decided, Figures, Matching, Offer, Offers, Pair, PairState, RollUp, Settings, State, Submission, Targets, coverage,
    offers, pair_states, paired, roll_up, two_years,
};
use antt::verdict::{Share, UnitVerdict};
use made_up::{any_register, any_submissions, expected, register, submission};
use proptest::prelude::*;
use std::collections::BTreeMap;

const YEAR: i32 = 2026;

/// The register of one commune and what was handed in for it.
fn one(submissions: &[Submission]) -> RollUp {
    roll_up(&register([expected(UnitKind::Commune, "00004")]), submissions, YEAR)
}

fn commune() -> Submission {
    submission(UnitKind::Commune, "00004", YEAR)
}

#[test]
fn an_expected_unit_is_in_one_of_six_states() {
    let qualified = || Submission { decided: Decided::Accepted, ..commune() };
    let not_qualified = || Submission { verdict: Some(UnitVerdict::NotQualified), ..qualified() };
    let unverified = || Submission { verified: false, ..qualified() };
    for (handed_in, state) in [
        (vec![], State::NotSubmitted),
        (vec![Submission { year: YEAR - 1, ..qualified() }], State::NotSubmitted),
        (vec![unverified()], State::NotVerified),
        (vec![Submission { verdict: None, ..unverified() }], State::NotVerified),
        (vec![not_qualified()], State::NotQualified),
        (vec![Submission { decided: Decided::Returned, ..not_qualified() }], State::NotQualified),
        (vec![Submission { verdict: Some(UnitVerdict::Incomplete), ..qualified() }], State::NotQualified),
        (vec![commune()], State::Waiting),
        (vec![Submission { decided: Decided::Conflict, ..commune() }], State::Waiting),
        (vec![Submission { decided: Decided::Returned, ..commune() }], State::SentBack),
        (vec![Submission { decided: Decided::Rejected, ..commune() }], State::SentBack),
        (vec![qualified()], State::Qualified),
        // A stranger's file bearing the unit's name changes nothing.
        (vec![unverified(), qualified()], State::Qualified),
        (vec![qualified(), unverified(), unverified()], State::Qualified),
        // Two documents of one unit and year, both trusted: a conflict.
        (vec![qualified(), qualified()], State::NotVerified),
        // Out of scope is believed only of a verified file.
        (vec![Submission { in_scope: false, ..unverified() }], State::NotVerified),
    ] {
        let figures = one(&handed_in).total;
        let counts = State::ALL.map(|one| (one, figures.units(one).to_vec()));
        let only = State::ALL.map(|one| (one, if one == state { vec![0] } else { vec![] }));
        assert_eq!(counts, only, "{handed_in:?}");
        assert_eq!((figures.expected(), figures.out_of_scope.len()), (1, 0), "{handed_in:?}");
        assert_eq!(figures.submitted(), u64::from(state != State::NotSubmitted), "{handed_in:?}");
    }
}

#[test]
fn a_unit_out_of_scope_leaves_the_expected_and_counts_nowhere() {
    let outside = Submission { in_scope: false, recognised: true, unmet: vec!["5.1".to_owned()], ..commune() };
    let roll_up = one(&[outside]);
    let mut nothing_else = Figures::default();
    nothing_else.out_of_scope.push(0);
    assert_eq!(roll_up.total, nothing_else);
    assert_eq!((roll_up.total.share(), roll_up.total.reaches(0)), (None, false));
    assert_eq!((roll_up.rows[0].state, roll_up.missed.len()), (None, 0));
}

#[test]
fn registered_recognised_and_missed_count_verified_units_in_scope() {
    let recognised = Submission { recognised: true, unmet: vec!["5.1".to_owned(), "5.3".to_owned()], ..commune() };
    let counted = one(std::slice::from_ref(&recognised));
    assert_eq!((counted.total.registered, counted.total.recognised), (vec![0], vec![0]));
    let missed: Vec<&str> = counted.missed.iter().map(|missed| missed.criterion.as_str()).collect();
    assert_eq!(missed, ["5.1", "5.3"]);
    let unverified = one(&[Submission { verified: false, ..recognised.clone() }]);
    assert_eq!((unverified.total.registered, unverified.total.recognised), (vec![], vec![]));
    assert_eq!(unverified.missed, []);
    let not_registered = one(&[Submission { registered: false, ..recognised }]);
    assert_eq!((not_registered.total.registered, not_registered.total.recognised), (vec![], vec![0]));
}

#[test]
fn criteria_are_listed_by_how_many_units_failed_them() {
    let codes = ["1", "2", "3"];
    let register = register(codes.map(|code| expected(UnitKind::Commune, code)));
    let missing = [&["5.1", "5.2"][..], &["5.2"], &["5.3", "5.2"]];
    let submissions: Vec<Submission> = codes
        .into_iter()
        .zip(missing)
        .map(|(code, unmet)| Submission {
            unmet: unmet.iter().map(|id| (*id).to_owned()).collect(),
            ..submission(UnitKind::Commune, code, YEAR)
        })
        .collect();
    let missed = roll_up(&register, &submissions, YEAR).missed;
    let shown: Vec<(&str, &[usize])> =
        missed.iter().map(|missed| (missed.criterion.as_str(), missed.units.as_slice())).collect();
    assert_eq!(shown, [("5.2", &[0, 1, 2][..]), ("5.1", &[0]), ("5.3", &[2])]);
}

#[test]
fn a_unit_that_nobody_expected_is_listed_apart() {
    let strangers = [
        submission(UnitKind::Commune, "00008", YEAR),
        submission(UnitKind::Agency, "00004", YEAR),
        Submission { code: None, ..commune() },
        Submission { in_scope: false, ..submission(UnitKind::Enterprise, "1", YEAR) },
        Submission { in_scope: false, verified: false, ..submission(UnitKind::Enterprise, "2", YEAR) },
    ];
    let roll_up = one(&strangers);
    assert_eq!((&roll_up.total.unexpected, &roll_up.total.unexpected_out_of_scope), (&vec![0, 1, 2, 4], &vec![3]));
    assert_eq!(roll_up.total.count(State::NotSubmitted), 1);
    let kinds: Vec<UnitKind> = roll_up.by_kind.iter().map(|group| group.of).collect();
    assert_eq!(kinds, [UnitKind::Commune, UnitKind::Agency, UnitKind::Enterprise]);
}

#[test]
fn a_unit_whose_name_is_alike_is_offered_and_counts_only_once_somebody_has_paired_it() {
    let name = expected(UnitKind::Commune, "00004").name;
    let other =
        antt::review::register::Expected { name: "Xã Khác".to_owned(), ..expected(UnitKind::Commune, "00005") };
    let register = register([expected(UnitKind::Commune, "00004"), other]);
    let without_marks = antt::review::desk::bare(&name).to_uppercase();
    let submissions = [
        Submission { code: None, name: without_marks, parent_name: "Nơi khác".to_owned(), ..commune() },
        Submission { name: name.clone(), ..submission(UnitKind::Agency, "00004", YEAR) },
        Submission { name: "Xã Lạ".to_owned(), ..submission(UnitKind::Commune, "00009", YEAR) },
    ];
    let before = roll_up(&register, &submissions, YEAR);
    assert_eq!((before.total.count(State::NotSubmitted), before.total.unexpected.len()), (2, 3));
    let offered = offers(&register, &submissions, &before, 9).shown;
    assert_eq!(offered, [Offer { unit: 0, submission: 0 }], "the kind has to be the same");

    let pair = Pair::of(offered[0], &register, &submissions).expect("a pair");
    let of_pairs = |pairs: &[Pair]| paired(submissions.to_vec(), &register, pairs);
    let after = roll_up(&register, &of_pairs(std::slice::from_ref(&pair)), YEAR);
    assert_eq!((after.total.count(State::NotSubmitted), after.total.unexpected.len()), (1, 2));
    assert_eq!(after.rows[0].submission, Some(0));
    assert_eq!(offers(&register, &of_pairs(std::slice::from_ref(&pair)), &after, 9), Offers::default());
    assert_eq!(pair_states(&register, std::slice::from_ref(&pair)), [PairState::Counts]);
    // A pair with a unit that the register has no more does nothing, and without pairs all is as before.
    let gone = Pair { expected: antt::document::UnitName { code: Some("99999".to_owned()), ..pair.expected }, ..pair };
    assert_eq!(pair_states(&register, std::slice::from_ref(&gone)), [PairState::Gone]);
    assert_eq!(of_pairs(&[gone]), submissions);
    assert_eq!(of_pairs(&[]), submissions);
}

#[test]
fn what_is_remembered_of_the_figures_is_read_as_a_whole_or_not_at_all() {
    let units = ["00004", "00005"].map(|code| expected(UnitKind::Commune, code));
    let submissions = [submission(UnitKind::Commune, "00007", YEAR)];
    let pair = Pair::of(Offer { unit: 1, submission: 0 }, &register(units), &submissions).expect("a pair");
    let targets = Targets { overall: 75, by_kind: BTreeMap::from([(UnitKind::Commune, 90)]) };
    let settings = Settings { targets, matching: Matching { zeros: true, pairs: vec![pair] } };
    let text = settings.to_text();
    assert_eq!(Settings::of_text(&text), Some(settings.clone()));
    assert_eq!(Settings::of_text(""), Some(Settings::default()));
    // What a newer program has added would be gone with the next change.
    for (what, from, to) in [
        ("another line", "zeros yes", "zeros yes\nrounding up"),
        ("zeros in another way", "zeros yes", "zeros some"),
        ("a member of a pair", "\"expected\":", "\"since\":\"2026-11-20\",\"expected\":"),
        ("a member of a unit", "\"parentName\":", "\"province\":\"22\",\"parentName\":"),
        ("a target above all", "commune 90", "commune 900"),
    ] {
        assert!(text.contains(from), "{text}");
        assert_eq!(Settings::of_text(&text.replace(from, to)), None, "{what}");
    }
    assert!(Settings::of_text(&text.replace("zeros yes", "zeros no")).is_some_and(|read| !read.matching.zeros));
}

#[test]
fn what_is_in_the_register_by_itself_is_never_counted_for_another_unit() {
    let units = ["00004", "00005"].map(|code| expected(UnitKind::Commune, code));
    let submissions = [submission(UnitKind::Commune, "00005", YEAR)];
    let before = register([units[0].clone()]);
    let pair = Pair::of(Offer { unit: 0, submission: 0 }, &before, &submissions).expect("a pair");
    assert_eq!(paired(submissions.to_vec(), &before, std::slice::from_ref(&pair))[0].code.as_deref(), Some("00004"));
    // The register of today knows both.
    let today = register(units);
    assert_eq!(pair_states(&today, std::slice::from_ref(&pair)), [PairState::InRegister]);
    assert_eq!(paired(submissions.to_vec(), &today, &[pair]), submissions);
}

#[test]
fn of_thousands_of_one_name_the_nearest_are_offered_first_and_the_others_counted() {
    const MANY: usize = 3_000;
    let code = |n: usize| format!("{n:05}");
    let unit = |n: usize| antt::review::register::Expected {
        name: "Tổ dân phố số 1".to_owned(),
        parent_name: format!("Phường {n}"),
        ..expected(UnitKind::ResidentialArea, &code(n))
    };
    let register = register((0..MANY).map(unit));
    let stranger = |n: usize| Submission {
        name: "Tổ dân phố số 1".to_owned(),
        parent_name: format!("Phường {}", MANY - 1 - n),
        ..submission(UnitKind::ResidentialArea, &code(50_000 + n), YEAR)
    };
    let submissions: Vec<Submission> = (0..MANY).map(stranger).collect();
    let year = roll_up(&register, &submissions, YEAR);
    let offered = offers(&register, &submissions, &year, 200);
    assert_eq!((offered.shown.len(), offered.more), (200, MANY * MANY - 200));
    for offer in offered.shown {
        assert_eq!(offer.unit, MANY - 1 - offer.submission, "not under the same body");
    }
}

#[test]
fn a_unit_without_code_is_found_by_its_name_and_the_body_above() {
    let unit = antt::review::register::Expected {
        code: None,
        name: "Tổ dân phố số 5".to_owned(),
        parent_name: "Phường Hạ Long".to_owned(),
        ..expected(UnitKind::ResidentialArea, "")
    };
    let named = |name: &str, parent: &str| Submission {
        code: None,
        name: name.to_owned(),
        parent_name: parent.to_owned(),
        ..submission(UnitKind::ResidentialArea, "", YEAR)
    };
    for (submission, found) in [
        (named("Tổ dân phố số 5", "Phường Hạ Long"), true),
        (named("TỔ DÂN PHỐ SỐ 5", "phường hạ long"), true),
        (named("Tổ dân phố số 5", "Phường Bãi Cháy"), false),
        (Submission { code: Some("5".to_owned()), ..named("Tổ dân phố số 5", "Phường Hạ Long") }, false),
    ] {
        let figures = roll_up(&register([unit.clone()]), std::slice::from_ref(&submission), YEAR).total;
        assert_eq!(figures.submitted() == 1, found, "{submission:?}");
    }
}

#[test]
fn bodies_above_are_known_by_their_code_or_by_their_name() {
    let of = |code: &str, parent_code: Option<&str>, parent_name: &str| antt::review::register::Expected {
        parent_code: parent_code.map(str::to_owned),
        parent_name: parent_name.to_owned(),
        ..expected(UnitKind::Agency, code)
    };
    let register = register([
        of("1", None, "Xã A"),
        of("2", Some("00004"), "Xã A"),
        of("3", Some("00004"), "xã a (cũ)"),
        of("4", Some("00008"), "Xã B"),
        of("5", Some("00009"), "Xã B"),
        of("6", None, "Xã B"),
        of("7", None, "Xã C"),
    ]);
    let roll_up = roll_up(&register, &[], YEAR);
    let parents: Vec<usize> = roll_up.rows.iter().map(|row| row.parent).collect();
    // A name that two codes bear is neither of them.
    assert_eq!(parents, [0, 0, 0, 1, 2, 3, 4]);
}

#[test]
fn the_share_is_of_all_expected_and_never_looks_reached_when_it_is_not() {
    let codes: Vec<String> = (0..2_500).map(|code| format!("{code:05}")).collect();
    let register = register(codes.iter().map(|code| expected(UnitKind::Commune, code)));
    let accepted =
        |code: &String| Submission { decided: Decided::Accepted, ..submission(UnitKind::Commune, code, YEAR) };
    for (qualified, reaches, shown) in
        [(2_000, true, "80"), (1_999, false, "79,96"), (0, false, "0"), (2_500, true, "100")]
    {
        let submissions: Vec<Submission> = codes.iter().take(qualified).map(accepted).collect();
        let total = roll_up(&register, &submissions, YEAR).total;
        let target = Targets::default().of(UnitKind::Commune);
        assert_eq!((target, total.reaches(target)), (80, reaches), "{qualified}");
        assert_eq!(total.share().map(|share| share.shown(Some(target), ',')).as_deref(), Some(shown));
        assert_eq!(
            total.share().map(|share| share.missing_to(target)),
            Some(2_000_u64.saturating_sub(qualified as u64))
        );
    }
    let own = Targets { by_kind: [(UnitKind::Commune, 95)].into(), ..Targets::default() };
    assert_eq!((own.of(UnitKind::Commune), own.of(UnitKind::Agency)), (95, 80));
}

#[test]
fn last_year_stands_beside_this_year_with_what_changed() {
    let codes = ["1", "2", "3"];
    let register = register(codes.map(|code| expected(UnitKind::Agency, code)));
    let accepted = |code, year| Submission { decided: Decided::Accepted, ..submission(UnitKind::Agency, code, year) };
    let submissions = [accepted("1", YEAR), accepted("1", YEAR - 1), accepted("2", YEAR - 1), accepted("3", YEAR - 2)];
    let years = two_years(&register, &submissions, YEAR);
    let qualified = |roll_up: &RollUp| (roll_up.year, roll_up.total.units(State::Qualified).to_vec());
    assert_eq!((qualified(&years.this), qualified(&years.last)), ((YEAR, vec![0]), (YEAR - 1, vec![0, 1])));
    let changes = years.changes();
    let [change] = changes.as_slice() else { panic!("{changes:?}") };
    assert_eq!((change.unit, change.from, change.to), (1, Some(State::Qualified), Some(State::NotSubmitted)));
}

#[test]
fn a_communes_roll_up_fills_its_coverage_table() {
    let kinds = [
        UnitKind::ResidentialArea,
        UnitKind::ResidentialArea,
        UnitKind::Agency,
        UnitKind::Enterprise,
        UnitKind::Commune,
    ];
    let units = kinds.into_iter().zip(["1", "2", "3", "4", "5"]);
    let register = register(units.clone().map(|(kind, code)| expected(kind, code)));
    let mut submissions: Vec<Submission> = units.map(|(kind, code)| submission(kind, code, YEAR)).collect();
    submissions[0].recognised = true;
    submissions[1].registered = false;
    submissions[3].in_scope = false;
    let filled = coverage(&roll_up(&register, &submissions, YEAR), &submissions);
    let rows = filled.rows.map(|row| (row.kind, row.total, row.registered, row.recognised));
    let row = |kind: UnitKind, total, registered, recognised| (kind.id().to_owned(), total, registered, recognised);
    assert_eq!(
        rows,
        [
            row(UnitKind::ResidentialArea, 2, 1, 1),
            row(UnitKind::Agency, 1, 1, 0),
            row(UnitKind::Enterprise, 0, 0, 0),
            row(UnitKind::EducationalInstitution, 0, 0, 0),
        ]
    );
    assert_eq!(filled.counted, [submissions[0].digest, submissions[2].digest]);
    assert_eq!(filled.unregistered, [0_usize; 0]);
    (submissions[1].recognised, submissions[4].registered, submissions[4].recognised) = (true, false, true);
    let filled = coverage(&roll_up(&register, &submissions, YEAR), &submissions);
    assert_eq!(
        filled.unregistered,
        [1],
        "recognised without having registered; the commune itself is not in the table"
    );
}

/// Every list of a set of figures.
fn lists(figures: &Figures) -> Vec<Vec<usize>> {
    let states = State::ALL.map(|state| figures.units(state).to_vec());
    let others = [
        &figures.out_of_scope,
        &figures.registered,
        &figures.recognised,
        &figures.unexpected,
        &figures.unexpected_out_of_scope,
    ];
    states.into_iter().chain(others.map(Vec::clone)).collect()
}

fn joined<'f>(groups: impl Iterator<Item = &'f Figures>) -> Vec<Vec<usize>> {
    let mut sums = vec![Vec::new(); lists(&Figures::default()).len()];
    for figures in groups {
        for (sum, list) in sums.iter_mut().zip(lists(figures)) {
            sum.extend(list);
        }
    }
    sums.iter_mut().for_each(|sum| sum.sort_unstable());
    sums
}

/// Counted otherwise: unit by unit over all submissions, without any index.
fn counted_by_hand(register: &Register, submissions: &[Submission], state: State) -> Vec<usize> {
    let of = |unit: usize| {
        let expected = &register.units[unit];
        let mine =
            submissions.iter().filter(|one| one.year == YEAR && one.kind == expected.kind && one.code == expected.code);
        let mut verified: Vec<&Submission> = mine.clone().filter(|one| one.verified).collect();
        if verified.iter().any(|one| one.decided != Decided::Rejected) {
            verified.retain(|one| one.decided != Decided::Rejected);
        }
        match (mine.count(), verified.as_slice()) {
            (0, _) => Some(State::NotSubmitted),
            (_, [one]) if !one.in_scope => None,
            (_, [one]) if one.verdict != Some(UnitVerdict::Qualified) => Some(State::NotQualified),
            (_, [one]) => Some(match one.decided {
                Decided::Accepted => State::Qualified,
                Decided::Returned | Decided::Rejected => State::SentBack,
                Decided::Nothing | Decided::Conflict => State::Waiting,
            }),
            _ => Some(State::NotVerified),
        }
    };
    (0..register.units.len()).filter(|&unit| of(unit) == Some(state)).collect()
}

proptest! {
    #[test]
    fn figures_add_up_to_the_lists_and_equal_an_independent_count(
        register in any_register(),
        submissions in any_submissions(),
    ) {
        let roll_up = roll_up(&register, &submissions, YEAR);
        let total = &roll_up.total;
        for state in State::ALL {
            prop_assert_eq!(total.units(state), counted_by_hand(&register, &submissions, state), "{:?}", state);
        }
        prop_assert_eq!(lists(total), joined(roll_up.by_kind.iter().map(|group| &group.figures)));
        prop_assert_eq!(lists(total), joined(roll_up.by_parent.iter().map(|group| &group.figures)));
        prop_assert_eq!(total.expected() + total.out_of_scope.len() as u64, register.units.len() as u64);
        prop_assert_eq!(total.expected_units().len() as u64, total.expected());
        prop_assert_eq!(total.submitted_units().len() as u64, total.submitted());
        let handed_in: usize = roll_up.rows.iter().map(|row| row.handed_in.len()).sum();
        let of_year = submissions.iter().filter(|one| one.year == YEAR).count();
        prop_assert_eq!(handed_in + total.unexpected.len() + total.unexpected_out_of_scope.len(), of_year);
        for group in &roll_up.by_kind {
            let fits = |unit: &usize| register.units[*unit].kind == group.of;
            prop_assert!(group.figures.expected_units().iter().all(fits));
        }
        let share = total.share().unwrap_or(Share { part: 0, whole: 0 });
        prop_assert_eq!((share.part, share.whole), (total.count(State::Qualified), total.expected()));
    }

    #[test]
    fn the_order_of_what_came_in_does_not_matter(register in any_register(), submissions in any_submissions()) {
        let forth = roll_up(&register, &submissions, YEAR);
        let back: Vec<Submission> = submissions.iter().rev().cloned().collect();
        let back = roll_up(&register, &back, YEAR);
        for state in State::ALL {
            prop_assert_eq!(forth.total.units(state), back.total.units(state));
        }
        prop_assert_eq!(forth.missed, back.missed);
    }
}
