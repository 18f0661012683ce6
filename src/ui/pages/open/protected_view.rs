//! Something behind a passphrase: asked for, opened, and shown as what it is.

use super::backup_view::BackupView;
use super::drafts_view::DraftsView;
use crate::document::backup::{self, Backup};
use crate::document::protected::{Content, Protected};
use crate::text::Language;
use crate::text::page::open as words;
use crate::ui::components::{Notice, PassphraseForm, Tone};
use crate::ui::state::{Restored, Shelf, restore_key, unseal, use_language, use_shelf};
use crate::ui::trouble::Trouble;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties)]
pub struct ProtectedViewProps {
    /// What its elements' ids begin with.
    pub id: AttrValue,
    pub file: Rc<Protected>,
}

impl PartialEq for ProtectedViewProps {
    fn eq(&self, other: &ProtectedViewProps) -> bool {
        self.id == other.id && (Rc::ptr_eq(&self.file, &other.file) || self.file == other.file)
    }
}

/// What came out.
#[derive(Clone)]
enum Inside {
    Draft(String),
    Key(Restored),
    Backup { backup: Rc<Backup>, damaged: usize, passphrase: AttrValue },
}

#[component]
pub fn ProtectedView(props: &ProtectedViewProps) -> Html {
    let language = use_language();
    let shelf = use_shelf();
    let inside = use_state(|| None::<Inside>);
    let failed = use_state(|| None::<Trouble>);
    let busy = use_state(|| false);
    let on_passphrase = Callback::from({
        let (file, inside, failed, busy) = (props.file.clone(), inside.clone(), failed.clone(), busy.clone());
        move |passphrase: String| {
            let Some(shelf) = shelf.clone() else { return };
            let (file, inside, failed, busy) = (file.clone(), inside.clone(), failed.clone(), busy.clone());
            busy.set(true);
            failed.set(None);
            yew::platform::spawn_local(async move {
                match open(&shelf, &file, &passphrase).await {
                    Ok(opened) => inside.set(Some(opened)),
                    Err(why) => failed.set(Some(why)),
                }
                busy.set(false);
            });
        }
    });
    let id = &props.id;
    match &*inside {
        None => html! {
            <PassphraseForm id={format!("{id}-passphrase")} intro={language.say(words::PROTECTED_WHAT)} button={language.say(words::OPEN)}
                message={(*failed).as_ref().map(|trouble| AttrValue::from(trouble.say(language)))} busy={*busy} {on_passphrase} />
        },
        Some(Inside::Draft(text)) => html! { <DraftsView {id} texts={vec![text.clone()]} /> },
        Some(Inside::Backup { backup, damaged, passphrase }) => {
            html! { <BackupView {id} backup={backup.clone()} damaged={*damaged} {passphrase} /> }
        }
        Some(Inside::Key(restored)) => key(language, restored),
    }
}

fn key(language: Language, restored: &Restored) -> Html {
    let said = match restored {
        Restored { in_window: true, .. } => words::KEY_RESTORED_IN_WINDOW,
        Restored { stays: true, .. } => words::KEY_STAYS,
        Restored { .. } => words::KEY_RESTORED,
    };
    let tone = if restored.in_window { Tone::Warn } else { Tone::Good };
    html! {
        <Notice {tone} alert=true>
            <p>{ language.say(said) }</p>
            <p>{ language.say(words::FINGERPRINT) }{ " " }<code class="nowrap">{ restored.did.fingerprint().to_string() }</code></p>
        </Notice>
    }
}

async fn open(shelf: &Shelf, file: &Protected, passphrase: &str) -> Result<Inside, Trouble> {
    let plain = unseal(file, passphrase).await?;
    match file.content {
        Content::Draft => {
            String::from_utf8(plain).map(Inside::Draft).map_err(|_| Trouble::Said(words::NOT_A_DRAFT_INSIDE))
        }
        Content::Backup => {
            let (backup, damaged) = backup::read(&plain).map_err(Trouble::NotReadable)?;
            Ok(Inside::Backup { backup: Rc::new(backup), damaged, passphrase: passphrase.to_owned().into() })
        }
        Content::Key => {
            let seed = plain.try_into().map_err(|_| Trouble::Said(words::KEY_NOT_A_KEY))?;
            Ok(Inside::Key(restore_key(shelf, seed, passphrase).await?))
        }
    }
}
