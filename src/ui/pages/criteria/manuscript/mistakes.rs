//! Everything that is still to be mended, each a link to its field or cell; the empty cells of a column are one line.

use super::Written;
use super::{fields, row};
use crate::browser::cells::go_to;
use crate::browser::page;
use crate::criteria::manuscript::{Grid, Spot, Told};
use crate::text::page::criteria::mistakes;
use crate::text::page::manuscript as words;
use crate::text::{Language, told_line, told_place};
use crate::ui::state::use_language;
use yew::prelude::*;

/// More are not drawn: mending the first ones brings the others up.
const MOST: usize = 200;

#[derive(Properties, PartialEq)]
pub struct MistakesProps {
    pub written: Written,
}

#[component]
pub fn Mistakes(props: &MistakesProps) -> Html {
    let language = use_language();
    let remarks = &props.written.assembled.remarks;
    let told = Told::all(remarks);
    html! {
        <section aria-labelledby="manuscript-mistakes" class="no-print">
            <h2 id="manuscript-mistakes" tabindex="-1">{ language.say(words::MISTAKES) }</h2>
            if remarks.is_empty() {
                <p>{ language.say(words::NO_MISTAKES) }</p>
            } else {
                <p id="mistakes-count">{ mistakes(language, told.len()) }</p>
                <ul class="reasons" id="mistakes">{ for told.iter().take(MOST).map(|told| one(language, props, told)) }</ul>
            }
        </section>
    }
}

fn one(language: Language, props: &MistakesProps, told: &Told<'_>) -> Html {
    let manuscript = &props.written.manuscript;
    let place = told_place(language, manuscript, told);
    let id = element(told.at());
    let onclick = Callback::from({
        let id = id.clone();
        move |event: MouseEvent| {
            event.prevent_default();
            page::focus(&id);
            go_to(&id);
        }
    });
    html! {
        <li><p><a href={format!("#{id}")} {onclick}>{ place }</a>{ ": " }{ told_line(language, manuscript, told) }</p></li>
    }
}

/// Where it is put right.
fn element(at: Spot) -> String {
    match at {
        Spot::Field(field) => fields::element(field),
        Spot::Grid(grid) => format!("add-{}", Grid::name(grid)),
        Spot::Cell { grid, key, column } => row::element(grid, key, column),
    }
}
