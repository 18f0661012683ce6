//! A part that a person opens. It is open at first where it holds something; afterwards nobody but the person folds it, least
//! of all while a field in it is empty for the moment between two keys.

use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct FoldProps {
    pub summary: AttrValue,
    /// Only the first value counts.
    pub open_at_first: bool,
    pub children: Html,
}

#[component]
pub fn Fold(props: &FoldProps) -> Html {
    let open = use_state(|| props.open_at_first);
    html! {
        <details class="extra" open={*open}>
            <summary>{ &props.summary }</summary>
            { props.children.clone() }
        </details>
    }
}
