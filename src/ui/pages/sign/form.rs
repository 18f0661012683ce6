//! Who signs, with which key, and the button.

use super::key_part::KeyPart;
use super::use_signing::{Signing, use_signing};
use crate::assessment::Change;
use crate::text::page::{sign as words, storage};
use crate::ui::components::ErrorSummary;
use crate::ui::form::TextField;
use crate::ui::state::{OpenDraft, use_change, use_language};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct SignFormProps {
    pub open: OpenDraft,
}

#[component]
pub fn SignForm(props: &SignFormProps) -> Html {
    let language = use_language();
    let change = use_change();
    let Signing { signer, lines, busy, sign } = use_signing(&props.open);
    let declaration = &props.open.draft.declaration;
    // Beside the field too, until something stands in it.
    let message = |id: &str, text: &str| {
        lines.iter().find(|line| line.id == id && text.trim().is_empty()).map(|line| line.text.clone())
    };
    let (of_name, of_title) = (message("signer-name", &declaration.name), message("signer-title", &declaration.title));
    html! {
        <>
            <ErrorSummary title={language.say(words::PROBLEM)} lines={lines.clone()} />
            <h2>{ language.say(words::DECLARATION) }</h2>
            <p>{ "“" }{ language.say(words::STATEMENT) }{ "”" }</p>
            <TextField id="signer-name" label={language.say(words::NAME)} value={declaration.name.clone()} read_only={busy} message={of_name}
                on_input={change.reform(Change::SignerName)} />
            <TextField id="signer-title" label={language.say(words::POSITION)} hint={language.say(words::POSITION_HINT)} read_only={busy} message={of_title}
                value={declaration.title.clone()} on_input={change.reform(Change::SignerTitle)} />
            <KeyPart keys={signer.keys} need={signer.need} typed={signer.typed} on_typed={signer.on_typed} />
            <p class="actions">
                <button type="button" class="button" id="sign" disabled={busy} onclick={sign}>
                    { language.say(if busy { words::SIGNING } else { words::SIGN }) }
                </button>
            </p>
            <p class="hint" aria-live="polite">{ if busy { language.say(storage::WORKING) } else { "" } }</p>
        </>
    }
}
