//! A draft, a backup or a key behind a passphrase, as it stands in a file. The cryptography is the browser's: PBKDF2 (RFC 8018)
//! and AES-256-GCM (NIST SP 800-38D).

use crate::json::tidy::composed;
use crate::json::{Member, Object, Problem, Shape, Tree, check};
use base64ct::{Base64UrlUnpadded, Encoding};
use serde_json::{Value, json};

const TYPE: &str = "AnttProtected";
const FORMAT_VERSION: i64 = 1;
const KDF: &str = "PBKDF2-SHA-256";
/// So that guessing passphrases takes time.
pub const LEAST_ITERATIONS: u32 = 600_000;
/// So that a hostile file can't keep a browser busy for hours.
pub const MOST_ITERATIONS: u32 = 10_000_000;
const SALT_BYTES: usize = 16;
const IV_BYTES: usize = 12;
/// AES-GCM's tag, at the end of the ciphertext.
const TAG_BYTES: usize = 16;

/// What is behind the passphrase. An open file says it, because the page that asks for the passphrase has to say for what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    Draft,
    Backup,
    Key,
}

/// A protected file. `data` is the ciphertext and its tag.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Protected {
    pub content: Content,
    pub iterations: u32,
    pub salt: [u8; SALT_BYTES],
    pub iv: [u8; IV_BYTES],
    pub data: Vec<u8>,
}

impl Content {
    const NAMES: &'static [&'static str] = &["draft", "backup", "key"];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Backup => "backup",
            Self::Key => "key",
        }
    }

    fn from_name(name: &str) -> Option<Self> {
        [Self::Draft, Self::Backup, Self::Key].into_iter().find(|content| content.name() == name)
    }
}

/// The bytes of a passphrase that count. Composed first, so that every keyboard and system means the same by the same letters.
pub fn passphrase_bytes(text: &str) -> Vec<u8> {
    composed(text).into_bytes()
}

/// What a protected file consists of.
pub fn shape() -> Shape {
    let exactly = |bytes| Shape::Bytes { min: bytes, max: Some(bytes) };
    let iterations = Shape::Integer { min: LEAST_ITERATIONS.into(), max: MOST_ITERATIONS.into() };
    Shape::Object(vec![
        Member::required("type", Shape::Const(TYPE)),
        Member::required("formatVersion", Shape::ConstInteger(FORMAT_VERSION)),
        Member::required("content", Shape::OneOf(Content::NAMES)),
        Member::required("kdf", Shape::Const(KDF)).described("of the passphrase, NFC, in UTF-8"),
        Member::required("iterations", iterations),
        Member::required("salt", exactly(SALT_BYTES)),
        Member::required("iv", exactly(IV_BYTES)),
        Member::required("data", Shape::Bytes { min: TAG_BYTES, max: None })
            .described("AES-256-GCM without associated data: ciphertext, then tag"),
    ])
}

/// Reads a protected file, or tells everything that is wrong with it.
pub fn read<'v>(value: impl Into<Tree<'v>>) -> Result<Protected, Vec<Problem>> {
    let value = value.into();
    let problems = check(&shape(), &value);
    match value.as_object().and_then(convert) {
        Some(protected) if problems.is_empty() => Ok(protected),
        _ => Err(problems),
    }
}

/// Only called beside the check, which has the words for what doesn't convert.
fn convert(file: &Object<'_>) -> Option<Protected> {
    let text = |name: &str| file.get(name)?.as_str();
    let bytes = |name: &str| Base64UrlUnpadded::decode_vec(text(name)?).ok();
    Some(Protected {
        content: Content::from_name(text("content")?)?,
        iterations: file.get("iterations")?.as_u64()?.try_into().ok()?,
        salt: bytes("salt")?.try_into().ok()?,
        iv: bytes("iv")?.try_into().ok()?,
        data: bytes("data")?,
    })
}

/// The file as it is written.
pub fn write(protected: &Protected) -> Value {
    json!({
        "type": TYPE,
        "formatVersion": FORMAT_VERSION,
        "content": protected.content.name(),
        "kdf": KDF,
        "iterations": protected.iterations,
        "salt": Base64UrlUnpadded::encode_string(&protected.salt),
        "iv": Base64UrlUnpadded::encode_string(&protected.iv),
        "data": Base64UrlUnpadded::encode_string(&protected.data),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::Reason;

    fn example() -> Protected {
        Protected { content: Content::Key, iterations: LEAST_ITERATIONS, salt: [1; 16], iv: [2; 12], data: vec![3; 48] }
    }

    #[test]
    fn what_is_written_is_read() {
        for content in [Content::Draft, Content::Backup, Content::Key] {
            let protected = Protected { content, ..example() };
            assert_eq!(read(&write(&protected)), Ok(protected));
        }
    }

    #[test]
    fn a_passphrase_is_the_same_however_it_was_typed() {
        assert_eq!(passphrase_bytes("Ta\u{302}n "), "Tân ".as_bytes());
    }

    #[test]
    fn what_could_not_be_opened_is_refused() {
        let padded = Base64UrlUnpadded::encode_string(&[1; 16]) + "==";
        let cases = [
            ("content", json!("summary")),
            ("kdf", json!("scrypt")),
            ("iterations", json!(LEAST_ITERATIONS - 1)),
            ("iterations", json!(u64::from(MOST_ITERATIONS) + 1)),
            ("salt", json!(padded)),
            ("salt", json!("AAAA")),
            ("iv", json!(Base64UrlUnpadded::encode_string(&[2; 13]))),
            ("data", json!(Base64UrlUnpadded::encode_string(&[3; 15]))),
        ];
        for (member, value) in cases {
            let mut file = write(&example());
            file[member] = value;
            let places: Vec<String> =
                read(&file).expect_err("problems").iter().map(|problem| problem.place.to_string()).collect();
            assert_eq!(places, [member]);
        }
        let problems = read(&json!({})).expect_err("problems");
        assert!(problems.iter().all(|problem| matches!(problem.reason, Reason::Missing { .. })) && problems.len() == 8);
    }
}
