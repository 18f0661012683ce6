//! The protected copy: under a passphrase set now, or as the key is protected already.

use super::issue::short;
use crate::browser::files::{self, Came};
use crate::browser::vault::{Guard, KeptKey};
use crate::document::Did;
use crate::document::protected::{self, Content};
use crate::text::page::key as words;
use crate::ui::components::{NewPassphrase, Said, SaidLine, Twice};
use crate::ui::state::{Chore, Shelf, seal, use_language, use_shelf};
use crate::ui::trouble::Trouble;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct CopyFormProps {
    pub kept: KeptKey,
    /// What ends the ids of a key that is not the one that signs.
    pub suffix: AttrValue,
}

#[component]
pub fn CopyForm(props: &CopyFormProps) -> Html {
    let language = use_language();
    let shelf = use_shelf();
    let typed = use_state(Twice::default);
    let said = use_state(Said::default);
    let own = props.kept.guard == Guard::Passphrase;
    let save = Callback::from({
        let (key, typed, said) = (props.kept.clone(), typed.clone(), said.clone());
        move |_: MouseEvent| {
            let Some(shelf) = shelf.clone() else { return };
            if let (false, Some((_, sentence))) = (own, typed.problem()) {
                return said.set(Said::Failed(sentence.into()));
            }
            let (key, typed, said) = (key.clone(), typed.clone(), said.clone());
            said.set(Said::Working);
            yew::platform::spawn_local(async move {
                let saved = save_copy(&shelf, &key, &typed.first).await;
                if saved.is_ok() {
                    typed.set(Twice::default());
                }
                said.set(saved.map_or_else(Said::Failed, Said::SavedTo));
            });
        }
    });
    let on_change = Callback::from({
        let typed = typed.setter();
        move |new| typed.set(new)
    });
    let suffix = &props.suffix;
    html! {
        <section class="no-print" aria-labelledby={format!("copy{suffix}")}>
            <h2 id={format!("copy{suffix}")}>{ words::of_key(language.say(words::COPY), suffix) }</h2>
            <p>{ language.say(if own { words::COPY_OWN } else { words::COPY_WHY }) }</p>
            if !own {
                <NewPassphrase id={format!("copy-passphrase{suffix}")} typed={(*typed).clone()} {on_change} />
            }
            <p class="actions"><button type="button" class="button plain" id={format!("save-copy{suffix}")} onclick={save}>{ language.say(words::SAVE_COPY) }</button></p>
            <SaidLine said={(*said).clone()} />
        </section>
    }
}

async fn save_copy(shelf: &Shelf, key: &KeptKey, passphrase: &str) -> Result<String, Trouble> {
    let keyring = shelf.keyring();
    let file = match keyring.protected(&key.did).await? {
        Some(file) => file,
        None => {
            let secret = keyring.secret(key, None).await?;
            seal(Content::Key, passphrase, secret.seed()).await?
        }
    };
    let short = key.did.parse::<Did>().map(|did| short(&did)).unwrap_or_default();
    let name = format!("antt_ban-sao-khoa_{short}.json");
    let text = serde_json::to_vec_pretty(&protected::write(&file)).unwrap_or_default();
    files::save(&name, "application/json", &text)?;
    if files::came().await == Came::Given {
        shelf.done(Chore::Copy, &key.did).await;
    }
    Ok(name)
}
