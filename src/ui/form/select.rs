//! A drop-down list, for what is long and known, such as provinces.

use super::{Frame, described_by};
use crate::browser::input::selected;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct SelectProps {
    pub id: AttrValue,
    pub label: AttrValue,
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    #[prop_or_default]
    pub message: Option<AttrValue>,
    /// Value and label; the first stands for nothing chosen.
    pub options: Vec<(AttrValue, AttrValue)>,
    pub chosen: AttrValue,
    pub on_choose: Callback<String>,
    #[prop_or_default]
    pub read_only: bool,
}

#[component]
pub fn Select(props: &SelectProps) -> Html {
    let onchange = props.on_choose.reform(|event: Event| selected(&event));
    let value = props.options.iter().find(|(value, _)| *value == props.chosen).map(|(_, label)| label.clone());
    html! {
        <Frame id={&props.id} label={&props.label} hint={props.hint.clone()} message={props.message.clone()} {value}>
            <select id={&props.id} {onchange} disabled={props.read_only} aria-invalid={props.message.is_some().then_some("true")}
                aria-describedby={described_by(&props.id, props.hint.is_some(), props.message.is_some())}>
                { for props.options.iter().map(|(value, label)| html! {
                    <option value={value} selected={*value == props.chosen}>{ label }</option>
                }) }
            </select>
        </Frame>
    }
}
