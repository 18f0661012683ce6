//! What the desk remembers of its figures, for pages.

use crate::review::roll_up::Settings;
use crate::ui::state::desk::{DeskActions, FIGURES, Keeper, NotKept, use_desk_actions};
use crate::ui::trouble::Trouble;
use std::rc::Rc;
use yew::prelude::*;

/// The settings once they are read, how to change them, and why the newest change is not kept: it holds as long as the page is shown.
#[hook]
pub fn use_settings() -> (Option<Rc<Settings>>, Callback<Settings>, Option<Trouble>) {
    let actions = use_desk_actions();
    let state = use_state_eq(|| None::<Rc<Settings>>);
    let failed = use_state_eq(|| None::<Trouble>);
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
    // The desk gives its pages the same actions as long as it is shown.
    let keeper = use_memo((), {
        let failed = failed.setter();
        let on_written =
            Callback::from(move |written: Result<(), NotKept>| failed.set(written.err().map(Trouble::from)));
        move |()| actions.map(|actions| Keeper::new(actions, FIGURES, on_written))
    });
    let change = use_callback(state.setter(), move |settings: Settings, state| {
        if let Some(keeper) = &*keeper {
            keeper.offer(settings.to_text());
        }
        state.set(Some(Rc::new(settings)));
    });
    ((*state).clone(), change, (*failed).clone())
}
