//! Everything of one computer as it stands inside a protected file: drafts as their texts, signed files byte for byte, keys each
//! behind a passphrase of its own. The members `criteria` (criteria files that were loaded or signed there, byte for byte),
//! `manuscripts` (those that are being written) and `keyChanges` (statements by which a key names the next) came with format 2: a backup without them is in format 1, as it always was, and a reader
//! that doesn't know them refuses one that has them instead of losing them.

use super::open::{BACKUP_LIMIT, NotReadable, has_more_marks, texts};
use super::protected::{self, Protected};
use crate::json::parse_any_json;
use base64ct::{Base64UrlUnpadded, Encoding};
use serde_json::{Value, json};

const TYPE: &str = "AnttBackup";
/// Without criteria files, manuscripts and changes of keys.
const FORMAT: u64 = 1;
const FORMAT_WITH_MORE: u64 = 2;
/// The most drafts of one computer.
const MOST_DRAFTS: usize = 5_000;
/// The most commas and brackets: some thousand for each draft.
const MOST_MARKS: usize = 5_000_000;

/// What a backup holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Backup {
    /// Texts of drafts, readable or not.
    pub drafts: Vec<String>,
    /// Signed files.
    pub signed: Vec<Vec<u8>>,
    /// Keys, each with its did, which a protected key does not tell.
    pub keys: Vec<(String, Protected)>,
    /// Criteria files.
    pub criteria: Vec<Vec<u8>>,
    /// Texts of criteria files that are being written, readable or not.
    pub manuscripts: Vec<String>,
    /// Statements by which one of the keys names another.
    pub key_changes: Vec<Vec<u8>>,
}

/// The bytes to protect.
pub fn write(backup: &Backup) -> Vec<u8> {
    // A draft that is no JSON is kept as the text it is.
    let text = |text: &String| serde_json::from_str::<Value>(text).unwrap_or_else(|_| text.as_str().into());
    let texts = |all: &[String]| all.iter().map(text).collect::<Vec<_>>();
    let files = |all: &[Vec<u8>]| all.iter().map(|bytes| Base64UrlUnpadded::encode_string(bytes)).collect::<Vec<_>>();
    let key = |(did, key): &(String, Protected)| json!({ "did": did, "key": protected::write(key) });
    let has_more = !(backup.criteria.is_empty() && backup.manuscripts.is_empty() && backup.key_changes.is_empty());
    let mut value = json!({
        "type": TYPE,
        "formatVersion": if has_more { FORMAT_WITH_MORE } else { FORMAT },
        "drafts": texts(&backup.drafts),
        "signed": files(&backup.signed),
        "keys": backup.keys.iter().map(key).collect::<Vec<_>>(),
    });
    if !backup.criteria.is_empty() {
        value["criteria"] = files(&backup.criteria).into();
    }
    if !backup.manuscripts.is_empty() {
        value["manuscripts"] = texts(&backup.manuscripts).into();
    }
    if !backup.key_changes.is_empty() {
        value["keyChanges"] = files(&backup.key_changes).into();
    }
    value.to_string().into_bytes()
}

/// Reads what was protected. What is damaged in it is left out; its number is the second part.
pub fn read(bytes: &[u8]) -> Result<(Backup, usize), NotReadable> {
    let too_many = NotReadable::TooManyDrafts { limit: MOST_DRAFTS };
    if has_more_marks(bytes, MOST_MARKS) {
        return Err(too_many);
    }
    let value = parse_any_json(bytes, BACKUP_LIMIT).map_err(NotReadable::Json)?;
    let kind = value.get("type").and_then(Value::as_str).ok_or(NotReadable::NoType)?;
    let format = value.get("formatVersion").and_then(Value::as_u64);
    if kind != TYPE || !matches!(format, Some(FORMAT | FORMAT_WITH_MORE)) {
        return Err(NotReadable::OtherType { found: kind.to_owned() });
    }
    let list = |name: &str| value.get(name).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let files = |name: &str| -> Vec<_> { list(name).iter().filter_map(file).collect() };
    let (signed, criteria, key_changes) = (files("signed"), files("criteria"), files("keyChanges"));
    let keys: Vec<_> = list("keys").iter().filter_map(key).collect();
    let (drafts, no_drafts) = texts(value.get("drafts"), MOST_DRAFTS).ok_or(too_many.clone())?;
    let (manuscripts, no_manuscripts) = texts(value.get("manuscripts"), MOST_DRAFTS).ok_or(too_many)?;
    let read = signed.len() + criteria.len() + key_changes.len() + keys.len();
    let stated: usize = ["signed", "criteria", "keyChanges", "keys"].iter().map(|name| list(name).len()).sum();
    let damaged = no_drafts + no_manuscripts + (stated - read);
    Ok((Backup { drafts, signed, keys, criteria, manuscripts, key_changes }, damaged))
}

fn file(value: &Value) -> Option<Vec<u8>> {
    Base64UrlUnpadded::decode_vec(value.as_str()?).ok()
}

fn key(value: &Value) -> Option<(String, Protected)> {
    let did = value.get("did")?.as_str()?.to_owned();
    Some((did, protected::read(value.get("key")?).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::protected::{Content, LEAST_ITERATIONS};

    #[test]
    fn what_is_written_is_read() {
        let key = Protected {
            content: Content::Key,
            iterations: LEAST_ITERATIONS,
            salt: [1; 16],
            iv: [2; 12],
            data: vec![3; 48],
        };
        let backup = Backup {
            drafts: vec![r#"{"type":"AnttDraft","left":null}"#.to_owned(), "no JSON {".to_owned()],
            signed: vec![b"{}\n".to_vec()],
            keys: vec![("did:key:z6Mk".to_owned(), key)],
            criteria: vec![b"{ }".to_vec()],
            manuscripts: vec![r#"{"type":"AnttManuscript"}"#.to_owned(), "cut of".to_owned()],
            key_changes: vec![b"{ }\n".to_vec()],
        };
        let written = write(&backup);
        assert!(written.starts_with(br#"{"type":"AnttBackup","formatVersion":2,"#), "older programs refuse it");
        assert_eq!(read(&written), Ok((backup, 0)));
    }

    #[test]
    fn without_criteria_files_it_is_as_it_was_before_there_were_any() {
        let before = br#"{"type":"AnttBackup","formatVersion":1,"drafts":[],"signed":["e30"],"keys":[]}"#;
        let backup = Backup { signed: vec![b"{}".to_vec()], ..Backup::default() };
        assert_eq!((write(&backup), read(before)), (before.to_vec(), Ok((backup, 0))));
    }

    #[test]
    fn what_is_damaged_is_counted_and_the_rest_is_read() {
        let text = r#"{"type":"AnttBackup","formatVersion":2,"drafts":[null,1],"signed":["e30","?"],"keys":[{}],"criteria":["?"],"manuscripts":[7],"keyChanges":["?"]}"#;
        let backup = Backup { signed: vec![b"{}".to_vec()], ..Backup::default() };
        assert_eq!(read(text.as_bytes()), Ok((backup, 7)));
        assert!(read(br#"{"type":"AnttBackup","formatVersion":3}"#).is_err());
    }

    #[test]
    fn more_drafts_than_one_computer_has_are_refused() {
        let drafts = vec!["{}".to_owned(); MOST_DRAFTS + 1];
        let too_many = NotReadable::TooManyDrafts { limit: MOST_DRAFTS };
        assert_eq!(read(&write(&Backup { drafts, ..Backup::default() })), Err(too_many.clone()));
        assert_eq!(read(&vec![b'['; MOST_MARKS + 1]), Err(too_many));
    }
}
