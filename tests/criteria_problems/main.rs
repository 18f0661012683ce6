//! A criteria file with many mistakes tells all of them at once, each with its place, in a sentence of either language.

mod guide;
mod mistakes;
mod programme;
mod supplement;

use antt::criteria::{CriteriaFile, CriteriaProblem, read};
use antt::document::criteria_file::mistakes_beside;
use antt::document::open::open;
use antt::text::{Language, criteria_advice, criteria_problem};
use mistakes::{MISTAKES, put, sound};
use serde_json::{Value, json};

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

#[test]
fn vietnamese_authors_read_words_and_find_what_stands_in_the_file_beside_them() {
    for (of, pointer, value, told_as) in [
        (2, "/items/1/maximumHundredths", "-1", "Ở mục thứ 2, điểm tối đa (items[1].maximumHundredths): "),
        (2, "/items/3/method/kind", r#""proportional""#, "theo cách “theo tỷ lệ” được."),
        (2, "/notApplicable", r#""half""#, "một trong: tính đủ điểm (full), bỏ ra (left_out)."),
        (2, "/description", "null", "Ở cả tệp: thiếu mô tả (“description”)."),
        (2, "/items/0/title", r#"{"vi": "Kế hoạch"}"#, "Ở mục thứ 1, tên (items[0].title): thiếu tiếng Anh (“en”)."),
        (2, "/unitKind", r#""xã""#, "khu dân cư (residential_area)"),
    ] {
        let (mut file, _) = all()[of].clone();
        put(&mut file, pointer, value);
        let told = told(Language::Vi, &problems(&file));

        assert!(told.iter().any(|one| one.contains(told_as)), "{told_as}: {told:#?}");
    }
}

#[test]
fn a_file_that_no_strict_reading_passes_still_tells_all_its_mistakes() {
    for (sound, mistakes) in all() {
        let mut file = sound.clone();
        // Its type says what it is read as.
        let mistakes = mistakes.iter().filter(|(pointer, ..)| *pointer != "/type");
        mistakes.take(3).for_each(|(pointer, value, ..)| put(&mut file, pointer, value));
        let before = told(Language::En, &problems(&file));
        // What no reading passes, and the place of the mistake that it is beside.
        for (member, place) in [("\"more\":1.5", Some("more")), ("\"more\":null", Some("more")), ("\"proof\":{}", None)]
        {
            let text = file.to_string().replacen('{', &format!("{{{member},"), 1);
            assert!(open(text.as_bytes()).is_err(), "{member}");
            let mut told = told(Language::En, &mistakes_beside(text.as_bytes()));
            if let Some(place) = place {
                let at = told.iter().position(|line| line.contains(place)).expect("its place");
                told.remove(at);
            }
            assert_eq!(told, before, "{member}");
        }
    }
}

#[test]
fn what_is_no_criteria_file_or_no_json_has_no_such_mistakes() {
    for text in
        ["", "{", "[1.5]", r#"{"type":"AnttDraft","a":1.5}"#, r#"{"type":"AnttCriteria","type":"AnttCriteria"}"#]
    {
        assert_eq!(mistakes_beside(text.as_bytes()), [], "{text}");
    }
}
