//! The key that goes on with this one: made here, named by a statement that both keys sign and that the reviewer confirms. Afterwards the
//! statement stands where the form was.

use crate::browser::vault::{Guard, KeptKey, VaultError};
use crate::browser::{files, page};
use crate::document::Did;
use crate::json::tidy::tidy;
use crate::text::Language;
use crate::text::page::{key_change, storage};
use crate::ui::components::{Facts, Notice, Said, SaidLine, Tone, moment_of};
use crate::ui::form::{PasswordField, TextArea};
use crate::ui::state::{KeyChange, Shelf, use_language, use_shelf};
use crate::ui::trouble::Trouble;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct ChangeFormProps {
    pub kept: KeptKey,
    /// It was changed, and its statement handed to the browser.
    pub on_changed: Callback<Said>,
}

#[component]
pub fn ChangeForm(props: &ChangeFormProps) -> Html {
    let language = use_language();
    let shelf = use_shelf();
    let reason = use_state(String::new);
    let passphrase = use_state(String::new);
    // What is wrong, and at which element.
    let mistakes = use_state(Vec::<(&'static str, Trouble)>::new);
    let busy = use_state(|| false);
    let asks = props.kept.guard == Guard::Passphrase;
    let change = Callback::from({
        let (key, reason, passphrase) = (props.kept.clone(), reason.clone(), passphrase.clone());
        let (mistakes, busy, on_changed) = (mistakes.setter(), busy.clone(), props.on_changed.clone());
        move |_: MouseEvent| {
            let wrong = wrong(&reason, &passphrase, asks);
            mistakes.set(wrong.clone());
            if let Some((first, _)) = wrong.first() {
                page::focus(first);
            }
            let (Some(shelf), true, false) = (shelf.clone(), wrong.is_empty(), *busy) else { return };
            busy.set(true);
            let (key, reason, passphrase) = (key.clone(), (*reason).clone(), (*passphrase).clone());
            let (mistakes, busy, on_changed) = (mistakes.clone(), busy.clone(), on_changed.clone());
            yew::platform::spawn_local(async move {
                match shelf.keyring().change(&key, &passphrase, &reason).await {
                    Ok(change) => on_changed.emit(save(&change)),
                    Err(trouble) => {
                        page::focus(place(&trouble));
                        mistakes.set(vec![(place(&trouble), trouble)]);
                        busy.set(false);
                    }
                }
            });
        }
    });
    let set = |value: &UseStateHandle<String>| {
        let value = value.setter();
        Callback::from(move |text| value.set(text))
    };
    let message = |place: &str| {
        mistakes.iter().find(|(at, _)| *at == place).map(|(_, trouble)| AttrValue::from(trouble.say(language)))
    };
    html! {
        <details class="no-print" id="change-key">
            <summary>{ language.say(key_change::CHANGE) }</summary>
            <p>{ language.say(key_change::WHY) }</p>
            <p>{ language.say(key_change::NOT_IF_STOLEN) }</p>
            <TextArea id="change-reason" label={language.say(key_change::REASON)} hint={language.say(key_change::REASON_HINT)} value={(*reason).clone()} message={message("change-reason")} on_input={set(&reason)} />
            if asks {
                <PasswordField id="change-passphrase" label={language.say(storage::PASSPHRASE)} hint={language.say(key_change::PASSPHRASE_HINT)}
                    value={(*passphrase).clone()} message={message("change-passphrase")} on_input={set(&passphrase)} />
            }
            <p class="actions"><button type="button" class="button" id="make-change" aria-disabled={busy.then_some("true")} onclick={change}>{ language.say(key_change::MAKE) }</button></p>
            <p class="message" id="change-failed" aria-live="polite">{ message("make-change").unwrap_or_default() }</p>
        </details>
    }
}

/// Hands the statement to the browser.
fn save(change: &KeyChange) -> Said {
    let name = change.file_name();
    match files::save(&name, "application/json", change.text.as_bytes()) {
        Ok(()) => Said::SavedTo(name),
        Err(error) => Said::Failed(error.into()),
    }
}

fn wrong(reason: &str, passphrase: &str, asks: bool) -> Vec<(&'static str, Trouble)> {
    let checks = [
        (tidy(reason).is_empty(), "change-reason", key_change::REASON_MISSING),
        (asks && passphrase.is_empty(), "change-passphrase", storage::PASSPHRASE_EMPTY),
    ];
    checks.into_iter().filter(|(wrong, ..)| *wrong).map(|(_, id, sentence)| (id, sentence.into())).collect()
}

/// Where it is put right.
fn place(trouble: &Trouble) -> &'static str {
    match trouble {
        Trouble::Key(VaultError::WrongPassphrase) => "change-passphrase",
        _ => "make-change",
    }
}

#[derive(Properties, PartialEq)]
pub struct ChangedProps {
    /// The old key. It still signs where the new one can't.
    pub kept: KeptKey,
    /// What ends the ids of a key that is not the one that signs.
    pub suffix: AttrValue,
}

/// What stands at a key that was changed.
#[component]
pub fn Changed(props: &ChangedProps) -> Html {
    let language = use_language();
    let shelf = use_shelf();
    let change = use_state(|| None::<Rc<KeyChange>>);
    let said = use_state(Said::default);
    use_effect_with((shelf, props.kept.did.clone()), {
        let change = change.setter();
        move |(shelf, did)| {
            let (Some(shelf), did) = (shelf.clone(), did.clone()) else { return };
            yew::platform::spawn_local(async move { change.set(find(&shelf, &did).await) });
        }
    });
    let Some(found) = (*change).clone() else { return Html::default() };
    let again = Callback::from({
        let (found, said) = (found.clone(), said.setter());
        move |_: MouseEvent| said.set(save(&found))
    });
    let row = |label, value: Html| (AttrValue::from(language.say(label)), value);
    let document = &found.opened.document;
    let rows = vec![
        row(
            key_change::FOLLOWED_BY,
            html! { <code class="nowrap">{ found.rotation.new.fingerprint().to_string() }</code> },
        ),
        row(key_change::CHANGED_AT, moment_of(language, &document.rotated_at).into()),
        row(key_change::REASON, html! { <bdi class="kept">{ &document.reason }</bdi> }),
    ];
    let (tone, title, what) = if props.kept.succession.signs {
        (Tone::Warn, key_change::NEW_IS_GONE, key_change::NEW_IS_GONE_WHY)
    } else {
        (Tone::Quiet, key_change::SIGNS_NO_MORE, key_change::HAND_OVER)
    };
    html! {
        <>
            <Notice {tone} title={language.say(title)}><p>{ language.say(what) }</p></Notice>
            <Facts {rows} />
            <p class="actions"><button type="button" class="button plain" id={format!("save-change{}", props.suffix)} onclick={again}>{ language.say(key_change::SAVE_AGAIN) }</button></p>
            <SaidLine said={(*said).clone()} />
        </>
    }
}

async fn find(shelf: &Shelf, old: &str) -> Option<Rc<KeyChange>> {
    let old: Did = old.parse().ok()?;
    let changes = shelf.keyring().changes().await.unwrap_or_default();
    changes.into_iter().find(|change| change.rotation.old == old).map(Rc::new)
}

/// Right after it: what to do with the file.
pub fn just_changed(language: Language, said: &Said) -> Html {
    html! {
        <div id="key-changed" tabindex="-1" class="no-print">
            <Notice tone={Tone::Good} title={language.say(key_change::CHANGED)}>
                <p>{ language.say(key_change::HAND_OVER) }</p>
                <p>{ language.say(key_change::COPY_NEW) }</p>
                <SaidLine said={said.clone()} />
            </Notice>
        </div>
    }
}
