//! What stands below a row, across the whole table: what is wrong in its cells, and what can be done with a line that is a province's own.
//! It is there only with something to say; what is announced of it stands in the row itself.

use super::row::element;
use crate::criteria::manuscript::{Grid, OwnLine};
use crate::text::page::own_lines as words;
use crate::ui::components::isolate;
use crate::ui::state::use_language;
use std::collections::BTreeMap;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct BelowProps {
    pub grid: Grid,
    /// The row's key.
    pub row: u32,
    pub headings: Rc<Vec<&'static str>>,
    /// Column and what is wrong there; of empty cells nothing.
    pub messages: Vec<(usize, AttrValue)>,
    #[prop_or_default]
    pub own: Option<OwnLine>,
    /// What moves such a line to a supplement; nothing where the table is only read.
    pub on_own: Option<Callback<OwnLine>>,
}

#[component]
pub fn Below(props: &BelowProps) -> Html {
    let language = use_language();
    let BelowProps { grid, row, headings, messages, .. } = props;
    let own = props.own.as_ref().zip(props.on_own.as_ref());
    // What is wrong in one cell is one paragraph: the field is described by it.
    let mut of_cells: BTreeMap<usize, Vec<&str>> = BTreeMap::new();
    for (column, message) in messages {
        of_cells.entry(*column).or_default().push(message);
    }
    // With the place of the row before the cells, and what can be done with it after them.
    let width = headings.len() + 1 + usize::from(props.on_own.is_some());
    html! {
        <tr class="row-message" hidden={messages.is_empty() && own.is_none()}>
            <td colspan={width.to_string()}>
                <div>
                    <div>{ for of_cells.into_iter().map(|(column, messages)| html! {
                        <p key={column} class="message" id={format!("{}-message", element(*grid, *row, column))}>
                            { format!("{}: ", headings.get(column).copied().unwrap_or_default()) }{ messages.join(" ") }
                        </p>
                    }) }</div>
                    if let Some((own, on_own)) = own {
                        <p class="hint no-print">
                            { language.say(words::OWN) }{ " " }
                            <button type="button" class="link" id={format!("own-{row}")} aria-label={words::move_row(language, &isolate(&own.title.vi))}
                                onclick={on_own.reform({ let own = own.clone(); move |_: MouseEvent| own.clone() })}>{ language.say(words::MOVE) }</button>
                        </p>
                    }
                </div>
            </td>
        </tr>
    }
}
