//! The page, in yew. State first, then fields, components, pages. Nobody outside knows anything of it but the tests, which put
//! its parts into a page of their own.

mod app;
pub mod components;
pub mod form;
pub mod pages;
mod route;
mod running;
pub mod state;
pub mod trouble;

use state::{ByAll, ByStandard, Judging};

/// Puts the pages on which an assessment is filled in into the page, in place of what was painted before the program arrived. All
/// other pages fetch the whole app.
pub fn mount_first() {
    running::start(pages::first, Judging(&ByStandard));
}

/// Puts all pages into the page.
pub fn mount_whole() {
    running::start(pages::whole, Judging(&ByAll));
}
