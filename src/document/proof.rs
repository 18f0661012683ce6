//! The proof inside a document: Data Integrity EdDSA Cryptosuites v1.0 §3.3, `eddsa-jcs-2022`. Whether the key is trusted and
//! whether the content holds are other questions, asked elsewhere.

use super::key::{Did, SecretKey};
use super::proof_fields::{BadProof, CRYPTOSUITE, Fields, PROOF_TYPE, PURPOSE, only_known_members, read};
use crate::json::{Digest, Format, Object, Parted, Tree};
use serde_json::{Map, Value};

/// Who signed a document, and when according to them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed {
    pub did: Did,
    /// `YYYY-MM-DDTHH:MM:SSZ`, as the signer's clock said: a stolen key can backdate.
    pub created: String,
}

/// Why a document isn't as somebody signed it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProofError {
    /// No proof at all: a draft, or an unsigned criteria file.
    Unsigned,
    /// A proof that can't be checked, whatever the document says.
    Unreadable(BadProof),
    /// A proof in order that doesn't fit the document. `claimed` is who it says signed it.
    Altered { claimed: Signed },
}

/// Why a document can't be signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SignError {
    AlreadySigned,
    BadCreated { found: String },
}

/// The document with a proof as its last member. `created` is a timestamp in UTC to the second.
pub fn sign(document: &Map<String, Value>, secret: &SecretKey, created: &str) -> Result<Map<String, Value>, SignError> {
    if document.contains_key("proof") {
        return Err(SignError::AlreadySigned);
    }
    if !Format::Timestamp.fits(created) {
        return Err(SignError::BadCreated { found: created.to_owned() });
    }
    let mut proof = Map::new();
    let options = [
        ("type", PROOF_TYPE.to_owned()),
        ("cryptosuite", CRYPTOSUITE.to_owned()),
        ("created", created.to_owned()),
        ("verificationMethod", secret.did().verification_method()),
        ("proofPurpose", PURPOSE.to_owned()),
    ];
    proof.extend(options.map(|(name, text)| (name.to_owned(), text.into())));
    let signature = secret.sign(&hash_data(document, &proof));
    proof.insert("proofValue".to_owned(), signature.to_string().into());
    let mut signed = document.clone();
    signed.insert("proof".to_owned(), proof.into());
    Ok(signed)
}

/// Who signed the document as it stands here.
pub fn verify<'v>(document: impl Into<Tree<'v>>) -> Result<Signed, ProofError> {
    verify_and_digest(&document.into()).0
}

/// Who signed the document, and the digest of all of it. Both need its canonical form, which takes longer than the rest.
pub fn verify_and_digest(document: &Tree<'_>) -> (Result<Signed, ProofError>, Digest) {
    let Some(members) = document.as_object() else {
        return (Err(ProofError::Unsigned), Digest::of_value(document.clone()));
    };
    let (whole, without_proof) = Digest::with_and_without(&Parted::of(members, "proof"));
    let signed = match members.get("proof") {
        None => Err(ProofError::Unsigned),
        Some(Tree::Object(proof)) => verify_proof(proof, without_proof),
        Some(_) => Err(ProofError::Unreadable(BadProof::NotAnObject)),
    };
    (signed, whole)
}

/// `document` is the digest of the document without its proof.
fn verify_proof(proof: &Object<'_>, document: Digest) -> Result<Signed, ProofError> {
    let Fields { key, created, signature } = read(proof).map_err(ProofError::Unreadable)?;
    only_known_members(proof).map_err(ProofError::Unreadable)?;
    let signed = Signed { did: key.did, created };
    if key.verifies(&two_hashes(proof, document), &signature) {
        Ok(signed)
    } else {
        Err(ProofError::Altered { claimed: signed })
    }
}

/// What is signed (§3.3.4): the hash of the proof without its value, then that of the document without its proof. Both are taken
/// out here. Members of the proof that the product doesn't know, such as the `@context` of official examples, are covered too.
pub fn hash_data<'v>(document: impl Into<Object<'v>>, proof: impl Into<Object<'v>>) -> [u8; 64] {
    two_hashes(&proof.into(), Digest::with_and_without(&Parted::of(&document.into(), "proof")).1)
}

fn two_hashes(proof: &Object<'_>, document: Digest) -> [u8; 64] {
    let (_, options) = Digest::with_and_without(&Parted::of(proof, "proofValue"));
    let mut data = [0; 64];
    data[..32].copy_from_slice(&options.0);
    data[32..].copy_from_slice(&document.0);
    data
}
