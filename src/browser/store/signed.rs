//! Signed files, byte for byte, by digest. What is in them is not known here.

use js_sys::Uint8Array;
use wasm_bindgen::JsValue;

use super::{Mode, SIGNED, Store, StoreError};
use crate::browser::value::{bytes, number, object, text, whole};

/// The index, named like the field it is over.
pub(super) const BY_ASSESSMENT: &str = "assessmentId";

/// A signed file as it was saved or handed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedRecord {
    pub digest: String,
    pub assessment_id: String,
    pub revision: u32,
    pub bytes: Vec<u8>,
    /// Seconds since 1970, UTC.
    pub saved_at: i64,
}

impl Store {
    /// The same digest again is the same file.
    pub async fn put_signed(&self, record: &SignedRecord) -> Result<(), StoreError> {
        self.put(SIGNED, &write(record)).await
    }

    pub async fn signed(&self, digest: &str) -> Result<Option<SignedRecord>, StoreError> {
        self.get(SIGNED, digest).await?.as_ref().map(read).transpose()
    }

    /// The revisions of one assessment, oldest first.
    pub async fn signed_for(&self, assessment_id: &str) -> Result<Vec<SignedRecord>, StoreError> {
        let work = self.begin(SIGNED, Mode::Read)?;
        let key = JsValue::from_str(assessment_id);
        let found = async { Ok(work.objects()?.index(BY_ASSESSMENT)?.get_all(Some(key.into()), None)?.await?) }.await;
        let mut records: Vec<_> = work.finish(found).await?.iter().map(read).collect::<Result<_, _>>()?;
        records.sort_by_key(|record| record.revision);
        Ok(records)
    }

    pub async fn all_signed(&self) -> Result<Vec<SignedRecord>, StoreError> {
        self.all(SIGNED).await?.iter().map(read).collect()
    }
}

fn write(record: &SignedRecord) -> JsValue {
    object(&[
        ("digest", record.digest.as_str().into()),
        (BY_ASSESSMENT, record.assessment_id.as_str().into()),
        ("revision", record.revision.into()),
        // Never a Blob: WebKit does not keep them everywhere.
        ("bytes", Uint8Array::from(record.bytes.as_slice()).into()),
        ("savedAt", number(record.saved_at)),
    ])
    .into()
}

fn read(record: &JsValue) -> Result<SignedRecord, StoreError> {
    let revision = whole(record, "revision").and_then(|revision| u32::try_from(revision).ok());
    let read = || {
        Some(SignedRecord {
            digest: text(record, "digest")?,
            assessment_id: text(record, BY_ASSESSMENT)?,
            revision: revision?,
            bytes: bytes(record, "bytes")?,
            saved_at: whole(record, "savedAt")?,
        })
    };
    read().ok_or(StoreError::Damaged { store: SIGNED })
}
