//! A line of a points table that no check of the standard stands for. A guide gives points to checks and criteria of a standard only; what
//! a province asks beyond them is a check of a supplement (Điều 8 khoản 1), which decides with the others and bears no points.

use super::{Field, Grid, Making, Manuscript, Row};
use crate::criteria::model::Bilingual;
use crate::criteria::sheet::{Column, read_points};
use crate::criteria::shipped::standard_for;
use crate::json::tidy::tidy;

/// What such a line says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnLine {
    /// The row's.
    pub key: u32,
    /// Its code, which the standard doesn't know; empty where it has none.
    pub code: String,
    /// Its text. The English may be empty.
    pub title: Bilingual,
    /// Hundredths of a point, if they can be read.
    pub points: Option<u64>,
}

impl Manuscript {
    /// What this row of a points table says, if it has a text and no check of the standard stands for it. A row without a code counts
    /// once it has points too: before that somebody is still typing it.
    pub fn own_line(&self, key: u32) -> Option<OwnLine> {
        let standard = self.unit_kind().and_then(standard_for).filter(|_| self.making == Making::Guide)?;
        let row = self.rows(Grid::Items).iter().find(|row| row.key == key)?;
        let text = |column| self.cell_of(row, column);
        let (code, points) = (text(Column::Id), read_points(&text(Column::Maximum)));
        let title = Bilingual { vi: text(Column::Title), en: text(Column::TitleEn) };
        let is_known = standard.check(&code).is_some() || standard.criterion(&code).is_some();
        let is_typed = !code.is_empty() || points.is_some();
        (is_typed && !is_known && !title.vi.is_empty()).then_some(OwnLine { key, code, title, points })
    }

    /// A supplement of the same province for the same kind of unit, with nothing in it; none while the guide has no id, for then nobody
    /// knows whose it is. `id` is a UUID.
    pub fn supplement_beside(&self, id: &str, now: i64) -> Option<Manuscript> {
        let slug = Some(self.own_slug()).filter(|slug| !slug.is_empty())?;
        let mut supplement = Manuscript::empty(id, Making::Supplement, self.unit_kind()?, now);
        supplement.set(Field::Id, &slug);
        Some(supplement)
    }

    /// Whether this is the supplement that belongs beside a guide: for the same kind of unit, and of the same province by both ids.
    pub fn belongs_beside(&self, guide: &Manuscript) -> bool {
        let of_guide = guide.own_slug();
        let is_same = !of_guide.is_empty() && self.own_slug() == of_guide;
        self.making == Making::Supplement && self.unit_kind() == guide.unit_kind() && is_same
    }

    /// This supplement with a check that asks what the line says. What only its author knows (how it is answered, where it is laid down)
    /// stays empty and is told as missing. Two lines that read alike are two checks.
    #[must_use]
    pub fn with_own_line(&self, line: &OwnLine, now: i64) -> Manuscript {
        let mut new = Manuscript { changed_at: now, ..self.clone() };
        let criterion = self.next_criterion();
        let check = if criterion.is_empty() { String::new() } else { format!("{criterion}.a") };
        let cell = |column: &Column| match column {
            Column::Criterion => criterion.clone(),
            Column::Id => check.clone(),
            Column::CriterionTitle | Column::Question => line.title.vi.clone(),
            Column::CriterionTitleEn | Column::QuestionEn => line.title.en.clone(),
            _ => String::new(),
        };
        let cells = self.making.columns().iter().map(cell).collect();
        let rows = new.grids.entry(Grid::Items).or_default();
        rows.retain(|row| row.cells.iter().any(|cell| !cell.trim().is_empty()));
        new.put(Grid::Items, usize::MAX, cells);
        new
    }

    /// Whether a check of this supplement asks what the line says.
    pub fn asks_own_line(&self, line: &OwnLine) -> bool {
        self.rows(Grid::Items).iter().any(|row| self.cell_of(row, Column::Question) == line.title.vi)
    }

    /// The first free id of a criterion: the supplement's own, a colon and a number; empty while it has none of its own.
    fn next_criterion(&self) -> String {
        let slug = self.own_slug();
        if slug.is_empty() {
            return slug;
        }
        let used: Vec<String> = self.rows(Grid::Items).iter().map(|row| self.cell_of(row, Column::Criterion)).collect();
        let free = (1..=used.len() + 1).map(|number| format!("{slug}:{number}")).find(|id| !used.contains(id));
        free.unwrap_or_default()
    }

    /// What names the province in its id: a guide's may go on after a slash, a supplement's can't.
    fn own_slug(&self) -> String {
        tidy(self.text(Field::Id)).split(['/', ':']).next().unwrap_or_default().to_owned()
    }

    fn cell_of(&self, row: &Row, column: Column) -> String {
        let at = self.making.place_of(column);
        at.and_then(|at| row.cells.get(at)).map(|text| tidy(text)).unwrap_or_default()
    }
}
