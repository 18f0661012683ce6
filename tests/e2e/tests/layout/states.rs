//! What stands on a page when something went wrong or is new is as sound as the page itself, in both languages.

use antt::criteria::UnitKind;
use e2e::{
    App, Browser,
    audit::WIDTHS,
    build::{Build, Site},
    filled, json, until,
};

const NAME: &str = "#profile-name";
const FULL: &str = "IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError') };";

/// Sound in Vietnamese and in English, with everything that is asked for still shown.
#[track_caller]
fn sound_in_both(browser: &Browser, css: &str) {
    for language in ["vi", "en"] {
        browser.find(&format!("html[lang={language}]"));
        browser.find(css);
        browser.is_sound(language);
        browser.click("#switch-language");
    }
    browser.find("html[lang=vi]");
}

#[test]
fn the_page_of_a_program_that_stopped_is_sound() {
    let browser = Browser::start();
    for page in ["dead", "files", "old"] {
        browser.goto("about:blank");
        browser.goto(&App::serve().url());
        browser.find("#heading");
        browser.js("window.anttFailed('panicked at a test')", &[]);
        browser.find("#stopped-dead h1");
        browser.js("document.getElementById('stopped-dead').hidden = true; document.getElementById(`stopped-${arguments[0]}`).hidden = false", &[json!(page)]);
        browser.click("#stopped-save");
        until("something was said", || !browser.text("#stopped-said").is_empty());
        browser
            .js("document.querySelectorAll('details').forEach((one) => { one.hidden = false; one.open = true; })", &[]);
        // It speaks both languages at once, and keeps the title and the language of the page before.
        let mut faults = Vec::new();
        for width in WIDTHS {
            browser.emulate_device(width, 800, 1, width < 700);
            faults.extend(browser.faults_of_layout().into_iter().map(|fault| format!("at {width}: {fault}")));
        }
        for scheme in ["light", "dark"] {
            browser.emulate_media("", &[("prefers-color-scheme", scheme)]);
            faults.extend(browser.faults_of_contrast());
            faults.extend(browser.faults_of_axe());
        }
        assert!(faults.is_empty(), "{page}: {}", faults.join("\n"));
    }
}

#[test]
fn the_notices_of_a_draft_are_sound() {
    let draft = filled::draft(UnitKind::Agency);
    let browser = Browser::start();
    browser.seed(App::serve(), &[&draft]);
    browser.visit(App::serve(), &draft, "/d/:draft/profile");
    browser.find(NAME);
    browser.js(FULL, &[]);
    browser.keys(NAME, " một");
    browser.shows(".notices [role=alert]", "đã đầy");
    browser.click(".notices #save-draft");
    browser.find_text(".notices a", "Không lưu được tệp?");
    sound_in_both(&browser, ".notices .notice.bad");

    // Another window has it.
    browser.new_tab();
    browser.visit(App::serve(), &draft, "/d/:draft/profile");
    browser.find(".notices .notice.warn");
    sound_in_both(&browser, ".notices .notice.warn");
}

#[test]
fn the_notice_of_a_browser_that_keeps_nothing_is_sound() {
    let browser = Browser::start();
    browser.keeps_nothing();
    browser.goto(&App::serve().url());
    browser.click("a[href$='#/start']");
    browser.click("#kind-1");
    browser.click("#create");
    browser.find(NAME);
    sound_in_both(&browser, ".notices .notice.warn");
}

#[test]
fn the_offer_of_a_new_version_is_sound() {
    let site = Site::of(&Build::first());
    let app = App::of(site.path(), 0);
    let browser = Browser::start();
    browser.goto(&format!("{}#/settings", app.url()));
    let kept = "return navigator.serviceWorker.getRegistration().then((one) => Boolean(one && one.active && one.active.state === 'activated'))";
    until("the page is kept", || browser.js(kept, &[]) == json!(true));
    Build::next("two").publish(site.path());
    browser.goto(&app.url());
    browser.find("#heading");
    browser.js("navigator.serviceWorker.getRegistration().then((one) => one.update())", &[]);
    browser.find("#take-version");
    sound_in_both(&browser, "#take-version");
}
