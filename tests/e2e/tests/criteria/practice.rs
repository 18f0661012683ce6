//! A standard that the app does not ship: loaded, practised with, never signed, and left for a shipped one without losing an answer.

use antt::criteria::{UnitKind, shipped};
use antt::text::Language;
use antt::text::page::{further, home};
use e2e::{Browser, Value, json};
use std::fs;

use super::page;

/// The standard for communes in a version that nobody released, whose first check is asked otherwise.
fn unreleased() -> (Value, String) {
    let released = shipped().iter().find(|file| file.kind == UnitKind::Commune).expect("shipped");
    let mut file: Value = serde_json::from_str(released.text).expect("JSON");
    file["version"] = json!("2099.1");
    file["title"]["vi"] = json!("Tiêu chuẩn dự thảo");
    let check = &mut file["criteria"][0]["checks"][0];
    check["question"]["vi"] = json!("Câu hỏi của dự thảo?");
    let id = check["id"].as_str().expect("an id").to_owned();
    (file, id)
}

#[test]
fn a_standard_that_is_not_shipped_is_practised_with_and_nothing_is_signed_by_it() {
    let (file, check) = unreleased();
    let say = |words| Language::Vi.say(words);
    let browser = Browser::start();
    page(&browser, "/criteria");
    let path = browser.scratch().join("du-thao.json");
    fs::write(&path, file.to_string()).expect("written");
    browser.upload("#criteria-file", &[path]);
    browser.click("#criteria-keep");
    browser.gone("#criteria-staged");
    page(&browser, "/criteria/f/standard~commune/2099.1");
    browser.shows("main .notice", "không ký được");
    browser.is_sound("vi");
    browser.click("#practice-begin");
    browser.shows("#heading", "Thông tin đơn vị");
    let address = browser.url();
    let draft = address.split("#/d/").nth(1).and_then(|rest| rest.split('/').next()).expect("a draft").to_owned();

    // The first program has never seen the standard: it makes room for the one that reads it out of the draft.
    page(&browser, &format!("/d/{draft}/c/5.1/{check}"));
    browser.shows("main", "Câu hỏi của dự thảo?");
    browser.click(&format!("[id='check-{check}'] input[type=radio]"));
    browser.find(&format!("[id='check-{check}'] input[type=radio]:checked"));
    browser.shows("#saved", "Đã lưu");

    page(&browser, "/");
    browser.shows("main .tasks", say(home::FOR_PRACTICE));
    page(&browser, &format!("/d/{draft}/answers"));
    browser.shows("main .toolbar", "không ký được");
    browser.shows("main .caption", say(home::FOR_PRACTICE));
    page(&browser, &format!("/d/{draft}"));
    for text in [say(further::PRACTICE), "Tiêu chuẩn dự thảo", "không ký được"] {
        browser.shows("main .notice", text);
    }
    browser.is_sound("vi");
    page(&browser, &format!("/d/{draft}/sign"));
    browser.shows("main .notice", say(further::PRACTICE_NEXT));
    assert!(browser.all("#sign").is_empty(), "nothing can be signed");
    page(&browser, &format!("/d/{draft}/papers"));
    browser.shows("main .notice", say(further::PRACTICE));
    assert_eq!(browser.all("main a[href*='/papers/']").len(), 1, "nothing official is made of a trial");
    page(&browser, &format!("/d/{draft}/papers/tu-danh-gia"));
    browser.shows("main", "BẢN ĐÁNH GIÁ THỬ");

    page(&browser, &format!("/d/{draft}/further"));
    browser.shows("#standard-of-draft", say(further::FOR_PRACTICE));
    browser.click("[id^='move-standard/commune-']");
    browser.shows("#standard-of-draft", say(further::NEWEST));
    browser.shows("section[aria-labelledby='to-review']", "Đã nhập theo bản 2099.1");
    browser.shows("#saved", "Đã lưu");
    page(&browser, "/");
    assert!(!browser.text("main .tasks").contains(say(home::FOR_PRACTICE)));
    assert!(browser.console_errors().is_empty(), "{:?}", browser.console_errors());
}
