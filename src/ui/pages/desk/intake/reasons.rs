//! Every file that can't be read with all of its reasons, each with its place; and why those in conflict are.

use crate::browser::input::unfolded;
use crate::bulk::What;
use crate::review::intake::State;
use crate::text::page::desk_intake as words;
use crate::text::review::state as state_words;
use crate::ui::state::intake::{Item, Same, Staging};
use crate::ui::state::use_language;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct ReasonsProps {
    pub items: Same<Vec<Item>>,
    pub staging: Same<Staging>,
}

/// So many more are shown at once.
const AT_ONCE: usize = 200;

#[component]
pub fn Reasons(props: &ReasonsProps) -> Html {
    let language = use_language();
    let ReasonsProps { items, staging } = props;
    let most = use_state_eq(|| AT_ONCE);
    // Thousands of sentences are made only for those who read them.
    let is_open = use_state_eq(|| false);
    let ontoggle = use_callback(is_open.setter(), |event: Event, is_open| is_open.set(unfolded(&event)));
    let refused: Vec<usize> = (0..items.len()).filter(|index| has_reasons(items, staging, *index)).collect();
    if refused.is_empty() {
        return Html::default();
    }
    let one = |index: &usize| {
        let (Some(item), Some(state)) = (items.get(*index), staging.states.get(*index)) else { return Html::default() };
        let reasons: Vec<AttrValue> = match &*item.what {
            What::Refused(why) => why.say(language).iter().map(|reason| reason.clone().into()).collect(),
            _ => vec![state_words(language, state).into()],
        };
        html! {
            <li key={*index}>
                <p><strong><bdi>{ &item.name }</bdi></strong></p>
                <ul>{ for reasons.iter().map(|reason| html! { <li>{ reason }</li> }) }</ul>
            </li>
        }
    };
    let more = refused.len().saturating_sub(*most);
    let onclick = {
        let most = most.clone();
        Callback::from(move |_: MouseEvent| most.set(*most + AT_ONCE))
    };
    html! {
        <details id="reasons" {ontoggle}>
            <summary>{ language.say(words::REASONS) }{ format!(" ({})", refused.len()) }</summary>
            if *is_open {
                <ul class="why">{ for refused.iter().take(*most).map(one) }</ul>
                if more > 0 {
                    <p class="no-print"><button type="button" class="button plain" id="more-reasons" {onclick}>{ words::more(language, more.min(AT_ONCE)) }</button></p>
                    <p class="hint">{ words::not_shown(language, more) }</p>
                }
            }
        </details>
    }
}

fn has_reasons(items: &[Item], staging: &Staging, index: usize) -> bool {
    let is_refused = items.get(index).is_some_and(|item| matches!(&*item.what, What::Refused(_)));
    is_refused || matches!(staging.states.get(index), Some(State::Conflict(_)))
}
