//! The providers, in the order in which they need each other, and the switch from address to page.

use crate::browser::drop::on_drop;
use crate::text::page::shell;
use crate::ui::components::{Header, Page, StorageNotice};
use crate::ui::pages;
use crate::ui::route::Route;
use crate::ui::state::{DraftProvider, LanguageProvider, ShelfProvider, use_language};
use yew::prelude::*;
use yew_router::prelude::*;

#[component]
pub fn App() -> Html {
    html! {
        <LanguageProvider>
            <ShelfProvider>
                <HashRouter>
                    <Frame />
                </HashRouter>
            </ShelfProvider>
        </LanguageProvider>
    }
}

/// Below the router, because the draft that is open follows the address.
#[component]
fn Frame() -> Html {
    let language = use_language();
    let route = use_route::<Route>().unwrap_or(Route::NotFound);
    // A file dropped beside a field must not open in the place of what is being written.
    use_effect_with((), |()| {
        let guard = on_drop(|_| ());
        move || drop(guard)
    });
    let draft = route.draft().map(|draft| AttrValue::from(draft.to_owned()));
    html! {
        <DraftProvider {draft}>
            <Header />
            <StorageNotice />
            { switch(route) }
            <footer class="foot">
                <p>{ language.say(shell::LOCAL_ONLY) }</p>
            </footer>
        </DraftProvider>
    }
}

fn switch(route: Route) -> Html {
    match route {
        Route::Home => html! { <pages::Home /> },
        Route::Start => html! { <pages::Start /> },
        Route::Profile { .. } => html! { <pages::Profile /> },
        Route::Tasks { .. } => html! { <pages::Tasks /> },
        Route::Criterion { criterion, .. } => html! { <pages::CriterionPage {criterion} check={None::<AttrValue>} /> },
        Route::Check { criterion, check, .. } => {
            html! { <pages::CriterionPage {criterion} check={Some(AttrValue::from(check))} /> }
        }
        Route::Answers { .. } => html! { <pages::Answers /> },
        Route::SelfCheck { .. } => html! { <pages::SelfCheck /> },
        Route::Sign { .. } => html! { <pages::Sign /> },
        Route::Result { .. } => html! { <pages::Outcome /> },
        Route::Open => html! { <pages::Open /> },
        Route::Key => html! { <pages::Key /> },
        Route::Settings => html! { <pages::Settings /> },
        Route::NotFound => html! { <NotFound /> },
    }
}

#[component]
fn NotFound() -> Html {
    let language = use_language();
    html! {
        <Page title={language.say(shell::NOT_FOUND)}>
            <p>{ language.say(shell::NOT_FOUND_WHY) }</p>
            <p><Link<Route> to={Route::Home} classes="button">{ language.say(shell::TO_HOME) }</Link<Route>></p>
        </Page>
    }
}
