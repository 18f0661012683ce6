//! The keys of a backup, and what came of each. One with a passphrase of its own asks for it: unopened, nobody knows that it is
//! the key that it is called.

use crate::document::Did;
use crate::document::backup::Backup;
use crate::text::Language;
use crate::text::page::open as words;
use crate::ui::components::{Notice, PassphraseForm, Tone};
use crate::ui::state::{OfBackup, restore_key_of_backup, use_language, use_shelf};
use crate::ui::trouble::vault_error;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties)]
pub struct BackupKeysProps {
    /// What its elements' ids begin with.
    pub id: AttrValue,
    pub backup: Rc<Backup>,
    /// In the order of the keys; none until they were tried.
    pub outcomes: Rc<Vec<OfBackup>>,
}

impl PartialEq for BackupKeysProps {
    fn eq(&self, other: &BackupKeysProps) -> bool {
        Rc::ptr_eq(&self.backup, &other.backup) && Rc::ptr_eq(&self.outcomes, &other.outcomes) && self.id == other.id
    }
}

#[component]
pub fn BackupKeys(props: &BackupKeysProps) -> Html {
    let one = |(index, outcome): (usize, &OfBackup)| {
        html! { <BackupKey key={index} id={format!("{}-key-{index}", props.id)} {index} backup={props.backup.clone()} outcome={outcome.clone()} /> }
    };
    html! { <ul class="plain-list" aria-live="polite">{ for props.outcomes.iter().enumerate().map(one) }</ul> }
}

#[derive(Properties)]
struct BackupKeyProps {
    id: AttrValue,
    index: usize,
    backup: Rc<Backup>,
    /// With the backup's passphrase.
    outcome: OfBackup,
}

impl PartialEq for BackupKeyProps {
    fn eq(&self, other: &BackupKeyProps) -> bool {
        Rc::ptr_eq(&self.backup, &other.backup) && self.outcome == other.outcome && self.id == other.id
    }
}

#[component]
fn BackupKey(props: &BackupKeyProps) -> Html {
    let language = use_language();
    let shelf = use_shelf();
    let busy = use_state(|| false);
    // With the key's own passphrase.
    let own = use_state(|| None::<OfBackup>);
    let Some(key) = props.backup.keys.get(props.index) else { return Html::default() };
    let on_passphrase = Callback::from({
        let (key, busy, own) = (key.clone(), busy.setter(), own.setter());
        move |passphrase: String| {
            let (Some(shelf), key, busy, own) = (shelf.clone(), key.clone(), busy.clone(), own.clone()) else { return };
            busy.set(true);
            yew::platform::spawn_local(async move {
                own.set(Some(restore_key_of_backup(&shelf, &key, &passphrase).await));
                busy.set(false);
            });
        }
    });
    let fingerprint = key.0.parse::<Did>().map_or_else(|_| key.0.clone(), |did| did.fingerprint().to_string());
    let body = match own.as_ref().unwrap_or(&props.outcome) {
        OfBackup::OtherPassphrase => html! {
            <PassphraseForm id={&props.id} intro={language.say(words::KEY_OWN_PASSPHRASE)} button={language.say(words::KEEP_KEY)}
                message={own.as_ref().map(|_| wrong(language))} busy={*busy} {on_passphrase} />
        },
        outcome => said(language, outcome),
    };
    html! { <li><p><code class="nowrap">{ fingerprint }</code></p>{ body }</li> }
}

fn wrong(language: Language) -> AttrValue {
    vault_error(language, &crate::browser::vault::VaultError::WrongPassphrase).into()
}

fn said(language: Language, outcome: &OfBackup) -> Html {
    let (tone, text) = match outcome {
        OfBackup::Kept => (Tone::Good, language.say(words::KEY_OF_BACKUP_KEPT).to_owned()),
        OfBackup::Here => (Tone::Quiet, language.say(words::KEY_STAYS).to_owned()),
        OfBackup::OtherPassphrase => (Tone::Warn, language.say(words::KEY_OWN_PASSPHRASE).to_owned()),
        OfBackup::FalseName => (Tone::Bad, language.say(words::KEY_FALSE_NAME).to_owned()),
        OfBackup::Failed(error) => (Tone::Bad, vault_error(language, error)),
    };
    html! { <Notice {tone}><p>{ text }</p></Notice> }
}
