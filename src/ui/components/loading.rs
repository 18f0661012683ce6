//! What stands where a draft is expected: being opened, opened, or why not.

use crate::text::{draft_error, page::shell};
use crate::ui::components::{Notice, Page, Tone};
use crate::ui::route::Route;
use crate::ui::state::{DraftPhase, OpenDraft, TakeError, use_draft, use_language};
use crate::ui::trouble::store_error;
use yew::prelude::*;
use yew_router::prelude::*;

#[derive(Properties, PartialEq)]
pub struct WithDraftProps {
    /// Draws the page of an open draft.
    pub show: Callback<OpenDraft, Html>,
}

#[component]
pub fn WithDraft(props: &WithDraftProps) -> Html {
    let language = use_language();
    let route = use_route::<Route>();
    let draft = || route.as_ref().and_then(Route::draft).unwrap_or_default().to_owned();
    let as_file = || html! { <p><Link<Route> to={Route::DraftFile { draft: draft() }}>{ language.say(shell::SAVE_TO_FILE) }</Link<Route>></p> };
    let sorry = |reason: Html| {
        html! {
            <Page title={language.say(shell::CANT_OPEN)}>
                <Notice tone={Tone::Bad} alert=true>{ reason }</Notice>
                <p><Link<Route> to={Route::Home} classes="button">{ language.say(shell::TO_HOME) }</Link<Route>></p>
            </Page>
        }
    };
    match use_draft() {
        DraftPhase::Open(open) => props.show.emit(open),
        DraftPhase::None | DraftPhase::Opening => html! { <main id="main" aria-busy="true" /> },
        DraftPhase::UnknownStandard { version } => {
            sorry(html! { <><p>{ shell::unknown_standard(language, &version) }</p>{ as_file() }</> })
        }
        DraftPhase::Failed(TakeError::NotFound) => sorry(html! { <p>{ language.say(shell::NO_SUCH_DRAFT) }</p> }),
        DraftPhase::Failed(TakeError::Store(error)) => sorry(html! { <p>{ store_error(language, &error) }</p> }),
        DraftPhase::Failed(TakeError::Draft { error, .. }) => {
            sorry(html! { <><p>{ draft_error(language, &error) }</p>{ as_file() }</> })
        }
    }
}
