//! A table of fields that is worked in by keyboard: which key was pressed in which field, where its caret is, what is pasted into it.

use super::value::field;
use wasm_bindgen::JsCast;
use web_sys::{DataTransfer, Element, Event, HtmlElement, HtmlInputElement, KeyboardEvent};

/// A key pressed in a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pressed {
    /// Id of the field.
    pub id: String,
    /// "Enter", "ArrowUp" …
    pub key: String,
    pub shift: bool,
    pub alt: bool,
    pub ctrl: bool,
    /// Nothing stands before the caret, or everything is selected.
    pub at_start: bool,
    /// Nothing stands after it, or everything is selected.
    pub at_end: bool,
    /// It has a list to choose from, which Alt and an arrow open and close.
    pub is_list: bool,
}

/// What was pressed; nothing while an input method composes, whose keys are its own, and nothing outside of fields.
pub fn pressed(event: &KeyboardEvent) -> Option<Pressed> {
    const OF_INPUT_METHOD: u32 = 229;
    if event.is_composing() || event.key_code() == OF_INPUT_METHOD {
        return None;
    }
    let target: Element = event.target()?.dyn_into().ok()?;
    let is_list = target.tag_name() == "SELECT" || target.get_attribute("role").as_deref() == Some("combobox");
    let (at_start, at_end) = match target.dyn_ref::<HtmlInputElement>() {
        Some(input) => edges(input),
        None => (true, true),
    };
    Some(Pressed {
        id: target.id(),
        key: event.key(),
        shift: event.shift_key(),
        alt: event.alt_key(),
        ctrl: event.ctrl_key() || event.meta_key(),
        at_start,
        at_end,
        is_list,
    })
}

fn edges(input: &HtmlInputElement) -> (bool, bool) {
    let length = u32::try_from(input.value().encode_utf16().count()).unwrap_or(u32::MAX);
    let start = input.selection_start().ok().flatten().unwrap_or_default();
    let end = input.selection_end().ok().flatten().unwrap_or_default();
    let all = start == 0 && end == length;
    (all || end == 0, all || start == length)
}

/// Goes to a field and selects what it holds, so that typing replaces it, as in a sheet. `false` where there is none.
pub fn go_to(id: &str) -> bool {
    let document = web_sys::window().and_then(|window| window.document());
    let Some(element) = document.and_then(|document| document.get_element_by_id(id)) else { return false };
    if let Some(input) = element.dyn_ref::<HtmlInputElement>() {
        let _ = input.focus();
        input.select();
        return true;
    }
    element.dyn_ref::<HtmlElement>().is_some_and(|element| element.focus().is_ok())
}

/// The text that is pasted, and the id of the field into which.
pub fn pasted(event: &Event) -> Option<(String, String)> {
    let target: Element = event.target()?.dyn_into().ok()?;
    // By name: web-sys has the event only as unstable.
    let data: DataTransfer = field(event, "clipboardData").dyn_into().ok()?;
    Some((target.id(), data.get_data("text/plain").ok()?))
}
