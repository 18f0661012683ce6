//! What is entered for a check, in the columns of a supplement: its kind, its threshold, its words and its choices.

use super::cells::Cells;
use super::column::Column;
use super::problem::CellFault;
use super::{Row, in_list};
use crate::criteria::model::{Bilingual, Choice, Rule, WindowAsked};
use serde_json::{Value, json};

/// The words for the kinds; the first nine are written, the ids are always understood.
pub(super) const KINDS: [(&str, &str); 18] = [
    ("văn bản", "document"),
    ("có hoặc không", "statement"),
    ("số vụ", "incidents"),
    ("tỷ lệ", "ratio"),
    ("số lượng", "count"),
    ("so với năm trước", "trend"),
    ("xếp loại", "rating"),
    ("tỷ lệ đơn vị", "coverage"),
    ("danh mục", "checklist"),
    ("document", "document"),
    ("statement", "statement"),
    ("incidents", "incidents"),
    ("ratio", "ratio"),
    ("count", "count"),
    ("trend", "trend"),
    ("rating", "rating"),
    ("coverage", "coverage"),
    ("checklist", "checklist"),
];

/// When a paper has to be dated.
const WINDOWS: [(&str, &str); 7] = [
    ("quý I", "first_quarter"),
    ("trong kỳ", "period"),
    ("không", "none"),
    ("", "none"),
    ("first_quarter", "first_quarter"),
    ("period", "period"),
    ("none", "none"),
];

/// The option that lets a rating be none.
const NOT_RATED: &str = "not_rated";

pub(super) fn read(cells: &mut Cells<'_>) -> Value {
    let kind = cells.word(Column::Kind, &KINDS).unwrap_or_default();
    let mut answer = json!({"kind": kind});
    match kind {
        "document" => answer["window"] = cells.word(Column::Threshold, &WINDOWS).unwrap_or_default().into(),
        "incidents" => answer["excuses"] = cells.list(Column::Options).into(),
        "ratio" => {
            answer["percent"] = cells.whole(Column::Threshold).into();
            answer["partLabel"] = cells.pair(Column::Part, Column::PartEn);
            answer["wholeLabel"] = cells.pair(Column::Whole, Column::WholeEn);
        }
        "count" => answer["minimum"] = cells.whole(Column::Threshold).into(),
        "trend" => answer["maxChangePercent"] = cells.whole(Column::Threshold).into(),
        "rating" => rating(cells, &mut answer),
        "coverage" => answer["percent"] = cells.whole(Column::Threshold).into(),
        "checklist" => answer["items"] = choices(cells),
        _ => {}
    }
    if matches!(kind, "incidents" | "ratio" | "count" | "trend") {
        answer["noun"] = cells.pair(Column::Noun, Column::NounEn);
    }
    answer
}

fn rating(cells: &mut Cells<'_>, answer: &mut Value) {
    let (passes, unrated): (Vec<String>, Vec<String>) =
        cells.list(Column::Options).into_iter().partition(|option| option != NOT_RATED);
    answer["scale"] = choices(cells);
    answer["threshold"] = cells.filled(Column::Threshold).into();
    answer["passes"] = passes.into();
    answer["mayBeUnrated"] = (!unrated.is_empty()).into();
}

/// "id: label; id: label", with the English labels under the same ids or none at all.
fn choices(cells: &mut Cells<'_>) -> Value {
    let vietnamese = labelled(cells, Column::Choices);
    if vietnamese.is_empty() {
        cells.filled(Column::Choices);
    }
    let english = labelled(cells, Column::ChoicesEn);
    let choice = |(id, vi): (String, String)| {
        let en = english.iter().find(|(of, _)| *of == id).map_or(&vi, |(_, en)| en);
        json!({"id": id, "label": {"vi": vi, "en": en}})
    };
    vietnamese.into_iter().map(choice).collect()
}

fn labelled(cells: &mut Cells<'_>, column: Column) -> Vec<(String, String)> {
    let mut labelled = Vec::new();
    for found in cells.list(column) {
        match found.split_once(':').map(|(id, label)| (id.trim(), label.trim())) {
            Some((id, label)) if !id.is_empty() && !label.is_empty() => {
                labelled.push((id.to_owned(), label.to_owned()));
            }
            _ => cells.fault(column, CellFault::NotAChoice { found }),
        }
    }
    labelled
}

pub(super) fn write(rule: &Rule) -> Row {
    let noun = |noun: &Bilingual| [(Column::Noun, noun.vi.clone()), (Column::NounEn, noun.en.clone())];
    let threshold = |text: String| (Column::Threshold, text);
    let mut row = vec![(Column::Kind, kind_word(rule).to_owned())];
    match rule {
        Rule::Document { window } => row.push(threshold(window_word(*window).to_owned())),
        Rule::Statement => {}
        Rule::Incidents { excuses, noun: of } => {
            let excuses: Vec<&str> = excuses.iter().map(|excuse| excuse.id()).collect();
            row.push((Column::Options, excuses.join("; ")));
            row.extend(noun(of));
        }
        Rule::Ratio { percent, part_label, whole_label, noun: of } => {
            row.push(threshold(percent.to_string()));
            row.extend([(Column::Part, part_label.vi.clone()), (Column::PartEn, part_label.en.clone())]);
            row.extend([(Column::Whole, whole_label.vi.clone()), (Column::WholeEn, whole_label.en.clone())]);
            row.extend(noun(of));
        }
        Rule::Count { minimum, noun: of } => {
            row.push(threshold(minimum.to_string()));
            row.extend(noun(of));
        }
        Rule::Trend { max_change_percent, noun: of } => {
            row.push(threshold(max_change_percent.to_string()));
            row.extend(noun(of));
        }
        Rule::Rating { scale, threshold: at, passes, may_be_unrated } => {
            row.push(threshold(scale.get(*at).map(|level| level.id.clone()).unwrap_or_default()));
            let unrated = may_be_unrated.then(|| NOT_RATED.to_owned());
            row.push((Column::Options, passes.iter().cloned().chain(unrated).collect::<Vec<_>>().join("; ")));
            row.extend(written(scale));
        }
        Rule::Coverage { percent } => row.push(threshold(percent.to_string())),
        Rule::Checklist { items } => row.extend(written(items)),
    }
    row
}

fn written(choices: &[Choice]) -> [(Column, String); 2] {
    let labels = |label: fn(&Choice) -> &String| {
        choices.iter().map(|choice| format!("{}: {}", choice.id, in_list(label(choice)))).collect::<Vec<_>>().join("; ")
    };
    [(Column::Choices, labels(|choice| &choice.label.vi)), (Column::ChoicesEn, labels(|choice| &choice.label.en))]
}

const fn kind_word(rule: &Rule) -> &'static str {
    let at = match rule {
        Rule::Document { .. } => 0,
        Rule::Statement => 1,
        Rule::Incidents { .. } => 2,
        Rule::Ratio { .. } => 3,
        Rule::Count { .. } => 4,
        Rule::Trend { .. } => 5,
        Rule::Rating { .. } => 6,
        Rule::Coverage { .. } => 7,
        Rule::Checklist { .. } => 8,
    };
    KINDS[at].0
}

const fn window_word(window: WindowAsked) -> &'static str {
    match window {
        WindowAsked::FirstQuarter => WINDOWS[0].0,
        WindowAsked::Period => WINDOWS[1].0,
        WindowAsked::None => WINDOWS[2].0,
    }
}
