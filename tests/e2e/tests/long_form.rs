//! Hundreds of checks on one page, of which the browser draws those that are seen: none is out of reach for it.
#![allow(clippy::panic)]

#[path = "../../common/long_standard.rs"]
mod long_standard;

use antt::criteria::UnitKind;
use e2e::{App, Browser, filled, until};
use long_standard::{CRITERION, ENOUGH, check, file, practising};

const CHECKS: usize = 300;

/// A browser on a page of a draft with so many checks.
fn at(route: &str) -> Browser {
    let browser = Browser::start();
    let draft = practising(&filled::draft(UnitKind::Commune), &file(CHECKS));
    browser.seed(App::serve(), &[&draft]);
    browser.goto("about:blank");
    browser.visit(App::serve(), &draft, route);
    browser
}

#[test]
fn a_check_far_down_is_come_to_by_its_address_and_answered() {
    let far = check(CHECKS - 40);
    let browser = at(&format!("/d/:draft/c/{CRITERION}/{far}"));
    browser.find(&format!("[id='check-{far}']"));
    let place = format!("const box = document.getElementById('check-{far}').getBoundingClientRect()");
    until("it is in sight", || {
        browser.js(&format!("{place}; return box.top >= 0 && box.top < innerHeight / 2"), &[]) == true
    });
    browser.shows("main .hint", "còn 300");
    browser.click(&format!("[id='check-{far}'] input[value='{ENOUGH}']"));
    browser.find(&format!("[id='check-{far}'].good"));
    browser.shows("main .hint", "còn 299");
    assert_eq!(browser.js(&format!("{place}; return box.top < innerHeight && box.bottom > 0"), &[]), true);
}

#[test]
fn all_are_printed() {
    let browser = at(&format!("/d/:draft/c/{CRITERION}"));
    browser.find(&format!("[id='check-{}']", check(CHECKS)));
    let print = browser.printed();
    let asked = (1..=CHECKS).map(|n| browser.text(&format!("[id='question-{}']", check(n))));
    let missing: Vec<String> = asked.filter(|question| !print.says(question)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}
