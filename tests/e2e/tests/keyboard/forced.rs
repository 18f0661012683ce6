//! Where the system chooses all colours, whoever goes by Tab still sees where they are.

use std::collections::BTreeSet;

use antt::assessment::Draft;
use antt::criteria::UnitKind;
use e2e::{App, Browser, Value, filled, json, keyboard::Keyboard};

/// More stops than any of these pages has.
const STOPS: usize = 300;

/// What has the focus, and the ring around it; nothing once Tab has left the page.
const STOP: &str = "
    const at = document.activeElement;
    if (!at || at === document.body) return null;
    const around = at.type === 'file' ? at.parentElement : at;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(around);
    const ground = getComputedStyle(document.body).backgroundColor;
    const box = around.getBoundingClientRect();
    const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    const drawn = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && outlineColor !== ground && !/, 0\\)$/.test(outlineColor);
    const kind = `${at.closest('header') ? 'header ' : ''}${at.type === 'checkbox' ? 'checkbox' : at.tagName.toLowerCase()}`;
    return { kind, seen: inside && drawn, what: `${at.outerHTML.slice(0, 120)} ${outlineStyle} ${outlineWidth} ${outlineColor} on ${ground}` };";

/// Goes by Tab to the end of the page and once more through all of it; every stop has a ring that can be seen. The kinds of stops
/// that were there.
#[track_caller]
fn walk(browser: &Browser) -> BTreeSet<String> {
    let mut keyboard = Keyboard::at(browser);
    let (mut kinds, mut ends) = (BTreeSet::new(), 0);
    for _ in 0..2 * STOPS {
        keyboard.press("Tab");
        let stop = browser.js(STOP, &[]);
        if stop == Value::Null {
            ends += 1;
            if ends == 2 {
                return kinds;
            }
            continue;
        }
        assert_eq!(stop["seen"], true, "{}: no ring to be seen: {}", browser.url(), stop["what"]);
        kinds.insert(stop["kind"].as_str().unwrap_or_default().to_owned());
    }
    panic!("Tab does not come to the end of {}", browser.url());
}

/// A draft, and a criterion of it that has a check which may be declared not applicable.
fn with_a_box_to_tick() -> (Draft, String) {
    let found = UnitKind::ALL.into_iter().find_map(|kind| {
        let standard = filled::standard(kind);
        let mut fits =
            standard.criteria.iter().filter(|one| one.checks.iter().any(|check| check.not_applicable_with_reason));
        Some((filled::draft(kind), fits.next()?.id.clone()))
    });
    found.expect("a criterion with a box to tick")
}

#[test]
fn every_stop_of_tab_has_a_ring_in_forced_colours() {
    let (draft, criterion) = with_a_box_to_tick();
    let browser = Browser::start();
    browser.seed(App::serve(), &[&draft]);
    for scheme in ["light", "dark"] {
        browser.emulate_media("", &[("forced-colors", "active"), ("prefers-color-scheme", scheme)]);
        assert_eq!(browser.js("return matchMedia('(forced-colors: active)').matches", &[]), true);
        let mut kinds = BTreeSet::new();
        for page in [format!("/d/:draft/c/{criterion}"), "/settings".to_owned(), "/d/:draft/profile".to_owned()] {
            browser.visit(App::serve(), &draft, &page);
            browser.find("#heading");
            kinds.extend(walk(&browser));
        }
        for kind in ["header button", "header a", "a", "button", "checkbox", "input", "select", "summary"] {
            assert!(kinds.contains(kind), "no {kind} among {kinds:?}");
        }
    }
}

#[test]
fn a_stop_without_a_ring_is_found() {
    let browser = Browser::start();
    browser.emulate_media("", &[("forced-colors", "active")]);
    browser.goto(&App::serve().url());
    browser.find("#heading");
    let mut keyboard = Keyboard::at(&browser);
    keyboard.press("Tab");
    assert_eq!(browser.js(STOP, &[])["seen"], true);
    for wrong in
        ["outline: none", "outline: 2px solid Canvas", "outline: 2px solid transparent; forced-color-adjust: none"]
    {
        let dress = "const sheet = new CSSStyleSheet();
            sheet.replaceSync(`* { ${arguments[0]} !important }`);
            document.adoptedStyleSheets = [sheet];";
        browser.js(dress, &[json!(wrong)]);
        assert_eq!(browser.js(STOP, &[])["seen"], false, "{wrong}");
    }
}
