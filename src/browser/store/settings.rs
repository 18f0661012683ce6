//! Settings: a name and a text. Which ones there are is not known here.

use super::{Mode, SETTINGS, Store, StoreError};
use crate::browser::value::{object, text, text as field_text};
use wasm_bindgen::JsValue;

impl Store {
    pub async fn setting(&self, name: &str) -> Result<Option<String>, StoreError> {
        let record = self.get(SETTINGS, name).await?;
        record.map(|record| text(&record, "text").ok_or(StoreError::Damaged { store: SETTINGS })).transpose()
    }

    /// Those whose name begins so, each with its whole name.
    pub async fn settings_under(&self, prefix: &str) -> Result<Vec<(String, String)>, StoreError> {
        let all = self.all(SETTINGS).await?;
        let of = |record: &JsValue| Some((text(record, "name")?, text(record, "text")?));
        Ok(all.iter().filter_map(of).filter(|(name, _)| name.starts_with(prefix)).collect())
    }

    pub async fn put_setting(&self, name: &str, text: &str) -> Result<(), StoreError> {
        let record = object(&[("name", name.into()), ("text", text.into())]);
        self.put(SETTINGS, &record).await
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
