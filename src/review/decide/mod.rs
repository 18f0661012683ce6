//! What a reviewer decides: the draft of a decision, the document to sign, which of several decisions counts, and what changed
//! between two summaries.

mod changes;
mod counts;
mod draft;
mod keep;
mod local_changes;
mod points;

pub use changes::{Changed, Changes, CheckDifference, changes};
pub use counts::{Believed, ReviewState, which_counts};
pub use draft::{Deciding, DecisionDraft, NotDecided, RecognitionDraft, RemarkDraft, ReviewerField, prepare};
pub use keep::{DecisionMark, Keeping, keep};
pub use local_changes::LocalChanges;
pub use points::{PointsMistake, Scored, points_set};
