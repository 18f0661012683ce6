//! One cell of a table: a field that row and column name, alone in its parent, its message after it, always there. Nothing writes into it
//! but the person.

use super::suggested::{Suggested, Suggestion};
use crate::browser::input::{selected, typed};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct CellProps {
    pub id: AttrValue,
    /// Row and column in words.
    pub label: AttrValue,
    pub value: AttrValue,
    pub on_input: Callback<String>,
    #[prop_or_default]
    pub message: Option<AttrValue>,
    /// The message stands elsewhere, in an element with the id of the cell and `-message`.
    #[prop_or_default]
    pub told_elsewhere: bool,
    #[prop_or_default]
    pub number: bool,
    #[prop_or_default]
    pub read_only: bool,
    /// What may be chosen, with its label; nothing for a cell that is typed into.
    #[prop_or_default]
    pub options: Option<Vec<(AttrValue, AttrValue)>>,
    /// What is offered while one types.
    #[prop_or_default]
    pub suggestions: Option<Rc<Vec<Suggestion>>>,
    /// What the suggestions are to speak of, if anything.
    #[prop_or_default]
    pub about: AttrValue,
}

#[component]
pub fn Cell(props: &CellProps) -> Html {
    let CellProps { id, label, value, message, read_only, .. } = props;
    let invalid = message.is_some().then_some("true");
    let described = message.is_some().then(|| format!("{id}-message"));
    // For paper: there it is text.
    let chosen = props.options.iter().flatten().find(|(option, _)| option == value).map(|(_, label)| label.clone());
    let shown = chosen.unwrap_or_else(|| value.clone());
    let message_line = if props.told_elsewhere {
        Html::default()
    } else {
        html! { <p class="message" id={format!("{id}-message")} aria-live="polite">{ message.clone().unwrap_or_default() }</p> }
    };
    if let Some(suggestions) = &props.suggestions {
        return html! {
            <>
                <Suggested {id} {label} {value} on_input={props.on_input.clone()} described={described.map(AttrValue::from)} invalid={message.is_some()}
                    read_only={*read_only} suggestions={suggestions.clone()} about={props.about.clone()} />
                { message_line }
            </>
        };
    }
    html! {
        <>
            <div class="control" data-value={shown}>
                if let Some(options) = &props.options {
                    <select {id} aria-label={label} disabled={*read_only} aria-invalid={invalid} aria-describedby={described.clone()}
                        onchange={props.on_input.reform(|event: Event| selected(&event))}>
                        { for options.iter().map(|(option, label)| html! { <option value={option} selected={option == value}>{ label }</option> }) }
                    </select>
                } else {
                    <input type="text" {id} class={props.number.then_some("n")} aria-label={label} {value} readonly={*read_only} aria-invalid={invalid}
                        aria-describedby={described.clone()} autocomplete="off" autocapitalize="off" spellcheck="false"
                        inputmode={if props.number { "decimal" } else { "text" }} oninput={props.on_input.reform(|event: InputEvent| typed(&event))} />
                }
            </div>
            { message_line }
        </>
    }
}
