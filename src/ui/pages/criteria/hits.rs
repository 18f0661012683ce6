//! What a search through all files finds: every check, item and indicator that fits, with a link to it.

use super::address::of_item;
use super::body::{Entry, entries};
use crate::review::desk::Query;
use crate::text::page::criteria as words;
use crate::ui::route::Route;
use crate::ui::state::criteria::Library;
use crate::ui::state::use_language;
use yew::prelude::*;
use yew_router::prelude::*;

/// More are not read through; the page says so, and that the search has to be narrowed down.
const MOST: usize = 60;

#[derive(Properties, PartialEq)]
pub struct HitsProps {
    pub library: Library,
    pub typed: AttrValue,
}

#[component]
pub fn Hits(props: &HitsProps) -> Html {
    let language = use_language();
    let all = use_memo((props.library.clone(), language), |(library, _)| {
        let of_file = |file: &crate::criteria::CriteriaFile| {
            entries(file).into_iter().map(|entry| (file.clone(), entry)).collect::<Vec<_>>()
        };
        library.files().flat_map(of_file).collect::<Vec<_>>()
    });
    if props.typed.trim().is_empty() {
        return html! { <p class="hint" role="status" id="criteria-found"></p> };
    }
    let query = Query::of(&props.typed);
    let found: Vec<_> = all.iter().filter(|(_, entry)| query.finds(&entry.searchable)).collect();
    html! {
        <section aria-label={language.say(words::SEARCH)}>
            <p class="hint" role="status" id="criteria-found">
                { if found.is_empty() { language.say(words::NOTHING_FOUND).to_owned() } else { words::found(language, found.len(), all.len()) } }
            </p>
            if found.len() > MOST {
                <p class="hint" id="criteria-more">{ words::only_first(language, MOST) }</p>
            }
            <ul class="plain-list hits">
                { for found.iter().take(MOST).map(|(file, Entry { id, title, .. })| html! {
                    <li>
                        <Link<Route> to={of_item(file, id)}>{ language.of(title) }</Link<Route>>
                        <span class="hint">{ " " }<code>{ id }</code>{ ", " }<bdi>{ language.of(file.title()) }</bdi></span>
                    </li>
                }) }
            </ul>
        </section>
    }
}
