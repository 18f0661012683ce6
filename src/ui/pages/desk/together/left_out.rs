//! Those that are not accepted together with the others: how many for which reason, and the way to the ones that somebody has to look at.

use super::meant::Meant;
use crate::text::Language;
use crate::text::page::{desk_papers, desk_together as words};
use crate::ui::pages::desk::list::rows;
use crate::ui::route::Route;
use yew::prelude::*;
use yew_router::prelude::*;

/// As many are named; the list finds the others by their state.
const NAMED: usize = 20;

pub fn left_out(language: Language, meant: &Meant) -> Html {
    let reasons: Vec<_> = meant.left_out.iter().map(|(why, rows)| (words::reason(*why), rows.len())).collect();
    if reasons.is_empty() {
        return Html::default();
    }
    let looked_at = meant.left_out.iter().filter(|(why, _)| why.needs_a_look());
    let named: Vec<Html> = looked_at
        .flat_map(|(why, all)| all.iter().map(|row| (*why, row)))
        .take(NAMED)
        .map(|(why, row)| html! {
            <li key={row.id.clone()}><Link<Route> to={rows::address(row)}><bdi>{ &row.unit.name }</bdi></Link<Route>>{ ": " }{ language.say(words::reason(why)) }</li>
        })
        .collect();
    html! {
        <>
            <p id="left-out" class="hint">{ desk_papers::left_out(language, &reasons) }</p>
            if !named.is_empty() {
                <p>{ language.say(words::TO_LOOK_AT) }</p>
                <ul id="to-look-at">{ named }</ul>
            }
        </>
    }
}
