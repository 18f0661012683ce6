//! Where files come from: chosen one by one, a whole folder, or dropped.

use crate::browser::folder::{self, Chosen};
use crate::text::page::desk_intake as words;
use crate::ui::state::use_language;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct ChooseProps {
    pub on_files: Callback<Chosen>,
}

/// While there are none. The whole page takes what is dropped.
#[component]
pub fn Choose(props: &ChooseProps) -> Html {
    let language = use_language();
    let over = use_state_eq(|| false);
    let hover = |value: bool| {
        let over = over.setter();
        Callback::from(move |event: DragEvent| {
            event.prevent_default();
            over.set(value);
        })
    };
    html! {
        <>
            <p class="lead">{ language.say(words::INTRO) }</p>
            <div class={classes!("dropzone", over.then_some("over"))} ondragover={hover(true)} ondragleave={hover(false)} ondrop={hover(false)}>
                <p>{ language.say(words::DROP) }</p>
                <p class="choose">
                    <PickButton id="intake-files" label={language.say(words::CHOOSE_FILES)} on_files={&props.on_files} />
                    <PickButton id="intake-folder" label={language.say(words::CHOOSE_FOLDER)} folder=true plain=true on_files={&props.on_files} />
                </p>
            </div>
        </>
    }
}

/// Below those that were read.
#[component]
pub fn MoreFiles(props: &ChooseProps) -> Html {
    let language = use_language();
    html! {
        <div class="actions quiet no-print">
            <PickButton id="intake-files" label={language.say(words::MORE_FILES)} plain=true on_files={&props.on_files} />
            <PickButton id="intake-folder" label={language.say(words::MORE_FOLDER)} folder=true plain=true on_files={&props.on_files} />
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct PickButtonProps {
    id: AttrValue,
    label: AttrValue,
    #[prop_or_default]
    folder: bool,
    #[prop_or_default]
    plain: bool,
    on_files: Callback<Chosen>,
}

/// The input itself lies over its label, so that it takes focus and clicks like any other.
#[component]
fn PickButton(props: &PickButtonProps) -> Html {
    let PickButtonProps { id, label, folder, plain, on_files } = props;
    let onchange = on_files.reform(|event: Event| folder::chosen(&event));
    html! {
        <span class={classes!("button", "file", plain.then_some("plain"))}>
            <label for={id}>{ label }</label>
            <input type="file" {id} multiple=true webkitdirectory={*folder} {onchange} />
        </span>
    }
}
