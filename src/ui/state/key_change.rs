//! A key of this computer that gives way to a new one. The statement of the change is kept here as it was signed: it says which key
//! signs no more where the new one is, and it can be saved again.

use super::key::Keyring;
use crate::browser::store::StoreError;
use crate::browser::vault::{Guard, KeptKey, VaultError};
use crate::browser::{clock, random};
use crate::document::SecretKey;
use crate::document::key_rotation::{KeyRotation, Rotating, file_name, seal};
use crate::document::open::{File, Opened, open};
use crate::document::succession::{Change, Held, signing as signs};
use crate::json::tidy::tidy;
use crate::review::Rotation;
use crate::text::page::key_change as words;
use crate::ui::trouble::Trouble;
use std::rc::Rc;

/// What the names of kept statements begin with; the old key's did follows.
const UNDER: &str = "key/change/";

/// A statement that both keys have signed, with its text.
#[derive(Clone, Debug, PartialEq)]
pub struct KeyChange {
    pub rotation: Rotation,
    pub opened: Rc<Opened<KeyRotation>>,
    pub text: String,
}

impl KeyChange {
    /// Nothing of a text that is no such statement.
    pub fn of_text(text: String) -> Option<KeyChange> {
        let Ok(File::KeyRotation(opened)) = open(text.as_bytes()) else { return None };
        let rotation = Rotation::of(&opened).ok()?;
        Some(KeyChange { rotation, opened: Rc::new(*opened), text })
    }

    pub fn file_name(&self) -> String {
        file_name(&self.opened.document)
    }
}

impl Keyring {
    /// All changes of keys of this computer.
    pub async fn changes(&self) -> Result<Vec<KeyChange>, VaultError> {
        let stored = match &self.store {
            Some(store) => store.settings_under(UNDER).await?.into_iter().map(|(_, text)| text).collect(),
            None => Vec::new(),
        };
        let in_window = self.session.changes.borrow().clone();
        Ok(stored.into_iter().chain(in_window).filter_map(KeyChange::of_text).collect())
    }

    /// Makes the key that goes on with this one, kept in the same way, and the statement that both sign. The old key stays here and
    /// signs no more.
    pub async fn change(&self, old: &KeptKey, passphrase: &str, reason: &str) -> Result<KeyChange, Trouble> {
        // Before a key is made: a key gives way to one other.
        if self.changes().await?.iter().any(|kept| kept.rotation.old.to_string() == old.did) {
            return Err(words::OTHER_CHANGE.into());
        }
        let passphrase = Some(passphrase).filter(|_| old.guard == Guard::Passphrase);
        let secret = self.secret(old, passphrase).await?;
        let new = SecretKey::from_random(random::bytes().map_err(VaultError::from)?);
        let id = random::uuid_v4().map_err(VaultError::from)?;
        let rotating = Rotating {
            id: &format!("urn:uuid:{id}"),
            reason: &tidy(reason),
            rotated_at: &clock::timestamp(),
            program_version: env!("CARGO_PKG_VERSION"),
        };
        let sealed = seal(&secret, &new, rotating).map_err(Trouble::NotSealed)?;
        let text = String::from_utf8_lossy(&sealed.bytes).into_owned();
        // It was read again when it was sealed.
        let change = KeyChange::of_text(text).ok_or(Trouble::Key(VaultError::NotKeepable))?;
        self.keep(&new, passphrase).await?;
        let name = new.did().to_string();
        if self.only_in_window(&name) && !self.only_in_window(&old.did) {
            // It would be gone with this window, while the statement says for ever that it goes on.
            self.forget(&name).await?;
            return Err(words::NEW_NOT_STORED.into());
        }
        if let Err(trouble) = self.keep_change(&change).await {
            // Without the statement nobody would know why there are two keys.
            self.forget(&name).await?;
            return Err(trouble);
        }
        Ok(change)
    }

    /// Keeps a statement, so that the old key signs no more where the new one can. A statement that is kept stays as it is, and no other
    /// of the same old key is taken beside it.
    pub async fn keep_change(&self, change: &KeyChange) -> Result<(), Trouble> {
        let rotation = change.rotation;
        let kept = self.changes().await?;
        if kept.iter().any(|kept| kept.rotation.old == rotation.old && kept.rotation != rotation) {
            return Err(words::OTHER_CHANGE.into());
        }
        let old = rotation.old.to_string();
        match &self.store {
            Some(store) if !self.only_in_window(&old) => {
                let name = format!("{UNDER}{old}");
                let here = store.setting(&name).await?;
                if here.clone().and_then(KeyChange::of_text).is_none_or(|kept| kept.rotation != rotation) {
                    // Nothing, or no statement of this key. Another window may write one meanwhile.
                    store.replace_setting(&name, &change.text, here.as_deref()).await.map_err(|error| match error {
                        StoreError::ChangedElsewhere { .. } => Trouble::from(words::OTHER_CHANGE),
                        other => other.into(),
                    })?;
                }
            }
            _ if kept.iter().all(|kept| kept.rotation != rotation) => {
                self.session.changes.borrow_mut().push(change.text.clone());
            }
            _ => {}
        }
        Ok(())
    }
}

/// Writes to each key what the changes make of it.
pub(super) fn settle(kept: &mut [KeptKey], changes: &[KeyChange]) {
    let named = |change: &KeyChange| (change.rotation.old.to_string(), change.rotation.new.to_string());
    let changes: Vec<(String, String)> = changes.iter().map(named).collect();
    let rows: Vec<Change<'_>> = changes.iter().map(|(old, new)| (old.as_str(), new.as_str())).collect();
    let held: Vec<Held<'_>> =
        kept.iter().map(|key| Held { did: &key.did, usable: key.guard != Guard::Damaged }).collect();
    let now = signs(&held, &rows).map(str::to_owned);
    for key in kept {
        key.succession.signs = now.as_ref() == Some(&key.did);
        key.succession.changed_to = changes.iter().find(|(old, _)| *old == key.did).map(|(_, new)| new.clone());
    }
}

/// The key that signs, among those that [`Keyring::kept`] has read.
pub fn signing(kept: &[KeptKey]) -> Option<&KeptKey> {
    kept.iter().find(|key| key.succession.signs)
}
