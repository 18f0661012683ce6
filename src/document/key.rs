//! Ed25519 keys (RFC 8032): the secret one, the name of the public one as did:key, its fingerprint for the telephone, and bare
//! signatures. How a document is signed is in `proof`; where a secret is kept is the browser's business.

use super::fingerprint::Fingerprint;
use super::multibase;
use super::signature::Signature;
use ed25519_dalek::{Signer, SigningKey, VerifyingKey};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// The multicodec of an Ed25519 public key, in front of its 32 bytes.
const ED25519_PUBLIC: [u8; 2] = [0xed, 0x01];

/// A secret key. Its bytes are overwritten when it is dropped, and it can't be printed or copied by accident.
pub struct SecretKey(SigningKey);

impl SecretKey {
    /// Made of 32 random bytes, the seed of RFC 8032 §5.1.5; the same bytes make the same key again. The copy that the caller
    /// keeps is the caller's to overwrite.
    pub fn from_random(bytes: [u8; 32]) -> Self {
        Self(SigningKey::from_bytes(&bytes))
    }

    /// The 32 bytes it was made of, for whoever stores it wrapped.
    pub fn seed(&self) -> &[u8; 32] {
        self.0.as_bytes()
    }

    /// The name of the public key that belongs to it.
    pub fn did(&self) -> Did {
        Did(self.0.verifying_key().to_bytes())
    }

    /// Signs bytes as they are. Deterministic: no randomness that could be bad.
    pub fn sign(&self, data: &[u8]) -> Signature {
        Signature(self.0.sign(data).to_bytes())
    }
}

impl fmt::Debug for SecretKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "SecretKey({})", self.did())
    }
}

/// A public key by its name, `did:key:z6Mk…`: always a point of the curve that signatures can be checked with.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Did([u8; 32]);

/// Why a text is not the name of a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotADid {
    /// Not `did:key:` and an Ed25519 key in base58btc. Keys of other kinds look much the same.
    Malformed { text: String },
    /// No point of the curve, or one of the few for which anybody can make signatures (of small order).
    Unusable { text: String },
}

impl Did {
    pub fn public_key(&self) -> &[u8; 32] {
        &self.0
    }

    /// How a proof names the key: the did, and the key in it again as a fragment.
    pub fn verification_method(&self) -> String {
        let did = self.to_string();
        let key = did.trim_start_matches("did:key:");
        format!("{did}#{key}")
    }

    pub fn fingerprint(&self) -> Fingerprint {
        Fingerprint::of(&self.0)
    }

    /// Whether this key signed these bytes.
    pub fn verifies(&self, data: &[u8], signature: &Signature) -> bool {
        verify_strict(&self.0, data, signature)
    }
}

/// A public key read from its name and ready to be used: its point of the curve is worked out once, which takes a tenth of the time of
/// verifying.
pub struct PublicKey {
    /// Its name.
    pub did: Did,
    point: VerifyingKey,
}

impl PublicKey {
    /// Whether this key signed these bytes, as strictly as [`verify_strict`].
    pub fn verifies(&self, data: &[u8], signature: &Signature) -> bool {
        strictly(&self.point, data, signature)
    }
}

/// Whether the key signed the bytes, in the strictest reading of RFC 8032 §5.1.7: no weak keys, no second spelling of a
/// signature, no cofactor. Verifiers that are laxer disagree among themselves.
pub fn verify_strict(public_key: &[u8; 32], data: &[u8], signature: &Signature) -> bool {
    VerifyingKey::from_bytes(public_key).is_ok_and(|key| strictly(&key, data, signature))
}

fn strictly(key: &VerifyingKey, data: &[u8], signature: &Signature) -> bool {
    key.verify_strict(data, &ed25519_dalek::Signature::from_bytes(&signature.0)).is_ok()
}

impl FromStr for Did {
    type Err = NotADid;

    fn from_str(text: &str) -> Result<Self, NotADid> {
        text.parse().map(|key: PublicKey| key.did)
    }
}

