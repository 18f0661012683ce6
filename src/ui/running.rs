//! The app that runs in this page: one at a time, because the next one needs its place and its drafts.

use super::app::{App, AppProps};
use super::route::Route;
use super::state::Judging;
use crate::browser::{panic, start::mount_point};
use std::cell::RefCell;
use yew::prelude::*;

thread_local! {
    static RUNNING: RefCell<Option<yew::AppHandle<App>>> = const { RefCell::new(None) };
}

/// Puts an app with these pages, which judges so, into the page.
pub fn start(pages: fn(Route) -> Html, judging: Judging) {
    yew::set_custom_panic_hook(Box::new(panic::say));
    if let Some(place) = mount_point() {
        let app = yew::Renderer::<App>::with_root_and_props(place, AppProps { pages: pages.into(), judging }).render();
        RUNNING.set(Some(app));
    }
}

/// Takes the app out of the page.
pub fn stop() {
    if let Some(app) = RUNNING.take() {
        app.destroy();
    }
}
