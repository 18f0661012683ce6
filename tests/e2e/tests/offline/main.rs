//! After one visit the page works without a server, for ever; a new version is taken only by who agrees, and never mixes with another.

mod installed;
mod support;
mod told;
mod unsaved;

use antt::assessment::Draft;
use antt::criteria::UnitKind;
use e2e::build::{Build, Site};
use e2e::profile::Profile;
use e2e::{App, Assessment, Browser, assess, filled, json, until};
use support::{builds, keep, look_for_newer, mark, offered, registered};

const NAME: &str = "#profile-name";
/// The disk is full from now on.
const REFUSE: &str = "window.put = IDBObjectStore.prototype.put;
        IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError') };";
const FORGET: &str = "return new Promise((done) => { const open = indexedDB.open('antt'); open.onsuccess = () => {
        const work = open.result.transaction('settings', 'readwrite'); work.objectStore('settings').delete(arguments[0]);
        work.oncomplete = () => { open.result.close(); done(true); } } })";

#[test]
fn a_first_visit_is_over_before_anything_is_kept() {
    let draft = filled::draft(UnitKind::Agency);
    let browser = Browser::start();
    browser.seed(App::serve(), &[&draft]);
    for page in ["/d/:draft/profile", "/d/:draft"] {
        browser.visit(App::serve(), &draft, page);
        assert!(!registered(&browser), "{page}");
    }
    browser.visit(App::serve(), &draft, "/d/:draft/c/6.1");
    until("the page is kept", || registered(&browser));
}

#[test]
fn after_one_visit_the_whole_main_job_needs_no_server_and_no_second_visit() {
    let profile = Profile::new("offline");
    let app = App::own();
    let url = app.url();
    let browser = Browser::start_with_profile(profile.path());
    keep(&browser, &app);
    drop(app);
    browser.reload();
    assess::home_at(&browser, &url);
    let assessment = Assessment::whole(&browser, assess::signable(UnitKind::Agency));
    let file = assessment.save_signed();
    assessment.holds_the_plan(&file);
    drop(browser);

    // Another day: the browser was closed, and there is still no server.
    let browser = Browser::start_with_profile(profile.path());
    browser.goto(&url);
    browser.shows("main .tasks", "Đơn vị Tân Phú");
    let saved = browser.scratch().join(&file.name);
    std::fs::write(&saved, &file.bytes).expect("the signed file");
    browser.goto(&format!("{url}#/open"));
    browser.upload("main input[type=file]", &[&saved]);
    browser.shows("main", "Tệp còn nguyên vẹn");
    browser.goto(&format!("{url}#/desk/intake"));
    browser.upload("#intake-files", &[&saved]);
    browser.shows("main", "Đơn vị Tân Phú");
    browser.goto(&format!("{url}#/settings"));
    browser.shows("#offline-state", "Toàn bộ chương trình đã có trên máy này");
    browser.click("#save-single");
    let single = browser.wait_download(|name| name == "antt.html");
    assert_eq!(std::fs::read(single).expect("a file"), std::fs::read(App::single_file()).expect("a file"));
    assert_eq!(browser.console_errors(), Vec::<String>::new());
}

#[test]
fn a_new_version_waits_until_somebody_agrees() {
    let profile = Profile::new("waits");
    let site = Site::of(&Build::first());
    let app = App::of(site.path(), 0);
    let url = app.url();
    let browser = Browser::start_with_profile(profile.path());
    keep(&browser, &app);
    Build::next("two").publish(site.path());
    look_for_newer(&browser, &url);
    offered(&browser);
    browser.reload();
    offered(&browser);
    assert_eq!(mark(&browser), "", "a reload is no consent");
    drop(browser);

    // What a browser had not written yet when it was closed it looks for again.
    let browser = Browser::start_with_profile(profile.path());
    look_for_newer(&browser, &url);
    offered(&browser);
    assert_eq!(mark(&browser), "", "closing the browser is no consent");
    browser.click("#keep-version");
    browser.gone("#new-version .notice");
    browser.reload();
    drop(app);
    offered(&browser);
    browser.click("#take-version");
    until("the new version is here", || mark(&browser) == "two");
    browser.find("#heading");
    assert!(browser.all("#new-version .notice").is_empty());
    browser.goto(&format!("{url}#/settings"));
    browser.shows("#heading", "Cài đặt");
    until("the old version is forgotten", || builds(&browser) == ["two"]);
    assert_eq!(browser.console_errors(), Vec::<String>::new());
}

#[test]
fn a_tab_with_the_old_version_keeps_all_its_files() {
    let site = Site::of(&Build::first());
    let app = App::of(site.path(), 0);
    let browser = Browser::start();
    keep(&browser, &app);
    browser.goto(&app.url());
    browser.find("#heading");
    let old = browser.tab();
    let new = browser.new_tab();
    Build::next("two").publish(site.path());
    look_for_newer(&browser, &app.url());
    offered(&browser);
    browser.click("#take-version");
    until("the new version is here", || mark(&browser) == "two");
    browser.find("#heading");

    browser.switch(&old);
    offered(&browser);
    browser.click("a[href$='#/settings']");
    browser.shows("#heading", "Cài đặt");
    assert_eq!(mark(&browser), "");
    browser.click("#save-single");
    browser.wait_download(|name| name == "antt.html");
    assert_eq!(builds(&browser).len(), 2);
    browser.click("#take-version");
    until("the new version is here", || mark(&browser) == "two");
    until("the old version is forgotten", || builds(&browser) == ["two"]);
    browser.switch(&new);
    assert_eq!(mark(&browser), "two");
    assert_eq!(browser.console_errors(), Vec::<String>::new());
}

