//! Why a check has its verdict: the rule's figures and what is missing. Data only.

use super::percent::Share;
use crate::assessment::Refusal;
use crate::criteria::{Date, Window};

/// Sums over the rows of a coverage answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CoverageSums {
    /// Units in all.
    pub total: u64,
    /// Registered.
    pub registered: u64,
    /// Recognised.
    pub recognised: u64,
}

/// Why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// A fact switches the check off.
    SwitchedOff { fact: String },
    /// A fact that decides whether the check is asked has no answer yet.
    FactOpen { fact: String },
    /// Declared not applicable where that is allowed.
    DeclaredNotApplicable { reason: String },
    /// The force is not rated.
    NotRated { reason: String },
    /// Nothing entered.
    Blank,
    /// Something entered that can't count.
    Refused(Vec<Refusal>),
    /// There is no such paper.
    NoDocument,
    /// There is one; `window` is what its date must lie in.
    Document { issued_on: Date, window: Option<Window> },
    /// It holds or not.
    Statement { holds: bool },
    /// Events, and how many of them are excused.
    Incidents { count: u64, excused: u64 },
    /// A share against its target in percent.
    Ratio { share: Share, percent: u32 },
    /// A number against its minimum.
    Count { count: u64, minimum: u64 },
    /// This year against last year; `allowed` is the largest number that would be met.
    Trend { previous: u64, current: u64, allowed: u64 },
    /// A level against the threshold; both ids.
    Rating { level: String, threshold: String },
    /// No unit at all was entered.
    CoverageOfNothing,
    /// Sums against "all registered" and the target in percent.
    Coverage { sums: CoverageSums, percent: u32 },
    /// Ids of the items that don't hold.
    Checklist { missing: Vec<String> },
}
