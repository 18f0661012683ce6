//! From an item of a guide that has no points yet to what is still to be answered or scored.

use crate::text::Language;
use crate::text::page::further as words;
use crate::ui::pages::{tasks::check_route, uuid};
use crate::ui::route::Route;
use crate::ui::state::OpenDraft;
use crate::verdict::Score;
use std::collections::BTreeMap;
use yew::prelude::*;
use yew_router::prelude::*;

/// Item id → a link to each check that it waits for, or to the item where points are entered.
pub fn ways(language: Language, open: &OpenDraft, score: &Score) -> BTreeMap<String, Html> {
    let draft = uuid(open);
    let to_item = |id: &str| match open.standard.criterion(id) {
        Some(criterion) => Some(Route::criterion(&draft, &criterion.id)),
        None => check_route(open, &draft, id),
    };
    let link = |to: Route, label: String| html! { <>{ " " }<Link<Route> {to}>{ label }</Link<Route>></> };
    let way = |id: &str| -> Html {
        let unanswered: Vec<Html> = open
            .prepared
            .outcome
            .unanswered_of(id)
            .filter_map(|finding| {
                Some(link(check_route(open, &draft, &finding.check)?, words::answer_check(language, &finding.check)))
            })
            .collect();
        if unanswered.is_empty() {
            let scored = to_item(id).map(|to| link(to, language.say(words::SCORE_IT).to_owned()));
            return html! { <span class="no-print">{ for scored }</span> };
        }
        html! { <span class="no-print">{ for unanswered }</span> }
    };
    score.open().map(|item| (item.id.clone(), way(&item.id))).collect()
}
