//! What an assessment uses beside its standard: the page of its files, a page for each programme, and what of them stands on the pages
//! where checks are answered. Only the whole program has any of it.

mod at_hand;
mod base;
mod beside;
mod item_points;
mod page;
mod programme;
mod standard;
mod to_review;
mod used_file;
mod ways;

pub use beside::{at_check, at_tasks, points_so_far, trial};
pub use page::FurtherPage;
pub use programme::ProgrammePage;
pub use standard::{StandardRow, StandardRowProps};
pub use to_review::{ToReview, ToReviewProps};
pub use ways::ways;

use crate::ui::route::{Route, written};

/// The page of a programme.
pub(super) fn programme_route(draft: &str, id: &str) -> Route {
    let own = id.strip_prefix("programme/").unwrap_or(id);
    Route::Programme { draft: draft.to_owned(), programme: written(own) }
}
