//! Columns in which only certain words can stand.

use super::answer::KINDS;
use super::column::{Column, plain};
use super::guide::METHODS;
use super::programme::FORMS;
use super::supplement::YES_OR_NO;
use super::target::COMPARISONS;

/// The words of a column as they are written, one for each meaning, with the meaning's id; none where anything can stand.
pub fn words_of(column: Column) -> Vec<(&'static str, &'static str)> {
    let mut words: Vec<(&'static str, &'static str)> = Vec::new();
    for (word, meaning) in understood(column) {
        if !word.is_empty() && !words.iter().any(|(_, other)| *other == meaning) {
            words.push((word, meaning));
        }
    }
    words
}

/// The word as it is written for what stands in a cell, however that is capitalised or spelt; nothing where it can't be understood.
pub fn written_word(column: Column, found: &str) -> Option<&'static str> {
    let meaning = meaning_of(column, found)?;
    words_of(column).into_iter().find(|(_, other)| *other == meaning).map(|(word, _)| word)
}

/// The id of what a word in this column means.
pub fn meaning_of(column: Column, found: &str) -> Option<&'static str> {
    let found = plain(found);
    let known = understood(column).into_iter().find(|(word, _)| !word.is_empty() && plain(word) == found);
    known.map(|(_, meaning)| meaning)
}

fn understood(column: Column) -> Vec<(&'static str, &'static str)> {
    match column {
        Column::Method => METHODS.to_vec(),
        Column::Kind => KINDS.to_vec(),
        Column::Form => FORMS.to_vec(),
        Column::Comparison => COMPARISONS.to_vec(),
        Column::NotApplicable => YES_OR_NO.iter().map(|(word, yes)| (*word, if *yes { "yes" } else { "no" })).collect(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_known_in_any_spelling_and_written_in_one() {
        for (column, found, written) in [
            (Column::Method, "Đạt thì  đủ điểm", Some("đạt thì đủ điểm")),
            (Column::Method, "Chấm tay", Some("chấm tay")),
            (Column::Method, "Chấm tay, nêu lý do", Some("chấm tay")),
            (Column::Method, "Tự chấm", Some("chấm tay")),
            (Column::Method, "Tự chấm, nêu lý do", Some("chấm tay")),
            (Column::Method, "deduct_per_event", Some("trừ theo từng vụ")),
            (Column::Kind, "RATIO", Some("tỷ lệ")),
            (Column::NotApplicable, "Yes", Some("có")),
            (Column::Form, "Change", Some("so với kỳ gốc")),
            (Column::Comparison, ">=", Some("ít nhất")),
            (Column::Comparison, "Không quá", Some("nhiều nhất")),
            (Column::Method, "cho điểm", None),
            (Column::Title, "đạt thì đủ điểm", None),
        ] {
            assert_eq!(written_word(column, found), written, "{found}");
        }
        assert_eq!(
            [Column::Method, Column::Kind, Column::NotApplicable, Column::Form, Column::Comparison]
                .map(|column| words_of(column).len()),
            [4, 9, 2, 5, 7]
        );
    }
}
