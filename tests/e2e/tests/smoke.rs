//! The page opens, and nothing complains.

use e2e::{App, Browser, json, until};

#[test]
fn the_page_opens_without_a_complaint() {
    let browser = Browser::start();
    browser.goto(&App::serve().url());
    assert!(!browser.text("#heading").is_empty());
    assert_eq!(browser.attribute("html", "lang").as_deref(), Some("vi"));
    assert_eq!(browser.console_errors(), [""; 0]);
}

#[test]
fn another_page_begins_at_its_top() {
    let browser = Browser::start();
    browser.goto(&format!("{}#/criteria", App::serve().url()));
    browser.find("#guides + ul");
    browser.js("scrollTo(0, document.body.scrollHeight)", &[]);
    until("it is scrolled", || browser.js("return scrollY > 500", &[]) == true);
    browser.js("document.querySelector('#programmes + ul a').click()", &[]);
    browser.find("#file-search");
    until("the heading has the focus", || browser.js("return document.activeElement?.id", &[]) == json!("heading"));
    assert_eq!(browser.js("return scrollY", &[]), 0, "what is above the heading is in sight");
}
