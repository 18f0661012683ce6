//! What happens when somebody signs: what is looked at first, what runs, where it leads.

use crate::browser::vault::{Guard, KeptKey, VaultError};
use crate::text::Language;
use crate::text::page::{sign as words, storage};
use crate::ui::components::{SummaryLine, Twice, focus_error_summary};
use crate::ui::pages::uuid;
use crate::ui::route::Route;
use crate::ui::state::{
    KeptKeys, NotSigned, OpenDraft, sign_draft, use_kept_keys, use_language, use_shelf, use_signed,
};
use crate::ui::trouble::Trouble;
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

/// What is wrong, and at which element.
type Mistake = (AttrValue, Trouble);

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
    let mistakes = use_state(Vec::<Mistake>::new);
    let busy = use_state(|| false);
    let unkeepable = use_state(|| false);
    let here = use_here();
    let key = usable(&keys);
    let need = need(key.as_ref(), *unkeepable || !shelf.as_ref().is_some_and(|shelf| shelf.keyring().keeps()));
    let sign = Callback::from({
        let (open, typed, mistakes, busy, ready) = (
            open.clone(),
            (*typed).clone(),
            mistakes.clone(),
            busy.clone(),
            keys.as_ref().is_some_and(|keys| keys.is_ok()),
        );
        let here = here.clone();
        move |_: MouseEvent| {
            let (Some(shelf), Some(navigator), true) = (shelf.clone(), navigator.clone(), ready) else { return };
            let wrong = wrong(&open, need, &typed);
            mistakes.set(wrong.clone());
            if !wrong.is_empty() {
                return focus_error_summary();
            }
            if *busy {
                return;
            }
            busy.set(true);
            let passphrase = passphrase(need, &typed);
            let here = here.clone();
            let (open, key, signed, mistakes, busy, unkeepable) =
                (open.clone(), key.clone(), signed.clone(), mistakes.clone(), busy.clone(), unkeepable.clone());
            yew::platform::spawn_local(async move {
                match sign_draft(&shelf, &open, language.say(words::STATEMENT), (key, passphrase)).await {
                    Ok(revision) => {
                        signed.emit((open.draft.clone(), revision));
                        if *here.borrow() {
                            navigator.push(&Route::Result { draft: uuid(&open) });
                        }
                    }
                    Err(why) => {
                        unkeepable.set(why == NotSigned::Key(VaultError::NotKeepable));
                        mistakes.set(vec![mistake(why)]);
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
    Signing { keys, need, typed: (*typed).clone(), on_typed, lines: lines(language, &mistakes), busy: *busy, sign }
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

fn wrong(open: &OpenDraft, need: Need, typed: &Typed) -> Vec<Mistake> {
    let declaration = &open.draft.declaration;
    let mut mistakes: Vec<Mistake> = Vec::new();
    if declaration.name.trim().is_empty() {
        mistakes.push(("signer-name".into(), words::NAME_MISSING.into()));
    }
    if declaration.title.trim().is_empty() {
        mistakes.push(("signer-title".into(), words::POSITION_MISSING.into()));
    }
    if need == Need::Passphrase && typed.passphrase.is_empty() {
        mistakes.push(("passphrase".into(), storage::PASSPHRASE_EMPTY.into()));
    }
    if let (Need::NewPassphrase, Some((field, sentence))) = (need, typed.new.problem()) {
        mistakes.push((format!("new-passphrase{field}").into(), sentence.into()));
    }
    mistakes
}

/// Where it is put right.
fn mistake(why: NotSigned) -> Mistake {
    let place = match &why {
        NotSigned::Key(VaultError::NotKeepable) => "new-passphrase",
        NotSigned::Key(VaultError::WrongPassphrase) => "passphrase",
        NotSigned::Key(_) | NotSigned::Store(_) | NotSigned::NotSealed(_) => "sign",
        NotSigned::NotReady(_) => "heading",
    };
    let trouble = match why {
        NotSigned::Key(error) => error.into(),
        NotSigned::Store(error) => error.into(),
        NotSigned::NotSealed(why) => Trouble::NotSealed(why),
        NotSigned::NotReady(_) => words::NOT_YET_WHY.into(),
    };
    (place.into(), trouble)
}

fn lines(language: Language, mistakes: &[Mistake]) -> Vec<SummaryLine> {
    mistakes.iter().map(|(id, trouble)| SummaryLine { id: id.clone(), text: trouble.say(language).into() }).collect()
}
