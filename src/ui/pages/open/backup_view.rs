//! What a backup holds: all of it brought in at once, or each part on request.

use super::backup_keys::BackupKeys;
use super::criteria_of_backup::{ManuscriptsOfBackup, bring_in_new};
use super::drafts_view::{DraftsView, import_new};
use crate::browser::store::StoreError;
use crate::document::backup::Backup;
use crate::text::Language;
use crate::text::page::open as words;
use crate::ui::components::{Notice, Said, SaidLine, Tone};
use crate::ui::state::criteria::RestoredCriteria;
use crate::ui::state::{
    OfBackup, Shelf, restore_key_changes, restore_key_of_backup, restore_signed, use_language, use_shelf,
};
use crate::ui::trouble::store_error;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties)]
pub struct BackupViewProps {
    /// What its elements' ids begin with.
    pub id: AttrValue,
    pub backup: Rc<Backup>,
    pub damaged: usize,
    /// The one that opened it.
    pub passphrase: AttrValue,
}

impl PartialEq for BackupViewProps {
    fn eq(&self, other: &BackupViewProps) -> bool {
        Rc::ptr_eq(&self.backup, &other.backup) && self.damaged == other.damaged && self.id == other.id
    }
}

/// A part of a backup.
#[derive(Clone, Copy, PartialEq)]
enum Part {
    All,
    Signed,
    Criteria,
    Keys,
}

#[component]
pub fn BackupView(props: &BackupViewProps) -> Html {
    let language = use_language();
    let shelf = use_shelf();
    let all = use_state(Said::default);
    let signed = use_state(Said::default);
    let criteria = use_state(|| None::<Result<RestoredCriteria, StoreError>>);
    let keys = use_state(Rc::<Vec<OfBackup>>::default);
    let changes = use_state(Said::default);
    let turn = use_state(|| 0_u32);
    let BackupViewProps { id, backup, passphrase, .. } = props;
    let restore = |part: Part| {
        let (shelf, backup, passphrase) = (shelf.clone(), backup.clone(), passphrase.clone());
        let (all, signed, criteria) = (all.setter(), signed.setter(), criteria.setter());
        let (keys, changes, turn) = (keys.setter(), changes.setter(), turn.clone());
        Callback::from(move |_: MouseEvent| {
            let (Some(shelf), backup, passphrase) = (shelf.clone(), backup.clone(), passphrase.clone()) else { return };
            let (all, signed, criteria) = (all.clone(), signed.clone(), criteria.clone());
            let (keys, changes, turn) = (keys.clone(), changes.clone(), turn.clone());
            yew::platform::spawn_local(async move {
                if part == Part::All {
                    all.set(Said::Working);
                    import_new(&shelf, &backup.drafts).await;
                    bring_in_new(&shelf, &backup).await;
                    turn.set(turn.wrapping_add(1));
                }
                if matches!(part, Part::All | Part::Signed) {
                    signed.set(match restore_signed(&shelf, &backup.signed).await {
                        Ok(()) => Said::Done(words::RESTORED_SIGNED),
                        Err(error) => Said::Failed(error.into()),
                    });
                }
                if matches!(part, Part::All | Part::Criteria) {
                    criteria.set(Some(shelf.restore_criteria(&backup.criteria).await));
                }
                if matches!(part, Part::All | Part::Keys) {
                    let (outcomes, of_changes) = all_keys(&shelf, &backup, &passphrase).await;
                    keys.set(Rc::new(outcomes));
                    changes.set(of_changes);
                }
                if part == Part::All {
                    all.set(Said::Done(words::RESTORED_ALL));
                }
            });
        })
    };
    let button = |name: &str, class: &'static str, label, onclick: Callback<MouseEvent>| {
        html! { <p><button type="button" {class} id={format!("{id}-{name}")} {onclick}>{ language.say(label) }</button></p> }
    };
    html! {
        <>
            if props.damaged > 0 {
                <Notice tone={Tone::Warn}><p>{ words::damaged(language, props.damaged) }</p></Notice>
            }
            <p>{ language.say(words::RESTORE_ALL_WHAT) }</p>
            { button("restore", "button", words::RESTORE_ALL, restore(Part::All)) }
            <SaidLine said={(*all).clone()} />
            <h2>{ language.say(words::DRAFTS) }</h2>
            <DraftsView {id} texts={backup.drafts.clone()} turn={*turn} in_backup=true />
            if !backup.signed.is_empty() {
                <h2>{ language.say(words::SIGNED_FILES) }</h2>
                <p>{ words::signed_in_backup(language, backup.signed.len()) }</p>
                { button("restore-signed", "button plain", words::RESTORE_SIGNED, restore(Part::Signed)) }
                <SaidLine said={(*signed).clone()} />
            }
            if !backup.criteria.is_empty() {
                <h2>{ language.say(words::CRITERIA_FILES) }</h2>
                <p>{ words::criteria_in_backup(language, backup.criteria.len()) }</p>
                { button("restore-criteria", "button plain", words::RESTORE_CRITERIA, restore(Part::Criteria)) }
                { criteria_said(language, criteria.as_ref()) }
            }
            if !backup.manuscripts.is_empty() {
                <h2>{ language.say(words::MANUSCRIPTS) }</h2>
                <ManuscriptsOfBackup {id} texts={backup.manuscripts.clone()} turn={*turn} />
            }
            if !backup.keys.is_empty() {
                <h2>{ language.say(words::KEYS) }</h2>
                <p>{ words::keys_in_backup(language, backup.keys.len()) }{ " " }{ language.say(words::KEYS_PASSPHRASE) }</p>
                { button("restore-keys", "button plain", words::RESTORE_KEYS, restore(Part::Keys)) }
                <BackupKeys {id} backup={backup.clone()} outcomes={(*keys).clone()} />
            }
            <SaidLine said={(*changes).clone()} />
        </>
    }
}

fn criteria_said(language: Language, said: Option<&Result<RestoredCriteria, StoreError>>) -> Html {
    let (done, failed) = match said {
        None => Default::default(),
        Some(Ok(RestoredCriteria { here, conflicts, unusable })) => {
            (words::restored_criteria(language, *here, *conflicts, *unusable), String::new())
        }
        Some(Err(error)) => (String::new(), store_error(language, error)),
    };
    html! { <><p class="hint" role="status">{ done }</p><p class="message" aria-live="polite">{ failed }</p></> }
}

/// What came of each key, and of the statements that changed keys.
async fn all_keys(shelf: &Shelf, backup: &Backup, passphrase: &str) -> (Vec<OfBackup>, Said) {
    let mut outcomes = Vec::new();
    for key in &backup.keys {
        outcomes.push(restore_key_of_backup(shelf, key, passphrase).await);
    }
    let changes = restore_key_changes(shelf, &backup.key_changes).await;
    (outcomes, changes.map_or_else(Said::Failed, |()| Said::Nothing))
}
