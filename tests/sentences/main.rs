//! What people read: every sentence in both languages, complete, with its figures, and the main ones word for word.

mod exact;
mod explanations;
mod refusals;
mod registers;
mod rules;
mod spelling;
mod words;

#[path = "../filled/mod.rs"]
#[allow(dead_code, reason = "every test target uses a part of it")]
mod filled;

use antt::text::Language;

const BOTH: [Language; 2] = [Language::Vi, Language::En];

/// Words that no Vietnamese sentence of the product has.
const ENGLISH: [&str; 20] = [
    "the", "of", "and", "or", "is", "are", "not", "no", "must", "more", "than", "this", "that", "with", "needed",
    "check", "case", "cases", "missing", "required",
];

/// Complete, without gaps, and in Vietnamese without English words or ids in the sentence's own words.
fn assert_tidy(language: Language, text: &str) {
    assert!(!text.is_empty() && text.trim() == text && !text.contains("  "), "{text:?}");
    assert!(!text.contains(" .") && !text.contains("..") && !text.contains("?.") && !text.contains("“”"), "{text:?}");
    if language == Language::Vi {
        let mut words = text.split(|letter: char| !letter.is_alphanumeric() && letter != '_');
        let foreign = words.find(|word| word.contains('_') || ENGLISH.contains(&word.to_lowercase().as_str()));
        assert_eq!(foreign, None, "{text}");
    }
}
