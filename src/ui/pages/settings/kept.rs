//! What is kept where, how much of it, and whether the browser promises to keep it.

use crate::browser::page::{self, StorageEstimate};
use crate::text::Language;
use crate::text::page::settings as words;
use crate::ui::components::{Facts, Notice, Tone};
use crate::ui::state::{Keeping, use_language, use_shelf};
use crate::ui::trouble::store_error;
use gloo_timers::future::TimeoutFuture;
use yew::prelude::*;

/// How long the browser is given to decide before the state is read again.
const DECIDES_MS: u32 = 800;

#[derive(Clone, Default, PartialEq)]
struct State {
    estimate: Option<StorageEstimate>,
    persisted: Option<bool>,
}

#[component]
pub fn KeptHere() -> Html {
    let language = use_language();
    let in_memory = use_shelf().and_then(|shelf| match &*shelf.keeping {
        Keeping::Memory(why) => Some(store_error(language, why)),
        Keeping::Database(_) => None,
    });
    let memory = in_memory.is_some();
    let state = use_state(State::default);
    let asked = use_state(|| false);
    use_effect_with(*asked, {
        let state = state.setter();
        move |asked| {
            let pause = if *asked { DECIDES_MS } else { 0 };
            yew::platform::spawn_local(async move {
                TimeoutFuture::new(pause).await;
                let (estimate, persisted) = (page::storage_estimate().await, page::persisted().await);
                state.set(State { estimate, persisted });
            });
        }
    });
    let ask = Callback::from({
        let asked = asked.setter();
        move |_: MouseEvent| {
            page::persist();
            asked.set(true);
        }
    });
    let may_ask = !memory && state.persisted == Some(false);
    html! {
        <section aria-labelledby="storage">
            <h2 id="storage">{ language.say(words::STORAGE) }</h2>
            <p>{ language.say(words::KEPT) }</p>
            <Facts rows={rows(language, memory, &state)} />
            if let Some(why) = in_memory {
                <Notice tone={Tone::Warn}><p>{ why }</p></Notice>
            }
            if may_ask {
                <p>{ language.say(words::IOS) }</p>
                <p><button type="button" class="button plain" id="persist" onclick={ask}>{ language.say(words::ASK_PERSIST) }</button></p>
            }
            <p class="hint" role="status">{ if *asked { language.say(words::ASKED_PERSIST) } else { "" } }</p>
        </section>
    }
}

fn rows(language: Language, memory: bool, state: &State) -> Vec<(AttrValue, Html)> {
    let row = |label, value: Html| (AttrValue::from(language.say(label)), value);
    let persisted = match state.persisted {
        _ if memory => words::IN_MEMORY,
        Some(true) => words::PERSISTENT_YES,
        Some(false) => words::PERSISTENT_NO,
        None => words::PERSISTENT_UNKNOWN,
    };
    let used = state.estimate.map(|estimate| words::used(language, estimate.used, estimate.granted));
    vec![row(words::USED, used.unwrap_or_default().into()), row(words::PERSISTENT, language.say(persisted).into())]
}
