//! What a person has told their system is respected on every page: nothing that moves, and colours of the system's own choice.

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
