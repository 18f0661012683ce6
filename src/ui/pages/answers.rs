//! Being written.

use yew::prelude::*;

#[component]
pub fn Answers() -> Html {
    html! { <main id="main" /> }
}
