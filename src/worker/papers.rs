//! Writes a paper as a file for Word.

use crate::browser::value::{object, text};
use crate::paper::Sheet;
use crate::paper::docx::docx;
use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsValue;

pub fn paper(job: &JsValue) {
    let sheet: Option<Sheet> = text(job, "sheet").and_then(|text| serde_json::from_str(&text).ok());
    let Some(sheet) = sheet else { return super::failed("no paper") };
    match docx(&sheet) {
        Ok(bytes) => {
            let bytes = Uint8Array::from(bytes.as_slice());
            let buffers = Array::of1(&bytes.buffer());
            super::post(&object(&[("says", "paper".into()), ("bytes", bytes.into())]).into(), &buffers);
        }
        Err(refused) => super::failed(&refused.why),
    }
}
