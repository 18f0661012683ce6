//! The keys of this computer: in the vault, or, where the browser keeps nothing, behind a passphrase as long as the window is open.

use super::key_change::settle;
use super::passphrase::{as_file, from_file};
use super::shelf::{Shelf, use_shelf};
use crate::browser::program::is_single_file;
use crate::browser::store::Store;
use crate::browser::vault::{self, Guard, KeptKey, Succession, VaultError};
use crate::browser::{clock, random};
use crate::document::open::Integrity;
use crate::document::protected::{Content, LEAST_ITERATIONS, Protected, passphrase_bytes};
use crate::document::{Did, SecretKey};
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// What no storage took.
#[derive(Default)]
pub(super) struct Session {
    pub keys: RefCell<Vec<(KeptKey, vault::Protected)>>,
    /// Texts of changes of keys.
    pub changes: RefCell<Vec<String>>,
}

pub(super) type SessionKeys = Rc<Session>;

/// The keys, for use. Cheap to clone.
#[derive(Clone)]
pub struct Keyring {
    pub(super) store: Option<Store>,
    pub(super) session: SessionKeys,
}

impl Shelf {
    /// Its keys.
    pub fn keyring(&self) -> Keyring {
        Keyring { store: self.store().cloned(), session: self.keys.clone() }
    }
}

impl Keyring {
    /// Those that a store keeps.
    pub(super) fn of_store(store: Store) -> Keyring {
        Keyring { store: Some(store), session: SessionKeys::default() }
    }

    /// All keys, oldest first, damaged ones too, each with what changes of keys make of it.
    pub async fn kept(&self) -> Result<Vec<KeptKey>, VaultError> {
        let mut kept = match &self.store {
            Some(store) => vault::kept(store).await?,
            None => Vec::new(),
        };
        kept.extend(self.session.keys.borrow().iter().map(|(key, _)| key.clone()));
        let changes = if kept.is_empty() { Vec::new() } else { self.changes().await? };
        settle(&mut kept, &changes);
        Ok(kept)
    }

    /// Whether nothing but this window holds the key.
    pub fn only_in_window(&self, did: &str) -> bool {
        self.session.keys.borrow().iter().any(|(key, _)| key.did == did)
    }

    /// Whether there is a place where keys are kept without a passphrase. Not for a page that is a file: other files on the same
    /// computer may read what it keeps.
    pub fn keeps(&self) -> bool {
        self.store.is_some() && !is_single_file()
    }

    /// The secret, for as long as it is needed. That it is the one of this name is checked each time.
    pub async fn secret(&self, key: &KeptKey, passphrase: Option<&str>) -> Result<SecretKey, VaultError> {
        let damaged = || VaultError::Damaged { did: key.did.clone() };
        let seed: vault::Secret = match (key.guard, &self.store) {
            (Guard::Damaged, _) => return Err(damaged()),
            (Guard::Device, Some(store)) => vault::unwrap(store, &key.did).await?,
            (Guard::Device, None) => return Err(VaultError::NotKept { did: key.did.clone() }),
            (Guard::Passphrase, _) => {
                let passphrase = passphrase.ok_or(VaultError::PassphraseNeeded)?;
                let kept = self.protected(&key.did).await?.ok_or_else(damaged)?;
                let seed = vault::unprotect(&passphrase_bytes(passphrase), &from_file(&kept)).await?;
                seed.try_into().map_err(|_| damaged())?
            }
        };
        let secret = SecretKey::from_random(seed);
        if secret.did().to_string() == key.did { Ok(secret) } else { Err(damaged()) }
    }

    /// What a passphrase protects already, as a file; nothing where this browser's own key does.
    pub async fn protected(&self, did: &str) -> Result<Option<Protected>, VaultError> {
        let here = self.session.keys.borrow().iter().find(|(key, _)| key.did == did).map(|(_, sealed)| sealed.clone());
        let sealed = match (here, &self.store) {
            (Some(sealed), _) => Some(sealed),
            (None, Some(store)) => vault::protected(store, did).await?,
            (None, None) => return Err(VaultError::NotKept { did: did.to_owned() }),
        };
        Ok(sealed.map(|sealed| as_file(Content::Key, &sealed)))
    }

