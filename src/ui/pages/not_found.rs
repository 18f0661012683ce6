//! An address without a page.

use crate::text::page::shell;
use crate::ui::components::Page;
use crate::ui::route::Route;
use crate::ui::state::use_language;
use yew::prelude::*;
use yew_router::prelude::*;

#[component]
pub fn NotFound() -> Html {
    let language = use_language();
    html! {
        <Page title={language.say(shell::NOT_FOUND)}>
            <p>{ language.say(shell::NOT_FOUND_WHY) }</p>
            <p><Link<Route> to={Route::Home} classes="button">{ language.say(shell::TO_HOME) }</Link<Route>></p>
        </Page>
    }
}
