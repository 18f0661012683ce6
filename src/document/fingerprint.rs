//! What two people read to each other on the telephone to make sure that they mean the same key.

use sha2::{Digest as _, Sha256};
use std::fmt;

/// Crockford's base 32: no I, L, O and U, which are misheard and misread.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The first 100 bits of the SHA-256 of a public key, shown as five groups of four letters. A hundred bits, since somebody could
/// make keys until one has the same fingerprint; of a key chosen by somebody else that is out of reach.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fingerprint([u8; 20]);

impl Fingerprint {
    pub(super) fn of(public_key: &[u8; 32]) -> Self {
        let hash: [u8; 32] = Sha256::digest(public_key).into();
        let bit = |at: usize| hash[at / 8] >> (7 - at % 8) & 1;
        let letter = |at: usize| (0..5).fold(0, |value, step| value << 1 | bit(at * 5 + step));
        Self(std::array::from_fn(|at| LETTERS[usize::from(letter(at))]))
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, letter) in self.0.iter().enumerate() {
            let gap = if at > 0 && at % 4 == 0 { " " } else { "" };
            write!(out, "{gap}{}", char::from(*letter))?;
        }
        Ok(())
    }
}
