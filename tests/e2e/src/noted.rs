//! What goes wrong on a page, in any engine: a script of the test's own runs before the page's and notes what the policy refuses,
//! errors, and requests to somebody else.

use std::{fs, path::Path};

use data_encoding::BASE64;
use sha2::{Digest, Sha256};

use crate::{
    App, Browser,
    build::{Build, Site},
};

/// The script. It may run twice.
pub const SCRIPT: &str = include_str!("noted.js");

/// What Chromium calls an error when a page would have it ask before it is left, and nobody but a driver has touched that page.
const NOT_TOUCHED: &str = "Blocked attempt to show a 'beforeunload' confirmation";

/// The built page with this script before its own, as a folder to serve. The page's policy holds for it as for its own files.
#[track_caller]
pub fn site(script: &str) -> Site {
    let mut build = Build::first();
    build.begin_with(script);
    Site::of(&build)
}

/// The page as one file with this script before its own, whose digest its policy then allows.
#[track_caller]
pub fn single_file(script: &str, to: &Path) {
    let page = fs::read_to_string(App::single_file()).expect("the single file");
    let allowed = format!("script-src 'wasm-unsafe-eval' 'sha256-{}'", BASE64.encode(&Sha256::digest(script)));
    let page = page.replacen("script-src 'wasm-unsafe-eval'", &allowed, 1);
    let page = page.replacen("<title>", &format!("<script>{script}</script><title>"), 1);
    assert!(page.contains(&allowed) && page.contains(script), "the page has changed its form");
    fs::write(to, page).unwrap_or_else(|why| panic!("{}: {why}", to.display()));
}

impl Browser {
    /// A Chromium in which everything is noted: here what goes wrong on the pages of its first tab, elsewhere every request that leaves
    /// it, whoever in it makes it.
    #[track_caller]
    pub fn start_noting_everything() -> Browser {
        let browser = Browser::start_noting_requests();
        browser.run_first(SCRIPT);
        browser
    }

    /// The end of one in which [everything is noted](Browser::start_noting_everything): no page and no worker has asked anybody but
    /// this server, nothing was refused, and no error was told.
    #[track_caller]
    pub fn asked_nobody_else(self, app: &App) {
        assert_eq!(self.noted(), [""; 0]);
        let errors = self.console_errors();
        let errors: Vec<&String> = errors.iter().filter(|line| !line.contains(NOT_TOUCHED)).collect();
        assert_eq!(errors, [""; 0]);
        let own = app.url();
        let requests = self.requests_of(own.trim_end_matches('/'));
        assert!(requests.iter().any(|url| url.starts_with(&own)), "nothing was noted: {requests:?}");
        let others: Vec<&String> = requests.iter().filter(|url| !url.starts_with(&own)).collect();
        assert!(others.is_empty(), "{others:?}");
    }

    /// What was noted in this tab.
    #[track_caller]
    pub fn noted(&self) -> Vec<String> {
        let noted = self.js("return JSON.parse(sessionStorage.getItem('noted') || '[]')", &[]);
        noted.as_array().into_iter().flatten().filter_map(|line| Some(line.as_str()?.to_owned())).collect()
    }
}
