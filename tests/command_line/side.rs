//! Beside the program: folders with made-up files for it, and its run as a script sees it.

use super::generator::{SIGNED_AT, secret_of, signed};
use super::many::{MadeUp, trust_file, trust_list, unit};
use antt::criteria::{parse_iso, programme_by_id};
use antt::document::key_rotation::{self, Rotating};
use antt::document::{members, sign, to_file};
use antt::json::Digest;
use antt::review::desk_copy::{DeskState, Sealing, seal};
use antt::review::trust::{Entry, Role};
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Seed of the reviewer's key.
pub const REVIEWER: u64 = 1_000_001;

/// What came of a run.
#[derive(Debug)]
pub struct Run {
    pub status: i32,
    pub out: String,
    pub err: String,
}

impl Run {
    pub fn lines(&self) -> Vec<&str> {
        self.out.lines().collect()
    }

    pub fn objects(&self) -> Vec<Value> {
        assert_eq!(self.status, 0, "{self:?}");
        self.lines().iter().map(|line| serde_json::from_str(line).expect("an object")).collect()
    }
}

/// Runs the program that cargo built for these tests.
pub fn antt(arguments: &[&str]) -> Run {
    let output = Command::new(env!("CARGO_BIN_EXE_antt")).args(arguments).output().expect("the program");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    Run { status: output.status.code().expect("a status"), out: text(output.stdout), err: text(output.stderr) }
}

/// A folder that is empty at first.
pub struct Folder(PathBuf);

impl Folder {
    pub fn new(name: &str) -> Folder {
        static COUNT: std::sync::atomic::AtomicUsize = std::sync::atomic::AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{number}"));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).expect("a folder");
        Folder(path)
    }

    pub fn path(&self) -> String {
        self.0.to_str().expect("UTF-8").to_owned()
    }

    /// Writes a file, and tells its path.
    pub fn file(&self, name: &str, bytes: &[u8]) -> String {
        let path = self.0.join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(&path, bytes).expect("a file");
        path.to_str().expect("UTF-8").to_owned()
    }
}

/// The document with one text changed after it was signed.
pub fn altered(file: &[u8]) -> Vec<u8> {
    let mut document: Map<String, Value> = serde_json::from_slice(file).expect("a document");
    document.insert("generator".to_owned(), json!({ "name": "another", "version": "0.1.0" }));
    to_file(&document)
}

pub fn unsigned(unit: &MadeUp) -> Vec<u8> {
    to_file(&members(&unit.summary()))
}

/// The unit's summary with these counts of the shipped programme "4 giảm", signed by its own key.
pub fn with_counts(unit: &MadeUp, indicator: &str, counts: &[(&str, i64)]) -> Vec<u8> {
    let mut summary = unit.summary();
    let programme = programme_by_id("programme/4-giam", "2026.1").expect("shipped");
    let mut named = summary.criteria[0].clone();
    (named.id, named.version) = (programme.id.clone(), programme.version.clone());
    (named.role, named.digest) = ("programme".to_owned(), programme.digest.to_string());
    summary.criteria.push(named);
    let counts = counts.iter().map(|(id, count)| ((*id).to_owned(), *count)).collect();
    summary.indicators = [(programme.id.clone(), [(indicator.to_owned(), counts)].into())].into();
    to_file(&signed(&summary, unit.n))
}

/// The unit's name and code on an assessment of its own by another key.
pub fn forged(unit: &MadeUp) -> Vec<u8> {
    let mut summary = unit.summary();
    summary.id = "urn:uuid:00000000-0000-4000-8000-00000000dead".to_owned();
    to_file(&signed(&summary, 666))
}

/// A second assessment of the same year by the unit's own key.
pub fn again(unit: &MadeUp) -> Vec<u8> {
    let mut summary = unit.summary();
    summary.id = "urn:uuid:00000000-0000-4000-8000-00000000beef".to_owned();
    to_file(&signed(&summary, unit.n))
}

/// The unit's next revision, signed by another key.
pub fn second_revision(unit: &MadeUp, key: u64) -> Vec<u8> {
    let mut summary = unit.summary();
    summary.previous = Some(Digest::of_value(&Value::Object(signed(&summary, unit.n))).to_string());
    summary.revision = 2;
    to_file(&signed(&summary, key))
}

/// The unit's old key names the new one.
pub fn rotation(unit: &MadeUp, new: u64) -> Vec<u8> {
    let id = "urn:uuid:00000000-0000-4000-8000-000000000002";
    let rotating = Rotating { id, reason: "Đổi máy tính", rotated_at: SIGNED_AT, program_version: "0.1.0" };
    key_rotation::seal(&secret_of(unit.n), &secret_of(new), rotating).expect("a rotation").bytes
}

/// A list that trusts the unit's own key and another one for it.
pub fn trust_of_keys(unit: &MadeUp, other: u64) -> Vec<u8> {
    let mut list = trust_list([super::many::unit(unit.n)].into_iter(), reviewer());
    list.add(Entry { did: secret_of(other).did(), ..unit.entry() }).expect("a new key");
    trust_file(&list, REVIEWER)
}

/// A list that trusts these units' keys, and the reviewer's.
pub fn trust_of(units: &[u64]) -> Vec<u8> {
    trust_file(&trust_list(units.iter().map(|n| unit(*n)), reviewer()), REVIEWER)
}

/// The reviewer's own entry.
pub fn reviewer() -> Entry {
    Entry {
        did: secret_of(REVIEWER).did(),
        name: "Người thẩm định".to_owned(),
        roles: BTreeSet::from([Role::Reviewer]),
        units: Vec::new(),
        added_on: parse_iso("2026-01-05").expect("a day"),
        revoked_on: None,
        how: "Gặp trực tiếp".to_owned(),
    }
}

/// A decision about the unit's summary, by this key.
pub fn decision(unit: &MadeUp, ruling: &str, recognised: bool, by: u64) -> Vec<u8> {
    let summary = unit.summary();
    let digest = Digest::of_value(&Value::Object(signed(&summary, unit.n)));
    let mut document = json!({
        "type": "AnttReviewDecision", "formatVersion": 1,
        "id": format!("urn:uuid:00000000-0000-4000-8000-{:012}", unit.n),
        "generator": { "name": "antt", "version": "0.1.0" },
        "assessment": { "id": summary.id, "revision": summary.revision, "digest": digest.to_string() },
        "unit": unit.unit_name(), "year": summary.period.year, "decision": ruling, "checks": {}, "comment": "Đã xem",
        "reviewer": { "name": "Trần Thị B", "title": "Trưởng phòng", "organisation": "Công an tỉnh" },
        "decidedAt": SIGNED_AT,
    });
    if recognised {
        document["recognition"] = json!({ "number": "12/QĐ-UBND", "issuedOn": "2026-11-18", "issuer": "UBND xã" });
    }
    let Value::Object(document) = document else { return Vec::new() };
    to_file(&sign(&document, &secret_of(by), SIGNED_AT).expect("no proof yet"))
}

/// A desk that knows one file, and its trust list, as they stand in a copy.
pub fn desk() -> [Vec<u8>; 2] {
    let digest = Digest::of_bytes(b"a file");
    let state = DeskState {
        files: BTreeMap::from([(digest, ("một.json".to_owned(), "2026-11-20".to_owned()))]),
        ..DeskState::default()
    };
    let id = "urn:uuid:00000000-0000-4000-8000-000000000001";
    let sealing = Sealing { ids: [id, id], created: SIGNED_AT, program_version: "0.1.0" };
    let (desk, list) = seal(&state, &secret_of(REVIEWER), sealing).expect("a sealed desk");
    [desk, list]
}
