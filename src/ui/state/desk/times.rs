//! When something happened at the desk, by its own account. What files declare of themselves is no measure: anybody can write it.

use super::Desk;
use crate::criteria::{Date, start_in_vietnam, utc_seconds};

impl Desk {
    /// When the desk began to hold something: the first day on which a file was seen.
    pub fn earliest(&self) -> Option<i64> {
        self.days().min().map(start_in_vietnam)
    }

    /// The latest time, in UTC seconds, that is known to be past: a file was first seen, or a reviewer decided whose key is trusted. Of
    /// what was noted the database tells (`DeskActions::latest_note`).
    pub fn latest(&self) -> Option<i64> {
        let seen = self.days().max().map(start_in_vietnam);
        let trusted = self.decisions.iter().filter(|(record, day)| self.trust.trusts_reviewer(record, *day));
        let decided = trusted.filter_map(|(record, _)| utc_seconds(&record.decision.decided_at)).max();
        seen.max(decided)
    }

    /// The days on which files were first seen here.
    fn days(&self) -> impl Iterator<Item = Date> {
        let summaries = self.holdings.iter().map(|holding| holding.first_seen);
        summaries.chain(self.decisions.iter().map(|(_, day)| *day))
    }
}
