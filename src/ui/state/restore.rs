//! Keys and signed files from a copy back onto this computer.

use super::key_change::KeyChange;
use super::passphrase::unseal;
use super::shelf::Shelf;
use crate::browser::clock;
use crate::browser::store::{SignedRecord, StoreError};
use crate::browser::vault::{Guard, Secret, VaultError};
use crate::criteria::utc_seconds;
use crate::document::open::{File, Integrity, open};
use crate::document::protected::Protected;
use crate::document::{Did, SecretKey};
use crate::ui::trouble::Trouble;

/// A key that was restored.
#[derive(Clone, Debug, PartialEq)]
pub struct Restored {
    pub did: Did,
    /// It was here already, and stays as it was.
    pub stays: bool,
    /// Nothing but this window holds it.
    pub in_window: bool,
}

/// What came of a key in a backup.
#[derive(Clone, Debug, PartialEq)]
pub enum OfBackup {
    /// Kept, under the passphrase that protects it.
    Kept,
    /// It was here already, and stays as it was.
    Here,
    /// Another passphrase protects it than the one that was tried: its owner's own.
    OtherPassphrase,
    /// What is inside is no key, or not the one that it is called.
    FalseName,
    /// It can't be kept.
    Failed(VaultError),
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
    Ok(Restored { did, stays, in_window: keyring.only_in_window(&name) })
}

/// Keeps a key of a backup if it is not here yet and this passphrase shows that it is the one that it is called: the backup only
/// states the name, and whoever wrote it could state another's.
pub async fn restore_key_of_backup(shelf: &Shelf, (name, file): &(String, Protected), passphrase: &str) -> OfBackup {
    match prove_and_keep(shelf, name, file, passphrase).await {
        Ok(done) => done,
        Err(VaultError::WrongPassphrase) => OfBackup::OtherPassphrase,
        Err(error) => OfBackup::Failed(error),
    }
}

async fn prove_and_keep(shelf: &Shelf, name: &str, file: &Protected, passphrase: &str) -> Result<OfBackup, VaultError> {
    let keyring = shelf.keyring();
    if keyring.kept().await?.iter().any(|key| key.did == name && key.guard != Guard::Damaged) {
        return Ok(OfBackup::Here);
    }
    let Ok(seed) = Secret::try_from(unseal(file, passphrase).await?) else { return Ok(OfBackup::FalseName) };
    let did = SecretKey::from_random(seed).did();
    if did.to_string() != name {
        return Ok(OfBackup::FalseName);
    }
    keyring.keep_protected(&did, file).await?;
    Ok(OfBackup::Kept)
}

/// Keeps changes of keys of a backup, so that a key that was followed by another doesn't sign again once the other is here. What is no
/// such statement is left out. One that can't be kept doesn't stop the others; the first trouble is told.
pub async fn restore_key_changes(shelf: &Shelf, files: &[Vec<u8>]) -> Result<(), Trouble> {
    let keyring = shelf.keyring();
    let texts = files.iter().map(|bytes| String::from_utf8_lossy(bytes).into_owned());
    let mut kept = Ok(());
    for change in texts.filter_map(KeyChange::of_text) {
        kept = kept.and(keyring.keep_change(&change).await);
    }
    kept
}

/// Keeps signed files of a backup. What is no summary is left out; the same digest again is the same file.
pub async fn restore_signed(shelf: &Shelf, files: &[Vec<u8>]) -> Result<(), StoreError> {
    for bytes in files {
        let Ok(File::Summary(opened)) = open(bytes) else { continue };
        // When it was signed, by its own word; it is only shown.
        let signed_at = match &opened.integrity {
            Integrity::Intact(signed) => utc_seconds(&signed.created),
            Integrity::Altered { .. } | Integrity::Unsigned => None,
        };
        let record = SignedRecord {
            digest: opened.digest.to_string(),
            assessment_id: opened.document.id.clone(),
            revision: opened.document.revision,
            bytes: bytes.clone(),
            saved_at: signed_at.unwrap_or_else(clock::now),
        };
        shelf.put_signed(record).await?;
    }
    Ok(())
}
