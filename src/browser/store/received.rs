//! Files that a reviewer has taken in, byte for byte, by digest, each with what was found out about it when it was read. What that says
//! is not known here.

use std::collections::BTreeSet;

use idb::{KeyRange, Query};
use js_sys::Uint8Array;
use wasm_bindgen::{JsCast, JsValue};

use super::{Mode, RECEIVED, Store, StoreError};
use crate::browser::value::{bytes, field, object, text};

/// A file that was taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReceivedRecord {
    pub digest: String,
    /// Its name, as it was chosen or dropped.
    pub name: String,
    /// The day in Vietnam on which it was first seen here, ISO.
    pub first_seen: String,
    /// What is known of it, as JSON text.
    pub known: String,
    /// For ever as received.
    pub bytes: Vec<u8>,
}

/// The same without the bytes: thousands are looked through at once. What of a record is damaged is absent: one damaged record is no
/// reason to read no other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReceivedHead {
    pub digest: String,
    pub name: Option<String>,
    pub first_seen: Option<String>,
    pub known: Option<String>,
    /// Whether its bytes are there.
    pub has_bytes: bool,
}

/// So many records are read at once: their bytes come along, and those of a whole province pass what an old PC's memory holds.
const PORTION: u32 = 200;

impl Store {
    /// All of them or none. What is here already stays as it was first seen, except for the damaged ones: their place is taken.
    ///
    /// Everything is asked at once and nothing that is put is waited for by itself: it is the transaction that tells, and for
    /// hundreds of files the way to the database and back takes longer than the writing.
    ///
    /// With `expected`, only if there are so many: where windows can't lock each other out, more or fewer means that another one has
    /// taken something in, against which these were not held. Tells how many there are now.
    pub async fn put_received(
        &self,
        records: &[ReceivedRecord],
        expected: Option<u32>,
        damaged: &BTreeSet<String>,
    ) -> Result<u32, StoreError> {
        let work = self.begin(RECEIVED, Mode::Write)?;
        let written = async {
            let store = work.objects()?;
            let count = store.count(None)?.await?;
            if expected.is_some_and(|expected| expected != count) {
                return Err(StoreError::ChangedElsewhere { stored: None, expected: None });
            }
            let ask = |record: &ReceivedRecord| Ok(store.get_key(JsValue::from_str(&record.digest))?.into_future());
            let asked: Vec<_> = records.iter().map(ask).collect::<Result<_, StoreError>>()?;
            let mut new = BTreeSet::new();
            for (record, answer) in records.iter().zip(asked) {
                let is_new = answer.await?.is_none();
                if is_new && new.insert(&record.digest) || !is_new && damaged.contains(&record.digest) {
                    store.put(&write(record), None)?;
                }
            }
            Ok(count.saturating_add(u32::try_from(new.len()).unwrap_or(u32::MAX)))
        }
        .await;
        work.finish(written).await
    }

    /// What is known of every file.
    pub async fn all_received(&self) -> Result<Vec<ReceivedHead>, StoreError> {
        let mut all: Vec<ReceivedHead> = Vec::new();
        loop {
            let after = all.last().map(|last| last.digest.clone());
            let some = self.portion(after.as_deref(), PORTION).await?;
            let is_last = some.len() < PORTION as usize;
            all.extend(some.iter().map(head));
            if is_last {
                return Ok(all);
            }
        }
    }

    /// The day on which a file was first seen here, if it was taken in.
    pub async fn first_seen(&self, digest: &str) -> Result<Option<String>, StoreError> {
        let record = self.get(RECEIVED, digest).await?;
        record.map(|record| text(&record, "firstSeen").ok_or(DAMAGED)).transpose()
    }

    /// The next files in the order of their digests, with their bytes where those are not damaged: all of them at once may be more
    /// than the memory holds.
    pub async fn received_after(
        &self,
        digest: Option<&str>,
        most: u32,
    ) -> Result<Vec<(ReceivedHead, Option<Vec<u8>>)>, StoreError> {
        let some = self.portion(digest, most).await?;
        Ok(some.iter().map(|record| (head(record), bytes(record, "bytes"))).collect())
    }

    async fn portion(&self, after: Option<&str>, most: u32) -> Result<Vec<JsValue>, StoreError> {
        let work = self.begin(RECEIVED, Mode::Read)?;
        let found = async {
            let after =
                after.map(|digest| KeyRange::lower_bound(&JsValue::from_str(digest), Some(true))).transpose()?;
            Ok(work.objects()?.get_all(after.map(Query::KeyRange), Some(most))?.await?)
        }
        .await;
        work.finish(found).await
    }

    /// The bytes of a file.
    pub async fn received(&self, digest: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let record = self.get(RECEIVED, digest).await?;
        record.map(|record| bytes(&record, "bytes").ok_or(DAMAGED)).transpose()
    }
}

const DAMAGED: StoreError = StoreError::Damaged { store: RECEIVED };

fn write(record: &ReceivedRecord) -> JsValue {
    object(&[
        ("digest", record.digest.as_str().into()),
        ("name", record.name.as_str().into()),
        ("firstSeen", record.first_seen.as_str().into()),
        ("known", record.known.as_str().into()),
        ("bytes", Uint8Array::from(record.bytes.as_slice()).into()),
    ])
    .into()
}

/// The digest is the record's key, and so a text.
fn head(record: &JsValue) -> ReceivedHead {
    ReceivedHead {
        digest: text(record, "digest").unwrap_or_default(),
        name: text(record, "name"),
        first_seen: text(record, "firstSeen"),
        known: text(record, "known"),
        has_bytes: field(record, "bytes").is_instance_of::<Uint8Array>(),
    }
}
