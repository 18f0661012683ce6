//! The file that was handed over last. Whether a download came nobody is told, so the file stays at hand: to be shared with another
//! app, or as text.

use std::cell::RefCell;

use gloo_events::EventListener;
use js_sys::{Array, Function, Object, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, File};

use crate::browser::value::{Fault, field, object};

/// Said to the window whenever a file is handed over.
const GIVEN: &str = "antt-given";
/// More than this no clipboard takes well.
const MOST_TEXT: f64 = 5_000_000.0;

thread_local! {
    static LAST: RefCell<Option<Given>> = const { RefCell::new(None) };
}

/// A file as it was handed over.
#[derive(Clone, PartialEq)]
pub struct Given {
    file: File,
    /// What the browser promised, where the file was shared.
    sharing: Option<JsValue>,
}

/// What came of handing it over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Came {
    /// It is with another app, or was left to the browser to save.
    Given,
    /// The person changed their mind.
    Declined,
    /// The browser did not do it.
    Failed,
}

impl Given {
    pub fn name(&self) -> String {
        self.file.name()
    }

    /// Whether it is on its way to another app.
    pub fn is_shared(&self) -> bool {
        self.sharing.is_some()
    }

    /// Whether another app can take it.
    pub fn can_be_shared(&self) -> bool {
        can_share(&self.file)
    }

    /// Hands it to an app that the person chooses; only during a click.
    pub fn share(&self) {
        share(&self.file);
    }

    /// What came of it, once that is known.
    pub async fn came(&self) -> Came {
        let Some(sharing) = &self.sharing else { return Came::Given };
        match JsFuture::from(Promise::resolve(sharing)).await {
            Ok(_) => Came::Given,
            Err(thrown) if Fault::from(thrown.clone()).name == "AbortError" => Came::Declined,
            Err(_) => Came::Failed,
        }
    }

    /// What stands in it, where it is a text that can be copied.
    pub async fn text(&self) -> Option<String> {
        let kind = self.file.type_();
        let is_text = kind.starts_with("text/") || kind == "application/json";
        if !is_text || self.file.size() > MOST_TEXT {
            return None;
        }
        JsFuture::from(self.file.text()).await.ok()?.as_string()
    }
}

/// The file that was handed over last.
pub fn last() -> Option<Given> {
    LAST.with_borrow(Clone::clone)
}

/// What came of the file that was handed over last, as far as anybody can tell.
pub async fn came() -> Came {
    match last() {
        Some(given) => given.came().await,
        None => Came::Failed,
    }
}

/// Stops calling when dropped.
#[derive(Debug)]
pub struct GivenGuard {
    _listener: Option<EventListener>,
}

/// Calls whenever a file was handed over.
pub fn on_given(callback: impl Fn() + 'static) -> GivenGuard {
    GivenGuard { _listener: web_sys::window().map(|window| EventListener::new(&window, GIVEN, move |_| callback())) }
}

pub(super) fn note(file: File, sharing: Option<JsValue>) {
    LAST.set(Some(Given { file, sharing }));
    if let (Some(window), Ok(event)) = (web_sys::window(), Event::new(GIVEN)) {
        // Nobody refuses it.
        let _ = window.dispatch_event(&event);
    }
}

pub(super) fn can_share(file: &File) -> bool {
    asked("canShare", file).is_some_and(|can| can.is_truthy())
}

/// Whether it was begun.
pub(super) fn share(file: &File) -> bool {
    let sharing = if can_share(file) { asked("share", file) } else { None };
    let begun = sharing.is_some();
    if begun {
        note(file.clone(), sharing);
    }
    begun
}

/// By name: many browsers have it not.
fn asked(what: &str, file: &File) -> Option<JsValue> {
    let navigator = web_sys::window()?.navigator();
    let ask: Function = field(&navigator, what).dyn_into().ok()?;
    let shared: Object = object(&[("files", Array::of1(file).into())]);
    ask.call1(&navigator, &shared).ok()
}
