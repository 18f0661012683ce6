//! The page opens, and nothing complains.

use e2e::{App, Browser};

#[test]
fn the_page_opens_without_a_complaint() {
    let browser = Browser::start();
    browser.goto(&App::serve().url());
    assert!(!browser.text("#heading").is_empty());
    assert_eq!(browser.attribute("html", "lang").as_deref(), Some("vi"));
    assert_eq!(browser.console_errors(), [""; 0]);
}
