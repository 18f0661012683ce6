//! Writes tables as a workbook.

use crate::browser::value::{object, text, whole};
use crate::review::table::{NotWritten, Table, workbook as write};
use js_sys::Array;
use wasm_bindgen::JsValue;

pub fn workbook(job: &JsValue) {
    let tables: Option<Vec<Table>> = text(job, "tables").and_then(|text| serde_json::from_str(&text).ok());
    let part = |name| whole(job, name).unwrap_or_default();
    let day =
        u16::try_from(part("year")).ok().zip(u8::try_from(part("month")).ok().zip(u8::try_from(part("day")).ok()));
    let (Some(tables), Some((year, (month, day)))) = (tables, day) else {
        return super::failed("no tables");
    };
    match write(&tables, (year, month, day)) {
        Ok(file) => super::hand_over("workbook", &file),
        Err(NotWritten::TooLarge { table }) => {
            super::post(&object(&[("says", "too_large".into()), ("table", table.into())]).into(), &Array::new());
        }
        Err(NotWritten::Refused { table, why }) => super::failed(&format!("{table}: {why}")),
    }
}
