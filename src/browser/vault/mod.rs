//! What protects a secret: a passphrase, or a key that this browser keeps and never gives out; and where protected
//! secrets are kept. What the secret is good for, and how protected text looks in a file, is not known here.

mod cipher;
mod keep;
mod passphrase;
mod record;

pub use keep::{forget, keep_protected, kept, protected, unwrap, wrap_new};
pub use passphrase::{protect, unprotect};
pub use record::{Guard, KeptKey, Succession};

use wasm_bindgen::JsValue;

use super::random::RandomError;
use super::store::StoreError;
use super::value::Fault;

/// Whether this page has the cryptography that protecting a secret needs.
pub fn available() -> bool {
    cipher::available()
}

/// 32 bytes: an Ed25519 secret key.
pub type Secret = [u8; 32];

/// Bytes under a passphrase: PBKDF2-SHA-256, then AES-256-GCM without associated data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Protected {
    pub salt: [u8; 16],
    pub iv: [u8; 12],
    /// The ciphertext, and after it the tag of 16 bytes.
    pub data: Vec<u8>,
    pub iterations: u32,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum VaultError {
    /// This page has no cryptography: it was not loaded over https, from this PC or from a file.
    NoCryptography,
    /// The passphrase does not open it, or it was altered; nobody can tell which.
    WrongPassphrase,
    /// It is kept under a passphrase: ask for it.
    PassphraseNeeded,
    /// No key with this name is kept here.
    NotKept {
        did: String,
    },
    /// The browser took the key and did not give it back as it was (private window, file): protect it with a passphrase.
    NotKeepable,
    /// What was read is not what this program writes.
    Damaged {
        did: String,
    },
    /// So many iterations that this PC would be busy for minutes: a file made to do that.
    TooManyIterations {
        found: u32,
        most: u32,
    },
    Random(RandomError),
    Store(StoreError),
    /// Anything else, in the browser's own words.
    Other {
        name: String,
        message: String,
    },
}

impl VaultError {
    fn of_exception(thrown: JsValue) -> Self {
        let Fault { name, message } = thrown.into();
        VaultError::Other { name, message }
    }
}

impl From<StoreError> for VaultError {
    fn from(error: StoreError) -> Self {
        VaultError::Store(error)
    }
}

impl From<RandomError> for VaultError {
    fn from(error: RandomError) -> Self {
        VaultError::Random(error)
    }
}
