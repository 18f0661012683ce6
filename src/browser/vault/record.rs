//! How a kept key is stored: one record a key, wrapped by a key of this browser or protected by a passphrase. When to
//! use which is decided elsewhere.

use js_sys::Uint8Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::CryptoKey;

use super::{Protected, VaultError};
use crate::browser::value::{bytes, field, number, object, text, whole};

/// A key that is kept here, without its secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptKey {
    pub did: String,
    /// Seconds since 1970, UTC.
    pub created_at: i64,
    pub guard: Guard,
    /// What changes of keys make of it. Nothing in the record says so: whoever knows of them fills it in.
    pub succession: Succession,
}

/// What changes of keys make of a kept key.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Succession {
    /// The key that it was changed to, whether that one is here or not.
    pub changed_to: Option<String>,
    /// It is the one that signs on this computer.
    pub signs: bool,
}

/// What stands before a kept secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Guard {
    /// A key that this browser keeps: whoever uses this account on this PC can sign.
    Device,
    Passphrase,
    /// The record is not what this program writes: the key cannot be used, and its owner should hear of it.
    Damaged,
}

/// The whole record.
pub struct Record {
    pub did: String,
    pub created_at: i64,
    pub wrapping: Wrapping,
}

pub enum Wrapping {
    Device { key: CryptoKey, iv: [u8; 12], data: Vec<u8> },
    Passphrase(Protected),
}

impl Record {
    pub fn write(&self) -> JsValue {
        let record = |guard: &str, iv: &[u8], data: &[u8], name: &str, value: JsValue, more: &[(&str, JsValue)]| {
            let fields = [
                ("did", self.did.as_str().into()),
                ("createdAt", number(self.created_at)),
                ("guard", guard.into()),
                ("iv", Uint8Array::from(iv).into()),
                ("data", Uint8Array::from(data).into()),
                (name, value),
            ];
            object(&[fields.as_slice(), more].concat()).into()
        };
        match &self.wrapping {
            Wrapping::Device { key, iv, data } => record("device", iv, data, "key", key.into(), &[]),
            Wrapping::Passphrase(Protected { salt, iv, data, iterations }) => {
                let iterations = ("iterations", (*iterations).into());
                let salt = Uint8Array::from(salt.as_slice()).into();
                record("passphrase", iv, data, "salt", salt, &[iterations])
            }
        }
    }

    pub fn read(value: &JsValue) -> Result<Self, VaultError> {
        let did = text(value, "did").unwrap_or_default();
        let damaged = VaultError::Damaged { did: did.clone() };
        let created_at = whole(value, "createdAt").ok_or(damaged.clone())?;
        let wrapping = match text(value, "guard").as_deref() {
            Some("device") => device(value),
            Some("passphrase") => passphrase(value),
            _ => None,
        };
        Ok(Record { did, created_at, wrapping: wrapping.ok_or(damaged)? })
    }
}

/// What a record says of itself, readable or not.
pub fn summary(value: &JsValue) -> KeptKey {
    let guard = match Record::read(value).map(|record| record.wrapping) {
        Ok(Wrapping::Device { .. }) => Guard::Device,
        Ok(Wrapping::Passphrase(_)) => Guard::Passphrase,
        Err(_) => Guard::Damaged,
    };
    let did = text(value, "did").unwrap_or_default();
    let created_at = whole(value, "createdAt").unwrap_or_default();
    KeptKey { did, created_at, guard, succession: Succession::default() }
}

fn device(value: &JsValue) -> Option<Wrapping> {
    let key = field(value, "key").dyn_into().ok()?;
    Some(Wrapping::Device { key, iv: exact(value, "iv")?, data: bytes(value, "data")? })
}

fn passphrase(value: &JsValue) -> Option<Wrapping> {
    Some(Wrapping::Passphrase(Protected {
        salt: exact(value, "salt")?,
        iv: exact(value, "iv")?,
        data: bytes(value, "data")?,
        iterations: u32::try_from(whole(value, "iterations")?).ok()?,
    }))
}

fn exact<const N: usize>(value: &JsValue, name: &str) -> Option<[u8; N]> {
    bytes(value, name)?.try_into().ok()
}
