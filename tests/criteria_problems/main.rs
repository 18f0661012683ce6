//! A criteria file with many mistakes tells all of them at once, each with its place, in a sentence of either language.

mod guide;
mod mistakes;
mod programme;
mod supplement;

use antt::criteria::{CriteriaFile, CriteriaProblem, read};
use antt::text::{Language, criteria_advice, criteria_problem};
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

type Mistake = (&'static str, &'static str, &'static str, &'static str);

/// A sound file of each role with the mistakes that are put into it.
fn all() -> [(Value, &'static [Mistake]); 4] {
    [
        (sound(), &MISTAKES),
        (supplement::sound(), &supplement::MISTAKES),
        (guide::sound(), &guide::MISTAKES),
        (programme::sound(), &programme::MISTAKES),
    ]
}

#[test]
fn a_sound_file_of_each_role_is_read_and_says_its_role() {
    let read = all().map(|(file, _)| (file["role"].clone(), read(&file)));
    for (role, file) in &read {
        assert_eq!(
            file.as_ref().map(|file| file.role().id()).map_err(|all| told(Language::En, all)),
            Ok(role.as_str().expect("a role"))
        );
    }
    let Ok(CriteriaFile::Standard(standard)) = &read[0].1 else { unreachable!("a standard") };
    assert_eq!(standard.checks().count(), 9);
}

#[test]
fn one_mistake_is_told_with_its_place_and_nothing_else_is() {
    for (sound, mistakes) in all() {
        for (pointer, value, place, words) in mistakes {
            let mut file = sound.clone();
            put(&mut file, pointer, value);
            let told = told(Language::En, &problems(&file));
            assert!(told.len() == 1 && told[0].starts_with(&expected(place, words)), "{pointer} {value}: {told:#?}");
        }
    }
}

#[test]
fn all_mistakes_of_one_file_are_told_at_once() {
    for (mut file, mistakes) in all() {
        for (pointer, value, _, _) in mistakes {
            put(&mut file, pointer, value);
        }
        let told = told(Language::En, &problems(&file));
        for (_, _, place, words) in mistakes {
            let expected = expected(place, words);
            let found = told.iter().filter(|sentence| sentence.starts_with(&expected)).count();
            assert_eq!(found, 1, "{expected} in {told:#?}");
        }
        assert_eq!(told.len(), mistakes.len(), "{told:#?}");
    }
    assert!(MISTAKES.len() >= 40);
}

#[test]
fn every_problem_names_its_place_and_gives_advice_in_both_languages() {
    for (sound, mistakes) in all() {
        for (pointer, value, place, _) in mistakes {
            let mut file = sound.clone();
            put(&mut file, pointer, value);
            let problems = problems(&file);
            assert_eq!(problems[0].place().to_string(), *place);
            let (vi, en) = (told(Language::Vi, &problems), told(Language::En, &problems));
            assert!(vi[0].contains(place) && en[0].contains(place), "{vi:?} {en:?}");
            assert!(vi[0].starts_with("Ở ") && vi[0].ends_with('.') && en[0].ends_with('.'), "{vi:?} {en:?}");
            assert!(!vi[0].contains("  ") && vi != en, "{vi:?}");
            let advice = [Language::Vi, Language::En].map(|language| criteria_advice(language, &problems[0]));
            assert!(advice.iter().all(|text| text.ends_with('.') && text.len() > 8), "{advice:?}");
            assert!(advice[0] != advice[1] && !vi[0].contains(&advice[0]), "{advice:?}");
        }
    }
}

#[test]
fn what_is_no_criteria_file_at_all_is_told_and_never_a_panic() {
    for file in [
        json!(null),
        json!([]),
        json!("x"),
        json!({}),
        json!({"role": "scoring_guide", "items": [[], {"method": []}], "grades": [1], "totalHundredths": "x"}),
        json!({"role": "programme", "indicators": [[], {"form": [], "counts": [1], "askedOf": 1}]}),
        json!({"role": "supplement", "id": "supplement/", "criteria": [[], {"checks": [{}]}]}),
        json!({"criteria": [[], {"checks": [{"answer": []}]}], "facts": 1}),
    ] {
        assert!(!problems(&file).is_empty(), "{file}");
    }
}
