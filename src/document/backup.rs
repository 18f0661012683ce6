//! Everything of one computer as it stands inside a protected file: drafts as their texts, signed files byte for byte, keys each
//! behind a passphrase of its own.

use super::open::{BACKUP_LIMIT, NotReadable, has_more_marks, texts};
use super::protected::{self, Protected};
use crate::json::parse_any_json;
use base64ct::{Base64UrlUnpadded, Encoding};
use serde_json::{Value, json};

const TYPE: &str = "AnttBackup";
const FORMAT_VERSION: u32 = 1;
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
}

/// The bytes to protect.
pub fn write(backup: &Backup) -> Vec<u8> {
    // A draft that is no JSON is kept as the text it is.
    let draft = |text: &String| serde_json::from_str::<Value>(text).unwrap_or_else(|_| text.as_str().into());
    let signed = backup.signed.iter().map(|bytes| Base64UrlUnpadded::encode_string(bytes)).collect::<Vec<_>>();
    let key = |(did, key): &(String, Protected)| json!({ "did": did, "key": protected::write(key) });
    let value = json!({
        "type": TYPE,
        "formatVersion": FORMAT_VERSION,
        "drafts": backup.drafts.iter().map(draft).collect::<Vec<_>>(),
        "signed": signed,
        "keys": backup.keys.iter().map(key).collect::<Vec<_>>(),
    });
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
    if kind != TYPE || value.get("formatVersion").and_then(Value::as_u64) != Some(FORMAT_VERSION.into()) {
        return Err(NotReadable::OtherType { found: kind.to_owned() });
    }
    let list = |name: &str| value.get(name).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let signed: Vec<_> = list("signed").iter().filter_map(signed_file).collect();
    let keys: Vec<_> = list("keys").iter().filter_map(key).collect();
    let (drafts, no_drafts) = texts(value.get("drafts"), MOST_DRAFTS).ok_or(too_many)?;
    let damaged = no_drafts + (list("signed").len() - signed.len()) + (list("keys").len() - keys.len());
    Ok((Backup { drafts, signed, keys }, damaged))
}

fn signed_file(value: &Value) -> Option<Vec<u8>> {
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
        };
        assert_eq!(read(&write(&backup)), Ok((backup, 0)));
    }

    #[test]
    fn what_is_damaged_is_counted_and_the_rest_is_read() {
        let text = r#"{"type":"AnttBackup","formatVersion":1,"drafts":[null,1],"signed":["e30","?"],"keys":[{}]}"#;
        let backup = Backup { signed: vec![b"{}".to_vec()], ..Backup::default() };
        assert_eq!(read(text.as_bytes()), Ok((backup, 4)));
        assert!(read(br#"{"type":"AnttBackup","formatVersion":2}"#).is_err());
    }

    #[test]
    fn more_drafts_than_one_computer_has_are_refused() {
        let drafts = vec!["{}".to_owned(); MOST_DRAFTS + 1];
        let too_many = NotReadable::TooManyDrafts { limit: MOST_DRAFTS };
        assert_eq!(read(&write(&Backup { drafts, ..Backup::default() })), Err(too_many.clone()));
        assert_eq!(read(&vec![b'['; MOST_MARKS + 1]), Err(too_many));
    }
}
