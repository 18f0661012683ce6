//! A figure by what it counts. It is the length of its list, so that no figure differs from the units that it opens.

use super::figures::{Figures, State};

/// What a figure counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Measure {
    /// Units in one of the six states.
    Expected,
    /// Units in this state.
    State(State),
    /// Expected units that handed in, verified or not.
    Submitted,
    /// Units whose registration check is met.
    Registered,
    /// Units that were recognised.
    Recognised,
    /// Expected units that the circular does not apply to.
    OutOfScope,
    /// What was handed in for units that nobody expected.
    Unexpected,
    /// The same, verified, of units that the circular does not apply to.
    UnexpectedOutOfScope,
}

/// The list behind a figure, ascending.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Listed {
    /// Indices into the register.
    Units(Vec<usize>),
    /// Indices into the list that was added up.
    Submissions(Vec<usize>),
}

impl Measure {
    /// The id of it in addresses of a page.
    pub const fn id(self) -> &'static str {
        match self {
            Measure::Expected => "expected",
            Measure::State(state) => state.id(),
            Measure::Submitted => "submitted",
            Measure::Registered => "registered",
            Measure::Recognised => "recognised",
            Measure::OutOfScope => "out_of_scope",
            Measure::Unexpected => "unexpected",
            Measure::UnexpectedOutOfScope => "unexpected_out_of_scope",
        }
    }
}

impl Figures {
    /// The list behind a figure.
    pub fn listed(&self, measure: Measure) -> Listed {
        match measure {
            Measure::Expected => Listed::Units(self.expected_units()),
            Measure::State(state) => Listed::Units(self.units(state).to_vec()),
            Measure::Submitted => Listed::Units(self.submitted_units()),
            Measure::Registered => Listed::Units(self.registered.clone()),
            Measure::Recognised => Listed::Units(self.recognised.clone()),
            Measure::OutOfScope => Listed::Units(self.out_of_scope.clone()),
            Measure::Unexpected => Listed::Submissions(self.unexpected.clone()),
            Measure::UnexpectedOutOfScope => Listed::Submissions(self.unexpected_out_of_scope.clone()),
        }
    }
}

impl Listed {
    /// The figure.
    pub fn len(&self) -> usize {
        match self {
            Listed::Units(list) | Listed::Submissions(list) => list.len(),
        }
    }

    /// Whether nothing is counted.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}
