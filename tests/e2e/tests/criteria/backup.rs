//! Criteria files in the protected backup: those that were signed or loaded, and those that are being written.

use antt::text::page::{open as words, settings};
use antt::text::{Language, Say};
use e2e::Browser;
use std::path::Path;

use super::signing::sign;
use super::{make_guide, page};

const PASSPHRASE: &str = "bốn từ không liên quan";

fn vi(sentence: Say) -> &'static str {
    Language::Vi.say(sentence)
}

#[track_caller]
fn restore(browser: &Browser, backup: &Path) {
    page(browser, "/open");
    browser.upload("#open-files", &[backup]);
    browser.keys("#file-1-passphrase", PASSPHRASE);
    browser.click("#file-1-passphrase-go");
    browser.click("#file-1-restore");
    browser.shows("main", vi(words::RESTORED_ALL));
}

#[test]
fn what_was_made_and_signed_is_back_after_everything_was_erased_and_nothing_is_replaced_unasked() {
    let browser = Browser::start();
    make_guide(&browser);
    sign(&browser, "antt_guide-thai-nguyen_1.json");
    browser.shows("#saved", "Đã lưu");
    page(&browser, "/settings");
    for field in ["#backup-passphrase", "#backup-passphrase-again"] {
        browser.keys(field, PASSPHRASE);
    }
    browser.click("#save-backup");
    let backup = browser.wait_download(|name| name.starts_with("antt_sao-luu_"));
    browser.click("#erase");
    browser.click("#erase-sure");
    browser.shows("main .notice", vi(settings::ERASED));
    page(&browser, "/criteria");
    browser.find("#criteria-search");
    browser.gone("#manuscripts li");
    browser.gone("#guides + ul a[href*='guide~thai-nguyen']");

    restore(&browser, &backup);
    browser.shows("main", "1 tệp tiêu chí đã có trên máy này.");
    browser.is_sound("vi");
    browser.find_text("main .drafts a", vi(words::TO_MANUSCRIPT)).click();
    browser.shows("#sum", "100 trên tổng 100, vừa đủ");
    page(&browser, "/criteria/f/guide~thai-nguyen/1");
    browser.shows(".panel", "Ký bằng khóa của máy tính này");

    // Written on since: it stays so until somebody wants the older state back.
    page(&browser, "/criteria");
    browser.find_text("#manuscripts a", "Bảng điểm của tỉnh Thái Nguyên").click();
    browser.find(".grid-items input");
    browser.keys("#field-title", " (sửa)");
    browser.shows("#saved", "Đã lưu");
    restore(&browser, &backup);
    browser.shows("main", vi(words::MANUSCRIPT_EXISTS));
    browser.click("#file-1-manuscript-0-replace");
    browser.find_text("main .drafts a", vi(words::TO_MANUSCRIPT)).click();
    browser.find(".grid-items input");
    assert_eq!(browser.value("#field-title"), "Bảng điểm của tỉnh Thái Nguyên");
    assert!(browser.console_errors().is_empty(), "{:?}", browser.console_errors());
}
