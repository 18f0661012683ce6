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

/// Keeps a key from its protected copy, under the copy's passphrase: its owner protected it, and whoever uses this computer shall
/// not sign with it unasked. A key that is here already, and opens, stays as its owner left it.
pub async fn restore_key(shelf: &Shelf, seed: Secret, passphrase: &str) -> Result<Restored, VaultError> {
    let keyring = shelf.keyring();
    let secret = SecretKey::from_random(seed);
    let did = secret.did();
    let name = did.to_string();
    let here = keyring.kept().await?.into_iter().find(|key| key.did == name);
    let stays = match &here {
        Some(key) if key.guard == Guard::Device => keyring.secret(key, None).await.is_ok(),
        Some(key) => key.guard == Guard::Passphrase,
        None => false,
    };
    if !stays {
        keyring.keep(&secret, Some(passphrase)).await?;
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
