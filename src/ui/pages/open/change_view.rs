//! A change of key that a computer of the same holder opens: where both keys are and the old one signs, the new one signs from now on.

use crate::browser::vault::Guard;
use crate::text::page::key_change as words;
use crate::ui::components::{Notice, Said, SaidLine, Tone};
use crate::ui::state::{KeyChange, ReadFile, use_kept_keys, use_language, use_shelf};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct ChangeViewProps {
    pub file: ReadFile,
}

/// Nothing where the old key is not on this computer: then it is for the desk alone.
#[component]
pub fn ChangeView(props: &ChangeViewProps) -> Html {
    let language = use_language();
    let shelf = use_shelf();
    let (keys, again) = use_kept_keys();
    let said = use_state(Said::default);
    let Some(change) = KeyChange::of_text(props.file.text()) else { return Html::default() };
    let kept = keys.as_ref().and_then(|keys| keys.as_ref().as_ref().ok());
    let here = |did: &str| kept.and_then(|kept| kept.iter().find(|key| key.did == did));
    let Some(old) = here(&change.rotation.old.to_string()) else { return Html::default() };
    let use_new = Callback::from({
        let (change, said) = (change.clone(), said.setter());
        move |_: MouseEvent| {
            let (Some(shelf), change, said, again) = (shelf.clone(), change.clone(), said.clone(), again.clone())
            else {
                return;
            };
            yew::platform::spawn_local(async move {
                match shelf.keyring().keep_change(&change).await {
                    Ok(()) => again.emit(()),
                    Err(error) => said.set(Said::Failed(error)),
                }
            });
        }
    });
    let new = here(&change.rotation.new.to_string()).filter(|key| key.guard != Guard::Damaged);
    let changed_to = old.succession.changed_to.as_ref();
    let other = changed_to.is_some_and(|to| *to != change.rotation.new.to_string());
    let body = match new {
        _ if other => html! { <p id="other-change">{ language.say(words::OTHER_CHANGE) }</p> },
        None => html! { <p>{ language.say(words::NEW_IS_NOT) }</p> },
        Some(new) if changed_to.is_some() && new.succession.signs => {
            return html! { <Notice tone={Tone::Good}><p id="uses-new">{ language.say(words::USES_NEW) }</p></Notice> };
        }
        Some(new) if old.succession.signs || new.succession.signs => html! {
            <p class="actions"><button type="button" class="button" id="use-new-key" onclick={use_new}>{ language.say(words::USE_NEW) }</button></p>
        },
        Some(_) => html! { <p id="other-signs">{ language.say(words::OTHER_SIGNS) }</p> },
    };
    html! {
        <Notice tone={Tone::Warn} title={language.say(words::OLD_IS_HERE)}>
            { body }
            <SaidLine said={(*said).clone()} />
        </Notice>
    }
}
