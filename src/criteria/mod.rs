//! What is asked: criteria files, read in two steps, and the standards that the product ships.
//!
//! [`raw`] tells the shape of the file, [`fault`] finds what doesn't fit together, [`check`] names every problem of both, and [`build`]
//! makes the checked [`model`] of a file that has none.
//! Nothing here knows answers or verdicts.

mod build;
mod calendar;
mod check;
mod fault;
mod model;
mod province;
mod raw;
mod shipped;
mod unit_kind;

pub use calendar::{Date, Period, Window, day_in_vietnam, iso, parse_day, parse_iso, utc_seconds};
pub use check::{CriteriaProblem, read};
pub use fault::Fault;
pub use model::{Bilingual, Check, Choice, Cite, Criteria, Criterion, Excuse, Fact, Role, Rule, Source, WindowAsked};
pub use province::PROVINCES;
pub use raw::shape;
pub use shipped::{ShippedStandard, shipped, shipped_by_id, standard_for};
pub use unit_kind::UnitKind;
