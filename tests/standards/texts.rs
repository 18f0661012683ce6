//! What people read of the standards: complete in both languages, tidy, citing the point of law that the id names.

use super::standards;
use antt::criteria::{Bilingual, Cite, Criteria, Rule};
use antt::json::tidy::{is_composed, is_trimmed};
use std::collections::BTreeMap;

/// Every text of a standard with the place where it stands.
fn texts(standard: &Criteria) -> Vec<(String, &Bilingual)> {
    let mut texts = vec![("title".to_owned(), &standard.title), ("issuer".to_owned(), &standard.source.issuer)];
    for fact in &standard.facts {
        texts.extend([(format!("{} question", fact.id), &fact.question), (format!("{} hint", fact.id), &fact.hint)]);
    }
    for criterion in &standard.criteria {
        texts.push((format!("{} title", criterion.id), &criterion.title));
        for check in &criterion.checks {
            let id = &check.id;
            texts.extend([(format!("{id} question"), &check.question), (format!("{id} guidance"), &check.guidance)]);
            let labels: Vec<&Bilingual> = match &check.rule {
                Rule::Document { .. } | Rule::Statement | Rule::Coverage { .. } => Vec::new(),
                Rule::Incidents { noun, .. } | Rule::Count { noun, .. } | Rule::Trend { noun, .. } => vec![noun],
                Rule::Ratio { part_label, whole_label, noun, .. } => vec![part_label, whole_label, noun],
                Rule::Rating { scale: choices, .. } | Rule::Checklist { items: choices } => {
                    choices.iter().map(|choice| &choice.label).collect()
                }
            };
            texts.extend(labels.into_iter().map(|label| (format!("{id} label"), label)));
        }
    }
    texts
}

#[test]
fn every_text_stands_in_both_languages_composed_and_without_blanks_around_it() {
    for standard in standards() {
        for (place, Bilingual { vi, en }) in texts(&standard) {
            for text in [vi, en] {
                assert!(!text.is_empty(), "{} {place}", standard.id);
                assert!(is_composed(text) && is_trimmed(text), "{} {place}: {text}", standard.id);
                assert!(!text.contains("  "), "{} {place}: two blanks in {text}", standard.id);
            }
            assert_ne!(vi, en, "{} {place}", standard.id);
        }
    }
}

#[test]
fn every_question_ends_with_a_question_mark() {
    for standard in standards() {
        for (place, Bilingual { vi, en }) in
            texts(&standard).into_iter().filter(|(place, _)| place.ends_with("question"))
        {
            assert!(vi.ends_with('?') && en.ends_with('?'), "{} {place}: {vi} / {en}", standard.id);
        }
    }
}

/// Ends of sentences: a full stop, question or exclamation mark before a blank or the end, a closing quote aside.
fn sentences(text: &str) -> usize {
    let bare: String = text.chars().filter(|letter| !matches!(letter, '”' | '"' | ')')).collect();
    bare.split_whitespace().filter(|word| word.ends_with(['.', '?', '!'])).count()
}

#[test]
fn guidance_has_two_to_five_sentences_and_ends_with_one() {
    for standard in standards() {
        for check in standard.checks() {
            for text in [&check.guidance.vi, &check.guidance.en] {
                let count = sentences(text);
                assert!((2..=5).contains(&count), "{} {}: {count} sentences in {text}", standard.id, check.id);
                assert!(text.ends_with('.'), "{} {}: {text}", standard.id, check.id);
            }
        }
    }
}

/// Điều, khoản, điểm as the id states them; "dd" is the law's đ.
fn cite_of(id: &str) -> Cite {
    let parts: Vec<&str> = id.split('.').collect();
    let letter = parts.get(2).copied().filter(|part| ["a", "b", "c", "d", "dd", "e", "g", "h"].contains(part));
    let point = letter.map(|letter| letter.replace("dd", "đ"));
    Cite { article: parts[0].to_owned(), clause: parts[1].to_owned(), point }
}

#[test]
fn every_check_and_criterion_cites_the_point_of_law_in_its_id() {
    for standard in standards() {
        for criterion in &standard.criteria {
            assert_eq!(criterion.cite, cite_of(&criterion.id), "{} {}", standard.id, criterion.id);
            for check in &criterion.checks {
                assert_eq!(check.cite, cite_of(&check.id), "{} {}", standard.id, check.id);
            }
        }
    }
}

#[test]
fn every_standard_stands_on_the_circular_and_its_amendment() {
    for standard in standards() {
        let source = standard.source;
        assert_eq!(source.number, "124/2021/TT-BCA");
        assert_eq!((source.issued_on.as_str(), source.in_force_from.as_str()), ("2021-12-28", "2022-02-10"));
        assert_eq!(source.amended_by, ["48/2025/TT-BCA"]);
    }
}

#[test]
fn one_kind_of_unit_never_reads_another_kinds_name_in_a_question() {
    let names = BTreeMap::from([("standard/agency", "doanh nghiệp"), ("standard/enterprise", "cơ quan ")]);
    for standard in standards() {
        let Some(name) = names.get(standard.id.as_str()) else { continue };
        for check in standard.checks() {
            let question =
                check.question.vi.to_lowercase().replace("cơ quan, tổ chức", "").replace("cơ quan có thẩm quyền", "");
            assert!(!question.contains(name), "{} {}: {question}", standard.id, check.id);
        }
    }
}
