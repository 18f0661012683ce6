//! How a manuscript begins: empty, with the checks of a standard, or with what another file says.

use super::{Field, Grid, Making, Manuscript, next_version};
use crate::criteria::guide::ScoringGuide;
use crate::criteria::model::{Criteria, Criterion};
use crate::criteria::sheet::{Column, Row as SheetRow, guide_rows, supplement_rows, write_points};
use crate::criteria::unit_kind::UnitKind;
use std::collections::BTreeMap;

impl Manuscript {
    /// With nothing in it. `id` is a UUID.
    pub fn empty(id: &str, making: Making, kind: UnitKind, now: i64) -> Manuscript {
        let mut manuscript = Manuscript {
            id: id.to_owned(),
            making,
            fields: BTreeMap::new(),
            grids: BTreeMap::new(),
            from: None,
            changed_at: now,
            next_key: 1,
        };
        manuscript.set(Field::UnitKind, kind.id());
        manuscript.set(Field::Version, "1");
        if making == Making::Guide {
            manuscript.set(Field::Total, "100");
            manuscript.set(Field::NotApplicable, "full");
            manuscript.put(Grid::Grades, 0, Vec::new());
        }
        manuscript.put(Grid::Items, 0, Vec::new());
        manuscript
    }

    /// With everything that a guide says. Its next version has its name; another file has none yet, and says itself whose it is.
    pub fn of_guide(id: &str, guide: &ScoringGuide, next: bool, now: i64) -> Manuscript {
        let mut manuscript = Manuscript::empty(id, Making::Guide, guide.unit_kind, now);
        manuscript.grids.clear();
        manuscript.from = Some((guide.id.clone(), guide.version.clone()));
        manuscript.set(Field::Total, &write_points(guide.total));
        manuscript.set(Field::NotApplicable, guide.not_applicable.id());
        if next {
            manuscript.set(Field::Id, guide.id.trim_start_matches(Making::Guide.prefix()));
            manuscript.set(Field::Version, &next_version(&guide.version));
            manuscript.pair((Field::Title, Field::TitleEn), &guide.title);
            manuscript.pair((Field::Description, Field::DescriptionEn), &guide.description);
        }
        for row in guide_rows(guide) {
            manuscript.put(Grid::Items, usize::MAX, in_columns(Making::Guide, row));
        }
        for grade in &guide.grades {
            let from = write_points(u64::from(grade.from));
            let cells = vec![grade.id.clone(), grade.label.vi.clone(), grade.label.en.clone(), from];
            manuscript.put(Grid::Grades, usize::MAX, cells);
        }
        for paper in &guide.basis {
            let day = paper.issued_on.clone().unwrap_or_default();
            let cells = vec![paper.number.clone(), paper.issuer.vi.clone(), paper.issuer.en.clone(), day];
            manuscript.put(Grid::Basis, usize::MAX, cells);
        }
        manuscript
    }

    /// With everything that a supplement says.
    pub fn of_supplement(id: &str, supplement: &Criteria, next: bool, now: i64) -> Manuscript {
        let mut manuscript = Manuscript::empty(id, Making::Supplement, supplement.unit_kind, now);
        manuscript.grids.clear();
        manuscript.from = Some((supplement.id.clone(), supplement.version.clone()));
        let source = &supplement.source;
        manuscript.set(Field::SourceNumber, &source.number);
        manuscript.pair((Field::SourceIssuer, Field::SourceIssuerEn), &source.issuer);
        manuscript.set(Field::SourceIssuedOn, &source.issued_on);
        manuscript.set(Field::SourceInForceFrom, &source.in_force_from);
        manuscript.set(Field::SourceAmendedBy, &source.amended_by.join("; "));
        if next {
            manuscript.set(Field::Id, supplement.id.trim_start_matches(Making::Supplement.prefix()));
            manuscript.set(Field::Version, &next_version(&supplement.version));
            manuscript.pair((Field::Title, Field::TitleEn), &supplement.title);
        }
        for row in supplement_rows(supplement) {
            manuscript.put(Grid::Items, usize::MAX, in_columns(Making::Supplement, row));
        }
        manuscript
    }

    /// With a line for every check of the standard that has none yet; what is typed stays. How many were added.
    pub(super) fn add_checks_of(&mut self, standard: &Criteria) -> usize {
        let here: Vec<String> =
            self.rows(Grid::Items).iter().filter_map(|row| row.cells.first()).map(|id| id.trim().to_owned()).collect();
        // A line for a criterion stands for all of its checks.
        let is_missing = |criterion: &Criterion| !here.contains(&criterion.id);
        let missing: Vec<_> = standard
            .criteria
            .iter()
            .filter(|criterion| is_missing(criterion))
            .flat_map(|criterion| &criterion.checks)
            .filter(|check| !here.contains(&check.id))
            .collect();
        let rows = self.grids.entry(Grid::Items).or_default();
        rows.retain(|row| row.cells.iter().any(|cell| !cell.trim().is_empty()));
        for check in &missing {
            let row = vec![
                (Column::Id, check.id.clone()),
                (Column::Title, check.question.vi.clone()),
                (Column::TitleEn, check.question.en.clone()),
            ];
            self.put(Grid::Items, usize::MAX, in_columns(Making::Guide, row));
        }
        missing.len()
    }

    pub(super) fn set(&mut self, field: Field, text: &str) {
        self.fields.insert(field, text.to_owned());
    }

    fn pair(&mut self, (vi, en): (Field, Field), text: &crate::criteria::Bilingual) {
        self.set(vi, &text.vi);
        self.set(en, &text.en);
    }
}

fn in_columns(making: Making, row: SheetRow) -> Vec<String> {
    let cell =
        |column: &Column| row.iter().find(|(of, _)| of == column).map(|(_, text)| text.clone()).unwrap_or_default();
    making.columns().iter().map(cell).collect()
}
