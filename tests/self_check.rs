//! The self-check before signing: each warning is raised where it should be, and nowhere else.

#[path = "filled/mod.rs"]
#[allow(dead_code, reason = "every test target uses a part of it")]
mod filled;

use antt::assessment::{
    CheckEntry, CoverageRow, Draft, Entry, EvidenceEntry, Given, InUse, RolledUp, given_all, keep_roll_up,
};
use antt::criteria::{Check, Rule, UnitKind, parse_iso};
use antt::document::summary::{prepare, prepare_with};
use antt::verdict::{COVERAGE_CHECK, CoverageFigure, Warning, WarningCode, coverage_differences, warn_of_roll_up};
use filled::{
    checklist, count, coverage, document, draft, incidents, no_document, only, rating, ratio, standard, trend,
};

use UnitKind::{Agency, Commune, Enterprise, ResidentialArea};

/// A draft in which every check has a paper, looked at after its period: nothing to warn of.
fn quiet(kind: UnitKind) -> Draft {
    let mut draft = draft(kind);
    for entry in draft.entries.values_mut() {
        entry.evidence = vec![paper("")];
    }
    draft
}

fn paper(issued_on: &str) -> EvidenceEntry {
    EvidenceEntry { title: "Báo cáo".into(), issued_on: issued_on.into(), ..EvidenceEntry::default() }
}

fn warnings(draft: &Draft, today: &str, last_year: Option<&Draft>) -> Vec<Warning> {
    let standard = standard(draft.kind);
    let before = last_year.map(|draft| given_all(&standard, draft));
    let today = parse_iso(today).expect("a day");
    prepare(draft, &standard, today, before.as_ref()).expect("a period").warnings
}

/// The codes raised at a check, or at the whole for `None`, when today is after the period.
fn codes(draft: &Draft, check: Option<&str>, last_year: Option<&Draft>) -> Vec<WarningCode> {
    let found = warnings(draft, "2026-12-01", last_year);
    found.into_iter().filter(|warning| warning.check.as_deref() == check).map(|warning| warning.code).collect()
}

fn with(kind: UnitKind, check: &str, entry: Entry, evidence: &[EvidenceEntry]) -> Draft {
    let mut draft = quiet(kind);
    draft.entries.insert(check.into(), CheckEntry { evidence: evidence.into(), ..only(entry) });
    draft
}

#[test]
fn a_complete_draft_with_papers_raises_nothing() {
    for kind in UnitKind::ALL {
        assert_eq!(warnings(&quiet(kind), "2026-12-01", None), [], "{kind:?}");
        assert_eq!(warnings(&quiet(kind), "2026-12-01", Some(&quiet(kind))), [], "{kind:?}");
    }
}

#[test]
fn a_met_check_that_rests_on_a_paper_asks_for_one() {
    for kind in UnitKind::ALL {
        for check in standard(kind).checks() {
            let mut draft = quiet(kind);
            draft.entries.get_mut(&check.id).expect("an entry").evidence.clear();
            let wanted = matches!(
                check.rule,
                Rule::Document { .. }
                    | Rule::Count { .. }
                    | Rule::Ratio { .. }
                    | Rule::Rating { .. }
                    | Rule::Checklist { .. }
            );
            let expected = if wanted { vec![WarningCode::NoEvidence] } else { Vec::new() };
            assert_eq!(codes(&draft, Some(&check.id), None), expected, "{kind:?} {}", check.id);
        }
    }
}

#[test]
fn a_check_that_is_not_met_asks_for_no_paper() {
    let rules = standard(Agency).check("6.1.rules").expect("a check").rule.clone();
    for (kind, check, entry) in [
        (Agency, "6.1.plan", no_document()),
        (Agency, "6.1.informed", ratio("1", "2")),
        (Agency, "6.1.models", count("0")),
        (Agency, "6.4.rating", rating("completed", "")),
        (Agency, "6.1.rules", checklist(&rules, &["fire"])),
        (Agency, "6.1.models", count("không")),
    ] {
        assert_eq!(codes(&with(kind, check, entry.clone(), &[]), Some(check), None), [], "{check} {entry:?}");
    }
}

#[test]
fn an_excused_event_wants_a_paper() {
    let excused = || incidents("1", &[("force_majeure", "Bão số 3")]);
    let warned = codes(&with(Commune, "4.4.d.fire", excused(), &[]), Some("4.4.d.fire"), None);
    assert_eq!(warned, [WarningCode::ExcuseWithoutPaper]);
    assert_eq!(codes(&with(Commune, "4.4.d.fire", excused(), &[paper("")]), Some("4.4.d.fire"), None), []);
}

