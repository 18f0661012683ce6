//! What was done at the desk, when and by whom: only ever added to. What the texts mean is not known here.

use wasm_bindgen::JsValue;

use super::signed::BY_ASSESSMENT;
use super::{EVENTS, Mode, Store, StoreError};
use crate::browser::value::{number, object, text, whole};

/// Something that was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventRecord {
    /// A UUID.
    pub id: String,
    pub assessment_id: String,
    /// Seconds since 1970, UTC.
    pub at: i64,
    /// What, as JSON text.
    pub what: String,
}

impl Store {
    /// Adds events, all of them or none: the transaction tells, so none is waited for by itself.
    pub async fn add_events(&self, events: &[EventRecord]) -> Result<(), StoreError> {
        let work = self.begin(EVENTS, Mode::Write)?;
        let written = work.objects().and_then(|store| {
            for event in events {
                store.put(&write(event), None)?;
            }
            Ok(())
        });
        work.finish(written).await
    }

    /// Everything that was done.
    pub async fn all_events(&self) -> Result<Vec<EventRecord>, StoreError> {
        self.all(EVENTS).await?.iter().map(read).collect()
    }

    /// When something was done last, so far as it can be told: a damaged record says nothing.
    pub async fn latest_event(&self) -> Result<Option<i64>, StoreError> {
        Ok(self.all(EVENTS).await?.iter().filter_map(|record| whole(record, "at")).max())
    }

    /// What was done with one assessment, the oldest first.
    pub async fn events_of(&self, assessment_id: &str) -> Result<Vec<EventRecord>, StoreError> {
        let work = self.begin(EVENTS, Mode::Read)?;
        let key = JsValue::from_str(assessment_id);
        let found = async { Ok(work.objects()?.index(BY_ASSESSMENT)?.get_all(Some(key.into()), None)?.await?) }.await;
        let mut events: Vec<_> = work.finish(found).await?.iter().map(read).collect::<Result<_, _>>()?;
        events.sort_by_key(|event| event.at);
        Ok(events)
    }
}

fn write(event: &EventRecord) -> JsValue {
    object(&[
        ("id", event.id.as_str().into()),
        (BY_ASSESSMENT, event.assessment_id.as_str().into()),
        ("at", number(event.at)),
        ("what", event.what.as_str().into()),
    ])
    .into()
}

fn read(record: &JsValue) -> Result<EventRecord, StoreError> {
    let read = || {
        Some(EventRecord {
            id: text(record, "id")?,
            assessment_id: text(record, BY_ASSESSMENT)?,
            at: whole(record, "at")?,
            what: text(record, "what")?,
        })
    };
    read().ok_or(StoreError::Damaged { store: EVENTS })
}
