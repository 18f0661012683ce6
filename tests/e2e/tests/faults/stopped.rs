//! When the program is dead, the page still says so and gives the drafts back.

use std::fs;

use e2e::{App, Browser, Value, json};

const SEED: &str = "
    return new Promise((done, fail) => {
        const open = indexedDB.open('antt');
        open.onupgradeneeded = () => open.result.createObjectStore('drafts', { keyPath: 'id' });
        open.onerror = () => fail(open.error);
        open.onsuccess = () => {
            const write = open.result.transaction('drafts', 'readwrite');
            arguments[0].forEach((record) => write.objectStore('drafts').put(record));
            write.oncomplete = () => { open.result.close(); done(true); };
        };
    });";

/// A page of the same origin without the program, so that the database is the test's own.
fn open_beside(browser: &Browser) {
    let beside = App::serve().url() + "nothing-is-here";
    browser.goto(&beside);
}

/// The program's end, as its panic hook tells it.
fn stop(browser: &Browser) {
    browser.goto(&App::serve().url());
    browser.find("h1");
    browser.js("window.anttFailed(new Error('panicked at a test'))", &[]);
    browser.shows("#stopped-dead h1", "Chương trình đã dừng");
}

#[test]
fn a_dead_program_gives_its_drafts_back() {
    let browser = Browser::start();
    open_beside(&browser);
    let records = json!([
        { "id": "a", "text": "{\"unit\":\"Trường Tiểu học Ánh Dương\"}" },
        { "id": "b", "text": "{broken" },
        { "id": "c" },
    ]);
    browser.js(SEED, &[records]);
    stop(&browser);
    assert!(!browser.find("#app").displayed());
    // What a page left that the database dropped.
    let left =
        r#"localStorage.setItem('antt-last-words/antt/drafts/a', '1 2 1795000000 {"unit":"Trường Ánh Dương, sửa"}')"#;
    browser.js(left, &[]);
    browser.click("#stopped-save");
    let file = browser.wait_download(|name| name.starts_with("antt-ban-nhap-"));
    let saved: Value = serde_json::from_slice(&fs::read(file).expect("the file")).expect("JSON");
    let drafts = json!([
        { "unit": "Trường Ánh Dương, sửa" }, { "unit": "Trường Tiểu học Ánh Dương" }, "{broken", null,
    ]);
    assert_eq!(saved, json!({ "type": "AnttRescue", "drafts": drafts }));
    browser.shows("#stopped-said", "4");
}

#[test]
fn without_drafts_it_says_so_and_makes_no_database() {
    let browser = Browser::start();
    open_beside(&browser);
    browser.js("return new Promise(done => indexedDB.deleteDatabase('antt').onsuccess = () => done(true))", &[]);
    browser.goto(&App::serve().url());
    browser.find("#heading");
    let before = browser.js("return indexedDB.databases()", &[]);
    browser.js("window.anttFailed('gone')", &[]);
    browser.click("#stopped-save");
    browser.shows("#stopped-said", "không có bản nháp");
    assert_eq!(browser.js("return indexedDB.databases()", &[]), before);
    browser.click("#stopped-reload");
    browser.gone("#stopped:not([hidden])");
}

#[test]
fn an_old_browser_is_told_which_ones_work() {
    let browser = Browser::start();
    let hide = json!({ "source": "delete window.WebAssembly" });
    browser.cdp("Page.addScriptToEvaluateOnNewDocument", hide);
    browser.goto(&App::serve().url());
    browser.shows("#stopped-old h1", "Trình duyệt này không chạy được chương trình");
    browser.shows("#stopped-old", "Chrome or Edge 109, Firefox 115, Safari 16.4");
}
