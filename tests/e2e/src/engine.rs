//! The engines that the page is tried in. What each needs to be started is in a file of its own; everything else speaks
//! WebDriver and does not ask which one it is.

use std::{
    ffi::OsString,
    path::{Path, PathBuf},
};

use serde_json::Value;

use crate::driver::Beside;

mod chromium;
mod firefox;
mod webkit;

/// Whose engine draws the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chrome, Edge, Cốc Cốc, Samsung's.
    Chromium,
    Firefox,
    /// WebKitGTK, the nearest thing to Safari that runs on Linux.
    WebKit,
}

/// Folders that a browser works with.
pub(crate) struct Places<'a> {
    pub profile: &'a Path,
    pub downloads: &'a Path,
}

/// A driver to start, and what to ask it for.
pub(crate) struct Wanted {
    /// The driver's program.
    pub driver: PathBuf,
    /// What it is started with.
    pub arguments: Vec<String>,
    /// Variables that it and its browser see.
    pub environment: Vec<(&'static str, OsString)>,
    /// How its port becomes known.
    pub port: Port,
    /// What a session must be.
    pub capabilities: Value,
    /// What has to run as long as the browser does.
    pub beside: Option<Beside>,
}

/// How the port of a driver becomes known.
pub(crate) enum Port {
    /// It takes one itself. A line of its output that contains this ends with it.
    Said(&'static str),
    /// It takes the one that it is told with `--port=…`.
    Told,
}

impl Engine {
    /// `more` are arguments of the browser.
    #[track_caller]
    pub(crate) fn wanted(self, places: &Places, more: &[String]) -> Wanted {
        match self {
            Engine::Chromium => chromium::wanted(places, more),
            Engine::Firefox => firefox::wanted(places, more),
            Engine::WebKit => webkit::wanted(places),
        }
    }

    /// Whether WebDriver prints pages here.
    pub fn prints(self) -> bool {
        self != Engine::WebKit
    }

    /// Whether what a page stored is there again when the browser is started anew: WebKitGTK under a driver forgets everything.
    pub fn keeps_profiles(self) -> bool {
        self != Engine::WebKit
    }
}

/// A program that must have been installed.
#[track_caller]
fn installed(name: &str, program: Option<PathBuf>) -> PathBuf {
    program.unwrap_or_else(|| panic!("{name} is not here: `cargo xtask test tools` brings it"))
}
