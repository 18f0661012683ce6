//! Facts switch checks off lawfully; the scope of a school answers one of them.

use super::filled::{draft, outcome, standard};
use antt::assessment::{Change, ProfileField, apply, fact_forced_by_scope};
use antt::criteria::UnitKind;
use antt::verdict::{Reason, UnitVerdict, Verdict};

#[test]
fn a_fact_switches_off_exactly_the_checks_that_name_it() {
    for kind in UnitKind::ALL {
        let standard = standard(kind);
        for fact in &standard.facts {
            let mut draft = draft(kind);
            draft.facts.insert(fact.id.clone(), false);
            let outcome = outcome(&draft);
            for check in standard.checks() {
                let finding = outcome.finding(&check.id).expect("a finding");
                if check.applies_if.contains(&fact.id) {
                    let reason = Reason::SwitchedOff { fact: fact.id.clone() };
                    assert_eq!((finding.verdict, &finding.reason), (Verdict::NotApplicable, &reason), "{}", check.id);
                } else {
                    assert_eq!(finding.verdict, Verdict::Met, "{} without {}", check.id, fact.id);
                }
            }
            assert_eq!(outcome.verdict, UnitVerdict::Qualified, "{kind:?} without {}", fact.id);
        }
    }
}

#[test]
fn a_fact_without_an_answer_leaves_its_checks_open() {
    for kind in UnitKind::ALL {
        let standard = standard(kind);
        for fact in &standard.facts {
            let mut draft = draft(kind);
            draft.facts.remove(&fact.id);
            let outcome = outcome(&draft);
            for check in standard.checks().filter(|check| check.applies_if.contains(&fact.id)) {
                let finding = outcome.finding(&check.id).expect("a finding");
                let reason = Reason::FactOpen { fact: fact.id.clone() };
                assert_eq!((finding.verdict, &finding.reason), (Verdict::Unanswered, &reason), "{}", check.id);
            }
        }
    }
}

#[test]
fn one_false_fact_is_enough_although_another_is_open() {
    let mut draft = draft(UnitKind::Agency);
    draft.facts.remove("has_guard_force");
    draft.facts.insert("eligible_for_emulation_titles".into(), false);
    let verdict = |id: &str| outcome(&draft).finding(id).map(|finding| finding.verdict);
    assert_eq!(verdict("6.4.rating"), Some(Verdict::NotApplicable));
    assert_eq!(verdict("6.4.discipline"), Some(Verdict::Unanswered));
}

#[test]
fn a_criterion_without_a_guard_force_does_not_apply_and_is_not_counted() {
    for (kind, criterion, all) in
        [(UnitKind::Agency, "6.4", 5), (UnitKind::Enterprise, "6.4", 5), (UnitKind::EducationalInstitution, "7.5", 6)]
    {
        let mut draft = draft(kind);
        draft.facts.insert("has_guard_force".into(), false);
        let outcome = outcome(&draft);
        assert_eq!(outcome.criterion(criterion).map(|found| found.verdict), Some(Verdict::NotApplicable));
        let progress = outcome.progress();
        assert_eq!((progress.criteria_met, progress.criteria), (all - 1, all - 1), "{kind:?}");
    }
}

#[test]
fn general_education_follows_the_scope_where_the_scope_decides_it() {
    let standard = standard(UnitKind::EducationalInstitution);
    for (scope, forced) in [
        ("lower_secondary", Some(true)),
        ("upper_secondary", Some(true)),
        ("vocational", Some(false)),
        ("higher", Some(false)),
        ("multi_level", None),
        ("continuing", None),
        ("primary", None),
        ("preschool", None),
        ("nursery", None),
    ] {
        let scope = antt::assessment::Scope::from_id(UnitKind::EducationalInstitution, scope).expect("a scope");
        assert_eq!(fact_forced_by_scope("general_education", Some(scope)), forced, "{scope:?}");
        assert_eq!(fact_forced_by_scope("has_guard_force", Some(scope)), None);
        let mut draft = draft(UnitKind::EducationalInstitution);
        draft.profile.scope = "multi_level".into();
        draft.facts.remove("general_education");
        let change = Change::Profile(ProfileField::Scope, scope.id().into());
        let next = apply(&draft, &standard, change, 1).unwrap_or(draft);
        assert_eq!(next.facts.get("general_education").copied(), forced, "{scope:?}");
    }
}

#[test]
fn a_fact_cannot_be_set_against_the_scope_and_is_asked_again_when_the_scope_no_longer_decides_it() {
    let standard = standard(UnitKind::EducationalInstitution);
    let school = draft(UnitKind::EducationalInstitution);
    assert_eq!(apply(&school, &standard, Change::Fact("general_education".into(), false), 1), None);
    let scope = |id: &str| Change::Profile(ProfileField::Scope, id.into());
    let college = apply(&school, &standard, scope("vocational"), 1).expect("a change");
    assert_eq!(college.facts.get("general_education"), Some(&false));
    let centre = apply(&college, &standard, scope("continuing"), 2).expect("a change");
    assert_eq!(centre.facts.get("general_education"), None);
    let answered = apply(&centre, &standard, Change::Fact("general_education".into(), true), 3).expect("a change");
    assert_eq!(answered.facts.get("general_education"), Some(&true));
}
