//! The providers, in the order in which they need each other, around the page of the address.

use crate::browser::drop::on_drop;
use crate::text::page::shell;
use crate::ui::components::{Header, NewVersion, StorageNotice};
use crate::ui::route::Route;
use crate::ui::state::{DraftProvider, Judging, LanguageProvider, ShelfProvider, use_language};
use yew::prelude::*;
use yew_router::prelude::*;

#[derive(Properties, PartialEq)]
pub struct AppProps {
    /// The page of an address.
    pub pages: Callback<Route, Html>,
    /// How drafts are judged.
    pub judging: Judging,
}

#[component]
pub fn App(props: &AppProps) -> Html {
    html! {
        <LanguageProvider>
            <ShelfProvider>
                <ContextProvider<Judging> context={props.judging}>
                    <HashRouter>
                        <Frame pages={props.pages.clone()} judging={props.judging} />
                    </HashRouter>
                </ContextProvider<Judging>>
            </ShelfProvider>
        </LanguageProvider>
    }
}

/// Below the router, because the draft that is open follows the address.
#[component]
fn Frame(props: &AppProps) -> Html {
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
            <NewVersion />
            { props.pages.emit(route) }
            <footer class="foot">
                <p>{ language.say(shell::LOCAL_ONLY) }</p>
            </footer>
        </DraftProvider>
    }
}
