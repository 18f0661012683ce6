//! English beside cells that come from a table without it, as most from Excel do: what stood there for the same words stays, and what a line
//! of a guide has from the standard has the standard's English. Nothing is translated here.

use super::{Grid, Making, Manuscript, Row};
use crate::criteria::sheet::{Column, IN_BOTH_LANGUAGES};
use crate::criteria::shipped::standard_for;
use crate::json::tidy::tidy;
use std::collections::BTreeMap;
use std::ops::Range;

impl Manuscript {
    /// Takes away the English of words that other words now stand for, in these rows; what the block wrote itself, in the columns
    /// `written`, stays.
    pub(super) fn drop_english(&mut self, before: &[Row], rows: Range<usize>, written: &[usize]) {
        let pairs = self.in_both_languages();
        let items = self.grids.entry(Grid::Items).or_default();
        for (row, old) in items.iter_mut().zip(before).skip(rows.start).take(rows.len()) {
            let differs = |vi: usize| tidy(&row.cells[vi]) != tidy(&old.cells[vi]);
            let foreign: Vec<usize> =
                pairs.iter().filter(|(vi, en)| !written.contains(en) && differs(*vi)).map(|(_, en)| *en).collect();
            foreign.into_iter().for_each(|en| row.cells[en].clear());
        }
    }

    /// The columns of a text and of its English.
    fn in_both_languages(&self) -> Vec<(usize, usize)> {
        let at = |column| self.making.place_of(column);
        IN_BOTH_LANGUAGES.iter().filter_map(|(vi, en)| Some((at(*vi)?, at(*en)?))).collect()
    }

    /// Fills in what English is known of the rows from this one on, where none is given; `before` are the rows as they were.
    pub(super) fn keep_english(&mut self, before: &[Row], from: usize) {
        let pairs = self.in_both_languages();
        let Some(id) = self.making.place_of(Column::Id) else { return };
        let earlier: BTreeMap<String, &Row> = before.iter().map(|row| (tidy(&row.cells[id]), row)).collect();
        let standard = self.unit_kind().and_then(standard_for).filter(|_| self.making == Making::Guide);
        for row in self.grids.entry(Grid::Items).or_default().iter_mut().skip(from) {
            let code = tidy(&row.cells[id]);
            for (vi, en) in &pairs {
                let words = tidy(&row.cells[*vi]);
                if words.is_empty() || !row.cells[*en].trim().is_empty() {
                    continue;
                }
                let same = earlier.get(&code).filter(|row| tidy(&row.cells[*vi]) == words);
                let kept = same.map(|row| row.cells[*en].clone()).filter(|en| !en.trim().is_empty());
                let own = || standard?.wording(&code).filter(|wording| wording.vi == words).map(|own| own.en.clone());
                row.cells[*en] = kept.or_else(own).unwrap_or_default();
            }
        }
    }
}
