//! Criteria files and manuscripts from a backup onto this computer. Nothing that is here already is replaced unless its owner says so.

use super::NotKept;
use super::manuscripts::{held_here, let_go, lock_name, record, settle};
use crate::browser::autosave::{forget_last_words, hear_all_last_words};
use crate::browser::lock::{DraftLock, LockOutcome};
use crate::browser::store::StoreError;
use crate::criteria::manuscript::Manuscript;
use crate::document::open::{File, open};
use crate::json::Format;
use crate::ui::state::{Here, Shelf};

/// Why a manuscript was not brought in.
#[derive(Clone, Debug, PartialEq)]
pub enum NotBroughtIn {
    /// None that this version reads.
    NotAManuscript,
    /// Another window has it open.
    HeldElsewhere,
    /// The database.
    Store(StoreError),
}

/// What came of the criteria files of a backup.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RestoredCriteria {
    /// Here now, or before.
    pub here: usize,
    /// Another content stands here under the same id and version, and stays.
    pub conflicts: usize,
    /// Not sound, so not kept.
    pub unusable: usize,
}

impl Shelf {
    /// Reads a manuscript of a backup and looks for it here.
    pub async fn manuscript_here(&self, text: &str) -> Result<(Manuscript, Here), NotBroughtIn> {
        let found = Manuscript::from_text(text).ok_or(NotBroughtIn::NotAManuscript)?;
        if !Format::UuidUrn.fits(&format!("urn:uuid:{}", found.id)) {
            return Err(NotBroughtIn::NotAManuscript);
        }
        let here = match (held_here(&found.id), self.store()) {
            (Some(held), _) => Some((held.to_text(), held.changed_at)),
            (None, Some(store)) => {
                let store = store.of_manuscripts();
                hear_all_last_words(&store, lock_name).await;
                let stored = store.draft(&found.id).await.map_err(NotBroughtIn::Store)?;
                stored.map(|record| (record.text, record.changed_at))
            }
            (None, None) => None,
        };
        let here = match here {
            None => Here::Nothing,
            Some((text, _)) if text == found.to_text() => Here::Same,
            Some((_, changed_at)) => Here::Other { changed_at },
        };
        Ok((found, here))
    }

    /// Puts it on the shelf, over what is there.
    pub async fn bring_in_manuscript(&self, manuscript: &Manuscript) -> Result<(), NotBroughtIn> {
        let id = &manuscript.id;
        let Some(store) = self.store() else {
            return self.add_manuscript(manuscript.clone()).await.map_err(NotBroughtIn::Store);
        };
        // What is unsaved is written before the reading below.
        settle(id).await;
        let _lock = match held_here(id) {
            Some(_) => None,
            None => match DraftLock::acquire(&lock_name(id)).await {
                LockOutcome::HeldElsewhere => return Err(NotBroughtIn::HeldElsewhere),
                LockOutcome::Held(lock) => Some(lock),
                LockOutcome::Unsupported => None,
            },
        };
        let store = store.of_manuscripts();
        let expected = store.draft(id).await.map_err(NotBroughtIn::Store)?.map(|stored| stored.sequence);
        store.put_draft(&record(manuscript), expected).await.map_err(NotBroughtIn::Store)?;
        forget_last_words(&store, id);
        let_go(id);
        Ok(())
    }

    /// Keeps criteria files of a backup by the rules for every file from outside; a signature that is here stays.
    pub async fn restore_criteria(&self, files: &[Vec<u8>]) -> Result<RestoredCriteria, StoreError> {
        let mut restored = RestoredCriteria::default();
        for bytes in files {
            if let Ok(File::Criteria(opened)) = open(bytes)
                && self.is_signed_here(opened.digest).await?
            {
                restored.here += 1;
                continue;
            }
            match self.keep_criteria(bytes.clone()).await {
                Ok(()) => restored.here += 1,
                Err(NotKept::Conflict { .. }) => restored.conflicts += 1,
                Err(NotKept::Unusable) => restored.unusable += 1,
                Err(NotKept::Store(error)) => return Err(error),
            }
        }
        Ok(restored)
    }
}
