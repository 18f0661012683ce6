//! Settings: a name and a text. Which ones there are is not known here.

use super::{Mode, SETTINGS, Store, StoreError};
use crate::browser::value::{object, text, text as field_text};
use idb::{KeyRange, Query};
use wasm_bindgen::JsValue;

impl Store {
    pub async fn setting(&self, name: &str) -> Result<Option<String>, StoreError> {
        let record = self.get(SETTINGS, name).await?;
        record.map(|record| text(&record, "text").ok_or(StoreError::Damaged { store: SETTINGS })).transpose()
    }

    /// Those whose name begins so, each with its whole name.
    pub async fn settings_under(&self, prefix: &str) -> Result<Vec<(String, String)>, StoreError> {
        let of = |record: &JsValue| Some((text(record, "name")?, text(record, "text")?));
        Ok(self.named_under(prefix).await?.iter().filter_map(of).collect())
    }

    /// The same as they stand there, also those without a text.
    pub async fn settings_as_they_stand(&self, prefix: &str) -> Result<Vec<(String, String)>, StoreError> {
        let of = |record: &JsValue| Some((text(record, "name")?, as_it_stands(record)));
        Ok(self.named_under(prefix).await?.iter().filter_map(of).collect())
    }

    /// The records of those; the others, among them a register of thousands of units, are not read.
    async fn named_under(&self, prefix: &str) -> Result<Vec<JsValue>, StoreError> {
        let work = self.begin(SETTINGS, Mode::Read)?;
        let found = async {
            let (first, last) = (JsValue::from_str(prefix), JsValue::from_str(&format!("{prefix}\u{ffff}")));
            let range = KeyRange::bound(&first, &last, None, None)?;
            Ok(work.objects()?.get_all(Some(Query::KeyRange(range)), None)?.await?)
        }
        .await;
        work.finish(found).await
    }

    pub async fn put_setting(&self, name: &str, text: &str) -> Result<(), StoreError> {
        let record = object(&[("name", name.into()), ("text", text.into())]);
        self.put(SETTINGS, &record).await
    }

    /// What stands under a name, whatever it is: its text, or where it has none the whole record, for people to save.
    pub async fn setting_as_it_stands(&self, name: &str) -> Result<Option<String>, StoreError> {
        Ok(self.get(SETTINGS, name).await?.map(|record| as_it_stands(&record)))
    }

    /// Keeps what stands under a name under another one, if it is still this.
    pub async fn move_setting(&self, name: &str, to: &str, expected: &str) -> Result<(), StoreError> {
        let work = self.begin(SETTINGS, Mode::Write)?;
        let moved = async {
            let store = work.objects()?;
            let here = store.get(JsValue::from_str(name))?.await?;
            if here.map(|record| as_it_stands(&record)).as_deref() != Some(expected) {
                return Err(StoreError::ChangedElsewhere { stored: None, expected: None });
            }
            store.put(&object(&[("name", to.into()), ("text", expected.into())]), None)?.await?;
            Ok(store.delete(JsValue::from_str(name))?.await?)
        }
        .await;
        work.finish(moved).await
    }

    pub async fn delete_setting(&self, name: &str) -> Result<(), StoreError> {
        self.delete(SETTINGS, name).await
    }

    /// Writes it if what stands there is still this text (`None`: nothing yet); otherwise another window has written meanwhile.
    pub async fn replace_setting(&self, name: &str, text: &str, expected: Option<&str>) -> Result<(), StoreError> {
        let work = self.begin(SETTINGS, Mode::Write)?;
        let written = async {
            let store = work.objects()?;
            let here = store.get(JsValue::from_str(name))?.await?;
            if here.and_then(|record| field_text(&record, "text")).as_deref() != expected {
                return Err(StoreError::ChangedElsewhere { stored: None, expected: None });
            }
            store.put(&object(&[("name", name.into()), ("text", text.into())]), None)?.await?;
            Ok(())
        }
        .await;
        work.finish(written).await
    }
}

fn as_it_stands(record: &JsValue) -> String {
    let as_json = || js_sys::JSON::stringify(record).ok().and_then(|json| json.as_string());
    field_text(record, "text").or_else(as_json).unwrap_or_default()
}
