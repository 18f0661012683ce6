//! The trust list for pages outside of the desk: read when they are shown, never changed there.

use super::load::trusted_keys;
use crate::review::TrustList;
use crate::ui::state::use_shelf;
use std::rc::Rc;
use yew::prelude::*;

/// The keys that are trusted at this computer's desk; empty until they are read, or where they can't be.
#[hook]
pub fn use_trusted_keys() -> Rc<TrustList> {
    let shelf = use_shelf();
    let trust = use_state(Rc::<TrustList>::default);
    use_effect_with(shelf, {
        let trust = trust.setter();
        move |shelf| {
            let Some(store) = shelf.as_ref().and_then(|shelf| shelf.store().cloned()) else { return };
            yew::platform::spawn_local(
                async move { trust.set(Rc::new(trusted_keys(&store).await.unwrap_or_default())) },
            );
        }
    });
    (*trust).clone()
}
