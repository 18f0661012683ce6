//! A draft from a file beside what is on this computer: brought in, replaced or skipped, never silently.

use crate::assessment::Draft;
use crate::text::page::{home, open as words, shell};
use crate::text::{Language, draft_error, kind_name};
use crate::ui::components::{Notice, Tone};
use crate::ui::route::Route;
use crate::ui::state::{Here, NotImported, here, import, use_language, use_shelf};
use crate::ui::trouble::store_error;
use std::rc::Rc;
use yew::prelude::*;
use yew_router::prelude::*;

#[derive(Properties, PartialEq)]
pub struct DraftRowProps {
    /// What its buttons' ids begin with.
    pub id: AttrValue,
    pub text: String,
    /// Looks again when it changes.
    pub turn: u32,
}

/// How far the row is.
#[derive(Clone, PartialEq)]
enum State {
    Looking,
    Found(Rc<Draft>, Here),
    Imported(Rc<Draft>),
    Skipped(Rc<Draft>),
    Failed(NotImported),
}

#[component]
pub fn DraftRow(props: &DraftRowProps) -> Html {
    let language = use_language();
    let shelf = use_shelf();
    let state = use_state(|| State::Looking);
    use_effect_with((props.text.clone(), props.turn, shelf.clone()), {
        let state = state.setter();
        move |(text, _, shelf)| {
            let (text, Some(shelf)) = (text.clone(), shelf.clone()) else { return };
            yew::platform::spawn_local(async move {
                state.set(match here(&shelf, &text).await {
                    Ok((draft, found)) => State::Found(Rc::new(draft), found),
                    Err(why) => State::Failed(why),
                });
            });
        }
    });
    let bring = |draft: &Rc<Draft>| {
        let (shelf, state, draft) = (shelf.clone(), state.setter(), draft.clone());
        Callback::from(move |_: MouseEvent| {
            let (Some(shelf), state, draft) = (shelf.clone(), state.clone(), draft.clone()) else { return };
            yew::platform::spawn_local(async move {
                state.set(match import(&shelf, (*draft).clone()).await {
                    Ok(()) => State::Imported(draft),
                    Err(why) => State::Failed(why),
                });
            });
        })
    };
    let skip = |draft: &Rc<Draft>| {
        let (state, draft) = (state.setter(), draft.clone());
        Callback::from(move |_: MouseEvent| state.set(State::Skipped(draft.clone())))
    };
    let id = &props.id;
    let body = match &*state {
        State::Looking => html! { <p class="hint">{ language.say(words::READING) }</p> },
        State::Failed(why) => html! { <Notice tone={Tone::Bad} alert=true><p>{ trouble(language, why) }</p></Notice> },
        State::Imported(draft) => done(language, draft, words::IMPORTED),
        State::Skipped(draft) => done(language, draft, words::SKIPPED),
        State::Found(draft, Here::Same) => done(language, draft, words::SAME),
        State::Found(draft, Here::Nothing) => html! {
            <>
                { about(language, draft) }
                <p><button type="button" class="button" id={format!("{id}-import")} onclick={bring(draft)}>{ language.say(words::IMPORT) }</button></p>
            </>
        },
        State::Found(draft, Here::Other { changed_at }) => html! {
            <>
                { about(language, draft) }
                <p><strong>{ language.say(words::EXISTS) }</strong></p>
                <p>{ words::both_times(language, *changed_at, draft.changed_at) }</p>
                <p class="choose">
                    <button type="button" class="button danger" id={format!("{id}-replace")} onclick={bring(draft)}>{ language.say(words::REPLACE) }</button>
                    <button type="button" class="button plain" id={format!("{id}-skip")} onclick={skip(draft)}>{ language.say(words::SKIP) }</button>
                </p>
            </>
        },
    };
    html! { <li><div aria-live="polite">{ body }</div></li> }
}

fn about(language: Language, draft: &Draft) -> Html {
    let name = draft.profile.name.trim();
    let name = if name.is_empty() { language.say(home::UNNAMED) } else { name }.to_owned();
    html! {
        <>
            <p><strong><bdi>{ name }</bdi></strong></p>
            <p class="hint">{ home::subtitle(language, language.say(kind_name(draft.kind)), draft.year) }{ ", " }{ home::changed(language, draft.changed_at) }</p>
        </>
    }
}

fn done(language: Language, draft: &Draft, said: crate::text::Say) -> Html {
    let to = Route::Tasks { draft: draft.id.trim_start_matches("urn:uuid:").to_owned() };
    html! {
        <>
            { about(language, draft) }
            <p>{ language.say(said) }{ ". " }<Link<Route> {to}>{ language.say(words::TO_DRAFT) }</Link<Route>></p>
        </>
    }
}

fn trouble(language: Language, why: &NotImported) -> String {
    match why {
        NotImported::Draft(error) => draft_error(language, error),
        NotImported::BadId => language.say(words::BAD_ID).to_owned(),
        NotImported::HeldElsewhere => language.say(shell::HELD_ELSEWHERE_WHY).to_owned(),
        NotImported::Store(error) => store_error(language, error),
    }
}
