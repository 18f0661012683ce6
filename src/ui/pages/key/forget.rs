//! The key's end on this computer.

use crate::browser::vault::VaultError;
use crate::document::Did;
use crate::text::page::key as words;
use crate::ui::components::SecondThought;
use crate::ui::state::{use_language, use_shelf};
use crate::ui::trouble::vault_error;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct ForgetKeyProps {
    pub did: AttrValue,
    /// There are others: the fingerprint tells them apart.
    pub several: bool,
    pub again: Callback<()>,
    /// What ends the ids of a key that is not the one that signs.
    pub suffix: AttrValue,
}

#[component]
pub fn ForgetKey(props: &ForgetKeyProps) -> Html {
    let language = use_language();
    let shelf = use_shelf();
    let failed = use_state(|| None::<VaultError>);
    let why = (*failed).as_ref().map(|error| AttrValue::from(vault_error(language, error)));
    let on_sure = Callback::from({
        let (did, again, failed) = (props.did.clone(), props.again.clone(), failed.clone());
        move |()| {
            let (Some(shelf), did, again, failed) = (shelf.clone(), did.clone(), again.clone(), failed.clone()) else {
                return;
            };
            yew::platform::spawn_local(async move {
                match shelf.keyring().forget(&did).await {
                    Ok(()) => again.emit(()),
                    Err(error) => failed.set(Some(error)),
                }
            });
        }
    });
    let fingerprint = props.did.parse::<Did>().map(|did| did.fingerprint().to_string()).unwrap_or_default();
    let label = match (language.say(words::FORGET), props.several) {
        (label, false) => label.to_owned(),
        (label, true) => format!("{label}: {fingerprint}"),
    };
    html! {
        <div class="actions quiet no-print">
            <SecondThought id={format!("forget-key{}", props.suffix)} {label} sure={language.say(words::FORGET_SURE)} what={language.say(words::FORGET_WHAT)}
                keep={language.say(words::KEEP)} failed={why} {on_sure} />
        </div>
    }
}
