//! The state in which texts are signed: NFC (Unicode Standard Annex #15), trimmed and without control characters. Texts are
//! brought into it when a document is built, never while somebody types and never in a file from outside.

use icu_normalizer::{ComposingNormalizerBorrowed, DecomposingNormalizerBorrowed};

/// The text as it may be signed. Control characters go first, since a letter and its tone may meet where one was; composing
/// doesn't change what is white space, and trimming leaves NFC as it is.
pub fn tidy(text: &str) -> String {
    let lines = text.replace("\r\n", "\n").replace('\r', "\n");
    let clean: String = lines.chars().filter(|&letter| !is_control(letter)).collect();
    composed(&clean).trim().to_owned()
}

/// The text in Normalization Form C.
pub fn composed(text: &str) -> String {
    if is_plainly_composed(text) {
        return text.to_owned();
    }
    ComposingNormalizerBorrowed::new_nfc().normalize(text).into_owned()
}

/// The text in Normalization Form D: each letter before its marks.
pub fn decomposed(text: &str) -> String {
    DecomposingNormalizerBorrowed::new_nfd().normalize(text).into_owned()
}

/// Whether the character has no place in a text: C0 and C1 (and delete) but for tab, line feed and carriage return. Terminals and
/// printers obey such characters instead of showing them. What only turns or joins letters is text, and shown isolated.
pub fn is_control(letter: char) -> bool {
    letter.is_control() && !matches!(letter, '\t' | '\n' | '\r')
}

/// Whether the text is in Normalization Form C.
pub fn is_composed(text: &str) -> bool {
    is_plainly_composed(text) || ComposingNormalizerBorrowed::new_nfc().is_normalized(text)
}

/// Vietnamese as it is usually typed, known without tables: below U+0300 no character can be composed further, and the letters
/// from U+1EA0 to U+1EF9 are composed already. A test asks the library about every one of them.
fn is_plainly_composed(text: &str) -> bool {
    text.chars().all(|letter| matches!(letter, '\0'..'\u{300}' | '\u{1ea0}'..='\u{1ef9}'))
}

/// Whether the text is tidy, as far as that is known without tables: nearly every text is. All bytes are looked at, so that the
/// processor can take many at once.
pub(super) fn is_plainly_tidy(text: &str) -> bool {
    let bytes = text.as_bytes();
    let seconds = bytes.get(1..).unwrap_or_default();
    let thirds = bytes.get(2..).unwrap_or_default();
    // Letters up to U+02FF and those of the block in which the Vietnamese ones are, by the byte that UTF-8 begins them with.
    let is_known = |byte: u8| {
        let is_printed = (byte >= b' ') & (byte != 0x7f) | (byte == b'\t') | (byte == b'\n') | (byte == b'\r');
        is_printed & ((byte < 0xcc) | (byte == 0xe1))
    };
    // U+0080 to U+009F are control characters.
    let is_control = |first: u8, second: u8| (first == 0xc2) & (second < 0xa0);
    // Of the block those from U+1EA0 to U+1EF9.
    let is_vietnamese = |second: u8, third: u8| (second == 0xba) & (third >= 0xa0) | (second == 0xbb) & (third <= 0xb9);
    let known = bytes.iter().fold(true, |all, &byte| all & is_known(byte));
    let control = bytes.iter().zip(seconds).fold(false, |any, (&first, &second)| any | is_control(first, second));
    let letters = bytes.iter().zip(seconds).zip(thirds);
    let other =
        letters.fold(false, |any, ((&first, &second), &third)| any | (first == 0xe1) & !is_vietnamese(second, third));
    known & !control & !other && is_trimmed(text)
}

/// Whether there is no white space (the property `White_Space`) at either end.
pub fn is_trimmed(text: &str) -> bool {
    let is_graphic = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_graphic);
    let bytes = text.as_bytes();
    // Nearly every text begins and ends with a letter that is known at a glance.
    is_graphic(bytes.first()) && is_graphic(bytes.last()) || text.trim().len() == text.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_known_without_tables_is_what_the_library_says() {
        let plain: Vec<char> = ('\0'..='\u{2fff}').filter(|letter| is_plainly_composed(&letter.to_string())).collect();
        assert!(
            plain.contains(&'ệ') && plain.contains(&'ơ') && !plain.contains(&'\u{301}') && !plain.contains(&'\u{1e9b}')
        );
        let normalizer = ComposingNormalizerBorrowed::new_nfc();
        for letter in &plain {
            assert!(normalizer.is_normalized(&letter.to_string()), "{letter:?}");
        }
        // None of them joins what stands before it, so they are composed side by side too.
        let all: String = plain.iter().collect();
        assert!(normalizer.is_normalized(&all) && normalizer.is_normalized(&all.chars().rev().collect::<String>()));
    }

    #[test]
    fn vietnamese_as_macos_writes_it() {
        let decomposed = " Ta\u{302}n Phu\u{301}\u{a0}";
        assert_eq!(tidy(decomposed), "Tân Phú");
        assert!(!is_composed(decomposed) && !is_trimmed(decomposed));
    }

    #[test]
    fn control_characters_go_and_line_ends_are_one_character() {
        for (text, expected) in [
            ("a\r\nb\rc\n", "a\nb\nc"),
            ("\u{0}a\tb\u{1b}[31m\u{7f}", "a\tb[31m"),
            ("Ta\u{9f}\u{302}n", "Tân"),
            ("\u{0}\u{85} \u{c}", ""),
            ("a\u{202e}b\u{200b}\u{feff}", "a\u{202e}b\u{200b}\u{feff}"),
        ] {
            assert_eq!(tidy(text), expected, "{text:?}");
        }
    }

    #[test]
    fn what_is_tidy_at_a_glance_is_all_that_is_composed_plainly_and_nothing_else() {
        let is_tidy = |text: &str| is_plainly_composed(text) && text.trim() == text && !text.chars().any(is_control);
        for letter in '\0'..=char::MAX {
            for text in [format!("a{letter}a"), letter.to_string(), format!("{letter}a"), format!("a{letter}")] {
                assert_eq!(is_plainly_tidy(&text), is_tidy(&text), "{text:?}");
            }
        }
        // One or more of each way in which UTF-8 writes letters, side by side.
        let classes = "\u{1} ~\u{7f}\u{80}\u{9f}\u{a0}\u{bf}\u{c0}\u{2ff}\u{300}\u{7ff}\u{800}\u{fff}\u{1000}\u{1e9f}\u{1ea0}\u{1eba}\u{1ef9}\u{1efa}\u{1fff}\u{2000}\u{ba00}\u{bb80}\u{ffff}\u{10000}\u{e1ba0}";
        for first in classes.chars() {
            for second in classes.chars() {
                let text = format!("x{first}{second}x");
                assert_eq!(is_plainly_tidy(&text), is_tidy(&text), "{text:?}");
            }
        }
        assert!(is_plainly_tidy("") && is_plainly_tidy("Xã Tân Phú\n\t1/NQ-HĐND") && !is_plainly_tidy("a\u{301}"));
    }

    proptest! {
        #[test]
        fn tidy_texts_are_tidy(text in any::<String>()) {
            let tidied = tidy(&text);
            prop_assert!(is_composed(&tidied) && is_trimmed(&tidied) && !tidied.chars().any(is_control));
            prop_assert_eq!(tidy(&tidied), tidied);
        }
    }
}
