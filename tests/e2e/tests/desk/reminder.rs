//! A reviewer is reminded to copy the desk when that was not done for two weeks.

use antt::criteria::{day_in_vietnam, iso};
use e2e::{App, Browser, until};
use std::time::SystemTime;

use super::many::unit;

fn now() -> i64 {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).expect("after 1970");
    i64::try_from(since.as_secs()).expect("not so long")
}

fn days_ago(days: i64) -> String {
    iso(day_in_vietnam(now() - days * 86_400))
}

/// A desk that has a file since twenty days, and a note of the day before yesterday.
fn start() -> Browser {
    let browser = Browser::start();
    browser.seed(App::serve(), &[]);
    browser.seed_received_on(&unit(1).file(), &days_ago(20));
    browser.seed_event(&unit(1).summary().id, &days_ago(2), "{}");
    browser
}

#[track_caller]
fn list(browser: &Browser) {
    browser.desk("/desk");
    browser.find("#desk-rows tr.row");
}

#[test]
fn who_has_no_copy_for_two_weeks_is_reminded_until_one_is_saved() {
    let browser = start();
    list(&browser);
    browser.shows("#copy-reminder", "Lâu rồi chưa lưu bản sao");
    browser.is_sound("vi");
    browser.click("#copy-reminder a");
    browser.find("#save-copy");
    browser.find("#copy-reminder #copy-later");
    assert!(browser.all("#copy-reminder a").is_empty(), "it is saved on this page");
    browser.click("#save-copy");
    browser.wait_download(|name| name.starts_with("antt_ban-tham-dinh_"));
    browser.gone("#copy-reminder");
    list(&browser);
    assert!(browser.all("#copy-reminder").is_empty(), "there is a copy");
}

#[test]
fn who_puts_it_off_is_left_alone() {
    let browser = start();
    // A copy that was saved before the newest thing was done.
    browser.seed_setting("backup/desk-saved", &(now() - 15 * 86_400).to_string());
    list(&browser);
    browser.click("#copy-later");
    browser.gone("#copy-reminder");
    until("the page is as it was", || !browser.all("#desk-rows tr.row").is_empty());
    list(&browser);
    assert!(browser.all("#copy-reminder").is_empty(), "it was put off");
}
