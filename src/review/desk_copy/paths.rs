//! Where things stand in the archive of a copy. Names are for people: what a file is says the file.

use crate::document::key_rotation::KeyRotation;
use crate::document::{decision, key_rotation, summary};
use crate::json::Digest;
use crate::review::Known;

/// What the desk knows beside its files.
pub const DESK: &str = "desk.json";
/// The signed trust list.
pub const TRUST: &str = "trust-list.json";
/// The register.
pub const REGISTER: &str = "register.csv";
const ROTATIONS: &str = "rotations/";
const SUMMARIES: &str = "summaries/";
const DECISIONS: &str = "decisions/";

/// What an entry of the archive is taken for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Desk,
    Trust,
    Register,
    Rotation,
    /// A signed file, or whatever else somebody has put there: it is read as any file from outside.
    File,
}

/// The part that stands under this name.
pub fn part(path: &str) -> Part {
    match path {
        DESK => Part::Desk,
        TRUST => Part::Trust,
        REGISTER => Part::Register,
        _ if path.starts_with(ROTATIONS) => Part::Rotation,
        _ => Part::File,
    }
}

/// Under the name that the unit's or the reviewer's program gave the file, told apart from all others by its digest.
pub fn path_of(known: &Known) -> String {
    let (folder, name) = match known {
        Known::Summary(record) => {
            (SUMMARIES, summary::file_name_of(&record.unit, record.year, record.revision, &record.id))
        }
        Known::Decision(record) => (DECISIONS, decision::file_name(&record.decision)),
    };
    with_digest(folder, &name, &known.digest())
}

/// The same for the statement of a changed key.
pub fn path_of_rotation(rotation: &KeyRotation, digest: &Digest) -> String {
    with_digest(ROTATIONS, &key_rotation::file_name(rotation), digest)
}

fn with_digest(folder: &str, name: &str, digest: &Digest) -> String {
    format!("{folder}{}_{}.json", name.trim_end_matches(".json"), digest.short())
}
