//! The six members of a proof, each of which has to be what the product writes (Data Integrity EdDSA Cryptosuites v1.0 §2.2.1
//! and §3.3.5). The signature itself is checked in `proof`.

use super::key::{NotADid, PublicKey};
use super::signature::Signature;
use crate::json::{Format, Object};

pub(super) const PROOF_TYPE: &str = "DataIntegrityProof";
pub(super) const CRYPTOSUITE: &str = "eddsa-jcs-2022";
pub(super) const PURPOSE: &str = "assertionMethod";
const MEMBERS: [&str; 6] = ["type", "cryptosuite", "created", "verificationMethod", "proofPurpose", "proofValue"];

/// Why a proof can't be checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BadProof {
    NotAnObject,
    MissingMember {
        member: &'static str,
    },
    /// All members of a proof are texts.
    NotAText {
        member: &'static str,
    },
    UnknownMember {
        member: String,
    },
    UnsupportedType {
        found: String,
    },
    UnsupportedSuite {
        found: String,
    },
    UnsupportedPurpose {
        found: String,
    },
    /// Not a timestamp in UTC to the second.
    BadCreated {
        found: String,
    },
    /// No Ed25519 key by did:key.
    BadKey {
        why: NotADid,
    },
    /// A key, but its fragment doesn't repeat it.
    BadVerificationMethod {
        found: String,
    },
    /// Not 64 bytes in base58btc.
    BadProofValue {
        found: String,
    },
}

/// What a proof in order says.
pub(super) struct Fields {
    pub key: PublicKey,
    pub created: String,
    pub signature: Signature,
}

/// Reads the six members. The suite comes first: a proof of another suite may well have other members, and what it lacks here is
/// not what is wrong with it.
pub(super) fn read(proof: &Object<'_>) -> Result<Fields, BadProof> {
    only(proof, "type", PROOF_TYPE, |found| BadProof::UnsupportedType { found })?;
    only(proof, "cryptosuite", CRYPTOSUITE, |found| BadProof::UnsupportedSuite { found })?;
    only(proof, "proofPurpose", PURPOSE, |found| BadProof::UnsupportedPurpose { found })?;
    Ok(Fields { key: key(proof)?, created: created(proof)?, signature: signature(proof)? })
}

/// Anything more would be something that this version doesn't understand.
pub(super) fn only_known_members(proof: &Object<'_>) -> Result<(), BadProof> {
    match proof.iter().find(|(name, _)| !MEMBERS.contains(name)) {
        Some((name, _)) => Err(BadProof::UnknownMember { member: name.to_owned() }),
        None => Ok(()),
    }
}

fn text<'p>(proof: &'p Object<'_>, member: &'static str) -> Result<&'p str, BadProof> {
    let value = proof.get(member).ok_or(BadProof::MissingMember { member })?;
    value.as_str().ok_or(BadProof::NotAText { member })
}

fn only(
    proof: &Object<'_>,
    member: &'static str,
    supported: &str,
    refusal: fn(String) -> BadProof,
) -> Result<(), BadProof> {
    let found = text(proof, member)?;
    if found == supported { Ok(()) } else { Err(refusal(found.to_owned())) }
}

fn created(proof: &Object<'_>) -> Result<String, BadProof> {
    let found = text(proof, "created")?.to_owned();
    if Format::Timestamp.fits(&found) { Ok(found) } else { Err(BadProof::BadCreated { found }) }
}

fn key(proof: &Object<'_>) -> Result<PublicKey, BadProof> {
    let found = text(proof, "verificationMethod")?;
    let (name, fragment) =
        found.split_once('#').ok_or_else(|| BadProof::BadVerificationMethod { found: found.to_owned() })?;
    let key: PublicKey = name.parse().map_err(|why| BadProof::BadKey { why })?;
    // A key has one name only, so it need not be written anew to be compared.
    if name.strip_prefix("did:key:") == Some(fragment) {
        Ok(key)
    } else {
        Err(BadProof::BadVerificationMethod { found: found.to_owned() })
    }
}

fn signature(proof: &Object<'_>) -> Result<Signature, BadProof> {
    let found = text(proof, "proofValue")?;
    found.parse().map_err(|_| BadProof::BadProofValue { found: found.to_owned() })
}
