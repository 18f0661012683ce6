//! What the browser's room reports, handed to the sentences: `text` knows no browser, so its kinds of trouble stand between.

use crate::browser::files::FileError;
use crate::browser::store::StoreError;
use crate::browser::vault::VaultError;
use crate::document::NotSealed;
use crate::document::open::NotReadable;
use crate::text::page::sign;
use crate::text::page::storage::{FileTrouble, KeyTrouble, StorageTrouble, file_trouble, key_trouble, storage_trouble};
use crate::text::{Language, Say, not_readable};

/// Trouble as a page keeps it until it is said: kept words would stay in the language in which they were made.
#[derive(Clone, Debug, PartialEq)]
pub enum Trouble {
    /// With the database.
    Store(StoreError),
    /// With a file on the disk.
    File(FileError),
    /// With a key or a passphrase.
    Key(VaultError),
    /// A file that can't be read.
    NotReadable(NotReadable),
    /// A signature that would be refused.
    NotSealed(NotSealed),
    /// What a person has to mend.
    Said(Say),
}

impl Trouble {
    /// The sentence for it.
    pub fn say(&self, language: Language) -> String {
        match self {
            Trouble::Store(error) => store_error(language, error),
            Trouble::File(error) => file_error(language, error),
            Trouble::Key(error) => vault_error(language, error),
            Trouble::NotReadable(why) => not_readable(language, why).join(" "),
            Trouble::NotSealed(why) => sign::not_sealed(language, why),
            Trouble::Said(sentence) => language.say(*sentence).to_owned(),
        }
    }
}

impl From<StoreError> for Trouble {
    fn from(error: StoreError) -> Trouble {
        Trouble::Store(error)
    }
}

impl From<FileError> for Trouble {
    fn from(error: FileError) -> Trouble {
        Trouble::File(error)
    }
}

impl From<VaultError> for Trouble {
    fn from(error: VaultError) -> Trouble {
        Trouble::Key(error)
    }
}

impl From<Say> for Trouble {
    fn from(sentence: Say) -> Trouble {
        Trouble::Said(sentence)
    }
}

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
