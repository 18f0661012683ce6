//! The indicators of a programme as a table: a row for each, with whom it is asked of, how its figure comes about and what is to be
//! reached. What is entered for it is read in `counts`.

use super::cells::Cells;
use super::column::{Column, plain};
use super::problem::{CellFault, NotASheet};
use super::rows::Rows;
use super::{Row, Sheet, counts, rows, sheet_of, target, without_repetition};
use crate::criteria::kind_names::{kind_named, written_name};
use crate::criteria::programme::{AskedOf, Form, Indicator, Programme};
use crate::criteria::unit_kind::UnitKind;
use serde_json::{Value, json};

const NEEDED: [Column; 5] = [Column::Id, Column::Title, Column::Units, Column::Form, Column::Counts];

/// The words for the forms; the first five are written, the ids are always understood.
pub(super) const FORMS: [(&str, &str); 10] = [
    ("tỷ lệ", "ratio"),
    ("so với kỳ gốc", "change"),
    ("tổng số", "number"),
    ("tỷ lệ đơn vị có số liệu", "share_of_units"),
    ("tỷ lệ đơn vị đạt tiêu chuẩn", "qualified_units"),
    ("ratio", "ratio"),
    ("change", "change"),
    ("number", "number"),
    ("share_of_units", "share_of_units"),
    ("qualified_units", "qualified_units"),
];

/// The reviewer, who enters once for the whole.
const ROLL_UP: &str = "roll_up";
const ROLL_UP_WORD: &str = "người tổng hợp";

/// What a figure in percent may be said to be counted in.
const PERCENT: [&str; 2] = ["%", "phần trăm"];

/// Reads a table of indicators.
pub fn read_programme(bytes: &[u8]) -> Result<Sheet, NotASheet> {
    Ok(sheet_of(&rows::read(bytes, &Column::PROGRAMME, &NEEDED)?, indicator))
}

/// Reads rows of cells in the order of [`Column::PROGRAMME`].
pub fn read_programme_cells<'c>(rows: impl IntoIterator<Item = &'c [String]>) -> Sheet {
    sheet_of(&Rows::of_cells(&Column::PROGRAMME, rows), indicator)
}

fn indicator(cells: &mut Cells<'_>) -> Value {
    let mut indicator = json!({"id": cells.filled(Column::Id), "title": cells.pair(Column::Title, Column::TitleEn)});
    let Some(kind) = cells.word(Column::Form, &FORMS) else { return indicator };
    let units = units(cells, kind);
    let counts = counts::read(cells, kind);
    let id = |at: usize| counts.get(at).map(|count| count["id"].clone()).unwrap_or_default();
    let mut form = json!({"kind": kind});
    match kind {
        "ratio" => (form["part"], form["whole"]) = (id(0), id(1)),
        "change" => {
            (form["base"], form["current"]) = (id(0), id(1));
            if let Some(year) = cells.optional_whole(Column::BaseYear) {
                form["baseYear"] = year.into();
            }
        }
        "share_of_units" => form["minimum"] = cells.whole(Column::Minimum).into(),
        "qualified_units" => form["unitKinds"] = json!(units),
        _ => {}
    }
    if matches!(kind, "change" | "number") {
        form["noun"] = cells.pair(Column::Noun, Column::NounEn);
    } else {
        no_noun(cells);
    }
    if kind != "change" {
        cells.unused(Column::BaseYear);
    }
    if kind != "share_of_units" {
        cells.unused(Column::Minimum);
    }
    indicator["askedOf"] = if kind == "qualified_units" { json!([ROLL_UP]) } else { json!(units) };
    indicator["form"] = form;
    indicator["counts"] = counts.into();
    if let Some(target) = target::read(cells, kind) {
        indicator["target"] = target;
    }
    indicator
}

/// Whom it is asked of; of qualified units, which kinds are counted.
fn units(cells: &mut Cells<'_>, kind: &str) -> Vec<&'static str> {
    let names = UnitKind::ALL.map(written_name);
    let known = [&names[..], if kind == "qualified_units" { &[] } else { &[ROLL_UP_WORD] }].concat();
    let roll_up = |word: &str| known.contains(&ROLL_UP_WORD) && [ROLL_UP, ROLL_UP_WORD].contains(&plain(word).as_str());
    let meaning = |word: &str| kind_named(word).map(UnitKind::id).or_else(|| roll_up(word).then_some(ROLL_UP));
    let units = cells.words(Column::Units, meaning, &known);
    if cells.text(Column::Units).is_empty() {
        cells.fault(Column::Units, CellFault::Empty);
    }
    units
}

/// What is in percent has no noun of its own.
fn no_noun(cells: &mut Cells<'_>) {
    for column in [Column::Noun, Column::NounEn] {
        if !PERCENT.contains(&plain(&cells.text(column)).as_str()) {
            cells.unused(column);
        }
    }
}

/// The indicators of a programme as rows of its table.
pub fn programme_rows(programme: &Programme) -> Vec<Row> {
    programme.indicators.iter().map(row).collect()
}

fn row(indicator: &Indicator) -> Row {
    let (kind, units) = (form_id(&indicator.form), written_units(indicator));
    let word = FORMS.iter().find(|(_, id)| *id == kind).map_or("", |(word, _)| word);
    let mut row = vec![
        (Column::Id, indicator.id.clone()),
        (Column::Title, indicator.title.vi.clone()),
        (Column::TitleEn, indicator.title.en.clone()),
        (Column::Units, units),
        (Column::Form, word.to_owned()),
    ];
    row.extend(counts::write(indicator));
    match &indicator.form {
        Form::Change { noun, base_year, .. } => {
            row.push((Column::BaseYear, base_year.map(|year| year.to_string()).unwrap_or_default()));
            row.extend([(Column::Noun, noun.vi.clone()), (Column::NounEn, noun.en.clone())]);
        }
        Form::Number { noun } => row.extend([(Column::Noun, noun.vi.clone()), (Column::NounEn, noun.en.clone())]),
        Form::ShareOfUnits { minimum } => row.push((Column::Minimum, minimum.to_string())),
        Form::Ratio { .. } | Form::QualifiedUnits { .. } => {}
    }
    row.extend(target::write(indicator));
    without_repetition(row)
}

fn written_units(indicator: &Indicator) -> String {
    let names = |kinds: &[UnitKind]| kinds.iter().map(|kind| written_name(*kind)).collect::<Vec<_>>().join("; ");
    match (&indicator.form, &indicator.asked_of) {
        (Form::QualifiedUnits { unit_kinds }, _) => names(unit_kinds),
        (_, AskedOf::Units(kinds)) => names(kinds),
        (_, AskedOf::RollUp) => ROLL_UP_WORD.to_owned(),
    }
}

pub(super) const fn form_id(form: &Form) -> &'static str {
    match form {
        Form::Ratio { .. } => "ratio",
        Form::Change { .. } => "change",
        Form::Number { .. } => "number",
        Form::ShareOfUnits { .. } => "share_of_units",
        Form::QualifiedUnits { .. } => "qualified_units",
    }
}
