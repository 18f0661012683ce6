//! Being written.

use yew::prelude::*;

#[component]
pub fn Key() -> Html {
    html! { <main id="main" /> }
}
