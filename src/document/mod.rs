//! What is signed and how it is read: keys, the proof, every type of document, and what is protected by a passphrase.

use serde::Serialize;
use serde_json::{Map, Value};

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

/// What all signed documents begin and end with.
pub mod header;

/// A unit as other documents than its own name it.
pub mod unit_name;

/// Parts of the names of files.
mod file_name;

/// A document signed, and read again before anybody relies on it.
pub mod seal;

/// Drafts, backups and keys behind a passphrase.
pub mod protected;

/// Everything of one computer in one file.
pub mod backup;

/// A unit's key card.
pub mod key_card;

/// A criteria file, signed or not.
pub mod criteria_file;

/// What a reviewer decided of a summary.
pub mod decision;

/// The keys that somebody trusts, to hand on.
pub mod trust_list;

/// A key's holder names the next key.
pub mod key_rotation;

/// Which key signs, of several that gave way to others.
pub mod succession;

/// What a reviewer's desk knows beside its files, in a copy of the desk.
pub mod desk;

/// Any file of the product from outside: which type, how far it can be read, the first question.
pub mod open;

/// What a printed paper says of its file, and whether a file is that one.
pub mod printed_code;

/// The signed summary of an assessment.
pub mod summary;

pub use file_name::paper_name;
pub use fingerprint::Fingerprint;
pub use header::{Generator, Header};
pub use key::{Did, NotADid, SecretKey};
pub use proof::{ProofError, Signed, sign, verify};
pub use proof_fields::BadProof;
pub use protected::Protected;
pub use seal::{NotSealed, Sealed};
pub use signature::Signature;
pub use unit_name::UnitName;

/// The members of a wire type. Wire types are objects with text keys, so nothing is lost.
pub fn members<T: Serialize>(document: &T) -> Map<String, Value> {
    match serde_json::to_value(document) {
        Ok(Value::Object(members)) => members,
        _ => Map::new(),
    }
}

/// The bytes of a signed document as they are saved: readable, two blanks for each level, a line break at the end.
pub fn to_file(document: &Map<String, Value>) -> Vec<u8> {
    let mut bytes = serde_json::to_vec_pretty(document).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}
