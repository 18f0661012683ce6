//! Everything on this computer away.

use crate::browser::store::StoreError;
use crate::text::page::settings as words;
use crate::ui::components::{Notice, SecondThought, Tone};
use crate::ui::state::{use_language, use_shelf};
use crate::ui::trouble::store_error;
use yew::prelude::*;

#[component]
pub fn EraseAll() -> Html {
    let language = use_language();
    let shelf = use_shelf();
    let done = use_state(|| false);
    let failed = use_state(|| None::<StoreError>);
    let why = (*failed).as_ref().map(|error| AttrValue::from(store_error(language, error)));
    let on_sure = Callback::from({
        let (done, failed) = (done.clone(), failed.clone());
        move |()| {
            let (Some(shelf), done, failed) = (shelf.clone(), done.clone(), failed.clone()) else { return };
            yew::platform::spawn_local(async move {
                match shelf.erase().await {
                    Ok(()) => done.set(true),
                    Err(error) => failed.set(Some(error)),
                }
            });
        }
    });
    html! {
        <div class="actions quiet">
            if *done {
                <Notice tone={Tone::Good} alert=true><p>{ language.say(words::ERASED) }</p></Notice>
            } else {
                <SecondThought id="erase" label={language.say(words::ERASE)} sure={language.say(words::ERASE_SURE)} what={language.say(words::ERASE_WHAT)}
                    keep={language.say(words::KEEP)} failed={why} {on_sure} />
            }
        </div>
    }
}
