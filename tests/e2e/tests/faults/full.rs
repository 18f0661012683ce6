//! A disk that is full: whatever is written then, the page says why it is not kept, and has a way on.

use antt::criteria::UnitKind;
use e2e::{Assessment, Browser, assess, json, until};

use super::{FULL, decide, page, stage, take_in};

const WHY: &str = "Bộ nhớ của trình duyệt đã đầy";
const EMPTY_AGAIN: &str = "IDBObjectStore.prototype.put = window.put";

#[test]
fn a_criteria_file_with_mistakes_is_told_why_and_saved_as_it_is() {
    let browser = Browser::start();
    page(&browser, "/criteria");
    browser.click("#begin-with option[value='']");
    browser.click("#begin");
    browser.find("#field-title");
    browser.js(FULL, &[]);
    browser.keys("#field-title", "Bảng dở dang");
    browser.shows("main [role=alert]", WHY);
    browser.click("#save-manuscript");
    let file = browser.wait_download(|name| name.starts_with("antt_dang-soan_"));
    browser.js(EMPTY_AGAIN, &[]);
    browser.keys("#field-title", " nữa");
    browser.shows("#saved", "Đã lưu");
    browser.gone("main [role=alert]");

    // The file is the older state; it is taken only on request, and then it is what was saved.
    page(&browser, "/open");
    browser.upload("#open-files", &[&file]);
    browser.click("#file-1-manuscript-0-replace");
    browser.find("main .drafts a").click();
    until("it is as it was saved", || browser.value("#field-title") == "Bảng dở dang");
}

#[test]
fn files_that_can_not_be_taken_over_stay_staged() {
    let browser = Browser::start();
    stage(&browser);
    browser.js(FULL, &[]);
    browser.click("#take-all");
    browser.shows("main .notice.bad[role=alert]", WHY);
    browser.find("#staging [data-row='0']");
    browser.js(EMPTY_AGAIN, &[]);
    browser.click("#take-all");
    browser.find("main .notice.good");
}

#[test]
fn a_decision_that_can_not_be_kept_says_so_and_stays_in_the_page() {
    let browser = Browser::start();
    take_in(&browser);
    decide(&browser);
    browser.js(FULL, &[]);
    browser.keys("#decision-comment", "Thiếu biên bản");
    browser.shows("[role=alert] #draft-not-kept", WHY);
    assert_eq!(browser.value("#decision-comment"), "Thiếu biên bản");
    browser.js(EMPTY_AGAIN, &[]);
    browser.keys("#decision-comment", " họp");
    browser.gone("#draft-not-kept");
    assert_eq!(browser.js("return Object.keys(anttUnsaved)", &[]), json!([]), "nothing is left to be rescued");
    page(&browser, "/");
    decide(&browser);
    until("what was typed is there", || browser.value("#decision-comment") == "Thiếu biên bản họp");
}

#[test]
fn what_is_signed_and_not_kept_is_told_and_saved_to_a_file() {
    let browser = Browser::start();
    assess::home(&browser);
    let assessment = Assessment::kept(&browser, assess::signable(UnitKind::Agency));
    assessment.go_on();
    // Only signed files find no room: the key and the draft do.
    browser.js(
        "window.put = IDBObjectStore.prototype.put;
         IDBObjectStore.prototype.put = function (...given) {
            if (this.name === 'signed') throw new DOMException('full', 'QuotaExceededError');
            return window.put.apply(this, given);
         };",
        &[],
    );
    assessment.sign();
    browser.shows("main .notice", "cửa sổ này");
    let file = assessment.save_signed();
    assessment.holds_the_plan(&file);
}
