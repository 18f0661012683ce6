//! The database is held by an older page, changed by a newer one, or deleted while a draft is open.

use e2e::{App, Browser, json, until};

use super::{NAME, draft_in, profile};

/// A version that no release has reached.
const NEWER: u32 = 1_000;

/// Opens the database in this version and keeps it open, as a page does that knows no newer one and does not give way.
const HOLD: &str = "return new Promise((done, fail) => { const open = indexedDB.open('antt', arguments[0]);
    open.onsuccess = () => { window.held = open.result; done(true); }; open.onerror = () => fail(open.error); })";

/// A page of the same origin without the program, so that the database is the test's own.
fn beside(browser: &Browser) {
    browser.goto(&(App::serve().url() + "nothing-is-here"));
}

/// What is typed now is not lost: the page says why it is not saved, and gives it as a file.
#[track_caller]
fn is_told_and_saves_a_file(browser: &Browser, says: &str) {
    browser.keys(NAME, " một");
    browser.shows("#saved", "Chưa lưu được");
    browser.shows(".notices [role=alert]", says);
    browser.click(".notices #save-draft");
    let file = browser.wait_download(|name| name.starts_with("antt_ban-nhap_"));
    assert_eq!(draft_in(file).profile.name, "Đơn vị Tân Phú một");
    assert_eq!(browser.value(NAME), "Đơn vị Tân Phú một");
}

#[test]
fn an_older_page_that_does_not_give_way_is_named_and_can_be_closed() {
    let browser = Browser::start();
    beside(&browser);
    browser.js(HOLD, &[json!(1)]);
    let older = browser.tab();
    let newer = browser.new_tab();
    browser.goto(&App::serve().url());
    browser.shows(".notices", "Đóng các cửa sổ khác của ứng dụng rồi tải lại trang");
    assert!(!browser.text("main").contains("Chưa có hồ sơ nào"), "nobody knows that");
    browser.switch(&older);
    browser.close_tab();
    browser.switch(&newer);
    browser.reload();
    browser.find("#heading");
    until("nothing is in the way any more", || browser.all(".notices .notice").is_empty());
    profile(&browser);
    browser.keys(NAME, " một");
    browser.shows("#saved", "Đã lưu");
}

#[test]
fn a_database_of_a_newer_version_is_left_as_it_is() {
    let browser = Browser::start();
    beside(&browser);
    browser.js(HOLD, &[json!(NEWER)]);
    browser.js("held.close()", &[]);
    browser.goto(&App::serve().url());
    browser.shows(".notices", "Phiên bản mới hơn của chương trình đã dùng dữ liệu này");
    let version = "return indexedDB.databases().then((all) => all.find((one) => one.name === 'antt').version)";
    assert_eq!(browser.js(version, &[]), json!(NEWER));
}

#[test]
fn a_newer_version_that_changes_the_database_meanwhile_is_told() {
    let browser = Browser::start();
    profile(&browser);
    let first = browser.tab();
    browser.new_tab();
    beside(&browser);
    browser.js(HOLD, &[json!(NEWER)]);
    browser.switch(&first);
    is_told_and_saves_a_file(&browser, "tải lại trang");
}

#[test]
fn a_database_that_is_deleted_while_somebody_types_is_told() {
    let browser = Browser::start();
    profile(&browser);
    let delete = "return new Promise((done, fail) => { const gone = indexedDB.deleteDatabase('antt');
        gone.onsuccess = () => done(true); gone.onerror = () => fail(gone.error); })";
    browser.js(delete, &[]);
    is_told_and_saves_a_file(&browser, "Trình duyệt đã đóng kho dữ liệu");
}

#[test]
fn a_private_window_keeps_a_draft_as_long_as_it_is_open() {
    let browser = Browser::start_private();
    let draft = profile(&browser);
    browser.keys(NAME, " một");
    browser.shows("#saved", "Đã lưu");
    browser.reload();
    until("it is still there", || browser.value(NAME) == "Đơn vị Tân Phú một");
    assert_eq!(browser.stored_draft(&draft).profile.name, "Đơn vị Tân Phú một");
    // No browser tells a page that it is in a private window; so all of them say what one means, and how to keep the work.
    browser.goto(&format!("{}#/settings", App::serve().url()));
    browser.shows("main", "mọi dữ liệu mất khi đóng cửa sổ");
    browser.shows("main", "Trình duyệt có thể tự xóa khi thiếu chỗ");
    browser.find("#save-backup");
}
