//! The page, in yew. State first, then fields, components, pages. Nobody outside knows anything of it but the tests, which put
//! its parts into a page of their own.

mod app;
pub mod components;
pub mod form;
mod pages;
mod route;
pub mod state;
pub mod trouble;

/// Puts the app into the page, in place of what was painted before the program arrived.
pub fn mount() {
    console_error_panic_hook::set_once();
    if let Some(place) = crate::browser::start::mount_point() {
        yew::Renderer::<app::App>::with_root(place).render();
    }
}
