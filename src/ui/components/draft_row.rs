//! A draft from a file beside what is on this computer: brought in, replaced or skipped, never silently.

use crate::assessment::Draft;
use crate::text::page::{home, open as words, shell};
use crate::text::{Language, draft_error, kind_name};
use crate::ui::components::{Arrival, ArrivalRow};
use crate::ui::route::Route;
use crate::ui::state::{NotImported, here, import, use_language, use_shelf};
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

#[component]
pub fn DraftRow(props: &DraftRowProps) -> Html {
    let language = use_language();
    let shelf = use_shelf();
    let arrival = use_state(|| Arrival::<NotImported>::Looking);
    let found = use_state(|| None::<Rc<Draft>>);
    use_effect_with((props.text.clone(), props.turn, shelf.clone()), {
        let (arrival, draft) = (arrival.setter(), found.setter());
        move |(text, _, shelf)| {
            let (text, Some(shelf)) = (text.clone(), shelf.clone()) else { return };
            yew::platform::spawn_local(async move {
                match here(&shelf, &text).await {
                    Ok((read, here)) => {
                        draft.set(Some(Rc::new(read)));
                        arrival.set(Arrival::Found(here));
                    }
                    Err(why) => arrival.set(Arrival::Failed(why)),
                }
            });
        }
    });
    let on_bring = Callback::from({
        let (shelf, arrival, found) = (shelf.clone(), arrival.setter(), found.clone());
        move |()| {
            let (Some(shelf), arrival, Some(draft)) = (shelf.clone(), arrival.clone(), (*found).clone()) else {
                return;
            };
            yew::platform::spawn_local(async move {
                let brought = import(&shelf, (*draft).clone()).await;
                arrival.set(brought.map_or_else(Arrival::Failed, |()| Arrival::Imported));
            });
        }
    });
    let on_skip = Callback::from({
        let arrival = arrival.setter();
        move |()| arrival.set(Arrival::Skipped)
    });
    let draft = found.as_deref();
    html! {
        <ArrivalRow id={&props.id} arrival={arrival.told(|why| trouble(language, why))} exists={words::EXISTS} about={draft.map(|draft| about(language, draft)).unwrap_or_default()}
            changed_at={draft.map_or(0, |draft| draft.changed_at)} link={draft.map(|draft| link(language, draft)).unwrap_or_default()} {on_bring} {on_skip} />
    }
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

fn link(language: Language, draft: &Draft) -> Html {
    let to = Route::Tasks { draft: draft.id.trim_start_matches("urn:uuid:").to_owned() };
    html! { <Link<Route> {to}>{ language.say(words::TO_DRAFT) }</Link<Route>> }
}

fn trouble(language: Language, why: &NotImported) -> String {
    match why {
        NotImported::Draft(error) => draft_error(language, error),
        NotImported::BadId => language.say(words::BAD_ID).to_owned(),
        NotImported::HeldElsewhere => language.say(shell::HELD_ELSEWHERE_WHY).to_owned(),
        NotImported::Store(error) => store_error(language, error),
    }
}
