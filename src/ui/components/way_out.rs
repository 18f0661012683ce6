//! Ways to a file that was handed to the browser and did not come: by another app, or as text.

use crate::browser::clipboard;
use crate::browser::files::Given;
use crate::text::page::storage as words;
use crate::ui::state::use_language;
use std::cell::Cell;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct WayOutProps {
    pub given: Given,
    /// It is known that nothing came.
    pub open: bool,
}

#[component]
pub fn WayOut(props: &WayOutProps) -> Html {
    let language = use_language();
    let text = use_state(|| None::<AttrValue>);
    let copied = use_state(|| None::<bool>);
    use_effect_with(props.given.clone(), {
        let (text, copied) = (text.setter(), copied.setter());
        move |given| {
            let given = given.clone();
            copied.set(None);
            text.set(None);
            // A large file may be read only after a later, small one.
            let newest = Rc::new(Cell::new(true));
            let is_newest = newest.clone();
            yew::platform::spawn_local(async move {
                let read = given.text().await.map(AttrValue::from);
                if is_newest.get() {
                    text.set(read);
                }
            });
            move || newest.set(false)
        }
    });
    let share = Callback::from({
        let given = props.given.clone();
        move |_: MouseEvent| given.share()
    });
    let copy = Callback::from({
        let (copied, text) = (copied.setter(), (*text).clone().unwrap_or_default());
        move |_: MouseEvent| {
            let (copied, text) = (copied.clone(), text.clone());
            yew::platform::spawn_local(async move { copied.set(Some(clipboard::copy_text(&text).await)) });
        }
    });
    let said = copied.map(|copied| language.say(if copied { words::COPIED } else { words::NOT_COPIED }));
    html! {
        <details class="way-out no-print" open={props.open}>
            <summary>{ language.say(words::CANT_SAVE) }</summary>
            <p>{ language.say(words::CANT_SAVE_WHY) }{ text.as_ref().map(|_| format!(" {}", language.say(words::COPY_WHY))) }</p>
            <p>{ language.say(words::FILE_NAME) }{ " " }<bdi>{ props.given.name() }</bdi></p>
            <p class="actions">
                if props.given.can_be_shared() {
                    <button type="button" class="button plain share" onclick={share}>{ language.say(words::SHARE) }</button>
                }
                if text.is_some() {
                    <button type="button" class="button plain copy" onclick={copy}>{ language.say(words::COPY) }</button>
                }
            </p>
            <p class="hint" role="status">{ said.unwrap_or_default() }</p>
            if let Some(text) = &*text {
                <textarea class="raw" readonly=true rows="8" aria-label={language.say(words::TEXT_OF_FILE)} value={text} />
            }
        </details>
    }
}
