//! A passphrase: hidden, shown on request, never kept or suggested by the browser.

use super::{Frame, described_by};
use crate::browser::input::typed;
use crate::text::page::storage::{HIDE, SHOW};
use crate::ui::state::use_language;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct PasswordFieldProps {
    pub id: AttrValue,
    pub label: AttrValue,
    pub value: AttrValue,
    pub on_input: Callback<String>,
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    #[prop_or_default]
    pub message: Option<AttrValue>,
    /// A new one is asked for: browsers then don't offer an old one.
    #[prop_or_default]
    pub new: bool,
}

/// Vietnamese is typed by injected keys in a hidden field too, so showing it is the only way to see what came of them.
#[component]
pub fn PasswordField(props: &PasswordFieldProps) -> Html {
    let language = use_language();
    let shown = use_state(|| false);
    let oninput = props.on_input.reform(|event: InputEvent| typed(&event));
    let toggle = Callback::from({
        let shown = shown.clone();
        move |_: MouseEvent| shown.set(!*shown)
    });
    let kind = if *shown { "text" } else { "password" };
    let autocomplete = if props.new { "new-password" } else { "off" };
    html! {
        <div class="password">
            <Frame id={&props.id} label={&props.label} hint={props.hint.clone()} message={props.message.clone()}>
                <input type={kind} id={&props.id} value={&props.value} {oninput} {autocomplete} autocapitalize="off" spellcheck="false"
                    aria-invalid={props.message.is_some().then_some("true")}
                    aria-describedby={described_by(&props.id, props.hint.is_some(), props.message.is_some())} />
            </Frame>
            <button type="button" class="link" id={format!("{}-show", props.id)} aria-pressed={shown.to_string()} aria-controls={&props.id} onclick={toggle}>
                { language.say(if *shown { HIDE } else { SHOW }) }
            </button>
        </div>
    }
}
