//! Whose signature a criteria file bears, as a list says it: by the list of keys, or that nobody has compared the key yet.

use crate::document::open::Integrity;
use crate::json::Digest;
use crate::review::trust::{Role, Standing};
use crate::text::page::decision::{REVOKED, TRUSTED, TRUSTED_OTHER, listed_as};
use crate::text::page::open::{FINGERPRINT, OWN_KEY, SHORT_ALTERED, SHORT_INTACT, SHORT_UNSIGNED};
use crate::ui::components::{Tag, Tone};
use crate::ui::state::desk::use_listed_key;
use crate::ui::state::{use_is_own, use_language};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct SignatureProps {
    pub integrity: Integrity,
    /// Digest of the document as received.
    pub received: Digest,
}

#[component]
pub fn Signature(props: &SignatureProps) -> Html {
    let language = use_language();
    let SignatureProps { integrity, received } = props;
    let listed = use_listed_key(integrity, *received, Role::Author, None);
    let own = use_is_own(integrity);
    let signed = match integrity {
        Integrity::Intact(signed) => signed,
        // A summary may carry a file whose proof is none of its own.
        Integrity::Altered { .. } => return html! { <Tag tone={Tone::Bad} text={language.say(SHORT_ALTERED)} /> },
        Integrity::Unsigned => return html! { <Tag tone={Tone::Warn} text={language.say(SHORT_UNSIGNED)} /> },
    };
    let (standing, name) = listed.unwrap_or((Standing::Unknown, None));
    let (tone, state) = match standing {
        Standing::Trusted => (Tone::Good, TRUSTED),
        Standing::TrustedOther => (Tone::Warn, TRUSTED_OTHER),
        Standing::Revoked { .. } => (Tone::Bad, REVOKED),
        Standing::Unknown if own => (Tone::Good, OWN_KEY),
        Standing::Unknown => (Tone::Warn, SHORT_INTACT),
    };
    let (before, after) = listed_as(language);
    html! {
        <div class="signature">
            <Tag {tone} text={language.say(state)} />
            if let Some(name) = name { <p class="hint">{ before }<bdi>{ name }</bdi>{ after }</p> }
            <p class="hint">{ language.say(FINGERPRINT) }{ " " }<code class="nowrap">{ signed.did.fingerprint().to_string() }</code></p>
        </div>
    }
}
