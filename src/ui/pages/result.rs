//! Being written.

use yew::prelude::*;

#[component]
pub fn Outcome() -> Html {
    html! { <main id="main" /> }
}
