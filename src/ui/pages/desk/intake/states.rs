//! How many files are in each state; each count shows its files only. Together they are all of them.

use crate::review::intake::StateKind;
use crate::text::number;
use crate::text::page::desk_intake as words;
use crate::text::review::state_kind;
use crate::ui::state::intake::{Same, Staging};
use crate::ui::state::use_language;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct StatesProps {
    pub staging: Same<Staging>,
    /// The state that is shown; nothing for all.
    pub shown: Option<StateKind>,
    pub on_show: Callback<Option<StateKind>>,
}

#[component]
pub fn States(props: &StatesProps) -> Html {
    let language = use_language();
    let StatesProps { staging, shown, on_show } = props;
    let all = std::iter::once((None, staging.states.len()));
    let each = staging.counts.iter().map(|(kind, count)| (Some(*kind), *count));
    let one = |(kind, count): (Option<StateKind>, usize)| {
        let words = language.say(kind.map_or(words::ALL, state_kind));
        let is_bad = kind == Some(StateKind::Conflict);
        html! {
            <li key={words}>
                <button type="button" class={classes!("count", is_bad.then_some("bad"))} aria-pressed={(kind == *shown).to_string()} onclick={on_show.reform(move |_: MouseEvent| kind)}>
                    { words }{ " " }<strong>{ number(language, count as u64) }</strong>
                </button>
            </li>
        }
    };
    html! { <ul class="counts no-print" id="states" aria-label={language.say(words::STATES)}>{ for all.chain(each).map(one) }</ul> }
}