#[test]
fn a_date_outside_the_period_is_noticed_on_its_first_day_too_early_and_too_late() {
    let outside = [WarningCode::DateOutsidePeriod];
    for (issued_on, expected) in
        [("15/11/2025", &outside[..]), ("16/11/2025", &[]), ("15/11/2026", &[]), ("16/11/2026", &outside), ("", &[])]
    {
        let cited = with(Agency, "6.2.policies", filled::statement(true), &[paper(""), paper(issued_on)]);
        assert_eq!(codes(&cited, Some("6.2.policies"), None), expected, "cited {issued_on}");
        let own = with(Agency, "6.1.plan", document(issued_on), &[paper("")]);
        assert_eq!(codes(&own, Some("6.1.plan"), None), expected, "own {issued_on}");
    }
    let area = with(ResidentialArea, "4.2.policies", filled::statement(true), &[paper("05/11/2026")]);
    assert_eq!(codes(&area, Some("4.2.policies"), None), outside);
}

#[test]
fn a_figure_jumps_when_it_moves_by_more_than_half() {
    for (before, now, jumps) in [
        (ratio("100", "100"), ratio("150", "150"), false),
        (ratio("100", "100"), ratio("151", "151"), true),
        (ratio("100", "100"), ratio("50", "50"), false),
        (ratio("100", "100"), ratio("49", "49"), true),
        (ratio("0", "100"), ratio("1", "100"), true),
        (ratio("70", "100"), count("3"), false),
    ] {
        let last_year = with(Agency, "6.1.informed", before.clone(), &[paper("")]);
        let draft = with(Agency, "6.1.informed", now.clone(), &[paper("")]);
        let expected = if jumps { vec![WarningCode::Jump] } else { Vec::new() };
        assert_eq!(codes(&draft, Some("6.1.informed"), Some(&last_year)), expected, "{before:?} {now:?}");
    }
    let zero = ("0", "0", "0");
    let before = with(Commune, "5.4.coverage", coverage([("10", "10", "10"), zero, zero, zero]), &[]);
    let now = with(Commune, "5.4.coverage", coverage([("10", "10", "4"), zero, zero, zero]), &[]);
    assert_eq!(codes(&now, Some("5.4.coverage"), Some(&before)), [WarningCode::Jump]);
}

#[test]
fn figures_that_disagree_are_noticed() {
    for (serious, crimes, expected) in [("1", "0", true), ("1", "1", false), ("0", "0", false), ("5", "4", true)] {
        let excuse = ("contained_and_reported", "Đã báo cáo");
        let mut draft = with(ResidentialArea, "4.4.b", incidents(serious, &[excuse]), &[paper("")]);
        if serious != "1" {
            draft.entries.insert("4.4.b".into(), only(incidents(serious, &[])));
        }
        draft.entries.insert("4.4.a.crime".into(), only(trend("5", crimes)));
        let expected = if expected { vec![WarningCode::Contradiction] } else { Vec::new() };
        assert_eq!(codes(&draft, Some("4.4.b"), None), expected, "{serious} {crimes}");
    }
    let last_year = with(ResidentialArea, "4.4.a.evils", trend("9", "8"), &[]);
    for (previous, expected) in [("8", Vec::new()), ("9", vec![WarningCode::Contradiction])] {
        let draft = with(ResidentialArea, "4.4.a.evils", trend(previous, "8"), &[]);
        assert_eq!(codes(&draft, Some("4.4.a.evils"), Some(&last_year)), expected, "{previous}");
    }
}

#[test]
fn a_unit_out_of_scope_is_told_so() {
    for (scope, expected) in [("micro", vec![WarningCode::OutOfScope]), ("large", Vec::new()), ("", Vec::new())] {
        let mut draft = quiet(Enterprise);
        draft.profile.scope = scope.into();
        assert_eq!(codes(&draft, None, None), expected, "{scope}");
    }
}

#[test]
fn the_period_is_open_up_to_its_last_day() {
    for (kind, today, open) in [
        (Commune, "2026-11-15", true),
        (Commune, "2026-11-16", false),
        (ResidentialArea, "2026-10-31", true),
        (ResidentialArea, "2026-11-01", false),
    ] {
        let found = warnings(&quiet(kind), today, None);
        let expected = Warning { code: WarningCode::PeriodOpen, check: None };
        assert_eq!(found, if open { vec![expected] } else { Vec::new() }, "{kind:?} {today}");
    }
}

#[test]
fn a_check_switched_off_raises_nothing_whatever_was_typed_before() {
    let mut draft = with(Enterprise, "6.1.resolution", document("01/02/2020"), &[]);
    assert_eq!(codes(&draft, Some("6.1.resolution"), None), [WarningCode::DateOutsidePeriod]);
    draft.facts.insert("has_party_organisation".into(), false);
    assert_eq!(codes(&draft, Some("6.1.resolution"), None), []);
}

