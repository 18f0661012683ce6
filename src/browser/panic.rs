//! The last words of a program that stops. What a person reads then, and how drafts are saved, is plain JavaScript in
//! `index.html`, because no Rust may be relied on any more.

use std::panic::PanicHookInfo;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// Absent where only parts of the page are tested.
    #[wasm_bindgen(js_name = anttFailed, catch)]
    fn page_failed(why: &str) -> Result<(), JsValue>;
}

/// Tells the page what panicked and where: the trap that follows says neither.
pub fn say(panic: &PanicHookInfo<'_>) {
    let _ = page_failed(&panic.to_string());
}
