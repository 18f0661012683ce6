//! The protected copy: under a passphrase set now, or as the key is protected already.

use super::issue::short;
use crate::browser::files;
use crate::browser::vault::{Guard, KeptKey};
use crate::document::Did;
use crate::document::protected::{self, Content};
use crate::text::Language;
use crate::text::page::{key as words, storage};
use crate::ui::components::{NewPassphrase, Twice};
use crate::ui::state::{Chore, Shelf, seal, use_language, use_shelf};
use crate::ui::trouble::{file_error, vault_error};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct CopyFormProps {
    pub kept: KeptKey,
}

#[component]
pub fn CopyForm(props: &CopyFormProps) -> Html {
    let language = use_language();
    let shelf = use_shelf();
    let typed = use_state(Twice::default);
    let said = use_state(|| Ok::<String, String>(String::new()));
    let own = props.kept.guard == Guard::Passphrase;
    let save = Callback::from({
        let (key, typed, said) = (props.kept.clone(), typed.clone(), said.clone());
        move |_: MouseEvent| {
            let Some(shelf) = shelf.clone() else { return };
            if let (false, Some((_, sentence))) = (own, typed.problem()) {
                return said.set(Err(language.say(sentence).to_owned()));
            }
            let (key, typed, said) = (key.clone(), typed.clone(), said.clone());
            said.set(Ok(language.say(storage::WORKING).to_owned()));
            yew::platform::spawn_local(async move {
                let saved = save_copy(language, &shelf, &key, &typed.first).await;
                if saved.is_ok() {
                    typed.set(Twice::default());
                }
                said.set(saved.map(|name| format!("{} {name}", language.say(storage::SAVED_TO))));
            });
        }
    });
    let on_change = Callback::from({
        let typed = typed.setter();
        move |new| typed.set(new)
    });
    html! {
        <section class="no-print" aria-labelledby="copy">
            <h2 id="copy">{ language.say(words::COPY) }</h2>
            <p>{ language.say(if own { words::COPY_OWN } else { words::COPY_WHY }) }</p>
            if !own {
                <NewPassphrase id="copy-passphrase" typed={(*typed).clone()} {on_change} />
            }
            <p class="actions"><button type="button" class="button plain" id="save-copy" onclick={save}>{ language.say(words::SAVE_COPY) }</button></p>
            <p class="hint" role="status">{ (*said).clone().unwrap_or_default() }</p>
            <p class="message" aria-live="polite">{ (*said).clone().err().unwrap_or_default() }</p>
        </section>
    }
}

async fn save_copy(language: Language, shelf: &Shelf, key: &KeptKey, passphrase: &str) -> Result<String, String> {
    let keyring = shelf.keyring();
    let failed = |error| vault_error(language, &error);
    let file = match keyring.protected(&key.did).await.map_err(failed)? {
        Some(file) => file,
        None => {
            let secret = keyring.secret(key, None).await.map_err(failed)?;
            seal(Content::Key, passphrase, secret.seed()).await.map_err(failed)?
        }
    };
    let short = key.did.parse::<Did>().map(|did| short(&did)).unwrap_or_default();
    let name = format!("antt_ban-sao-khoa_{short}.json");
    let text = serde_json::to_vec_pretty(&protected::write(&file)).unwrap_or_default();
    files::save(&name, "application/json", &text).map_err(|error| file_error(language, &error))?;
    shelf.done(Chore::Copy, &key.did).await;
    Ok(name)
}
