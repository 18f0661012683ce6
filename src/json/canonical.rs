//! The canonical form of a JSON value: RFC 8785, the JSON Canonicalization Scheme (JCS).

use serde_json::Value;

/// The bytes that digests and signatures are taken over.
///
/// It can't fail: the only values without a canonical form are NaN and the infinities (RFC 8785 §3.2.2.3), which a
/// [`serde_json::Number`] can't hold, and writing to memory has no errors. Falling back to some default bytes would be worse
/// than the panic that can't happen: two documents would have the same digest.
///
/// Numbers are written as IEEE 754 doubles: beyond 2^53 − 1 two whole numbers may become the same bytes. Documents from outside
/// are refused for such numbers by [`parse`](super::parse).
pub fn canonical(value: &Value) -> Vec<u8> {
    serde_json_canonicalizer::to_vec(value).expect("a serde_json::Value holds finite numbers only")
}
