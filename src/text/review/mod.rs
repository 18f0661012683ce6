//! Sentences of the reviewer's desk: what a file would do, how far a review has come, what is missing.

mod decide;
mod intake;

pub use decide::{not_decided, review_kind, ruling};
pub use intake::{conflict, content_state, row_verdict, signature_state, state, state_kind};
