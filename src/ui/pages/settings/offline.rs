//! Working without network: whether all of the program is kept here, and the program as one file to carry along.

use crate::browser::{files, program, updates};
use crate::text::page::{settings as words, shell};
use crate::ui::components::{Said, SaidLine};
use crate::ui::state::use_language;
use crate::ui::trouble::Trouble;
use yew::prelude::*;

/// What the file is called wherever it is saved.
const SINGLE: &str = "antt.html";

#[component]
pub fn Offline() -> Html {
    let language = use_language();
    let single = program::is_single_file();
    // Until it is known nothing is said.
    let kept = use_state(|| None::<Option<bool>>);
    use_effect_with((), {
        let kept = kept.setter();
        move |()| yew::platform::spawn_local(async move { kept.set(Some(updates::is_kept().await)) })
    });
    let state = match *kept {
        _ if single => words::SINGLE_HERE,
        None => return Html::default(),
        Some(Some(true)) => words::OFFLINE_READY,
        Some(Some(false)) => words::OFFLINE_NOT_YET,
        Some(None) => words::OFFLINE_NEVER,
    };
    html! {
        <section aria-labelledby="offline">
            <h2 id="offline">{ language.say(words::OFFLINE) }</h2>
            <p id="offline-state">{ language.say(state) }</p>
            if !single {
                <SaveSingle />
            }
        </section>
    }
}

#[component]
fn SaveSingle() -> Html {
    let language = use_language();
    let said = use_state(Said::default);
    let save = Callback::from({
        let said = said.setter();
        move |_: MouseEvent| {
            let said = said.clone();
            said.set(Said::Working);
            yew::platform::spawn_local(async move { said.set(saved().await.map_or_else(Said::Failed, Said::SavedTo)) });
        }
    });
    html! {
        <>
            <p>{ language.say(words::SINGLE_WHY) }</p>
            <p class="actions">
                <button type="button" class="button plain" id="save-single" onclick={save}>{ language.say(words::SAVE_SINGLE) }</button>
            </p>
            <SaidLine said={(*said).clone()} />
        </>
    }
}

async fn saved() -> Result<String, Trouble> {
    let bytes = program::single_file().await.map_err(|_| Trouble::Said(shell::PART_NOT_FETCHED_WHY))?;
    files::save(SINGLE, "text/html", &bytes)?;
    Ok(SINGLE.to_owned())
}
