//! Criteria files on this computer: those that the product ships, those that were loaded or signed here, and those that are being
//! written. Kept in the database; where there is none, as long as the window lasts.

mod editing;
mod kept;
mod library;
mod manuscripts;
mod restore;

pub use editing::{Editing, Phase, State, Step, use_manuscript};
pub use kept::{KeptCriteria, NotKept};
pub use library::{Library, use_library};
pub use restore::{NotBroughtIn, RestoredCriteria};

/// What this window holds of criteria files is held no more. What is unsaved of manuscripts is written first.
pub fn forget_window() {
    manuscripts::let_go_all();
    kept::forget_window();
}
