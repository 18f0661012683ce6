//! PLACEHOLDER

use super::{DeskTabs, InDesk};
use crate::text::page::desk as words;
use crate::ui::components::Page;
use crate::ui::route::Route;
use crate::ui::state::use_language;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct DeskListProps {
    pub desk: InDesk,
}

#[component]
pub fn DeskList(props: &DeskListProps) -> Html {
    let language = use_language();
    let _ = props;
    html! {
        <Page title={language.say(words::LIST)}>
            <DeskTabs current={Route::Desk} />
        </Page>
    }
}
