//! A table of thousands of rows, of which only those that are seen are in the page. All rows are equally high (the styles see to
//! that), and a gap as high as the missing ones stands in their place. Arrow keys, Page Up and Down, Home and End go from row to row.
//! On paper all rows are there, up to a number that no printer is asked for by mistake.

use crate::browser::scroll::{self, RowHeight};
use crate::text::page::desk as words;
use crate::ui::state::{use_language, use_printing};
use std::ops::Range;
use yew::prelude::*;

/// What stands above a column.
#[derive(Clone, PartialEq)]
pub struct Column {
    pub heading: Html,
    /// Of the heading: its width, or `n` above numbers.
    pub class: &'static str,
    /// `ascending` or `descending`, where the rows are sorted by it.
    pub sorted: Option<&'static str>,
}

impl Column {
    /// A heading of words.
    pub fn new(heading: &str, class: &'static str) -> Column {
        Column { heading: heading.into(), class, sorted: None }
    }
}

#[derive(Properties, PartialEq)]
pub struct LongTableProps {
    pub id: AttrValue,
    /// What the table is, for a screen reader.
    pub label: AttrValue,
    pub columns: Vec<Column>,
    /// How many rows there are.
    pub count: usize,
    /// The cells of a row: `<th scope="row">` and `<td>`. Another callback draws all rows that are seen anew.
    pub row: Callback<usize, Html>,
    /// The cells of a last row that is always seen: the total of all rows.
    #[prop_or_default]
    pub foot: Option<Html>,
    #[prop_or_default]
    pub row_class: Option<Callback<usize, Classes>>,
    /// Enter on a row.
    #[prop_or_default]
    pub on_open: Option<Callback<usize>>,
    /// The space bar on a row.
    #[prop_or_default]
    pub on_toggle: Option<Callback<usize>>,
}

const ROW: &str = "data-row";
/// Rows above and below what is seen, so that scrolling shows no gap.
const AROUND: usize = 12;
/// Rows on paper: some 200 sheets. All communes of the country fit.
const MOST_PRINTED: usize = 4_000;
/// Before anything was measured.
const AT_FIRST: usize = 30;

#[component]
pub fn LongTable(props: &LongTableProps) -> Html {
    let LongTableProps { id, label, columns, count, .. } = props;
    let shown = use_state_eq(|| 0..AT_FIRST);
    let active = use_state_eq(|| 0_usize);
    // Set by a key: the row that shall have the focus once it is in the page.
    let wanted = use_state_eq(|| None::<usize>);
    let look = use_callback((id.clone(), shown.setter()), |(), (id, shown)| shown.set(in_view(id)));
    use_effect_with((*count, look.clone()), |(_, look)| look.emit(()));
    use_effect_with(look.clone(), |look| {
        let look = look.clone();
        let guard = scroll::on_resize(move || look.emit(()));
        move || drop(guard)
    });
    use_effect_with((*wanted, id.clone()), |(wanted, id)| {
        if let Some(row) = wanted {
            scroll::focus_nearest(id, &format!("[{ROW}='{row}']"));
        }
    });
    let printing = use_printing();
    let language = use_language();
    let drawn = if printing { 0..MOST_PRINTED } else { (*shown).clone() };
    let current = (*active).min(count.saturating_sub(1));
    let onkeydown = {
        let (active, wanted, props) = (active.setter(), wanted.setter(), KeyProps::of(props));
        Callback::from(move |event: KeyboardEvent| {
            if let Some(row) = props.pressed(&event) {
                active.set(row);
                wanted.set(Some(row));
            }
        })
    };
    let onfocusin = {
        let (active, wanted) = (active.setter(), wanted.setter());
        Callback::from(move |event: FocusEvent| {
            if let Some((row, _)) = scroll::row_of(&event, ROW) {
                active.set(row);
                wanted.set(None);
            }
        })
    };
    html! {
        <div class="long" {id} onscroll={look.reform(|_: Event| ())} {onkeydown} {onfocusin}>
            <table aria-label={label} aria-rowcount={(count + 1 + usize::from(props.foot.is_some())).to_string()}>
                <thead><tr aria-rowindex="1">{ for columns.iter().map(head) }</tr></thead>
                <tbody>{ rows(props, &drawn, current) }</tbody>
                if let Some(cells) = &props.foot {
                    <tfoot><tr aria-rowindex={(count + 2).to_string()}>{ cells.clone() }</tr></tfoot>
                }
            </table>
            if printing && *count > MOST_PRINTED {
                <p class="on-paper">{ words::printed_in_part(language, MOST_PRINTED, *count) }</p>
            }
        </div>
    }
}

