//! Keeping criteria files: under id, version and digest, and never one in the place of another.

use crate::browser::clock;
use crate::browser::store::{CriteriaRecord, StoreError};
use crate::criteria::CriteriaFile;
use crate::document::criteria_file::{OpenedCriteria, Placing};
use crate::document::open::{File, Integrity, open};
use crate::json::Digest;
use crate::ui::state::Shelf;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

/// A file that was loaded or signed here. Shared, since pages hold many.
#[derive(Clone, Debug, PartialEq)]
pub struct KeptCriteria {
    /// What it asks. Its digest is that of its content without a signature.
    pub file: CriteriaFile,
    /// Whether it is as it was signed.
    pub integrity: Integrity,
    /// Digest of the document as received.
    pub received: Digest,
    /// For ever as received.
    pub bytes: Vec<u8>,
}

/// Why a file isn't kept.
#[derive(Clone, Debug, PartialEq)]
pub enum NotKept {
    /// It has problems, or is not as it was signed, or is no criteria file: the staging view says so.
    Unusable,
    /// The same id and version with another content is here.
    Conflict { here: Digest, is_shipped: bool },
    /// The database.
    Store(StoreError),
}

thread_local! {
    /// Files by digest, where there is no database.
    static IN_WINDOW: RefCell<BTreeMap<String, CriteriaRecord>> = RefCell::default();
}

/// Without a database nothing is left.
pub(super) fn forget_window() {
    IN_WINDOW.with_borrow_mut(BTreeMap::clear);
}

impl KeptCriteria {
    /// Bytes that were kept; nothing for what this program can't read.
    fn of(record: CriteriaRecord) -> Option<Rc<KeptCriteria>> {
        let Ok(File::Criteria(opened)) = open(&record.bytes) else { return None };
        let OpenedCriteria { file, integrity, received, .. } = *opened;
        Some(Rc::new(KeptCriteria { file: file.ok()?, integrity, received, bytes: record.bytes }))
    }
}

impl Shelf {
    /// All criteria files that were loaded or signed here, by id and version. Those that the product ships are not among them.
    pub async fn criteria(&self) -> Result<Vec<Rc<KeptCriteria>>, StoreError> {
        let mut kept: Vec<_> = self.criteria_records().await?.into_iter().filter_map(KeptCriteria::of).collect();
        kept.sort_by(|one, other| (one.file.id(), one.file.version()).cmp(&(other.file.id(), other.file.version())));
        Ok(kept)
    }

    /// The same, also those that this version can't read.
    pub async fn criteria_records(&self) -> Result<Vec<CriteriaRecord>, StoreError> {
        match self.store() {
            Some(store) => store.all_criteria().await,
            None => Ok(IN_WINDOW.with_borrow(|files| files.values().cloned().collect())),
        }
    }

    /// Whether this content is here with somebody's signature.
    pub(super) async fn is_signed_here(&self, digest: Digest) -> Result<bool, StoreError> {
        let is_signed =
            |kept: &Rc<KeptCriteria>| kept.file.digest() == digest && matches!(kept.integrity, Integrity::Intact(_));
        Ok(self.criteria().await?.iter().any(is_signed))
    }

    /// The kept file with this id and version, and this content if a digest is given.
    pub async fn criteria_file(
        &self,
        id: &str,
        version: &str,
        digest: Option<Digest>,
    ) -> Result<Option<Rc<KeptCriteria>>, StoreError> {
        let is_it = |kept: &KeptCriteria| {
            let file = &kept.file;
            file.id() == id && file.version() == version && digest.is_none_or(|digest| file.digest() == digest)
        };
        Ok(self.criteria().await?.into_iter().find(|kept| is_it(kept)))
    }

    /// How a file from outside stands to all that are here.
    pub async fn placing(&self, opened: &OpenedCriteria) -> Result<Placing, StoreError> {
        let shipped = CriteriaFile::all_shipped();
        let kept = self.criteria().await?;
        let shipped = shipped.iter().map(|(file, _)| (file.id(), file.version(), file.digest(), true));
        let kept = kept.iter().map(|kept| (kept.file.id(), kept.file.version(), kept.file.digest(), false));
        Ok(opened.placing(shipped.chain(kept)))
    }

    /// Keeps a sound file byte for byte. The same content again may bring its signature and never takes one away; another content under
    /// the same id and version is refused, and both stay as they are.
    pub async fn keep_criteria(&self, bytes: Vec<u8>) -> Result<(), NotKept> {
        let Ok(File::Criteria(opened)) = open(&bytes) else { return Err(NotKept::Unusable) };
        if opened.file.is_err() || matches!(opened.integrity, Integrity::Altered { .. }) {
            return Err(NotKept::Unusable);
        }
        match self.placing(&opened).await.map_err(NotKept::Store)? {
            Placing::Conflict { here, is_shipped } => return Err(NotKept::Conflict { here, is_shipped }),
            Placing::Shipped => return Ok(()),
            Placing::Here
                if opened.integrity == Integrity::Unsigned
                    && self.is_signed_here(opened.digest).await.map_err(NotKept::Store)? =>
            {
                return Ok(());
            }
            Placing::New | Placing::Here => {}
        }
        let record = CriteriaRecord { digest: opened.digest.to_string(), bytes, kept_at: clock::now() };
        match self.store() {
            Some(store) => store.put_criteria(&record).await.map_err(NotKept::Store),
            None => {
                IN_WINDOW.with_borrow_mut(|files| files.insert(record.digest.clone(), record));
                Ok(())
            }
        }
    }

    /// Away from this computer. Summaries that were made with it carry it in themselves.
    pub async fn forget_criteria(&self, digest: Digest) -> Result<(), StoreError> {
        match self.store() {
            Some(store) => store.forget_criteria(&digest.to_string()).await,
            None => {
                IN_WINDOW.with_borrow_mut(|files| files.remove(&digest.to_string()));
                Ok(())
            }
        }
    }
}
