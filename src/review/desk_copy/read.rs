//! A copy read: is it as one key signed it, all of it? Whether that key is to be believed is asked by others; the signed files in it are
//! not spoken of here, they are read as any file from outside.

use super::DeskState;
use crate::criteria::{Date, parse_iso};
use crate::document::desk::{self, DeskDocument};
use crate::document::open::{File, Integrity, NotReadable, Opened, open};
use crate::document::proof::Signed;
use crate::json::Digest;
use crate::review::{Rotation, TrustList};
use base64ct::{Base64UrlUnpadded, Encoding};
use std::collections::{BTreeMap, BTreeSet};

/// The parts of a copy that are no signed files of others.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parts {
    pub desk: Option<Vec<u8>>,
    pub trust: Option<Vec<u8>>,
    pub register: Option<Vec<u8>>,
    pub rotations: Vec<Vec<u8>>,
}

/// A copy that is as one key signed it.
#[derive(Clone, Debug, PartialEq)]
pub struct Copied {
    /// Who, and when by its own clock.
    pub by: Signed,
    /// What it says. Nothing of it holds before somebody stands for the key.
    pub state: DeskState,
}

/// When files were first seen, as a copy that is believed has it.
pub type Seen = BTreeMap<Digest, Date>;

/// Why an archive is no copy that could be restored.
#[derive(Clone, Debug, PartialEq)]
pub enum NotACopy {
    /// No `desk.json` in it.
    NoDesk,
    /// A part that can't be read.
    NotReadable { path: &'static str, why: NotReadable },
    /// A part that is not as it was signed.
    NotIntact { path: &'static str },
    /// A part that is missing, or another one than the desk names.
    NotThatOne { path: &'static str },
}

/// Reads a copy.
pub fn read(parts: &Parts) -> Result<Copied, NotACopy> {
    let bytes = parts.desk.as_deref().ok_or(NotACopy::NoDesk)?;
    let opened = desk::read(bytes).map_err(|why| NotACopy::NotReadable { path: super::DESK, why })?;
    let Opened { document, integrity, .. } = *opened;
    let Integrity::Intact(by) = integrity else { return Err(NotACopy::NotIntact { path: super::DESK }) };
    let trust = trust(parts, &document, &by)?;
    let register = register(parts, &document)?;
    let state = DeskState {
        files: document.files.iter().map(|file| (file.digest, (file.name.clone(), file.first_seen.clone()))).collect(),
        trust,
        rotations: rotations(parts, &document),
        history: document.history,
        register,
        settings: document.settings.iter().filter_map(setting).collect(),
    };
    Ok(Copied { by, state })
}

impl Copied {
    /// When its files were first seen; none later than `today`.
    pub fn first_seen(&self, today: Date) -> Seen {
        let day = |(digest, (_, day)): (&Digest, &(String, String))| Some((*digest, parse_iso(day)?.min(today)));
        self.state.files.iter().filter_map(day).collect()
    }
}

fn trust(parts: &Parts, document: &DeskDocument, by: &Signed) -> Result<TrustList, NotACopy> {
    let path = super::TRUST;
    let bytes = parts.trust.as_deref().ok_or(NotACopy::NotThatOne { path })?;
    let File::TrustList(list) = open(bytes).map_err(|why| NotACopy::NotReadable { path, why })? else {
        return Err(NotACopy::NotThatOne { path });
    };
    match &list.integrity {
        Integrity::Intact(signed) if signed.did == by.did && list.digest == document.trust_list => {
            Ok(TrustList::of_document(&list.document))
        }
        Integrity::Intact(_) => Err(NotACopy::NotThatOne { path }),
        Integrity::Altered { .. } | Integrity::Unsigned => Err(NotACopy::NotIntact { path }),
    }
}

fn register(parts: &Parts, document: &DeskDocument) -> Result<Option<String>, NotACopy> {
    let Some(digest) = &document.register else { return Ok(None) };
    let bytes = parts.register.as_deref().filter(|bytes| Digest::of_bytes(bytes) == *digest);
    let text = bytes.and_then(|bytes| String::from_utf8(bytes.to_vec()).ok());
    text.map(Some).ok_or(NotACopy::NotThatOne { path: super::REGISTER })
}

/// Those that the desk names, each with its statement where there is one that both keys have signed.
fn rotations(parts: &Parts, document: &DeskDocument) -> Vec<(Rotation, Option<String>)> {
    let stated: BTreeMap<Rotation, &Vec<u8>> =
        parts.rotations.iter().filter_map(|bytes| Some((stated(bytes)?, bytes))).collect();
    let named: BTreeSet<Rotation> = document
        .rotations
        .iter()
        .filter_map(|one| Some(Rotation { old: one.old_did.parse().ok()?, new: one.new_did.parse().ok()? }))
        .collect();
    let text = |rotation: &Rotation| stated.get(rotation).and_then(|bytes| String::from_utf8((*bytes).clone()).ok());
    named.iter().map(|rotation| (*rotation, text(rotation))).collect()
}

/// The change of key that a statement speaks of, if both keys have signed it.
fn stated(bytes: &[u8]) -> Option<Rotation> {
    let Ok(File::KeyRotation(opened)) = open(bytes) else { return None };
    Rotation::of(&opened).ok()
}

fn setting((name, bytes): (&String, &String)) -> Option<(String, String)> {
    let text = String::from_utf8(Base64UrlUnpadded::decode_vec(bytes).ok()?).ok()?;
    Some((name.clone(), text))
}
