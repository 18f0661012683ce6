//! One window writes the desk: any other is told, and what would change something lets itself not be pressed.

use crate::browser::page;
use crate::text::page::{desk as words, shell};
use crate::ui::components::{Notice, Tone};
use crate::ui::state::desk::use_desk_actions;
use crate::ui::state::use_language;
use yew::prelude::*;

/// Whether another window writes the desk.
#[hook]
pub fn use_reads_only() -> bool {
    use_desk_actions().is_some_and(|actions| actions.reads_only())
}

/// Said above every page of the desk, as it is of a draft.
#[component]
pub fn HeldElsewhere() -> Html {
    let language = use_language();
    if !use_reads_only() {
        return Html::default();
    }
    html! {
        <div class="notices" id="desk-elsewhere">
            <Notice tone={Tone::Warn} title={language.say(words::HELD_ELSEWHERE)} alert=true>
                <p>{ language.say(words::HELD_ELSEWHERE_WHY) }</p>
                <button type="button" class="button plain" id="reload-desk" onclick={Callback::from(|_: MouseEvent| page::reload())}>{ language.say(shell::RELOAD) }</button>
            </Notice>
        </div>
    }
}

/// Around fields and buttons that change the desk.
#[component]
pub fn Writes(props: &yew::html::ChildrenProps) -> Html {
    if use_reads_only() {
        html! { <fieldset class="part" disabled=true>{ props.children.clone() }</fieldset> }
    } else {
        html! { <>{ props.children.clone() }</> }
    }
}
