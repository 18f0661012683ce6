//! What a backup holds of criteria files: those that were loaded or signed, and those that were being written.

use crate::criteria::manuscript::{Field, Manuscript};
use crate::document::backup::Backup;
use crate::text::page::{home, manuscript as manuscripts, open as words, shell};
use crate::text::{Language, making_name};
use crate::ui::components::{Arrival, ArrivalRow};
use crate::ui::route::Route;
use crate::ui::state::criteria::NotBroughtIn;
use crate::ui::state::{Here, Shelf, use_language, use_shelf};
use crate::ui::trouble::store_error;
use std::rc::Rc;
use yew::prelude::*;
use yew_router::prelude::*;

#[derive(Properties, PartialEq)]
pub struct ManuscriptsOfBackupProps {
    /// What its elements' ids begin with.
    pub id: AttrValue,
    pub texts: Vec<String>,
    /// Every row looks again when it changes.
    pub turn: u32,
}

#[component]
pub fn ManuscriptsOfBackup(props: &ManuscriptsOfBackupProps) -> Html {
    let row = |(index, text): (usize, &String)| {
        html! { <ManuscriptRow key={index} id={format!("{}-manuscript-{index}", props.id)} text={text.clone()} turn={props.turn} /> }
    };
    html! { <ul class="tasks drafts">{ for props.texts.iter().enumerate().map(row) }</ul> }
}

#[derive(Properties, PartialEq)]
struct ManuscriptRowProps {
    id: AttrValue,
    text: String,
    turn: u32,
}

#[component]
fn ManuscriptRow(props: &ManuscriptRowProps) -> Html {
    let language = use_language();
    let shelf = use_shelf();
    let arrival = use_state(|| Arrival::<NotBroughtIn>::Looking);
    let found = use_state(|| None::<Rc<Manuscript>>);
    use_effect_with((props.text.clone(), props.turn, shelf.clone()), {
        let (arrival, found) = (arrival.setter(), found.setter());
        move |(text, _, shelf)| {
            let (text, Some(shelf)) = (text.clone(), shelf.clone()) else { return };
            yew::platform::spawn_local(async move {
                match shelf.manuscript_here(&text).await {
                    Ok((manuscript, here)) => {
                        found.set(Some(Rc::new(manuscript)));
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
            let (Some(shelf), arrival, Some(manuscript)) = (shelf.clone(), arrival.clone(), (*found).clone()) else {
                return;
            };
            yew::platform::spawn_local(async move {
                let brought = shelf.bring_in_manuscript(&manuscript).await;
                arrival.set(brought.map_or_else(Arrival::Failed, |()| Arrival::Imported));
            });
        }
    });
    let on_skip = Callback::from({
        let arrival = arrival.setter();
        move |()| arrival.set(Arrival::Skipped)
    });
    let manuscript = found.as_deref();
    html! {
        <ArrivalRow id={&props.id} arrival={arrival.told(|why| trouble(language, why))} exists={words::MANUSCRIPT_EXISTS} about={manuscript.map(|one| about(language, one)).unwrap_or_default()}
            changed_at={manuscript.map_or(0, |one| one.changed_at)} link={manuscript.map(|one| link(language, one)).unwrap_or_default()} {on_bring} {on_skip} />
    }
}

fn about(language: Language, manuscript: &Manuscript) -> Html {
    let title = manuscript.text(Field::Title).trim();
    let title = if title.is_empty() { language.say(manuscripts::UNNAMED) } else { title }.to_owned();
    let what =
        format!("{}, {}", language.say(making_name(manuscript.making)), home::changed(language, manuscript.changed_at));
    html! { <><p><strong><bdi>{ title }</bdi></strong></p><p class="hint">{ what }</p></> }
}

fn link(language: Language, manuscript: &Manuscript) -> Html {
    let to = Route::Manuscript { manuscript: manuscript.id.clone() };
    html! { <Link<Route> {to}>{ language.say(words::TO_MANUSCRIPT) }</Link<Route>> }
}

fn trouble(language: Language, why: &NotBroughtIn) -> String {
    match why {
        NotBroughtIn::NotAManuscript => language.say(words::NOT_A_MANUSCRIPT).to_owned(),
        NotBroughtIn::HeldElsewhere => language.say(shell::HELD_ELSEWHERE_WHY).to_owned(),
        NotBroughtIn::Store(error) => store_error(language, error),
    }
}

/// What can't be read or is here already is left to its own row.
pub async fn bring_in_new(shelf: &Shelf, backup: &Backup) {
    for text in &backup.manuscripts {
        if let Ok((manuscript, Here::Nothing)) = shelf.manuscript_here(text).await {
            drop(shelf.bring_in_manuscript(&manuscript).await);
        }
    }
}
