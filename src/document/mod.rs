//! What is signed and how it is read. So far: keys, the proof, and what is protected by a passphrase; the documents themselves
//! will stand beside them.

/// Bytes in base58btc, as did:key and proofs write them.
mod multibase;

/// 64 bytes as text.
pub mod signature;

/// What people read to each other to compare keys.
pub mod fingerprint;

/// Ed25519 keys and their names.
pub mod key;

/// The six members of a proof, each as it has to be.
mod proof_fields;

/// The proof inside a document: eddsa-jcs-2022.
pub mod proof;

/// Drafts, backups and keys behind a passphrase.
pub mod protected;

pub use fingerprint::Fingerprint;
pub use key::{Did, NotADid, SecretKey};
pub use proof::{ProofError, Signed, sign, verify};
pub use proof_fields::BadProof;
pub use protected::Protected;
pub use signature::Signature;
