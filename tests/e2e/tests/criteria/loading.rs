//! Files from outside: what they are is said before they are kept; what is wrong is said all at once; none replaces another.

use antt::criteria::shipped_guides;
use e2e::{Browser, Value, json, until};
use std::fs;
use std::path::PathBuf;

use super::page;

/// The shipped guide under another name, changed.
fn guide(change: impl Fn(&mut Value)) -> Vec<u8> {
    let mut file: Value = serde_json::from_str(shipped_guides()[0].text).expect("JSON");
    file["id"] = json!("guide/thu");
    change(&mut file);
    serde_json::to_vec(&file).expect("JSON")
}

#[track_caller]
fn choose(browser: &Browser, name: &str, bytes: &[u8]) {
    let path: PathBuf = browser.scratch().join(name);
    fs::write(&path, bytes).expect("written");
    browser.upload("#criteria-file", &[path]);
    browser.shows("#criteria-staged", name);
}

#[test]
fn a_file_is_looked_at_kept_read_and_removed() {
    let browser = Browser::start();
    page(&browser, "/criteria");
    choose(&browser, "thu.json", &guide(|_| ()));
    browser.shows("main .sheet", "guide/thu");
    browser.shows("main .sheet .panel", "chưa được ký");
    browser.shows("main .sheet .panel", "không có lỗi");
    browser.click("#criteria-keep");
    browser.gone("#criteria-staged");
    browser.find("#guides + ul a[href$='#/criteria/f/guide~thu/2026.1']");
    page(&browser, "/criteria/f/guide~thu/2026.1");
    browser.shows("#heading", "Bảng điểm minh họa");
    browser.click("#criteria-json");
    let saved = fs::read(browser.wait_download(|name| name == "antt_guide-thu_2026-1.json")).expect("a file");
    assert_eq!(saved, guide(|_| ()), "byte for byte as received");
    browser.click("#criteria-csv");
    let table = fs::read(browser.wait_download(|name| name == "antt_guide-thu_2026-1.csv")).expect("a table");
    assert_eq!(antt::criteria::sheet::read_guide(&table).expect("a table").problems, []);
    browser.click("#criteria-forget");
    browser.click("#criteria-forget-sure");
    browser.find("#criteria-search");
    browser.gone("#guides + ul a[href*='guide~thu']");
}

#[test]
fn everything_that_is_wrong_is_said_at_once_and_nothing_is_kept() {
    let browser = Browser::start();
    page(&browser, "/criteria");
    let wrong = guide(|file| {
        file["standard"] = json!("standard/commune");
        file["notApplicable"] = json!("half");
        file["items"][0]["id"] = json!("4.9");
        file["surplus"] = json!(true);
    });
    choose(&browser, "sai.json", &wrong);
    browser.shows("#criteria-problems", "4 chỗ phải sửa");
    assert_eq!(browser.all(".reasons li").len(), 4);
    for text in ["notApplicable", "items[0].id", "Chọn mã của một mục", "surplus"] {
        browser.shows(".reasons", text);
    }
    assert_eq!(browser.all("#criteria-keep").len(), 0);
    // Another kind of file, and none at all.
    choose(&browser, "khac.json", br#"{"type": "AnttDraft"}"#);
    browser.shows("main .sheet", "không phải tệp tiêu chí");
    choose(&browser, "hong.json", b"{");
    browser.shows("main .sheet .notice", "kết thúc giữa chừng");
}

#[test]
fn another_content_under_the_same_id_and_version_is_refused_and_said() {
    let browser = Browser::start();
    page(&browser, "/criteria");
    choose(&browser, "mot.json", &guide(|_| ()));
    browser.click("#criteria-keep");
    browser.gone("#criteria-staged");
    choose(&browser, "hai.json", &guide(|file| file["title"]["vi"] = json!("Bảng khác")));
    browser.shows("#criteria-placing", "nội dung khác");
    assert_eq!(browser.all("#criteria-keep").len(), 0);
    browser.click("#criteria-discard");
    browser.gone("#criteria-staged");
    // The one that is here stays as it was.
    page(&browser, "/criteria/f/guide~thu/2026.1");
    browser.shows("#heading", "Bảng điểm minh họa");
    page(&browser, "/criteria");
    choose(&browser, "mot.json", &guide(|_| ()));
    browser.shows("#criteria-placing", "cùng nội dung");
    // What the app ships can't be replaced either.
    choose(
        &browser,
        "san.json",
        &guide(|file| {
            file["id"] = json!(shipped_guides()[0].id);
            file["title"]["vi"] = json!("Giả");
        }),
    );
    browser.shows("#criteria-placing", "nội dung khác");
    until("nothing can be kept", || browser.all("#criteria-keep").is_empty());
}
