//! Files dropped anywhere on the page. Left to the browser, a drop would open the file in the place of the page.

use super::input::{ChosenFile, dropped_files};
use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{DragEvent, Event};

/// Stops listening when dropped.
#[derive(Debug)]
pub struct DropGuard {
    _listeners: Vec<EventListener>,
}

/// Keeps the page where it is, and calls for each file.
pub fn on_drop(callback: impl Fn(ChosenFile) + 'static) -> DropGuard {
    on_drop_event(move |event| dropped_files(event).into_iter().for_each(&callback))
}

/// Keeps the page where it is, and calls for each drop of files.
pub(super) fn on_drop_event(dropped: impl Fn(&DragEvent) + 'static) -> DropGuard {
    let Some(window) = web_sys::window() else { return DropGuard { _listeners: Vec::new() } };
    let listen = |name: &'static str, then: Box<dyn Fn(&DragEvent)>| {
        let options = EventListenerOptions::enable_prevent_default();
        EventListener::new_with_options(&window, name, options, move |event: &Event| {
            if let Some(event) = event.dyn_ref::<DragEvent>().filter(|event| carries_files(event)) {
                event.prevent_default();
                then(event);
            }
        })
    };
    DropGuard { _listeners: vec![listen("dragover", Box::new(|_| ())), listen("drop", Box::new(dropped))] }
}

/// Text that is dragged into a field is the browser's.
fn carries_files(event: &DragEvent) -> bool {
    event.data_transfer().is_some_and(|data| data.types().iter().any(|kind| kind == "Files"))
}
