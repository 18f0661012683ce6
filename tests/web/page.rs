//! The page as a whole.

use std::cell::Cell;
use std::rc::Rc;

use crate::support::leave;
use antt::browser::page;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Document, Event};

fn document() -> Document {
    web_sys::window().and_then(|window| window.document()).expect("a document")
}

#[wasm_bindgen_test]
fn title_and_language_are_set() {
    page::set_title("Tự đánh giá");
    page::set_language("vi");
    assert_eq!(document().title(), "Tự đánh giá");
    let root = document().document_element().expect("a root");
    assert_eq!(root.get_attribute("lang").as_deref(), Some("vi"));
}

#[wasm_bindgen_test]
fn the_focus_goes_to_what_takes_it() {
    let heading = document().create_element("h1").expect("an element");
    heading.set_id("heading");
    document().body().expect("a body").append_child(&heading).expect("appended");
    assert!(!page::focus("heading"), "a heading alone takes no focus");
    heading.set_attribute("tabindex", "-1").expect("set");
    assert!(page::focus("heading"));
    assert!(!page::focus("nothing"));
    assert_eq!(document().active_element().map(|element| element.id()).as_deref(), Some("heading"));
    page::scroll_to_top();
    heading.remove();
}

#[wasm_bindgen_test]
fn leaving_is_told_until_the_guard_is_dropped() {
    let calls = Rc::new(Cell::new(0));
    let counted = calls.clone();
    let guard = page::on_hidden(move || counted.set(counted.get() + 1));
    let tell = || {
        leave();
        document().dispatch_event(&Event::new("visibilitychange").expect("an event")).expect("dispatched");
    };
    tell();
    assert_eq!(calls.get(), 1, "a page that becomes visible is not hidden");
    drop(guard);
    tell();
    assert_eq!(calls.get(), 1);
}

#[wasm_bindgen_test]
async fn the_browser_is_asked_about_itself() {
    page::persist();
    assert!(page::is_secure_context());
    assert!(page::persisted().await.is_some());
    assert!(page::storage_estimate().await.is_some_and(|estimate| estimate.granted > 0));
}
