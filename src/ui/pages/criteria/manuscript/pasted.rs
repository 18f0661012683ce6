//! Cells before they are used: where they will go, what they are, and what is wrong with them by row and column.

use super::Written;
use super::paste::Pasting;
use crate::browser::page;
use crate::criteria::manuscript::{
    Assembled, Block, Grid, Manuscript, ManuscriptChange, Placement, Remark, Row, Spot, Told,
};
use crate::criteria::sheet::{Column, SectionLine, SumLine, read_pasted, read_pasted_whole, read_points};
use crate::text::page::manuscript as words;
use crate::text::page::own_lines::among_pasted;
use crate::text::{Language, grid_headings, not_a_sheet, sum_line, told_line, told_place};
use crate::ui::components::{Notice, Tone};
use crate::ui::form::{Choice, ChoiceGroup};
use crate::ui::state::use_language;
use std::rc::Rc;
use yew::prelude::*;

/// More rows or mistakes are not drawn; how many there are is said.
const MOST: usize = 200;

#[derive(Properties, PartialEq)]
pub struct PastedViewProps {
    pub written: Written,
    pub pasting: Pasting,
    pub on_use: Callback<Block>,
    pub on_drop: Callback<()>,
}

/// What the table would be.
struct Looked {
    block: Block,
    after: Manuscript,
    assembled: Assembled,
    /// Places of the rows that the block touches.
    touched: std::ops::Range<usize>,
}

#[component]
pub fn PastedView(props: &PastedViewProps) -> Html {
    let language = use_language();
    let PastedViewProps { written, pasting, on_use, on_drop } = props;
    let chosen = use_state(|| None::<&'static str>);
    let whole = use_state_eq(|| false);
    use_effect_with(pasting.clone(), {
        let (chosen, whole) = (chosen.setter(), whole.setter());
        move |_| {
            chosen.set(None);
            whole.set(false);
            page::focus("pasted");
        }
    });
    let columns = written.manuscript.columns(pasting.grid);
    let read = use_memo((pasting.text.clone(), *whole), |(text, whole)| {
        if *whole { read_pasted_whole(text, columns) } else { read_pasted(text, columns) }
    });
    let turn = Callback::from({
        let whole = whole.clone();
        move |_: MouseEvent| whole.set(!*whole)
    });
    let drop = on_drop.reform(|_: MouseEvent| ());
    let body = match &*read {
        Err(why) => html! { <Notice tone={Tone::Bad} alert=true><p>{ not_a_sheet(language, why) }</p></Notice> },
        Ok(pasted) => {
            let placement = placement(pasting, pasted.named.is_some(), *chosen);
            let looked = look(&written.manuscript, Block { grid: pasting.grid, pasted: pasted.clone(), placement });
            let on_choose = Callback::from({
                let chosen = chosen.setter();
                move |value: AttrValue| chosen.set(PLACES.into_iter().find(|place| **place == *value))
            });
            let onclick = {
                let block = looked.block.clone();
                on_use.reform(move |_: MouseEvent| block.clone())
            };
            html! {
                <>
                    <p id="pasted-holds">{ words::pasted_holds(language, pasted.rows.len(), pasted.named.as_ref().map(|named| named.iter().flatten().count())) }</p>
                    if !pasted.ignored.is_empty() {
                        <p class="hint">{ language.say(words::IGNORED) }{ " " }<bdi>{ pasted.ignored.join(", ") }</bdi></p>
                    }
                    <ChoiceGroup id="pasted-where" legend={language.say(words::PLACEMENT)} choices={choices(language, pasting)} chosen={Some(AttrValue::Static(name(placement)))} {on_choose} inline=true />
                    { sections_notice(language, &pasted.sections, *whole, turn) }
                    { for pasted.sums.iter().map(|sum| sum_notice(language, sum, sum.computed(&looked.points()))) }
                    { found(language, &looked) }
                    <p class="actions"><button type="button" class="button" id="pasted-use" {onclick}>{ language.say(words::USE_PASTED) }</button></p>
                </>
            }
        }
    };
    html! {
        <section class="sheet no-print" aria-labelledby="pasted">
            <h3 id="pasted" tabindex="-1">{ language.say(words::PASTED) }</h3>
            { body }
            <p><button type="button" class="link" id="pasted-drop" onclick={drop}>{ language.say(words::DROP_PASTED) }</button></p>
        </section>
    }
}

const PLACES: [&str; 3] = ["from", "instead", "below"];

const fn name(placement: Placement) -> &'static str {
    match placement {
        Placement::From { .. } => PLACES[0],
        Placement::Instead => PLACES[1],
        Placement::Below => PLACES[2],
    }
}

/// Where the person wants it; at first a table with headings in place of all, a block at the cell into which it was pasted.
fn placement(pasting: &Pasting, has_headings: bool, chosen: Option<&str>) -> Placement {
    let from = pasting.at.map(|(key, column)| Placement::From { key, column });
    match (chosen, from) {
        (Some("below"), _) => Placement::Below,
        (Some("instead"), _) => Placement::Instead,
        (Some(_), Some(from)) => from,
        (None, Some(from)) if !has_headings => from,
        _ => Placement::Instead,
    }
}

fn choices(language: Language, pasting: &Pasting) -> Vec<Choice> {
    let choice = |value: &'static str, label| Choice {
        value: AttrValue::Static(value),
        label: language.say(label).into(),
        hint: None,
    };
    let from = pasting.at.map(|_| choice(PLACES[0], words::FROM_CELL));
    from.into_iter().chain([choice(PLACES[1], words::INSTEAD), choice(PLACES[2], words::BELOW)]).collect()
}

