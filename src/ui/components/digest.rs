//! A digest: short, because people only compare its beginning; the whole of it unfolds.

use crate::text::short_digest;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct DigestViewProps {
    pub digest: AttrValue,
}

#[component]
pub fn DigestView(props: &DigestViewProps) -> Html {
    let short = short_digest(&props.digest);
    if short == *props.digest {
        // It is none; shown as it stands.
        return html! { <bdi class="digest">{ short }</bdi> };
    }
    html! {
        <details class="digest-fold">
            <summary><code>{ short }{ "…" }</code></summary>
            <code class="digest">{ &props.digest }</code>
        </details>
    }
}
