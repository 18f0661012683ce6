//! The plan of the house, read from its source: rooms know only those before them, the native ones know no browser and no clock.

use std::fs;
use std::path::{Path, PathBuf};

/// The rooms in the order of `src/lib.rs`, each with those that it may use.
const ROOMS: [(&str, &[&str]); 9] = [
    ("json", &[]),
    ("criteria", &["json"]),
    ("assessment", &["json", "criteria"]),
    ("verdict", &["json", "criteria", "assessment"]),
    ("document", &["json", "criteria", "assessment", "verdict"]),
    ("review", &["json", "criteria", "assessment", "verdict", "document"]),
    ("text", &["json", "criteria", "assessment", "verdict", "document", "review"]),
    ("paper", &["json", "criteria", "assessment", "verdict", "document", "review", "text"]),
    ("bulk", &["json", "criteria", "assessment", "verdict", "document", "review", "text", "paper"]),
];

/// What would tie the native rooms to a browser, a clock, an order that differs from run to run, or inexact numbers.
const FORBIDDEN: [&str; 11] = [
    "web_sys",
    "js_sys",
    "wasm_bindgen",
    "yew",
    "std::time",
    "SystemTime",
    "Instant",
    "HashMap",
    "HashSet",
    "f32",
    "f64",
];

/// Lines that may hold one of those words, and why.
const ALLOWED: [(&str, &str, &str); 4] = [
    ("src/json/problem.rs", "is_f64", "tells fractions from whole numbers, to refuse them"),
    ("src/json/token.rs", "is_finite", "finds numbers that no reader can hold, to refuse them"),
    ("src/json/tree_reader.rs", "u128 f32 f64 char", "serde asks a reader for every type that it knows"),
    ("src/json/check.rs", "is_f64", "tells fractions from whole numbers, to refuse them"),
];

const LONGEST: usize = 400;

/// Files that may be longer, and why.
const LONG: [(&str, &str); 1] = [("src/text/page/", "sentences of one page, side by side in both languages")];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every Rust file below a folder, by its path from the root of the repository, with its text.
fn sources(folder: &str) -> Vec<(String, String)> {
    fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                collect(&path, found);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push(path);
            }
        }
    }
    let mut found = Vec::new();
    collect(&root().join(folder), &mut found);
    found.sort();
    let named = found.into_iter().map(|path| {
        let name = path.strip_prefix(root()).expect("below the root").to_string_lossy().replace('\\', "/");
        (name, fs::read_to_string(&path).expect("a text"))
    });
    named.collect()
}

/// Whether the word stands in the line by itself, not as a part of a longer one.
fn has_word(line: &str, word: &str) -> bool {
    let is_part = |letter: char| letter.is_alphanumeric() || letter == '_';
    line.match_indices(word)
        .any(|(at, _)| !line[..at].ends_with(is_part) && !line[at + word.len()..].starts_with(is_part))
}

/// Also as the end of a name: `as_f64`.
fn uses(line: &str, word: &str) -> bool {
    has_word(line, word) || (word.starts_with('f') && line.contains(&format!("_{word}")))
}

/// A line without its comment; what a comment mentions is no use of it.
fn code(line: &str) -> &str {
    line.split_once("//").map_or(line, |(code, _)| code)
}

#[test]
fn the_source_is_found() {
    for (room, _) in ROOMS {
        assert!(!sources(&format!("src/{room}")).is_empty(), "{room}");
    }
    assert!(sources("tests").iter().any(|(name, _)| name == "tests/layers.rs"));
}

#[test]
fn the_map_of_the_house_lists_the_rooms_in_this_order() {
    let map = fs::read_to_string(root().join("src/lib.rs")).expect("the map");
    let listed: Vec<&str> = map.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';')).collect();
    let rooms: Vec<&str> = listed.into_iter().filter(|room| ROOMS.iter().any(|(known, _)| known == room)).collect();
    assert_eq!(rooms, ROOMS.map(|(room, _)| room));
}

#[test]
fn the_native_rooms_know_no_browser_no_clock_no_chance_and_no_inexact_number() {
    for (room, _) in ROOMS {
        for (name, text) in sources(&format!("src/{room}")) {
            for (number, line) in text.lines().enumerate() {
                let found = FORBIDDEN.iter().find(|word| uses(code(line), word));
                let allowed = ALLOWED.iter().any(|(file, part, _)| *file == name && line.contains(part));
                assert!(found.is_none() || allowed, "{name}:{}: {} in {line}", number + 1, found.unwrap_or(&""));
            }
        }
    }
}

#[test]
fn every_exception_is_still_needed() {
    for (file, part, _) in ALLOWED {
        let text = fs::read_to_string(root().join(file)).unwrap_or_default();
        assert!(text.contains(part), "{file} no longer has {part}");
    }
}

#[test]
fn every_room_uses_only_rooms_before_it() {
    let every_room: Vec<&str> = ROOMS.iter().map(|(room, _)| *room).chain(["browser", "worker", "ui"]).collect();
    for (room, may_use) in ROOMS {
        for (name, text) in sources(&format!("src/{room}")) {
            for other in every_room.iter().filter(|other| **other != room && !may_use.contains(other)) {
                for use_of in [format!("crate::{other}"), format!("antt::{other}")] {
                    let line = text.lines().find(|line| has_word(code(line), &use_of));
                    assert_eq!(line, None, "{name} uses {other}");
                }
            }
            assert!(!text.lines().any(|line| code(line).contains("use crate::{")), "{name}: name one room a line");
        }
    }
}

#[test]
fn every_file_opens_with_what_it_is_for() {
    for folder in ["src", "xtask", "tests"] {
        for (name, text) in sources(folder) {
            assert!(text.starts_with("//! "), "{name}");
        }
    }
}

#[test]
fn no_file_of_the_product_is_too_long_to_read() {
    for (name, text) in sources("src") {
        let excepted = LONG.iter().any(|(start, _)| name.starts_with(start));
        assert!(excepted || text.lines().count() <= LONGEST, "{name} has {} lines", text.lines().count());
    }
}
