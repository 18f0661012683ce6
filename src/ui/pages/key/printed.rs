//! The card on paper: for whom, which key, who signs. On the screen it is not shown.

use super::units::name_of;
use crate::criteria::day_in_vietnam;
use crate::document::Did;
use crate::document::UnitName;
use crate::text::date;
use crate::text::page::key as words;
use crate::ui::state::use_language;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct PrintedCardProps {
    pub did: AttrValue,
    pub holder: AttrValue,
    pub units: Vec<UnitName>,
}

#[component]
pub fn PrintedCard(props: &PrintedCardProps) -> Html {
    let language = use_language();
    let Ok(did) = props.did.parse::<Did>() else { return Html::default() };
    let today = date(language, day_in_vietnam(crate::browser::clock::now()));
    html! {
        <div class="print-only key-card">
            <p class="key-card-title">{ language.say(words::PRINTED_TITLE) }</p>
            <p>{ language.say(words::PRINTED_WHAT) }</p>
            <ul>{ for props.units.iter().map(|unit| html! { <li>{ name_of(language, unit) }</li> }) }</ul>
            <p>{ language.say(words::FINGERPRINT) }</p>
            <p class="fingerprint">{ did.fingerprint().to_string() }</p>
            <p class="digest">{ &props.did }</p>
            <div class="key-card-foot">
                <p>{ today }</p>
                <p>{ language.say(words::PRINTED_SIGNATURE) }</p>
                <p class="key-card-holder">{ &props.holder }</p>
            </div>
        </div>
    }
}
