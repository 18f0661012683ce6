//! What a backup holds, each part brought in on request.

use super::drafts_view::DraftsView;
use crate::document::backup::Backup;
use crate::text::page::open as words;
use crate::text::{Language, Say};
use crate::ui::components::{Notice, Tone};
use crate::ui::state::{restore_keys, restore_signed, use_language, use_shelf};
use crate::ui::trouble::{store_error, vault_error};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties)]
pub struct BackupViewProps {
    pub backup: Rc<Backup>,
    pub damaged: usize,
}

impl PartialEq for BackupViewProps {
    fn eq(&self, other: &BackupViewProps) -> bool {
        Rc::ptr_eq(&self.backup, &other.backup) && self.damaged == other.damaged
    }
}

#[component]
pub fn BackupView(props: &BackupViewProps) -> Html {
    let language = use_language();
    let shelf = use_shelf();
    let said = use_state(<[Option<String>; 2]>::default);
    let backup = &props.backup;
    let restore = |part: usize| {
        let (shelf, said, backup) = (shelf.clone(), said.clone(), backup.clone());
        Callback::from(move |_: MouseEvent| {
            let (Some(shelf), said, backup) = (shelf.clone(), said.clone(), backup.clone()) else { return };
            yew::platform::spawn_local(async move {
                let failed = match part {
                    0 => restore_signed(&shelf, &backup.signed).await.err().map(|error| store_error(language, &error)),
                    _ => restore_keys(&shelf, &backup.keys).await.err().map(|error| vault_error(language, &error)),
                };
                let mut now = (*said).clone();
                now[part] = Some(failed.unwrap_or_else(|| language.say(words::DONE).to_owned()));
                said.set(now);
            });
        })
    };
    html! {
        <>
            if props.damaged > 0 {
                <Notice tone={Tone::Warn}><p>{ words::damaged(language, props.damaged) }</p></Notice>
            }
            <h2>{ language.say(words::DRAFTS) }</h2>
            <DraftsView texts={backup.drafts.clone()} />
            if !backup.signed.is_empty() {
                <h2>{ language.say(words::SIGNED_FILES) }</h2>
                <p>{ words::signed_in_backup(language, backup.signed.len()) }</p>
                { button(language, "restore-signed", words::RESTORE_SIGNED, restore(0), &said[0]) }
            }
            if !backup.keys.is_empty() {
                <h2>{ language.say(words::KEYS) }</h2>
                <p>{ words::keys_in_backup(language, backup.keys.len()) }{ " " }{ language.say(words::KEYS_PASSPHRASE) }</p>
                { button(language, "restore-keys", words::RESTORE_KEYS, restore(1), &said[1]) }
            }
        </>
    }
}

fn button(
    language: Language,
    id: &'static str,
    label: Say,
    onclick: Callback<MouseEvent>,
    said: &Option<String>,
) -> Html {
    html! {
        <>
            <p><button type="button" class="button plain" {id} {onclick}>{ language.say(label) }</button></p>
            <p class="hint" role="status">{ said.clone().unwrap_or_default() }</p>
        </>
    }
}
