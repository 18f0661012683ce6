//! Parts of a reviewer's desk in a file of rescued texts: shown to be copied from. They are not brought in, since the desk may say
//! something newer by now.

use crate::text::page::open as words;
use crate::ui::state::desk::RescuedPart;
use crate::ui::state::use_language;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct DeskPartsProps {
    pub parts: Vec<RescuedPart>,
}

#[component]
pub fn DeskParts(props: &DeskPartsProps) -> Html {
    let language = use_language();
    if props.parts.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <p>{ language.say(words::DESK_PARTS) }</p>
            <ul class="plain-list desk-parts">{ for props.parts.iter().map(|RescuedPart { part, text }| {
                let name = language.say(part.name());
                html! {
                    <li>
                        <p><strong>{ name }</strong></p>
                        <textarea class="raw" readonly=true rows="8" aria-label={name} value={text.clone()} />
                    </li>
                }
            }) }</ul>
        </>
    }
}
