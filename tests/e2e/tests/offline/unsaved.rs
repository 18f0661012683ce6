//! What is written or staged outside of a draft is not lost to a new version either.

use e2e::build::{Build, Site};
use e2e::{App, Browser, json, until};

use super::REFUSE;
use super::support::{keep, look_for_newer, mark, offered};

const SUMMARY: &str = include_str!("../../../vectors/example-commune.json");

/// With the new version offered on this page, reached without opening the page anew.
#[track_caller]
fn offered_on(browser: &Browser, app: &App, route: &str) {
    look_for_newer(browser, &app.url());
    browser.js("location.hash = arguments[0]", &[json!(route)]);
    browser.find("main #heading");
    offered(browser);
}

/// What comes first is what would be lost; the version in use stays, also the next time the page is opened.
#[track_caller]
fn stays_with_the_old_version(browser: &Browser) {
    browser.click("#take-version");
    browser.shows("#new-version", "trang vẫn dùng bản cũ");
    assert_eq!(mark(browser), "");
    assert_eq!(browser.js("return document.querySelector('#take-version').disabled", &[]), json!(false));
}

#[test]
fn a_criteria_file_and_staged_files_are_not_lost_to_a_new_version() {
    let site = Site::of(&Build::first());
    let app = App::of(site.path(), 0);
    let browser = Browser::start();
    keep(&browser, &app);
    Build::next("two").publish(site.path());
    offered_on(&browser, &app, "/criteria");

    // A criteria file whose newest state could not be saved, also after its page was left.
    browser.click("#begin");
    browser.find("#field-title");
    browser.js(REFUSE, &[]);
    browser.keys("#field-title", " một");
    browser.shows("#saved", "Chưa lưu được");
    stays_with_the_old_version(&browser);
    browser.js("location.hash = '/settings'", &[]);
    browser.shows("#heading", "Cài đặt");
    stays_with_the_old_version(&browser);
    browser.js("IDBObjectStore.prototype.put = window.put; history.back()", &[]);
    browser.keys("#field-title", " hai");
    browser.shows("#saved", "Đã lưu");

    // Files that were read and not taken in.
    browser.js("location.hash = '/desk/intake'", &[]);
    let file = browser.scratch().join("một.json");
    std::fs::write(&file, SUMMARY).expect("written");
    browser.upload("#intake-files", &[&file]);
    browser.find("#staging [data-row='0']");
    stays_with_the_old_version(&browser);
    browser.find("#staging [data-row='0']");
    browser.click("#take-none");
    browser.gone("#staging");

    // Typed and agreed in one breath: what is not written yet is written first.
    browser.js("history.back()", &[]);
    browser.find("#field-title");
    browser.js(
        "const field = document.querySelector('#field-title');
        field.value += ' ba'; field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        document.querySelector('#take-version').click();",
        &[],
    );
    until("the new version is here", || mark(&browser) == "two");
    until("what was typed is there", || browser.value("#field-title").ends_with(" một hai ba"));
}
