//! PLACEHOLDER

use super::InDesk;
use crate::text::page::desk as words;
use crate::ui::components::Page;
use crate::ui::state::use_language;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct SummaryProps {
    pub desk: InDesk,
    /// The UUID of the assessment's id.
    pub assessment: AttrValue,
}

#[component]
pub fn Summary(props: &SummaryProps) -> Html {
    let language = use_language();
    let _ = props;
    html! { <Page title={language.say(words::TITLE)}>{ Html::default() }</Page> }
}
