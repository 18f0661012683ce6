//! Everything that the page adds up, worked out once for a desk, a register and a year.

use crate::json::Digest;
use crate::review::register::{Register, read, restore_zeros};
use crate::review::roll_up::{Matching, RollUp, Submission, TwoYears, of_desk, paired, two_years};
use crate::ui::state::desk::Desk;
use std::collections::BTreeMap;
use std::rc::Rc;

/// The figures of a year and of the one before.
pub struct Sums {
    pub register: Register,
    pub submissions: Vec<Submission>,
    pub years: TwoYears,
    /// Digest of a submission → id of the assessment.
    ids: BTreeMap<Digest, String>,
}

/// Compared by pointer.
#[derive(Clone)]
pub struct InSums(pub Rc<Sums>);

impl PartialEq for InSums {
    fn eq(&self, other: &InSums) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Sums {
    /// Nothing without a register.
    pub fn of(desk: &Desk, matching: &Matching, year: i32) -> Option<Sums> {
        // What was read once is read again: only a register that could be read is kept.
        let mut register = read(desk.register.as_deref()?).ok()?;
        if matching.zeros {
            restore_zeros(&mut register);
        }
        let submissions = paired(of_desk(&desk.holdings, &desk.rows), &register, &matching.pairs);
        let years = two_years(&register, &submissions, year);
        let ids = desk.rows.iter().map(|row| (row.digest, row.id.clone())).collect();
        Some(Sums { register, submissions, years, ids })
    }

    /// The year, or the one before.
    pub fn year(&self, last: bool) -> &RollUp {
        if last { &self.years.last } else { &self.years.this }
    }

    /// The assessment that a submission is of.
    pub fn assessment(&self, submission: usize) -> Option<&str> {
        let digest = self.submissions.get(submission)?.digest;
        self.ids.get(&digest).map(String::as_str)
    }
}

/// The year that is shown at first: the newest of which something is verified. Where nothing is, as after keys were left out of a
/// restored copy, the newest of which there are files, but none to come, since anybody can write any year over a file.
pub fn newest_year(desk: &Desk, now: i32) -> i32 {
    let verified = desk.rows.iter().filter(|row| row.is_verified()).map(|row| row.year).max();
    let any = || desk.rows.iter().map(|row| row.year).filter(|year| *year <= now).max();
    verified.or_else(any).unwrap_or(now)
}

/// The years that can be added up, the newest first.
pub fn years(desk: &Desk, now: i32) -> Vec<i32> {
    let mut years: Vec<i32> = desk.rows.iter().map(|row| row.year).chain([now]).collect();
    years.sort_unstable_by_key(|year| std::cmp::Reverse(*year));
    years.dedup();
    years
}
