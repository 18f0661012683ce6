//! A passphrase at every signature, for a computer that several persons use.

use crate::browser::vault::{Guard, KeptKey};
use crate::text::page::key as words;
use crate::ui::components::{NewPassphrase, Said, SaidLine, Twice};
use crate::ui::state::{use_language, use_shelf};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct DemandFormProps {
    pub kept: KeptKey,
    pub again: Callback<()>,
    /// What ends the ids of a key that is not the one that signs.
    pub suffix: AttrValue,
}

#[component]
pub fn DemandForm(props: &DemandFormProps) -> Html {
    let language = use_language();
    let shelf = use_shelf();
    let typed = use_state(Twice::default);
    let said = use_state(Said::default);
    let set = Callback::from({
        let (key, again, typed, said) = (props.kept.clone(), props.again.clone(), typed.clone(), said.clone());
        move |_: MouseEvent| {
            let Some(shelf) = shelf.clone() else { return };
            if let Some((_, sentence)) = typed.problem() {
                return said.set(Said::Failed(sentence.into()));
            }
            let (key, again, typed, said) = (key.clone(), again.clone(), typed.clone(), said.clone());
            said.set(Said::Working);
            yew::platform::spawn_local(async move {
                let keyring = shelf.keyring();
                let kept = match keyring.secret(&key, None).await {
                    Ok(secret) => keyring.demand(&secret, &typed.first).await,
                    Err(error) => Err(error),
                };
                said.set(match kept {
                    Ok(()) => Said::Done(words::DEMANDED),
                    Err(error) => Said::Failed(error.into()),
                });
                again.emit(());
            });
        }
    });
    let on_change = Callback::from({
        let typed = typed.setter();
        move |new| typed.set(new)
    });
    if props.kept.guard != Guard::Device {
        // It was just set; or long ago, and then there is nothing to say.
        return html! { <div class="no-print"><SaidLine said={(*said).clone()} /></div> };
    }
    html! {
        <details class="no-print">
            <summary>{ language.say(words::DEMAND) }</summary>
            <p>{ language.say(words::DEMAND_WHY) }</p>
            <NewPassphrase id={format!("demand-passphrase{}", props.suffix)} typed={(*typed).clone()} {on_change} />
            <p><button type="button" class="button plain" id={format!("demand{}", props.suffix)} onclick={set}>{ language.say(words::DEMAND_SET) }</button></p>
            <SaidLine said={(*said).clone()} />
        </details>
    }
}
