//! What is refused of what people type; it counts as unanswered and stays as typed.

use super::filled::{
    check, checklist, count, coverage, declared, document, draft, incidents, only, outcome, rating, ratio, trend,
};
use antt::assessment::{Entry, EvidenceEntry, Field, Given, NumberFault, Refusal, given, understood_evidence};
use antt::criteria::UnitKind;
use antt::verdict::{Reason, Verdict};

use UnitKind::{Agency, Commune, ResidentialArea};

fn number(field: Field, fault: NumberFault) -> Refusal {
    Refusal::Number { field, fault }
}

fn half_a_checklist() -> Entry {
    Entry::Checklist { items: [("guarding".to_owned(), true), ("fire".to_owned(), false)].into() }
}

fn undecided(account: &str) -> Entry {
    Entry::Statement { holds: None, account: account.into() }
}

fn statement_without_account() -> Entry {
    Entry::Statement { holds: Some(false), account: " ".into() }
}

type Case = (UnitKind, &'static str, Entry, Vec<Refusal>);

fn cases() -> Vec<Case> {
    use NumberFault::{Negative, NotWhole, TooLarge};
    let missing = |field| vec![Refusal::Missing(field)];
    let one = |field, fault| vec![number(field, fault)];
    let not_a_date = |text: &str| vec![Refusal::NotADate { field: Field::IssuedOn, text: text.into() }];
    let zero = ("0", "0", "0");
    vec![
        (Commune, "5.1.plan", document("30/02/2026"), not_a_date("30/02/2026")),
        (Commune, "5.1.plan", document("tháng 3"), not_a_date("tháng 3")),
        (Commune, "5.1.plan", document(" "), missing(Field::IssuedOn)),
        (Commune, "5.3.police", undecided("Đã làm"), missing(Field::Choice)),
        (Commune, "5.3.police", statement_without_account(), missing(Field::Account)),
        (Commune, "4.3.a", incidents("một", &[]), one(Field::Count, NotWhole)),
        (Commune, "4.3.a", incidents("-1", &[]), one(Field::Count, Negative)),
        (Commune, "4.3.a", incidents("1,5", &[]), one(Field::Count, NotWhole)),
        (Commune, "4.3.a", incidents("1000000001", &[]), one(Field::Count, TooLarge)),
        (Commune, "4.4.b", incidents("", &[("force_majeure", "Bão")]), missing(Field::Count)),
        (Commune, "4.4.b", incidents("1", &[("force_majeure", "")]), missing(Field::ExcuseExplanation(0))),
        (Commune, "4.4.b", incidents("1", &[("", "Bão")]), missing(Field::ExcuseReason(0))),
        (
            Commune,
            "4.4.b",
            incidents("0", &[("force_majeure", "Bão")]),
            vec![Refusal::MoreExcusedThanEvents { events: 0, excused: 1 }],
        ),
        (Agency, "6.1.informed", ratio("3", "2"), vec![Refusal::PartAboveWhole { part: 3, whole: 2 }]),
        (Agency, "6.1.informed", ratio("0", "0"), vec![Refusal::WholeIsZero]),
        (Agency, "6.1.informed", ratio("3", ""), missing(Field::Whole)),
        (Agency, "6.1.informed", ratio("x", "-2"), vec![number(Field::Part, NotWhole), number(Field::Whole, Negative)]),
        (Agency, "6.1.models", count("-1"), one(Field::Count, Negative)),
        (Agency, "6.1.models", count("0.250"), one(Field::Count, NotWhole)),
        (Commune, "4.4.a.crime", trend("", "3"), missing(Field::Previous)),
        (Commune, "4.4.a.crime", trend("3", "-3"), one(Field::Current, Negative)),
        (ResidentialArea, "4.5.rating", rating("not_rated", "  "), missing(Field::Reason)),
        (ResidentialArea, "4.5.rating", rating("", "Mới"), missing(Field::Level)),
        (ResidentialArea, "4.5.rating", rating("best", ""), vec![Refusal::UnknownLevel { level: "best".into() }]),
        (Agency, "6.4.rating", rating("not_rated", "Mới"), vec![Refusal::NotRatedNotAllowed]),
        (Agency, "6.1.rules", half_a_checklist(), [1, 2, 3, 5].map(|n| Refusal::Missing(Field::Item(n))).into()),
        (
            Commune,
            "5.4.coverage",
            coverage([("5", "6", "5"), zero, zero, zero]),
            vec![Refusal::RegisteredAboveTotal { row: 0, registered: 6, total: 5 }],
        ),
        (
            Commune,
            "5.4.coverage",
            coverage([zero, zero, zero, ("5", "4", "5")]),
            vec![Refusal::RecognisedAboveRegistered { row: 3, recognised: 5, registered: 4 }],
        ),
        (Commune, "5.4.coverage", coverage([zero, ("", "0", "0"), zero, zero]), missing(Field::Total(1))),
        (Commune, "5.4.coverage", coverage([zero, ("x", "3", "3"), zero, zero]), one(Field::Total(1), NotWhole)),
        (
            Commune,
            "5.4.coverage",
            coverage([("", "3", "3"), ("5", "6", "5"), zero, zero]),
            vec![Refusal::Missing(Field::Total(0)), Refusal::RegisteredAboveTotal { row: 1, registered: 6, total: 5 }],
        ),
        (Commune, "5.4.coverage", count("3"), vec![Refusal::WrongKind]),
    ]
}

#[test]
fn every_refused_entry_is_refused_for_its_own_reason_only() {
    for (kind, id, entry, refusals) in cases() {
        assert_eq!(given(&check(kind, id), &only(entry.clone())), Given::Refused(refusals), "{id} {entry:?}");
    }
}

#[test]
fn a_refused_entry_counts_as_unanswered_and_stays_as_typed() {
    for (kind, id, entry, refusals) in cases() {
        let mut draft = draft(kind);
        draft.entries.insert(id.into(), only(entry.clone()));
        let outcome = outcome(&draft);
        let finding = outcome.finding(id).expect("a finding");
        assert_eq!(
            (finding.verdict, &finding.reason),
            (Verdict::Unanswered, &Reason::Refused(refusals)),
            "{id} {entry:?}"
        );
        assert_eq!(draft.entries[id].entry, entry);
    }
}

#[test]
fn a_declaration_without_a_reason_is_refused_where_it_is_allowed() {
    let check = check(Agency, "6.5.units");
    assert_eq!(given(&check, &declared(&check.rule, " ")), Given::Refused(vec![Refusal::Missing(Field::Reason)]));
}

#[test]
fn every_kind_of_answer_is_refused_where_the_check_asks_another() {
    let rules = check(Agency, "6.1.rules");
    let entries = [
        document("01/02/2026"),
        incidents("0", &[]),
        ratio("1", "1"),
        count("1"),
        trend("0", "0"),
        rating("completed", ""),
    ];
    for entry in entries {
        assert_eq!(given(&rules, &only(entry.clone())), Given::Refused(vec![Refusal::WrongKind]), "{entry:?}");
    }
    let models = check(Agency, "6.1.models");
    assert_eq!(given(&models, &only(checklist(&rules.rule, &[]))), Given::Refused(vec![Refusal::WrongKind]));
}

#[test]
fn citations_are_refused_without_a_title_or_with_a_date_that_is_none_and_both_are_told() {
    let paper = |title: &str, issued_on: &str| EvidenceEntry {
        title: title.into(),
        issued_on: issued_on.into(),
        page: "3".into(),
        ..EvidenceEntry::default()
    };
    let typed = [
        paper("Báo cáo", "5/3/2026"),
        EvidenceEntry::default(),
        paper("", ""),
        paper("Báo cáo", "hôm qua"),
        paper(" ", "31/4/2026"),
    ];
    let (cited, refusals) = understood_evidence(&typed);
    assert_eq!(cited.len(), 1);
    assert_eq!(cited[0].issued_on.as_deref(), Some("2026-03-05"));
    let date = |index, text: &str| Refusal::NotADate { field: Field::EvidenceDate(index), text: text.into() };
    let title = |index| Refusal::Missing(Field::EvidenceTitle(index));
    assert_eq!(refusals, [title(2), date(3, "hôm qua"), title(4), date(4, "31/4/2026")]);
}
