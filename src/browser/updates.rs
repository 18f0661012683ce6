//! Newer versions of this page, and whether all of it is kept for use without network. The service worker keeps it, and the script
//! that belongs to the first program speaks with it; here is what the app asks of that script. When a version is taken is not
//! decided here.

use super::program::is_single_file;
use super::value::field;
use gloo_events::EventListener;
use js_sys::{Function, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Set by that script, where the browser has service workers.
const OFFLINE: &str = "anttOffline";
/// Said to the window once there is a newer version.
const NEWER: &str = "antt-newer";

/// Stops listening when dropped.
#[derive(Debug)]
pub struct NewerGuard {
    _listener: Option<EventListener>,
}

/// Calls as soon as a newer version is kept whole and may be taken; at once where one is already.
pub fn on_newer(callback: impl Fn() + 'static) -> NewerGuard {
    if field(&offline(), "newer").is_truthy() {
        callback();
    }
    NewerGuard { _listener: web_sys::window().map(|window| EventListener::new(&window, NEWER, move |_| callback())) }
}

/// From now on the page opens with the newest version; whether that could be noted.
pub async fn take() -> bool {
    ask("take").await.is_some()
}

/// Whether all of the page is kept on this computer. `None`: this browser keeps no page.
pub async fn is_kept() -> Option<bool> {
    if is_single_file() {
        return Some(true);
    }
    ask("isKept").await?.as_bool()
}

async fn ask(what: &str) -> Option<JsValue> {
    let offline = offline();
    let asked: Function = field(&offline, what).dyn_into().ok()?;
    let coming: Promise = asked.call0(&offline).ok()?.dyn_into().ok()?;
    JsFuture::from(coming).await.ok()
}

fn offline() -> JsValue {
    field(&web_sys::window().into(), OFFLINE)
}
