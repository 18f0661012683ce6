//! Texts as people search them in Vietnam: with diacritics, without, or half typed. A letter is its base and its marks; a letter
//! of the query is found where the base is the same and every mark that was typed is there. So "tan phu" finds "Tân Phú", and
//! "phú" does not find "Phù".

use crate::json::tidy::decomposed;

/// A letter without its marks, and which marks it has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Letter {
    pub base: char,
    /// Bits of [`mark`].
    pub marks: u16,
}

/// The stroke of đ, which Unicode does not take apart.
pub(super) const STROKE: u16 = 1;
pub(super) const BREVE: u16 = 1 << 1;
pub(super) const CIRCUMFLEX: u16 = 1 << 2;
pub(super) const HORN: u16 = 1 << 3;
pub(super) const GRAVE: u16 = 1 << 4;
pub(super) const HOOK: u16 = 1 << 5;
pub(super) const TILDE: u16 = 1 << 6;
pub(super) const ACUTE: u16 = 1 << 7;
pub(super) const DOT_BELOW: u16 = 1 << 8;
/// Marks that no Vietnamese letter has.
const OTHER: u16 = 1 << 9;

/// A text to search in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Searchable(Vec<Letter>);

/// What is searched: words, each of which has to occur.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query(Vec<Vec<Letter>>);

impl Searchable {
    /// Several texts, none of which runs into the next.
    pub fn of<'a>(texts: impl IntoIterator<Item = &'a str>) -> Self {
        let mut all = Vec::new();
        for text in texts {
            all.extend(letters(text));
            all.push(Letter { base: '\n', marks: 0 });
        }
        Self(all)
    }
}

impl Query {
    /// As typed.
    pub fn of(typed: &str) -> Self {
        let words = typed.split_whitespace().map(|word| letters(word).collect::<Vec<_>>());
        Self(words.filter(|word| !word.is_empty()).collect())
    }

    /// Whether every word occurs; nothing typed finds everything.
    pub fn finds(&self, text: &Searchable) -> bool {
        self.0.iter().all(|word| text.0.windows(word.len()).any(|part| fits(word, part)))
    }
}

/// The letters of a text without their marks, in lower case, one blank between words: alike for all who write a name without
/// diacritics or with others.
pub fn bare(text: &str) -> String {
    let bases: String = letters(text).map(|letter| letter.base).collect();
    bases.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn fits(word: &[Letter], part: &[Letter]) -> bool {
    word.iter().zip(part).all(|(typed, there)| typed.base == there.base && typed.marks & !there.marks == 0)
}

/// The letters of a text in lower case. What can't be seen, such as a zero-width blank, is passed over.
pub(super) fn letters(text: &str) -> impl Iterator<Item = Letter> {
    let mut letters: Vec<Letter> = Vec::with_capacity(text.len());
    for character in decomposed(&text.to_lowercase()).chars() {
        match (mark(character), letters.last_mut()) {
            (Some(mark), Some(letter)) => letter.marks |= mark,
            (Some(_), None) => {}
            (None, _) if is_invisible(character) => {}
            (None, _) if character == 'đ' => letters.push(Letter { base: 'd', marks: STROKE }),
            (None, _) => letters.push(Letter { base: character, marks: 0 }),
        }
    }
    letters.into_iter()
}

const fn mark(character: char) -> Option<u16> {
    match character {
        '\u{300}' => Some(GRAVE),
        '\u{301}' => Some(ACUTE),
        '\u{302}' => Some(CIRCUMFLEX),
        '\u{303}' => Some(TILDE),
        '\u{306}' => Some(BREVE),
        '\u{309}' => Some(HOOK),
        '\u{31b}' => Some(HORN),
        '\u{323}' => Some(DOT_BELOW),
        '\u{300}'..='\u{36f}' => Some(OTHER),
        _ => None,
    }
}

const fn is_invisible(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn found_with_diacritics_without_and_half_typed() {
        for (typed, text, found) in [
            ("tan phu", "Xã Tân Phú", true),
            ("TÂN PHÚ", "xã tân phú", true),
            ("phu tan", "Xã Tân Phú", true),
            ("phú", "Xã Phù Ninh", false),
            ("phu", "Xã Phù Ninh", true),
            ("dông", "Phường Đống Đa", true),
            ("đông", "Phường Đống Đa", true),
            ("đồng", "Phường Đống Đa", false),
            ("dong da", "Phường Đống Đa", true),
            ("đa", "Xã Da Dương", false),
            ("uong", "Chương Dương", true),
            ("ương", "Chương Dương", true),
            ("uơng", "Chương Dương", true),
            ("ưòng", "Phường", true),
            ("ta\u{302}n", "Tân", true),
            ("quynh", "Quỳnh", true),
            ("01", "00103", true),
            ("ab", "a\u{200b}b", true),
            ("", "Xã Tân Phú", true),
            ("  ", "", true),
            ("x", "", false),
            ("\u{301}", "a", true),
        ] {
            assert_eq!(Query::of(typed).finds(&Searchable::of([text])), found, "{typed:?} in {text:?}");
        }
    }

    #[test]
    fn a_word_is_not_found_across_two_texts() {
        let texts = Searchable::of(["Tân", "Phú"]);
        assert!(Query::of("tan phu").finds(&texts) && !Query::of("tanphu").finds(&texts));
    }
}
