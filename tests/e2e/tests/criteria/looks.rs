//! How the pages stand on a phone, on a screen, in light and dark, in both languages, and for who can't see them.

use e2e::{Browser, json};

use super::{TABLE, begin_empty, cell, make_guide, page, paste};

const PAGES: [(&str, &str); 4] = [
    ("/criteria", "#begin"),
    ("/criteria/f/standard~commune/2025.1/5.4.coverage", ".marked"),
    ("/criteria/f/guide~illustrative~commune/2026.1/5.4.coverage", ".marked"),
    ("/criteria/f/programme~kh146/2026.1", "section.law"),
];

pub fn both(browser: &Browser, mut look: impl FnMut(&Browser, &str)) {
    for language in ["vi", "en"] {
        browser.js("localStorage.setItem('antt-language', arguments[0])", &[json!(language)]);
        browser.reload();
        browser.find(&format!("html[lang={language}] #heading"));
        look(browser, language);
    }
}

#[test]
fn files_are_read_by_everybody() {
    let browser = Browser::start();
    page(&browser, "/criteria");
    both(&browser, |browser, language| {
        for (route, css) in PAGES {
            page(browser, route);
            browser.find(css);
            browser.is_sound(language);
        }
        page(browser, "/criteria");
        browser.keys("#criteria-search", "chay no");
        browser.find(".hits a");
        browser.is_sound(language);
    });
}

#[test]
fn a_file_is_made_by_everybody() {
    let browser = Browser::start();
    make_guide(&browser);
    both(&browser, |browser, language| {
        browser.find(".grid-items input");
        browser.is_sound(language);
    });
}

#[test]
fn what_was_pasted_with_mistakes_is_sound_too() {
    let browser = Browser::start();
    begin_empty(&browser);
    let wrong = TABLE.replace("\t5\t", "\tnăm\t");
    paste(&browser, &cell(&browser, "items", 0, 0), &wrong);
    browser.find("#pasted-mistakes");
    browser.is_sound("vi");
    browser.click("#pasted-use");
    browser.find(".grid-items .message:not(:empty)");
    browser.is_sound("vi");
}

#[test]
fn a_file_that_is_looked_at_is_sound_too() {
    let browser = Browser::start();
    page(&browser, "/criteria");
    let wrong = browser.scratch().join("sai.json");
    std::fs::write(&wrong, br#"{"type": "AnttCriteria", "role": "scoring_guide"}"#).expect("written");
    browser.upload("#criteria-file", &[wrong]);
    browser.find("#criteria-problems");
    browser.is_sound("vi");
}
