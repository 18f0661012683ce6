//! The page, in yew. State first, then fields, components, pages; nobody outside knows anything of it.

mod app;
mod components;
mod form;
mod pages;
mod route;
mod state;
mod trouble;

/// Puts the app into the page, in place of what was painted before the program arrived.
pub fn mount() {
    console_error_panic_hook::set_once();
    if let Some(place) = crate::browser::start::mount_point() {
        yew::Renderer::<app::App>::with_root(place).render();
    }
}
