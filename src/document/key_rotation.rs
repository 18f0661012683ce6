//! `AnttKeyRotation`: the holder of a key names the next one. Signed by the old key, agreed to by the new one. It only proposes:
//! whoever trusts the old key decides on the new one.

use super::header::{self, Header};
use super::open::{File, Integrity, Opened, open};
use super::seal::{NotSealed, Sealed, seal_members};
use super::{Did, SecretKey, Signature, Signed, file_name, members};
use crate::json::{Format, Member, Place, Problem, Reason, Shape, canonical};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The type's name.
pub const TYPE: &str = "AnttKeyRotation";

/// A rotation without its proof.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct KeyRotation {
    /// Type, version, id, program.
    #[serde(flatten)]
    pub header: Header,
    /// The key that signs this.
    pub old_did: String,
    /// The key that takes over.
    pub new_did: String,
    /// Why.
    pub reason: String,
    /// RFC 3339 UTC.
    pub rotated_at: String,
    /// The new key's signature over the canonical form of the members above.
    pub new_key_proof: String,
}

/// What a new rotation says.
#[derive(Clone, Copy, Debug)]
pub struct Rotating<'a> {
    /// `urn:uuid:` v4.
    pub id: &'a str,
    /// Why.
    pub reason: &'a str,
    /// RFC 3339 UTC to the second; also the proof's `created`.
    pub rotated_at: &'a str,
    /// Version of the program.
    pub program_version: &'a str,
}

/// Why a rotation says nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoRotation {
    /// Altered or unsigned.
    NotIntact,
    /// Signed by another key than the old one.
    NotByOldKey,
    /// The signature of the new key isn't one.
    NotByNewKey,
    /// Both keys are the same.
    SameKey,
}

/// The shape of a rotation.
pub fn shape() -> Shape {
    let own = vec![
        Member::required("oldDid", Shape::Format(Format::DidKey)).described("The key that signs this."),
        Member::required("newDid", Shape::Format(Format::DidKey)),
        Member::required("reason", Shape::TEXT),
        Member::required("rotatedAt", Shape::Format(Format::Timestamp)),
        Member::required("newKeyProof", Shape::TEXT).described(
            "z and base58btc: the new key's signature over the RFC 8785 form without newKeyProof and proof.",
        ),
    ];
    Shape::Object(header::members(TYPE, header::id(), own))
}

/// What the shape can't say: keys that can be used, and a signature's length.
pub(super) fn rules(rotation: &KeyRotation) -> Vec<Problem> {
    let keys = [("oldDid", &rotation.old_did), ("newDid", &rotation.new_did)];
    let unusable = keys.into_iter().filter(|(_, did)| did.parse::<Did>().is_err()).map(|(member, did)| Problem {
        place: Place::root().child(member),
        reason: Reason::Malformed { format: Format::DidKey, text: did.clone() },
    });
    let proof = &rotation.new_key_proof;
    let no_signature = proof.parse::<Signature>().is_err().then(|| Problem {
        place: Place::root().child("newKeyProof"),
        reason: Reason::NotASignature { text: proof.clone() },
    });
    unusable.chain(no_signature).collect()
}

/// The old key's signature and the new key, where both have signed.
pub fn keys(opened: &Opened<KeyRotation>) -> Result<(Signed, Did), NoRotation> {
    let Integrity::Intact(signed) = &opened.integrity else { return Err(NoRotation::NotIntact) };
    let rotation = &opened.document;
    if rotation.old_did != signed.did.to_string() {
        return Err(NoRotation::NotByOldKey);
    }
    let (Ok(new), Ok(proof)) = (rotation.new_did.parse::<Did>(), rotation.new_key_proof.parse::<Signature>()) else {
        return Err(NoRotation::NotByNewKey);
    };
    if new == signed.did {
        return Err(NoRotation::SameKey);
    }
    let agrees = new.verifies(&agreed(rotation), &proof);
    if agrees { Ok((signed.clone(), new)) } else { Err(NoRotation::NotByNewKey) }
}

/// The bytes that the new key signs. The shape is closed, so the members are those of the file.
fn agreed(rotation: &KeyRotation) -> Vec<u8> {
    let mut members = members(rotation);
    members.shift_remove("newKeyProof");
    canonical(&Value::Object(members))
}

/// Signs a rotation with both keys and reads the file again.
pub fn seal(old: &SecretKey, new: &SecretKey, rotating: Rotating<'_>) -> Result<Sealed, NotSealed> {
    let mut rotation = KeyRotation {
        header: Header::new(TYPE, rotating.id, rotating.program_version),
        old_did: old.did().to_string(),
        new_did: new.did().to_string(),
        reason: rotating.reason.to_owned(),
        rotated_at: rotating.rotated_at.to_owned(),
        new_key_proof: String::new(),
    };
    rotation.new_key_proof = new.sign(&agreed(&rotation)).to_string();
    let back = |bytes: &[u8]| match open(bytes).map_err(NotSealed::Unreadable)? {
        File::KeyRotation(back) if back.document == rotation && keys(&back).is_ok() => {
            Ok((back.integrity, back.digest))
        }
        _ => Err(NotSealed::Otherwise),
    };
    seal_members(&members(&rotation), old, rotating.rotated_at, back)
}

/// `antt_doi-khoa_<day>_<first 8 hex digits of id>.json`.
pub fn file_name(rotation: &KeyRotation) -> String {
    let day = rotation.rotated_at.get(..10).unwrap_or_default();
    format!("antt_doi-khoa_{day}_{}.json", file_name::short_id(&rotation.header.id))
}
