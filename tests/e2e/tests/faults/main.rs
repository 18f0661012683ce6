//! What goes wrong around the page, and what it says and saves then. Power that fails while somebody types is in `power.rs`, a
//! second window in `windows.rs`.
#![allow(clippy::panic)]

mod database;
mod downloads;
mod full;
mod moments;
mod panics;
mod stopped;
mod storage;

use std::{fs, path::Path};

use antt::{assessment::Draft, criteria::UnitKind};
use e2e::{App, Browser, filled};

/// Where things are typed while something goes wrong.
const NAME: &str = "#profile-name";

/// The disk is full from now on.
const FULL: &str = "window.put = IDBObjectStore.prototype.put;
     IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError') };";

/// The profile of a draft that is kept.
#[track_caller]
fn profile(browser: &Browser) -> Draft {
    let draft = filled::draft(UnitKind::Agency);
    browser.seed(App::serve(), &[&draft]);
    browser.visit(App::serve(), &draft, "/d/:draft/profile");
    browser.find(NAME);
    draft
}

/// The draft in a file that the page saved.
#[track_caller]
fn draft_in(file: impl AsRef<Path>) -> Draft {
    let text = fs::read_to_string(file).expect("the file");
    Draft::from_text(&text).unwrap_or_else(|why| panic!("no draft: {why:?}"))
}