impl FromStr for PublicKey {
    type Err = NotADid;

    fn from_str(text: &str) -> Result<Self, NotADid> {
        let bytes: Option<[u8; 34]> = text.strip_prefix("did:key:").and_then(multibase::decode);
        let key = bytes.as_ref().and_then(|bytes| bytes.strip_prefix(&ED25519_PUBLIC)?.try_into().ok());
        let key: [u8; 32] = key.ok_or_else(|| NotADid::Malformed { text: text.to_owned() })?;
        let point = VerifyingKey::from_bytes(&key).ok().filter(|point| !point.is_weak());
        let point = point.ok_or_else(|| NotADid::Unusable { text: text.to_owned() })?;
        Ok(Self { did: Did(key), point })
    }
}

impl fmt::Display for Did {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bytes = [&ED25519_PUBLIC[..], &self.0].concat();
        write!(out, "did:key:{}", multibase::encode(&bytes))
    }
}

impl fmt::Debug for Did {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

impl fmt::Display for NotADid {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (Self::Malformed { text } | Self::Unusable { text }) = self;
        out.write_str(text)
    }
}

impl TryFrom<String> for Did {
    type Error = NotADid;

    fn try_from(text: String) -> Result<Self, NotADid> {
        text.parse()
    }
}

impl From<Did> for String {
    fn from(did: Did) -> Self {
        did.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 8032 §7.1, test 1.
    const SEED: [u8; 32] = [
        0x9d, 0x61, 0xb1, 0x9d, 0xef, 0xfd, 0x5a, 0x60, 0xba, 0x84, 0x4a, 0xf4, 0x92, 0xec, 0x2c, 0xc4, 0x44, 0x49,
        0xc5, 0x69, 0x7b, 0x32, 0x69, 0x19, 0x70, 0x3b, 0xac, 0x03, 0x1c, 0xae, 0x7f, 0x60,
    ];
    const DID: &str = "did:key:z6MktwupdmLXVVqTzCw4i46r4uGyosGXRnR3XjN4Zq7oMMsw";

    #[test]
    fn a_key_its_name_and_its_fingerprint() {
        let secret = SecretKey::from_random(SEED);
        let did = secret.did();
        assert_eq!((secret.seed(), did.to_string().as_str()), (&SEED, DID));
        assert_eq!(did.verification_method(), format!("{DID}#{}", &DID[8..]));
        assert_eq!(DID.parse(), Ok(did));
        assert_eq!(did.fingerprint().to_string(), "47Z3 3QX1 AJH6 2RKB Z1A0");
        let signature = secret.sign(b"");
        assert!(did.verifies(b"", &signature) && !did.verifies(b" ", &signature));
        assert_eq!(signature.to_string().parse(), Ok(signature));
        assert_eq!(format!("{signature:?}"), signature.to_string());
    }

    #[test]
    fn a_secret_does_not_print_itself() {
        assert_eq!(format!("{:?}", SecretKey::from_random(SEED)), format!("SecretKey({DID})"));
    }

    #[test]
    fn only_the_one_name_of_a_usable_key() {
        let name = |bytes: &[u8]| format!("did:key:{}", multibase::encode(bytes));
        let mut point = [0; 34];
        point[..2].copy_from_slice(&ED25519_PUBLIC);
        let weak = name(&point);
        point[2] = 2;
        let no_point = name(&point);
        let x25519 = "did:key:z6LSbysY2xFMRpGMhb7tFTLMpeuPRaqaWM1yECx2AtzE3KCc";
        for text in [
            x25519,
            "",
            "did:key:",
            "did:web:example.org",
            &DID[8..],
            &DID[..55],
            &format!("{DID}1"),
            &format!(" {DID}"),
        ] {
            assert_eq!(text.parse::<Did>(), Err(NotADid::Malformed { text: text.to_owned() }));
        }
        for text in [weak, no_point] {
            assert_eq!(text.parse::<Did>(), Err(NotADid::Unusable { text }));
        }
    }
}
