//! What a draft uses and types beside its standard: further files, points entered by hand, counts of programmes, the figures of a
//! roll-up.
//!
//! The draft itself keeps all of it as it is stored ([`Unread`]), because the page's first program shows no further file and must not
//! carry the code for them. [`FurtherPart`] is the same, understood.

mod change;
mod part;
mod practice;
mod put_away;
mod resolve;
mod rolled_up;
mod stored;
mod understood;
mod unread;
mod used;

pub use change::{FurtherChange, apply_further};
pub use part::{FurtherPart, PutAway};
pub use practice::{end_practice, practise, practised};
pub use put_away::{dismiss_put_away, take_back_put_away};
pub use resolve::{InUse, Unusable, WhyUnusable};
pub use rolled_up::{RolledUp, keep_roll_up};
pub use understood::NotPoints;
pub use unread::Unread;
pub use used::{PointsTyped, TypedCounts, UsedFile, stop_using, use_file};
