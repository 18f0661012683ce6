//! In a browser the same assessments give the same bytes as natively.
#![cfg(target_arch = "wasm32")]

#[path = "common/generator.rs"]
mod generator;

use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

const PINNED: &str = include_str!("common/same_bytes.txt");

#[wasm_bindgen_test]
fn a_browser_computes_what_a_native_program_computes() {
    for (hundred, pinned) in (0..).zip(PINNED.split_inclusive('\n')) {
        assert_eq!(generator::line_of(hundred), pinned);
    }
}
