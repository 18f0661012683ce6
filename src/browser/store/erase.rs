//! Everything away, for a computer that changes hands.

use super::{CRITERIA, DRAFTS, EVENTS, KEYS, MANUSCRIPTS, Mode, RECEIVED, SETTINGS, SIGNED, Store, StoreError};

impl Store {
    /// Erases every record. Keys first: should it be interrupted, drafts without a key do less harm than a key without its owner.
    pub async fn erase(&self) -> Result<(), StoreError> {
        for store in [KEYS, DRAFTS, SIGNED, RECEIVED, EVENTS, SETTINGS, CRITERIA, MANUSCRIPTS] {
            let work = self.begin(store, Mode::Write)?;
            let cleared = async { Ok(work.objects()?.clear()?.await?) }.await;
            work.finish(cleared).await?;
        }
        Ok(())
    }
}
