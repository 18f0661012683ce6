//! Being written.

use yew::prelude::*;

#[component]
pub fn SelfCheck() -> Html {
    html! { <main id="main" /> }
}
