//! What the desk remembers of its figures, for pages.

use crate::review::roll_up::Settings;
use crate::ui::state::desk::{DeskActions, FIGURES, use_desk_actions, use_keepers};
use crate::ui::trouble::Trouble;
use std::rc::Rc;
use yew::prelude::*;

/// The settings once they are read, how to change them, and why the newest change is not kept: it holds as long as the page is shown.
#[hook]
pub fn use_settings() -> (Option<Rc<Settings>>, Callback<Settings>, Option<Trouble>) {
    let actions = use_desk_actions();
    let state = use_state_eq(|| None::<Rc<Settings>>);
    let (keepers, failed) = use_keepers();
    use_effect_with(actions.clone(), {
        let state = state.setter();
        move |actions: &Option<DeskActions>| {
            let actions = actions.clone();
            yew::platform::spawn_local(async move {
                let settings = match actions {
                    Some(actions) => actions.part(FIGURES, Settings::of_text).await,
                    None => None,
                };
                state.set(Some(Rc::new(settings.unwrap_or_default())));
            });
        }
    });
    let change = use_callback(state.setter(), move |settings: Settings, state| {
        keepers.offer(FIGURES, settings.to_text());
        state.set(Some(Rc::new(settings)));
    });
    ((*state).clone(), change, failed)
}
