//! Settings: a name and a text. Which ones there are is not known here.

use super::{SETTINGS, Store, StoreError};
use crate::browser::value::{object, text};

impl Store {
    pub async fn setting(&self, name: &str) -> Result<Option<String>, StoreError> {
        let record = self.get(SETTINGS, name).await?;
        record.map(|record| text(&record, "text").ok_or(StoreError::Damaged { store: SETTINGS })).transpose()
    }

    pub async fn put_setting(&self, name: &str, text: &str) -> Result<(), StoreError> {
        let record = object(&[("name", name.into()), ("text", text.into())]);
        self.put(SETTINGS, &record).await
    }
}
