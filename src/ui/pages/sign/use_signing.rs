//! What happens when somebody signs: what is looked at first, what runs, where it leads.

use super::signer::{Signer, place_of, use_signer};
use crate::text::Language;
use crate::text::page::sign as words;
use crate::ui::components::{SummaryLine, focus_error_summary};
use crate::ui::pages::uuid;
use crate::ui::route::Route;
use crate::ui::state::{NotSigned, OpenDraft, sign_draft, use_language, use_shelf, use_signed};
use crate::ui::trouble::Trouble;
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;
use yew_router::prelude::*;

/// What is wrong, and at which element.
pub type Mistake = (AttrValue, Trouble);

/// What the form shows and calls.
pub struct Signing {
    pub signer: Signer,
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
    let signer = use_signer();
    let mistakes = use_state(Vec::<Mistake>::new);
    let busy = use_state(|| false);
    let here = use_here();
    let sign = Callback::from({
        let (open, signer, mistakes, busy) = (open.clone(), signer.clone(), mistakes.clone(), busy.clone());
        let here = here.clone();
        move |_: MouseEvent| {
            let (Some(shelf), Some(navigator), true) = (shelf.clone(), navigator.clone(), signer.is_ready()) else {
                return;
            };
            let wrong = wrong(&open, &signer);
            mistakes.set(wrong.clone());
            if !wrong.is_empty() {
                return focus_error_summary();
            }
            if *busy {
                return;
            }
            busy.set(true);
            let here = here.clone();
            let (open, signer, signed, mistakes, busy) =
                (open.clone(), signer.clone(), signed.clone(), mistakes.clone(), busy.clone());
            yew::platform::spawn_local(async move {
                let key = (signer.key.clone(), signer.passphrase());
                match sign_draft(&shelf, &open, language.say(words::STATEMENT), key).await {
                    Ok(revision) => {
                        signed.emit((open.draft.clone(), revision));
                        if *here.borrow() {
                            navigator.push(&Route::Result { draft: uuid(&open) });
                        }
                    }
                    Err(why) => {
                        if let NotSigned::Key(error) = &why {
                            signer.tried(Some(error));
                        }
                        mistakes.set(vec![mistake(why)]);
                        busy.set(false);
                    }
                }
            });
        }
    });
    Signing { signer, lines: lines(language, &mistakes), busy: *busy, sign }
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

fn wrong(open: &OpenDraft, signer: &Signer) -> Vec<Mistake> {
    let declaration = &open.draft.declaration;
    let mut mistakes: Vec<Mistake> = Vec::new();
    if declaration.name.trim().is_empty() {
        mistakes.push(("signer-name".into(), words::NAME_MISSING.into()));
    }
    if declaration.title.trim().is_empty() {
        mistakes.push(("signer-title".into(), words::POSITION_MISSING.into()));
    }
    mistakes.extend(signer.mistakes());
    mistakes
}

/// Where it is put right.
fn mistake(why: NotSigned) -> Mistake {
    let place = match &why {
        NotSigned::Key(error) => place_of(error, "sign"),
        NotSigned::Store(_) | NotSigned::NotSealed(_) => "sign",
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

/// As the error summary shows them.
pub fn lines(language: Language, mistakes: &[Mistake]) -> Vec<SummaryLine> {
    mistakes.iter().map(|(id, trouble)| SummaryLine { id: id.clone(), text: trouble.say(language).into() }).collect()
}
