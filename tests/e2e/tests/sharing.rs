//! Where a browser can't save files, they are shared or copied as text. What such browsers have and lack is put on by stubs.

use antt::assessment::Draft;
use antt::criteria::UnitKind;
use e2e::{App, Assessment, Browser, Value, assess, filled, json, until, wait};

const SHARES: &str = "window.shared = [];
    navigator.canShare = ({ files }) => files.every((file) => file instanceof File);
    navigator.share = async ({ files }) => { for (const file of files) shared.push([file.name, file.type, await file.text()]); };";
const HOME_SCREEN: &str = "Object.defineProperty(navigator, 'standalone', { value: true });";
const FAILS: &str = "navigator.canShare = () => true;
    navigator.share = () => Promise.reject(new DOMException('no', window.why || 'NotAllowedError'));";
const REFUSES: &str = "navigator.canShare = () => false; navigator.share = () => Promise.reject(new DOMException('no', 'NotAllowedError'));";

/// A signed assessment in a browser that is like this.
#[track_caller]
fn signed<'a>(browser: &'a Browser, like: &str) -> Assessment<'a> {
    browser.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": like }));
    assess::home(browser);
    let assessment = Assessment::kept(browser, assess::signable(UnitKind::Agency));
    assessment.go_on();
    assessment.sign();
    assessment
}

/// What another app was given. It reads the files after the click has returned, so this waits for them.
#[track_caller]
fn shared(browser: &Browser) -> Value {
    wait::until("something shared", || browser.js("return shared.length", &[]) != json!(0));
    browser.js("return shared", &[])
}

#[test]
fn a_signed_file_is_handed_to_another_app_where_that_can_be_done() {
    let browser = Browser::start();
    let assessment = signed(&browser, SHARES);
    browser.click("#share-signed");
    let shared = shared(&browser);
    let file = assessment.save_signed();
    assert_eq!(shared, json!([[file.name, "application/json", String::from_utf8_lossy(&file.bytes)]]));
}

#[test]
fn a_page_on_the_home_screen_shares_what_it_can_not_download() {
    let browser = Browser::start();
    signed(&browser, &format!("{SHARES}{HOME_SCREEN}"));
    browser.click("#save-signed");
    let shared = shared(&browser);
    assert!(shared[0][0].as_str().is_some_and(|name| name.starts_with("antt_")), "{shared}");
    assert_eq!(std::fs::read_dir(browser.downloads()).into_iter().flatten().count(), 0);
}

#[test]
fn where_nothing_can_be_shared_the_text_is_copied() {
    let browser = Browser::start();
    let assessment = signed(&browser, &format!("{REFUSES}{HOME_SCREEN}"));
    assert!(browser.all("#share-signed").is_empty());
    let file = assessment.save_signed();
    browser.click(".way-out summary");
    assert!(browser.all(".way-out .share").is_empty());
    copies(&browser, &String::from_utf8_lossy(&file.bytes));
}

/// The text of the file that did not come is there, and goes to the clipboard.
#[track_caller]
fn copies(browser: &Browser, text: &str) {
    until("the text is there", || browser.value(".way-out textarea") == text);
    browser.js("navigator.clipboard.writeText = async (text) => { window.copied = text; }", &[]);
    browser.click(".way-out .copy");
    browser.shows(".way-out", "Đã chép");
    assert_eq!(browser.js("return copied", &[]), json!(text));
}

#[test]
fn a_share_that_fails_is_told_and_the_text_is_there() {
    let browser = Browser::start();
    let assessment = signed(&browser, &format!("{FAILS}{HOME_SCREEN}"));
    for button in ["#save-signed", "#share-signed"] {
        browser.click(button);
        browser.shows("main .message", "Chưa lưu được tệp");
        assert!(!browser.text("main").contains("Đã giao cho trình duyệt lưu"), "nothing was saved");
        let text = browser.value(".way-out textarea");
        assert!(text.contains("AnttSelfAssessment"), "{text}");
        copies(&browser, &text);
        // Somebody who changed their mind has lost nothing, and is told nothing.
        browser.js("window.why = 'AbortError'", &[]);
        browser.click(button);
        until("nothing is said", || !browser.text("main").contains("Chưa lưu được tệp"));
        assert!(!browser.text("main").contains("Đã giao cho trình duyệt lưu"), "nothing was saved");
        browser.js("window.why = ''", &[]);
    }
    drop(assessment);
}

