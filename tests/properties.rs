//! What holds whatever is typed, in whatever order.

#[path = "filled/mod.rs"]
#[allow(dead_code, reason = "every test target uses a part of it")]
mod filled;
#[path = "properties/typed.rs"]
mod typed;

use antt::assessment::{Change, CheckChange, Draft, Entry, apply, given, given_all, read_number, understood_evidence};
use antt::criteria::{UnitKind, parse_day, parse_iso};
use antt::document::summary::prepare;
use antt::text::{Language, explain, what_would_change_it};
use antt::verdict::{Share, share_at_least};
use filled::{outcome, standard};
use proptest::prelude::*;
use std::collections::BTreeMap;
use typed::{any_changes, any_check_entry, any_draft, any_kind, any_text};

fn applied(draft: &Draft, changes: &[(usize, CheckChange)]) -> Draft {
    let standard = standard(draft.kind);
    let ids: Vec<&str> = standard.checks().map(|check| check.id.as_str()).collect();
    changes.iter().fold(draft.clone(), |draft, (check, change)| {
        let change = Change::Check(ids[check % ids.len()].to_owned(), change.clone());
        apply(&draft, &standard, change, 7).unwrap_or(draft)
    })
}

/// Every text of an entry with the place where it stands.
fn texts(draft: &Draft) -> BTreeMap<String, String> {
    fn walk(place: String, value: &serde_json::Value, texts: &mut BTreeMap<String, String>) {
        match value {
            serde_json::Value::Object(members) => {
                members.iter().for_each(|(name, value)| walk(format!("{place}/{name}"), value, texts));
            }
            serde_json::Value::Array(items) => {
                items.iter().enumerate().for_each(|(index, value)| walk(format!("{place}/{index}"), value, texts));
            }
            serde_json::Value::String(text) => drop(texts.insert(place, text.clone())),
            _ => {}
        }
    }
    let mut texts = BTreeMap::new();
    walk(String::new(), &serde_json::from_str(&draft.to_text()).expect("JSON"), &mut texts);
    texts
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn the_order_in_which_different_checks_are_answered_never_matters(
        kind in any_kind(), changes in any_changes(), shuffle in any::<u64>(),
    ) {
        let start = Draft::new("urn:uuid:1".into(), kind, filled::YEAR, "2025.1".into(), 0);
        let count = standard(kind).checks().count();
        // The changes of one check stay in their order; those of different checks are interleaved otherwise.
        let mut other = changes.clone();
        other.sort_by_key(|(check, _)| ((check % count) as u64).wrapping_mul(shuffle | 1));
        let (one, other) = (applied(&start, &changes), applied(&start, &other));
        prop_assert_eq!(&one.entries, &other.entries);
        prop_assert_eq!(outcome(&one), outcome(&other));
    }

    #[test]
    fn a_change_of_one_text_loses_no_other(draft in any_draft(), check in any::<usize>(), text in any_text()) {
        let standard = standard(draft.kind);
        let checks: Vec<_> = standard.checks().collect();
        let id = &checks[check % checks.len()].id;
        let change = Change::Check(id.clone(), CheckChange::Note(text.clone()));
        let next = apply(&draft, &standard, change, 9).unwrap_or_else(|| draft.clone());
        let (before, mut after) = (texts(&draft), texts(&next));
        let place = format!("/entries/{id}/note");
        prop_assert_eq!(after.remove(&place), Some(text));
        // Where somebody works is noted beside what is said.
        if next != draft {
            prop_assert_eq!(after.insert("/resumeAt".to_owned(), before.get("/resumeAt").cloned().unwrap_or_default()), Some(id.clone()));
        }
        for (place, text) in before.iter().filter(|(before, _)| **before != place) {
            prop_assert_eq!(after.get(place), Some(text), "{}", place);
        }
    }

    #[test]
    fn declaring_a_check_not_applicable_and_back_keeps_what_was_typed(draft in any_draft(), check in any::<usize>()) {
        let standard = standard(draft.kind);
        let checks: Vec<_> = standard.checks().collect();
        let id = &checks[check % checks.len()].id;
        let declare = |draft: &Draft, value| {
            let change = Change::Check(id.clone(), CheckChange::NotApplicable(value));
            apply(draft, &standard, change, 9).unwrap_or_else(|| draft.clone())
        };
        let back = declare(&declare(&draft, true), false);
        let typed = |draft: &Draft| draft.entries.get(id).map(|entry| entry.entry.clone());
        let blank = Entry::blank(&checks[check % checks.len()].rule);
        prop_assert_eq!(typed(&back).unwrap_or(blank.clone()), typed(&draft).unwrap_or(blank));
    }

    #[test]
    fn a_draft_that_is_written_and_read_is_the_same_draft(draft in any_draft()) {
        prop_assert_eq!(Draft::from_text(&draft.to_text()), Ok(draft));
    }

    #[test]
    fn text_that_is_no_draft_is_an_error_and_never_a_panic(text in any::<String>(), draft in any_draft(), cut in any::<prop::sample::Index>()) {
        prop_assert!(Draft::from_text(&text).is_err());
        let written = draft.to_text();
        let letters: Vec<char> = written.chars().collect();
        let short: String = letters[..cut.index(letters.len())].iter().collect();
        prop_assert!(Draft::from_text(&short).is_err());
    }

    #[test]
    fn whatever_is_typed_is_understood_or_refused_but_never_panics(kind in any_kind(), entry in any_check_entry()) {
        for check in standard(kind).checks() {
            let _ = given(check, &entry);
        }
        let (cited, refusals) = understood_evidence(&entry.evidence);
        prop_assert!(cited.len() <= entry.evidence.len());
        prop_assert!(cited.len() == entry.evidence.len() || !refusals.is_empty() || entry.evidence.iter().any(|typed| *typed == Default::default()));
    }

    #[test]
    fn whatever_is_typed_has_an_outcome_with_sentences(draft in any_draft(), year in any::<i32>()) {
        let standard = standard(draft.kind);
        let draft = Draft { year: if year % 2 == 0 { filled::YEAR } else { year }, ..draft };
        let today = parse_iso("2026-06-01").expect("a day");
        let last_year = given_all(&standard, &draft);
        let prepared = prepare(&draft, &standard, today, Some(&last_year));
        prop_assert_eq!(prepared.is_some(), (1901..=9999).contains(&draft.year));
        for finding in prepared.iter().flat_map(|prepared| prepared.outcome.findings()) {
            let check = standard.check(&finding.check).expect("a check");
            for language in [Language::Vi, Language::En] {
                prop_assert!(!explain(language, &standard, check, finding).is_empty());
                let _ = what_would_change_it(language, check, finding);
            }
        }
    }

    #[test]
    fn numbers_and_days_are_read_from_any_text_without_a_panic(text in any_text()) {
        let _ = read_number(&text);
        prop_assert!(parse_iso(&text).is_none() || parse_day(&text) == parse_iso(&text));
    }

    #[test]
    fn a_share_below_its_target_is_never_shown_as_reaching_it(
        whole in 1_u64.., part in any::<u64>(), near in any::<bool>(), target in 1_u32..=100,
    ) {
        let at = u64::try_from((u128::from(whole) * u128::from(target)).div_ceil(100)).expect("below the whole");
        let part = if near { at - 1 } else { part % whole };
        let shown = Share { part, whole }.shown(Some(target), '.');
        let reached = shown.split('.').next().and_then(|digits| digits.parse::<u32>().ok()).expect("a number") >= target;
        prop_assert_eq!(reached, share_at_least(part, whole, target), "{}/{} shown as {}", part, whole, shown);
    }
}

#[test]
fn every_kind_has_checks_to_try() {
    assert!(UnitKind::ALL.into_iter().all(|kind| standard(kind).checks().count() > 20));
}
