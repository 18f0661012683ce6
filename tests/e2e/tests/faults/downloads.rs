//! A browser that refuses to save files: it tells no page, so the page never says more than it knows, and has another way.

use antt::criteria::UnitKind;
use e2e::{App, Assessment, Browser, assess, filled, json, until};

use super::draft_in;

#[test]
fn where_downloads_are_refused_the_signed_file_is_still_to_be_had() {
    let browser = Browser::start();
    assess::home(&browser);
    let assessment = Assessment::kept(&browser, assess::signable(UnitKind::Agency));
    assessment.go_on();
    assessment.sign();
    browser.cdp("Browser.setDownloadBehavior", json!({ "behavior": "deny" }));
    browser.click("#save-signed");
    browser.click(".way-out summary");
    until("its text is there", || browser.value(".way-out textarea").contains("AnttSelfAssessment"));
    let text = browser.value(".way-out textarea");
    assert_eq!(std::fs::read_dir(browser.downloads()).into_iter().flatten().count(), 0, "it was refused");
    // Another try, where the browser was talked round, saves what the text says.
    let behavior = json!({ "behavior": "allow", "downloadPath": browser.downloads() });
    browser.cdp("Browser.setDownloadBehavior", behavior);
    assert_eq!(String::from_utf8_lossy(&assessment.save_signed().bytes), text);
}

#[test]
fn a_file_that_the_browser_does_not_make_is_told_and_can_be_saved_again() {
    let draft = filled::draft(UnitKind::Agency);
    let browser = Browser::start();
    browser.seed(App::serve(), &[&draft]);
    browser.visit(App::serve(), &draft, "/d/:draft");
    browser.js(
        "window.real = URL.createObjectURL;
         URL.createObjectURL = () => { throw new DOMException('no room', 'QuotaExceededError') };",
        &[],
    );
    browser.click("#save-draft");
    browser.shows(".message[aria-live]:not(:empty)", "Trình duyệt không lưu được tệp");
    browser.js("URL.createObjectURL = real", &[]);
    browser.click("#save-draft");
    let file = browser.wait_download(|name| name.starts_with("antt_ban-nhap_"));
    assert_eq!(draft_in(file).profile.name, draft.profile.name);
}
