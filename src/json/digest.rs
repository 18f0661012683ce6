//! Digests as documents carry them: SHA-256 (FIPS 180-4) of a file's bytes or of a value's canonical form. Which document's
//! digest is taken with its proof and which without is decided in `document`.

use super::canonical::{Parted, canonical};
use super::tree::Tree;
use base16ct::lower as hex;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use std::fmt;
use std::str::FromStr;

const PREFIX: &str = "sha256:";

/// A SHA-256, written `sha256:` and 64 lower-case hex digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Digest(pub [u8; 32]);

impl Digest {
    /// Of a file as it is.
    pub fn of_bytes(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    /// Of what a document says, however it is laid out.
    pub fn of_value<'v>(value: impl Into<Tree<'v>>) -> Self {
        Self::of_bytes(&canonical(value))
    }

    /// Of an object with a member and without it. What stands before the member is hashed once for both.
    pub fn with_and_without(parted: &Parted) -> (Self, Self) {
        let [before, after] = parted.without();
        let mut without = Hasher::default();
        without.update(before);
        let mut with = without.clone();
        with.update(&parted.bytes[before.len()..]);
        without.update(after);
        (with.finish(), without.finish())
    }

    /// The first 16 hex digits: enough for people to compare two papers, not enough to prove anything.
    pub fn short(&self) -> String {
        hex::encode_string(&self.0[..8])
    }
}

/// A digest taken piece by piece, for files too large to hold in memory at once.
#[derive(Clone, Default)]
pub struct Hasher(Sha256);

impl Hasher {
    pub fn update(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    pub fn finish(self) -> Digest {
        Digest(self.0.finalize().into())
    }
}

/// The text isn't written as digests are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotADigest {
    pub text: String,
}

impl fmt::Display for NotADigest {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.text)
    }
}

impl FromStr for Digest {
    type Err = NotADigest;

    fn from_str(text: &str) -> Result<Self, NotADigest> {
        let refused = || NotADigest { text: text.to_owned() };
        let digits = text.strip_prefix(PREFIX).ok_or_else(refused)?;
        let bytes = hex::decode_vec(digits).map_err(|_| refused())?;
        bytes.try_into().map(Self).map_err(|_| refused())
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{PREFIX}{}", hex::encode_string(&self.0))
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

impl TryFrom<String> for Digest {
    type Error = NotADigest;

    fn try_from(text: String) -> Result<Self, NotADigest> {
        text.parse()
    }
}

impl From<Digest> for String {
    fn from(digest: Digest) -> Self {
        digest.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    const ABC: &str = "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    #[test]
    fn the_example_of_the_standard() {
        let mut hasher = Hasher::default();
        hasher.update(b"a");
        hasher.update(b"bc");
        let digest = hasher.finish();
        assert_eq!(digest, Digest::of_bytes(b"abc"));
        assert_eq!((digest.to_string().as_str(), digest.short().as_str()), (ABC, "ba7816bf8f01cfea"));
        assert_eq!(ABC.parse(), Ok(digest));
    }

    #[test]
    fn order_and_layout_do_not_matter() {
        let expected = Digest::of_bytes(br#"{"a":1,"b":[true]}"#);
        assert_eq!(Digest::of_value(&json!({"b": [true], "a": 1})), expected);
    }

    #[test]
    fn with_a_member_and_without_it() {
        for (value, without) in [
            (json!({}), json!({})),
            (json!({"m": 1}), json!({})),
            (json!({"m": 1, "x": 2}), json!({"x": 2})),
            (json!({"a": 1, "m": 2, "x": 3}), json!({"a": 1, "x": 3})),
        ] {
            let Value::Object(object) = &value else { unreachable!("an object") };
            let expected = (Digest::of_value(&value), Digest::of_value(&without));
            assert_eq!(Digest::with_and_without(&Parted::of(&object.into(), "m")), expected);
        }
    }

    #[test]
    fn only_one_way_to_write_it() {
        let upper = ABC.to_uppercase();
        let longer = format!("{ABC}00");
        for text in ["", "sha256:", &ABC[7..], &ABC[..70], &upper, &longer, "sha512:00", &ABC.replace('b', "B")] {
            assert_eq!(text.parse::<Digest>(), Err(NotADigest { text: text.to_owned() }));
        }
    }
}
