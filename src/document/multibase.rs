//! Bytes as did:key and proofs write them: multibase with the prefix `z`, base58btc (W3C Controlled Identifiers §2.4). What the
//! bytes mean is in `key`.

/// The one spelling of these bytes.
pub(super) fn encode(bytes: &[u8]) -> String {
    format!("z{}", bs58::encode(bytes).into_string())
}

/// Exactly N bytes, or nothing. The buffer bounds the work for a text of any length. No two texts stand for the same bytes: each
/// leading 1 is a zero byte, and the rest is one number.
pub(super) fn decode<const N: usize>(text: &str) -> Option<[u8; N]> {
    let mut bytes = [0; N];
    let length = bs58::decode(text.strip_prefix('z')?).onto(&mut bytes).ok()?;
    (length == N).then_some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn as_many_bytes_as_wanted_and_one_spelling() {
        assert_eq!(encode(&[0, 0, 1]), "z112");
        assert_eq!(decode("z112"), Some([0, 0, 1]));
        for text in ["", "z", "112", "z12", "z1112", "z11l", "z11 2", "m112", "z5Q"] {
            assert_eq!(decode::<3>(text), None, "{text}");
        }
        assert_eq!(decode::<3>(&format!("z{}", "z".repeat(1_000_000))), None);
    }

    proptest! {
        #[test]
        fn what_is_read_is_written_in_the_same_way(text in "z[12z]{0,3}[1-9A-HJ-NP-Za-km-z]{0,4}") {
            if let Some(bytes) = decode::<3>(&text) {
                prop_assert_eq!(encode(&bytes), text);
            }
        }
    }
}
