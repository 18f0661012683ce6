//! Said plainly on every page while it lasts: nothing is kept here, or the last change was not saved, or another window has the draft.

use crate::browser::autosave::SaveState;
use crate::browser::{clock, page};
use crate::text::Language;
use crate::text::page::{shell, storage};
use crate::ui::components::{Notice, SaveDraft, Tone};
use crate::ui::route::Route;
use crate::ui::state::{DraftPhase, Keeping, OpenDraft, Saving, use_draft, use_language, use_shelf};
use crate::ui::trouble::store_error;
use yew::prelude::*;
use yew_router::prelude::*;

#[component]
pub fn StorageNotice() -> Html {
    let language = use_language();
    // Looked at again on every page: the clock may have been set meanwhile.
    let _ = use_route::<Route>();
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
                <Notice tone={Tone::Warn} title={language.say(if is_shut { storage::NOT_OPENED } else { storage::MEMORY_ONLY })} alert=true>
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
            if let Some(last) = open.as_ref().and_then(later_than_now) {
                { clock_behind(language, storage::clock_behind_why(language, clock::now(), last)) }
            }
            if read_only {
                <Notice tone={Tone::Warn} title={language.say(shell::HELD_ELSEWHERE)} alert=true>
                    <p>{ language.say(shell::HELD_ELSEWHERE_WHY) }</p>
                    { reload(language) }
                </Notice>
            }
        </div>
    }
}

/// The clock stands before what is kept: what follows from it differs from page to page.
pub fn clock_behind(language: Language, why: String) -> Html {
    html! {
        <Notice tone={Tone::Warn} title={language.say(storage::CLOCK_BEHIND)} alert=true>
            <p>{ why }</p>
            { reload(language) }
        </Notice>
    }
}

fn reload(language: Language) -> Html {
    let onclick = Callback::from(|_: MouseEvent| page::reload());
    html! { <button type="button" class="button plain" {onclick}>{ language.say(shell::RELOAD) }</button> }
}

/// When something last happened to it, here or where it came from, if this computer's clock stands before that.
fn later_than_now(open: &OpenDraft) -> Option<i64> {
    let draft = &open.draft;
    let signed_at = draft.signed.as_ref().map_or(0, |signed| signed.signed_at);
    clock::later_than_now(draft.changed_at.max(draft.created_at).max(signed_at))
}
