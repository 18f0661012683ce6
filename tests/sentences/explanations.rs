//! Why a check has its verdict, for every check of every kind of unit and every kind of reason.

use super::filled::{
    checklist, count, coverage, declared, document, draft, incidents, met, no_document, only, outcome, rating, ratio,
    standard, statement, trend,
};
use super::{BOTH, assert_tidy};
use antt::assessment::{CheckEntry, Draft, Entry};
use antt::criteria::{Rule, UnitKind};
use antt::text::{Language, explain, what_would_change_it};
use antt::verdict::{Reason, Verdict};

/// What may be typed for a rule: met, not met in every way, refused, nothing.
fn entries(rule: &Rule) -> Vec<CheckEntry> {
    let zero = ("0", "0", "0");
    let mut entries = match rule {
        Rule::Document { .. } => vec![document("01/04/2026"), document("hôm qua"), no_document()],
        Rule::Statement => vec![statement(false)],
        Rule::Incidents { excuses, .. } => {
            let excused = excuses.first().map(|excuse| (excuse.id(), "Bão"));
            let mut entries = vec![incidents("1", &[]), incidents("1250", &[]), incidents("x", &[])];
            entries.extend(excused.map(|event| incidents("6", &[event, event])));
            entries
        }
        Rule::Ratio { .. } => vec![ratio("2", "3"), ratio("3", "2"), ratio("0", "1250")],
        Rule::Count { .. } => vec![count("0"), count("-1")],
        Rule::Trend { .. } => vec![trend("0", "1"), trend("1250", "1300"), trend("", "1")],
        Rule::Rating { scale, .. } => {
            let mut entries: Vec<Entry> = scale.iter().map(|level| rating(&level.id, "")).collect();
            entries.push(rating("not_rated", "Mới thành lập"));
            entries
        }
        Rule::Coverage { .. } => {
            let rows = |first| coverage([first, zero, zero, zero]);
            vec![rows(zero), rows(("25", "25", "17")), rows(("3", "2", "1")), rows(("3", "4", "1"))]
        }
        Rule::Checklist { items } => vec![checklist(rule, &[&items[0].id, &items[1].id])],
    };
    entries.push(met(rule));
    let typed = entries.into_iter().map(only);
    typed.chain([CheckEntry::blank(rule), declared(rule, "Không có đầu mối trực thuộc")]).collect()
}

fn every_draft() -> Vec<(Draft, String)> {
    let mut drafts = Vec::new();
    for kind in UnitKind::ALL {
        for check in standard(kind).checks() {
            for entry in entries(&check.rule) {
                let mut draft = draft(kind);
                draft.entries.insert(check.id.clone(), entry);
                drafts.push((draft, check.id.clone()));
            }
            for fact in &check.applies_if {
                let (mut off, mut open) = (draft(kind), draft(kind));
                off.facts.insert(fact.clone(), false);
                open.facts.remove(fact);
                drafts.extend([(off, check.id.clone()), (open, check.id.clone())]);
            }
        }
    }
    drafts
}

#[test]
fn every_explanation_is_complete_in_both_languages() {
    for (draft, id) in every_draft() {
        let (standard, outcome) = (standard(draft.kind), outcome(&draft));
        let (check, finding) = (standard.check(&id).expect("a check"), outcome.finding(&id).expect("a finding"));
        let [vi, en] = BOTH.map(|language| explain(language, &standard, check, finding));
        assert_tidy(Language::Vi, &vi);
        assert_tidy(Language::En, &en);
        assert_ne!(vi, en);
        let end = match &finding.reason {
            Reason::SwitchedOff { .. } => "?",
            Reason::DeclaredNotApplicable { reason } | Reason::NotRated { reason } => reason,
            _ => ".",
        };
        assert!(vi.ends_with(end) && en.ends_with(end), "{id}: {vi} / {en}");
        assert!(!vi.contains("Đạt") && !vi.contains("Chưa đạt"), "the verdict stands beside it: {vi}");
    }
}

#[test]
fn what_would_change_it_is_told_only_where_the_check_is_not_met() {
    for (draft, id) in every_draft() {
        let (standard, outcome) = (standard(draft.kind), outcome(&draft));
        let (check, finding) = (standard.check(&id).expect("a check"), outcome.finding(&id).expect("a finding"));
        let [vi, en] = BOTH.map(|language| what_would_change_it(language, check, finding));
        assert_eq!(vi.is_some(), en.is_some(), "{id}");
        let Some((vi, en)) = vi.zip(en).filter(|(vi, _)| !vi.is_empty()) else { continue };
        assert_eq!(finding.verdict, Verdict::NotMet, "{id}: {vi}");
        assert_tidy(Language::Vi, &vi);
        assert_tidy(Language::En, &en);
        assert!(vi.ends_with('.') && en.ends_with('.') && vi != en, "{id}: {vi} / {en}");
    }
}

#[test]
fn whoever_falls_short_by_numbers_is_told_by_how_much() {
    for (draft, id) in every_draft() {
        let (standard, outcome) = (standard(draft.kind), outcome(&draft));
        let (check, finding) = (standard.check(&id).expect("a check"), outcome.finding(&id).expect("a finding"));
        let by_numbers = matches!(
            finding.reason,
            Reason::Ratio { .. } | Reason::Count { .. } | Reason::Trend { .. } | Reason::Coverage { .. }
        );
        if finding.verdict == Verdict::NotMet && by_numbers {
            for language in BOTH {
                let more = what_would_change_it(language, check, finding).unwrap_or_default();
                assert!(more.contains(|letter: char| letter.is_ascii_digit()), "{id}: {more:?}");
            }
        }
    }
}
