//! The program in the worker: gets one job after the other from the page and posts what came of it. It keeps nothing but an
//! archive that is on its way, and who wants it to stop ends the worker.

mod blob;
mod copy;
mod papers;
mod read;
mod tables;

use crate::browser::value::{Fault, object, text};
use js_sys::{Array, Uint8Array, global};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::{Closure, JsCast};
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

/// Listens for jobs, and says that it does.
pub fn start() {
    console_error_panic_hook::set_once();
    let scope: DedicatedWorkerGlobalScope = global().unchecked_into();
    let listening = Closure::<dyn Fn(MessageEvent)>::new(|event: MessageEvent| work(&event.data()));
    scope.set_onmessage(Some(listening.as_ref().unchecked_ref()));
    listening.forget();
    post(&object(&[("says", "ready".into())]).into(), &Array::new());
}

fn work(job: &JsValue) {
    match text(job, "job").as_deref() {
        Some("read") => read::read(job),
        Some("workbook") => tables::workbook(job),
        Some("pack") => copy::pack(job),
        Some("packed") => copy::packed(),
        Some("unpack") => copy::unpack(job),
        Some("paper") => papers::paper(job),
        _ => {}
    }
}

/// `buffers` go over to the page.
fn post(message: &JsValue, buffers: &Array) {
    let scope: DedicatedWorkerGlobalScope = global().unchecked_into();
    if let Err(thrown) = scope.post_message_with_transfer(message, buffers) {
        failed(&Fault::from(thrown).message);
    }
}

/// A file goes over to the page.
fn hand_over(says: &str, file: &[u8]) {
    let bytes = Uint8Array::from(file);
    let buffers = Array::of1(&bytes.buffer());
    post(&object(&[("says", says.into()), ("bytes", bytes.into())]).into(), &buffers);
}

/// What went wrong beyond any single file.
fn failed(message: &str) {
    let scope: DedicatedWorkerGlobalScope = global().unchecked_into();
    // A text can always be posted.
    let _ = scope.post_message(&object(&[("says", "failed".into()), ("message", message.into())]).into());
}
