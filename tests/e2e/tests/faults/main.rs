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

const SUMMARY: &[u8] = include_bytes!("../../../vectors/example-commune.json");

#[track_caller]
fn page(browser: &Browser, route: &str) {
    browser.goto(&format!("{}#{route}", App::serve().url()));
    browser.find("#heading");
}

/// The example is on the page for taking in.
#[track_caller]
fn stage(browser: &Browser) {
    let file = browser.scratch().join("một.json");
    fs::write(&file, SUMMARY).expect("written");
    page(browser, "/desk/intake");
    browser.upload("#intake-files", &[&file]);
    browser.find("#staging [data-row='0']");
}

/// The example is at the desk.
#[track_caller]
fn take_in(browser: &Browser) {
    stage(browser);
    browser.click("#take-all");
    browser.find("main .notice.good");
}

/// The form for a decision on the only file at the desk.
#[track_caller]
fn decide(browser: &Browser) {
    page(browser, "/desk");
    browser.click("main [data-row='0'] a");
    browser.find("#decision-comment");
}
