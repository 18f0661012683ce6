//! One row of a table: its cells, and what can be done with it.

use crate::criteria::manuscript::{Grid, Making, ManuscriptChange, Row};
use crate::criteria::sheet::{Column, written_word};
use crate::text::page::manuscript as words;
use crate::text::{Language, Say, sheet_words};
use crate::ui::form::{Cell, Suggestion};
use crate::ui::state::use_language;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct RowViewProps {
    pub making: Making,
    pub grid: Grid,
    pub row: Row,
    /// Where it stands, from 1.
    pub place: usize,
    pub headings: Rc<Vec<&'static str>>,
    /// Column and what is wrong there; of empty cells nothing.
    pub messages: Vec<(usize, AttrValue)>,
    /// What helps to read or to fill in one of its cells.
    #[prop_or_default]
    pub hint: Option<(Column, AttrValue)>,
    /// The codes that a line of a points table may have.
    #[prop_or_default]
    pub codes: Option<Rc<Vec<Suggestion>>>,
    pub read_only: bool,
    pub on_change: Callback<ManuscriptChange>,
}

/// The id of a cell's element.
pub fn element(grid: Grid, key: u32, column: usize) -> String {
    format!("cell-{}-{key}-{column}", grid.name())
}

/// The cell with this id.
pub fn cell_of(id: &str) -> Option<(Grid, u32, usize)> {
    let mut parts = id.strip_prefix("cell-")?.split('-');
    let name = parts.next()?;
    let grid = [Grid::Items, Grid::Grades, Grid::Basis].into_iter().find(|grid| grid.name() == name)?;
    Some((grid, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

#[component]
pub fn RowView(props: &RowViewProps) -> Html {
    let language = use_language();
    let RowViewProps { grid, row, place, headings, .. } = props;
    let action = |name: &'static str, sign: &'static str, label: Say, change: ManuscriptChange| {
        let onclick = props.on_change.reform(move |_: MouseEvent| change.clone());
        // By keyboard rows are worked on with the keys of the table: Tab goes from cell to cell.
        html! {
            <button type="button" class="link" id={format!("{name}-{}-{}", grid.name(), row.key)} tabindex="-1" {onclick}
                aria-label={words::row_action(language, label, *place)} title={language.say(label)}>{ sign }</button>
        }
    };
    let (grid, key) = (*grid, row.key);
    html! {
        <tr class="line">
            <th scope="row" class="place">{ place }</th>
            { for row.cells.iter().enumerate().map(|(column, text)| cell(language, props, column, text, headings)) }
            if !props.read_only {
                <td class="row-actions" data-head={language.say(words::DOINGS)}>
                    <span>
                    { action("up", "↑", words::UP, ManuscriptChange::Move { grid, key, up: true }) }
                    { action("down", "↓", words::DOWN, ManuscriptChange::Move { grid, key, up: false }) }
                    { action("insert", "+", words::INSERT, ManuscriptChange::Insert { grid, below: Some(key) }) }
                    { action("remove", "×", words::REMOVE, ManuscriptChange::Remove { grid, key }) }
                    </span>
                    // Always there, so that what comes into it is announced.
                    <span class="unseen" aria-live="polite">{ announced(props) }</span>
                </td>
            }
        </tr>
    }
}

/// What is wrong in the row, each under the name of its column.
fn announced(props: &RowViewProps) -> String {
    let one = |(column, message): &(usize, AttrValue)| {
        format!("{}: {message}", props.headings.get(*column).copied().unwrap_or_default())
    };
    props.messages.iter().map(one).collect::<Vec<_>>().join(" ")
}

fn cell(language: Language, props: &RowViewProps, column: usize, text: &str, headings: &[&'static str]) -> Html {
    let RowViewProps { making, grid, row, place, .. } = props;
    let heading = headings.get(column).copied().unwrap_or_default();
    let message = props.messages.iter().find(|(at, _)| *at == column).map(|(_, message)| message.clone());
    let (grid, key) = (*grid, row.key);
    let on_input = props.on_change.reform(move |text| ManuscriptChange::Cell { grid, key, column, text });
    let of = (grid == Grid::Items).then(|| making.columns()[column]);
    let options = of.and_then(|of| options(language, of, text));
    // A list shows a word in one spelling, whichever was pasted.
    let text = of.and_then(|of| written_word(of, text)).unwrap_or(text);
    let number = of.is_some_and(is_number) || (grid == Grid::Grades && column == 3);
    let hint = props.hint.as_ref().filter(|(column, _)| of == Some(*column)).map(|(_, hint)| hint);
    let width = of.and_then(width);
    let title = making.place_of(Column::Title).and_then(|at| row.cells.get(at)).filter(|_| of == Some(Column::Id));
    let about = title.map(|title| AttrValue::from(title.clone())).unwrap_or_default();
    let suggestions = props.codes.clone().filter(|_| of == Some(Column::Id));
    html! {
        <td key={column} data-head={heading} class={classes!(number.then_some("number"), width)}>
            <div>
                <Cell id={element(grid, key, column)} label={words::cell_label(language, *place, heading)} value={text.to_owned()} {on_input} {message} told_elsewhere=true
                    {number} read_only={props.read_only} {options} {suggestions} {about} />
                if let Some(hint) = hint { <p class="hint">{ hint }</p> }
            </div>
        </td>
    }
}

const fn is_number(column: Column) -> bool {
    matches!(
        column,
        Column::Maximum | Column::Deduction | Column::BaseYear | Column::Minimum | Column::Target | Column::Due
    )
}

/// The class of a column in which more stands than a word or a number: whole sentences, or a few words.
const fn width(column: Column) -> Option<&'static str> {
    match column {
        Column::Title | Column::Question | Column::Guidance | Column::Counts | Column::CountsEn | Column::Choices => {
            Some("wide")
        }
        Column::Units | Column::Form => Some("roomy"),
        _ => None,
    }
}

/// The words that a cell takes; one that it doesn't take, but holds, stays among them, so that it is seen and can be put right.
fn options(language: Language, column: Column, text: &str) -> Option<Vec<(AttrValue, AttrValue)>> {
    let words = sheet_words(language, column);
    if words.is_empty() {
        return None;
    }
    let shown = |(word, label)| (AttrValue::Static(word), AttrValue::Static(label));
    let empty = (AttrValue::Static(""), AttrValue::Static("–"));
    let known = text.is_empty() || written_word(column, text).is_some();
    let own = (!known).then(|| (AttrValue::from(text.to_owned()), AttrValue::from(format!("? {text}"))));
    Some(std::iter::once(empty).chain(own).chain(words.into_iter().map(shown)).collect())
}
