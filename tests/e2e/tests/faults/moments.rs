//! Time that is not what it seems: a clock that is set back, a computer that sleeps in the middle of a save, a program that
//! breaks at any step.

use std::{fs, time::Duration};

use antt::criteria::UnitKind;
use e2e::{Assessment, Browser, Value, assess, json, until};

use super::{NAME, decide, page, profile, take_in};

/// `Date` is this many days beside the real one from now on. What measures time otherwise keeps its own.
#[track_caller]
fn set_clock(browser: &Browser, days: i64) {
    let script = "const Real = Date, shift = arguments[0];
        window.Date = class extends Real {
            constructor(...given) { given.length ? super(...given) : super(Real.now() + shift); }
            static now() { return Real.now() + shift; }
        };";
    browser.js(script, &[json!(days * 86_400_000)]);
}

#[test]
fn a_clock_that_is_set_back_loses_nothing_and_the_newest_text_wins() {
    let browser = Browser::start();
    let draft = profile(&browser);
    browser.keys(NAME, " một");
    browser.shows("#saved", "Đã lưu");
    set_clock(&browser, -400);
    browser.keys(NAME, " hai");
    browser.shows("#saved", "Đã lưu");
    // It is said, with what to do, and not forgotten when the change bears the wrong time.
    browser.shows(".notices [role=alert]", "Ngày giờ của máy này có thể sai");
    browser.shows(".notices [role=alert]", "nếu máy chỉ sai, chỉnh ngày giờ rồi tải lại trang");
    browser.keys(NAME, " ba");
    browser.shows("#saved", "Đã lưu");
    browser.find(".notices .notice.warn");
    browser.clear(NAME);
    browser.keys(NAME, "Đơn vị Tân Phú một hai");
    browser.shows("#saved", "Đã lưu");
    browser.click(".notices .notice.warn button");
    browser.find(NAME);
    until("the clock is right again", || browser.all(".notices .notice").is_empty());
    assert_eq!(browser.value(NAME), "Đơn vị Tân Phú một hai");
    assert_eq!(browser.stored_draft(&draft).profile.name, "Đơn vị Tân Phú một hai");
}

#[test]
fn what_is_signed_after_the_clock_was_set_back_is_the_next_revision() {
    let browser = Browser::start();
    assess::home(&browser);
    let mut assessment = Assessment::kept(&browser, assess::signable(UnitKind::Agency));
    assessment.go_on();
    assessment.sign();
    let first = assessment.save_signed();
    set_clock(&browser, -2);
    browser.click("main .back a");
    browser.find("main .sheet.sum");
    browser.shows(".notices [role=alert]", "Ngày giờ của máy này có thể sai");
    assessment.go_on();
    assessment.go_on();
    browser.click("main .actions .button");
    assessment.sign_again();
    assessment.plan.signed = Some(antt::assessment::SignedRevision {
        revision: 1,
        digest: first.digest.to_string(),
        signed_at: 0,
        changed_since: false,
    });
    let second = assessment.save_signed();
    assert_eq!((first.summary.revision, second.summary.revision), (1, 2));
    assert_eq!(second.summary.previous, Some(first.digest.to_string()));
    assert!(second.summary.declaration.declared_at < first.summary.declaration.declared_at, "the clock was set back");
}

const WRONG: &str = "Ngày giờ của máy này có thể sai";

#[test]
fn a_clock_that_is_set_back_is_told_at_the_desk_before_files_and_decisions_are_dated_by_it() {
    let browser = Browser::start();
    take_in(&browser);
    assert!(browser.all("#desk-clock").is_empty(), "the clock is right");
    set_clock(&browser, -400);
    decide(&browser);
    browser.shows("#desk-clock [role=alert]", WRONG);
    page(&browser, "/desk/intake");
    browser.shows("#desk-clock [role=alert]", WRONG);
    browser.shows("#desk-clock [role=alert]", "chữ ký của khóa đã thu hồi");
    browser.js("localStorage.setItem('antt-language', 'en')", &[]);
    browser.click("#desk-clock button");
    browser.find_text("#heading", "Take in files");
    assert!(browser.all("#desk-clock").is_empty(), "the clock is right again");
    set_clock(&browser, -400);
    page(&browser, "/desk");
    browser.shows("#desk-clock [role=alert]", "set the date and time and reload the page");
}

#[test]
fn a_clock_that_is_set_back_is_told_where_a_criteria_file_is_written() {
    let browser = Browser::start();
    page(&browser, "/criteria");
    browser.click("#begin");
    browser.keys("#field-title", " một");
    browser.shows("#saved", "Đã lưu");
    assert!(browser.all("main [role=alert]").is_empty(), "the clock is right");
    set_clock(&browser, -400);
    browser.keys("#field-title", " hai");
    browser.shows("main [role=alert]", WRONG);
    browser.keys("#field-title", " ba");
    browser.shows("#saved", "Đã lưu");
    browser.shows("main [role=alert]", "tệp đang soạn đã được sửa lúc");
}

/// How long a computer sleeps here: far longer than a save takes.
const NAP: Duration = Duration::from_secs(1);

#[test]
fn a_computer_that_falls_asleep_in_the_middle_of_a_save_saves_when_it_wakes() {
    let browser = Browser::start();
    let draft = profile(&browser);
    let mut name = draft.profile.name.clone();
    // A save begins 100 ms after a key and takes some more: sleep comes before, within and after it.
    for awake in [0, 90, 110, 150, 400] {
        browser.keys(NAME, " a");
        name.push_str(" a");
        browser.sleep(Duration::from_millis(awake), NAP);
        set_clock(&browser, 1);
        browser.shows("#saved", "Đã lưu");
        until("what was typed is kept", || browser.stored_draft(&draft).profile.name == name);
        assert_eq!(browser.value(NAME), name);
    }
    browser.keys(NAME, " b");
    until("saving goes on", || browser.stored_draft(&draft).profile.name == format!("{name} b"));
    assert!(browser.all(".notices .notice").is_empty());
}

#[test]
fn a_panic_in_the_middle_of_drawing_leaves_words_and_the_drafts() {
    let browser = Browser::start();
    profile(&browser);
    browser.keys(NAME, " một");
    browser.shows("#saved", "Đã lưu");
    // The program relies on the document taking what it draws.
    browser.js(
        "const real = Node.prototype.insertBefore;
         Node.prototype.insertBefore = () => { Node.prototype.insertBefore = real; throw new Error('broken'); };",
        &[],
    );
    browser.click(".back a");
    browser.shows("#stopped-dead h1", "Chương trình đã dừng");
    let why = browser.js("return document.getElementById('stopped-why').textContent", &[]);
    assert!(why.as_str().is_some_and(|why| why.contains("panicked at") && why.contains(".rs:")), "{why}");
    browser.click("#stopped-save");
    let file = browser.wait_download(|name| name.starts_with("antt-ban-nhap-"));
    let saved: Value = serde_json::from_slice(&fs::read(file).expect("the file")).expect("JSON");
    assert_eq!(saved["drafts"][0]["profile"]["name"], "Đơn vị Tân Phú một");
}
