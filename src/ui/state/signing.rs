//! The signature: key, summary, file read back, kept; only then the draft says that it is signed.

use super::draft::OpenDraft;
use super::shelf::Shelf;
use crate::assessment::{Draft, SignedRevision};
use crate::browser::clock;
use crate::browser::store::{SignedRecord, StoreError};
use crate::browser::vault::{KeptKey, VaultError};
use crate::document::NotSealed;
use crate::document::summary::{NotReady, Signing, seal};

/// Why nothing was signed.
#[derive(Clone, Debug, PartialEq)]
pub enum NotSigned {
    /// Something is missing in the draft.
    NotReady(Vec<NotReady>),
    /// The key.
    Key(VaultError),
    /// The signed file would be refused by its reader.
    NotSealed(NotSealed),
    /// It is not known which revisions were signed before.
    Store(StoreError),
}

/// Signs the draft as it stands. Without a key one is made; `passphrase` opens the key, or protects the new one.
pub async fn sign_draft(
    shelf: &Shelf,
    open: &OpenDraft,
    statement: &str,
    (key, passphrase): (Option<KeptKey>, Option<String>),
) -> Result<SignedRevision, NotSigned> {
    let declared_at = clock::timestamp();
    let signed_at = clock::now();
    let signing = Signing { declared_at: &declared_at, statement, program_version: env!("CARGO_PKG_VERSION") };
    let summary =
        |draft: &Draft| open.prepared.summary(draft, &open.standard, &open.used, signing).map_err(NotSigned::NotReady);
    // Before the key: nobody shall have a key made for a draft that can't be signed.
    summary(&open.draft)?;
    let keyring = shelf.keyring();
    let passphrase = passphrase.as_deref();
    let secret = match &key {
        Some(key) => keyring.secret(key, passphrase).await,
        None => keyring.make(passphrase).await,
    };
    let secret = secret.map_err(NotSigned::Key)?;
    let stored = shelf.stored_revisions(&open.draft.id).await.map_err(NotSigned::Store)?;
    // Nothing waits between here and the keeping: no other signature takes the same number.
    let in_window = shelf.revisions_in_window(&open.draft.id);
    let summary = summary(&open.draft.continued(stored.into_iter().chain(in_window)))?;
    let sealed = seal(&summary, &secret, &declared_at).map_err(NotSigned::NotSealed)?;
    let digest = sealed.digest.to_string();
    let record = SignedRecord {
        digest: digest.clone(),
        assessment_id: summary.id.clone(),
        revision: summary.revision,
        bytes: sealed.bytes,
        saved_at: signed_at,
    };
    shelf.keep_signed(record).await;
    let revision = SignedRevision { revision: summary.revision, digest, signed_at, changed_since: false };
    shelf.note_signed(&open.draft, &revision);
    Ok(revision)
}
