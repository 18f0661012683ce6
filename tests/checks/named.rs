//! Cases that people ask about, each by its name.

use super::filled::{coverage, declared, document, draft, incidents, only, outcome, rating, standard};
use antt::assessment::{Draft, Entry, Scope};
use antt::criteria::{UnitKind, parse_iso};
use antt::document::summary::{NotReady, prepare};
use antt::text::{Language, explain, what_would_change_it};
use antt::verdict::{Reason, UnitVerdict, Verdict};

fn with(kind: UnitKind, check: &str, entry: Entry) -> Draft {
    let mut draft = draft(kind);
    draft.entries.insert(check.into(), only(entry));
    draft
}

fn verdict(draft: &Draft, check: &str) -> Verdict {
    outcome(draft).finding(check).expect("a finding").verdict
}

/// 25 units: 12 residential areas, 6 agencies, 3 enterprises, 4 schools.
fn commune(recognised_areas: &str) -> Draft {
    let rows = [("12", "12", recognised_areas), ("6", "6", "4"), ("3", "3", "2"), ("4", "4", "3")];
    with(UnitKind::Commune, "5.4.coverage", coverage(rows))
}

#[test]
fn a_commune_with_17_of_25_units_recognised_lacks_one() {
    let draft = commune("8");
    let outcome = outcome(&draft);
    let (standard, finding) = (standard(UnitKind::Commune), outcome.finding("5.4.coverage").expect("a finding"));
    let check = standard.check("5.4.coverage").expect("a check");
    assert_eq!((finding.verdict, outcome.verdict), (Verdict::NotMet, UnitVerdict::NotQualified));
    let why = explain(Language::Vi, &standard, check, finding);
    assert!(why.contains("17 trên 25") && why.contains("68%"), "{why}");
    let more = what_would_change_it(Language::Vi, check, finding);
    assert_eq!(more.as_deref(), Some("Cần thêm 1 đơn vị được công nhận."));
}

#[test]
fn a_commune_with_18_of_25_units_recognised_meets_the_share() {
    assert_eq!(verdict(&commune("9"), "5.4.coverage"), Verdict::Met);
    assert_eq!(outcome(&commune("9")).verdict, UnitVerdict::Qualified);
}

#[test]
fn a_resolution_counts_from_the_first_of_january_to_the_end_of_march() {
    for (issued_on, expected) in [
        ("31/12/2025", Verdict::NotMet),
        ("15/12/2025", Verdict::NotMet),
        ("01/01/2026", Verdict::Met),
        ("31/03/2026", Verdict::Met),
        ("01/04/2026", Verdict::NotMet),
    ] {
        let draft = with(UnitKind::ResidentialArea, "4.1.resolution", document(issued_on));
        assert_eq!(verdict(&draft, "4.1.resolution"), expected, "{issued_on}");
        let criterion = outcome(&draft).criterion("4.1").map(|found| found.verdict);
        assert_eq!(criterion, Some(expected), "{issued_on}");
    }
}

#[test]
fn one_serious_crime_contained_and_reported_is_no_failure_and_without_it_is() {
    let excuse = ("contained_and_reported", "Phát hiện trong ngày, báo cáo số 12/BC-CAX");
    for kind in [UnitKind::ResidentialArea, UnitKind::Commune] {
        for (entry, expected) in [
            (incidents("1", &[excuse]), Verdict::Met),
            (incidents("1", &[("force_majeure", "Lũ quét")]), Verdict::Met),
            (incidents("1", &[]), Verdict::NotMet),
            (incidents("2", &[excuse]), Verdict::NotMet),
        ] {
            assert_eq!(verdict(&with(kind, "4.4.b", entry.clone()), "4.4.b"), expected, "{kind:?} {entry:?}");
        }
    }
}

#[test]
fn a_fire_is_excused_by_force_majeure_only() {
    let contained = incidents("1", &[("contained_and_reported", "Dập tắt sau 10 phút")]);
    let draft = with(UnitKind::Commune, "4.4.d.fire", contained);
    assert!(matches!(outcome(&draft).finding("4.4.d.fire").map(|found| &found.reason), Some(Reason::Refused(_))));
    assert_eq!(outcome(&draft).verdict, UnitVerdict::Incomplete);
}

#[test]
fn a_primary_school_is_out_of_scope_and_a_school_of_several_levels_is_not() {
    for (kind, scope, in_scope) in [
        (UnitKind::EducationalInstitution, "primary", false),
        (UnitKind::EducationalInstitution, "preschool", false),
        (UnitKind::EducationalInstitution, "nursery", false),
        (UnitKind::EducationalInstitution, "multi_level", true),
        (UnitKind::Enterprise, "small", false),
        (UnitKind::Enterprise, "micro", false),
        (UnitKind::Enterprise, "medium", true),
        (UnitKind::Agency, "armed_forces", false),
        (UnitKind::Agency, "other", true),
    ] {
        assert_eq!(Scope::from_id(kind, scope).map(Scope::is_in_scope), Some(in_scope), "{scope}");
    }
}

#[test]
fn a_company_without_a_party_organisation_needs_no_resolution_to_sign() {
    let mut draft = draft(UnitKind::Enterprise);
    draft.facts.insert("has_party_organisation".into(), false);
    draft.entries.remove("6.1.resolution");
    let standard = standard(UnitKind::Enterprise);
    let today = parse_iso("2026-11-16").expect("a day");
    let prepared = prepare(&draft, &standard, today, None).expect("a period");
    assert_eq!(verdict(&draft, "6.1.resolution"), Verdict::NotApplicable);
    assert_eq!(prepared.outcome.verdict, UnitVerdict::Qualified);
    assert_eq!(prepared.missing(&draft, &standard), []);
    draft.facts.remove("has_party_organisation");
    let prepared = prepare(&draft, &standard, today, None).expect("a period");
    let open =
        [NotReady::Facts(vec!["has_party_organisation".into()]), NotReady::Unanswered(vec!["6.1.resolution".into()])];
    assert_eq!(prepared.missing(&draft, &standard), open);
}

#[test]
fn a_force_founded_lately_is_not_rated_and_the_reason_is_kept() {
    let reason = "Thành lập ngày 01/05/2026, chưa đủ chín tháng";
    let draft = with(UnitKind::ResidentialArea, "4.5.rating", rating("not_rated", reason));
    let outcome = outcome(&draft);
    let finding = outcome.finding("4.5.rating").expect("a finding");
    assert_eq!(finding.verdict, Verdict::NotApplicable);
    assert_eq!(finding.reason, Reason::NotRated { reason: reason.into() });
    assert_eq!(outcome.verdict, UnitVerdict::Qualified);
}

#[test]
fn a_rating_is_never_declared_not_applicable() {
    let mut draft = draft(UnitKind::ResidentialArea);
    let rule = standard(UnitKind::ResidentialArea).check("4.5.rating").expect("a check").rule.clone();
    draft.entries.insert("4.5.rating".into(), declared(&rule, "Mới thành lập"));
    assert_eq!(verdict(&draft, "4.5.rating"), Verdict::Unanswered);
}
