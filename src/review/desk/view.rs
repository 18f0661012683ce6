//! Which rows are shown, and in which order. Thousands of rows take a few milliseconds: everything that is compared stands ready.

use super::letters::Query;
use super::row::{ReviewKind, Row, RowVerdict, SignatureState};
use crate::criteria::UnitKind;
use crate::review::record::ContentState;
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

/// What is shown; what is absent doesn't matter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    pub kind: Option<UnitKind>,
    /// Name of the body above, as a row has it; compared without regard to capitals.
    pub parent: Option<String>,
    pub year: Option<i32>,
    pub verdict: Option<RowVerdict>,
    pub review: Option<ReviewKind>,
    pub signature: Option<SignatureState>,
    pub content: Option<ContentState>,
    /// Words of the unit's name, the body above it or its code, with diacritics or without.
    pub search: String,
}

/// By what rows are ordered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Column {
    #[default]
    Unit,
    Kind,
    Parent,
    Year,
    Revision,
    Verdict,
    Signature,
    Content,
    Review,
    /// By the share of the points that could be reached; rows without points first.
    Points,
}

/// The order of rows. Rows that are equal in the column are ordered by unit and year, whichever way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sort {
    pub column: Column,
    pub descending: bool,
}

/// What can be chosen in the filters, since something has it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// In the order of the circular.
    pub kinds: BTreeSet<UnitKind>,
    /// In Vietnamese order.
    pub parents: Vec<String>,
    /// The newest last.
    pub years: BTreeSet<i32>,
}

/// The numbers of the rows that are shown, in order.
pub fn view(rows: &[Row], filter: &Filter, sort: Sort) -> Vec<usize> {
    let query = Query::of(&filter.search);
    let parent = filter.parent.as_deref().map(super::sort_key);
    let is_shown = |row: &Row| filter.lets_pass(row, parent.as_deref()) && query.finds(&row.search);
    let mut shown: Vec<usize> = (0..rows.len()).filter(|&index| is_shown(&rows[index])).collect();
    shown.sort_by(|&one, &other| sort.compare(&rows[one], &rows[other]));
    shown
}

/// What can be chosen.
pub fn options(rows: &[Row]) -> Options {
    let parents: BTreeMap<&[u8], &str> =
        rows.iter().map(|row| (row.parent_key.as_slice(), row.unit.parent_name.as_str())).collect();
    Options {
        kinds: rows.iter().filter_map(|row| row.kind).collect(),
        parents: parents.into_values().map(str::to_owned).collect(),
        years: rows.iter().map(|row| row.year).collect(),
    }
}

impl Filter {
    fn lets_pass(&self, row: &Row, parent: Option<&[u8]>) -> bool {
        fn is<T: PartialEq>(wanted: Option<&T>, found: &T) -> bool {
            wanted.is_none_or(|wanted| wanted == found)
        }
        self.kind.is_none_or(|kind| row.kind == Some(kind))
            && parent.is_none_or(|parent| row.parent_key == parent)
            && is(self.year.as_ref(), &row.year)
            && is(self.verdict.as_ref(), &row.verdict)
            && is(self.review.as_ref(), &row.review_kind())
            && is(self.signature.as_ref(), &row.signature)
            && is(self.content.as_ref(), &row.content)
    }
}

impl Sort {
    fn compare(self, one: &Row, other: &Row) -> Ordering {
        let by_column = match self.column {
            Column::Unit => one.name_key.cmp(&other.name_key),
            Column::Kind => one.kind.cmp(&other.kind),
            Column::Parent => one.parent_key.cmp(&other.parent_key),
            Column::Year => one.year.cmp(&other.year),
            Column::Revision => one.revision.cmp(&other.revision),
            Column::Verdict => one.verdict.cmp(&other.verdict),
            Column::Signature => one.signature.cmp(&other.signature),
            Column::Content => one.content.cmp(&other.content),
            Column::Review => one.review_kind().cmp(&other.review_kind()),
            Column::Points => points(one).cmp(&points(other)),
        };
        let by_column = if self.descending { by_column.reverse() } else { by_column };
        by_column.then_with(|| rest(one).cmp(&rest(other)))
    }
}

/// Points of what could be reached, in millionths: a reviewer's where there are any, otherwise the unit's own.
fn points(row: &Row) -> Option<u64> {
    let own = row.score.as_ref().filter(|own| own.out_of > 0)?;
    let reached = row.reviewed_points.unwrap_or(own.points);
    Some(reached.saturating_mul(1_000_000) / own.out_of)
}

/// Tells any two rows apart.
fn rest(row: &Row) -> (&[u8], &[u8], i32, &str) {
    (&row.name_key, &row.parent_key, row.year, &row.id)
}
