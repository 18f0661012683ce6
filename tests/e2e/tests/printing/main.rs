//! Every page of the app on paper, with real data: black on white, nothing to press, states and links in words, tables whole.
#![allow(clippy::panic)]

#[path = "../../../common/generator.rs"]
mod generator;
#[path = "../../../common/many.rs"]
mod many;
#[path = "../addresses/pages.rs"]
#[expect(dead_code, reason = "pages with nothing to be read are looked at on the screen")]
mod pages;
#[path = "../desk/seeded.rs"]
#[allow(dead_code)]
mod seeded;
#[path = "../addresses/seeds.rs"]
mod seeds;
#[path = "../../../paper/units.rs"]
mod units;

use e2e::{App, Browser, Value};
use pages::Page;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// What is pressed on the screen, and what states say there.
const SEEN: &str = "
    const texts = (css) => [...document.querySelectorAll(css)].filter((one) => one.checkVisibility() && !one.closest('.no-print') && !one.closest('.paper-shown'))
        .map((one) => one.textContent.trim().replace(/\\s+/g, ' ')).filter((text) => text);
    return [texts('main button:not(.sort), main .button'), texts('main .tag, main .state, main .mark:not(.marked .mark)')];";

fn texts(found: &Value) -> BTreeSet<String> {
    found.as_array().into_iter().flatten().filter_map(|text| Some(text.as_str()?.to_owned())).collect()
}

/// What is wrong with a page on paper.
fn faults(browser: &Browser, page: &Page) -> Vec<String> {
    pages::open(browser, page);
    let seen = browser.js(SEEN, &[]);
    let (controls, states) = (texts(&seen[0]), texts(&seen[1]));
    let print = browser.printed();
    let mut faults = print.faults();
    browser.emulate_media("print", &[("prefers-color-scheme", "dark")]);
    faults.extend(browser.faults_of_print());
    browser.emulate_media("", &[]);
    if let Ok(folder) = std::env::var("PRINTS") {
        let name = page.address.trim_matches('/').replace('/', "_");
        let _ = fs::copy(browser.scratch().join("printed.pdf"), Path::new(&folder).join(format!("{name}.pdf")));
    }
    // Words that a sentence may have too are no sign of a button.
    let is_telling =
        |label: &&String| label.chars().count() > 12 && !page.says.iter().any(|words| words.contains(*label));
    faults.extend(
        controls.iter().filter(is_telling).filter(|label| print.says(label)).map(|label| format!("a control: {label}")),
    );
    faults.extend(states.iter().filter(|state| !print.says(state)).map(|state| format!("no state: {state}")));
    faults.extend(page.says.iter().filter(|words| !print.says(words)).map(|words| format!("missing: {words}")));
    faults
}

#[test]
fn every_page_is_printed_whole_and_without_what_is_pressed() {
    let browser = Browser::start();
    seeds::fill(&browser);
    let mut all = Vec::new();
    for page in pages::of(&seeds::drafts()) {
        let found = faults(&browser, &page);
        all.extend(found.into_iter().map(|fault| format!("{}: {fault}", page.address)));
    }
    assert!(all.is_empty(), "{}", all.join("\n"));
}

#[test]
fn no_address_of_the_app_is_left_out() {
    assert_eq!(pages::left_out(&pages::of(&seeds::drafts())), [""; 0]);
}

#[test]
fn a_print_with_faults_is_told() {
    let browser = Browser::start();
    browser.goto(&App::serve().url());
    browser.find("#heading");
    let wrong = "document.querySelector('main').innerHTML = '<p>ngoài lề</p>';
        const sheet = [...document.styleSheets].at(-1);
        sheet.insertRule('@page { margin: 5mm }', sheet.cssRules.length)";
    browser.js(wrong, &[]);
    let print = browser.printed();
    assert!(print.says("ngoài lề") && !print.says("không có"));
    let faults = print.faults();
    assert!(faults.iter().any(|fault| fault.starts_with("beyond the margin: ngoài")), "{faults:?}");
}
