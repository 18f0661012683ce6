//! Criteria files that are being written on this computer, and how another is begun.

mod begin_form;

use crate::browser::store::StoreError;
use crate::browser::{clock, page, random};
use crate::criteria::manuscript::{Field, Making, Manuscript};
use crate::criteria::{CriteriaFile, UnitKind};
use crate::text::page::home::changed;
use crate::text::page::manuscript as words;
use crate::text::{Language, making_name};
use crate::ui::components::SecondThought;
use crate::ui::route::Route;
use crate::ui::state::{use_language, use_shelf};
use crate::ui::trouble::store_error;
use begin_form::BeginForm;
use std::rc::Rc;
use yew::prelude::*;
use yew_router::prelude::*;

/// How one begins.
#[derive(Clone, PartialEq)]
pub enum Begin {
    Empty {
        making: Making,
        kind: UnitKind,
    },
    /// With another file; as its next version or under a name of its own.
    From {
        file: Rc<CriteriaFile>,
        next: bool,
    },
}

impl Begin {
    fn manuscript(&self, id: &str) -> Option<Manuscript> {
        let now = clock::now();
        Some(match self {
            Begin::Empty { making, kind } => Manuscript::empty(id, *making, *kind, now),
            Begin::From { file, next } => match &**file {
                CriteriaFile::ScoringGuide(guide) => Manuscript::of_guide(id, guide, *next, now),
                CriteriaFile::Supplement(supplement) => Manuscript::of_supplement(id, supplement, *next, now),
                CriteriaFile::Programme(programme) => Manuscript::of_programme(id, programme, *next, now),
                CriteriaFile::Standard(_) => return None,
            },
        })
    }
}

/// Begins one and goes to its page.
#[hook]
pub fn use_begin() -> Callback<Begin> {
    let shelf = use_shelf();
    let navigator = use_navigator();
    use_callback((shelf, navigator), |begin: Begin, (shelf, navigator)| {
        let (Some(shelf), Some(navigator), Ok(uuid)) = (shelf.clone(), navigator.clone(), random::uuid_v4()) else {
            return;
        };
        let Some(manuscript) = begin.manuscript(&uuid) else { return };
        yew::platform::spawn_local(async move {
            if shelf.add_manuscript(manuscript).await.is_ok() {
                page::persist();
                navigator.push(&Route::Manuscript { manuscript: uuid });
            }
        });
    })
}

type Listed = Option<Rc<Result<Vec<Rc<Manuscript>>, StoreError>>>;

#[component]
pub fn Manuscripts() -> Html {
    let language = use_language();
    let shelf = use_shelf();
    let listed = use_state(|| Listed::None);
    let turn = use_state(|| 0_u32);
    use_effect_with((shelf.clone(), *turn), {
        let listed = listed.setter();
        move |(shelf, _)| {
            if let Some(shelf) = shelf.clone() {
                yew::platform::spawn_local(async move { listed.set(Some(Rc::new(shelf.manuscripts().await))) });
            }
        }
    });
    let remove = |id: String| {
        let (shelf, turn) = (shelf.clone(), turn.clone());
        Callback::from(move |()| {
            let (Some(shelf), turn, id) = (shelf.clone(), turn.clone(), id.clone()) else { return };
            yew::platform::spawn_local(async move {
                // One that can't be removed is still in the list, which says so by itself.
                let _ = shelf.remove_manuscript(&id).await;
                turn.set(turn.wrapping_add(1));
            });
        })
    };
    html! {
        <section aria-labelledby="make" class="no-print">
            <h2 id="make" tabindex="-1">{ language.say(words::MAKE) }</h2>
            <p>{ language.say(words::MAKE_WHY) }</p>
            { match listed.as_deref() {
                None => Html::default(),
                Some(Err(error)) => html! { <p class="message">{ store_error(language, error) }</p> },
                Some(Ok(all)) if all.is_empty() => Html::default(),
                Some(Ok(all)) => html! {
                    <>
                        <h3>{ language.say(words::UNDER_WAY) }</h3>
                        <ul class="plain-list" id="manuscripts">{ for all.iter().map(|one| row(language, one, remove(one.id.clone()))) }</ul>
                    </>
                },
            } }
            <BeginForm />
        </section>
    }
}

fn row(language: Language, manuscript: &Manuscript, on_sure: Callback<()>) -> Html {
    let title = manuscript.text(Field::Title).trim();
    let title = if title.is_empty() { language.say(words::UNNAMED) } else { title }.to_owned();
    html! {
        <li key={manuscript.id.clone()}>
            <Link<Route> to={Route::Manuscript { manuscript: manuscript.id.clone() }}><bdi>{ title }</bdi></Link<Route>>
            <span class="hint">{ format!(" {}, {}. ", language.say(making_name(manuscript.making)), changed(language, manuscript.changed_at)) }</span>
            <SecondThought id={format!("delete-{}", manuscript.id)} label={language.say(words::DELETE)} sure={language.say(words::DELETE_SURE)}
                what={language.say(words::DELETE_WHAT)} keep={language.say(words::DELETE_KEEP)} {on_sure} />
        </li>
    }
}
