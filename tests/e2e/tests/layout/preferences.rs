//! What a person has told their system is respected on every page: nothing that moves, and colours of the system's own choice.

use e2e::{audit::WIDTHS, json};

use crate::every;

#[test]
fn nothing_moves_and_everything_keeps_its_edge_for_who_asked_the_system_so() {
    let (browser, pages) = every::start();
    browser.emulate_media("", &[("prefers-reduced-motion", "reduce"), ("forced-colors", "active")]);
    let mut all = Vec::new();
    for page in &pages {
        every::open(&browser, page);
        let found = browser.faults_of_motion().into_iter().chain(browser.faults_of_forced_colours());
        let found = found.chain(browser.faults_of_contrast());
        all.extend(found.map(|fault| format!("{}: {fault}", page.address)));
    }
    assert!(all.is_empty(), "{}", all.join("\n"));
}

/// On a small phone, or a screen of 1280 px at a zoom of 400 %.
#[test]
fn axe_finds_nothing_at_320_pixels_either() {
    let (browser, pages) = every::start();
    browser.emulate_device(WIDTHS[0], 800, 1, true);
    let mut all = Vec::new();
    for page in &pages {
        every::open(&browser, page);
        all.extend(browser.faults_of_axe().into_iter().map(|fault| format!("{}: {fault}", page.address)));
    }
    assert!(all.is_empty(), "{}", all.join("\n"));
}

#[test]
fn who_asked_the_system_for_more_contrast_gets_it() {
    let (browser, pages) = every::start();
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
    let mut all = Vec::new();
    for page in &pages {
        every::open(&browser, page);
        all.extend(browser.faults_of_contrast().into_iter().map(|fault| format!("{}: {fault}", page.address)));
    }
    assert!(all.is_empty(), "{}", all.join("\n"));
}
