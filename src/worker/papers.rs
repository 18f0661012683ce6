//! Writes a paper as a file for Word.

use crate::browser::value::text;
use crate::paper::Sheet;
use crate::paper::docx::docx;
use wasm_bindgen::JsValue;

pub fn paper(job: &JsValue) {
    let sheet: Option<Sheet> = text(job, "sheet").and_then(|text| serde_json::from_str(&text).ok());
    let Some(sheet) = sheet else { return super::failed("no paper") };
    match docx(&sheet) {
        Ok(file) => super::hand_over("paper", &file),
        Err(refused) => super::failed(&refused.why),
    }
}
