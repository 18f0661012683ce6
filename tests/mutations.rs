//! Nothing can be changed in a signed file without being noticed: many random changes of one value or one byte.
#![allow(clippy::panic)]

#[path = "common/generator.rs"]
mod generator;
#[path = "common/further_files.rs"]
mod further_files;
#[path = "common/said.rs"]
mod said;

use antt::criteria::{UnitKind, parse_iso};
use antt::document::open::{File, Integrity, open};
use antt::document::summary::{SelfAssessment, Signing, prepare_with};
use antt::document::to_file;
use generator::{Prng, SIGNED_AT, Temper, draft, kind_of, signed, standard_of, summary_of};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

fn document(seed: u64) -> Map<String, Value> {
    let of_commune = kind_of(seed) == UnitKind::Commune;
    let summary = if of_commune { with_further_files(seed) } else { summary_of(&draft(seed, Temper::Counted)) };
    signed(&summary.expect("a summary"), seed)
}

fn with_further_files(seed: u64) -> Option<SelfAssessment> {
    let draft = further_files::with_all(&draft(seed, Temper::Counted));
    let (standard, used) = (standard_of(draft.kind), further_files::in_use(&draft));
    let prepared = prepare_with(&draft, standard, &used, parse_iso(&SIGNED_AT[..10])?, None)?;
    let signing = Signing { declared_at: SIGNED_AT, statement: "Tôi cam đoan", program_version: "0.1.0" };
    prepared.summary(&draft, standard, &used, signing).ok()
}

fn is_intact(bytes: &[u8]) -> bool {
    match open(bytes) {
        Ok(File::Summary(opened)) => matches!(opened.integrity, Integrity::Intact(_)),
        Ok(_) => false,
        Err(why) => {
            said::sentences(&why);
            false
        }
    }
}

/// The pointers to everything in a value, the value itself first.
fn pointers(value: &Value, here: &str, found: &mut Vec<String>) {
    found.push(here.to_owned());
    match value {
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(at, item)| pointers(item, &format!("{here}/{at}"), found));
        }
        Value::Object(members) => members.iter().for_each(|(name, value)| {
            let name = name.replace('~', "~0").replace('/', "~1");
            pointers(value, &format!("{here}/{name}"), found);
        }),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Changes a value so that it is another one, and says how.
fn mutate(rng: &mut Prng, value: &mut Value) -> &'static str {
    match value {
        _ if rng.one_in(12) => {
            let other = [json!(1), json!("a"), json!(true), json!([]), json!({}), json!({"a": 1})];
            let other = other.iter().find(|other| **other != *value && !rng.one_in(3)).unwrap_or(&other[0]).clone();
            *value = if other == *value { json!(2) } else { other };
            "replaced"
        }
        Value::Null => "untouched",
        Value::Bool(flag) => {
            *flag = !*flag;
            "turned"
        }
        Value::Number(number) => {
            let number = number.as_i64().expect("a whole number");
            *value = json!(if rng.one_in(2) { number + 1 } else { number - 1 });
            "counted on"
        }
        Value::String(text) => text_changed(rng, text),
        Value::Array(items) if items.len() > 1 && items[0] != items[1] && rng.one_in(2) => {
            items.swap(0, 1);
            "swapped"
        }
        Value::Array(items) if !items.is_empty() && rng.one_in(2) => {
            items.remove(rng.below(items.len()));
            "item removed"
        }
        Value::Array(items) => {
            items.push(items.first().cloned().unwrap_or(json!({})));
            "item added"
        }
        Value::Object(members) if members.is_empty() || rng.one_in(3) => {
            members.insert("added".to_owned(), json!("x"));
            "member added"
        }
        Value::Object(members) => {
            let name = members.keys().nth(rng.below(members.len())).expect("a member").clone();
            let value = members.shift_remove(&name).expect("a member");
            if rng.one_in(2) {
                return "member removed";
            }
            members.insert(format!("{name}2"), value);
            "member renamed"
        }
    }
}

fn text_changed(rng: &mut Prng, text: &mut String) -> &'static str {
    let letters: Vec<char> = text.chars().collect();
    let at = rng.below(letters.len());
    let digit = letters.iter().position(char::is_ascii_digit).filter(|_| rng.one_in(2));
    *text = match (digit, letters.len()) {
        (Some(at), _) => {
            let next = if letters[at] == '9' { '0' } else { char::from(letters[at] as u8 + 1) };
            letters.iter().enumerate().map(|(index, &letter)| if index == at { next } else { letter }).collect()
        }
        (None, 0) => "x".to_owned(),
        (None, _) if rng.one_in(2) => {
            letters.iter().enumerate().filter(|(index, _)| *index != at).map(|(_, l)| l).collect()
        }
        (None, _) => format!("{text}x"),
    };
    "text changed"
}

#[test]
fn no_change_of_one_value_leaves_a_file_intact() {
    let mut tried: BTreeMap<&str, usize> = BTreeMap::new();
    for seed in 0..40 {
        let original = Value::Object(document(seed));
        assert!(is_intact(original.to_string().as_bytes()));
        let mut all = Vec::new();
        pointers(&original, "", &mut all);
        let mut proof = Vec::new();
        pointers(&original["proof"], "/proof", &mut proof);
        let rng = &mut Prng::new(seed);
        for round in 0..40 {
            let pointer = if round % 8 == 0 { rng.pick(&proof) } else { rng.pick(&all) };
            let mut changed = original.clone();
            let how = mutate(rng, changed.pointer_mut(pointer).expect("a value"));
            assert_ne!(changed, original, "seed {seed}, {pointer}, {how}");
            assert!(!is_intact(changed.to_string().as_bytes()), "seed {seed}, {pointer}, {how}");
            *tried.entry(how).or_default() += 1;
        }
    }
    assert_eq!(tried.values().sum::<usize>(), 1_600);
    assert!(tried.len() == 10 && tried.values().all(|&times| times > 10), "{tried:?}");
}

#[test]
fn no_change_of_one_byte_makes_another_intact_document() {
    let mut same = 0;
    for seed in 0..20 {
        let bytes = to_file(&document(seed));
        let Ok(original) = open(&bytes) else { panic!("seed {seed} can't be read") };
        let rng = &mut Prng::new(seed);
        for round in 0..60 {
            let (mut changed, at) = (bytes.clone(), rng.below(bytes.len()));
            match round % 4 {
                0 => changed[at] ^= 1 << rng.below(8),
                1 => changed[at] = *rng.pick(b" \n\t\r\"\\{}[],:0u"),
                2 => changed.insert(at, *rng.pick(b" \n\t\r\"\\{}[],:0\x80")),
                _ => drop(changed.remove(at)),
            }
            if is_intact(&changed) {
                assert_eq!(open(&changed).as_ref(), Ok(&original), "seed {seed}, byte {at}");
                same += 1;
            }
        }
    }
    assert!(same > 60, "only {same} changes in white space");
}

#[test]
fn no_byte_of_a_short_file_cut_off_leaves_it_intact() {
    let bytes = to_file(&document(0));
    for length in (0..bytes.len() - 1).step_by(97).chain(bytes.len() - 40..bytes.len() - 1) {
        assert!(!is_intact(&bytes[..length]), "cut at {length}");
    }
}
