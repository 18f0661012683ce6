//! One passphrase and a button, for opening what it protects.

use crate::text::page::storage;
use crate::ui::form::PasswordField;
use crate::ui::state::use_language;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct PassphraseFormProps {
    pub id: AttrValue,
    pub intro: AttrValue,
    pub button: AttrValue,
    pub message: Option<AttrValue>,
    pub busy: bool,
    pub on_passphrase: Callback<String>,
}

#[component]
pub fn PassphraseForm(props: &PassphraseFormProps) -> Html {
    let language = use_language();
    let PassphraseFormProps { id, intro, button, message, busy, on_passphrase } = props;
    let typed = use_state(String::new);
    let empty = use_state(|| false);
    let on_input = Callback::from({
        let (typed, empty) = (typed.setter(), empty.setter());
        move |text| {
            typed.set(text);
            empty.set(false);
        }
    });
    // A form, so that Enter works; composition ends before the browser submits.
    let onsubmit = Callback::from({
        let (typed, empty, on_passphrase, busy) = (typed.clone(), empty.clone(), on_passphrase.clone(), *busy);
        move |event: SubmitEvent| {
            event.prevent_default();
            match typed.as_str() {
                "" => empty.set(true),
                _ if busy => {}
                text => on_passphrase.emit(text.to_owned()),
            }
        }
    });
    let message = if *empty { Some(AttrValue::from(language.say(storage::PASSPHRASE_EMPTY))) } else { message.clone() };
    html! {
        <form {onsubmit}>
            <p>{ intro }</p>
            <PasswordField {id} label={language.say(storage::PASSPHRASE)} value={(*typed).clone()} {on_input} {message} />
            <p class="hint" role="status">{ if *busy { language.say(storage::WORKING) } else { "" } }</p>
            <p class="actions"><button type="submit" class="button" id={format!("{id}-go")} disabled={*busy}>{ button }</button></p>
        </form>
    }
}
