//! A passphrase chosen anew, typed twice, long enough to resist guessing.

use crate::text::Say;
use crate::text::page::storage;
use crate::ui::form::PasswordField;
use crate::ui::state::use_language;
use yew::prelude::*;

/// What is typed in the two fields.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Twice {
    pub first: String,
    pub again: String,
}

/// A protected file may lie on a lost stick, where anybody can go on guessing.
const SHORTEST: usize = 12;

impl Twice {
    /// Why it can't be used, and in which of the two fields that is to be mended.
    pub fn problem(&self) -> Option<(&'static str, Say)> {
        if self.first.is_empty() {
            return Some(("", storage::PASSPHRASE_EMPTY));
        }
        if self.is_short() {
            return Some(("", storage::PASSPHRASE_SHORT));
        }
        (self.first != self.again).then_some(("-again", storage::PASSPHRASE_DIFFERS))
    }

    fn is_short(&self) -> bool {
        !self.first.is_empty() && self.first.chars().count() < SHORTEST
    }
}

#[derive(Properties, PartialEq)]
pub struct NewPassphraseProps {
    pub id: AttrValue,
    pub typed: Twice,
    pub on_change: Callback<Twice>,
}

#[component]
pub fn NewPassphrase(props: &NewPassphraseProps) -> Html {
    let language = use_language();
    let NewPassphraseProps { id, typed, on_change } = props;
    let first = on_change.reform({
        let typed = typed.clone();
        move |first| Twice { first, again: typed.again.clone() }
    });
    let again = on_change.reform({
        let typed = typed.clone();
        move |again| Twice { first: typed.first.clone(), again }
    });
    // While the second is still being typed it can't be the same yet.
    let differs = !typed.again.is_empty() && !typed.first.starts_with(&typed.again);
    let short = typed.is_short().then(|| language.say(storage::PASSPHRASE_SHORT));
    html! {
        <>
            <PasswordField {id} label={language.say(storage::NEW_PASSPHRASE)} hint={language.say(storage::PASSPHRASE_HINT)} new=true
                value={typed.first.clone()} on_input={first} />
            <p class="hint" aria-live="polite">{ short.unwrap_or_default() }</p>
            <PasswordField id={format!("{id}-again")} label={language.say(storage::AGAIN)} new=true value={typed.again.clone()} on_input={again}
                message={differs.then(|| AttrValue::from(language.say(storage::PASSPHRASE_DIFFERS)))} />
        </>
    }
}
