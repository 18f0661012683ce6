//! The page, in yew. State first, then fields, components, pages; nobody outside knows anything of it.

mod app;
mod components;
mod form;
mod pages;
mod route;
mod running;
mod state;
mod trouble;

/// Puts the pages on which an assessment is filled in into the page, in place of what was painted before the program arrived. All
/// other pages fetch the whole app.
pub fn mount_first() {
    running::start(pages::first);
}

/// Puts all pages into the page.
pub fn mount_whole() {
    running::start(pages::whole);
}
