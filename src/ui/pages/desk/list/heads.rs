//! The headings: each sorts by its column, the other way round when it is pressed again; the first selects everything that is shown.

use crate::review::desk::{Column as By, Sort};
use crate::text::page::desk_list as words;
use crate::text::{Language, Say};
use crate::ui::components::Column;
use yew::prelude::*;

/// The last one only where there are points.
const COLUMNS: [(By, Say, &str); 10] = [
    (By::Unit, words::UNIT, "unit"),
    (By::Kind, words::KIND, ""),
    (By::Parent, words::PARENT, "parent"),
    (By::Year, words::YEAR, "n brief"),
    (By::Revision, words::REVISION, "n brief"),
    (By::Verdict, words::VERDICT, ""),
    (By::Signature, words::SIGNATURE, ""),
    (By::Content, words::CONTENT, ""),
    (By::Review, words::REVIEW, ""),
    (By::Points, words::POINTS, ""),
];

/// All columns; those of points where some row has any.
pub fn columns(
    language: Language,
    (sort, on_sort): (Sort, &Callback<Sort>),
    (all_chosen, on_all): (bool, &Callback<()>),
    has_points: bool,
) -> Vec<Column> {
    let onchange = on_all.reform(|_: Event| ());
    let all = html! {
        <input type="checkbox" id="choose-all" checked={all_chosen} {onchange} aria-label={language.say(words::CHOOSE_ALL)} />
    };
    let first = Column { heading: all, class: "pick", sorted: None };
    let shown = COLUMNS.into_iter().filter(|(by, ..)| has_points || *by != By::Points);
    let others = shown.map(|(by, label, class)| {
        let is_by = sort.column == by;
        let next = Sort { column: by, descending: is_by && !sort.descending };
        Column {
            heading: heading(
                language.say(label),
                is_by.then_some(sort.descending),
                on_sort.reform(move |_: MouseEvent| next),
            ),
            class,
            sorted: is_by.then_some(if sort.descending { "descending" } else { "ascending" }),
        }
    });
    std::iter::once(first).chain(others).collect()
}

/// On paper nothing can be pressed: there the words stand alone.
fn heading(label: &str, descending: Option<bool>, onclick: Callback<MouseEvent>) -> Html {
    let arrow = match descending {
        None => "",
        Some(false) => " ↑",
        Some(true) => " ↓",
    };
    html! {
        <>
            <button type="button" class="link sort" {onclick}>{ label }<span aria-hidden="true">{ arrow }</span></button>
            <span class="on-paper">{ label }</span>
        </>
    }
}
