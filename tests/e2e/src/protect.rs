//! Files behind a passphrase, made by the browser's own cryptography and none of the app's code.

use antt::document::protected::{Content, LEAST_ITERATIONS, Protected};
use serde_json::{Value, json};

use crate::browser::Browser;

/// PBKDF2-SHA-256, then AES-256-GCM; as lists of numbers.
const SEAL: &str = "
    const [passphrase, iterations, plain] = arguments;
    const salt = crypto.getRandomValues(new Uint8Array(16)), iv = crypto.getRandomValues(new Uint8Array(12));
    const bytes = new TextEncoder().encode(passphrase.normalize('NFC'));
    return crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey'])
        .then((base) => crypto.subtle.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, base,
            { name: 'AES-GCM', length: 256 }, false, ['encrypt']))
        .then((key) => crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new Uint8Array(plain)))
        .then((data) => [salt, iv, new Uint8Array(data)].map((part) => [...part]));";

impl Browser {
    /// `plain` behind a passphrase. The page must be one of the app's.
    #[track_caller]
    pub fn protect(&self, content: Content, passphrase: &str, plain: &[u8]) -> Protected {
        let made = self.js(SEAL, &[json!(passphrase), json!(LEAST_ITERATIONS), json!(plain)]);
        Protected {
            content,
            iterations: LEAST_ITERATIONS,
            salt: bytes(&made[0]).try_into().expect("a salt"),
            iv: bytes(&made[1]).try_into().expect("an iv"),
            data: bytes(&made[2]),
        }
    }
}

fn bytes(list: &Value) -> Vec<u8> {
    let byte = |value: &Value| value.as_u64().and_then(|byte| u8::try_from(byte).ok()).expect("a byte");
    list.as_array().expect("a list").iter().map(byte).collect()
}
