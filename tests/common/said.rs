//! What a file from outside is, in a word, and that the reasons for refusing it are said in both languages.
#![allow(dead_code)]

use antt::document::BadProof;
use antt::document::open::{File, Integrity, NotReadable, open};
use antt::json::Unreadable;
use antt::json::unreadable::Why;
use antt::text::{Language, not_readable};
use serde_json::{Map, Value};

/// Sentences in both languages, none empty and none the same in both.
pub fn sentences(why: &NotReadable) -> [String; 2] {
    let [vi, en] = [Language::Vi, Language::En].map(|language| not_readable(language, why));
    assert!(!vi.is_empty() && vi.len() == en.len(), "{why:?}");
    for (vi, en) in vi.iter().zip(&en) {
        assert!(!vi.is_empty() && !en.is_empty() && vi != en, "{vi} | {en}");
    }
    [vi.join("\n"), en.join("\n")]
}

/// What a file is, in a word; for one that can't be read, its sentences contain `needle` in both languages.
pub fn is(bytes: &[u8], needle: &str) -> &'static str {
    let of = |integrity: &Integrity| match integrity {
        Integrity::Intact(_) => "intact",
        Integrity::Altered { .. } => "altered",
        Integrity::Unsigned => "unsigned",
    };
    let why = match open(bytes) {
        Ok(File::Summary(opened)) => return of(&opened.integrity),
        Ok(File::KeyCard(opened)) => return of(&opened.integrity),
        Ok(File::Decision(opened)) => return of(&opened.integrity),
        Ok(File::TrustList(opened)) => return of(&opened.integrity),
        Ok(File::KeyRotation(opened)) => return of(&opened.integrity),
        Ok(File::Criteria(opened)) => return of(&opened.integrity),
        Ok(File::Protected(_)) => return "protected",
        Ok(File::Draft(_)) => return "draft",
        Ok(File::Rescue(_)) => return "rescue",
        Err(why) => why,
    };
    for sentences in sentences(&why) {
        assert!(sentences.contains(needle), "“{needle}” is not in: {sentences}");
    }
    match why {
        NotReadable::NoType => "no type",
        NotReadable::OtherType { .. } => "other type",
        NotReadable::Shape(_) => "shape",
        NotReadable::Proof(BadProof::UnsupportedSuite { .. }) => "suite",
        NotReadable::Proof(_) => "proof",
        NotReadable::TooManyDrafts { .. } => "too many drafts",
        NotReadable::Json(Unreadable::InText { why: Why::Fraction { .. }, .. }) => "fraction",
        NotReadable::Json(Unreadable::InText { why: Why::RepeatedKey { .. }, .. }) => "repeated key",
        NotReadable::Json(_) => "no JSON",
    }
}

/// The file with what stands at the pointer replaced or, for nothing, taken away.
pub fn with(document: &Map<String, Value>, pointer: &str, value: Option<Value>) -> Vec<u8> {
    let mut root = Value::Object(document.clone());
    let (parent, name) = pointer.rsplit_once('/').expect("a pointer");
    let parent = root.pointer_mut(parent).and_then(Value::as_object_mut).expect("an object");
    match value {
        Some(value) => drop(parent.insert(name.to_owned(), value)),
        None => drop(parent.shift_remove(name).expect("a member")),
    }
    serde_json::to_vec(&root).expect("JSON")
}
