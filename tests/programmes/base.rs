//! The base of a change, from what the unit signed for earlier years.

use super::generator::{Temper, draft, summary_of};
use super::shipped;
use antt::document::summary::{CriteriaRef, SelfAssessment, carried_base};
use std::collections::BTreeMap;

const OF_YEAR: (&str, &str) = ("kl13", "criminal_cases");

/// A summary of this year and revision that states these counts of an indicator.
fn summary(year: i32, revision: u32, (programme, indicator): (&str, &str), counts: &[(&str, i64)]) -> SelfAssessment {
    let mut summary = summary_of(&draft(1, Temper::Met)).expect("a summary");
    (summary.period.year, summary.revision) = (year, revision);
    let counts = counts.iter().map(|(count, number)| ((*count).to_owned(), *number)).collect();
    let of_programme = BTreeMap::from([(indicator.to_owned(), counts)]);
    let programme = shipped(programme);
    summary.indicators = BTreeMap::from([(programme.id.clone(), of_programme)]);
    summary.criteria.push(CriteriaRef {
        id: programme.id.clone(),
        version: programme.version.clone(),
        role: "programme".to_owned(),
        digest: programme.digest.to_string(),
    });
    summary
}

/// What is offered in 2026, and the year of its source.
fn offered((programme, indicator): (&str, &str), earlier: &[SelfAssessment]) -> Option<(u64, i32)> {
    let asked = shipped(programme).indicator(indicator).expect("an indicator");
    let earlier: Vec<&SelfAssessment> = earlier.iter().collect();
    let base = carried_base(shipped(programme), asked, 2026, &earlier)?;
    Some((base.value, base.from.period.year))
}

#[test]
fn last_years_number_is_this_years_base_where_no_year_is_named() {
    let theft = ("4-giam", "theft");
    let counts = |base, current| [("base", base), ("current", current)];
    let last = summary(2025, 1, theft, &counts(2_700, 2_351));
    assert_eq!(offered(theft, std::slice::from_ref(&last)), Some((2_351, 2025)));
    // The newest revision says it; an older year says nothing of the year before.
    let again = summary(2025, 2, theft, &counts(2_700, 2_350));
    assert_eq!(offered(theft, &[again, last]), Some((2_350, 2025)));
    assert_eq!(offered(theft, &[summary(2024, 1, theft, &counts(1, 2))]), None);
}

#[test]
fn a_base_of_a_named_year_is_what_was_counted_then_or_stated_since() {
    let indicator = shipped(OF_YEAR.0).indicator(OF_YEAR.1).expect("an indicator");
    let [base, current] = [&indicator.counts[0].id, &indicator.counts[1].id].map(String::as_str);
    let then = summary(2021, 1, OF_YEAR, &[(base, 500), (current, 480)]);
    let since = summary(2025, 1, OF_YEAR, &[(base, 479), (current, 400)]);
    assert_eq!(offered(OF_YEAR, &[since.clone(), then.clone()]), Some((480, 2021)));
    assert_eq!(offered(OF_YEAR, std::slice::from_ref(&since)), Some((479, 2025)));
    let mut by_another_version = since;
    by_another_version.criteria.last_mut().expect("its programme").version = "2020.1".to_owned();
    assert_eq!(offered(OF_YEAR, &[by_another_version]), None, "its base may be of another year");
    let before =
        SelfAssessment { period: antt::document::summary::PeriodMember { year: 2020, ..then.period.clone() }, ..then };
    assert_eq!(offered(OF_YEAR, &[before]), None);
}

#[test]
fn nothing_is_offered_where_nothing_was_stated_or_nothing_has_a_base() {
    assert_eq!(offered(OF_YEAR, &[]), None);
    assert_eq!(offered(("4-giam", "theft"), &[summary(2025, 1, ("4-giam", "addicts"), &[("current", 9)])]), None);
    let cleared = ("kl13", "cases_cleared");
    assert_eq!(offered(cleared, &[summary(2025, 1, cleared, &[("cleared", 1), ("occurred", 1)])]), None);
}
