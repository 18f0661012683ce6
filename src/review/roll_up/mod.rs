//! The figures of a year: every expected unit in one of six states, by kind, by the body above and in total. Each figure is the list
//! of units behind it, so that figures and lists can't disagree. Nothing here reads files or decides whom to trust.

mod add_up;
mod coverage;
mod entered;
mod figures;
mod fill;
mod find;
mod indicators;
mod measure;
mod of_desk;
mod pair;
mod pile;
mod programme;
mod scored;
mod settings;
mod submission;
mod two_years;
mod unit_counts;

pub use add_up::{Group, Missed, Parent, RollUp, UnitRow, roll_up};
pub use coverage::{Coverage, coverage};
pub use entered::{EnteredCounts, entered_once};
pub use figures::{Figures, State, Targets};
pub use fill::{CountedPaper, fill};
pub use indicators::{Contribution, IndicatorCounts, IndicatorSum, Trend, UnitCounts, indicators, trend};
pub use measure::{Listed, Measure};
pub use of_desk::of_desk;
pub use pair::{Offer, Offers, Pair, PairState, offers, pair_states, paired};
pub use pile::{Pile, pile};
pub use programme::ProgrammeFigures;
pub use scored::ScoredBy;
pub use settings::{Matching, Settings};
pub use submission::{Decided, Submission};
pub use two_years::{Change, TwoYears, two_years};
pub use unit_counts::{GivenCounts, given_counts};
