//! How it stands, in one line above everything: how much is to be mended, whether it is saved.

use super::Written;
use super::as_it_is::SaveManuscript;
use crate::browser::autosave::SaveState;
use crate::browser::page;
use crate::criteria::manuscript::Told;
use crate::text::page::criteria::mistakes;
use crate::text::page::manuscript as words;
use crate::text::page::shell;
use crate::text::page::storage::NOT_SAVED;
use crate::ui::components::{Notice, Tone};
use crate::ui::state::{use_language, use_shelf};
use crate::ui::trouble::store_error;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct StandingProps {
    pub written: Written,
    pub saving: Option<SaveState>,
}

#[component]
pub fn Standing(props: &StandingProps) -> Html {
    let language = use_language();
    let kept = use_shelf().is_some_and(|shelf| shelf.store().is_some());
    let Written { manuscript, assembled } = &props.written;
    let saved = match (&props.saving, kept) {
        (_, false) => language.say(words::ONLY_IN_WINDOW).to_owned(),
        (None, true) => shell::saved(language, manuscript.changed_at),
        (Some(SaveState::Saved { at }), true) => shell::saved(language, *at),
        (Some(SaveState::Saving), true) => language.say(shell::SAVING).to_owned(),
        (Some(SaveState::Failed(_)), true) => language.say(shell::NOT_SAVED).to_owned(),
    };
    let trouble = match &props.saving {
        Some(SaveState::Failed(error)) => Some((NOT_SAVED, store_error(language, error))),
        _ if !kept => Some((words::ONLY_IN_WINDOW, language.say(words::ONLY_IN_WINDOW_WHY).to_owned())),
        _ => None,
    };
    let bad = !kept || matches!(props.saving, Some(SaveState::Failed(_)));
    // As many as the list has lines.
    let count = Told::all(&assembled.remarks).len();
    let to_mistakes = Callback::from(|_: MouseEvent| {
        page::focus("manuscript-mistakes");
    });
    html! {
        <>
        <div class="standing no-print">
            <p>
                if count > 0 {
                    <button type="button" class="link" id="to-mistakes" onclick={to_mistakes}>{ mistakes(language, count) }</button>
                } else {
                    { language.say(words::NO_MISTAKES) }
                }
            </p>
            <p class={classes!(bad.then_some("message"))} id="saved" aria-live={if bad { "polite" } else { "off" }}>{ saved }</p>
        </div>
        if let Some((title, why)) = trouble {
            <div class="no-print">
                <Notice tone={Tone::Bad} title={language.say(title)} alert=true>
                    <p>{ why }</p>
                    <SaveManuscript id="save-manuscript" manuscript={manuscript.clone()} />
                </Notice>
            </div>
        }
        </>
    }
}
