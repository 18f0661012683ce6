//! The listed keys: by name as Vietnamese sorts them, searched with or without diacritics.

use super::entry_view::EntryView;
use crate::review::desk::{Query, Searchable, sort_key};
use crate::review::trust::Entry;
use crate::text::page::desk_trust as words;
use crate::ui::form::TextField;
use crate::ui::pages::desk::InDesk;
use crate::ui::state::{use_language, use_printing};
use yew::prelude::*;

/// As many as a screen shows at once; the search finds the others, and paper has all.
const MOST: usize = 50;

#[derive(Properties, PartialEq)]
pub struct ListProps {
    pub desk: InDesk,
}

#[component]
pub fn List(props: &ListProps) -> Html {
    let language = use_language();
    let typed = use_state(String::new);
    let sorted = use_memo(props.desk.clone(), |desk| {
        let mut all: Vec<(Entry, Searchable)> =
            desk.0.trust.entries().map(|entry| (entry.clone(), searchable(entry))).collect();
        all.sort_by_cached_key(|(entry, _)| sort_key(&entry.name));
        all
    });
    let drawn = if use_printing() { usize::MAX } else { MOST };
    let query = Query::of(&typed);
    let found: Vec<&Entry> = sorted.iter().filter(|(_, text)| query.finds(text)).map(|(entry, _)| entry).collect();
    let on_input = Callback::from({
        let typed = typed.setter();
        move |text| typed.set(text)
    });
    html! {
        <section aria-labelledby="listed-keys">
            <h2 id="listed-keys">{ format!("{} ({})", language.say(words::LISTED), sorted.len()) }</h2>
            if sorted.is_empty() {
                <p class="hint">{ language.say(words::NONE) }</p>
            } else {
                <div class="no-print"><TextField id="search-keys" label={language.say(words::SEARCH)} value={(*typed).clone()} {on_input} /></div>
            }
            <div class="trusted-keys">
                { for found.iter().take(drawn).map(|entry| html! {
                    <EntryView key={entry.did.to_string()} desk={props.desk.clone()} entry={(*entry).clone()} />
                }) }
            </div>
            if found.len() > drawn {
                <p class="hint">{ words::more(language, found.len().saturating_sub(drawn)) }</p>
            }
        </section>
    }
}

/// What a key is found by.
pub(super) fn searchable(entry: &Entry) -> Searchable {
    let fingerprint = entry.did.fingerprint().to_string();
    let units = entry.units.iter().flat_map(|unit| [unit.name.as_str(), unit.parent_name.as_str()]);
    Searchable::of([entry.name.as_str(), fingerprint.as_str()].into_iter().chain(units))
}
