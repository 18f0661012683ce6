//! The programmes at the desk: which there are, and the figures of one.

mod behind;
mod enter;
mod entered;
mod in_use;
mod one;
mod table;
mod trend;
mod years;

use super::{DeskTabs, InDesk};
use crate::criteria::{CriteriaFile, Role};
use crate::text::page::criteria::subtitle;
use crate::text::page::desk_programme as words;
use crate::ui::components::{Notice, Page, Tone};
use crate::ui::route::{Route, read, written};
use crate::ui::state::criteria::use_library;
use crate::ui::state::use_language;
use crate::ui::trouble::store_error;
use one::OneProgramme;

pub(super) use in_use::programmes_in_use;
use std::rc::Rc;
use yew::prelude::*;
use yew_router::prelude::*;

#[component]
pub fn ProgrammesPage() -> Html {
    let language = use_language();
    let (library, _) = use_library();
    let body = match &library {
        None => Html::default(),
        Some(Err(error)) => {
            html! { <Notice tone={Tone::Bad} alert=true><p>{ store_error(language, error) }</p></Notice> }
        }
        Some(Ok(library)) => html! {
            <ul class="tasks">{ for library.files().filter(|file| file.role() == Role::Programme).map(|file| html! {
                <li key={format!("{} {}", file.id(), file.version())}><div>
                    <Link<Route> to={Route::DeskProgramme { file: written(file.id()), version: written(file.version()) }}><bdi>{ language.of(file.title()) }</bdi></Link<Route>>
                    <p class="hint">{ subtitle(language, file) }</p>
                </div></li>
            }) }</ul>
        },
    };
    html! {
        <Page title={language.say(words::TITLE)}>
            <DeskTabs current={Route::DeskProgrammes} />
            <p class="lead">{ language.say(words::INTRO) }</p>
            { body }
            <p class="hint">{ language.say(words::OTHERS) }{ " " }<Link<Route> to={Route::Criteria}>{ language.say(crate::text::page::criteria::TITLE) }</Link<Route>></p>
        </Page>
    }
}

#[derive(Properties, PartialEq)]
pub struct ProgrammePageProps {
    pub desk: InDesk,
    pub file: AttrValue,
    pub version: AttrValue,
}

#[component]
pub fn ProgrammePage(props: &ProgrammePageProps) -> Html {
    let language = use_language();
    let (library, _) = use_library();
    let (id, version) = (read(&props.file), read(&props.version));
    let found = library.and_then(Result::ok).map(|library| library.find(&id, &version).cloned());
    match found {
        None => html! { <main id="main" aria-busy="true"></main> },
        Some(Some(CriteriaFile::Programme(programme))) => {
            html! { <OneProgramme desk={props.desk.clone()} programme={Rc::new(programme)} /> }
        }
        Some(_) => html! {
            <Page title={language.say(crate::text::page::criteria::NO_SUCH_FILE)}>
                <DeskTabs current={Route::DeskProgrammes} />
                <p><bdi>{ format!("{id} {version}") }</bdi></p>
                <p>{ language.say(crate::text::page::criteria::NO_SUCH_FILE_WHY) }</p>
            </Page>
        },
    }
}
