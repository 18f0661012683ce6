//! One line of text, also for numbers and days: what is typed is kept as typed.

use super::{Frame, described_by};
use crate::browser::input::typed;
use yew::prelude::*;

/// How wide a field is drawn: as wide as what belongs in it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Width {
    /// The whole column.
    #[default]
    Full,
    /// A number.
    Number,
    /// A section or a page: as short as a number, but it may be "II".
    Label,
    /// A day, a code.
    Short,
}

#[derive(Properties, PartialEq)]
pub struct TextFieldProps {
    pub id: AttrValue,
    pub label: AttrValue,
    pub value: AttrValue,
    pub on_input: Callback<String>,
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    #[prop_or_default]
    pub message: Option<AttrValue>,
    #[prop_or_default]
    pub width: Width,
    #[prop_or_default]
    pub read_only: bool,
}

#[component]
pub fn TextField(props: &TextFieldProps) -> Html {
    let oninput = props.on_input.reform(|event: InputEvent| typed(&event));
    let (class, mode) = match props.width {
        Width::Full => ("", "text"),
        Width::Number => ("number", "numeric"),
        Width::Label => ("number", "text"),
        Width::Short => ("short", "text"),
    };
    html! {
        <Frame id={&props.id} label={&props.label} hint={props.hint.clone()} message={props.message.clone()} value={props.value.clone()}>
            <input type="text" id={&props.id} {class} value={&props.value} {oninput} inputmode={mode} autocomplete="off"
                autocapitalize="off" spellcheck="false" readonly={props.read_only} aria-invalid={props.message.is_some().then_some("true")}
                aria-describedby={described_by(&props.id, props.hint.is_some(), props.message.is_some())} />
        </Frame>
    }
}
