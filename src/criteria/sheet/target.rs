//! What an indicator has to reach. Of a change people say by how much it goes down; the file says what percentage of the base is left.

use super::Row;
use super::cells::Cells;
use super::column::Column;
use super::problem::CellFault;
use crate::criteria::programme::{Comparison, Form, Indicator};
use serde_json::{Value, json};

const DOWN_AT_LEAST: &str = "down_at_least";
const DOWN_MORE_THAN: &str = "down_more_than";
const NO_RISE: &str = "no_rise";

/// The words for comparisons; the first seven are written, the signs and ids are understood.
pub(super) const COMPARISONS: [(&str, &str); 18] = [
    ("ít nhất", "at_least"),
    ("trên", "more_than"),
    ("nhiều nhất", "at_most"),
    ("dưới", "less_than"),
    ("giảm ít nhất", DOWN_AT_LEAST),
    ("giảm trên", DOWN_MORE_THAN),
    ("không tăng", NO_RISE),
    ("không quá", "at_most"),
    ("≥", "at_least"),
    (">=", "at_least"),
    (">", "more_than"),
    ("≤", "at_most"),
    ("<=", "at_most"),
    ("<", "less_than"),
    ("at_least", "at_least"),
    ("more_than", "more_than"),
    ("at_most", "at_most"),
    ("less_than", "less_than"),
];

/// Words that only make sense beside a base.
const OF_CHANGE: [&str; 3] = [DOWN_AT_LEAST, DOWN_MORE_THAN, NO_RISE];

pub(super) fn read(cells: &mut Cells<'_>, form: &str) -> Option<Value> {
    let is_blank =
        [Column::Comparison, Column::Target, Column::Due].iter().all(|column| cells.text(*column).is_empty());
    if is_blank {
        return None;
    }
    let comparison = cells.word(Column::Comparison, &COMPARISONS).unwrap_or_default();
    if OF_CHANGE.contains(&comparison) && form != "change" {
        let found = cells.text(Column::Comparison);
        let known = COMPARISONS[..4].iter().map(|(word, _)| (*word).to_owned()).collect();
        cells.fault(Column::Comparison, CellFault::UnknownWord { found, known });
    }
    let (comparison, value) = match comparison {
        NO_RISE => {
            cells.unused(Column::Target);
            ("at_most", 100)
        }
        DOWN_AT_LEAST => ("at_most", 100 - down(cells)),
        DOWN_MORE_THAN => ("less_than", 100 - down(cells)),
        other => (other, cells.whole(Column::Target)),
    };
    let mut target = json!({"comparison": comparison, "value": value});
    if let Some(year) = cells.optional_whole(Column::Due) {
        target["due"] = year.into();
    }
    Some(target)
}

/// By how many percent something has to go down. "Down by -5%" would be leave to rise.
fn down(cells: &mut Cells<'_>) -> i64 {
    let found = cells.whole(Column::Target);
    if !(0..=100).contains(&found) {
        let found = cells.text(Column::Target);
        cells.fault(Column::Target, CellFault::NotADecrease { found });
    }
    found.clamp(0, 100)
}

pub(super) fn write(indicator: &Indicator) -> Row {
    let Some(target) = indicator.target else { return Vec::new() };
    let is_change = matches!(indicator.form, Form::Change { .. });
    let down = 100_u32.checked_sub(target.value).filter(|_| is_change);
    let (id, value) = match (target.comparison, down) {
        (Comparison::AtMost, Some(0)) => (NO_RISE, None),
        (Comparison::AtMost, Some(down)) => (DOWN_AT_LEAST, Some(down)),
        (Comparison::LessThan, Some(down)) if down > 0 => (DOWN_MORE_THAN, Some(down)),
        (comparison, _) => (comparison.id(), Some(target.value)),
    };
    let word = COMPARISONS.iter().find(|(_, other)| *other == id).map_or("", |(word, _)| word);
    let shown = |number: Option<u32>| number.map(|number| number.to_string()).unwrap_or_default();
    let due = target.due.map(|year| year.to_string()).unwrap_or_default();
    vec![(Column::Comparison, word.to_owned()), (Column::Target, shown(value)), (Column::Due, due)]
}
