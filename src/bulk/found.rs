//! What one file is, as it goes from a worker to the page. What can't be taken over is worded where it was read: the page needs the
//! sentences only.

use crate::document::open::{DOCUMENT_LIMIT, Integrity, NotReadable};
use crate::json::Unreadable;
use crate::review::intake::{ForTrust, Read, read};
use crate::review::{Known, Seal};
use crate::text::{Language, Say, not_readable};
use serde::{Deserialize, Serialize};

/// What a file is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "is", content = "of", rename_all = "snake_case")]
pub enum What {
    /// A summary or a decision.
    Known(Known),
    /// Something about keys, which is looked at by itself.
    ForTrust { file: ForTrust, seal: Seal },
    /// A draft, or something behind a passphrase.
    Personal,
    /// A criteria file.
    Criteria,
    /// Not readable, and why.
    Refused(Why),
}

/// The reasons why a file was refused, each with its place, in both languages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Why {
    vi: Vec<String>,
    en: Vec<String>,
}

impl What {
    /// Of a file's bytes.
    pub fn of(bytes: &[u8]) -> What {
        let for_trust = |file, integrity: &Integrity| What::ForTrust { file, seal: Seal::of(integrity) };
        match read(bytes) {
            Read::Summary(record) => What::Known(Known::Summary(record)),
            Read::Decision(record) => What::Known(Known::Decision(record)),
            Read::TrustList(opened) => for_trust(ForTrust::List, &opened.integrity),
            Read::KeyCard(opened) => for_trust(ForTrust::Card, &opened.integrity),
            Read::KeyRotation(opened) => for_trust(ForTrust::Rotation, &opened.integrity),
            Read::Personal => What::Personal,
            Read::Criteria => What::Criteria,
            Read::Refused(why) => What::refused(|language| not_readable(language, &why)),
        }
    }

    /// Of a file that is larger than any document and was not read.
    pub fn too_large(bytes: u64) -> What {
        let why = NotReadable::Json(Unreadable::TooLarge { bytes, limit: DOCUMENT_LIMIT as u64 });
        What::refused(|language| not_readable(language, &why))
    }

    /// For these reasons.
    pub fn refused(say: impl Fn(Language) -> Vec<String>) -> What {
        What::Refused(Why { vi: say(Language::Vi), en: say(Language::En) })
    }

    /// For this reason.
    pub fn refused_in_words(why: Say) -> What {
        What::refused(|language| vec![language.say(why).to_owned()])
    }

    /// Whether its bytes are needed later: nothing else is ever taken over.
    pub fn is_wanted(&self) -> bool {
        match self {
            What::Known(Known::Summary(record)) => record.seal.is_intact(),
            What::Known(Known::Decision(record)) => record.seal.is_intact(),
            What::ForTrust { .. } | What::Personal | What::Criteria | What::Refused(_) => false,
        }
    }

    pub fn to_text(&self) -> String {
        // Objects with text keys: nothing is lost.
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Nothing for what another version of the worker wrote.
    pub fn from_text(text: &str) -> Option<What> {
        serde_json::from_str(text).ok()
    }
}

impl Why {
    /// The reasons in this language.
    pub fn say(&self, language: Language) -> &[String] {
        match language {
            Language::Vi => &self.vi,
            Language::En => &self.en,
        }
    }
}
