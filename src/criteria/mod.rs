//! What is asked: criteria files of four roles, read in two steps, and the files that the product ships.
//!
//! [`raw`] tells the shape of a file, [`fault`] finds what doesn't fit together, [`check`] names every problem of both, and [`build`]
//! makes the checked [`model`] of a file that has none. Standards and supplements have the same model; a [`guide`] and a
//! [`programme`] have their own, with shape, faults and building beside it.
//! Nothing here knows answers or verdicts.

mod build;
mod calendar;
mod check;
mod compare;
mod fault;
mod file;
mod further;
mod guide;
mod kind_names;
mod model;
mod nearest;
mod programme;
mod province;
mod raw;
mod set;
mod shipped;
mod shipped_file;
mod unit_kind;

/// Guides, supplements and programmes as tables of rows and columns.
pub mod sheet;

/// A guide, a supplement or a programme while its author writes it.
pub mod manuscript;

pub use calendar::{
    Date, Period, Window, day_in_vietnam, day_of_timestamp, iso, parse_day, parse_iso, start_in_vietnam, utc_seconds,
};
pub use check::{CriteriaProblem, read, without_proof};
pub use compare::{
    Changed, Changes, CheckPart, FilePart, IndicatorPart, ItemPart, compare, compare_guides, compare_programmes,
    compare_whole, is_answered_alike,
};
pub use fault::Fault;
pub use file::CriteriaFile;
pub use further::{Further, FurtherFault, FurtherFile};
pub use guide::{
    Grade, Method, NotApplicablePoints, ScoredItem, ScoringGuide, guide_by_id, illustrative_guide_for, shipped_guides,
};
pub use kind_names::kind_named;
pub use model::{
    Bilingual, Check, Choice, Cite, Criteria, Criterion, Excuse, Fact, Paper, Role, Rule, Source, WindowAsked,
};
pub use nearest::likeness;
pub use programme::{
    AskedOf, Comparison, CountAsked, Form, Indicator, Programme, Target, programme_by_id, shipped_programmes,
};
pub use province::PROVINCES;
pub use raw::shape;
pub use set::{CriteriaSet, SetFault};
pub use shipped::{ShippedStandard, shipped, shipped_by_id, standard_for};
pub use shipped_file::ShippedFile;
pub use unit_kind::UnitKind;
