//! What a person has told their system has its effect. That every page respects it the tests of every page tell.

use e2e::{App, Browser, json};

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
