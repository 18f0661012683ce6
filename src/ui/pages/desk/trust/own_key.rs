//! The reviewer's own key: its decisions count at this desk only once the reviewer has said so.

use crate::browser::{clock, page};
use crate::criteria::day_in_vietnam;
use crate::document::Did;
use crate::review::TrustList;
use crate::review::trust::{Entry, NotAdded, Role};
use crate::text::page::desk_trust as words;
use crate::ui::components::{Notice, Said, SaidLine, Tone};
use crate::ui::pages::desk::InDesk;
use crate::ui::route::Route;
use crate::ui::state::desk::{By, use_desk_actions};
use crate::ui::state::{KeptKeys, signing, use_language};
use std::collections::BTreeSet;
use yew::prelude::*;
use yew_router::prelude::*;

#[derive(Properties, PartialEq)]
pub struct OwnKeyProps {
    pub desk: InDesk,
    pub keys: KeptKeys,
}

/// What has the focus once the key is confirmed.
const HEADING: &str = "own-key";

#[component]
pub fn OwnKey(props: &OwnKeyProps) -> Html {
    let language = use_language();
    let actions = use_desk_actions();
    let said = use_state(Said::default);
    let trust = &props.desk.0.trust;
    let Some(did) = own(&props.keys) else {
        return html! {
            <section aria-labelledby="own-key">
                <h2 id="own-key">{ language.say(words::OWN) }</h2>
                <p>{ language.say(words::OWN_NONE) }</p>
            </section>
        };
    };
    let confirm = Callback::from({
        let (trust, said) = (trust.clone(), said.setter());
        move |_: MouseEvent| {
            let (Some(actions), trust, said) = (actions.clone(), trust.clone(), said.clone()) else { return };
            yew::platform::spawn_local(async move {
                // It is read on other computers, too, once the list is handed on.
                let name = match actions.who().await {
                    Some(By::Named(name)) => name,
                    Some(By::Key(_)) | None => language.say(words::OWN_NAME).to_owned(),
                };
                said.set(match as_reviewer(&trust, did, (&name, language.say(words::OWN_HOW))) {
                    Err(why) => Said::Failed(words::not_added(why).into()),
                    Ok(trust) => match actions.set_trust(trust).await {
                        Err(error) => Said::Failed(error.into()),
                        Ok(()) => {
                            // The button is gone.
                            page::focus(HEADING);
                            Said::Nothing
                        }
                    },
                });
            });
        }
    });
    html! {
        <section aria-labelledby="own-key">
            <h2 id={HEADING} tabindex="-1">{ language.say(words::OWN) }</h2>
            <p class="fingerprint">{ did.fingerprint().to_string() }</p>
            { state(language, OwnStanding::of(trust, &did), confirm) }
            <SaidLine said={(*said).clone()} />
            <p class="no-print"><Link<Route> to={Route::Key}>{ language.say(words::OWN_PAGE) }</Link<Route>></p>
        </section>
    }
}

/// Whether what the key of this computer signs counts at this desk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OwnStanding {
    Unconfirmed,
    Revoked,
    /// As a reviewer's: its decisions count.
    Counts,
}

impl OwnStanding {
    pub fn of(trust: &TrustList, did: &Did) -> OwnStanding {
        match trust.entry(did) {
            Some(Entry { revoked_on: Some(_), .. }) => OwnStanding::Revoked,
            Some(entry) if entry.roles.contains(&Role::Reviewer) => OwnStanding::Counts,
            _ => OwnStanding::Unconfirmed,
        }
    }
}

fn state(language: crate::text::Language, standing: OwnStanding, confirm: Callback<MouseEvent>) -> Html {
    match standing {
        OwnStanding::Revoked => {
            html! { <Notice tone={Tone::Bad}><p>{ language.say(words::OWN_REVOKED) }</p></Notice> }
        }
        OwnStanding::Counts => {
            html! { <Notice tone={Tone::Good}><p>{ language.say(words::OWN_TRUSTED) }</p></Notice> }
        }
        OwnStanding::Unconfirmed => html! {
            <Notice tone={Tone::Warn}>
                <p>{ language.say(words::OWN_NOT_TRUSTED) }</p>
                <p class="actions"><button type="button" class="button" id="trust-own-key" onclick={confirm}>{ language.say(words::OWN_TRUST) }</button></p>
            </Notice>
        },
    }
}

/// The key that signs on this computer.
fn own(keys: &KeptKeys) -> Option<Did> {
    let kept = keys.as_ref()?.as_ref().as_ref().ok()?;
    signing(kept)?.did.parse().ok()
}

fn as_reviewer(trust: &TrustList, did: Did, (name, how): (&str, &str)) -> Result<TrustList, NotAdded> {
    let mut trust = trust.clone();
    match trust.entry(&did).cloned() {
        Some(mut entry) => {
            entry.roles.insert(Role::Reviewer);
            trust.change(entry)?;
        }
        None => trust.add(Entry {
            did,
            name: name.to_owned(),
            roles: BTreeSet::from([Role::Reviewer]),
            units: Vec::new(),
            added_on: day_in_vietnam(clock::now()),
            revoked_on: None,
            how: how.to_owned(),
        })?,
    }
    Ok(trust)
}
