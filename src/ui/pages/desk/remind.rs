//! A calm word about the desk's copy, where what was taken in has been without one for long.

use super::InDesk;
use crate::text::page::{desk_copy as words, shell};
use crate::ui::components::{Notice, Tone};
use crate::ui::route::Route;
use crate::ui::state::desk::use_desk_actions;
use crate::ui::state::{use_language, use_shelf};
use yew::prelude::*;
use yew_router::prelude::*;

#[derive(Properties, PartialEq)]
pub struct CopyReminderProps {
    pub desk: InDesk,
    /// The copy is saved on this page, so no way leads there.
    #[prop_or_default]
    pub is_here: bool,
}

#[component]
pub fn CopyReminder(props: &CopyReminderProps) -> Html {
    let language = use_language();
    let (shelf, actions) = (use_shelf(), use_desk_actions());
    let is_due = use_state_eq(|| false);
    use_effect_with((props.desk.clone(), shelf.clone()), {
        let is_due = is_due.setter();
        move |(desk, shelf)| {
            let (Some(actions), Some(shelf)) = (actions, shelf.clone()) else { return };
            let (Some(first), latest) = (desk.0.earliest(), desk.0.latest()) else { return };
            yew::platform::spawn_local(async move {
                let last = latest.max(actions.latest_note().await).unwrap_or(first);
                is_due.set(shelf.desk_copy_is_due(first, last).await);
            });
        }
    });
    let later = Callback::from({
        let is_due = is_due.setter();
        move |_: MouseEvent| {
            is_due.set(false);
            let Some(shelf) = shelf.clone() else { return };
            yew::platform::spawn_local(async move { shelf.put_desk_copy_off().await });
        }
    });
    if !*is_due {
        return Html::default();
    }
    html! {
        <div class="no-print" id="copy-reminder">
            <Notice tone={Tone::Quiet} title={language.say(words::NO_COPY)}>
                <p>{ language.say(words::NO_COPY_WHY) }</p>
                <p class="actions">
                    if !props.is_here {
                        <Link<Route> to={Route::DeskCopy} classes="button plain">{ language.say(words::TO_COPY) }</Link<Route>>
                    }
                    <button type="button" class="button plain" id="copy-later" onclick={later}>{ language.say(shell::LATER) }</button>
                </p>
            </Notice>
        </div>
    }
}
