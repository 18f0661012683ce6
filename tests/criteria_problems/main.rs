//! A criteria file with many mistakes tells all of them at once, each with its place, in a sentence of either language.

mod mistakes;

use antt::criteria::{CriteriaProblem, read};
use antt::text::{Language, criteria_problem};
use mistakes::{MISTAKES, sound};
use serde_json::{Value, json};

/// Puts a value at a JSON pointer, or takes it away; an array grows by one.
fn put(file: &mut Value, pointer: &str, value: &str) {
    let value: Value = serde_json::from_str(value).expect("JSON");
    let (parent, last) = pointer.rsplit_once('/').expect("a pointer");
    match file.pointer_mut(parent).expect("a place") {
        Value::Object(members) if value.is_null() => drop(members.shift_remove(last)),
        Value::Object(members) => drop(members.insert(last.to_owned(), value)),
        Value::Array(items) => items.push(value),
        other => unreachable!("{pointer} leads into {other}"),
    }
}

fn told(language: Language, problems: &[CriteriaProblem]) -> Vec<String> {
    problems.iter().map(|problem| criteria_problem(language, problem)).collect()
}

fn problems(file: &Value) -> Vec<CriteriaProblem> {
    read(file).err().unwrap_or_default()
}

fn expected(place: &str, words: &str) -> String {
    if place.is_empty() { format!("At the whole file: {words}") } else { format!("At member {place}: {words}") }
}

#[test]
fn a_sound_file_is_read() {
    assert_eq!(read(&sound()).map(|criteria| criteria.checks().count()), Ok(9));
}

#[test]
fn one_mistake_is_told_with_its_place_and_nothing_else_is() {
    for (pointer, value, place, words) in MISTAKES {
        let mut file = sound();
        put(&mut file, pointer, value);
        let told = told(Language::En, &problems(&file));
        assert!(told.len() == 1 && told[0].starts_with(&expected(place, words)), "{pointer} {value}: {told:?}");
    }
}

#[test]
fn all_mistakes_of_one_file_are_told_at_once() {
    let mut file = sound();
    for (pointer, value, _, _) in MISTAKES {
        put(&mut file, pointer, value);
    }
    let told = told(Language::En, &problems(&file));
    for (_, _, place, words) in MISTAKES {
        let expected = expected(place, words);
        assert_eq!(
            told.iter().filter(|sentence| sentence.starts_with(&expected)).count(),
            1,
            "{expected} in {told:#?}"
        );
    }
    assert_eq!(told.len(), MISTAKES.len(), "{told:#?}");
}

#[test]
fn every_problem_names_its_place_in_both_languages() {
    for (pointer, value, place, _) in MISTAKES {
        let mut file = sound();
        put(&mut file, pointer, value);
        let problems = problems(&file);
        let (vi, en) = (told(Language::Vi, &problems), told(Language::En, &problems));
        assert!(vi[0].contains(place) && en[0].contains(place), "{vi:?} {en:?}");
        assert!(vi[0].starts_with("Ở ") && vi[0].ends_with('.') && en[0].ends_with('.'), "{vi:?} {en:?}");
        assert!(!vi[0].contains("  ") && vi != en, "{vi:?}");
    }
}

#[test]
fn what_is_no_criteria_file_at_all_is_told_and_never_a_panic() {
    for file in [
        json!(null),
        json!([]),
        json!("x"),
        json!({}),
        json!({"criteria": [[], {"checks": [{"answer": []}]}], "facts": 1}),
    ] {
        assert!(!problems(&file).is_empty(), "{file}");
    }
}
