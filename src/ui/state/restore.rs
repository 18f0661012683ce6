//! Keys and signed files from a copy back onto this computer.

use super::shelf::Shelf;
use crate::browser::clock;
use crate::browser::store::{SignedRecord, StoreError};
use crate::browser::vault::{Guard, Secret, VaultError};
use crate::document::open::{File, open};
use crate::document::protected::Protected;
use crate::document::{Did, SecretKey};

/// A key that was restored.
#[derive(Clone, Debug, PartialEq)]
pub struct Restored {
    pub did: Did,
    /// Nothing but this window holds it.
    pub in_window: bool,
}

/// Keeps a key from its protected copy: under this browser's own key, or, where there is none, under the copy's passphrase. A key
/// that is here already under a passphrase stays so: its owner asked for that.
pub async fn restore_key(shelf: &Shelf, seed: Secret, passphrase: &str) -> Result<Restored, VaultError> {
    let keyring = shelf.keyring();
    let secret = SecretKey::from_random(seed);
    let did = secret.did();
    let name = did.to_string();
    let here = keyring.kept().await?.into_iter().find(|key| key.did == name);
    if !here.is_some_and(|key| key.guard == Guard::Passphrase) {
        match keyring.keep(&secret, None).await {
            Err(VaultError::NotKeepable | VaultError::Store(_)) => keyring.keep(&secret, Some(passphrase)).await?,
            other => other?,
        }
    }
    Ok(Restored { did, in_window: keyring.only_in_window(&name) })
}

/// Keeps keys of a backup that are not here yet, each under its passphrase.
pub async fn restore_keys(shelf: &Shelf, keys: &[(String, Protected)]) -> Result<(), VaultError> {
    let keyring = shelf.keyring();
    let kept = keyring.kept().await?;
    for (name, protected) in keys {
        let Ok(did) = name.parse::<Did>() else { continue };
        if !kept.iter().any(|key| key.did == *name && key.guard != Guard::Damaged) {
            keyring.keep_protected(&did, protected).await?;
        }
    }
    Ok(())
}

/// Keeps signed files of a backup. What is no summary is left out; the same digest again is the same file.
pub async fn restore_signed(shelf: &Shelf, files: &[Vec<u8>]) -> Result<(), StoreError> {
    for bytes in files {
        let Ok(File::Summary(opened)) = open(bytes) else { continue };
        let record = SignedRecord {
            digest: opened.digest.to_string(),
            assessment_id: opened.document.id.clone(),
            revision: opened.document.revision,
            bytes: bytes.clone(),
            saved_at: clock::now(),
        };
        shelf.put_signed(record).await?;
    }
    Ok(())
}
