//! The items of a scoring guide as a points table.

use super::cells::Cells;
use super::column::Column;
use super::points::write_points;
use super::problem::NotASheet;
use super::rows::Rows;
use super::{Row, Sheet, rows, sheet_of, without_repetition};
use crate::criteria::guide::{Method, ScoringGuide};
use serde_json::{Value, json};

/// The words for the methods; the first of each is written, the id is always understood. "Tự chấm" was written once: it is also the
/// column of a unit's own points, so only read now.
pub(super) const METHODS: [(&str, &str); 11] = [
    ("đạt thì đủ điểm", "all_or_nothing"),
    ("theo tỷ lệ", "proportional"),
    ("trừ theo từng vụ", "deduct_per_event"),
    ("chấm tay", "manual"),
    ("chấm tay, nêu lý do", "manual"),
    ("tự chấm", "manual"),
    ("tự chấm, nêu lý do", "manual"),
    ("all_or_nothing", "all_or_nothing"),
    ("proportional", "proportional"),
    ("deduct_per_event", "deduct_per_event"),
    ("manual", "manual"),
];

/// Reads a points table.
pub fn read_guide(bytes: &[u8]) -> Result<Sheet, NotASheet> {
    Ok(sheet_of(&rows::read(bytes, &Column::GUIDE, &[Column::Id, Column::Maximum, Column::Method])?, item))
}

/// Reads rows of cells in the order of [`Column::GUIDE`].
pub fn read_guide_cells<'c>(rows: impl IntoIterator<Item = &'c [String]>) -> Sheet {
    sheet_of(&Rows::of_cells(&Column::GUIDE, rows), item)
}

fn item(cells: &mut Cells<'_>) -> Value {
    let mut item = json!({"id": cells.filled(Column::Id)});
    let (vi, en) = (cells.text(Column::Title), cells.text(Column::TitleEn));
    if !vi.is_empty() || !en.is_empty() {
        item["title"] = cells.pair(Column::Title, Column::TitleEn);
    }
    item["maximumHundredths"] = cells.points(Column::Maximum).into();
    let method = cells.word(Column::Method, &METHODS).unwrap_or_default();
    item["method"] = json!({"kind": method});
    if method == "deduct_per_event" {
        item["method"]["deductionHundredths"] = cells.points(Column::Deduction).into();
    }
    item
}

/// The items of a guide as rows of its table.
pub fn guide_rows(guide: &ScoringGuide) -> Vec<Row> {
    let row = |item: &crate::criteria::ScoredItem| {
        let method = METHODS.iter().find(|(_, id)| *id == item.method.id()).map_or("", |(word, _)| word);
        let deduction = match item.method {
            Method::DeductPerEvent { deduction } => write_points(u64::from(deduction)),
            Method::AllOrNothing | Method::Proportional | Method::Manual => String::new(),
        };
        let title = item.title.as_ref();
        vec![
            (Column::Id, item.id.clone()),
            (Column::Title, title.map(|title| title.vi.clone()).unwrap_or_default()),
            (Column::TitleEn, title.map(|title| title.en.clone()).unwrap_or_default()),
            (Column::Maximum, write_points(u64::from(item.maximum))),
            (Column::Method, method.to_owned()),
            (Column::Deduction, deduction),
        ]
    };
    guide.items.iter().map(row).map(without_repetition).collect()
}
