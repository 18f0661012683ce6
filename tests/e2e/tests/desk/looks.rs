//! How both pages stand on a phone, on a screen, on paper, in both languages.

use e2e::{App, Browser};

use super::seeded::start;

const PAGES: [(&str, &str); 2] = [("/desk", "#desk-rows tr.row"), ("/desk/figures", "#figures-result")];

fn visit(browser: &Browser, (route, css): (&str, &str)) {
    browser.goto(&format!("{}#{route}", App::serve().url()));
    browser.find(css);
    if route.ends_with("figures") {
        browser.js("document.getElementById('figure-total-expected').click()", &[]);
        browser.find("#behind-rows tr.row");
    }
}

#[test]
fn both_pages_fit_read_and_print() {
    let browser = start(App::serve(), true);
    let mut faults = Vec::new();
    for language in ["vi", "en"] {
        browser.js("localStorage.setItem('antt-language', arguments[0])", &[language.into()]);
        browser.reload();
        browser.find(&format!("html[lang={language}] #heading"));
        for page in PAGES {
            visit(&browser, page);
            let mut told = |found: Vec<String>, how: &str| {
                faults.extend(found.into_iter().map(|fault| format!("{} {language} {how}: {fault}", page.0)));
            };
            for width in [360, 1280] {
                browser.emulate_device(width, 800, 1, width < 700);
                told(browser.faults_of_layout(), &width.to_string());
            }
            told(browser.faults_of_meaning(language), "meaning");
            told(browser.faults_of_contrast(), "contrast");
            browser.emulate_media("print", &[]);
            told(browser.faults_of_print(), "print");
            browser.emulate_media("", &[]);
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
