//! Drafts: what is being typed, as one JSON text each. Whoever writes says what he has read; when that is no longer what is
//! stored, nothing is written. What the text means is not known here. Manuscripts of criteria files are kept in the same way, apart.

use wasm_bindgen::JsValue;

use super::{Mode, Store, StoreError, Work};
use crate::browser::value::{number, object, text, whole};

/// A draft as it is stored. The plain JavaScript that rescues drafts from a dead program reads the same record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DraftRecord {
    pub id: String,
    /// JSON.
    pub text: String,
    /// How often it has been written.
    pub sequence: u64,
    /// Seconds since 1970, UTC.
    pub changed_at: i64,
}

impl Store {
    pub async fn drafts(&self) -> Result<Vec<DraftRecord>, StoreError> {
        self.all(self.drafts).await?.iter().map(|record| read(self.drafts, record)).collect()
    }

    pub async fn draft(&self, id: &str) -> Result<Option<DraftRecord>, StoreError> {
        self.get(self.drafts, id).await?.as_ref().map(|record| read(self.drafts, record)).transpose()
    }

    /// Writes the draft if what is stored is still number `expected` (`None`: nothing yet), and returns the new number; the one
    /// in `record` is overlooked. Not an `async fn`: the transaction begins now, so that a page on its way out, or a connection
    /// about to close, still carries it out.
    pub fn put_draft(
        &self,
        record: &DraftRecord,
        expected: Option<u64>,
    ) -> impl Future<Output = Result<u64, StoreError>> + use<> {
        let next = expected.map_or(1, |sequence| sequence.saturating_add(1));
        let written = write(record, next);
        let store = self.drafts;
        let begun = self.begin(store, Mode::Write).and_then(|work| {
            let stored = work.objects()?.get(JsValue::from_str(&record.id))?;
            Ok((work, stored))
        });
        async move {
            let (work, stored) = begun?;
            let outcome = replace(store, &work, (stored, expected), &written).await;
            work.finish(outcome.map(|()| next)).await
        }
    }

    /// Writes without looking first, all in this moment: for a page that is being left, where no answer would come any more. Only
    /// for whoever is known to be the only one that writes this draft.
    pub fn leave_draft(
        &self,
        record: &DraftRecord,
        sequence: u64,
    ) -> impl Future<Output = Result<u64, StoreError>> + use<> {
        let written = write(record, sequence);
        let begun = self.begin(self.drafts, Mode::Write).and_then(|work| {
            let request = work.objects()?.put(&written, None)?;
            work.commit();
            Ok((work, request))
        });
        async move {
            let (work, request) = begun?;
            let outcome = request.await.map(|_| sequence).map_err(StoreError::from);
            work.finish(outcome).await
        }
    }

    pub async fn delete_draft(&self, id: &str) -> Result<(), StoreError> {
        self.delete(self.drafts, id).await
    }
}

async fn replace(
    store: &'static str,
    work: &Work,
    (stored, expected): (idb::request::GetStoreRequest, Option<u64>),
    written: &JsValue,
) -> Result<(), StoreError> {
    let stored = stored.await?.as_ref().map(|record| sequence(store, record)).transpose()?;
    if stored != expected {
        return Err(StoreError::ChangedElsewhere { stored, expected });
    }
    let request = work.objects()?.put(written, None)?;
    work.commit();
    request.await.map(drop)?;
    Ok(())
}

fn write(record: &DraftRecord, sequence: u64) -> JsValue {
    object(&[
        ("id", record.id.as_str().into()),
        ("text", record.text.as_str().into()),
        ("sequence", JsValue::from_f64(sequence as f64)),
        ("changedAt", number(record.changed_at)),
    ])
    .into()
}

fn read(store: &'static str, record: &JsValue) -> Result<DraftRecord, StoreError> {
    let damaged = StoreError::Damaged { store };
    Ok(DraftRecord {
        id: text(record, "id").ok_or(damaged.clone())?,
        text: text(record, "text").ok_or(damaged.clone())?,
        sequence: sequence(store, record)?,
        changed_at: whole(record, "changedAt").ok_or(damaged)?,
    })
}

fn sequence(store: &'static str, record: &JsValue) -> Result<u64, StoreError> {
    whole(record, "sequence").and_then(|sequence| u64::try_from(sequence).ok()).ok_or(StoreError::Damaged { store })
}
