//! What is signed of a desk: its state and its trust list, with the same key.

use super::DeskState;
use crate::document::desk::{self, DeskDocument, EventMember, FileMember, RotationMember};
use crate::document::{Header, NotSealed, SecretKey, trust_list};
use crate::json::Digest;
use crate::json::tidy::tidy;
use base64ct::{Base64UrlUnpadded, Encoding};

/// What the moment adds.
#[derive(Clone, Copy, Debug)]
pub struct Sealing<'a> {
    /// `urn:uuid:` v4, of the desk and of the list.
    pub ids: [&'a str; 2],
    /// RFC 3339 UTC to the second.
    pub created: &'a str,
    /// Version of the program.
    pub program_version: &'a str,
}

/// The bytes of `desk.json` and of `trust-list.json`.
pub fn seal(state: &DeskState, secret: &SecretKey, sealing: Sealing<'_>) -> Result<(Vec<u8>, Vec<u8>), NotSealed> {
    let Sealing { ids: [id, list_id], created, program_version } = sealing;
    let list = trust_list::seal(&state.trust.document(list_id, program_version), secret, created)?;
    let document = DeskDocument {
        header: Header::new(desk::TYPE, id, program_version),
        files: state.files.iter().map(file).collect(),
        rotations: state.rotations.iter().map(|(rotation, _)| member(rotation)).collect(),
        history: state.history.iter().map(event).collect(),
        settings: state
            .settings
            .iter()
            .map(|(name, text)| (name.clone(), Base64UrlUnpadded::encode_string(text.as_bytes())))
            .collect(),
        trust_list: list.digest,
        register: state.register.as_ref().map(|text| Digest::of_bytes(text.as_bytes())),
    };
    Ok((desk::seal(&document, secret, created)?.bytes, list.bytes))
}

/// A name that says nothing would be refused.
fn file((digest, (name, first_seen)): (&Digest, &(String, String))) -> FileMember {
    let name = Some(tidy(name)).filter(|name| !name.is_empty()).unwrap_or_else(|| digest.short());
    FileMember { digest: *digest, name, first_seen: first_seen.clone() }
}

fn member(rotation: &crate::review::Rotation) -> RotationMember {
    RotationMember { old_did: rotation.old.to_string(), new_did: rotation.new.to_string() }
}

fn event(event: &EventMember) -> EventMember {
    EventMember { what: tidy(&event.what), at: event.at.max(0), ..event.clone() }
}
