//! What the rules refuse of an answer that comes from a file: every line of the rules' table.

use super::filled::check;
use antt::assessment::{Answer, CoverageRow, ExcusedEvent, Field, LIMIT, NumberFault, Refusal};
use antt::criteria::UnitKind;

use UnitKind::{Agency, Commune, ResidentialArea};

fn number(field: Field, fault: NumberFault) -> Refusal {
    Refusal::Number { field, fault }
}

fn document(number: &str, title: &str, issued_on: &str, issuer: &str) -> Answer {
    let [number, title, issued_on, issuer] = [number, title, issued_on, issuer].map(str::to_owned);
    Answer::Document { exists: true, number, title, issued_on, issuer }
}

fn incidents(count: i64, excused: &[(&str, &str)]) -> Answer {
    let event = |(reason, explanation): &(&str, &str)| ExcusedEvent {
        reason: (*reason).into(),
        explanation: (*explanation).into(),
    };
    Answer::Incidents { count, excused: excused.iter().map(event).collect() }
}

/// Four rows in the right order, the first of them given.
fn coverage(total: i64, registered: i64, recognised: i64) -> Vec<CoverageRow> {
    let rows = [(total, registered, recognised), (1, 1, 1), (0, 0, 0), (2, 2, 1)];
    UnitKind::IN_COVERAGE
        .into_iter()
        .zip(rows)
        .map(|(kind, (total, registered, recognised))| CoverageRow {
            kind: kind.id().into(),
            total,
            registered,
            recognised,
        })
        .collect()
}

fn held(items: &[&str]) -> Answer {
    Answer::Checklist { held: items.iter().map(|item| (*item).to_owned()).collect() }
}

fn rating(level: &str, reason: &str) -> Answer {
    Answer::Rating { level: level.into(), reason: reason.into() }
}

