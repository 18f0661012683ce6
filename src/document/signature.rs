//! An Ed25519 signature as text. Who made it over what is for others to know.

use super::multibase;
use std::fmt;
use std::str::FromStr;

/// 64 bytes (RFC 8032 §5.1.6), written in base58btc: the `proofValue` of a proof and the `newKeyProof` of a rotation.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Signature(pub [u8; 64]);

/// The text doesn't stand for 64 bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotASignature {
    pub text: String,
}

impl FromStr for Signature {
    type Err = NotASignature;

    fn from_str(text: &str) -> Result<Self, NotASignature> {
        multibase::decode(text).map(Self).ok_or_else(|| NotASignature { text: text.to_owned() })
    }
}

impl fmt::Display for Signature {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&multibase::encode(&self.0))
    }
}

impl fmt::Debug for Signature {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}
