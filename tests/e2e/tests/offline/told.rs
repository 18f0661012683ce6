//! What settings say of being kept: for use without network, and for good.

use antt::text::page::settings as words;
use antt::text::{Language, Say};
use e2e::build::{Build, Site};
use e2e::{App, Browser, json, until};
use std::fs;
use std::path::Path;

use super::support::registered;

/// The service worker has no room for any file.
const FULL: &str = "Cache.prototype.put = async () => { throw new DOMException('full', 'QuotaExceededError'); };\n";

/// Has the browser try once more to keep the page, and gives what became of the worker that tried.
const TRY: &str =
    "return navigator.serviceWorker.register('service-worker.js', { updateViaCache: 'none' }).then((one) => {
        const coming = one.installing ?? one.waiting ?? one.active;
        return new Promise((done) => {
            const settled = () => ['activated', 'redundant'].includes(coming.state) && done(coming.state);
            coming.addEventListener('statechange', settled);
            settled();
        });
    })";

#[track_caller]
fn settings(browser: &Browser, app: &App) {
    browser.goto("about:blank");
    browser.goto(&format!("{}#/settings", app.url()));
    browser.find("#heading");
}

/// Said in both languages; the page is in Vietnamese before and after.
#[track_caller]
fn says(browser: &Browser, css: &str, sentence: Say) {
    for language in [Language::Vi, Language::En] {
        browser.find(&format!("html[lang={}]", language.code()));
        browser.shows(css, language.say(sentence));
        browser.click("#switch-language");
    }
    browser.find("html[lang=vi]");
}

/// The service worker of this folder, with this before it.
fn begin_worker_with(folder: &Path, script: &str) {
    let path = folder.join("service-worker.js");
    let own = fs::read_to_string(App::built().join("service-worker.js")).expect("the service worker");
    fs::write(path, format!("{script}{own}")).expect("written");
}

#[test]
fn a_page_that_found_no_room_is_not_yet_kept_and_is_at_a_later_visit() {
    let site = Site::of(&Build::first());
    let app = App::of(site.path(), 0);
    begin_worker_with(site.path(), FULL);
    let browser = Browser::start();
    settings(&browser, &app);
    assert_eq!(browser.js(TRY, &[]), json!("redundant"));
    settings(&browser, &app);
    says(&browser, "#offline-state", words::OFFLINE_NOT_YET);
    assert!(!registered(&browser));

    begin_worker_with(site.path(), "");
    settings(&browser, &app);
    until("the page is kept", || registered(&browser));
    drop(app);
    browser.reload();
    says(&browser, "#offline-state", words::OFFLINE_READY);
}

#[test]
fn a_browser_that_keeps_no_page_is_told_of_the_single_file() {
    let browser = Browser::start();
    browser.run_first("delete Navigator.prototype.serviceWorker;");
    settings(&browser, App::serve());
    says(&browser, "#offline-state", words::OFFLINE_NEVER);
    browser.click("#save-single");
    browser.wait_download(|name| name == "antt.html");
    assert_eq!(browser.console_errors(), [""; 0]);
}

#[test]
fn settings_say_whether_the_browser_has_promised_to_keep_what_is_stored() {
    for (persisted, sentence, may_ask) in [
        ("async () => true", words::PERSISTENT_YES, false),
        ("async () => false", words::PERSISTENT_NO, true),
        ("async () => { throw new TypeError('not here'); }", words::PERSISTENT_UNKNOWN, false),
    ] {
        let browser = Browser::start();
        browser.run_first(&format!("StorageManager.prototype.persisted = {persisted};"));
        settings(&browser, App::serve());
        says(&browser, "section[aria-labelledby=storage] .lines", sentence);
        assert_eq!(!browser.all("#persist").is_empty(), may_ask, "{persisted}");
    }
}

#[test]
fn a_promise_that_was_asked_for_is_shown_once_it_is_given() {
    let browser = Browser::start();
    browser.run_first(
        "let promised = false;
        StorageManager.prototype.persisted = async () => promised;
        StorageManager.prototype.persist = async () => promised = true;",
    );
    settings(&browser, App::serve());
    says(&browser, "section[aria-labelledby=storage] .lines", words::PERSISTENT_NO);
    browser.click("#persist");
    says(&browser, "section[aria-labelledby=storage] .lines", words::PERSISTENT_YES);
    browser.gone("#persist");
}
