//! Every page, in both languages, light and dark, from a small phone to a wide screen, on paper, and by keyboard alone.

use std::fs;

use antt::{assessment::Draft, criteria::UnitKind};
use e2e::{App, Browser, audit::WIDTHS, filled, json, seed, until};

/// Every address, with the draft whose page it is.
fn pages() -> Vec<(Draft, String)> {
    let complete = filled::draft(UnitKind::Commune);
    let alone = [
        "/",
        "/start",
        "/open",
        "/key",
        "/settings",
        "/nothing-is-here",
        "/criteria",
        "/criteria/f/standard~residential_area/2025.1/4.1.households",
        "/criteria/f/guide~illustrative~agency/2026.1",
        "/criteria/f/programme~4-giam/2026.1",
        "/criteria/f/nothing/1",
        "/criteria/w/nothing",
        "/desk/programme",
        "/desk/programme/programme~4-giam/2026.1",
    ];
    let mut pages: Vec<(Draft, String)> = alone.map(|route| (complete.clone(), route.to_owned())).into();
    for route in ["", "/profile", "/answers", "/self-check", "/sign", "/result", "/papers", "/papers/bao-cao"] {
        pages.push((complete.clone(), format!("/d/:draft{route}")));
    }
    for (number, kind) in (1..).zip(UnitKind::ALL) {
        let draft = seed::numbered(seed::bare(kind), number);
        let telling = seed::telling(kind);
        let standard = filled::standard(kind);
        let criteria = standard.criteria.iter().filter(|one| one.checks.iter().any(|check| telling.contains(check)));
        pages.extend(criteria.map(|criterion| (draft.clone(), format!("/d/:draft/c/{}", criterion.id))));
        pages.extend(["/sign", "/profile"].map(|route| (draft.clone(), format!("/d/:draft{route}"))));
    }
    pages
}

/// Drawn for this address, and nothing is waited for.
const DRAWN: &str =
    "return location.hash === '#' + arguments[0] && document.querySelector('#app main:not([aria-busy])') !== null";

fn start() -> (Browser, Vec<(Draft, String)>) {
    let pages = pages();
    let browser = Browser::start();
    browser.seed(App::serve(), &pages.iter().map(|(draft, _)| draft).collect::<Vec<_>>());
    (browser, pages)
}

/// Opens a page with everything on it unfolded; `false` where nothing is on it yet.
#[track_caller]
fn open(browser: &Browser, (draft, route): &(Draft, String)) -> bool {
    let route = route.replace(":draft", draft.id.trim_start_matches("urn:uuid:"));
    browser.goto(&format!("{}#{route}", App::serve().url()));
    until(&format!("{route} is drawn"), || browser.js(DRAWN, &[json!(route)]) == true);
    browser.text_fields();
    browser.js("return document.querySelector('main').childElementCount > 0", &[]) == true
}

fn in_english(browser: &Browser) {
    browser.js("localStorage.setItem('antt-language', 'en')", &[]);
    browser.reload();
    browser.find("html[lang=en] #heading");
}

/// The pages fit every width.
fn fits(english: bool) {
    let (browser, pages) = start();
    if english {
        in_english(&browser);
    }
    let mut faults = Vec::new();
    for page in &pages {
        if !open(&browser, page) {
            continue;
        }
        for width in WIDTHS {
            browser.emulate_device(width, 800, 1, width < 700);
            let found = browser.faults_of_layout();
            faults.extend(found.into_iter().map(|fault| format!("{} at {width}: {fault}", page.1)));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_page_fits_every_width_in_vietnamese() {
    fits(false);
}

#[test]
fn every_page_fits_every_width_in_english() {
    fits(true);
}

#[test]
fn every_page_makes_sense_without_being_seen() {
    let (browser, pages) = start();
    let mut faults = Vec::new();
    for language in ["vi", "en"] {
        if language == "en" {
            in_english(&browser);
        }
        for page in &pages {
            if !open(&browser, page) {
                continue;
            }
            faults.extend(browser.faults_of_meaning(language).into_iter().map(|fault| format!("{}: {fault}", page.1)));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_text_stands_out_in_light_and_dark() {
    let (browser, pages) = start();
    let mut faults = Vec::new();
    for scheme in ["light", "dark"] {
        browser.emulate_media("", &[("prefers-color-scheme", scheme)]);
        for page in &pages {
            if !open(&browser, page) {
                continue;
            }
            let found = browser.faults_of_contrast();
            faults.extend(found.into_iter().map(|fault| format!("{} {scheme}: {fault}", page.1)));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    let least = browser.js("return window.leastContrast", &[]).as_f64().unwrap_or_default();
    assert!(least >= 7.0, "the aim is 7, the least is {least}");
}

/// Every page in one language and both colour schemes, as axe-core sees it.
fn passes_axe(english: bool) {
    let (browser, pages) = start();
    if english {
        in_english(&browser);
    }
    let mut faults = Vec::new();
    for scheme in ["light", "dark"] {
        browser.emulate_media("", &[("prefers-color-scheme", scheme)]);
        for page in pages.iter().filter(|page| open(&browser, page)) {
            let found = browser.faults_of_axe();
            faults.extend(found.into_iter().map(|fault| format!("{} {scheme}: {fault}", page.1)));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn axe_finds_no_fault_on_any_page_in_vietnamese() {
    passes_axe(false);
}

#[test]
fn axe_finds_no_fault_on_any_page_in_english() {
    passes_axe(true);
}

#[test]
fn another_language_leaves_the_focus_with_its_button() {
    let (browser, _) = start();
    browser.click("#switch-language");
    browser.find("html[lang=en]");
    assert_eq!(
        browser.js("return [document.activeElement.id, document.title]", &[]),
        json!(["switch-language", "My assessments"])
    );
}

#[test]
fn on_paper_there_are_answers_and_nothing_to_press() {
    let (browser, _) = start();
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
    dress('input', { width: '3rem' });
    dress('.cut', { width: '4rem', whiteSpace: 'nowrap' });
    document.title = 'another'";

#[test]
fn the_tests_above_find_what_is_wrong() {
    let (browser, _) = start();
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
    told(browser.faults_of_axe(), &["label: ", "color-contrast: ", "heading-order: ", "target-size: "]);
    browser.emulate_media("print", &[]);
    told(browser.faults_of_print(), &["on paper: <button>", "pale, rgb(153, 153, 153)"]);
}
