//! The criteria of a supplement as a table with a row for each check. Rows of one criterion stand one after the other; what belongs to
//! the criterion is taken from the first of them.

use super::cells::Cells;
use super::column::Column;
use super::problem::NotASheet;
use super::rows::Rows;
use super::{Row, Sheet, answer, rows, without_repetition};
use crate::criteria::model::{Cite, Criteria, Criterion};
use serde_json::{Value, json};

const NEEDED: [Column; 7] = [
    Column::Criterion,
    Column::CriterionTitle,
    Column::Id,
    Column::Question,
    Column::Guidance,
    Column::Article,
    Column::Kind,
];

pub(super) const YES_OR_NO: [(&str, bool); 5] =
    [("", false), ("có", true), ("không", false), ("yes", true), ("no", false)];

/// Reads a table of checks.
pub fn read_supplement(bytes: &[u8]) -> Result<Sheet, NotASheet> {
    Ok(of_rows(&rows::read(bytes, &Column::SUPPLEMENT, &NEEDED)?))
}

/// Reads rows of cells in the order of [`Column::SUPPLEMENT`].
pub fn read_supplement_cells<'c>(rows: impl IntoIterator<Item = &'c [String]>) -> Sheet {
    of_rows(&Rows::of_cells(&Column::SUPPLEMENT, rows))
}

fn of_rows(rows: &Rows) -> Sheet {
    let mut sheet = Sheet { ignored: rows.ignored.clone(), ..Sheet::default() };
    let mut open: Option<Value> = None;
    for (line, row) in &rows.rows {
        let mut cells = Cells::new(rows, *line, row);
        let id = cells.filled(Column::Criterion);
        if open.as_ref().is_none_or(|criterion| criterion["id"] != id.as_str()) {
            open = Some(criterion(&mut cells, &id));
        }
        let check = check(&mut cells);
        if cells.problems.is_empty() {
            add(&mut sheet.values, open.as_ref(), check);
            sheet.lines.push(*line);
        }
        sheet.problems.extend(cells.problems);
    }
    sheet
}

/// The check under its criterion, which comes in with the first of its rows that could be understood.
fn add(criteria: &mut Vec<Value>, open: Option<&Value>, check: Value) {
    let is_in = |open: &Value| criteria.last().is_some_and(|last| last["id"] == open["id"]);
    criteria.extend(open.filter(|open| !is_in(open)).cloned());
    if let Some(checks) = criteria.last_mut().and_then(|criterion| criterion["checks"].as_array_mut()) {
        checks.push(check);
    }
}

fn criterion(cells: &mut Cells<'_>, id: &str) -> Value {
    let title = cells.pair(Column::CriterionTitle, Column::CriterionTitleEn);
    let own = [Column::CriterionArticle, Column::CriterionClause, Column::CriterionPoint];
    let of_check = [Column::Article, Column::Clause, Column::Point];
    let has_own = !cells.text(Column::CriterionArticle).is_empty();
    json!({"id": id, "title": title, "cite": cite(cells, if has_own { own } else { of_check }), "checks": []})
}

fn cite(cells: &mut Cells<'_>, [article, clause, point]: [Column; 3]) -> Value {
    let mut cite = json!({"article": cells.filled(article), "clause": cells.filled(clause)});
    let point = cells.text(point);
    if !point.is_empty() {
        cite["point"] = point.into();
    }
    cite
}

fn check(cells: &mut Cells<'_>) -> Value {
    json!({
        "id": cells.filled(Column::Id),
        "question": cells.pair(Column::Question, Column::QuestionEn),
        "guidance": cells.pair(Column::Guidance, Column::GuidanceEn),
        "cite": cite(cells, [Column::Article, Column::Clause, Column::Point]),
        "answer": answer::read(cells),
        "appliesIf": cells.list(Column::AppliesIf),
        "notApplicableWithReason": cells.word(Column::NotApplicable, &YES_OR_NO).unwrap_or_default(),
    })
}

/// The checks of a supplement as rows of its table. A standard has them in the same way, to start from.
pub fn supplement_rows(criteria: &Criteria) -> Vec<Row> {
    let of_criterion =
        |criterion: &'_ Criterion| -> Vec<Row> { criterion.checks.iter().map(|check| row(criterion, check)).collect() };
    criteria.criteria.iter().flat_map(of_criterion).collect()
}

fn row(criterion: &Criterion, check: &crate::criteria::Check) -> Row {
    let point = |cite: &Cite| cite.point.clone().unwrap_or_default();
    let mut row = vec![
        (Column::Criterion, criterion.id.clone()),
        (Column::CriterionTitle, criterion.title.vi.clone()),
        (Column::CriterionTitleEn, criterion.title.en.clone()),
        (Column::Id, check.id.clone()),
        (Column::Question, check.question.vi.clone()),
        (Column::QuestionEn, check.question.en.clone()),
        (Column::Guidance, check.guidance.vi.clone()),
        (Column::GuidanceEn, check.guidance.en.clone()),
        (Column::Article, check.cite.article.clone()),
        (Column::Clause, check.cite.clause.clone()),
        (Column::Point, point(&check.cite)),
        (Column::CriterionArticle, criterion.cite.article.clone()),
        (Column::CriterionClause, criterion.cite.clause.clone()),
        (Column::CriterionPoint, point(&criterion.cite)),
        (Column::AppliesIf, check.applies_if.join("; ")),
        (Column::NotApplicable, if check.not_applicable_with_reason { "có" } else { "" }.to_owned()),
    ];
    row.extend(answer::write(&check.rule));
    without_repetition(row)
}
