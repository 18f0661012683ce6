//! A set of figures: the six states and what is counted beside them, each as the list of units behind it.

use super::submission::{Decided, Submission};
use crate::criteria::UnitKind;
use crate::verdict::{Share, UnitVerdict, share_at_least};
use std::collections::BTreeMap;

/// Where an expected unit in scope stands: always in exactly one of these.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// Chưa nộp.
    NotSubmitted,
    /// Handed in, but not intact, not by a trusted key, or its content does not hold.
    NotVerified,
    /// Verified, and not qualified as computed again.
    NotQualified,
    /// Qualified by itself; not decided yet, or decisions contradict each other.
    Waiting,
    /// Qualified by itself, and returned or rejected.
    SentBack,
    /// Đạt: qualified by itself, and accepted.
    Qualified,
}

impl State {
    /// All six, in the order in which work goes on.
    pub const ALL: [State; 6] = [
        State::NotSubmitted,
        State::NotVerified,
        State::NotQualified,
        State::Waiting,
        State::SentBack,
        State::Qualified,
    ];

    /// The id in exported tables.
    pub const fn id(self) -> &'static str {
        match self {
            State::NotSubmitted => "not_submitted",
            State::NotVerified => "not_verified",
            State::NotQualified => "not_qualified",
            State::Waiting => "waiting",
            State::SentBack => "returned_or_rejected",
            State::Qualified => "qualified",
        }
    }

    /// The state of a unit that this was handed in for.
    pub fn of(submission: &Submission) -> State {
        if !submission.verified {
            return State::NotVerified;
        }
        match (submission.verdict, submission.decided) {
            (None | Some(UnitVerdict::NotQualified | UnitVerdict::Incomplete), _) => State::NotQualified,
            (Some(UnitVerdict::Qualified), Decided::Nothing | Decided::Conflict) => State::Waiting,
            (Some(UnitVerdict::Qualified), Decided::Returned | Decided::Rejected) => State::SentBack,
            (Some(UnitVerdict::Qualified), Decided::Accepted) => State::Qualified,
        }
    }
}

/// Figures of some units. Units are indices into the register, submissions indices into the list that was added up; both ascend.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    pub(super) states: [Vec<usize>; 6],
    /// Expected units that the circular does not apply to, as their verified summary shows. They are in no state.
    pub out_of_scope: Vec<usize>,
    /// Units in scope whose verified summary meets the registration check.
    pub registered: Vec<usize>,
    /// Units in scope whose verified summary was recognised.
    pub recognised: Vec<usize>,
    /// Submissions of units that nobody expected.
    pub unexpected: Vec<usize>,
    /// Verified submissions of units that nobody expected and that the circular does not apply to.
    pub unexpected_out_of_scope: Vec<usize>,
}

impl Figures {
    /// The units in this state.
    pub fn units(&self, state: State) -> &[usize] {
        &self.states[state as usize]
    }

    /// How many units are in this state.
    pub fn count(&self, state: State) -> u64 {
        self.units(state).len() as u64
    }

    /// How many units are expected: those in one of the six states.
    pub fn expected(&self) -> u64 {
        State::ALL.into_iter().map(|state| self.count(state)).sum()
    }

    /// The expected units, ascending.
    pub fn expected_units(&self) -> Vec<usize> {
        sorted(self.states.concat())
    }

    /// How many of the expected handed in, verified or not.
    pub fn submitted(&self) -> u64 {
        self.expected() - self.count(State::NotSubmitted)
    }

    /// The expected units that handed in, ascending.
    pub fn submitted_units(&self) -> Vec<usize> {
        sorted(self.states[1..].concat())
    }

    /// Qualified units of all expected; `None` where none is expected.
    pub fn share(&self) -> Option<Share> {
        let (part, whole) = (self.count(State::Qualified), self.expected());
        (whole > 0).then_some(Share { part, whole })
    }

    /// Whether the share reaches this percentage. Where no unit is expected, no target is reached.
    pub fn reaches(&self, percent: u32) -> bool {
        self.share().is_some_and(|share| share_at_least(share.part, share.whole, percent))
    }
}

fn sorted(mut units: Vec<usize>) -> Vec<usize> {
    units.sort_unstable();
    units
}

/// The percentage of qualified units that is aimed at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Targets {
    /// For the total, and for kinds without a target of their own.
    pub overall: u32,
    /// By kind.
    pub by_kind: BTreeMap<UnitKind, u32>,
}

impl Default for Targets {
    /// 80 %, as the provinces' programmes ask for.
    fn default() -> Self {
        Targets { overall: 80, by_kind: BTreeMap::new() }
    }
}

impl Targets {
    /// The target of a kind of unit.
    pub fn of(&self, kind: UnitKind) -> u32 {
        self.by_kind.get(&kind).copied().unwrap_or(self.overall)
    }
}
