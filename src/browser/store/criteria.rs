//! Criteria files that were loaded or signed here, byte for byte, by the digest of their content. What is in them is not known here.

use js_sys::Uint8Array;
use wasm_bindgen::JsValue;

use super::{CRITERIA, Store, StoreError};
use crate::browser::value::{bytes, number, object, text, whole};

/// A criteria file as it was received.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CriteriaRecord {
    /// Of the content without its signature.
    pub digest: String,
    pub bytes: Vec<u8>,
    /// Seconds since 1970, UTC.
    pub kept_at: i64,
}

impl Store {
    /// All that are sound: one damaged record is no reason to read no other.
    pub async fn all_criteria(&self) -> Result<Vec<CriteriaRecord>, StoreError> {
        Ok(self.all(CRITERIA).await?.iter().filter_map(read).collect())
    }

    /// The same content again stands in place of the one before: it may be signed now.
    pub async fn put_criteria(&self, record: &CriteriaRecord) -> Result<(), StoreError> {
        self.put(CRITERIA, &write(record)).await
    }

    pub async fn forget_criteria(&self, digest: &str) -> Result<(), StoreError> {
        self.delete(CRITERIA, digest).await
    }
}

fn write(record: &CriteriaRecord) -> JsValue {
    object(&[
        ("digest", record.digest.as_str().into()),
        ("bytes", Uint8Array::from(record.bytes.as_slice()).into()),
        ("keptAt", number(record.kept_at)),
    ])
    .into()
}

fn read(record: &JsValue) -> Option<CriteriaRecord> {
    Some(CriteriaRecord {
        digest: text(record, "digest")?,
        bytes: bytes(record, "bytes")?,
        kept_at: whole(record, "keptAt")?,
    })
}
