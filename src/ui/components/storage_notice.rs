//! Said plainly on every page while it lasts: nothing is kept here, or the last change was not saved, or another window has the draft.

use crate::browser::autosave::SaveState;
use crate::browser::files::{self, FileError};
use crate::browser::page;
use crate::document::summary::draft_name;
use crate::text::page::{shell, storage};
use crate::ui::components::{Notice, Tone};
use crate::ui::state::{DraftPhase, Keeping, OpenDraft, Saving, use_draft, use_language, use_shelf};
use crate::ui::trouble::{file_error, store_error};
use yew::prelude::*;

#[component]
pub fn StorageNotice() -> Html {
    let language = use_language();
    let in_memory = use_shelf().and_then(|shelf| match &*shelf.keeping {
        Keeping::Memory(why) => Some((shelf.is_shut(), store_error(language, why))),
        Keeping::Database(_) => None,
    });
    let open = if let DraftPhase::Open(open) = use_draft() { Some(open) } else { None };
    let failure = open.as_ref().and_then(|open| match &open.saving {
        Saving::State(SaveState::Failed(error)) => Some(store_error(language, error)),
        _ => None,
    });
    let read_only = open.as_ref().is_some_and(|open| open.read_only);
    html! {
        <div class="notices">
            if let Some((is_shut, why)) = in_memory {
                <Notice tone={Tone::Warn} title={language.say(if is_shut { storage::NOT_OPENED } else { storage::MEMORY_ONLY })}>
                    <p>{ why }</p>
                    <p>{ language.say(storage::MEMORY_ONLY_UNTIL) }</p>
                    if let Some(open) = &open { <SaveDraft open={open.clone()} /> }
                </Notice>
            }
            if let (Some(why), Some(open)) = (failure, &open) {
                <Notice tone={Tone::Bad} title={language.say(storage::NOT_SAVED)} alert=true>
                    <p>{ why }</p>
                    <SaveDraft open={open.clone()} />
                </Notice>
            }
            if read_only {
                <Notice tone={Tone::Warn} title={language.say(shell::HELD_ELSEWHERE)} alert=true>
                    <p>{ language.say(shell::HELD_ELSEWHERE_WHY) }</p>
                    <button type="button" class="button plain" onclick={Callback::from(|_: MouseEvent| page::reload())}>{ language.say(shell::RELOAD) }</button>
                </Notice>
            }
        </div>
    }
}

#[derive(Properties, PartialEq)]
pub struct SaveDraftProps {
    pub open: OpenDraft,
}

/// The draft as a file, at any time.
#[component]
pub fn SaveDraft(props: &SaveDraftProps) -> Html {
    let language = use_language();
    // Not the words: the language may change while they stand there.
    let saved = use_state(|| None::<Result<String, FileError>>);
    let save = Callback::from({
        let (draft, saved) = (props.open.draft.clone(), saved.setter());
        move |_: MouseEvent| {
            let name = draft_name(&draft);
            let result = files::save(&name, "application/json", draft.to_text().as_bytes());
            saved.set(Some(result.map(|()| name)));
        }
    });
    let (done, failed) = match &*saved {
        Some(Ok(name)) => (format!("{} {name}", language.say(storage::SAVED_TO)), String::new()),
        Some(Err(error)) => (String::new(), file_error(language, error)),
        None => Default::default(),
    };
    html! {
        <>
            <button type="button" class="button plain" id="save-draft" onclick={save}>{ language.say(shell::SAVE_TO_FILE) }</button>
            <p class="hint" role="status">{ done }</p>
            <p class="message" aria-live="polite">{ failed }</p>
        </>
    }
}
