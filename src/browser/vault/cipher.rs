//! AES-256-GCM by the browser. Its keys cannot be read out, not even by this program. Where they come from and where
//! they stay is elsewhere.

use js_sys::{Promise, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AesGcmParams, CryptoKey, Pbkdf2Params, SubtleCrypto};

use super::VaultError;
use crate::browser::value::{names, object};

pub struct Cipher {
    subtle: SubtleCrypto,
    key: CryptoKey,
}

/// Why opening did not succeed.
pub enum OpenError {
    /// The key does not fit, or the bytes were altered.
    Refused,
    Other(VaultError),
}

const USES: [&str; 2] = ["encrypt", "decrypt"];

impl Cipher {
    /// With a new key.
    pub async fn generate() -> Result<Self, VaultError> {
        let subtle = subtle()?;
        let made = subtle.generate_key_with_object(&algorithm(), false, &names(&USES));
        let key = wait(made).await?.unchecked_into();
        Ok(Cipher { subtle, key })
    }

    /// With a key derived from a passphrase.
    pub async fn derive(passphrase: &[u8], salt: &[u8], iterations: u32) -> Result<Self, VaultError> {
        let subtle = subtle()?;
        let passphrase = Uint8Array::from(passphrase);
        let imported = subtle.import_key_with_str("raw", &passphrase, "PBKDF2", false, &names(&["deriveKey"]));
        let base: CryptoKey = wait(imported).await?.unchecked_into();
        let parameters = Pbkdf2Params::new_with_str("PBKDF2", "SHA-256", iterations, &Uint8Array::from(salt));
        let derived = subtle.derive_key_with_object_and_object(&parameters, &base, &algorithm(), false, &names(&USES));
        let key = wait(derived).await?.unchecked_into();
        Ok(Cipher { subtle, key })
    }

    /// With a key that was kept.
    pub fn with(key: CryptoKey) -> Result<Self, VaultError> {
        Ok(Cipher { subtle: subtle()?, key })
    }

    pub fn key(&self) -> &CryptoKey {
        &self.key
    }

    /// The ciphertext, and after it the tag.
    pub async fn seal(&self, iv: &[u8; 12], plain: &[u8]) -> Result<Vec<u8>, VaultError> {
        let (iv, plain) = (parameters(iv), Uint8Array::from(plain));
        let sealed = self.subtle.encrypt_with_object_and_js_u8_array(&iv, &self.key, &plain);
        Ok(Uint8Array::new(&wait(sealed).await?).to_vec())
    }

    pub async fn open(&self, iv: &[u8; 12], sealed: &[u8]) -> Result<Vec<u8>, OpenError> {
        let (iv, sealed) = (parameters(iv), Uint8Array::from(sealed));
        let opened = self.subtle.decrypt_with_object_and_js_u8_array(&iv, &self.key, &sealed);
        match wait(opened).await {
            Ok(plain) => Ok(Uint8Array::new(&plain).to_vec()),
            Err(VaultError::Other { name, .. }) if name == "OperationError" => Err(OpenError::Refused),
            Err(other) => Err(OpenError::Other(other)),
        }
    }
}

pub fn available() -> bool {
    subtle().is_ok()
}

/// Not there without a secure context.
fn subtle() -> Result<SubtleCrypto, VaultError> {
    web_sys::window()
        .and_then(|window| window.crypto().ok())
        .filter(|crypto| !crypto.is_undefined())
        .map(|crypto| crypto.subtle())
        .filter(|subtle| !subtle.is_undefined())
        .ok_or(VaultError::NoCryptography)
}

fn algorithm() -> js_sys::Object {
    object(&[("name", "AES-GCM".into()), ("length", 256.into())])
}

fn parameters(iv: &[u8; 12]) -> AesGcmParams {
    AesGcmParams::new_with_u8_array("AES-GCM", &Uint8Array::from(iv.as_slice()))
}

async fn wait(promise: Result<Promise, JsValue>) -> Result<JsValue, VaultError> {
    JsFuture::from(promise.map_err(VaultError::of_exception)?).await.map_err(VaultError::of_exception)
}
