//! A table that is worked in like a sheet: by keyboard, by pasting, row by row.

use super::Written;
use super::back::Steps;
use super::below::Below;
use super::codes::codes;
use super::keys::{Does, does};
use super::own_lines::use_own_lines;
use super::paste::{PasteForm, Pasting};
use super::row::{RowView, cell_of, element};
use crate::browser::cells::{go_to, pasted, pressed};
use crate::criteria::manuscript::{Grid, Making, Manuscript, ManuscriptChange, Remark, Spot};
use crate::criteria::sheet::{Column, meaning_of};
use crate::criteria::{Criteria, standard_for};
use crate::text::page::manuscript as words;
use crate::text::page::manuscript_help::{column_help, counts_hint};
use crate::text::{Language, grid_headings, grid_name, remark_line, sheet_heading, sum_line};
use crate::ui::state::use_language;
use std::rc::Rc;
use yew::prelude::*;

/// As many columns can stand beside one another on a page of 768 pixels.
const FEW: usize = 6;

#[derive(Properties, PartialEq)]
pub struct GridTableProps {
    pub grid: Grid,
    pub written: Written,
    pub read_only: bool,
    pub on_change: Callback<ManuscriptChange>,
    pub steps: Steps,
}

#[component]
pub fn GridTable(props: &GridTableProps) -> Html {
    let language = use_language();
    let GridTableProps { grid, written, read_only, on_change, steps } = props;
    let (grid, manuscript) = (*grid, &written.manuscript);
    let headings = use_memo((manuscript.making, grid, language), |(making, grid, language)| {
        grid_headings(*making, *grid).into_iter().map(|heading| language.say(heading)).collect::<Vec<_>>()
    });
    let pasting = use_state(|| None::<Pasting>);
    let wanted = use_mut_ref(|| None::<(usize, usize)>);
    // A row that was asked for is there only after it is drawn.
    use_effect_with(written.clone(), {
        let wanted = wanted.clone();
        move |written: &Written| {
            if let Some((row, column)) = wanted.borrow_mut().take() {
                go(&written.manuscript, grid, row, column);
            }
        }
    });
    let onkeydown = Callback::from({
        let (manuscript, on_change) = (manuscript.clone(), on_change.clone());
        let (wanted, steps) = (wanted.clone(), steps.clone());
        move |event: KeyboardEvent| {
            let Some(pressed) = pressed(&event) else { return };
            let Some(cell) = cell_of(&pressed.id) else { return };
            match does(&manuscript, cell, &pressed) {
                None => {}
                Some(Does::Go { row, column }) => {
                    event.prevent_default();
                    go(&manuscript, grid, row, column);
                }
                Some(Does::Change { change, row, column }) => {
                    event.prevent_default();
                    *wanted.borrow_mut() = Some((row, column));
                    on_change.emit(change);
                }
                Some(Does::Step { back, row, column }) => {
                    event.prevent_default();
                    if steps.can(back) {
                        *wanted.borrow_mut() = Some((row, column));
                        steps.go(back);
                    }
                }
            }
        }
    });
    let onpaste = Callback::from({
        let pasting = pasting.setter();
        move |event: Event| {
            let Some((id, text)) = pasted(&event) else { return };
            // One cell is pasted as anywhere; a block is looked at first.
            let Some((_, key, column)) =
                cell_of(&id).filter(|_| text.trim_end_matches(['\r', '\n']).contains(['\t', '\n']))
            else {
                return;
            };
            event.prevent_default();
            pasting.set(Some(Pasting { grid, text: text.into(), at: Some((key, column)) }));
        }
    });
    // The preview with what had the focus goes: it stays with the cells that were put in.
    let on_paste = Callback::from({
        let (manuscript, on_change, wanted) = (manuscript.clone(), on_change.clone(), wanted.clone());
        move |change: ManuscriptChange| {
            if let ManuscriptChange::Paste(block) = &change {
                *wanted.borrow_mut() = Some(manuscript.first_cell(block));
            }
            on_change.emit(change);
        }
    });
    let (on_own, moved) = use_own_lines(written, on_change);
    let id = grid.name();
    let insert = on_change.reform(move |_: MouseEvent| ManuscriptChange::Insert { grid, below: None });
    let add = on_change.reform(|_: MouseEvent| ManuscriptChange::AddChecks);
    let standard = manuscript
        .unit_kind()
        .and_then(standard_for)
        .filter(|_| manuscript.making == Making::Guide && grid == Grid::Items);
    let codes = use_memo((standard.map(|standard| standard.unit_kind), language), |(kind, language)| {
        kind.and_then(standard_for).map(|standard| Rc::new(codes(*language, standard)))
    });
    html! {
        <section aria-labelledby={format!("grid-{id}")}>
            <h2 id={format!("grid-{id}")}>{ language.say(grid_name(manuscript.making, grid)) }</h2>
            if grid == Grid::Items {
                { columns_help(language, manuscript.making) }
                { keys_help(language) }
            }
            if grid == Grid::Grades { <p class="hint">{ language.say(words::GRADES_HELP) }</p> }
            if !read_only {
                <PasteForm {grid} written={written.clone()} pasting={(*pasting).clone()} on_pasting={Callback::from({ let pasting = pasting.setter(); move |new| pasting.set(new) })} on_change={on_paste} />
            }
            <div class="grid-scroll">
                <table class={classes!("grid", format!("grid-{id}"), (headings.len() <= FEW).then_some("fits"))} {onkeydown} {onpaste}>
                    <thead><tr>
                        <th scope="col" class="place">{ language.say(words::ROW) }</th>
                        { for headings.iter().map(|heading| html! { <th scope="col">{ *heading }</th> }) }
                        if !read_only { <th scope="col" class="row-actions">{ language.say(words::DOINGS) }</th> }
                    </tr></thead>
                    <tbody>{ for manuscript.rows(grid).iter().enumerate().map(|(at, row)| {
                        let messages = messages(language, &written.assembled.remarks, grid, row.key);
                        html! {
                            <key={row.key}>
                                <RowView making={manuscript.making} {grid} row={row.clone()} place={at + 1} headings={headings.clone()}
                                    messages={messages.clone()} hint={hint(language, manuscript.making, standard, &row.cells).filter(|_| grid == Grid::Items)}
                                    codes={(*codes).clone()} read_only={*read_only} {on_change} />
                                <Below {grid} row={row.key} headings={headings.clone()} {messages}
                                    own={manuscript.own_line(row.key).filter(|_| grid == Grid::Items)} on_own={(!read_only).then(|| on_own.clone())} />
                            </>
                        }
                    }) }</tbody>
                </table>
            </div>
            { moved }
            if let Some(sum) = written.assembled.sum.filter(|_| grid == Grid::Items) {
                <p id="sum" class="grid-sum" role="status">{ sum_line(language, sum) }</p>
            }
            if !read_only {
                <p class="register-buttons no-print">
                    <button type="button" class="button plain" id={format!("add-{id}")} onclick={insert}>{ language.say(words::ADD_ROW) }</button>
                    { steps.buttons(language) }
                    if standard.is_some() {
                        <button type="button" class="link" id="add-checks" onclick={add}>{ language.say(words::ADD_CHECKS) }</button>
                    }
                </p>
            }
        </section>
    }
}

