//! Other assessments of the same unit and year, signed by keys that are trusted for it: which, and what settles it.

use crate::text::Language;
use crate::text::page::desk_summary as words;
use crate::ui::components::{Notice, Tone};
use crate::ui::pages::desk::InDesk;
use crate::ui::route::Route;
use crate::ui::state::use_language;
use yew::prelude::*;
use yew_router::prelude::*;

#[derive(Properties, PartialEq)]
pub struct OthersProps {
    pub desk: InDesk,
    /// The id of the assessment.
    pub id: AttrValue,
}

#[component]
pub fn Others(props: &OthersProps) -> Html {
    let language = use_language();
    let Some(row) = props.desk.0.row(&props.id).filter(|row| !row.others.is_empty()) else { return Html::default() };
    html! {
        <div id="other-assessments">
            <Notice tone={Tone::Bad} title={words::others(language, row.year, row.others.len() + 1)}>
                <p>{ language.say(words::OTHERS_WHY) }</p>
                <ul>{ for row.others.iter().filter_map(|id| link(language, &props.desk, id)) }</ul>
            </Notice>
        </div>
    }
}

fn link(language: Language, desk: &InDesk, id: &str) -> Option<Html> {
    let other = desk.0.row(id)?;
    let to = Route::DeskSummary { assessment: id.to_owned() };
    let said = words::other(language, other.revision, &other.digest.short());
    Some(html! { <li key={id.to_owned()}><Link<Route> {to}>{ said }</Link<Route>></li> })
}
