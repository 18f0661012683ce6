//! Sentences of the reviewer's desk: what a file would do, whose key it is, how far a review has come, what is missing.

mod decide;
mod intake;
mod trust;

pub use decide::{not_decided, review_kind, ruling};
pub use intake::{conflict, content_state, row_verdict, signature_state, state, state_kind};
pub use trust::{entry_change, entry_state, no_rotation, not_added, not_proposed, role, standing};
