//! Being written.

use yew::prelude::*;

#[component]
pub fn Settings() -> Html {
    html! { <main id="main" /> }
}
