//! The two languages and the pair that a sentence is.

use crate::criteria::Bilingual;

/// Vietnamese first, English complete.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// Tiếng Việt.
    #[default]
    Vi,
    /// English.
    En,
}

/// One sentence in both languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Say {
    /// Vietnamese.
    pub vi: &'static str,
    /// English.
    pub en: &'static str,
}

/// Makes a sentence.
pub const fn say(vi: &'static str, en: &'static str) -> Say {
    Say { vi, en }
}

impl Language {
    /// The code of `lang` attributes and settings.
    pub const fn code(self) -> &'static str {
        self.pick("vi", "en")
    }

    /// The language with this code.
    pub fn from_code(code: &str) -> Option<Language> {
        match code {
            "vi" => Some(Language::Vi),
            "en" => Some(Language::En),
            _ => None,
        }
    }

    /// The other one.
    pub const fn other(self) -> Language {
        match self {
            Language::Vi => Language::En,
            Language::En => Language::Vi,
        }
    }

    /// One of two.
    pub const fn pick<T: Copy>(self, vi: T, en: T) -> T {
        match self {
            Language::Vi => vi,
            Language::En => en,
        }
    }

    /// A sentence in this language.
    pub const fn say(self, sentence: Say) -> &'static str {
        self.pick(sentence.vi, sentence.en)
    }

    /// A text of a criteria file in this language.
    pub fn of(self, text: &Bilingual) -> &str {
        match self {
            Language::Vi => &text.vi,
            Language::En => &text.en,
        }
    }
}