type Case = (UnitKind, &'static str, Answer, Vec<Refusal>);

fn cases_of_texts() -> Vec<Case> {
    let date = |text: &str| vec![Refusal::NotADate { field: Field::IssuedOn, text: text.into() }];
    let missing = |field| vec![Refusal::Missing(field)];
    let statement = |account: &str| Answer::Statement { holds: true, account: account.into() };
    vec![
        (Commune, "5.1.plan", document("1", "a", "2026-02-30", "b"), date("2026-02-30")),
        (Commune, "5.1.plan", document("1", "a", "05/03/2026", "b"), date("05/03/2026")),
        (Commune, "5.1.plan", document("1", "a", "1899-01-01", "b"), date("1899-01-01")),
        (Commune, "5.1.plan", document("", "a", "2026-03-01", "b"), missing(Field::Number)),
        (Commune, "5.1.plan", document("1", " ", "2026-03-01", "b"), missing(Field::Title)),
        (Commune, "5.1.plan", document("1", "a", "", "b"), missing(Field::IssuedOn)),
        (Commune, "5.1.plan", document("1", "a", "2026-03-01", ""), missing(Field::Issuer)),
        (Commune, "5.3.police", statement(" "), missing(Field::Account)),
        (ResidentialArea, "4.5.rating", rating("", ""), missing(Field::Level)),
        (ResidentialArea, "4.5.rating", rating("not_rated", ""), missing(Field::Reason)),
        (ResidentialArea, "4.5.rating", rating("best", ""), vec![Refusal::UnknownLevel { level: "best".into() }]),
        (Agency, "6.4.rating", rating("not_rated", "Mới"), vec![Refusal::NotRatedNotAllowed]),
        (Agency, "6.1.rules", held(&["guarding", "cats"]), vec![Refusal::UnknownItem { item: "cats".into() }]),
        (Agency, "6.1.rules", held(&["fire", "fire"]), vec![Refusal::RepeatedItem { item: "fire".into() }]),
        (Agency, "6.5.units", Answer::NotApplicable { reason: " ".into() }, missing(Field::Reason)),
        (
            Agency,
            "6.5.discipline",
            Answer::NotApplicable { reason: "x".into() },
            vec![Refusal::NotApplicableNotAllowed],
        ),
    ]
}

fn cases_of_numbers() -> Vec<Case> {
    use NumberFault::{Negative, TooLarge};
    let not_allowed = |index, reason: &str| Refusal::ExcuseNotAllowed { index, reason: reason.into() };
    let one = |field, fault| vec![number(field, fault)];
    let ratio = |part, whole| Answer::Ratio { part, whole };
    let trend = |previous, current| Answer::Trend { previous, current };
    let rows = |rows| Answer::Coverage { rows };
    let ok = ("force_majeure", "Bão");
    vec![
        (Commune, "4.4.d.fire", incidents(-1, &[]), one(Field::Count, Negative)),
        (Commune, "4.4.d.fire", incidents(LIMIT + 1, &[]), one(Field::Count, TooLarge)),
        (
            Commune,
            "4.4.d.fire",
            incidents(1, &[ok, ok]),
            vec![Refusal::MoreExcusedThanEvents { events: 1, excused: 2 }],
        ),
        (Commune, "4.4.d.fire", incidents(0, &[ok]), vec![Refusal::MoreExcusedThanEvents { events: 0, excused: 1 }]),
        (
            Commune,
            "4.4.d.fire",
            incidents(1, &[("contained_and_reported", "x")]),
            vec![not_allowed(0, "contained_and_reported")],
        ),
        (Commune, "4.3.a", incidents(1, &[ok]), vec![not_allowed(0, "force_majeure")]),
        (Commune, "4.4.b", incidents(2, &[ok, ("sorry", "x")]), vec![not_allowed(1, "sorry")]),
        (
            Commune,
            "4.4.b",
            incidents(1, &[("force_majeure", " ")]),
            vec![Refusal::Missing(Field::ExcuseExplanation(0))],
        ),
        (Commune, "4.4.b", incidents(1, &[("", "x")]), vec![Refusal::Missing(Field::ExcuseReason(0))]),
        (Agency, "6.1.informed", ratio(3, 2), vec![Refusal::PartAboveWhole { part: 3, whole: 2 }]),
        (Agency, "6.1.informed", ratio(0, 0), vec![Refusal::WholeIsZero]),
        (Agency, "6.1.informed", ratio(-1, 2), one(Field::Part, Negative)),
        (Agency, "6.1.informed", ratio(1, LIMIT + 1), one(Field::Whole, TooLarge)),
        (Agency, "6.1.models", Answer::Count { count: -1 }, one(Field::Count, Negative)),
        (Agency, "6.1.models", Answer::Count { count: i64::MAX }, one(Field::Count, TooLarge)),
        (Commune, "4.4.a.crime", trend(-1, 0), one(Field::Previous, Negative)),
        (
            Commune,
            "4.4.a.crime",
            trend(i64::MIN, i64::MAX),
            vec![number(Field::Previous, Negative), number(Field::Current, TooLarge)],
        ),
        (
            Commune,
            "5.4.coverage",
            rows(coverage(5, 6, 5)),
            vec![Refusal::RegisteredAboveTotal { row: 0, registered: 6, total: 5 }],
        ),
        (
            Commune,
            "5.4.coverage",
            rows(coverage(5, 4, 5)),
            vec![Refusal::RecognisedAboveRegistered { row: 0, recognised: 5, registered: 4 }],
        ),
        (Commune, "5.4.coverage", rows(coverage(5, -1, 0)), one(Field::Registered(0), Negative)),
        (Commune, "5.4.coverage", rows(coverage(0, 0, 0)[1..].to_vec()), vec![Refusal::WrongRows]),
        (Commune, "5.4.coverage", rows(coverage(0, 0, 0).into_iter().rev().collect()), vec![Refusal::WrongRows]),
        (Commune, "5.4.coverage", Answer::Count { count: 1 }, vec![Refusal::WrongKind]),
        (Commune, "4.4.a.crime", Answer::Ratio { part: 1, whole: 1 }, vec![Refusal::WrongKind]),
    ]
}

#[test]
fn every_refused_answer_is_refused_for_its_own_reason_only() {
    for (kind, id, answer, refusals) in cases_of_texts().into_iter().chain(cases_of_numbers()) {
        assert_eq!(answer.refusals(&check(kind, id)), refusals, "{id} {answer:?}");
    }
}

#[test]
fn an_answer_of_another_kind_is_refused_by_every_check() {
    let answers = [
        document("1", "a", "2026-03-01", "b"),
        Answer::Statement { holds: true, account: "x".into() },
        incidents(0, &[]),
        Answer::Ratio { part: 1, whole: 1 },
        Answer::Count { count: 1 },
        Answer::Trend { previous: 0, current: 0 },
        rating("completed_well", ""),
        Answer::Coverage { rows: coverage(1, 1, 1) },
        held(&[]),
    ];
    for kind in UnitKind::ALL {
        for check in super::filled::standard(kind).checks() {
            let accepted = answers.iter().filter(|answer| answer.refusals(check).is_empty()).count();
            let wrong = answers.iter().filter(|answer| answer.refusals(check) == [Refusal::WrongKind]).count();
            assert_eq!((accepted, wrong), (1, answers.len() - 1), "{kind:?} {}", check.id);
        }
    }
}

#[test]
fn a_paper_that_does_not_exist_needs_no_particulars() {
    let [number, title, issued_on, issuer] = ["", "", "hôm qua", ""].map(str::to_owned);
    let answer = Answer::Document { exists: false, number, title, issued_on, issuer };
    assert_eq!(answer.refusals(&check(Commune, "5.1.plan")), []);
}

#[test]
fn several_mistakes_of_one_answer_are_all_told() {
    let answer = incidents(1, &[("sorry", ""), ("", "")]);
    let refusals = answer.refusals(&check(Commune, "4.4.b"));
    assert_eq!(refusals.len(), 5, "{refusals:?}");
    assert_eq!(document("", "", "", "").refusals(&check(Commune, "5.1.plan")).len(), 4);
}