#[test]
fn warnings_of_the_whole_come_first_and_the_others_in_the_order_of_the_standard() {
    let mut draft = draft(Enterprise);
    draft.profile.scope = "small".into();
    let found = warnings(&draft, "2026-06-01", None);
    let standard = standard(Enterprise);
    let order: Vec<Option<usize>> = found
        .iter()
        .map(|warning| warning.check.as_ref().and_then(|id| standard.checks().position(|check| &check.id == id)))
        .collect();
    assert_eq!(
        found[..2].iter().map(|warning| warning.code).collect::<Vec<_>>(),
        [WarningCode::OutOfScope, WarningCode::PeriodOpen]
    );
    assert!(order.is_sorted() && found.len() > 2, "{found:?}");
    assert!(matches!(given_all(&standard, &draft).get("6.1.plan"), Some(Given::Answer(_))));
}

#[test]
fn figures_that_disagree_with_a_roll_up_are_noticed_with_both_numbers() {
    let zero = ("0", "0", "0");
    let entered = |first| with(Commune, COVERAGE_CHECK, coverage([first, ("5", "5", "4"), zero, zero]), &[paper("")]);
    let row = |kind: UnitKind, [total, registered, recognised]: [i64; 3]| CoverageRow {
        kind: kind.id().to_owned(),
        total,
        registered,
        recognised,
    };
    let figures = [[20, 20, 18], [5, 5, 4], [0, 0, 0], [0, 0, 0]];
    let mut at = UnitKind::IN_COVERAGE.into_iter().zip(figures);
    let rows = std::array::from_fn(|_| at.next().map(|(kind, figures)| row(kind, figures)).expect("four rows"));
    let rolled_up = RolledUp::of(&rows, 1_796_000_000);
    for (first, expected) in [
        (("20", "20", "18"), vec![]),
        (("20", "20", "19"), vec![(0, CoverageFigure::Recognised, 19, 18)]),
        (("21", "19", "18"), vec![(0, CoverageFigure::Total, 21, 20), (0, CoverageFigure::Registered, 19, 20)]),
        // What is not answered contradicts nothing.
        (("nhiều", "20", "18"), vec![]),
    ] {
        let draft = keep_roll_up(&entered(first), rolled_up.clone()).expect("a draft");
        // Kept, stored, read again.
        let draft = Draft::from_text(&draft.to_text()).expect("a draft");
        let standard = standard(Commune);
        let used = InUse::of(&draft, &standard);
        assert_eq!(used.part.rolled_up.as_ref(), Some(&rolled_up));
        let today = parse_iso("2026-12-01").expect("a day");
        let prepared = prepare_with(&draft, &standard, &used, today, None).expect("a period");
        let found: Vec<_> = coverage_differences(&prepared.given, &rolled_up.rows)
            .into_iter()
            .map(|one| (one.row, one.figure, one.entered, one.rolled_up))
            .collect();
        assert_eq!(found, expected, "{first:?}");
        let warned = Warning { code: WarningCode::Contradiction, check: Some(COVERAGE_CHECK.to_owned()) };
        assert_eq!(prepared.warnings.contains(&warned), !expected.is_empty(), "{:?}", prepared.warnings);
        // They travel in the summary, and keep their order there.
        let places: Vec<_> = prepared.warnings.iter().filter_map(|one| one.check.as_deref()).collect();
        let order: Vec<_> = standard.checks().map(|check| check.id.as_str()).collect();
        assert!(places.is_sorted_by_key(|id| order.iter().position(|other| other == id)), "{places:?}");
        assert!(prepared.left_out.is_none(), "nothing keeps it from being signed");
    }
}

#[test]
fn a_figure_that_disagrees_is_put_among_the_warnings_in_the_order_of_the_checks() {
    let standard = standard(Commune);
    let mut checks: Vec<&Check> = standard.checks().collect();
    // It is the last in the shipped standard; in a later one more may follow.
    let place = checks.iter().position(|check| check.id == COVERAGE_CHECK).expect("the check");
    checks.swap(1, place);
    let (first, last) = (checks.first().expect("many checks"), checks.last().expect("many checks"));
    assert!(first.id != COVERAGE_CHECK && last.id != COVERAGE_CHECK);
    let zero = ("0", "0", "0");
    let draft = with(Commune, COVERAGE_CHECK, coverage([("2", "2", "1"), zero, zero, zero]), &[paper("")]);
    let given = given_all(&standard, &draft);
    let about = |check: Option<&str>| Warning { code: WarningCode::OutOfScope, check: check.map(str::to_owned) };
    let before = [None, Some(first.id.as_str()), Some(COVERAGE_CHECK), Some(last.id.as_str())].map(about);
    let [none, early, own, late] = before.clone();
    let contradiction = Warning { code: WarningCode::Contradiction, check: Some(COVERAGE_CHECK.to_owned()) };
    for (before, expected) in [
        (before.to_vec(), vec![none.clone(), early, own, contradiction.clone(), late]),
        (vec![none.clone()], vec![none, contradiction.clone()]),
    ] {
        let mut warnings = before;
        warn_of_roll_up(&mut warnings, &checks, &given, &[[2, 2, 2], [0; 3], [0; 3], [0; 3]]);
        assert_eq!(warnings, expected);
    }
}
