//! The key that signs, for every page on which something is signed: what it asks for, what is typed for it, the secret.

use super::use_signing::Mistake;
use crate::browser::vault::{Guard, KeptKey, VaultError};
use crate::document::SecretKey;
use crate::text::page::storage;
use crate::ui::components::Twice;
use crate::ui::state::{KeptKeys, Shelf, signing, use_kept_keys, use_shelf};
use yew::prelude::*;

/// What the key asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    Nothing,
    /// A key will be made, and kept by the browser.
    KeyToBeMade,
    /// The key's passphrase.
    Passphrase,
    /// A passphrase for a key that the browser can't keep.
    NewPassphrase,
}

/// What is typed for the key.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Typed {
    pub passphrase: String,
    pub new: Twice,
}

/// The key as a page with a signature has it.
#[derive(Clone)]
pub struct Signer {
    pub keys: KeptKeys,
    pub need: Need,
    pub typed: Typed,
    pub on_typed: Callback<Typed>,
    /// Nothing as long as there is none that can be used.
    pub key: Option<KeptKey>,
    unkeepable: UseStateSetter<bool>,
    again: Callback<()>,
}

#[hook]
pub fn use_signer() -> Signer {
    let shelf = use_shelf();
    let (keys, again) = use_kept_keys();
    let typed = use_state(Typed::default);
    let unkeepable = use_state(|| false);
    let key = usable(&keys);
    let need = need(key.as_ref(), *unkeepable || !shelf.as_ref().is_some_and(|shelf| shelf.keyring().keeps()));
    let on_typed = Callback::from({
        let typed = typed.setter();
        move |new| typed.set(new)
    });
    Signer { keys, need, typed: (*typed).clone(), on_typed, key, unkeepable: unkeepable.setter(), again }
}

impl Signer {
    /// Whether it is known which keys there are.
    pub fn is_ready(&self) -> bool {
        self.keys.as_ref().is_some_and(|keys| keys.is_ok())
    }

    /// What is still to be typed, each at its field.
    pub fn mistakes(&self) -> Option<Mistake> {
        match (self.need, self.typed.new.problem()) {
            (Need::Passphrase, _) if self.typed.passphrase.is_empty() => {
                Some(("passphrase".into(), storage::PASSPHRASE_EMPTY.into()))
            }
            (Need::NewPassphrase, Some((field, sentence))) => {
                Some((format!("new-passphrase{field}").into(), sentence.into()))
            }
            _ => None,
        }
    }

    /// What opens the key, or protects the new one.
    pub fn passphrase(&self) -> Option<String> {
        match self.need {
            Need::Nothing | Need::KeyToBeMade => None,
            Need::Passphrase => Some(self.typed.passphrase.clone()),
            Need::NewPassphrase => Some(self.typed.new.first.clone()),
        }
    }

    /// The secret, of a key made now where there is none.
    pub async fn secret(&self, shelf: &Shelf) -> Result<SecretKey, VaultError> {
        let (keyring, passphrase) = (shelf.keyring(), self.passphrase());
        let secret = match &self.key {
            Some(key) => keyring.secret(key, passphrase.as_deref()).await,
            None => keyring.make(passphrase.as_deref()).await,
        };
        self.tried(secret.as_ref().err());
        secret
    }

    /// After a signature or in vain: a key may be here now, or the browser may not keep any.
    pub fn tried(&self, failed: Option<&VaultError>) {
        self.unkeepable.set(failed == Some(&VaultError::NotKeepable));
        if failed.is_none() && self.key.is_none() {
            self.again.emit(());
        }
    }
}

/// Where trouble with the key is put right; `button` is the one that signs.
pub fn place_of(error: &VaultError, button: &'static str) -> &'static str {
    match error {
        VaultError::NotKeepable => "new-passphrase",
        VaultError::WrongPassphrase => "passphrase",
        _ => button,
    }
}

fn usable(keys: &KeptKeys) -> Option<KeptKey> {
    let kept = keys.as_ref()?.as_ref().as_ref().ok()?;
    signing(kept).cloned()
}

fn need(key: Option<&KeptKey>, unkeepable: bool) -> Need {
    match key.map(|key| key.guard) {
        Some(Guard::Passphrase) => Need::Passphrase,
        Some(Guard::Device | Guard::Damaged) => Need::Nothing,
        None if unkeepable => Need::NewPassphrase,
        None => Need::KeyToBeMade,
    }
}