    /// A new key, kept before it is used.
    pub async fn make(&self, passphrase: Option<&str>) -> Result<SecretKey, VaultError> {
        let secret = SecretKey::from_random(random::bytes()?);
        self.keep(&secret, passphrase).await?;
        Ok(secret)
    }

    /// Keeps a key: under a passphrase if there is one, else under this browser's own key.
    pub async fn keep(&self, secret: &SecretKey, passphrase: Option<&str>) -> Result<(), VaultError> {
        let did = secret.did().to_string();
        let Some(passphrase) = passphrase else {
            let store = self.store.as_ref().ok_or(VaultError::NotKeepable)?;
            return vault::wrap_new(store, &did, secret.seed()).await;
        };
        let sealed = vault::protect(&passphrase_bytes(passphrase), secret.seed(), LEAST_ITERATIONS).await?;
        self.put(did, sealed).await
    }

    /// Keeps a key that is here under a passphrase from now on. Should that fail it stays as it is, and is not said to be
    /// protected: a copy in this window would change nothing about the one that is kept.
    pub async fn demand(&self, secret: &SecretKey, passphrase: &str) -> Result<(), VaultError> {
        let store = self.store.as_ref().ok_or(VaultError::NotKeepable)?;
        let sealed = vault::protect(&passphrase_bytes(passphrase), secret.seed(), LEAST_ITERATIONS).await?;
        vault::keep_protected(store, &secret.did().to_string(), &sealed).await
    }

    /// Keeps a key as its owner protected it.
    pub async fn keep_protected(&self, did: &Did, file: &Protected) -> Result<(), VaultError> {
        self.put(did.to_string(), from_file(file)).await
    }

    async fn put(&self, did: String, sealed: vault::Protected) -> Result<(), VaultError> {
        if let Some(store) = &self.store {
            match vault::keep_protected(store, &did, &sealed).await {
                Err(VaultError::NotKeepable | VaultError::Store(_)) => {}
                other => return other,
            }
        }
        let key =
            KeptKey { did, created_at: clock::now(), guard: Guard::Passphrase, succession: Succession::default() };
        let mut session = self.session.keys.borrow_mut();
        session.retain(|(other, _)| other.did != key.did);
        session.push((key, sealed));
        Ok(())
    }

    /// Away for ever.
    pub async fn forget(&self, did: &str) -> Result<(), VaultError> {
        self.session.keys.borrow_mut().retain(|(key, _)| key.did != did);
        match &self.store {
            Some(store) => vault::forget(store, did).await,
            None => Ok(()),
        }
    }
}

/// Whether a file is as a key of this computer signed it. Until the keys are read, and where they can't be, none is.
#[hook]
pub fn use_is_own(integrity: &Integrity) -> bool {
    let (keys, _) = use_kept_keys();
    let Integrity::Intact(signed) = integrity else { return false };
    let did = signed.did.to_string();
    keys.is_some_and(|keys| keys.as_ref().as_ref().is_ok_and(|kept| kept.iter().any(|key| key.did == did)))
}

/// The kept keys as a page sees them; nothing until they are read.
pub type KeptKeys = Option<Rc<Result<Vec<KeptKey>, VaultError>>>;

/// The kept keys, and how to read them again.
#[hook]
pub fn use_kept_keys() -> (KeptKeys, Callback<()>) {
    let shelf = use_shelf();
    let kept = use_state(|| None);
    let turn = use_state(|| 0_u32);
    use_effect_with((shelf, *turn), {
        let kept = kept.setter();
        move |(shelf, _)| {
            if let Some(shelf) = shelf.clone() {
                yew::platform::spawn_local(async move { kept.set(Some(Rc::new(shelf.keyring().kept().await))) });
            }
        }
    });
    let again = Callback::from({
        let turn = turn.clone();
        move |()| turn.set(turn.wrapping_add(1))
    });
    ((*kept).clone(), again)
}
