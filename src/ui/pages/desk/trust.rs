//! PLACEHOLDER

use super::{DeskTabs, InDesk};
use crate::text::page::desk as words;
use crate::ui::components::Page;
use crate::ui::route::Route;
use crate::ui::state::use_language;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct TrustProps {
    pub desk: InDesk,
}

#[component]
pub fn Trust(props: &TrustProps) -> Html {
    let language = use_language();
    let _ = props;
    html! {
        <Page title={language.say(words::TRUST)}>
            <DeskTabs current={Route::DeskTrust} />
        </Page>
    }
}
