//! The assessments about which a decision is signed, each with what is decided.

use super::meant::Meant;
use crate::document::decision::Ruling;
use crate::review::ReviewState;
use crate::review::desk::Row;
use crate::text::page::decision::ruling;
use crate::text::page::{desk_list, desk_together as words};
use crate::text::{Language, kind_name};
use crate::ui::components::{Column, LongTable};
use crate::ui::pages::desk::list::rows;
use crate::ui::route::Route;
use crate::ui::state::use_language;
use std::rc::Rc;
use yew::prelude::*;
use yew_router::prelude::*;

#[derive(Properties, PartialEq)]
pub struct TableProps {
    pub meant: Rc<Meant>,
}

#[component]
pub fn Table(props: &TableProps) -> Html {
    let language = use_language();
    let navigator = use_navigator();
    let row = use_callback((props.meant.clone(), language), |at: usize, (meant, language)| {
        meant.rows.get(at).map(|row| cells(*language, meant, row)).unwrap_or_default()
    });
    let on_open = use_callback((props.meant.clone(), navigator), |at: usize, (meant, navigator)| {
        if let (Some(row), Some(navigator)) = (meant.rows.get(at), navigator) {
            navigator.push(&rows::address(row));
        }
    });
    let heads =
        [(desk_list::UNIT, "unit"), (desk_list::KIND, ""), (desk_list::PARENT, "parent"), (words::DECISION, "")];
    let columns: Vec<Column> = heads.into_iter().map(|(head, class)| Column::new(language.say(head), class)).collect();
    html! {
        <LongTable id="together-rows" label={language.say(words::LIST)} {columns} count={props.meant.rows.len()} {row} on_open={Some(on_open)} />
    }
}

fn cells(language: Language, meant: &Meant, row: &Row) -> Html {
    let decision = match (&row.review, meant.recognises) {
        (ReviewState::Waiting, false) => ruling(Ruling::Accepted),
        (ReviewState::Waiting, true) => words::RECOGNISES,
        _ => words::ADDS,
    };
    html! {
        <>
            <th scope="row"><span class="two"><Link<Route> to={rows::address(row)}><bdi>{ &row.unit.name }</bdi></Link<Route>></span></th>
            <td><span class="two">{ row.kind.map(|kind| language.say(kind_name(kind))).unwrap_or_default() }</span></td>
            <td><span class="two"><bdi>{ &row.unit.parent_name }</bdi></span></td>
            <td><span class="two">{ language.say(decision) }</span></td>
        </>
    }
}
