//! The second question, "whose key?", where a trust list answers it. The name shown as trusted is the list's, never the file's.

use super::key_row::KeyRow;
use super::panel_row::PanelRow;
use crate::document::Did;
use crate::document::open::Integrity;
use crate::review::trust::Standing;
use crate::text::page::{decision as words, open};
use crate::text::{Language, Say};
use crate::ui::components::Tone;
use crate::ui::state::use_language;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct StandingRowProps {
    pub integrity: Integrity,
    /// Who the file says it is by; nothing of one that names nobody.
    pub claims: Option<AttrValue>,
    /// How the key stands; nothing for a file that is not as it was signed.
    pub standing: Option<Standing>,
    /// Who the list says holds the key.
    #[prop_or_default]
    pub listed: Option<AttrValue>,
    /// Whether a unit signs with it, not a reviewer.
    #[prop_or_default]
    pub of_unit: bool,
}

#[component]
pub fn StandingRow(props: &StandingRowProps) -> Html {
    let language = use_language();
    let unlisted = || html! { <KeyRow integrity={props.integrity.clone()} claims={props.claims.clone()} of_unit={props.of_unit} /> };
    let (Some(standing), Integrity::Intact(signed)) = (props.standing, &props.integrity) else { return unlisted() };
    let did = signed.did;
    match standing {
        Standing::Unknown => unlisted(),
        Standing::Trusted => row(language, props, did, (Tone::Good, words::TRUSTED, String::new())),
        Standing::TrustedOther => {
            let why = language.say(words::TRUSTED_OTHER_WHY).to_owned();
            row(language, props, did, (Tone::Warn, words::TRUSTED_OTHER, why))
        }
        Standing::Revoked { .. } => {
            row(language, props, did, (Tone::Bad, words::REVOKED, words::revoked_why(language, standing)))
        }
    }
}

fn row(language: Language, props: &StandingRowProps, did: Did, (tone, title, why): (Tone, Say, String)) -> Html {
    let (before, after) = words::listed_as(language);
    html! {
        <PanelRow {tone} title={language.say(title)}>
            if let Some(name) = &props.listed {
                <p class="hint">{ before }<bdi>{ name }</bdi>{ after }{ " " }{ why }</p>
            }
            <p class="hint">{ language.say(open::FINGERPRINT) }{ " " }<code class="nowrap">{ did.fingerprint().to_string() }</code></p>
        </PanelRow>
    }
}
