//! The reviewer's desk: what stands around its pages, and which is shown.

mod copy;
mod figures;
mod intake;
mod list;
mod summary;
mod trust;
mod workbook;

use crate::browser::page;
use crate::text::page::desk as words;
use crate::text::page::desk_copy as copy_words;
use crate::ui::components::{Notice, Page, Tone};
use crate::ui::route::Route;
use crate::ui::state::desk::{Desk, DeskPhase, DeskProvider, use_desk};
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
    html! { <DeskProvider><DeskPage route={props.route.clone()} /></DeskProvider> }
}

#[component]
fn DeskPage(props: &DeskPagesProps) -> Html {
    let language = use_language();
    use_effect_with((), |()| page::persist());
    match use_desk() {
        DeskPhase::Opening => {
            html! { <main id="main" aria-busy="true"><p class="hint">{ language.say(words::OPENING) }</p></main> }
        }
        DeskPhase::Failed(error) => html! {
            <Page title={language.say(words::TITLE)}>
                <Notice tone={Tone::Bad} alert=true><p>{ store_error(language, &error) }</p></Notice>
            </Page>
        },
        DeskPhase::Open(desk) => shown(&props.route, desk),
    }
}

fn shown(route: &Route, desk: Rc<Desk>) -> Html {
    let desk = InDesk(desk);
    match route {
        Route::DeskIntake => html! { <intake::Intake {desk} /> },
        Route::DeskTrust => html! { <trust::Trust {desk} /> },
        Route::DeskFigures => html! { <figures::FiguresPage {desk} /> },
        Route::DeskCopy => html! { <copy::CopyPage {desk} /> },
        Route::DeskSummary { assessment } => html! { <summary::Summary {desk} assessment={assessment.clone()} /> },
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
        (Route::DeskCopy, copy_words::TITLE),
    ];
    html! {
        <nav class="tabs" aria-label={language.say(words::TITLE)}>
            <ul>{ for tabs.into_iter().map(|(to, label)| {
                let current = to == props.current;
                html! {
                    <li class={classes!(current.then_some("current"))}>
                        <Link<Route> {to}>{ language.say(label) }</Link<Route>>
                    </li>
                }
            }) }</ul>
        </nav>
    }
}