#[test]
fn a_share_that_can_not_even_begin_saves_the_file_instead() {
    let browser = Browser::start();
    let assessment =
        signed(&browser, "navigator.canShare = ({ files }) => files[0].size === 0; navigator.share = () => {};");
    browser.click("#share-signed");
    browser.shows("main", "Đã giao cho trình duyệt lưu: antt_");
    drop(assessment);
}

#[test]
fn a_draft_that_could_not_be_shared_is_told_of_too() {
    let browser = Browser::start();
    browser.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": format!("{FAILS}{HOME_SCREEN}") }));
    let draft = filled::draft(UnitKind::Agency);
    browser.seed(App::serve(), &[&draft]);
    browser.visit(App::serve(), &draft, "/d/:draft");
    browser.click("#save-draft");
    browser.shows("main .message", "Chưa lưu được tệp");
    assert!(!browser.text("main").contains("Đã giao cho trình duyệt lưu"), "nothing was saved");
    browser.js("window.why = 'AbortError'", &[]);
    browser.click("#save-draft");
    until("nothing is said", || !browser.text("main").contains("Chưa lưu được tệp"));
    assert!(!browser.text("main").contains("Đã giao cho trình duyệt lưu"), "nothing was saved");
    browser.find_text("main a", "Không lưu được tệp?");
}

#[test]
fn what_a_share_has_not_saved_is_still_to_be_done() {
    let browser = Browser::start();
    browser.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": format!("{FAILS}{HOME_SCREEN}") }));
    let old = Draft { created_at: 1_700_000_000, changed_at: 1_700_000_000, ..filled::draft(UnitKind::Agency) };
    browser.seed(App::serve(), &[&old]);
    browser.goto(&format!("{}#/settings", App::serve().url()));
    for field in ["#backup-passphrase", "#backup-passphrase-again"] {
        browser.keys(field, "một mật khẩu đủ dài");
    }
    browser.click("#save-backup");
    browser.shows("main", "Chưa lưu được tệp");
    browser.goto(&App::serve().url());
    browser.shows("#backup-reminder", "Lâu rồi chưa sao lưu");
}

#[test]
fn every_file_that_did_not_come_can_be_shared_or_copied() {
    let browser = Browser::start();
    browser.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": SHARES }));
    let draft = filled::draft(UnitKind::Agency);
    browser.seed(App::serve(), &[&draft]);
    browser.visit(App::serve(), &draft, "/d/:draft");
    browser.cdp("Browser.setDownloadBehavior", json!({ "behavior": "deny" }));
    browser.click("#save-draft");
    browser.find_text("main a", "Không lưu được tệp?").click();
    browser.click("#save-draft-again");
    handed_on(&browser, "antt_ban-nhap_", "AnttDraft");

    browser.goto(&format!("{}#/settings", App::serve().url()));
    for field in ["#backup-passphrase", "#backup-passphrase-again"] {
        browser.keys(field, "một mật khẩu đủ dài");
    }
    browser.click("#save-backup");
    handed_on(&browser, "antt_sao-luu_", "AnttProtected");
}

#[test]
fn a_copy_of_the_key_and_its_card_can_be_shared_or_copied() {
    let browser = Browser::start();
    signed(&browser, SHARES);
    browser.cdp("Browser.setDownloadBehavior", json!({ "behavior": "deny" }));
    browser.js("location.hash = '/key'", &[]);
    for field in ["#copy-passphrase", "#copy-passphrase-again"] {
        browser.keys(field, "một mật khẩu đủ dài");
    }
    browser.click("#save-copy");
    handed_on(&browser, "antt_ban-sao-khoa_", "AnttProtected");
    browser.keys("#card-holder", "Lan");
    browser.click("#save-card");
    handed_on(&browser, "antt_the-khoa_", "AnttKeyCard");
}

/// The browser saved nothing; another app gets the file, and its text is copied.
#[track_caller]
fn handed_on(browser: &Browser, name: &str, holds: &str) {
    browser.shows("main", name);
    browser.click(".way-out summary");
    browser.js("window.shared = []", &[]);
    browser.click(".way-out .share");
    let shared = shared(browser);
    assert!(shared[0][0].as_str().is_some_and(|shared| shared.starts_with(name)), "{shared}");
    let text = shared[0][2].as_str().unwrap_or_default();
    assert!(text.contains(holds), "{text}");
    if !browser.find(".way-out textarea").displayed() {
        browser.click(".way-out summary");
    }
    copies(browser, text);
    assert_eq!(std::fs::read_dir(browser.downloads()).into_iter().flatten().count(), 0, "it was refused");
}
