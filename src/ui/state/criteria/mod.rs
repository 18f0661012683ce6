//! Criteria files on this computer: those that the product ships, those that were loaded or signed here, and those that are being
//! written. Kept in the database; where there is none, as long as the window lasts.

mod editing;
mod kept;
mod library;
mod manuscripts;

pub use editing::{Editing, Phase, State, Step, use_manuscript};
pub use kept::{KeptCriteria, NotKept};
pub use library::{Library, use_library};
