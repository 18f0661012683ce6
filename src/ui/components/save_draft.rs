//! The draft as a file, at any time: a button, and what came of it in words. The other ways are on a page of the whole program: few need
//! them, and everybody would fetch them first.

use crate::browser::files::{self, Came, FileError};
use crate::document::summary::draft_name;
use crate::text::page::{shell, storage};
use crate::ui::route::Route;
use crate::ui::state::{OpenDraft, use_language};
use crate::ui::trouble::file_error;
use yew::prelude::*;
use yew_router::prelude::*;

#[derive(Properties, PartialEq)]
pub struct SaveDraftProps {
    pub open: OpenDraft,
}

#[component]
pub fn SaveDraft(props: &SaveDraftProps) -> Html {
    let language = use_language();
    // Not the words: the language may change while they stand there.
    let saved = use_state(|| None::<Result<(String, Came), FileError>>);
    let save = Callback::from({
        let (draft, saved) = (props.open.draft.clone(), saved.setter());
        move |_: MouseEvent| {
            let (name, saved) = (draft_name(&draft), saved.clone());
            match files::save(&name, "application/json", draft.to_text().as_bytes()) {
                Ok(()) => yew::platform::spawn_local(async move { saved.set(Some(Ok((name, files::came().await)))) }),
                Err(error) => saved.set(Some(Err(error))),
            }
        }
    });
    let (done, failed) = match &*saved {
        Some(Ok((name, Came::Given))) => (format!("{} {name}", language.say(storage::SAVED_TO)), String::new()),
        Some(Ok((_, Came::Failed))) => (String::new(), language.say(storage::NOT_SHARED).to_owned()),
        Some(Err(error)) => (String::new(), file_error(language, error)),
        Some(Ok((_, Came::Declined))) | None => Default::default(),
    };
    let draft = props.open.draft.id.trim_start_matches("urn:uuid:").to_owned();
    html! {
        <>
            <button type="button" class="button plain" id="save-draft" onclick={save}>{ language.say(shell::SAVE_TO_FILE) }</button>
            <p class="hint" role="status">{ done }</p>
            <p class="message" aria-live="polite">{ failed }</p>
            if saved.is_some() {
                <p><Link<Route> to={Route::DraftFile { draft }}>{ language.say(storage::CANT_SAVE) }</Link<Route>></p>
            }
        </>
    }
}
