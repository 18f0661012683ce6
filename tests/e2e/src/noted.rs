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
    /// What was noted in this tab.
    #[track_caller]
    pub fn noted(&self) -> Vec<String> {
        let noted = self.js("return JSON.parse(sessionStorage.getItem('noted') || '[]')", &[]);
        noted.as_array().into_iter().flatten().filter_map(|line| Some(line.as_str()?.to_owned())).collect()
    }
}
