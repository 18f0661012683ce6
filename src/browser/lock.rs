//! One window a draft, and one the reviewer's desk: whoever holds the lock writes, the others are told. Held by the browser, which lets go when the
//! window is closed or dies. The sequence number of the draft protects it too where there are no locks.

use js_sys::{Array, Function, Promise};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::value::{Gate, field, object, text};

/// In the place of a draft's id: the reviewer's desk as a whole.
pub const DESK: &str = "desk";

const PREFIX: &str = "antt-draft:";

pub enum LockOutcome {
    Held(DraftLock),
    /// Another window holds it.
    HeldElsewhere,
    /// This browser has no locks, or not for this page: without a secure context, or from a file.
    Unsupported,
}

/// The right to write a draft. Given back when dropped.
pub struct DraftLock {
    release: Option<Function>,
}

impl DraftLock {
    /// Takes the lock if it is free.
    pub async fn acquire(id: &str) -> LockOutcome {
        request(id).await
    }

    /// What gives the lock back, for another program of this page to hold.
    pub fn into_release(mut self) -> JsValue {
        self.release.take().map_or(JsValue::UNDEFINED, JsValue::from)
    }

    /// The lock that another program of this page held.
    pub fn from_release(release: JsValue) -> Option<DraftLock> {
        Some(DraftLock { release: Some(release.dyn_into().ok()?) })
    }
}

/// The ids under which locks are held in some window of this browser, this one included: drafts, manuscripts, the desk. Nothing where
/// nobody knows.
pub async fn held() -> Option<Vec<String>> {
    let locks = locks();
    let query: Function = field(&locks, "query").dyn_into().ok()?;
    let asked: Promise = query.call0(&locks).ok()?.dyn_into().ok()?;
    let held: Array = field(&JsFuture::from(asked).await.ok()?, "held").dyn_into().ok()?;
    Some(held.iter().filter_map(|lock| Some(text(&lock, "name")?.strip_prefix(PREFIX)?.to_owned())).collect())
}

impl Drop for DraftLock {
    fn drop(&mut self) {
        if let Some(release) = &self.release {
            // What keeps a promise throws nothing.
            let _ = release.call0(&JsValue::UNDEFINED);
        }
    }
}

/// By name: web-sys has locks only as unstable.
async fn request(id: &str) -> LockOutcome {
    let told = Gate::new();
    // Made before the answer comes: when nobody waits for it any more, the lock is given back the moment it is granted.
    let held = Gate::new();
    let lock = DraftLock { release: held.opener().cloned() };
    let Some(asked) = ask(id, on_answer(&told, &held)) else {
        return LockOutcome::Unsupported;
    };
    let refused = told.clone();
    spawn_local(async move {
        if JsFuture::from(asked).await.is_err() {
            refused.open(&JsValue::NULL);
        }
    });
    match told.wait().await.as_bool() {
        Some(true) => LockOutcome::Held(lock),
        Some(false) => LockOutcome::HeldElsewhere,
        None => LockOutcome::Unsupported,
    }
}

/// What the browser calls with the lock, or with nothing. It holds the lock until the returned promise is kept.
fn on_answer(told: &Gate, held: &Gate) -> JsValue {
    let (told, held) = (told.clone(), held.promise().clone());
    Closure::once_into_js(move |granted: JsValue| -> JsValue {
        let granted = granted.is_object();
        told.open(&granted.into());
        if granted { held.into() } else { JsValue::UNDEFINED }
    })
}

fn ask(id: &str, on_answer: JsValue) -> Option<Promise> {
    let locks = locks();
    let request: Function = field(&locks, "request").dyn_into().ok()?;
    let name = format!("{PREFIX}{id}").into();
    let options = object(&[("ifAvailable", true.into())]);
    request.call3(&locks, &name, &options, &on_answer).ok()?.dyn_into().ok()
}

fn locks() -> JsValue {
    web_sys::window().map(|window| field(&window.navigator(), "locks")).unwrap_or_default()
}
