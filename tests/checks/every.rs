//! What holds of every check of every kind of unit.

use super::filled::{declared, draft, outcome, standard};
use antt::assessment::{Answer, CheckEntry, Given, Refusal, given};
use antt::criteria::UnitKind;
use antt::verdict::{Reason, UnitVerdict, Verdict};

#[test]
fn a_unit_that_meets_every_check_qualifies() {
    for kind in UnitKind::ALL {
        let outcome = outcome(&draft(kind));
        for finding in outcome.findings() {
            assert_eq!(finding.verdict, Verdict::Met, "{kind:?} {} {:?}", finding.check, finding.reason);
        }
        assert_eq!(outcome.verdict, UnitVerdict::Qualified, "{kind:?}");
        assert!(!outcome.is_certainly_not_qualified());
    }
}

#[test]
fn a_single_check_without_an_answer_leaves_the_unit_incomplete() {
    for kind in UnitKind::ALL {
        for check in standard(kind).checks() {
            let mut draft = draft(kind);
            draft.entries.remove(&check.id);
            let outcome = outcome(&draft);
            let finding = outcome.finding(&check.id).expect("a finding");
            assert_eq!((finding.verdict, &finding.reason), (Verdict::Unanswered, &Reason::Blank), "{}", check.id);
            assert_eq!(outcome.verdict, UnitVerdict::Incomplete, "{kind:?} {}", check.id);
            assert_eq!(outcome.progress().open, 1, "{kind:?} {}", check.id);
            assert_eq!(outcome.next_open(None).map(|finding| finding.check.as_str()), Some(check.id.as_str()));
        }
    }
}

#[test]
fn an_entry_in_which_nothing_is_typed_is_blank_and_not_refused() {
    for kind in UnitKind::ALL {
        for check in standard(kind).checks() {
            assert_eq!(given(check, &CheckEntry::blank(&check.rule)), Given::Blank, "{kind:?} {}", check.id);
        }
    }
}

#[test]
fn only_the_share_of_sub_units_can_be_declared_not_applicable() {
    for kind in UnitKind::ALL {
        for check in standard(kind).checks() {
            let found = given(check, &declared(&check.rule, "Không có đầu mối trực thuộc"));
            if ["6.5.units", "7.6.units"].contains(&check.id.as_str()) {
                let answer = Answer::NotApplicable { reason: "Không có đầu mối trực thuộc".into() };
                assert_eq!(found, Given::Answer(answer), "{}", check.id);
            } else {
                assert_eq!(found, Given::Refused(vec![Refusal::NotApplicableNotAllowed]), "{kind:?} {}", check.id);
            }
        }
    }
}

#[test]
fn a_declared_check_is_neither_met_nor_unmet() {
    for (kind, id) in [
        (UnitKind::Agency, "6.5.units"),
        (UnitKind::Enterprise, "6.5.units"),
        (UnitKind::EducationalInstitution, "7.6.units"),
    ] {
        let rule = standard(kind).check(id).expect("a check").rule.clone();
        let mut draft = draft(kind);
        draft.entries.insert(id.into(), declared(&rule, "Không có đầu mối"));
        let outcome = outcome(&draft);
        let reason = Reason::DeclaredNotApplicable { reason: "Không có đầu mối".into() };
        let finding = outcome.finding(id).expect("a finding");
        assert_eq!((finding.verdict, &finding.reason), (Verdict::NotApplicable, &reason));
        assert_eq!(outcome.verdict, UnitVerdict::Qualified);
        assert_eq!(outcome.progress().asked, outcome.findings().count() - 1);
    }
}

#[test]
fn one_check_that_is_not_met_fails_its_criterion_and_the_unit() {
    for kind in UnitKind::ALL {
        let standard = standard(kind);
        for criterion in &standard.criteria {
            for check in &criterion.checks {
                let mut draft = draft(kind);
                draft.entries.insert(check.id.clone(), super::thresholds::just_not_met(&check.rule));
                let outcome = outcome(&draft);
                assert_eq!(
                    outcome.finding(&check.id).map(|found| found.verdict),
                    Some(Verdict::NotMet),
                    "{}",
                    check.id
                );
                let failed: Vec<&str> = outcome
                    .criteria
                    .iter()
                    .filter(|found| found.verdict == Verdict::NotMet)
                    .map(|found| found.criterion.as_str())
                    .collect();
                assert_eq!(failed, [criterion.id.as_str()], "{kind:?} {}", check.id);
                assert_eq!(outcome.verdict, UnitVerdict::NotQualified, "{kind:?} {}", check.id);
                assert!(outcome.is_certainly_not_qualified());
            }
        }
    }
}
