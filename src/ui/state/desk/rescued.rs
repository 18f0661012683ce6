//! A part of the desk that is nowhere but in its window, as one entry of the file that the page saves when the program is dead.

use super::names;
use crate::text::page::desk_unread::DeskPart;
use serde_json::{Value, json};

const TYPE: &str = "AnttDeskPart";

/// Such a part, read from the file.
#[derive(Clone, Debug, PartialEq)]
pub struct RescuedPart {
    pub part: DeskPart,
    /// What was typed, as JSON for people.
    pub text: String,
}

/// The entry for what should have been kept under this name.
pub(super) fn entry(name: &str, text: &str) -> String {
    let value = serde_json::from_str::<Value>(text).unwrap_or_else(|_| text.into());
    json!({ "type": TYPE, "name": name, "value": value }).to_string()
}

impl RescuedPart {
    /// Nothing for entries that are no part of the desk.
    pub fn of_entry(entry: &str) -> Option<RescuedPart> {
        let entry: Value = serde_json::from_str(entry).ok()?;
        let is_part = entry.get("type").and_then(Value::as_str) == Some(TYPE);
        let part = names::part_under(entry.get("name").and_then(Value::as_str)?)?;
        let text = serde_json::to_string_pretty(entry.get("value")?).ok()?;
        is_part.then_some(RescuedPart { part, text })
    }
}