fn head(column: &Column) -> Html {
    html! { <th scope="col" class={column.class} aria-sort={column.sorted}>{ column.heading.clone() }</th> }
}

/// The rows to have in the page, by what is seen of it.
fn in_view(id: &str) -> Range<usize> {
    let (Some(seen), Some(height)) = (scroll::seen(id), height(id)) else { return 0..AT_FIRST };
    let first = height.rows_in(seen.top).saturating_sub(AROUND);
    // In steps, so that not every pixel draws anew.
    let first = first - first % (AROUND / 2);
    first..first + height.rows_in(seen.height) + 3 * AROUND
}

fn height(id: &str) -> Option<RowHeight> {
    scroll::row_height(id, "tbody > tr.row:not(.apart)")
}

/// Rows that are seen, the one that has or had the focus, and gaps for the others.
fn rows(props: &LongTableProps, shown: &Range<usize>, active: usize) -> Html {
    let shown = shown.start.min(props.count)..shown.end.min(props.count);
    let apart = (active < props.count && !shown.contains(&active)).then_some(active..active + 1);
    let mut parts: Vec<Range<usize>> = apart.into_iter().chain([shown.clone()]).collect();
    parts.sort_by_key(|part| part.start);
    let height = height(&props.id);
    let gap = |rows: usize, before: usize| {
        let pixels = height.map_or(rows, |height| height.of(rows));
        let columns = props.columns.len().to_string();
        html! {
            <tr class="gap" aria-hidden="true" key={format!("gap-{before}")}>
                <td colspan={columns}><svg width="1" height={pixels.to_string()} /></td>
            </tr>
        }
    };
    let mut all = Vec::new();
    let mut next = 0;
    for part in parts {
        if part.start > next {
            all.push(gap(part.start - next, all.len()));
        }
        all.extend(part.clone().map(|index| row(props, index, index == active, !shown.contains(&index))));
        next = next.max(part.end);
    }
    if next < props.count {
        all.push(gap(props.count - next, usize::MAX));
    }
    all.into_iter().collect()
}

fn row(props: &LongTableProps, index: usize, is_active: bool, is_apart: bool) -> Html {
    let class = props.row_class.as_ref().map(|class| class.emit(index));
    html! {
        <tr class={classes!("row", is_apart.then_some("apart"), class)} key={index} data-row={index.to_string()}
            aria-rowindex={(index + 2).to_string()} tabindex={if is_active { "0" } else { "-1" }}>
            { props.row.emit(index) }
        </tr>
    }
}

/// What a key needs to know.
struct KeyProps {
    id: AttrValue,
    count: usize,
    on_open: Option<Callback<usize>>,
    on_toggle: Option<Callback<usize>>,
}

impl KeyProps {
    fn of(props: &LongTableProps) -> KeyProps {
        let LongTableProps { id, count, on_open, on_toggle, .. } = props;
        KeyProps { id: id.clone(), count: *count, on_open: on_open.clone(), on_toggle: on_toggle.clone() }
    }

    /// The row that a key leads to. Keys that do something with a row do it; those in a control of the row are the control's.
    fn pressed(&self, event: &KeyboardEvent) -> Option<usize> {
        let (row, is_row) = scroll::row_of(event, ROW)?;
        if event.ctrl_key() || event.alt_key() || event.meta_key() {
            return None;
        }
        let key = event.key();
        let act = match key.as_str() {
            "Enter" => self.on_open.as_ref(),
            " " => self.on_toggle.as_ref(),
            _ => None,
        };
        if let Some(act) = act.filter(|_| is_row) {
            event.prevent_default();
            act.emit(row);
            return None;
        }
        let to = self.leads_to(row, &key)?;
        event.prevent_default();
        Some(to)
    }

    fn leads_to(&self, row: usize, key: &str) -> Option<usize> {
        let page = || {
            let rows = scroll::seen(&self.id).zip(height(&self.id)).map(|(seen, height)| height.rows_in(seen.height));
            rows.unwrap_or(AROUND).saturating_sub(2).max(1)
        };
        let last = self.count.checked_sub(1)?;
        let to = match key {
            "ArrowDown" => row + 1,
            "ArrowUp" => row.saturating_sub(1),
            "PageDown" => row + page(),
            "PageUp" => row.saturating_sub(page()),
            "Home" => 0,
            "End" => last,
            _ => return None,
        };
        Some(to.min(last))
    }
}
