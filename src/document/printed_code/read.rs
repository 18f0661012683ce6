//! What was scanned, pasted or typed: the code, the line of a footer, or a digest by itself. Read generously, since people copy from
//! paper: case, spaces, groups and a label do not matter, and what looks like a digit is one. What can't be a digest is named.

use super::{NAME, VERSION};
use crate::json::tidy::composed;

/// As far as it could be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stated {
    /// A UUID, in lower case.
    pub id: Option<String>,
    pub revision: Option<u32>,
    pub digest: Digits,
    /// The key's did, in whatever case.
    pub did: Option<String>,
}

/// Hex digits of a digest in lower case: the first 16, or all 64.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Digits(String);

/// Why it is neither.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotACode {
    /// Nothing was entered.
    Blank,
    /// Longer than any code or footer, in characters.
    TooLong { characters: usize },
    /// A code of a form that this version does not know.
    OtherVersion { version: String },
    /// A code or a footer without a digest: that of a draft, or only the beginning of one.
    NoDigest,
    /// A letter that Vietnamese input makes of two: "dd" or "d9" becomes "đ".
    Vietnamese { letter: char },
    /// A letter that no digest has.
    Letter { letter: char },
    /// Neither 16 digits nor 64.
    Length { digits: usize },
    /// The digest is the file's, but the id, the revision or the key beside it is not.
    Contradiction,
}

/// Characters of the longest text that is looked at: several times as long as a code with a footer.
const LONGEST: usize = 2_000;
const SHORT: usize = 16;
const WHOLE: usize = 64;

impl Digits {
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is the whole digest.
    pub fn is_whole(&self) -> bool {
        self.0.len() == WHOLE
    }

    fn of(text: &str) -> Result<Digits, NotACode> {
        let text = text.to_lowercase();
        let text = ["sha256:", "sha-256:"].iter().find_map(|prefix| text.strip_prefix(prefix)).unwrap_or(&text);
        let digits = text.chars().filter(|letter| !is_between(*letter)).map(digit).collect::<Result<String, _>>()?;
        match digits.len() {
            0 => Err(NotACode::NoDigest),
            SHORT | WHOLE => Ok(Digits(digits)),
            digits => Err(NotACode::Length { digits }),
        }
    }
}

/// What separates groups, ends a sentence, or stands for the rest of a digest.
fn is_between(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '-' | '–' | '.' | '…' | ',' | ':' | '_' | '|' | '"' | '“' | '”')
}

fn digit(letter: char) -> Result<char, NotACode> {
    match letter {
        '0'..='9' | 'a'..='f' => Ok(letter),
        // No digest has them, and on paper they look alike.
        'o' => Ok('0'),
        'l' | 'i' => Ok('1'),
        'à'..='ư' | 'ạ'..='ỹ' => Err(NotACode::Vietnamese { letter }),
        letter => Err(NotACode::Letter { letter }),
    }
}

/// Reads it.
pub fn read(text: &str) -> Result<Stated, NotACode> {
    let characters = text.chars().count();
    if characters > LONGEST {
        return Err(NotACode::TooLong { characters });
    }
    let text = composed(text).replace(is_invisible, "");
    let text = text.trim();
    if text.is_empty() {
        return Err(NotACode::Blank);
    }
    // Letters keep their lengths: what is found in one is there in the other.
    match text.to_ascii_lowercase().find(NAME) {
        Some(at) => of_code(&text[at + NAME.len()..]),
        None => of_footer(&text.to_lowercase()),
    }
}

/// Left behind where texts are copied from pages and documents.
fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

fn of_code(text: &str) -> Result<Stated, NotACode> {
    // A code has no spaces; a line may have been broken within it.
    let text: String = text.chars().filter(|letter| !letter.is_whitespace()).collect();
    let (version, content) = text.split_once('?').unwrap_or((&text, ""));
    if version != VERSION {
        return Err(NotACode::OtherVersion { version: version.chars().take(20).collect() });
    }
    let parts: Vec<(&str, &str)> = content.split('&').filter_map(|part| part.split_once('=')).collect();
    let part = |name: &str| parts.iter().find(|(one, _)| one.eq_ignore_ascii_case(name)).map(|(_, value)| *value);
    Ok(Stated {
        id: part("id").map(str::to_lowercase),
        revision: part("r").and_then(|number| number.parse().ok()),
        digest: Digits::of(part("d").ok_or(NotACode::NoDigest)?)?,
        did: part("k").map(str::to_owned),
    })
}

/// The labels of a footer, in lower case.
const ID: &str = "mã hồ sơ";
const REVISION: &str = "lần ký";
const DIGEST: &str = "mã băm";
/// Of which digest; what a label says beside that.
const SHORTENED: &str = "rút gọn";

/// A footer, a digest with its label, or a digest by itself.
fn of_footer(text: &str) -> Result<Stated, NotACode> {
    let after = |label: &str| Some(text.rsplit_once(label)?.1.trim_start_matches([':', ' ']));
    let id =
        after(ID).and_then(|rest| rest.split([';', ' ', '\n']).next()).map(|id| id.trim_end_matches('.').to_owned());
    let digits = match (after(DIGEST), &id) {
        (Some(rest), _) => rest.trim_start_matches(SHORTENED).split([';', '\n', ')']).next().unwrap_or_default(),
        (None, Some(_)) => return Err(NotACode::NoDigest),
        (None, None) => text,
    };
    let revision = after(REVISION).map(|rest| rest.split(|letter: char| !letter.is_ascii_digit()).next());
    Ok(Stated {
        id,
        revision: revision.flatten().and_then(|number| number.parse().ok()),
        digest: Digits::of(digits.trim_start_matches([':', ' ']))?,
        did: None,
    })
}
