//! What happens when somebody signs: what is looked at first, what runs, where it leads.

use crate::browser::vault::{Guard, KeptKey, VaultError};
use crate::text::page::{sign as words, storage};
use crate::text::{Language, Say};
use crate::ui::components::{SummaryLine, Twice, focus_error_summary};
use crate::ui::pages::uuid;
use crate::ui::route::Route;
use crate::ui::state::{
    KeptKeys, NotSigned, OpenDraft, Shelf, sign_draft, use_kept_keys, use_language, use_shelf, use_signed,
};
use crate::ui::trouble::{store_error, vault_error};
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;
use yew_router::prelude::*;

/// What the key asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    Nothing,
    /// A key will be made, and kept by the browser.
    KeyToBeMade,
    /// The key's passphrase.
    Passphrase,
    /// A passphrase for a key that the browser can't keep.
    NewPassphrase,
}

/// What is typed besides the draft.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Typed {
    pub passphrase: String,
    pub new: Twice,
}

/// What the form shows and calls.
pub struct Signing {
    pub keys: KeptKeys,
    pub need: Need,
    pub typed: Typed,
    pub on_typed: Callback<Typed>,
    pub lines: Vec<SummaryLine>,
    pub busy: bool,
    pub sign: Callback<MouseEvent>,
}

#[hook]
pub fn use_signing(open: &OpenDraft) -> Signing {
    let language = use_language();
    let shelf = use_shelf();
    let navigator = use_navigator();
    let signed = use_signed();
    let (keys, _) = use_kept_keys();
    let typed = use_state(Typed::default);
    let lines = use_state(Vec::new);
    let busy = use_state(|| false);
    let unkeepable = use_state(|| false);
    let here = use_here();
    let key = usable(&keys);
    let need = need(key.as_ref(), *unkeepable || !shelf.as_ref().is_some_and(|shelf| shelf.keyring().keeps()));
    let sign = Callback::from({
        let (open, typed, lines, busy, ready) = (
            open.clone(),
            (*typed).clone(),
            lines.clone(),
            busy.clone(),
            keys.as_ref().is_some_and(|keys| keys.is_ok()),
        );
        let here = here.clone();
        move |_: MouseEvent| {
            let (Some(shelf), Some(navigator), true) = (shelf.clone(), navigator.clone(), ready) else { return };
            let wrong = wrong(language, &open, need, &typed);
            lines.set(wrong.clone());
            if !wrong.is_empty() {
                return focus_error_summary();
            }
            if *busy {
                return;
            }
            busy.set(true);
            let passphrase = passphrase(need, &typed);
            let here = here.clone();
            let (open, key, signed, lines, busy, unkeepable) =
                (open.clone(), key.clone(), signed.clone(), lines.clone(), busy.clone(), unkeepable.clone());
            yew::platform::spawn_local(async move {
                match run(language, &shelf, &open, (key, passphrase)).await {
                    Ok(revision) => {
                        signed.emit((open.draft.clone(), revision));
                        if *here.borrow() {
                            navigator.push(&Route::Result { draft: uuid(&open) });
                        }
                    }
                    Err(trouble) => {
                        unkeepable.set(trouble.unkeepable);
                        lines.set(vec![trouble.line]);
                        busy.set(false);
                    }
                }
            });
        }
    });
    let on_typed = Callback::from({
        let typed = typed.setter();
        move |new| typed.set(new)
    });
    Signing { keys, need, typed: (*typed).clone(), on_typed, lines: (*lines).clone(), busy: *busy, sign }
}

/// Whether the page is still shown: signing takes a while, and nobody is called back from where he went.
#[hook]
fn use_here() -> Rc<RefCell<bool>> {
    let here = use_mut_ref(|| true);
    use_effect_with((), {
        let here = here.clone();
        move |()| move || *here.borrow_mut() = false
    });
    here
}

fn usable(keys: &KeptKeys) -> Option<KeptKey> {
    let kept = keys.as_ref()?.as_ref().as_ref().ok()?;
    kept.iter().find(|key| key.guard != Guard::Damaged).cloned()
}

fn need(key: Option<&KeptKey>, unkeepable: bool) -> Need {
    match key.map(|key| key.guard) {
        Some(Guard::Passphrase) => Need::Passphrase,
        Some(Guard::Device | Guard::Damaged) => Need::Nothing,
        None if unkeepable => Need::NewPassphrase,
        None => Need::KeyToBeMade,
    }
}

fn passphrase(need: Need, typed: &Typed) -> Option<String> {
    match need {
        Need::Nothing | Need::KeyToBeMade => None,
        Need::Passphrase => Some(typed.passphrase.clone()),
        Need::NewPassphrase => Some(typed.new.first.clone()),
    }
}

fn wrong(language: Language, open: &OpenDraft, need: Need, typed: &Typed) -> Vec<SummaryLine> {
    let declaration = &open.draft.declaration;
    let here = |id: String, sentence: Say| SummaryLine { id: id.into(), text: language.say(sentence).into() };
    let mut lines = Vec::new();
    if declaration.name.trim().is_empty() {
        lines.push(here("signer-name".to_owned(), words::NAME_MISSING));
    }
    if declaration.title.trim().is_empty() {
        lines.push(here("signer-title".to_owned(), words::POSITION_MISSING));
    }
    if need == Need::Passphrase && typed.passphrase.is_empty() {
        lines.push(here("passphrase".to_owned(), storage::PASSPHRASE_EMPTY));
    }
    if let (Need::NewPassphrase, Some((field, sentence))) = (need, typed.new.problem()) {
        lines.push(here(format!("new-passphrase{field}"), sentence));
    }
    lines
}

struct Trouble {
    line: SummaryLine,
    unkeepable: bool,
}

async fn run(
    language: Language,
    shelf: &Shelf,
    open: &OpenDraft,
    key: (Option<KeptKey>, Option<String>),
) -> Result<crate::assessment::SignedRevision, Trouble> {
    sign_draft(shelf, open, language.say(words::STATEMENT), key).await.map_err(|why| {
        let unkeepable = why == NotSigned::Key(VaultError::NotKeepable);
        let (id, text) = match &why {
            NotSigned::Key(VaultError::NotKeepable) => {
                ("new-passphrase", storage::key_trouble(language, storage::KeyTrouble::NotKeepable))
            }
            NotSigned::Key(VaultError::WrongPassphrase) => {
                ("passphrase", vault_error(language, &VaultError::WrongPassphrase))
            }
            NotSigned::Key(error) => ("sign", vault_error(language, error)),
            NotSigned::Store(error) => ("sign", store_error(language, error)),
            NotSigned::NotSealed(why) => ("sign", words::not_sealed(language, why)),
            NotSigned::NotReady(_) => ("heading", language.say(words::NOT_YET_WHY).to_owned()),
        };
        Trouble { line: SummaryLine { id: id.into(), text: text.into() }, unkeepable }
    })
}
