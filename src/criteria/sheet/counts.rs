//! What is entered for an indicator, in one cell: the names of its counts, separated by semicolons, in the order that its form gives them.
//! "Số vụ đã khám phá; Số vụ xảy ra" is enough; who keeps ids writes "cleared: Số vụ đã khám phá".

use super::cells::Cells;
use super::column::Column;
use super::problem::CellFault;
use super::programme::form_id;
use super::{Row, in_list};
use crate::criteria::programme::{CountAsked, Form, Indicator};
use crate::json::Format;
use serde_json::{Value, json};

pub(super) fn read(cells: &mut Cells<'_>, form: &str) -> Vec<Value> {
    if form == "qualified_units" {
        cells.unused(Column::Counts);
        cells.unused(Column::CountsEn);
        return Vec::new();
    }
    let (names, english) = (cells.list(Column::Counts), cells.list(Column::CountsEn));
    let expected = match form {
        "ratio" | "change" => 2,
        "share_of_units" => 1,
        _ => names.len().max(1),
    };
    if names.is_empty() {
        cells.fault(Column::Counts, CellFault::Empty);
    } else if names.len() != expected {
        cells.fault(Column::Counts, CellFault::WrongCounts { expected, found: names.len() });
    }
    if !english.is_empty() && english.len() != names.len() {
        cells.fault(Column::CountsEn, CellFault::WrongCounts { expected: names.len(), found: english.len() });
    }
    let count = |(at, name): (usize, &String)| {
        let (id, vi) = named(name);
        let en = english.get(at).map_or(vi, |name| named(name).1);
        let id = id.map_or_else(|| own_id(form, at), str::to_owned);
        json!({"id": id, "label": {"vi": vi, "en": en}})
    };
    names.iter().enumerate().map(count).collect()
}

/// The id before the first colon, if it can be one, and the name.
fn named(name: &str) -> (Option<&str>, &str) {
    match name.split_once(':').map(|(id, label)| (id.trim(), label.trim())) {
        Some((id, label)) if Format::Slug.fits(id) && !label.is_empty() => (Some(id), label),
        _ => (None, name),
    }
}

/// The id of a count to which nobody gives one. Those that stand first keep theirs when others are added below.
fn own_id(form: &str, at: usize) -> String {
    match (form, at) {
        ("ratio", 0) => "part".to_owned(),
        ("ratio", _) => "whole".to_owned(),
        ("change", 0) => "base".to_owned(),
        ("change", _) => "current".to_owned(),
        (_, 0) => "count".to_owned(),
        _ => format!("count_{}", at + 1),
    }
}

pub(super) fn write(indicator: &Indicator) -> Row {
    let counts = in_order(indicator);
    let kind = form_id(&indicator.form);
    let name = |(at, count): (usize, &&CountAsked)| {
        let label = in_list(&count.label.vi);
        let is_own = count.id == own_id(kind, at) && named(&label).0.is_none();
        if is_own { label } else { format!("{}: {label}", count.id) }
    };
    let english = |count: &&CountAsked| {
        let label = in_list(&count.label.en);
        if named(&label).0.is_none() { label } else { format!("{}: {label}", count.id) }
    };
    let names: Vec<String> = counts.iter().enumerate().map(name).collect();
    vec![
        (Column::Counts, names.join("; ")),
        (Column::CountsEn, counts.iter().map(english).collect::<Vec<_>>().join("; ")),
    ]
}

/// As the cell has them: a part before its whole, a base before what is compared with it.
fn in_order(indicator: &Indicator) -> Vec<&CountAsked> {
    let wanted = match &indicator.form {
        Form::Ratio { part, whole } => vec![part, whole],
        Form::Change { base, current, .. } => vec![base, current],
        Form::Number { .. } | Form::ShareOfUnits { .. } | Form::QualifiedUnits { .. } => {
            return indicator.counts.iter().collect();
        }
    };
    wanted.into_iter().filter_map(|id| indicator.counts.iter().find(|count| count.id == *id)).collect()
}
