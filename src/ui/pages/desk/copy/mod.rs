//! Everything of the desk into one file, and back from one.

mod compared;
mod keys;
mod reading;
mod restore;
mod save;
mod staged;

use super::write::Writes;
use super::{DeskTabs, InDesk};
use crate::text::Language;
use crate::text::page::desk_copy as words;
use crate::ui::components::Page;
use crate::ui::route::Route;
use crate::ui::state::use_language;
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
    html! {
        <Page title={language.say(words::TITLE)}>
            <DeskTabs current={Route::DeskCopy} />
            <SavePart desk={props.desk.clone()} />
            <Writes><RestorePart desk={props.desk.clone()} /></Writes>
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
    stop: Option<Callback<MouseEvent>>,
) -> Html {
    let label = format!("{id}-bar");
    html! {
        <div class="sheet working" {id} aria-busy="true">
            <p><label for={label.clone()}>{ what }</label></p>
            <progress id={label} value={done.to_string()} max={total.max(1).to_string()} />
            <p class="hint">{ words::progress(language, done, total) }</p>
            if let Some(onclick) = stop {
                <button type="button" id={format!("{id}-stop")} class="button plain" {onclick}>{ language.say(words::STOP) }</button>
            }
        </div>
    }
}
