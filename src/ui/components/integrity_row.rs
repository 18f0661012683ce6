//! The first question, "is it as it was signed?", as a row of a panel.

use super::facts::moment_of;
use super::panel_row::PanelRow;
use crate::document::open::Integrity;
use crate::text::page::open as words;
use crate::ui::components::Tone;
use crate::ui::state::use_language;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct IntegrityRowProps {
    pub integrity: Integrity,
}

#[component]
pub fn IntegrityRow(props: &IntegrityRowProps) -> Html {
    let language = use_language();
    let (tone, title, why) = match &props.integrity {
        Integrity::Intact(signed) => {
            let moment = moment_of(language, &signed.created);
            (Tone::Good, words::INTACT, words::unchanged_since(language, &moment))
        }
        Integrity::Altered { .. } => (Tone::Bad, words::ALTERED, language.say(words::ALTERED_NEXT).to_owned()),
        Integrity::Unsigned => (Tone::Bad, words::UNSIGNED, language.say(words::UNSIGNED_NEXT).to_owned()),
    };
    html! {
        <PanelRow {tone} title={language.say(title)}>
            <p class="hint">{ why }</p>
        </PanelRow>
    }
}
