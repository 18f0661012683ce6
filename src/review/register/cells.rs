//! The cells of a row, brought into the state in which units are compared: composed, trimmed, one blank between words.

use super::header::Column;
use super::problem::RowRefusal;
use crate::json::tidy::{composed, is_control};

/// No name of a unit and no code is longer, in characters.
const LONGEST: usize = 500;

/// The text for comparing: composed, lower case, one blank between words.
pub(super) fn plain(text: &str) -> String {
    composed(&spaced(text).to_lowercase())
}

/// The text of a cell, or why it can't stand for a name or a code.
pub(super) fn text(cell: &str, column: Column) -> Result<String, RowRefusal> {
    let lines = cell.trim().lines().count();
    if lines > 1 {
        return Err(RowRefusal::LineBreak { column, lines });
    }
    if cell.chars().any(is_control) {
        return Err(RowRefusal::ControlCharacter { column });
    }
    let text = composed(&spaced(cell));
    if text.chars().count() > LONGEST {
        return Err(RowRefusal::TooLong { column, longest: LONGEST });
    }
    Ok(text)
}

/// A code. `="00004"` is how people keep Excel from cutting the zeros: the formula of a text.
pub(super) fn code(cell: &str, column: Column) -> Result<Option<String>, RowRefusal> {
    let code = text(cell, column)?;
    let code = code.strip_prefix("=\"").and_then(|code| code.strip_suffix('"')).unwrap_or(&code);
    Ok(Some(code.to_owned()).filter(|code| !code.is_empty()))
}

fn spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
