//! The key that signs: what it is, and what it asks for.

use super::signer::{Need, Typed};
use crate::browser::vault::Guard;
use crate::document::Did;
use crate::text::page::{key_change, sign as words, storage};
use crate::text::{Language, Say};
use crate::ui::components::{NewPassphrase, Notice, Tone};
use crate::ui::form::PasswordField;
use crate::ui::route::Route;
use crate::ui::state::{KeptKeys, signing, use_language};
use crate::ui::trouble::vault_error;
use yew::prelude::*;
use yew_router::prelude::*;

#[derive(Properties, PartialEq)]
pub struct KeyPartProps {
    pub keys: KeptKeys,
    pub need: Need,
    pub typed: Typed,
    pub on_typed: Callback<Typed>,
}

#[component]
pub fn KeyPart(props: &KeyPartProps) -> Html {
    let language = use_language();
    let Some(keys) = &props.keys else { return Html::default() };
    let kept = match &**keys {
        Ok(kept) => kept,
        Err(error) => {
            return html! { <Notice tone={Tone::Bad} alert=true><p>{ vault_error(language, error) }</p></Notice> };
        }
    };
    let damaged = kept.iter().any(|key| key.guard == Guard::Damaged);
    let usable = signing(kept);
    let fingerprint = usable.and_then(|key| key.did.parse::<Did>().ok()).map(|did| did.fingerprint().to_string());
    html! {
        <>
            <h2>{ language.say(words::KEY) }</h2>
            if damaged {
                <Notice tone={Tone::Warn} title={language.say(words::KEY_DAMAGED)}>
                    <p>{ language.say(words::KEY_DAMAGED_WHY) }</p>
                    <p><Link<Route> to={Route::Key}>{ language.say(words::TO_KEY) }</Link<Route>></p>
                </Notice>
            }
            if let Some(fingerprint) = fingerprint {
                <p>{ language.say(words::KEY_HERE) }{ " " }<code class="nowrap">{ fingerprint }</code></p>
            }
            if usable.is_some_and(|key| key.succession.changed_to.is_some()) {
                <Notice tone={Tone::Warn} title={language.say(key_change::NEW_IS_GONE)}>
                    <p>{ language.say(key_change::NEW_IS_GONE_WHY) }</p>
                    <p><Link<Route> to={Route::Key}>{ language.say(words::TO_KEY) }</Link<Route>></p>
                </Notice>
            }
            { need(language, props) }
        </>
    }
}

fn need(language: Language, props: &KeyPartProps) -> Html {
    let say = |sentence: Say| html! { <p>{ language.say(sentence) }</p> };
    match props.need {
        Need::Nothing => Html::default(),
        Need::KeyToBeMade => say(words::FIRST_KEY),
        Need::Passphrase => html! {
            <>
                { say(words::KEY_ASKS) }
                <PasswordField id="passphrase" label={language.say(storage::PASSPHRASE)} value={props.typed.passphrase.clone()}
                    on_input={typed(props, |typed, passphrase| Typed { passphrase, ..typed })} />
            </>
        },
        Need::NewPassphrase => {
            let on_change = props.on_typed.reform({
                let typed = props.typed.clone();
                move |new| Typed { new, ..typed.clone() }
            });
            html! {
                <>
                    { say(words::KEY_IN_WINDOW) }
                    <NewPassphrase id="new-passphrase" typed={props.typed.new.clone()} {on_change} />
                </>
            }
        }
    }
}

fn typed(props: &KeyPartProps, set: fn(Typed, String) -> Typed) -> Callback<String> {
    let typed = props.typed.clone();
    props.on_typed.reform(move |text| set(typed.clone(), text))
}
