//! What was said before beside what is said now.

use crate::text::Language;
use crate::text::page::desk_summary as words;
use yew::prelude::*;

pub fn two_sides(language: Language, before: Html, now: Html) -> Html {
    html! {
        <div class="two-sides">
            <div><p class="label">{ language.say(words::BEFORE) }</p>{ before }</div>
            <div><p class="label">{ language.say(words::NOW) }</p>{ now }</div>
        </div>
    }
}
