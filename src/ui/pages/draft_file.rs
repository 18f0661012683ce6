//! The draft as a file, where saving it came to nothing: once more, by another app, or as text. Also one that can't be read, as it is.

use crate::document::summary::{UNREADABLE_DRAFT, draft_name};
use crate::text::draft_error;
use crate::text::page::{shell, storage};
use crate::ui::components::{Page, SaveText, WithDraft};
use crate::ui::pages::{back_to_tasks, caption};
use crate::ui::state::{DraftPhase, OpenDraft, TakeError, use_draft, use_language};
use yew::prelude::*;

#[component]
pub fn DraftFile() -> Html {
    let language = use_language();
    if let DraftPhase::Failed(TakeError::Draft { error, text }) = use_draft() {
        let make = Callback::from(move |()| (UNREADABLE_DRAFT.to_owned(), text.to_string()));
        return html! {
            <Page title={language.say(shell::CANT_OPEN)}>
                <p>{ draft_error(language, &error) }</p>
                <SaveText id="save-unreadable" label={language.say(shell::SAVE_TO_FILE)} {make} />
            </Page>
        };
    }
    html! { <WithDraft show={Callback::from(|open: OpenDraft| html! { <OfDraft {open} /> })} /> }
}

#[derive(Properties, PartialEq)]
struct OfDraftProps {
    open: OpenDraft,
}

#[component]
fn OfDraft(props: &OfDraftProps) -> Html {
    let language = use_language();
    let draft = props.open.draft.clone();
    let make = Callback::from(move |()| (draft_name(&draft), draft.to_text()));
    html! {
        <Page title={language.say(shell::SAVE_TO_FILE)} caption={caption(language, &props.open)} back={back_to_tasks(language, &props.open)}>
            <p>{ language.say(storage::AGAIN_OR_OTHERWISE) }</p>
            <SaveText id="save-draft-again" label={language.say(shell::SAVE_TO_FILE)} {make} />
        </Page>
    }
}
