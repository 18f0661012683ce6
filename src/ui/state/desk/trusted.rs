//! The trust list for pages outside of the desk: read when they are shown, never changed there.

use super::load::trusted_keys;
use crate::browser::clock;
use crate::criteria::{Date, day_in_vietnam, parse_iso};
use crate::document::open::Integrity;
use crate::json::Digest;
use crate::review::trust::{Role, Standing};
use crate::review::{TrustList, UnitKey};
use crate::ui::state::use_shelf;
use std::rc::Rc;
use yew::prelude::*;

/// What the trust list says of a file's key: how it stands, and who the list says holds it. Nothing for a file that is not as it
/// was signed.
pub type ListedKey = Option<(Standing, Option<AttrValue>)>;

/// How the key of a file from outside stands for a role and, with [`Role::Unit`], for a unit. Until the list is read, and where it
/// can't be, every key is unknown. A file that the desk holds was first seen when it was taken in, any other is seen now.
#[hook]
pub fn use_listed_key(integrity: &Integrity, digest: Digest, role: Role, unit: Option<&UnitKey>) -> ListedKey {
    let shelf = use_shelf();
    let read = use_state(|| (Rc::<TrustList>::default(), None::<Date>));
    use_effect_with((shelf, digest), {
        let read = read.setter();
        move |(shelf, digest)| {
            let Some(store) = shelf.as_ref().and_then(|shelf| shelf.store().cloned()) else { return };
            let digest = digest.to_string();
            yew::platform::spawn_local(async move {
                let trust = trusted_keys(&store).await.unwrap_or_default();
                let held_since = store.first_seen(&digest).await.ok().flatten();
                read.set((Rc::new(trust), held_since.and_then(|day| parse_iso(&day))));
            });
        }
    });
    let (trust, held_since) = &*read;
    let first_seen = held_since.unwrap_or_else(|| day_in_vietnam(clock::now()));
    listed_key(trust, integrity, first_seen, (role, unit))
}

/// The same where trust list and first sight are at hand.
pub fn listed_key(
    trust: &TrustList,
    integrity: &Integrity,
    first_seen: Date,
    (role, unit): (Role, Option<&UnitKey>),
) -> ListedKey {
    let Integrity::Intact(signed) = integrity else { return None };
    let standing = trust.standing(signed, first_seen, role, unit);
    Some((standing, trust.entry(&signed.did).map(|entry| AttrValue::from(entry.name.clone()))))
}