fn look(manuscript: &Manuscript, block: Block) -> Looked {
    let after = manuscript.changed(&ManuscriptChange::Paste(block.clone()), manuscript.changed_at);
    let first = match block.placement {
        Placement::Instead => 0,
        Placement::Below => after.rows(block.grid).len().saturating_sub(block.pasted.rows.len()),
        Placement::From { key, .. } => after.place(block.grid, key).unwrap_or_default(),
    };
    let touched = first..first + block.pasted.rows.len();
    Looked { assembled: after.assemble(), after, block, touched }
}

impl Looked {
    /// Hundredths of a point of each row that the block touches.
    fn points(&self) -> Vec<u64> {
        let maximum = self.after.columns(self.block.grid).iter().position(|column| *column == Column::Maximum);
        let rows = self.after.rows(self.block.grid).get(self.touched.clone()).unwrap_or_default();
        let points = |row: &Row| read_points(row.cells.get(maximum?)?);
        rows.iter().map(|row| points(row).unwrap_or_default()).collect()
    }
}

/// A line that only adds up is left out and said, with a warning where its number is another.
fn sum_notice(language: Language, sum: &SumLine, computed: u64) -> Html {
    let differs = sum.points.is_some_and(|stated| stated != computed);
    let line = words::sum_left_out(language, &sum.label, sum.points, computed);
    html! {
        <Notice tone={if differs { Tone::Warn } else { Tone::Quiet }}><p class="pasted-sum">{ line }</p></Notice>
    }
}

/// Which lines are headings of sections and no items, and the way to have them as items all the same; with a warning where one says another
/// number than those below it.
fn sections_notice(language: Language, sections: &[SectionLine], whole: bool, onclick: Callback<MouseEvent>) -> Html {
    let button = |label| html! { <button type="button" class="link" id="sections-turn" {onclick}>{ language.say(label) }</button> };
    if whole {
        return html! { <Notice tone={Tone::Quiet}><p>{ button(words::SECTIONS_OUT) }</p></Notice> };
    }
    if sections.is_empty() {
        return Html::default();
    }
    let wrong: Vec<String> = sections
        .iter()
        .filter_map(|one| Some((one, one.points.filter(|points| *points != one.computed)?)))
        .map(|(one, stated)| words::section_differs(language, &one.label, stated, one.computed))
        .collect();
    let labels: Vec<&str> = sections.iter().map(|one| one.label.as_str()).collect();
    html! {
        <Notice tone={if wrong.is_empty() { Tone::Quiet } else { Tone::Warn }}>
            <p id="pasted-sections"><bdi>{ words::sections_left_out(language, &labels) }</bdi></p>
            { for wrong.into_iter().map(|line| html! { <p><bdi>{ line }</bdi></p> }) }
            <p>{ button(words::SECTIONS_IN) }</p>
        </Notice>
    }
}

fn found(language: Language, looked: &Looked) -> Html {
    let Looked { block, after, assembled, touched } = looked;
    let is_here = |remark: &&Remark| match remark.at {
        Spot::Cell { grid, key, .. } if grid == block.grid => {
            after.place(grid, key).is_some_and(|place| touched.contains(&place))
        }
        _ => false,
    };
    let mistakes = Told::all(assembled.remarks.iter().filter(is_here));
    let left_out = after.left_out(block);
    let rows = after.rows(block.grid).get(touched.clone()).unwrap_or_default();
    let is_main = block.grid == Grid::Items;
    let own = rows.iter().filter(|row| is_main && after.own_line(row.key).is_some()).count();
    html! {
        <>
            if let Some(sum) = assembled.sum.filter(|_| is_main) { <p>{ sum_line(language, sum) }</p> }
            if left_out > 0 { <Notice tone={Tone::Warn}><p>{ words::left_out(language, left_out) }</p></Notice> }
            if mistakes.is_empty() {
                <p>{ language.say(words::PASTED_FINE) }</p>
            } else {
                <ul class="reasons" id="pasted-mistakes">{ for mistakes.iter().take(MOST).map(|told| html! {
                    <li><p>{ told_place(language, after, told) }{ ": " }{ told_line(language, after, told) }</p></li>
                }) }</ul>
            }
            if own > 0 { <Notice tone={Tone::Quiet}><p id="pasted-own">{ among_pasted(language, own) }</p></Notice> }
            { table(language, after, block.grid, touched) }
        </>
    }
}

fn table(language: Language, after: &Manuscript, grid: Grid, touched: &std::ops::Range<usize>) -> Html {
    let headings: Rc<Vec<&str>> =
        Rc::new(grid_headings(after.making, grid).into_iter().map(|heading| language.say(heading)).collect());
    let rows = after.rows(grid).iter().enumerate().filter(|(at, _)| touched.contains(at)).take(MOST);
    // Columns in which nothing stands would only push the others apart.
    let used: Vec<usize> = (0..headings.len())
        .filter(|column| rows.clone().any(|(_, row)| !row.cells[*column].trim().is_empty()))
        .collect();
    html! {
        <div class="scroll" tabindex="0" role="group" aria-label={language.say(words::PASTED)}><table class="pasted">
            <thead><tr>
                <th scope="col" class="n">{ language.say(words::ROW) }</th>
                { for used.iter().map(|column| html! { <th scope="col">{ headings[*column] }</th> }) }
            </tr></thead>
            <tbody>{ for rows.map(|(at, row)| html! {
                <tr key={row.key}><td class="n">{ at + 1 }</td>{ for used.iter().map(|column| html! { <td><bdi>{ &row.cells[*column] }</bdi></td> }) }</tr>
            }) }</tbody>
        </table></div>
    }
}
