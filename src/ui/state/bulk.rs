//! Everything on this computer at once: for a backup, and to be erased.

use super::criteria::forget_window;
use super::passphrase::seal;
use super::shelf::Shelf;
use crate::browser::autosave::forget_all_last_words;
use crate::browser::rescue;
use crate::browser::store::{SignedRecord, StoreError};
use crate::browser::vault::{Guard, VaultError};
use crate::document::backup::Backup;
use crate::document::protected::Content;
use std::collections::BTreeMap;

/// All drafts, signed files, criteria files and keys. Keys that this browser's own key wraps are put behind the passphrase of the backup; the
/// others stay behind theirs.
pub async fn gather(shelf: &Shelf, passphrase: &str) -> Result<Backup, VaultError> {
    let (drafts, unreadable) = shelf.drafts().await?;
    let drafts = drafts.iter().map(|draft| draft.to_text());
    let mut backup = Backup {
        drafts: drafts.chain(unreadable.into_iter().map(|record| record.text)).collect(),
        signed: shelf.all_signed().await?.into_iter().map(|record| record.bytes).collect(),
        keys: Vec::new(),
        key_changes: Vec::new(),
        criteria: shelf.criteria_records().await?.into_iter().map(|record| record.bytes).collect(),
        manuscripts: shelf.manuscript_texts().await?,
    };
    let keyring = shelf.keyring();
    backup.key_changes = keyring.changes().await?.into_iter().map(|change| change.text.into_bytes()).collect();
    for key in keyring.kept().await? {
        let protected = match key.guard {
            Guard::Damaged => continue,
            Guard::Passphrase => keyring.protected(&key.did).await?,
            Guard::Device => {
                let secret = keyring.secret(&key, None).await?;
                Some(seal(Content::Key, passphrase, secret.seed()).await?)
            }
        };
        backup.keys.extend(protected.map(|protected| (key.did, protected)));
    }
    Ok(backup)
}

impl Shelf {
    /// Every signed file, each once.
    pub async fn all_signed(&self) -> Result<Vec<SignedRecord>, StoreError> {
        let stored = match self.store() {
            Some(store) => store.all_signed().await?,
            None => Vec::new(),
        };
        let mut all: BTreeMap<String, SignedRecord> =
            stored.into_iter().map(|record| (record.digest.clone(), record)).collect();
        all.extend(self.signed.borrow().iter().map(|(digest, record)| (digest.clone(), record.clone())));
        Ok(all.into_values().collect())
    }

    /// Erases everything that was kept on this computer.
    pub async fn erase(&self) -> Result<(), StoreError> {
        // The writers go first: dropping them writes what is unsaved.
        let held = std::mem::take(&mut *self.held.borrow_mut());
        drop(held);
        self.signed.borrow_mut().clear();
        self.unkept.borrow_mut().clear();
        self.keys.keys.borrow_mut().clear();
        self.keys.changes.borrow_mut().clear();
        forget_window();
        if let Some(store) = self.store() {
            store.erase().await?;
        }
        // Last of all: a write before it may have failed and left its text to be rescued.
        rescue::let_go_all();
        forget_all_last_words();
        Ok(())
    }
}
