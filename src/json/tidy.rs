//! The state in which texts are signed: NFC (Unicode Standard Annex #15) and trimmed. Texts are brought into it when a document
//! is built, never while somebody types and never in a file from outside.

use unicode_normalization::{UnicodeNormalization, is_nfc};

/// The text as it may be signed. Composed first: what is white space doesn't change by it, and trimming leaves NFC as it is.
pub fn tidy(text: &str) -> String {
    let composed: String = text.nfc().collect();
    composed.trim().to_owned()
}

/// Whether the text is in Normalization Form C.
pub fn is_composed(text: &str) -> bool {
    is_nfc(text)
}

/// Whether there is no white space (the property `White_Space`) at either end.
pub fn is_trimmed(text: &str) -> bool {
    text.trim().len() == text.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn vietnamese_as_macos_writes_it() {
        let decomposed = " Ta\u{302}n Phu\u{301}\u{a0}";
        assert_eq!(tidy(decomposed), "Tân Phú");
        assert!(!is_composed(decomposed) && !is_trimmed(decomposed));
    }

    proptest! {
        #[test]
        fn tidy_texts_are_tidy(text in any::<String>()) {
            let tidied = tidy(&text);
            prop_assert!(is_composed(&tidied) && is_trimmed(&tidied));
            prop_assert_eq!(tidy(&tidied), tidied);
        }
    }
}
