//! A file that was found, opened: the document, or the sentence that says why there is none.

use crate::files::{Found, What, bytes_of};
use antt::document::desk::{self, DeskDocument};
use antt::document::open::{File, Opened, open};
use antt::review::RecordedScore;
use antt::text::{Language, entry_refusal, not_an_archive, not_readable};
use serde_json::{Value, json};

/// What came of a file.
pub enum Look {
    /// A file of the product.
    File(File),
    /// A desk out of a copy.
    Desk(Box<Opened<DeskDocument>>),
    /// None, with the reasons.
    Unreadable(Vec<String>),
    /// Nothing to read.
    Passed,
}

/// The bytes that a found file holds in memory.
pub fn size(found: &Found) -> usize {
    match &found.what {
        What::Bytes(bytes) | What::Desk(bytes) => bytes.len(),
        What::OnDisk(_) | What::NotAnArchive(_) | What::Refused(_) | What::Io(_) | What::Passed => 0,
    }
}

/// Hands its bytes to `read`, or says why there are none; nothing of what is no file for the desk.
pub fn with_bytes<T>(language: Language, what: What, read: impl Fn(&[u8]) -> T) -> Result<T, Option<String>> {
    match what {
        What::OnDisk(path) => bytes_of(&path).map(|bytes| read(&bytes)).map_err(|why| Some(why.to_string())),
        What::Bytes(bytes) => Ok(read(&bytes)),
        What::NotAnArchive(why) => Err(Some(not_an_archive(language, &why))),
        What::Refused(why) => Err(Some(entry_refusal(language, &why))),
        What::Io(why) => Err(Some(why.to_string())),
        What::Desk(_) | What::Passed => Err(None),
    }
}

/// Opens it.
pub fn look(language: Language, what: What) -> Look {
    if let What::Desk(bytes) = &what {
        return desk::read(bytes).map_or_else(|why| Look::Unreadable(not_readable(language, &why)), Look::Desk);
    }
    match with_bytes(language, what, open) {
        Ok(Ok(file)) => Look::File(file),
        Ok(Err(why)) => Look::Unreadable(not_readable(language, &why)),
        Err(Some(why)) => Look::Unreadable(vec![why]),
        Err(None) => Look::Passed,
    }
}

/// Points after a local guide, without the items.
pub fn local_score(own: &RecordedScore) -> Value {
    json!({ "guide": own.guide, "points": own.points, "outOf": own.out_of, "grade": own.grade })
}

/// A text for the terminal: what would steer it, or turn or hide letters, is replaced.
pub fn shown(text: &str) -> String {
    let steers = |letter: char| {
        letter.is_control()
            || matches!(letter, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
    };
    text.chars().map(|letter| if steers(letter) { '\u{fffd}' } else { letter }).collect()
}
