//! A state by its sign and its words, never by colour alone.

use crate::review::desk::{ReviewKind, Row};
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
            <span class="two" title={words.to_owned()}>{ words }</span>
        </span>
    }
}

/// How a review stands. What nobody vouches for is not good, whatever was decided.
pub fn review_tone(row: &Row) -> Tone {
    match row.review_kind() {
        ReviewKind::Waiting | ReviewKind::Resubmitted => Tone::Quiet,
        ReviewKind::Accepted | ReviewKind::Recognised if row.is_verified() => Tone::Good,
        ReviewKind::Accepted | ReviewKind::Recognised => Tone::Quiet,
        ReviewKind::Returned => Tone::Warn,
        ReviewKind::Rejected | ReviewKind::Conflict => Tone::Bad,
    }
}
