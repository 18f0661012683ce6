//! Deleting a draft, after a second thought: the question stands in the page, not in a dialog.

use crate::browser::store::StoreError;
use crate::text::page::tasks as words;
use crate::ui::components::Notice;
use crate::ui::components::Tone;
use crate::ui::route::Route;
use crate::ui::state::{OpenDraft, use_language, use_shelf};
use crate::ui::trouble::store_error;
use yew::prelude::*;
use yew_router::prelude::*;

#[derive(Properties, PartialEq)]
pub struct DeleteDraftProps {
    pub open: OpenDraft,
}

#[component]
pub fn DeleteDraft(props: &DeleteDraftProps) -> Html {
    let language = use_language();
    let shelf = use_shelf();
    let navigator = use_navigator();
    let asked = use_state(|| false);
    let failed = use_state(|| None::<StoreError>);
    let id = props.open.draft.id.clone();
    let delete = Callback::from({
        let failed = failed.clone();
        move |_: MouseEvent| {
            let (Some(shelf), Some(navigator)) = (shelf.clone(), navigator.clone()) else { return };
            let (id, failed) = (id.clone(), failed.clone());
            yew::platform::spawn_local(async move {
                match shelf.remove(&id).await {
                    Ok(()) => navigator.push(&Route::Home),
                    Err(error) => failed.set(Some(error)),
                }
            });
        }
    });
    let set = |value: bool| {
        let asked = asked.clone();
        Callback::from(move |_: MouseEvent| asked.set(value))
    };
    if props.open.read_only {
        return Html::default();
    }
    html! {
        <div>
            if *asked {
                <Notice tone={Tone::Warn} title={language.say(words::DELETE_SURE)} alert=true>
                    <p>{ language.say(words::DELETE_WHAT) }</p>
                    <p class="message">{ (*failed).as_ref().map(|error| store_error(language, error)).unwrap_or_default() }</p>
                    <p class="actions">
                        <button type="button" class="button danger" id="delete-sure" onclick={delete}>{ language.say(words::DELETE) }</button>
                        <button type="button" class="button plain" onclick={set(false)}>{ language.say(words::KEEP) }</button>
                    </p>
                </Notice>
            } else {
                <button type="button" class="link" id="delete" onclick={set(true)}>{ language.say(words::DELETE) }</button>
            }
        </div>
    }
}
