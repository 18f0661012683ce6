//! Bytes as did:key and proofs write them: multibase with the prefix `z`, base58btc (W3C Controlled Identifiers §2.4). What the
//! bytes mean is in `key`.

/// The one spelling of these bytes.
pub(super) fn encode(bytes: &[u8]) -> String {
    format!("z{}", bs58::encode(bytes).into_string())
}

/// Exactly N bytes, or nothing. The buffer bounds the work for a text of any length.
pub(super) fn decode<const N: usize>(text: &str) -> Option<[u8; N]> {
    let mut bytes = [0; N];
    let length = bs58::decode(text.strip_prefix('z')?).onto(&mut bytes).ok()?;
    (length == N && encode(&bytes) == text).then_some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_many_bytes_as_wanted_and_one_spelling() {
        assert_eq!(encode(&[0, 0, 1]), "z112");
        assert_eq!(decode("z112"), Some([0, 0, 1]));
        for text in ["", "z", "112", "z12", "z1112", "z11l", "z11 2", "m112", "z5Q"] {
            assert_eq!(decode::<3>(text), None, "{text}");
        }
        assert_eq!(decode::<3>(&format!("z{}", "z".repeat(1_000_000))), None);
    }
}
