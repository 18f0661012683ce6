//! What is typed once for all, with the key that signs. Only a key whose decisions count at this desk signs in numbers: others would be
//! signed a second time and contradict the first as soon as the key is confirmed.

use super::Picked;
use super::left_out::left_out;
use super::meant::Meant;
use super::sign::SigningTogether;
use super::table::Table;
use crate::browser::page;
use crate::browser::vault::VaultError;
use crate::review::TrustList;
use crate::review::decide::DecisionDraft;
use crate::review::desk::NotTogether;
use crate::text::Language;
use crate::text::page::{desk as desk_words, desk_together as words};
use crate::ui::components::{ErrorSummary, Notice, Tone};
use crate::ui::pages::desk::InDesk;
use crate::ui::pages::desk::summary::decision_fields::{kept, recognition_fields, reviewer_fields};
use crate::ui::pages::desk::summary::draft::Edit;
use crate::ui::pages::desk::trust::{OwnKey, OwnStanding};
use crate::ui::pages::sign::key_part::KeyPart;
use crate::ui::pages::sign::signer::Signer;
use crate::ui::state::use_language;
use crate::ui::trouble::{Trouble, vault_error};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct FormProps {
    pub desk: InDesk,
    pub picked: Rc<Picked>,
    pub meant: Rc<Meant>,
    pub draft: Rc<DecisionDraft>,
    pub edit: Callback<Edit>,
    /// Why the newest change is not kept.
    pub failed: Option<Trouble>,
    pub signing: SigningTogether,
}

/// What has the focus once the key is confirmed.
const TAKEN: &str = "taken-together";

#[component]
pub fn Form(props: &FormProps) -> Html {
    let language = use_language();
    let FormProps { picked, meant, signing, .. } = props;
    let key = Key::of(&props.desk.0.trust, &signing.signer);
    // The button that confirmed it is gone with its section. Who opens the page with a key that counts stays at the heading.
    let before = use_mut_ref(|| Key::Reading);
    use_effect_with(key.clone(), move |key| {
        if before.replace(key.clone()) == Key::Kept(OwnStanding::Unconfirmed) && *key == COUNTS {
            page::focus(TAKEN);
        }
    });
    let own_key = || html! { <OwnKey desk={props.desk.clone()} keys={signing.signer.keys.clone()} /> };
    html! {
        <>
            <p id={TAKEN} role="status" tabindex="-1">{ words::counted(language, meant.year, meant.rows.len(), (picked.ids.len(), picked.are_selected)) }</p>
            { left_out(language, meant) }
            { match key {
                Key::Reading => html! { <p class="hint" role="status">{ language.say(desk_words::OPENING) }</p> },
                Key::Failed(error) => html! { <Notice tone={Tone::Bad} alert=true><p>{ vault_error(language, &error) }</p></Notice> },
                Key::None => html! { <Notice tone={Tone::Warn}><p>{ language.say(words::NO_KEY) }</p></Notice> },
                Key::Kept(OwnStanding::Revoked) => own_key(),
                Key::Kept(OwnStanding::Unconfirmed) => html! { <><Notice tone={Tone::Warn}><p>{ language.say(words::KEY_FIRST) }</p></Notice>{ own_key() }</> },
                Key::Kept(OwnStanding::Counts) => fields(language, props),
            } }
        </>
    }
}

/// How the key that signs here stands at this desk.
#[derive(Clone, Debug, PartialEq)]
pub enum Key {
    Reading,
    Failed(VaultError),
    None,
    Kept(OwnStanding),
}

/// A key whose decisions count.
pub const COUNTS: Key = Key::Kept(OwnStanding::Counts);

impl Key {
    pub fn of(trust: &TrustList, signer: &Signer) -> Key {
        let kept = match signer.keys.as_deref() {
            None => return Key::Reading,
            Some(Err(error)) => return Key::Failed(error.clone()),
            Some(Ok(_)) => signer.key.as_ref(),
        };
        let Some(did) = kept.and_then(|key| key.did.parse().ok()) else { return Key::None };
        Key::Kept(OwnStanding::of(trust, &did))
    }
}

fn fields(language: Language, props: &FormProps) -> Html {
    let FormProps { meant, draft, edit, failed, signing, .. } = props;
    let SigningTogether { signer, lines, sign, .. } = signing;
    html! {
        <>
            <ErrorSummary title={language.say(words::PROBLEM)} lines={lines.clone()} />
            <p>{ language.say(words::RECOGNITION_WHY) }</p>
            { recognition_fields(language, edit, draft) }
            { reviewer_fields(language, edit, draft) }
            { kept(language, failed.as_ref()) }
            if meant.rows.is_empty() {
                <p class="sheet empty" id="none-together">{ language.say(if meant.left_out.contains_key(&NotTogether::Accepted) { words::NONE_BUT_ACCEPTED } else { words::NONE }) }</p>
            } else {
                <h2>{ language.say(words::LIST) }</h2>
                <Table meant={meant.clone()} />
                <KeyPart keys={signer.keys.clone()} need={signer.need} typed={signer.typed.clone()} on_typed={signer.on_typed.clone()} />
                <p class="actions"><button type="button" class="button" id="sign-decision" onclick={sign}>{ words::sign(language, meant.rows.len()) }</button></p>
            }
        </>
    }
}
