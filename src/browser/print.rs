//! Before and after printing: what is seen only in part on a screen has to be there as a whole on paper. Firefox and Chromium tell it by
//! events, and everywhere it is told by the medium; a page asked to print by a script has no time between the two, so it is told earlier.

use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use web_sys::{Event, window};

const BEFORE: &str = "beforeprint";
const AFTER: &str = "afterprint";

/// Stops calling when dropped.
#[derive(Debug)]
pub struct PrintGuard {
    _listeners: Vec<EventListener>,
}

/// Calls with `true` before the page is printed and with `false` afterwards; more than once perhaps.
pub fn on_print(callback: impl Fn(bool) + Clone + 'static) -> PrintGuard {
    let mut listeners = Vec::new();
    let Some(window) = window() else { return PrintGuard { _listeners: listeners } };
    for (event, printing) in [(BEFORE, true), (AFTER, false)] {
        let callback = callback.clone();
        listeners.push(EventListener::new(&window, event, move |_| callback(printing)));
    }
    if let Ok(Some(medium)) = window.match_media("print") {
        let asked = medium.clone();
        listeners.push(EventListener::new(&medium, "change", move |_| callback(asked.matches())));
    }
    PrintGuard { _listeners: listeners }
}

/// Opens the print dialog once the page has drawn what it has on paper only.
pub fn print_whole() {
    let Some(window) = window() else { return };
    if let Ok(before) = Event::new(BEFORE) {
        let _ = window.dispatch_event(&before);
    }
    Timeout::new(0, move || {
        // Where there is no dialog, nothing is printed.
        let _ = window.print();
    })
    .forget();
}
