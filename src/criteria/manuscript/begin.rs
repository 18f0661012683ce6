//! How a manuscript begins: empty, with the checks of a standard, or with what another file says.

use super::{Field, Grid, Making, Manuscript, next_version};
use crate::criteria::guide::ScoringGuide;
use crate::criteria::model::{Bilingual, Criteria, Criterion, Paper};
use crate::criteria::programme::Programme;
use crate::criteria::sheet::{Column, Row as SheetRow, guide_rows, programme_rows, supplement_rows, write_points};
use crate::criteria::unit_kind::UnitKind;
use std::collections::BTreeMap;

impl Manuscript {
    /// With nothing in it. `id` is a UUID; `kind` plays no part where the file is for all kinds.
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
        if making.has_kind() {
            manuscript.set(Field::UnitKind, kind.id());
        }
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
            manuscript.name((&guide.id, &guide.version), &guide.title);
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
        manuscript.stands_on(&guide.basis);
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
            manuscript.name((&supplement.id, &supplement.version), &supplement.title);
        }
        for row in supplement_rows(supplement) {
            manuscript.put(Grid::Items, usize::MAX, in_columns(Making::Supplement, row));
        }
        manuscript
    }

    /// With everything that a programme says.
    pub fn of_programme(id: &str, programme: &Programme, next: bool, now: i64) -> Manuscript {
        let mut manuscript = Manuscript::empty(id, Making::Programme, UnitKind::Commune, now);
        manuscript.grids.clear();
        manuscript.from = Some((programme.id.clone(), programme.version.clone()));
        if next {
            manuscript.name((&programme.id, &programme.version), &programme.title);
            manuscript.pair((Field::Description, Field::DescriptionEn), &programme.description);
        }
        for row in programme_rows(programme) {
            manuscript.put(Grid::Items, usize::MAX, in_columns(Making::Programme, row));
        }
        manuscript.stands_on(&programme.basis);
        manuscript
    }

    /// The name of the file that it continues, in its next version.
    fn name(&mut self, (id, version): (&str, &str), title: &Bilingual) {
        self.set(Field::Id, id.trim_start_matches(self.making.prefix()));
        self.set(Field::Version, &next_version(version));
        self.pair((Field::Title, Field::TitleEn), title);
    }

    fn stands_on(&mut self, basis: &[Paper]) {
        for paper in basis {
            let day = paper.issued_on.clone().unwrap_or_default();
            let cells = vec![paper.number.clone(), paper.issuer.vi.clone(), paper.issuer.en.clone(), day];
            self.put(Grid::Basis, usize::MAX, cells);
        }
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

    fn pair(&mut self, (vi, en): (Field, Field), text: &Bilingual) {
        self.set(vi, &text.vi);
        self.set(en, &text.en);
    }
}

fn in_columns(making: Making, row: SheetRow) -> Vec<String> {
    let cell =
        |column: &Column| row.iter().find(|(of, _)| of == column).map(|(_, text)| text.clone()).unwrap_or_default();
    making.columns().iter().map(cell).collect()
}
