//! Several lines of text.

use super::{Frame, described_by};
use crate::browser::input::typed;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct TextAreaProps {
    pub id: AttrValue,
    pub label: AttrValue,
    pub value: AttrValue,
    pub on_input: Callback<String>,
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    #[prop_or_default]
    pub message: Option<AttrValue>,
    #[prop_or_default]
    pub read_only: bool,
}

#[component]
pub fn TextArea(props: &TextAreaProps) -> Html {
    let oninput = props.on_input.reform(|event: InputEvent| typed(&event));
    html! {
        <Frame id={&props.id} label={&props.label} hint={props.hint.clone()} message={props.message.clone()} value={props.value.clone()}>
            <textarea id={&props.id} value={&props.value} {oninput} rows="3" autocomplete="off" spellcheck="false"
                readonly={props.read_only} aria-invalid={props.message.is_some().then_some("true")}
                aria-describedby={described_by(&props.id, props.hint.is_some(), props.message.is_some())} />
        </Frame>
    }
}
