//! Keeping secrets in this browser. A secret is relied on only after it was written, read back and opened once: browsers
//! that pretend to keep keys exist. How a record looks is elsewhere.

use super::cipher::{Cipher, OpenError};
use super::record::{KeptKey, Record, Wrapping, summary};
use super::{Protected, Secret, VaultError};
use crate::browser::store::{KEYS, Store};
use crate::browser::{clock, random};

/// Keeps a secret under a new key that this browser never gives out.
pub async fn wrap_new(store: &Store, did: &str, secret: &Secret) -> Result<(), VaultError> {
    let cipher = Cipher::generate().await?;
    let iv = random::bytes()?;
    let data = cipher.seal(&iv, secret).await?;
    let wrapping = Wrapping::Device { key: cipher.key().clone(), iv, data };
    replace(store, did, wrapping, async || unwrap(store, did).await.is_ok_and(|back| back == *secret)).await
}

/// Keeps what a passphrase protects already, and instead of what was kept under this name before.
pub async fn keep_protected(store: &Store, did: &str, guarded: &Protected) -> Result<(), VaultError> {
    let wrapping = Wrapping::Passphrase(guarded.clone());
    let same = async || protected(store, did).await.is_ok_and(|back| back.as_ref() == Some(guarded));
    replace(store, did, wrapping, same).await
}

/// The secret that this browser's own key wraps.
pub async fn unwrap(store: &Store, did: &str) -> Result<Secret, VaultError> {
    let damaged = || VaultError::Damaged { did: did.into() };
    let (key, iv, data) = match record(store, did).await?.wrapping {
        Wrapping::Device { key, iv, data } => (key, iv, data),
        Wrapping::Passphrase(_) => return Err(VaultError::PassphraseNeeded),
    };
    let secret = Cipher::with(key)?.open(&iv, &data).await.map_err(|error| match error {
        OpenError::Refused => damaged(),
        OpenError::Other(other) => other,
    })?;
    secret.try_into().map_err(|_| damaged())
}

/// What is kept under a passphrase, for `unprotect` or for a file; `None` when this browser's key wraps it.
pub async fn protected(store: &Store, did: &str) -> Result<Option<Protected>, VaultError> {
    Ok(match record(store, did).await?.wrapping {
        Wrapping::Device { .. } => None,
        Wrapping::Passphrase(protected) => Some(protected),
    })
}

/// The keys that are kept here, oldest first.
pub async fn kept(store: &Store) -> Result<Vec<KeptKey>, VaultError> {
    let mut kept: Vec<_> = store.all(KEYS).await?.iter().map(summary).collect();
    kept.sort_by(|a, b| (a.created_at, &a.did).cmp(&(b.created_at, &b.did)));
    Ok(kept)
}

/// For ever: no copy is left in this browser.
pub async fn forget(store: &Store, did: &str) -> Result<(), VaultError> {
    Ok(store.delete(KEYS, did).await?)
}

/// Writes the record and tries it; when it does not hold, what was there before is put back.
async fn replace(
    store: &Store,
    did: &str,
    wrapping: Wrapping,
    holds: impl AsyncFnOnce() -> bool,
) -> Result<(), VaultError> {
    let before = store.get(KEYS, did).await?;
    let created_at = match before.as_ref().and_then(|value| Record::read(value).ok()) {
        Some(record) => record.created_at,
        // Later than every other, also within one second or when the clock was set back: which key signs goes by their order.
        None => {
            let latest = kept(store).await?.last().map_or(i64::MIN, |key| key.created_at);
            clock::now().max(latest.saturating_add(1))
        }
    };
    let record = Record { did: did.into(), created_at, wrapping };
    store.put(KEYS, &record.write()).await?;
    if holds().await {
        return Ok(());
    }
    match before {
        Some(before) => store.put(KEYS, &before).await?,
        None => store.delete(KEYS, did).await?,
    }
    Err(VaultError::NotKeepable)
}

async fn record(store: &Store, did: &str) -> Result<Record, VaultError> {
    let value = store.get(KEYS, did).await?;
    Record::read(&value.ok_or_else(|| VaultError::NotKept { did: did.into() })?)
}
