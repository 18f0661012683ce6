//! The staging table: nothing is taken over before somebody says so. What may be taken over can be selected; the rest is listed with
//! its reason.

use super::reasons::Reasons;
use super::states::States;
use super::table::Table;
use crate::review::intake::StateKind;
use crate::text::Language;
use crate::text::page::desk_intake as words;
use crate::ui::components::{Notice, Tone};
use crate::ui::pages::desk::InDesk;
use crate::ui::route::Route;
use crate::ui::state::desk::use_desk_actions;
use crate::ui::state::intake::{Intake, Same, Staging};
use crate::ui::state::use_language;
use std::collections::BTreeSet;
use yew::prelude::*;
use yew_router::prelude::*;

#[derive(Properties, PartialEq)]
pub struct StagedProps {
    pub desk: InDesk,
    pub intake: Intake,
}

#[component]
pub fn Staged(props: &StagedProps) -> Html {
    let language = use_language();
    let StagedProps { desk, intake } = props;
    let items = intake.items.clone();
    let staging = Same(use_memo((desk.clone(), items.clone()), |(desk, items)| Staging::of(&desk.0, items)));
    let takeable = use_memo(staging.clone(), |staging| staging.takeable().collect::<BTreeSet<usize>>());
    let takeable = Same(takeable);
    use_effect_with((takeable.len(), intake.clone()), |(count, intake)| {
        if intake.waiting != *count {
            intake.set_waiting(*count);
        }
    });
    // What was selected and can't be taken over any more is not selected.
    let chosen = use_memo((intake.chosen.clone(), takeable.clone()), |(chosen, takeable)| &**chosen & &**takeable);
    let chosen = Same(chosen);
    let kind = use_state_eq(|| None::<StateKind>);
    let kind_shown = kind.filter(|kind| staging.counts.contains_key(kind));
    let shown = use_memo((staging.clone(), kind_shown), |(staging, kind)| of_kind(staging, *kind));
    let on_show = use_callback(kind.setter(), |to, kind| kind.set(to));
    let on_choose = use_callback((intake.clone(), takeable.clone()), |indexes: Vec<usize>, (intake, takeable)| {
        intake.choose(indexes.into_iter().filter(|index| takeable.contains(index)).collect());
    });
    html! {
        <>
            <h2 id="staged" tabindex="-1">{ words::read(language, items.len()) }</h2>
            if !items.is_empty() {
                <States staging={staging.clone()} shown={kind_shown} {on_show} />
                { explained(language, &staging) }
                <Table desk={desk.clone()} items={items.clone()} staging={staging.clone()} shown={Same(shown)} chosen={chosen.clone()} {on_choose} />
            }
            <Buttons intake={intake.clone()} {takeable} {chosen} />
            <Reasons {items} {staging} />
        </>
    }
}

fn of_kind(staging: &Staging, kind: Option<StateKind>) -> Vec<usize> {
    let states = staging.states.iter().enumerate();
    states.filter(|(_, state)| kind.is_none_or(|kind| state.kind() == kind)).map(|(index, _)| index).collect()
}

#[derive(Properties, PartialEq)]
struct ButtonsProps {
    intake: Intake,
    takeable: Same<BTreeSet<usize>>,
    chosen: Same<BTreeSet<usize>>,
}

/// Take in all, some, none.
#[component]
fn Buttons(props: &ButtonsProps) -> Html {
    let language = use_language();
    let actions = use_desk_actions();
    let ButtonsProps { intake, takeable, chosen } = props;
    let take = |indexes: &Same<BTreeSet<usize>>| {
        let (intake, indexes, actions) = (intake.clone(), indexes.clone(), actions.clone());
        Callback::from(move |_: MouseEvent| {
            let Some(actions) = actions.clone() else { return };
            intake.take(actions, indexes.iter().filter_map(|index| intake.items.get(*index).cloned()).collect());
        })
    };
    let clear = {
        let intake = intake.clone();
        Callback::from(move |_: MouseEvent| intake.clear())
    };
    html! {
        <div class="actions no-print">
            if takeable.is_empty() {
                <p>{ words::left(language, 0) }</p>
            } else {
                <button type="button" class="button" id="take-all" onclick={take(takeable)}>{ words::take_all(language, takeable.len()) }</button>
                <button type="button" class="button plain" id="take-chosen" disabled={chosen.is_empty()} onclick={take(chosen)}>{ words::take_chosen(language, chosen.len()) }</button>
            }
            <button type="button" class="button plain" id="take-none" onclick={clear}>{ language.say(if takeable.is_empty() { words::CLEAR } else { words::NOTHING }) }</button>
        </div>
    }
}

/// What the table alone does not say.
fn explained(language: Language, staging: &Staging) -> Html {
    let has = |kind| staging.counts.contains_key(&kind);
    html! {
        <>
            if has(StateKind::Conflict) {
                <Notice tone={Tone::Bad} title={language.say(words::CONFLICTS)}><p>{ language.say(words::CONFLICTS_WHY) }</p></Notice>
            }
            if has(StateKind::ForTrust) {
                <Notice tone={Tone::Quiet}>
                    <p>{ language.say(words::TRUST_FILES) }</p>
                    <p><Link<Route> to={Route::DeskTrust}>{ language.say(words::TO_TRUST) }</Link<Route>></p>
                </Notice>
            }
            <p class="hint">{ language.say(words::KEYS_WHY) }</p>
        </>
    }
}
