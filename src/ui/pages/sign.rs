//! Being written.

use yew::prelude::*;

#[component]
pub fn Sign() -> Html {
    html! { <main id="main" /> }
}
