//! Everything of the desk into one file, and back from one.

mod aside;
mod compared;
mod keys;
mod reading;
mod restore;
mod save;
mod staged;

pub(super) use save::no_worker;

use super::write::Writes;
use super::{DeskTabs, InDesk};
use crate::text::Language;
use crate::text::page::desk_copy as words;
use crate::ui::components::Page;
use crate::ui::route::Route;
use crate::ui::state::desk::use_desk_actions;
use crate::ui::state::use_language;
use aside::AsideParts;
use restore::RestorePart;
use save::SavePart;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct CopyPageProps {
    pub desk: InDesk,
}

#[component]
pub fn CopyPage(props: &CopyPageProps) -> Html {
    let language = use_language();
    let actions = use_desk_actions();
    // Parts that can't be read are named before anything is saved or restored, also those of pages that nobody has opened. What goes
    // wrong here is said by whoever saves or restores: both ask again.
    use_effect_with((), move |()| {
        if let Some(actions) = actions {
            yew::platform::spawn_local(async move { drop(actions.ask_all().await) });
        }
    });
    html! {
        <Page title={language.say(words::TITLE)}>
            <DeskTabs current={Route::DeskCopy} />
            <SavePart desk={props.desk.clone()} />
            <Writes><RestorePart desk={props.desk.clone()} /></Writes>
            <AsideParts desk={props.desk.clone()} />
        </Page>
    }
}

/// How far it is: files done, and how many there are.
pub(super) type Progress = (usize, usize);

/// A bar with its count, and a way to stop.
pub(super) fn bar(
    language: Language,
    id: &'static str,
    (done, total): Progress,
    what: &'static str,
    onclick: Callback<MouseEvent>,
) -> Html {
    let label = format!("{id}-bar");
    html! {
        <div class="sheet working" {id} aria-busy="true">
            <p><label for={label.clone()}>{ what }</label></p>
            <progress id={label} value={done.to_string()} max={total.max(1).to_string()} />
            <p class="hint">{ words::progress(language, done, total) }</p>
            <button type="button" id={format!("{id}-stop")} class="button plain" {onclick}>{ language.say(words::STOP) }</button>
        </div>
    }
}
