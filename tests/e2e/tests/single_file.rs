//! The page as one file, opened from a disk: the whole main job without a server, and no word about data that would not be true.

use std::{fs, path::Path};

use antt::assessment::Draft;
use antt::criteria::UnitKind;
use e2e::build::Site;
use e2e::profile::Profile;
use e2e::{App, Assessment, Browser, assess, json, until};

const REFUSED: &str = "document.addEventListener('securitypolicyviolation', (event) =>
        console.error(`refused: ${event.violatedDirective} ${event.blockedURI}`));";

/// As somebody puts it on a stick.
fn stick() -> (Site, String) {
    let site = Site::new();
    let folder = site.path().join("Tệp của xã");
    fs::create_dir_all(&folder).expect("a folder");
    let file = folder.join("antt (1).html");
    fs::copy(App::single_file(), &file).expect("a copy");
    let url = address(&file);
    (site, url)
}

fn address(file: &Path) -> String {
    format!("file://{}", file.display()).replace(' ', "%20")
}

#[test]
fn the_whole_main_job_is_done_from_a_stick() {
    let profile = Profile::new("single");
    let (_site, url) = stick();
    let browser = Browser::start_with_profile(profile.path());
    browser.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": REFUSED }));
    assess::home_at(&browser, &url);
    browser.shows("#single-file", "không lưu vào tệp chương trình hay USB");
    let assessment = Assessment::whole_in_single_file(&browser, assess::signable(UnitKind::Agency));
    let file = assessment.save_signed();
    assessment.holds_the_plan(&file);
    let saved = browser.scratch().join(&file.name);
    fs::write(&saved, &file.bytes).expect("the signed file");
    browser.goto(&format!("{url}#/open"));
    browser.upload("main input[type=file]", &[&saved]);
    browser.shows("main", "Tệp còn nguyên vẹn");
    browser.goto(&format!("{url}#/settings"));
    browser.shows("#offline-state", "không nằm trong tệp hay trên USB");
    assert!(browser.all("#save-single").is_empty());
    assert_eq!(browser.console_errors(), Vec::<String>::new());
    drop(browser);

    let browser = Browser::start_with_profile(profile.path());
    browser.goto(&url);
    browser.shows("main .tasks", "Đơn vị Tân Phú");
}

#[test]
fn files_are_taken_in_by_workers_from_inside_the_file() {
    let (_site, url) = stick();
    let browser = Browser::start();
    browser.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": REFUSED }));
    browser.goto(&format!("{url}#/desk/intake"));
    let file = browser.scratch().join("a.json");
    fs::write(&file, "{}").expect("a file");
    browser.upload("#intake-files", &[&file]);
    browser.shows("main", "a.json");
    assert!(!browser.text("main").contains("không khởi động được"), "{}", browser.text("main"));
    assert_eq!(browser.console_errors(), Vec::<String>::new());
}

#[test]
fn a_browser_that_cannot_unpack_is_told_which_ones_can() {
    let (_site, url) = stick();
    let browser = Browser::start();
    browser.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": "delete window.DecompressionStream" }));
    browser.goto(&url);
    browser.shows("#stopped-old h1", "Trình duyệt này không chạy được chương trình");
}

#[test]
fn the_program_that_dies_in_the_file_says_so_and_saves_what_was_kept() {
    let (_site, url) = stick();
    let browser = Browser::start();
    assess::home_at(&browser, &url);
    browser.click("a[href$='#/start']");
    browser.click("#kind-1");
    browser.click("#create");
    browser.keys("#profile-name", "Xã Ánh Dương");
    browser.shows("#saved", "Đã lưu");
    let names = browser.rescued_as_it_dies().into_iter().map(|draft| {
        let draft = Draft::from_text(&draft.to_string()).expect("a draft");
        draft.profile.name
    });
    assert_eq!(names.collect::<Vec<_>>(), ["Xã Ánh Dương"]);
    // And it goes on where it stopped.
    browser.js("window.died = true", &[]);
    browser.click("#stopped-reload");
    until("the page is loaded anew", || browser.js("return window.died ?? null", &[]) == json!(null));
    browser.shows("#main", "Xã Ánh Dương");
}
