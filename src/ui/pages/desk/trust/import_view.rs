//! A signed list from elsewhere: each entry beside what is here, all, some or none taken over.

use super::add_form::AddForm;
use super::candidate::KeyCandidate;
use super::entries::{Entries, Keys};
use crate::browser::{clock, page};
use crate::criteria::day_in_vietnam;
use crate::document::open::{Integrity, Opened};
use crate::document::proof::Signed;
use crate::document::trust_list::ListDocument;
use crate::review::TrustList;
use crate::review::desk_copy::Compared;
use crate::review::trust::{Role, Standing};
use crate::text::Language;
use crate::text::page::desk_trust as words;
use crate::ui::components::{Notice, Said, SaidLine, Tone, isolate};
use crate::ui::pages::desk::InDesk;
use crate::ui::state::desk::use_desk_actions;
use crate::ui::state::use_language;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct ImportViewProps {
    pub desk: InDesk,
    pub opened: Rc<Opened<ListDocument>>,
    pub on_done: Callback<Said>,
}

/// What has the focus once the key of the list's signer is listed, or is not.
const HEADING: &str = "list-of-keys";

#[component]
pub fn ImportView(props: &ImportViewProps) -> Html {
    let language = use_language();
    let actions = use_desk_actions();
    let chosen = use_state(Keys::default);
    let said = use_state(Said::default);
    let incoming = use_memo(props.opened.clone(), |opened| TrustList::of_document(&opened.document));
    let trust = &props.desk.0.trust;
    let staged = use_memo((props.desk.clone(), incoming.clone()), |(desk, incoming)| desk.0.trust.stage(incoming));
    let by = signer(&props.opened);
    let is_trusted = by.as_ref().is_some_and(|signed| {
        trust.standing(signed, day_in_vietnam(clock::now()), Role::Reviewer, None) == Standing::Trusted
    });
    let take = |which: Keys| {
        let (trust, incoming, said, on_done) = (trust.clone(), incoming.clone(), said.setter(), props.on_done.clone());
        let actions = actions.clone();
        Callback::from(move |_: MouseEvent| {
            let (Some(actions), said, on_done) = (actions.clone(), said.clone(), on_done.clone()) else { return };
            let mut trust = trust.clone();
            trust.take_over(&incoming, &which);
            yew::platform::spawn_local(async move {
                match actions.set_trust(trust).await {
                    Ok(()) => on_done.emit(Said::Done(words::IMPORTED)),
                    Err(error) => said.set(Said::Failed(error.into())),
                }
            });
        })
    };
    let of = |wanted: Compared| staged.iter().filter(move |one| Compared::of(&one.state) == wanted);
    let new: Keys = Rc::new(of(Compared::New).map(|one| one.entry.did).collect());
    let has_others = of(Compared::Other).next().is_some();
    let on_choose = Callback::from({
        let chosen = chosen.setter();
        move |keys| chosen.set(keys)
    });
    // Its key is listed here, without losing the list.
    let adding = use_state_eq(|| false);
    let on_listed = Callback::from({
        let (adding, said) = (adding.setter(), said.setter());
        move |done: Said| {
            adding.set(false);
            said.set(done);
            page::focus(HEADING);
        }
    });
    // The button that opened the form is gone.
    use_effect_with(*adding, |adding| {
        if *adding {
            page::focus("trust-name");
        }
    });
    let add = Callback::from({
        let adding = adding.setter();
        move |_: MouseEvent| adding.set(true)
    });
    let signer = by.as_ref().filter(|_| !is_trusted).map(|signed| KeyCandidate {
        did: signed.did,
        name: String::new(),
        units: Vec::new(),
    });
    let claimed = by.as_ref().and_then(|signed| incoming.entry(&signed.did)).map(|entry| entry.name.clone());
    let none = props.on_done.reform(|_: MouseEvent| Said::Nothing);
    html! {
        <div class="sheet">
            <h3 id={HEADING} tabindex="-1">{ language.say(words::IMPORT) }</h3>
            { signed_by(language, by.as_ref(), claimed.filter(|_| !is_trusted), is_trusted) }
            if let Some(candidate) = signer {
                if *adding {
                    <AddForm desk={props.desk.clone()} {candidate} on_done={on_listed} />
                } else {
                    <p class="actions"><button type="button" class="button" id="list-signer" onclick={add}>{ language.say(words::LIST_SIGNER) }</button></p>
                }
            }
            <Entries desk={props.desk.clone()} incoming={incoming.clone()} {staged} chosen={(*chosen).clone()} {on_choose} />
            if is_trusted && has_others {
                <p class="hint">{ language.say(words::IMPORT_OTHERS) }</p>
            }
            <p class="actions">
                if is_trusted {
                    <button type="button" class="button" id="take-all" disabled={new.is_empty()} onclick={take(new.clone())}>{ words::take_new(language, new.len()) }</button>
                    <button type="button" class="button plain" id="take-some" disabled={chosen.is_empty()} onclick={take((*chosen).clone())}>
                        { words::take_chosen(language, chosen.len()) }
                    </button>
                }
                <button type="button" class="button plain" id="take-none" onclick={none}>{ language.say(words::IMPORT_NONE) }</button>
            </p>
            <SaidLine said={(*said).clone()} />
        </div>
    }
}

fn signer(opened: &Opened<ListDocument>) -> Option<Signed> {
    match &opened.integrity {
        Integrity::Intact(signed) => Some(signed.clone()),
        Integrity::Altered { .. } | Integrity::Unsigned => None,
    }
}

fn signed_by(language: Language, by: Option<&Signed>, claimed: Option<String>, is_trusted: bool) -> Html {
    let (tone, sentence) =
        if is_trusted { (Tone::Good, words::IMPORT_TRUSTED) } else { (Tone::Warn, words::IMPORT_UNKNOWN) };
    html! {
        <>
            if let Some(by) = by {
                <p>{ language.say(words::IMPORT_BY) }</p>
                <p class="fingerprint">{ by.did.fingerprint().to_string() }</p>
            }
            if let Some(name) = claimed { <p>{ words::claims_to_be(language, &isolate(&name)) }</p> }
            <Notice {tone}><p>{ language.say(sentence) }</p></Notice>
        </>
    }
}
