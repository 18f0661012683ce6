//! What the reviewer's desk holds: everything that was taken in, whom it trusts, what it expects. Read once when the first page of the
//! desk is shown, then kept beside the database; where there is none, it lasts as long as the window.

mod actions;
mod copy;
mod keeper;
mod keepers;
mod load;
mod names;
mod not_kept;
mod provider;
mod rescued;
mod statements;
mod times;
mod trusted;
mod unread;
mod unread_part;
mod who;
mod window;

pub use crate::review::Known;
pub use actions::{DeskActions, TakenIn};
pub use copy::{Over, Ticked, leave_unreadable_out};
use keeper::Keeper;
pub use keepers::{Keepers, use_keepers};
pub use names::{About, FIGURES, OFFICE, REVIEWER, draft_on, entered_for, together};
pub use not_kept::NotKept;
pub use provider::{DeskPhase, DeskProvider, use_desk, use_desk_actions};
pub use rescued::RescuedPart;
pub use statements::statement;
pub use trusted::{listed_key, use_listed_key};
pub use unread::{Unread, WhyUnread};
pub use unread_part::{Aside, Unknown, Unreached, UnreadPart, named};
pub use who::By;

use crate::browser::clock;
use crate::criteria::{Date, day_in_vietnam};
use crate::json::Digest;
use crate::review::decide::{Believed, ReviewState, which_counts};
use crate::review::desk::{Holding, Row, rows};
use crate::review::intake::Held;
use crate::review::{DecisionRecord, Rotation, TrustList};
use crate::text::page::desk_unread::DeskPart;
use std::rc::Rc;

/// Everything at the desk. Compared by pointer: every change makes another one.
#[derive(Clone, Default)]
pub struct Desk {
    /// Every summary that was taken in, all revisions.
    pub holdings: Vec<Holding>,
    /// Every decision, each with the day on which it was first seen here.
    pub decisions: Vec<(DecisionRecord, Date)>,
    /// What was taken in and can't be read any more.
    pub unread: Vec<Unread>,
    /// What is no file and of which nobody knows what it says.
    pub unknown: Unknown,
    /// The keys that are trusted.
    pub trust: TrustList,
    /// Key rotations that were confirmed.
    pub rotations: Vec<Rotation>,
    /// The register of expected units, as the bytes that were imported.
    pub register: Option<Rc<Vec<u8>>>,
    /// A row for each assessment, worked out from the above.
    pub rows: Rc<Vec<Row>>,
}

impl Desk {
    /// Whether it holds nothing that could be lost.
    fn is_empty(&self) -> bool {
        self.holdings.is_empty()
            && self.decisions.is_empty()
            && self.register.is_none()
            && self.trust.entries().next().is_none()
    }

    /// The same with its rows worked out anew.
    fn settled(self) -> Desk {
        let rows = Rc::new(rows(&self.holdings, &self.decisions, &self.trust));
        Desk { rows, ..self }
    }

    /// Whether nobody can tell who is trusted: the list can't be read.
    pub fn has_lost_trust(&self) -> bool {
        self.unknown.unread.iter().any(|part| names::part_under(&part.name) == Some(DeskPart::Trust))
    }

    /// What files that come in are held against.
    pub fn held(&self) -> Held {
        self.held_with([])
    }

    /// The same, with further changes of keys.
    pub fn held_with(&self, rotations: impl IntoIterator<Item = Rotation>) -> Held {
        let records = self.holdings.iter().map(|holding| &holding.record);
        let rotations = self.rotations.iter().copied().chain(rotations);
        let own = self.holdings.iter().filter(|holding| holding.is_trusted(&self.trust)).map(|holding| &holding.record);
        Held::new(records, self.decisions.iter().map(|(record, _)| record), rotations).believing(
            self.trust.clone(),
            day_in_vietnam(clock::now()),
            own,
        )
    }

    /// The revisions of an assessment, the oldest first.
    pub fn revisions(&self, id: &str) -> Vec<&Holding> {
        let mut all: Vec<&Holding> = self.holdings.iter().filter(|holding| holding.record.id == id).collect();
        all.sort_by_key(|holding| holding.record.revision);
        all
    }

    /// The file that an assessment's row is of: the newest revision, by a key that is trusted if any is.
    pub fn newest(&self, id: &str) -> Option<&Holding> {
        let digest = self.row(id)?.digest;
        self.holdings.iter().find(|holding| holding.record.digest == digest)
    }

    /// What counts of the decisions about a file.
    pub fn review_of(&self, file: &Digest) -> ReviewState {
        let decisions = self.decisions.iter().filter(|(one, _)| one.decision.assessment.digest == *file);
        let believed = decisions.map(|(record, first_seen)| Believed { record, first_seen: *first_seen });
        which_counts(believed, file, &self.trust)
    }

    /// The row of an assessment.
    pub fn row(&self, id: &str) -> Option<&Row> {
        self.rows.iter().find(|row| row.id == id)
    }
}
