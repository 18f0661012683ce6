//! Digests as file names, `integrity` and the Content-Security-Policy want them.

use data_encoding::{BASE64, HEXLOWER};
use sha2::{Digest, Sha256, Sha384};

/// Eight hex digits: two builds never give one name to different bytes.
pub fn short(bytes: &[u8]) -> String {
    HEXLOWER.encode(&Sha256::digest(bytes)).chars().take(8).collect()
}

/// For an `integrity` attribute.
pub fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", BASE64.encode(&Sha384::digest(bytes)))
}

/// SHA-256, as the service worker compares it.
pub fn digest(bytes: &[u8]) -> String {
    BASE64.encode(&Sha256::digest(bytes))
}

/// SHA-256 as other programs print it.
pub fn printed(bytes: &[u8]) -> String {
    HEXLOWER.encode(&Sha256::digest(bytes))
}

/// For inline lines, in the policy.
pub fn source(lines: &str) -> String {
    format!("'sha256-{}'", digest(lines.as_bytes()))
}
