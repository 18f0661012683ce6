//! What follows from the answers: rule by rule, criterion, unit, each with its reasons; progress; the self-check.
//!
//! All arithmetic is in whole numbers. Nothing here makes sentences: reasons are data, `text` words them.

mod coverage;
mod indicator;
mod judge;
mod outcome;
mod percent;
mod points;
mod reason;
mod rule;
mod self_check;

pub use coverage::{COVERAGE_CHECK, CoverageDifference, CoverageFigure, coverage_differences, warn_of_roll_up};
pub use indicator::{
    Attainment, Counts, Direction, Figure, Measured, PART, WHOLE, is_complete, measure, measure_unit, summand,
};
pub use judge::{Subject, judge, judge_set};
pub use outcome::{CriterionFinding, Finding, Outcome, Progress, UnitVerdict, Verdict};
pub use percent::{Share, share_at_least};
pub use points::{EnteredPoints, ItemScore, PointsReason, PointsRefusal, Score, score};
pub use reason::{CoverageSums, Reason};
pub use self_check::{Examined, Warning, WarningCode, self_check};
