//! Settings: a name and a text. Which ones there are is not known here.

use super::{SETTINGS, Store, StoreError};
use crate::browser::value::{object, text};
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
}
