//! What was answered: the unit and its facts, answers as understood, and the draft that keeps every answer as typed.
//!
//! Nothing here decides whether a check is met; that is `verdict`'s.

mod answer;
mod backup;
mod change;
mod draft;
mod entry;
mod facts;
mod further;
mod moved;
mod number;
mod refusal;
mod revision;
mod scope;
mod stored;
mod understand;
mod unit;

pub use answer::{Answer, CoverageRow, Evidence, EvidenceFile, ExcusedEvent, Given, LIMIT};
pub use backup::{Backups, REMIND_AFTER_DAYS};
pub use change::{Change, CheckChange, EvidenceField, ProfileField, apply, apply_to_set};
pub use draft::{Declaration, Draft, DraftError, LaidAside, SignedRevision};
pub use entry::{CheckEntry, Entry, EvidenceEntry, ExcuseEntry, RowEntry};
pub use facts::fact_forced_by_scope;
pub use further::{
    FurtherChange, FurtherPart, InUse, NotPoints, PointsTyped, PutAway, RolledUp, TypedCounts, Unread, Unusable,
    UsedFile, WhyUnusable, apply_further, dismiss_put_away, end_practice, keep_roll_up, practise, practised,
    stop_using, take_back_put_away, use_file,
};
pub use moved::{dismiss, move_to, take_back};
pub use number::{NumberFault, read_number};
pub use refusal::{Field, Refusal};
pub use scope::Scope;
pub use understand::{given, given_all, given_to_set, understood_evidence};
pub use unit::{Profile, Unit};
