//! Something that can't be undone, asked twice: the question stands in the page, not in a dialog.

use crate::ui::components::{Notice, Tone};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct SecondThoughtProps {
    /// Of the first button; the second one's is `<id>-sure`.
    pub id: AttrValue,
    pub label: AttrValue,
    pub sure: AttrValue,
    /// What will be lost.
    pub what: AttrValue,
    pub keep: AttrValue,
    #[prop_or_default]
    pub failed: Option<AttrValue>,
    pub on_sure: Callback<()>,
}

#[component]
pub fn SecondThought(props: &SecondThoughtProps) -> Html {
    let asked = use_state(|| false);
    let set = |value: bool| {
        let asked = asked.clone();
        Callback::from(move |_: MouseEvent| asked.set(value))
    };
    if !*asked {
        return html! { <button type="button" class="link" id={&props.id} onclick={set(true)}>{ &props.label }</button> };
    }
    let on_sure = props.on_sure.reform(|_: MouseEvent| ());
    html! {
        <Notice tone={Tone::Warn} title={&props.sure} alert=true>
            <p>{ &props.what }</p>
            <p class="message">{ props.failed.clone().unwrap_or_default() }</p>
            <p class="actions">
                <button type="button" class="button danger" id={format!("{}-sure", props.id)} onclick={on_sure}>{ &props.label }</button>
                <button type="button" class="button plain" onclick={set(false)}>{ &props.keep }</button>
            </p>
        </Notice>
    }
}
