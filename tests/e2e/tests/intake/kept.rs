//! What was staged outlives the page on which it is shown, and only then does the browser ask whoever closes the window.

use super::generator::{SIGNED_AT, secret_of};
use super::many;
use super::support::{count, expected, intake, staged, states, summaries, written, zipped};
use super::workers::play;
use antt::document::Header;
use antt::document::key_card::{self, KeyCard, issue};
use antt::document::to_file;
use antt::review::intake::StateKind;
use antt::review::trust::TrustList;
use e2e::{Browser, until};

/// Whether the browser would ask whoever leaves.
fn asks(browser: &Browser) -> bool {
    let ask = "const leave = new Event('beforeunload', { cancelable: true });
        window.dispatchEvent(leave);
        return leave.defaultPrevented;";
    browser.js(ask, &[]) == true
}

fn card(n: u64) -> Vec<u8> {
    let unit = many::unit(n);
    let header = Header::new(key_card::TYPE, "urn:uuid:00000000-0000-4000-8000-000000000007", "0.1.0");
    let card = KeyCard { header, name: "Nguyễn Văn An".to_owned(), units: vec![unit.unit_name()] };
    to_file(&issue(&card, &secret_of(n), SIGNED_AT).expect("a card"))
}

#[track_caller]
fn tab(browser: &Browser, label: &str) {
    browser.find_text(".tabs a", label).click();
}

#[test]
fn whoever_adds_a_staged_files_key_finds_the_staging_with_its_new_state() {
    let browser = Browser::start();
    intake(&browser, &TrustList::default());
    assert!(!asks(&browser), "nothing is staged");
    let file = written(&browser, "một.json", &many::unit(3).file());
    let empty = written(&browser, "hỏng.json", b"");
    browser.upload("#intake-files", &[&file, &empty]);
    staged(&browser, 2);
    browser.shows("#staging [data-row='0']", "Chưa biết khóa này");
    browser.click("#staging [data-row='0'] input");
    assert!(asks(&browser));
    // Who reads them again would find nothing.
    std::fs::remove_file(&file).expect("removed");
    std::fs::remove_file(&empty).expect("removed");

    tab(&browser, "Khóa tin cậy");
    browser.shows(".tabs", "(1)");
    browser.upload("#trust-file", &[written(&browser, "thẻ.json", &card(3))]);
    browser.keys("#trust-how", "Gọi điện, đọc lại đủ năm nhóm");
    browser.click("#save-key");
    browser.find(".trusted-key");
    assert!(asks(&browser), "also on another page");
    tab(&browser, "Nhận");
    staged(&browser, 2);
    assert_eq!(states(&browser), expected(&[(StateKind::New, 1), (StateKind::Refused, 1)]));
    browser.shows("#staging [data-row='0']", "Tin cậy");
    browser.shows("#take-chosen", "Nhận 1 tệp");

    // Out of the desk and back.
    browser.click("header a.product");
    browser.gone("#staged");
    browser.click("#menu a[href='#/desk']");
    tab(&browser, "Nhận");
    staged(&browser, 2);
    browser.click("#take-chosen");
    browser.shows("main .notice.good", "Đã nhận 1 tệp");
    until("nobody is asked any more", || !asks(&browser));
    assert_eq!(count(&browser, "received"), 1);
    browser.shows("#staging [data-row='0']", "Đã có");
    browser.click("#take-none");
    browser.find(".dropzone");
}

#[test]
fn refused_files_alone_hold_nobody_back() {
    let browser = Browser::start();
    intake(&browser, &TrustList::default());
    browser.upload("#intake-files", &[written(&browser, "hỏng.json", b"{")]);
    staged(&browser, 1);
    until("nobody is asked", || !asks(&browser));
}

#[test]
fn reading_goes_on_while_somebody_is_elsewhere_and_what_is_dropped_meanwhile_waits() {
    let browser = Browser::start();
    play(&browser, "(said) => said.says === 'ready' ? 'go' : 'keep'");
    intake(&browser, &TrustList::default());
    let zip = written(&browser, "tất cả.zip", &zipped(&summaries(0..60)));
    browser.upload("#intake-files", &[&zip]);
    browser.find("#stop");
    assert!(asks(&browser));
    let dropped = "const data = new DataTransfer();
        data.items.add(new File([arguments[0]], 'muộn.json'));
        window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, cancelable: true }));";
    browser.js(dropped, &[String::from_utf8(many::unit(60).file()).expect("UTF-8").into()]);
    tab(&browser, "Khóa tin cậy");
    browser.shows(".tabs", "(…)");
    browser.js("window.letGo()", &[]);
    browser.shows(".tabs", "(61)");
    tab(&browser, "Nhận");
    staged(&browser, 61);
    assert_eq!(states(&browser), expected(&[(StateKind::New, 61)]));
}
