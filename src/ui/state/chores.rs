//! What is still to be done with a key: its card handed over, its copy saved. Remembered on this computer.

use super::shelf::{Shelf, use_shelf};
use yew::prelude::*;

/// What was not done yet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Chores {
    /// No card was saved or printed.
    pub card: bool,
    /// No protected copy was saved.
    pub copy: bool,
    /// Nothing but this window holds the key.
    pub only_in_window: bool,
}

impl Chores {
    pub fn open(self) -> bool {
        self.card || self.copy
    }
}

/// One of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chore {
    Card,
    Copy,
}

impl Chore {
    fn setting(self, did: &str) -> String {
        match self {
            Chore::Card => format!("key-card/{did}"),
            Chore::Copy => format!("key-copy/{did}"),
        }
    }
}

impl Shelf {
    /// Notes that it was done.
    pub async fn done(&self, chore: Chore, did: &str) {
        if let Some(store) = self.store() {
            // What is not noted is only asked for once more.
            let _ = store.put_setting(&chore.setting(did), "done").await;
        }
    }

    async fn is_open(&self, chore: Chore, did: &str) -> bool {
        match self.store() {
            Some(store) => !matches!(store.setting(&chore.setting(did)).await, Ok(Some(_))),
            None => true,
        }
    }
}

/// What is left to do for a key of this computer; nothing for any other key.
#[hook]
pub fn use_key_chores(did: AttrValue) -> Chores {
    let shelf = use_shelf();
    let chores = use_state(Chores::default);
    use_effect_with((did, shelf), {
        let chores = chores.setter();
        move |(did, shelf)| {
            let (did, Some(shelf)) = (did.clone(), shelf.clone()) else { return };
            yew::platform::spawn_local(async move {
                let kept = shelf.keyring().kept().await.unwrap_or_default();
                if kept.iter().any(|key| key.did == *did) {
                    let card = shelf.is_open(Chore::Card, &did).await;
                    let copy = shelf.is_open(Chore::Copy, &did).await;
                    chores.set(Chores { card, copy, only_in_window: shelf.keyring().only_in_window(&did) });
                }
            });
        }
    });
    *chores
}
