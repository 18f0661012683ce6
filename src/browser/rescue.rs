//! What is typed and not on the disk, left where the page's own lines find it should the program die: then no Rust can be asked.

use js_sys::{Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

use super::value::field;

/// Made by the page's own lines. Absent where only parts of the page are tested.
const UNSAVED: &str = "anttUnsaved";

/// This text is nowhere but in this window.
pub fn hold(id: &str, text: &str) {
    let _ = Reflect::set(&unsaved(), &id.into(), &text.into());
}

/// It is on the disk, or not wanted any more.
pub fn let_go(id: &str) {
    if let Some(unsaved) = unsaved().dyn_ref::<Object>() {
        let _ = Reflect::delete_property(unsaved, &id.into());
    }
}

/// Nothing of all there was is wanted any more.
pub fn let_go_all() {
    if let Some(unsaved) = unsaved().dyn_ref::<Object>() {
        Object::keys(unsaved).iter().filter_map(|id| id.as_string()).for_each(|id| let_go(&id));
    }
}

fn unsaved() -> JsValue {
    field(&web_sys::window().into(), UNSAVED)
}
