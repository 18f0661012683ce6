//! A field that offers known words while one types, by the ARIA pattern of an editable combobox: what is typed or pasted stands as it
//! is, and only what is chosen takes its place. A native `<datalist>` finds no letters without their marks and shows no titles.

use crate::browser::cells::pressed;
use crate::browser::input::typed;
use crate::browser::page;
use crate::browser::scroll;
use crate::criteria::likeness;
use crate::review::desk::{Query, Searchable};
use crate::text::page::manuscript as words;
use crate::ui::state::use_language;
use std::cmp::Reverse;
use std::rc::Rc;
use yew::prelude::*;

/// A word that can be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    pub value: AttrValue,
    /// What it stands for.
    pub label: AttrValue,
    pub searchable: Searchable,
}

#[derive(Properties, PartialEq)]
pub struct SuggestedProps {
    pub id: AttrValue,
    pub label: AttrValue,
    pub value: AttrValue,
    pub on_input: Callback<String>,
    pub described: Option<AttrValue>,
    pub invalid: bool,
    pub read_only: bool,
    pub suggestions: Rc<Vec<Suggestion>>,
    /// What stands beside the field, if anything: words that speak of it come first while nothing is typed.
    pub about: AttrValue,
}

#[component]
pub fn Suggested(props: &SuggestedProps) -> Html {
    let language = use_language();
    let SuggestedProps { id, label, value, on_input, suggestions, read_only, .. } = props;
    let open = use_state(|| false);
    let active = use_state(|| None::<usize>);
    let found: Vec<&Suggestion> = if *open { found(suggestions, value, &props.about) } else { Vec::new() };
    let shown = !found.is_empty();
    let option = |at: usize| format!("{id}-option-{at}");
    use_effect_with((*active).map(option), |active| {
        if let Some(option) = active {
            scroll::to_nearest(option);
        }
    });
    let set = Callback::from({
        let (open, active) = (open.setter(), active.setter());
        move |is_open: bool| {
            open.set(is_open);
            active.set(None);
        }
    });
    let choose = Callback::from({
        let (on_input, set) = (on_input.clone(), set.clone());
        move |value: AttrValue| {
            on_input.emit(value.to_string());
            set.emit(false);
        }
    });
    let onkeydown = Callback::from({
        let (set, choose, active, read_only) = (set.clone(), choose.clone(), active.clone(), *read_only);
        let values: Vec<AttrValue> = found.iter().map(|one| one.value.clone()).collect();
        move |event: KeyboardEvent| {
            let Some(pressed) = pressed(&event).filter(|pressed| !pressed.ctrl && !pressed.shift) else { return };
            let count = values.len();
            match (pressed.key.as_str(), *active) {
                // As any list is opened and closed.
                ("ArrowDown", _) if pressed.alt && !read_only => set.emit(true),
                ("ArrowUp", _) if pressed.alt => set.emit(false),
                _ if pressed.alt => return,
                ("F4", _) if !read_only => set.emit(count == 0),
                ("ArrowDown", at) if count > 0 => active.set(Some(at.map_or(0, |at| (at + 1) % count))),
                ("ArrowUp", at) if count > 0 => active.set(Some(at.unwrap_or(0).checked_sub(1).unwrap_or(count - 1))),
                ("Escape", _) if count > 0 => set.emit(false),
                ("Enter", Some(at)) if at < count => choose.emit(values[at].clone()),
                // Without a choice it is a key of the table.
                ("Enter", _) => return set.emit(false),
                _ => return,
            }
            event.prevent_default();
            event.stop_propagation();
        }
    });
    let oninput = {
        let (on_input, set) = (on_input.clone(), set.clone());
        Callback::from(move |event: InputEvent| {
            let text = typed(&event);
            set.emit(!text.trim().is_empty());
            on_input.emit(text);
        })
    };
    // Whoever points has no key for it.
    let on_button = {
        let (set, id) = (set.clone(), id.clone());
        Callback::from(move |_: MouseEvent| {
            page::focus_in_place(&id);
            set.emit(!shown);
        })
    };
    let status = if shown { words::suggested(language, found.len()) } else { String::new() };
    html! {
        <>
            <div class="control with-list" data-value={value}>
                <input type="text" {id} role="combobox" aria-label={label} {value} readonly={*read_only} aria-invalid={props.invalid.then_some("true")}
                    aria-describedby={props.described.clone()} aria-autocomplete="list" aria-expanded={if shown { "true" } else { "false" }} aria-controls={format!("{id}-options")}
                    aria-activedescendant={(*active).filter(|at| *at < found.len()).map(option)} autocomplete="off" autocapitalize="off" spellcheck="false"
                    {oninput} {onkeydown} onblur={set.reform(|_: FocusEvent| false)} />
                if !read_only {
                    <button type="button" class="open-list no-print" id={format!("{id}-open")} tabindex="-1" aria-hidden="true" onclick={on_button}
                        onmousedown={Callback::from(|event: MouseEvent| event.prevent_default())}>{ "▾" }</button>
                }
            </div>
            // The field keeps the focus while one is chosen with the mouse.
            <ul class="suggestions no-print" id={format!("{id}-options")} role="listbox" aria-label={label} hidden={!shown} onmousedown={Callback::from(|event: MouseEvent| event.prevent_default())}>
                { for found.iter().enumerate().map(|(at, one)| {
                    let onclick = { let value = one.value.clone(); choose.reform(move |_: MouseEvent| value.clone()) };
                    html! {
                        <li key={one.value.to_string()} id={option(at)} role="option" aria-selected={if *active == Some(at) { "true" } else { "false" }} {onclick}>
                            <code>{ &one.value }</code>{ " " }<span>{ &one.label }</span>
                        </li>
                    }
                }) }
            </ul>
            <p class="unseen" role="status">{ status }</p>
        </>
    }
}

/// What fits: words that begin so come first, each group in its own order. Beside a word that is there whole all are offered, since
/// whoever opens the list then wants another. Where nothing is typed those come first that say what stands beside the field.
fn found<'s>(suggestions: &'s [Suggestion], typed: &str, about: &str) -> Vec<&'s Suggestion> {
    let (query, wanted) = (Query::of(typed), typed.trim().to_lowercase());
    let is_whole = suggestions.iter().any(|one| *one.value == *wanted);
    let fits = |one: &&Suggestion| is_whole || query.finds(&one.searchable);
    let mut found: Vec<&Suggestion> = suggestions.iter().filter(fits).collect();
    if wanted.is_empty() && !about.trim().is_empty() {
        found.sort_by_cached_key(|one| Reverse(likeness(about, &one.label)));
    } else {
        found.sort_by_key(|one| !one.value.starts_with(&wanted));
    }
    found
}
