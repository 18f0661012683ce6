//! The reviewer's desk: what stands around its pages, and which is shown.

mod clock;
mod copy;
mod figures;
mod intake;
mod list;
mod papers;
mod programme;
mod remind;
mod summary;
mod together;
mod trust;
mod unread_parts;
mod workbook;
mod write;

use crate::browser::page;
use crate::text::page::desk as words;
use crate::text::page::desk_copy as copy_words;
use crate::text::page::desk_intake::waiting;
use crate::text::page::desk_programme as programme_words;
use crate::text::{Language, number};
use crate::ui::components::{Notice, Page, Tone};
use crate::ui::route::Route;
use crate::ui::state::desk::{Desk, DeskPhase, DeskProvider, use_desk};
use crate::ui::state::intake::use_intake;
use crate::ui::state::use_language;
use crate::ui::trouble::store_error;
use std::rc::Rc;
use yew::prelude::*;
use yew_router::prelude::*;

#[derive(Properties, PartialEq)]
pub struct DeskPagesProps {
    pub route: Route,
}

#[component]
pub fn DeskPages(props: &DeskPagesProps) -> Html {
    let language = use_language();
    // What is being taken over would be missing from a desk that is read meanwhile.
    let is_taking = use_intake().is_some_and(|intake| intake.is_taking());
    let is_open = use_state_eq(|| !is_taking);
    use_effect_with((is_taking, is_open.setter()), |(is_taking, is_open)| {
        if !is_taking {
            is_open.set(true);
        }
    });
    if !*is_open {
        return opening(language);
    }
    html! { <DeskProvider><DeskPage route={props.route.clone()} /></DeskProvider> }
}

fn opening(language: Language) -> Html {
    html! { <main id="main" aria-busy="true"><p class="hint">{ language.say(words::OPENING) }</p></main> }
}

#[component]
fn DeskPage(props: &DeskPagesProps) -> Html {
    let language = use_language();
    use_effect_with((), |()| page::persist());
    match use_desk() {
        DeskPhase::Opening => opening(language),
        DeskPhase::Failed(error) => html! {
            <Page title={language.say(words::TITLE)}>
                <Notice tone={Tone::Bad} alert=true><p>{ store_error(language, &error) }</p></Notice>
            </Page>
        },
        DeskPhase::Open(desk) => html! {
            <>
                <write::HeldElsewhere />
                <clock::ClockBehind desk={InDesk(desk.clone())} />
                <unread_parts::UnknownParts desk={InDesk(desk.clone())} />
                { shown(&props.route, desk) }
            </>
        },
    }
}

fn shown(route: &Route, desk: Rc<Desk>) -> Html {
    let desk = InDesk(desk);
    match route {
        Route::DeskIntake => html! { <intake::IntakePage {desk} /> },
        Route::DeskTrust => html! { <trust::Trust {desk} /> },
        Route::DeskFigures => html! { <figures::FiguresPage {desk} /> },
        Route::DeskProgrammes => html! { <programme::ProgrammesPage /> },
        Route::DeskProgramme { file, version } => {
            html! { <programme::ProgrammePage {desk} file={file.clone()} version={version.clone()} /> }
        }
        Route::DeskCopy => html! { <copy::CopyPage {desk} /> },
        Route::DeskAccept => html! { <together::AcceptPage {desk} /> },
        Route::DeskSummary { assessment } => html! { <summary::Summary {desk} assessment={assessment.clone()} /> },
        Route::DeskPaper { paper, of } => html! { <papers::DeskPaper {desk} paper={paper.clone()} of={of.clone()} /> },
        _ => html! { <list::DeskList {desk} /> },
    }
}

/// The desk as a property, compared by pointer.
#[derive(Clone)]
pub struct InDesk(pub Rc<Desk>);

impl PartialEq for InDesk {
    fn eq(&self, other: &InDesk) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// What the pages of the desk begin with: the way from one to another.
#[derive(Properties, PartialEq)]
pub struct DeskTabsProps {
    pub current: Route,
}

#[component]
pub fn DeskTabs(props: &DeskTabsProps) -> Html {
    let language = use_language();
    let tabs = [
        (Route::Desk, words::LIST),
        (Route::DeskIntake, words::INTAKE),
        (Route::DeskTrust, words::TRUST),
        (Route::DeskFigures, words::FIGURES),
        (Route::DeskProgrammes, programme_words::TITLE),
        (Route::DeskCopy, copy_words::TITLE),
    ];
    html! {
        <nav class="tabs" aria-label={language.say(words::TITLE)}>
            <ul>{ for tabs.into_iter().map(|(to, label)| {
                let current = to == props.current;
                html! {
                    <li class={classes!(current.then_some("current"))}>
                        <Link<Route> to={to.clone()}>
                            { language.say(label) }
                            if to == Route::DeskIntake { <Waiting /> }
                        </Link<Route>>
                    </li>
                }
            }) }</ul>
        </nav>
    }
}

/// How many files were read and not taken over yet: they are not forgotten while somebody is elsewhere.
#[component]
fn Waiting() -> Html {
    let language = use_language();
    let Some(intake) = use_intake() else { return Html::default() };
    if !intake.is_idle() {
        return html! { <span class="waiting">{ " (…)" }</span> };
    }
    if intake.waiting == 0 {
        return Html::default();
    }
    html! {
        <span class="waiting" title={waiting(language, intake.waiting)}>{ format!(" ({})", number(language, intake.waiting as u64)) }</span>
    }
}
