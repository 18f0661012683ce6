//! Those that were picked out in the list, told apart as the desk stands now.

use crate::json::Digest;
use crate::review::desk::{NotTogether, Row, Together, decided_by_unknown_keys};
use crate::ui::pages::desk::list::kept::Picked;
use crate::ui::state::desk::Desk;
use std::collections::{BTreeMap, BTreeSet};

/// Compared by pointer where it is a property.
pub struct Meant {
    pub year: i32,
    /// Whether a paper of recognition goes with it.
    pub recognises: bool,
    /// Those that are accepted, in the order of the list.
    pub rows: Vec<Row>,
    /// The others, by why.
    pub left_out: BTreeMap<NotTogether, Vec<Row>>,
}

impl PartialEq for Meant {
    fn eq(&self, other: &Meant) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Meant {
    pub fn of(desk: &Desk, picked: &Picked, begun: &BTreeSet<Digest>, recognises: bool) -> Meant {
        let by_unknown_keys = decided_by_unknown_keys(&desk.decisions, &desk.trust);
        let together = Together { year: picked.year, recognises, begun, by_unknown_keys: &by_unknown_keys };
        let here: BTreeMap<&str, &Row> = desk.rows.iter().map(|row| (row.id.as_str(), row)).collect();
        let (mut rows, mut left_out) = (Vec::new(), BTreeMap::<NotTogether, Vec<Row>>::new());
        for row in picked.ids.iter().filter_map(|id| here.get(id.as_str())) {
            match together.takes(row) {
                Ok(()) => rows.push((*row).clone()),
                Err(why) => left_out.entry(why).or_default().push((*row).clone()),
            }
        }
        Meant { year: picked.year, recognises, rows, left_out }
    }
}
