//! Every address of the app, and every form that an answer can take.

use antt::{assessment::Draft, criteria::UnitKind};
use e2e::{App, Browser, filled, seed};

use crate::{
    pages::{self, Page},
    seeds,
};

/// What no address tells: pages of what is not there, of other files, and of everything that a criterion can ask.
fn more() -> Vec<Page> {
    let alone = [
        "/criteria/f/standard~residential_area/2025.1/4.1.households",
        "/criteria/f/guide~illustrative~agency/2026.1",
        "/criteria/f/programme~4-giam/2026.1",
        "/criteria/f/nothing/1",
        "/criteria/w/nothing",
        "/d/6f9619ff-0000-4011-b42d-00cf4fc964ff/profile",
    ];
    let mut more: Vec<Page> = alone.map(pages::plain).into();
    for draft in drafts() {
        let telling = seed::telling(draft.kind);
        let standard = filled::standard(draft.kind);
        let criteria = standard.criteria.iter().filter(|one| one.checks.iter().any(|check| telling.contains(check)));
        let routes = criteria.map(|criterion| format!("/c/{}", criterion.id));
        let routes = routes.chain(["/sign", "/profile"].map(str::to_owned));
        more.extend(
            routes.map(|route| pages::plain(format!("/d/{}{route}", draft.id.trim_start_matches("urn:uuid:")))),
        );
    }
    more
}

/// Nothing is answered in them.
fn drafts() -> Vec<Draft> {
    (11..).zip(UnitKind::ALL).map(|(number, kind)| seed::numbered(seed::bare(kind), number)).collect()
}

/// A computer on which everything has happened, and every page of it. Of the drafts, those of one kind show all there is.
pub fn start() -> (Browser, Vec<Page>) {
    let browser = Browser::start();
    let pages = fill(&browser);
    (browser, pages)
}

/// Lets all that have happened in a browser that nobody has used before.
fn fill(browser: &Browser) -> Vec<Page> {
    seeds::fill(browser);
    browser.seed(App::serve(), &drafts().iter().collect::<Vec<_>>());
    addresses().into_iter().chain(more()).collect()
}

fn addresses() -> Vec<Page> {
    let signed = seeds::drafts().into_iter().filter(|draft| draft.kind == UnitKind::Commune);
    pages::of(&signed.collect::<Vec<_>>())
}

/// Opens a page with everything on it unfolded.
#[track_caller]
pub fn open(browser: &Browser, page: &Page) {
    pages::open(browser, page);
    browser.text_fields();
}

#[track_caller]
pub fn in_english(browser: &Browser) {
    browser.js("localStorage.setItem('antt-language', 'en')", &[]);
    browser.reload();
    browser.find("html[lang=en] #heading");
}

/// In one language at every width, light and dark, as it is read aloud, and what `more` finds.
#[track_caller]
fn is_sound(language: &str, more: fn(&Browser) -> Vec<String>) {
    let (browser, pages) = start();
    if language == "en" {
        in_english(&browser);
    }
    let mut faults = Vec::new();
    for page in &pages {
        open(&browser, page);
        let found = browser.faults(language).into_iter().chain(more(&browser));
        faults.extend(found.map(|fault| format!("{}: {fault}", page.address)));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_page_is_sound_in_vietnamese_and_respects_what_the_system_was_told() {
    is_sound("vi", Browser::faults_of_preferences);
}

#[test]
fn every_page_is_sound_in_english() {
    is_sound("en", |_| Vec::new());
}

#[test]
fn no_page_asks_anybody_else_or_is_refused_anything() {
    let browser = Browser::start_noting_everything();
    let pages = fill(&browser);
    for page in &pages {
        open(&browser, page);
        assert_eq!(browser.noted(), [""; 0], "{}", page.address);
    }
    browser.asked_nobody_else(App::serve());
}

#[test]
fn text_stands_out_more_than_it_must() {
    let (browser, pages) = start();
    for scheme in ["light", "dark"] {
        browser.emulate_media("", &[("prefers-color-scheme", scheme)]);
        // What stands on all of them is on these.
        for page in pages.iter().filter(|page| ["/", "/open", "/desk", "/desk/intake"].contains(&page.address.as_str()))
        {
            open(&browser, page);
            assert_eq!(browser.faults_of_contrast(), [""; 0], "{}", page.address);
            let least = browser.js("return window.leastContrast", &[]).as_f64().unwrap_or_default();
            assert!(least >= 7.0, "the aim is 7, the least of {} in {scheme} is {least}", page.address);
        }
    }
}

#[test]
fn no_address_of_the_app_is_left_out() {
    assert_eq!(pages::left_out(&addresses()), [""; 0]);
}