#[test]
fn versions_never_mix_on_a_server_that_is_half_replaced() {
    let site = Site::of(&Build::first());
    let app = App::of(site.path(), 0);
    let url = app.url();
    let browser = Browser::start();
    keep(&browser, &app);
    let old = builds(&browser);
    let next = Build::next("two");
    let mut damaged = next.clone();
    damaged.damage("whole.", ".js");
    // The page alone, its list alone, a file that is not what it was, and everything but one file.
    let half = [Build::first().with(&next, "index.html"), Build::first().with(&next, "service-worker.js"), damaged];
    for build in half {
        build.publish(site.path());
        browser.goto(&url);
        browser.find("#heading");
        support::has_looked(&browser);
        assert!(browser.all("#new-version .notice").is_empty());
        assert_eq!(mark(&browser), "");
        browser.goto(&format!("{url}#/settings"));
        browser.shows("#offline-state", "Toàn bộ chương trình đã có trên máy này");
    }
    next.publish(site.path());
    look_for_newer(&browser, &url);
    offered(&browser);
    assert!(builds(&browser).contains(&old[0]));
}

#[test]
fn nothing_unsaved_is_lost_to_a_new_version() {
    let site = Site::of(&Build::first());
    let app = App::of(site.path(), 0);
    let draft = filled::draft(UnitKind::Agency);
    let browser = Browser::start();
    browser.seed(&app, &[&draft]);
    keep(&browser, &app);
    Build::next("two").publish(site.path());
    browser.visit(&app, &draft, "/d/:draft/profile");
    browser.find(NAME);
    look_for_newer(&browser, &browser.url());
    browser.find(NAME);
    offered(&browser);
    browser.js(REFUSE, &[]);
    browser.keys(NAME, " một");
    browser.shows("#saved", "Chưa lưu được");
    browser.click("#take-version");
    browser.shows("#new-version", "trang vẫn dùng bản cũ");
    assert_eq!(browser.value(NAME), "Đơn vị Tân Phú một");
    assert_eq!(mark(&browser), "");

    browser.js("IDBObjectStore.prototype.put = window.put", &[]);
    browser.keys(NAME, " hai");
    browser.shows("#saved", "Đã lưu");
    // Typed and agreed in one breath: what is not written yet is written first.
    browser.js(
        "const field = document.querySelector('#profile-name');
        field.value += ' ba'; field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        document.querySelector('#take-version').click();",
        &[],
    );
    until("the new version is here", || mark(&browser) == "two");
    browser.find(NAME);
    assert_eq!(browser.value(NAME), "Đơn vị Tân Phú một hai ba");
}

#[test]
fn two_folders_of_one_server_are_two_pages() {
    let site = Site::new();
    Build::first().publish(&site.path().join("một/a"));
    Build::next("two").publish(&site.path().join("b"));
    let app = App::of(site.path(), 0);
    let (one, two) = (format!("{}m%E1%BB%99t/a/", app.url()), format!("{}b/", app.url()));
    let browser = Browser::start();
    for url in [&one, &two] {
        browser.goto(&format!("{url}index.html#/settings"));
        browser.shows("#heading", "Cài đặt");
        until("the page is kept", || registered(&browser));
    }
    drop(app);
    for (url, says) in [(&one, ""), (&two, "two"), (&one, "")] {
        browser.goto(url);
        browser.find("#heading");
        assert_eq!(mark(&browser), says);
        assert!(browser.all("#new-version .notice").is_empty());
    }
    let manifest = "return fetch(document.querySelector('link[rel=manifest]').href).then((file) => file.json())";
    let manifest = browser.js(manifest, &[]);
    assert_eq!((&manifest["display"], &manifest["start_url"]), (&json!("standalone"), &json!("./")));
}

#[test]
fn whoever_has_drafts_and_no_backup_is_reminded_until_there_is_one() {
    let old = Draft { created_at: 1_700_000_000, changed_at: 1_700_000_000, ..filled::draft(UnitKind::Agency) };
    let browser = Browser::start();
    browser.seed(App::serve(), &[&old]);
    let home = |browser: &Browser| {
        browser.goto(&App::serve().url());
        browser.shows("main .tasks", "Đơn vị Tân Phú");
    };
    home(&browser);
    browser.shows("#backup-reminder", "Lâu rồi chưa sao lưu");
    browser.click("#backup-later");
    browser.gone("#backup-reminder");
    home(&browser);
    assert!(browser.all("#backup-reminder").is_empty(), "it was put off");
    browser.js(FORGET, &[json!("backup/later")]);
    home(&browser);
    browser.find("#backup-reminder");
    browser.click("#backup-reminder a");
    for field in ["#backup-passphrase", "#backup-passphrase-again"] {
        browser.keys(field, "một mật khẩu đủ dài");
    }
    browser.click("#save-backup");
    browser.wait_download(|name| name.starts_with("antt_sao-luu_"));
    browser.shows("main", "antt_sao-luu_");
    home(&browser);
    assert!(browser.all("#backup-reminder").is_empty(), "there is a backup");
}
