//! A state by its sign and its words, never by colour alone.

use crate::ui::components::{Icon, Symbol, Tone};
use yew::prelude::*;

/// Sign and words.
pub fn state(tone: Tone, words: &str) -> Html {
    let symbol = match tone {
        Tone::Good => Some(Symbol::Tick),
        Tone::Warn => Some(Symbol::Question),
        Tone::Bad => Some(Symbol::Cross),
        Tone::Quiet => None,
    };
    html! {
        <span class={classes!("state", tone.class())}>
            { for symbol.map(|symbol| html! { <Icon {symbol} /> }) }
            <span class="two">{ words }</span>
        </span>
    }
}
