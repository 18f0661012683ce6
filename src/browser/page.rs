//! What the page as a whole can do: title, language, focus, printing, being hidden, asking to be kept. Nothing of what
//! it shows.

use gloo_events::{EventListener, EventListenerOptions};
use js_sys::Promise;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Document, FocusOptions, HtmlElement, StorageManager};

use super::value::{field, whole};

pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// What screen readers and hyphenation go by.
pub fn set_language(code: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        // Fails only for names that are no attribute names.
        let _ = root.set_attribute("lang", code);
    }
}

/// The language that the page says it is in.
pub fn language() -> Option<String> {
    document()?.document_element()?.get_attribute("lang")
}

/// Scrolls the element to the top and gives it the focus; `false` when there is none that takes it. A heading needs
/// `tabindex="-1"`.
pub fn focus(id: &str) -> bool {
    let Some(element) = html_element(id) else { return false };
    element.scroll_into_view();
    let focused = focus_still(&element);
    focused && document().and_then(|document| document.active_element()).as_ref() == Some(element.as_ref())
}

/// Gives it the focus and leaves the page where it is.
pub fn focus_in_place(id: &str) -> bool {
    html_element(id).is_some_and(|element| focus_still(&element))
}

/// Gives it the focus if nothing has it: what had it is gone.
pub fn focus_if_lost(id: &str) -> bool {
    let active = document().and_then(|document| document.active_element());
    active.is_none_or(|active| active.tag_name() == "BODY") && focus_in_place(id)
}

fn html_element(id: &str) -> Option<HtmlElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// Focusing would scroll by itself, and only just so far that a field's label stays out of sight.
fn focus_still(element: &HtmlElement) -> bool {
    let still = FocusOptions::new();
    still.set_prevent_scroll(true);
    element.focus_with_options(&still).is_ok()
}

pub fn scroll_to_top() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Opens the print dialog; `false` where there is none.
pub fn print() -> bool {
    web_sys::window().is_some_and(|window| window.print().is_ok())
}

/// Whether the browser gives its cryptography and its locks to this page.
pub fn is_secure_context() -> bool {
    web_sys::window().is_some_and(|window| window.is_secure_context())
}

/// Whether the page was put on the home screen of an iPhone or iPad and opened from there.
pub fn is_on_home_screen() -> bool {
    web_sys::window().is_some_and(|window| field(&window.navigator(), "standalone").is_truthy())
}

/// Stops calling when dropped.
#[derive(Debug)]
pub struct HiddenGuard {
    _listeners: Vec<EventListener>,
}

/// Calls whenever the page is hidden or left: the last moment that is sure to come, phones never tell the end.
pub fn on_hidden(callback: impl Fn() + Clone + 'static) -> HiddenGuard {
    let mut listeners = Vec::new();
    if let Some(document) = document() {
        let (callback, asked) = (callback.clone(), document.clone());
        listeners.push(EventListener::new(&document, "visibilitychange", move |_| {
            if asked.hidden() {
                callback();
            }
        }));
    }
    if let Some(window) = web_sys::window() {
        listeners.push(EventListener::new(&window, "pagehide", move |_| callback()));
    }
    HiddenGuard { _listeners: listeners }
}

/// Asks the browser not to erase what is stored when room gets scarce. Nobody waits for the answer: Firefox asks the person
/// first, and may never come back.
pub fn persist() {
    if let Some(Ok(asked)) = storage().map(|storage| storage.persist()) {
        spawn_local(async move {
            let _ = JsFuture::from(asked).await;
        });
    }
}

/// Whether the browser has promised not to erase it. `None`: it does not say.
pub async fn persisted() -> Option<bool> {
    answer(storage()?.persisted().ok()?).await?.as_bool()
}

/// Bytes used and granted, roughly.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StorageEstimate {
    pub used: u64,
    pub granted: u64,
}

pub async fn storage_estimate() -> Option<StorageEstimate> {
    let told = answer(storage()?.estimate().ok()?).await?;
    let bytes = |name| whole(&told, name).and_then(|bytes| u64::try_from(bytes).ok());
    Some(StorageEstimate { used: bytes("usage")?, granted: bytes("quota")? })
}

async fn answer(asked: Promise) -> Option<wasm_bindgen::JsValue> {
    JsFuture::from(asked).await.ok()
}

/// Not there without a secure context and in some builds of WebKit.
fn storage() -> Option<StorageManager> {
    Some(web_sys::window()?.navigator().storage()).filter(|storage| !storage.is_undefined())
}

/// Calls when the page is left: nothing that would take another turn of the event loop happens afterwards.
pub fn on_leave(callback: impl Fn() + 'static) -> HiddenGuard {
    let listener = web_sys::window().map(|window| EventListener::new(&window, "pagehide", move |_| callback()));
    HiddenGuard { _listeners: listener.into_iter().collect() }
}

/// Has the browser ask whoever leaves the page, as long as `asks` says so. In which words is the browser's.
pub fn on_before_unload(asks: impl Fn() -> bool + 'static) -> HiddenGuard {
    let options = EventListenerOptions::enable_prevent_default();
    let listener = web_sys::window().map(|window| {
        EventListener::new_with_options(&window, "beforeunload", options, move |event| {
            if asks() {
                event.prevent_default();
                // What older browsers go by. Fails for nothing that is an event.
                let _ = js_sys::Reflect::set(event, &"returnValue".into(), &true.into());
            }
        })
    });
    HiddenGuard { _listeners: listener.into_iter().collect() }
}

/// Whether somebody would be asked now who leaves the page: the same listeners answer, and nobody is asked.
pub fn asks_before_unload() -> bool {
    let event = web_sys::EventInit::new();
    event.set_cancelable(true);
    let asked = web_sys::Event::new_with_event_init_dict("beforeunload", &event);
    // `false` once a listener has kept the browser from going on.
    web_sys::window().zip(asked.ok()).is_some_and(|(window, event)| window.dispatch_event(&event) == Ok(false))
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// Loads the page anew.
pub fn reload() {
    if let Some(window) = web_sys::window() {
        // A page that can't be reloaded stays as it is; there is nothing else to try.
        let _ = window.location().reload();
    }
}
