//! Where a browser can't save files, they are shared or copied as text. What such browsers have and lack is put on by stubs.

use antt::criteria::UnitKind;
use e2e::{Assessment, Browser, Value, assess, json, wait};

const SHARES: &str = "window.shared = [];
    navigator.canShare = ({ files }) => files.every((file) => file instanceof File);
    navigator.share = async ({ files }) => { for (const file of files) shared.push([file.name, file.type, await file.text()]); };";
const HOME_SCREEN: &str = "Object.defineProperty(navigator, 'standalone', { value: true });";
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
    browser.click("main details summary");
    assert_eq!(browser.value("#signed-text"), String::from_utf8_lossy(&file.bytes));
    browser.js("navigator.clipboard.writeText = async (text) => { window.copied = text; }", &[]);
    browser.click("#copy-signed");
    browser.shows("main", "Đã chép");
    assert_eq!(browser.js("return copied", &[]), json!(String::from_utf8_lossy(&file.bytes)));
}
