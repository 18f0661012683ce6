//! Random bytes and identifiers from the browser's own generator, which works without a secure context too.

use super::value::Fault;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RandomError {
    /// This browser has no generator that keys may come from.
    Missing,
    /// It has one, and it failed.
    Failed { name: String, message: String },
}

/// `N` bytes that nobody can predict.
pub fn bytes<const N: usize>() -> Result<[u8; N], RandomError> {
    let crypto = web_sys::window()
        .and_then(|window| window.crypto().ok())
        .filter(|crypto| !crypto.is_undefined())
        .ok_or(RandomError::Missing)?;
    let mut bytes = [0; N];
    crypto.get_random_values_with_u8_array(&mut bytes).map_err(|thrown| {
        let Fault { name, message } = thrown.into();
        RandomError::Failed { name, message }
    })?;
    Ok(bytes)
}

/// A random UUID (RFC 9562, version 4), lower case. Not `crypto.randomUUID`, which plain http does not have.
pub fn uuid_v4() -> Result<String, RandomError> {
    let mut bytes = bytes::<16>()?;
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let digits = base16ct::lower::encode_string(&bytes);
    Ok(format!("{}-{}-{}-{}-{}", &digits[..8], &digits[8..12], &digits[12..16], &digits[16..20], &digits[20..]))
}
