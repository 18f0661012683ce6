//! What the browser's room reports, handed to the sentences: `text` knows no browser, so its kinds of trouble stand between.

use crate::browser::files::FileError;
use crate::browser::store::StoreError;
use crate::browser::vault::VaultError;
use crate::text::Language;
use crate::text::page::storage::{FileTrouble, KeyTrouble, StorageTrouble, file_trouble, key_trouble, storage_trouble};

/// The sentence for trouble with the database.
pub fn store_error(language: Language, error: &StoreError) -> String {
    let trouble = match error {
        StoreError::Missing => StorageTrouble::Missing,
        StoreError::Full => StorageTrouble::Full,
        StoreError::NewerVersion => StorageTrouble::NewerVersion,
        StoreError::Blocked => StorageTrouble::Blocked,
        StoreError::ChangedElsewhere { .. } => StorageTrouble::ChangedElsewhere,
        StoreError::Closed => StorageTrouble::Closed,
        StoreError::Damaged { .. } => StorageTrouble::Damaged,
        StoreError::Other { name, message } => StorageTrouble::Other { name, message },
    };
    storage_trouble(language, trouble)
}

/// The sentence for trouble with a file.
pub fn file_error(language: Language, error: &FileError) -> String {
    let trouble = match error {
        FileError::TooLarge { size, limit } => FileTrouble::TooLarge { size: *size, limit: *limit },
        FileError::Unreadable { message, .. } => FileTrouble::Unreadable { message },
        FileError::NotSaved { message, .. } => FileTrouble::NotSaved { message },
    };
    file_trouble(language, trouble)
}

/// The sentence for trouble with a key or a passphrase.
pub fn vault_error(language: Language, error: &VaultError) -> String {
    let trouble = match error {
        VaultError::Store(error) => return store_error(language, error),
        VaultError::NoCryptography => KeyTrouble::NoCryptography,
        VaultError::WrongPassphrase => KeyTrouble::WrongPassphrase,
        VaultError::PassphraseNeeded => KeyTrouble::PassphraseNeeded,
        VaultError::NotKept { .. } => KeyTrouble::NotKept,
        VaultError::NotKeepable => KeyTrouble::NotKeepable,
        VaultError::Damaged { .. } => KeyTrouble::Damaged,
        VaultError::TooManyIterations { .. } => KeyTrouble::TooManyIterations,
        VaultError::Random(_) => KeyTrouble::NoRandomness,
        VaultError::Other { name, message } => KeyTrouble::Other { name, message },
    };
    key_trouble(language, trouble)
}
