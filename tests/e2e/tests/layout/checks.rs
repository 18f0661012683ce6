//! What the checks of pages rest on, and what they would find.

use std::fs;

use antt::criteria::UnitKind;
use e2e::{App, Browser, filled, json};

fn start() -> Browser {
    let browser = Browser::start();
    browser.seed(App::serve(), &[&filled::draft(UnitKind::Commune)]);
    browser
}

#[test]
fn another_language_leaves_the_focus_with_its_button() {
    let browser = start();
    browser.click("#switch-language");
    browser.find("html[lang=en]");
    assert_eq!(
        browser.js("return [document.activeElement.id, document.title]", &[]),
        json!(["switch-language", "My assessments"])
    );
}

#[test]
fn on_paper_there_are_answers_and_nothing_to_press() {
    let browser = start();
    let draft = filled::draft(UnitKind::Commune);
    browser.emulate_media("print", &[("prefers-color-scheme", "dark")]);
    for page in ["/d/:draft/answers", "/d/:draft/self-check"] {
        browser.visit(App::serve(), &draft, page);
        browser.find("main .actions, main ul, main h2");
        assert_eq!(browser.faults_of_print(), [""; 0], "{page}");
    }
    browser.visit(App::serve(), &draft, "/d/:draft/answers");
    browser.find(".answer");
    let file = browser.scratch().join("answers.pdf");
    browser.pdf(&file);
    let print = String::from_utf8_lossy(&fs::read(file).expect("the print")).into_owned();
    let sizes: Vec<&str> =
        print.split("/MediaBox [").skip(1).filter_map(|rest| rest.split_once(']')).map(|(size, _)| size).collect();
    assert!(sizes.len() >= 2, "a page at least for each half of the answers: {sizes:?}");
    assert!(sizes.iter().all(|size| is_a4(size)), "{sizes:?}");
}

/// In points, 595.28 × 841.89, as rounded as the printer likes.
/// A browser that does not know boxes in the margin leaves them out of the rule.
#[test]
fn printed_pages_are_numbered() {
    let browser = Browser::start();
    browser.goto(&App::serve().url());
    browser.find("#heading");
    let rules = "return [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
        .filter((rule) => rule instanceof CSSPageRule).map((rule) => rule.cssText).join(' ')";
    let rules = browser.js(rules, &[]);
    let rules = rules.as_str().unwrap_or_default();
    assert!(rules.contains("counter(page)") && rules.contains("counter(pages)"), "{rules}");
}

fn is_a4(size: &str) -> bool {
    let whole = |text: &str| text.split('.').next().and_then(|whole| whole.parse::<u32>().ok());
    let numbers: Vec<Option<u32>> = size.split_whitespace().skip(2).map(whole).collect();
    matches!(numbers[..], [Some(594..=596), Some(841..=842)])
}

/// A page on which everything is wrong that the tests above look for. Its styles are set by script: the page's policy lets no
/// other ones through.
const WRONG: &str = "
    document.querySelector('#app').innerHTML = `<main><h1>A</h1><h3 id=x>B</h3><p id=x class=pale>pale</p><div class=wide>.</div>
        <input type=text><button>x</button><fieldset></fieldset><svg></svg><a href='#'><button>in</button></a>
        <table><tr><th>C</th></tr></table><p class=cut>much too long for its place</p><label for=nothing>D</label></main><main>.</main>`;
    const dress = (css, style) => Object.assign(document.querySelector('#app ' + css).style, style);
    dress('.pale', { color: '#999', background: '#fff' });
    dress('.wide', { width: '3000px' });
    dress('input', { width: '3rem', border: '0', transition: 'all 1s' });
    dress('.cut', { width: '4rem', whiteSpace: 'nowrap' });
    document.title = 'another'";

#[test]
fn the_tests_above_find_what_is_wrong() {
    let browser = start();
    browser.js(WRONG, &[]);
    let told = |faults: Vec<String>, wanted: &[&str]| {
        let missing: Vec<&&str> =
            wanted.iter().filter(|fault| !faults.iter().any(|one| one.starts_with(**fault))).collect();
        assert!(missing.is_empty(), "not found: {missing:?} in {faults:?}");
    };
    told(browser.faults_of_layout(), &["scrolls sideways", "narrow, 48", "small, ", "is wider than its place"]);
    let meaning = [
        "without a label",
        "without a legend",
        "neither hidden nor named",
        "inside of another",
        "without a scope",
        "h3 after h1",
        "id used twice",
        "for names nothing",
        "lang is vi",
        "the title is",
        "2 times main",
    ];
    told(browser.faults_of_meaning("en"), &meaning);
    told(browser.faults_of_contrast(), &["text 2.8"]);
    told(browser.faults_of_motion(), &["moves"]);
    told(browser.faults_of_forced_colours(), &["no edge"]);
    told(browser.faults_of_axe(), &["label: ", "color-contrast: ", "heading-order: ", "target-size: "]);
    told(browser.faults("vi"), &["dark at 1280: color-contrast: "]);
    told(browser.faults_of_preferences(), &["moves", "no edge"]);
    browser.emulate_media("print", &[]);
    told(browser.faults_of_print(), &["on paper: <button>", "pale, rgb(153, 153, 153)"]);
}
