//! What a person has told their system is respected on every page: nothing that moves, and colours of the system's own choice.

use e2e::{App, Browser, json};

use crate::every;

#[test]
fn nothing_moves_everything_keeps_its_edge_and_stands_out_for_who_asked_the_system_so() {
    let (browser, pages) = every::start();
    let mut all = Vec::new();
    for page in &pages {
        browser.emulate_media("", &[("prefers-reduced-motion", "reduce"), ("forced-colors", "active")]);
        every::open(&browser, page);
        let mut found = browser.faults_of_motion();
        found.extend(browser.faults_of_forced_colours());
        found.extend(browser.faults_of_contrast());
        browser.emulate_media("", &[("prefers-contrast", "more")]);
        found.extend(browser.faults_of_contrast());
        all.extend(found.into_iter().map(|fault| format!("{}: {fault}", page.address)));
    }
    assert!(all.is_empty(), "{}", all.join("\n"));
}

#[test]
fn what_is_paler_is_not_for_who_asked_the_system_for_more_contrast() {
    let browser = Browser::start();
    browser.goto(&App::serve().url());
    browser.find("#heading");
    // What is paler elsewhere is as dark as everything else.
    let same = "const colour = (name) => {
            const probe = document.body.appendChild(document.createElement('i'));
            probe.style.color = `var(${name})`;
            const found = getComputedStyle(probe).color;
            probe.remove();
            return found;
        };
        return ['--ink-2', '--edge', '--line'].map((name) => colour(name) === colour('--ink'));";
    for scheme in ["light", "dark"] {
        browser.emulate_media("", &[("prefers-contrast", "no-preference"), ("prefers-color-scheme", scheme)]);
        assert_eq!(browser.js(same, &[]), json!([false, false, false]), "{scheme}");
        browser.emulate_media("", &[("prefers-contrast", "more"), ("prefers-color-scheme", scheme)]);
        assert_eq!(browser.js(same, &[]), json!([true, true, true]), "{scheme}");
    }
}
