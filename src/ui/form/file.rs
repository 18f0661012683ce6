//! A button that lets a person choose a file.

use crate::browser::input::{ChosenFile, chosen_files};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct FileButtonProps {
    pub id: AttrValue,
    pub label: AttrValue,
    #[prop_or_default]
    pub accept: Option<AttrValue>,
    pub on_choose: Callback<ChosenFile>,
    #[prop_or_default]
    pub plain: bool,
    /// Several at once.
    #[prop_or_default]
    pub multiple: bool,
}

/// The input itself lies over its label, so that it takes focus, drops and clicks like any other.
#[component]
pub fn FileButton(props: &FileButtonProps) -> Html {
    let on_choose = props.on_choose.clone();
    let onchange = Callback::from(move |event: Event| {
        for file in chosen_files(&event) {
            on_choose.emit(file);
        }
    });
    html! {
        <span class={classes!("button", "file", props.plain.then_some("plain"))}>
            <label for={&props.id}>{ &props.label }</label>
            <input type="file" id={&props.id} accept={props.accept.clone()} multiple={props.multiple} {onchange} />
        </span>
    }
}
