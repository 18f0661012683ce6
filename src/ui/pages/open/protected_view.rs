//! Something behind a passphrase: asked for, opened, and shown as what it is.

use super::backup_view::BackupView;
use super::drafts_view::DraftsView;
use crate::document::backup::{self, Backup};
use crate::document::protected::{Content, Protected};
use crate::text::page::open as words;
use crate::text::{Language, not_readable};
use crate::ui::components::{Notice, PassphraseForm, Tone};
use crate::ui::state::{Restored, Shelf, restore_key, unseal, use_language, use_shelf};
use crate::ui::trouble::vault_error;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties)]
pub struct ProtectedViewProps {
    pub file: Rc<Protected>,
}

impl PartialEq for ProtectedViewProps {
    fn eq(&self, other: &ProtectedViewProps) -> bool {
        Rc::ptr_eq(&self.file, &other.file) || self.file == other.file
    }
}

/// What came out.
#[derive(Clone)]
enum Inside {
    Draft(String),
    Key(Restored),
    Backup(Rc<Backup>, usize),
}

#[component]
pub fn ProtectedView(props: &ProtectedViewProps) -> Html {
    let language = use_language();
    let shelf = use_shelf();
    let inside = use_state(|| None::<Inside>);
    let failed = use_state(|| None::<AttrValue>);
    let busy = use_state(|| false);
    let on_passphrase = Callback::from({
        let (file, inside, failed, busy) = (props.file.clone(), inside.clone(), failed.clone(), busy.clone());
        move |passphrase: String| {
            let Some(shelf) = shelf.clone() else { return };
            let (file, inside, failed, busy) = (file.clone(), inside.clone(), failed.clone(), busy.clone());
            busy.set(true);
            failed.set(None);
            yew::platform::spawn_local(async move {
                match open(language, &shelf, &file, &passphrase).await {
                    Ok(opened) => inside.set(Some(opened)),
                    Err(why) => failed.set(Some(why.into())),
                }
                busy.set(false);
            });
        }
    });
    match &*inside {
        None => html! {
            <PassphraseForm id="open-passphrase" intro={language.say(words::PROTECTED_WHAT)} button={language.say(words::OPEN)}
                message={(*failed).clone()} busy={*busy} {on_passphrase} />
        },
        Some(Inside::Draft(text)) => html! { <DraftsView texts={vec![text.clone()]} /> },
        Some(Inside::Backup(backup, damaged)) => html! { <BackupView backup={backup.clone()} damaged={*damaged} /> },
        Some(Inside::Key(restored)) => key(language, restored),
    }
}

fn key(language: Language, restored: &Restored) -> Html {
    let said = if restored.in_window { words::KEY_RESTORED_IN_WINDOW } else { words::KEY_RESTORED };
    let tone = if restored.in_window { Tone::Warn } else { Tone::Good };
    html! {
        <Notice {tone} alert=true>
            <p>{ language.say(said) }</p>
            <p>{ language.say(words::FINGERPRINT) }{ " " }<code class="nowrap">{ restored.did.fingerprint().to_string() }</code></p>
        </Notice>
    }
}

async fn open(language: Language, shelf: &Shelf, file: &Protected, passphrase: &str) -> Result<Inside, String> {
    let plain = unseal(file, passphrase).await.map_err(|error| vault_error(language, &error))?;
    match file.content {
        Content::Draft => {
            String::from_utf8(plain).map(Inside::Draft).map_err(|_| language.say(words::NOT_A_DRAFT_INSIDE).to_owned())
        }
        Content::Backup => backup::read(&plain)
            .map(|(backup, damaged)| Inside::Backup(Rc::new(backup), damaged))
            .map_err(|why| not_readable(language, &why).join(" ")),
        Content::Key => {
            let seed = plain.try_into().map_err(|_| language.say(words::KEY_NOT_A_KEY).to_owned())?;
            let restored = restore_key(shelf, seed, passphrase).await;
            restored.map(Inside::Key).map_err(|error| vault_error(language, &error))
        }
    }
}