fn go(manuscript: &Manuscript, grid: Grid, row: usize, column: usize) {
    let rows = manuscript.rows(grid);
    if let Some(row) = rows.get(row).or(rows.last()) {
        go_to(&element(grid, row.key, column));
    }
}

fn columns_help(language: Language, making: Making) -> Html {
    html! {
        <details class="no-print" id="columns-help">
            <summary>{ language.say(words::COLUMNS) }</summary>
            <dl class="lines">{ for column_help(making).iter().map(|(column, help)| html! {
                <div><dt>{ language.say(sheet_heading(*column)) }</dt><dd>{ language.say(*help) }</dd></div>
            }) }</dl>
        </details>
    }
}

fn keys_help(language: Language) -> Html {
    html! {
        <details class="no-print">
            <summary>{ language.say(words::KEYS) }</summary>
            <dl class="lines">{ for words::KEY_HELP.iter().map(|(keys, does)| html! {
                <div><dt><kbd>{ *keys }</kbd></dt><dd>{ language.say(*does) }</dd></div>
            }) }</dl>
        </details>
    }
}

/// What is wrong in a row's cells. What is merely not typed yet is said in the list of mistakes.
fn messages(language: Language, remarks: &[Remark], grid: Grid, key: u32) -> Vec<(usize, AttrValue)> {
    let of_row = remarks.iter().filter_map(|remark| match remark.at {
        Spot::Cell { grid: of, key: row, column } if of == grid && row == key => Some((column, remark)),
        _ => None,
    });
    of_row
        .filter(|(_, remark)| !remark.is_empty_cell())
        .map(|(column, remark)| (column, remark_line(language, remark).into()))
        .collect()
}

/// What helps below a cell of this row, with its column.
fn hint(
    language: Language,
    making: Making,
    standard: Option<&Criteria>,
    cells: &[String],
) -> Option<(Column, AttrValue)> {
    match making {
        Making::Guide => Some((Column::Title, meaning(language, standard?, cells)?)),
        Making::Supplement => None,
        Making::Programme => {
            let form = making.place_of(Column::Form)?;
            let hint = counts_hint(meaning_of(Column::Form, cells.get(form)?)?)?;
            Some((Column::Counts, language.say(hint).into()))
        }
    }
}

/// The question of the check, or the name of the criterion, that a line is about.
fn meaning(language: Language, standard: &Criteria, cells: &[String]) -> Option<AttrValue> {
    let id = cells.first()?.trim();
    // The wording of its own stands beside it already.
    if cells.get(1).is_some_and(|title| !title.trim().is_empty()) {
        return None;
    }
    let question = standard.check(id).map(|check| language.of(&check.question));
    question.or_else(|| standard.criterion(id).map(|one| language.of(&one.title))).map(|text| text.to_owned().into())
}
