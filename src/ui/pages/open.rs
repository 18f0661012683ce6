//! Being written.

use yew::prelude::*;

#[component]
pub fn Open() -> Html {
    html! { <main id="main" /> }
}
