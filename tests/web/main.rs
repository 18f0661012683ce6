//! What the browser does for the app, tried in a real one. One module for each of `antt::browser`.
#![cfg(all(target_arch = "wasm32", feature = "app"))]

mod autosave;
mod clock_and_random;
mod components;
mod drafts;
mod files;
mod hostile;
mod last_words;
mod lock;
mod page;
mod passphrase;
mod store;
mod support;
mod vault;
mod worker;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
