//! The page on which a criteria file is written.

use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct ManuscriptPageProps {
    pub id: AttrValue,
}

#[component]
pub fn ManuscriptPage(props: &ManuscriptPageProps) -> Html {
    html! { <main id="main">{ &props.id }</main> }
}
