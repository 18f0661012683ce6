//! The second question, "whose key?", as a row of a panel. Intact never means trusted: a key nobody has compared is unknown.

use super::panel_row::PanelRow;
use crate::document::Did;
use crate::document::open::Integrity;
use crate::text::page::open as words;
use crate::ui::components::Tone;
use crate::ui::route::Route;
use crate::ui::state::{use_is_own, use_language};
use yew::prelude::*;
use yew_router::prelude::*;

#[derive(Properties, PartialEq)]
pub struct KeyRowProps {
    pub integrity: Integrity,
    /// Who the file says it is by; nothing of one that names nobody.
    pub claims: Option<AttrValue>,
    /// Whether a unit signs with it: then the row says what to do about a key that nobody has compared.
    #[prop_or_default]
    pub of_unit: bool,
}

#[component]
pub fn KeyRow(props: &KeyRowProps) -> Html {
    let language = use_language();
    let own = use_is_own(&props.integrity);
    let why = match &props.integrity {
        Integrity::Altered { .. } => words::NO_SIGNER_WHY,
        Integrity::Unsigned => words::NO_KEY_WHY,
        Integrity::Intact(signed) if own => return own_key(language, &signed.did),
        Integrity::Intact(signed) => return unknown(language, props, &signed.did),
    };
    html! {
        <PanelRow tone={Tone::Bad} title={language.say(words::NO_SIGNER)}>
            <p class="hint">{ language.say(why) }</p>
        </PanelRow>
    }
}

fn own_key(language: crate::text::Language, did: &Did) -> Html {
    html! {
        <PanelRow tone={Tone::Good} title={language.say(words::OWN_KEY)}>
            <p class="hint">{ language.say(words::FINGERPRINT) }{ " " }<code class="nowrap">{ did.fingerprint().to_string() }</code></p>
        </PanelRow>
    }
}

fn unknown(language: crate::text::Language, props: &KeyRowProps, did: &Did) -> Html {
    let (before, after) = words::claims_to_be(language, props.of_unit);
    let whose = match &props.claims {
        Some(claims) => html! { <>{ before }<bdi>{ claims }</bdi>{ after }</> },
        None => html! { language.say(words::NAMES_NO_SIGNER) },
    };
    html! {
        <PanelRow tone={Tone::Warn} title={language.say(words::UNKNOWN_KEY)}>
            <p class="hint">{ whose }</p>
            <p><code class="nowrap">{ did.fingerprint().to_string() }</code></p>
            if props.of_unit {
                <p>{ language.say(words::CALL) }{ " " }<Link<Route> to={Route::DeskTrust}>{ language.say(words::TO_TRUST) }</Link<Route>></p>
            }
        </PanelRow>
    }
}
