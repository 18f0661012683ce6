//! Small things on the way that would stop a person at once.

use antt::criteria::UnitKind;
use e2e::{Assessment, Browser, assess};

use crate::plans::plan;

/// The first criterion of a residential area of which nothing is known yet.
fn first_criterion(browser: &Browser) -> Assessment<'_> {
    assess::home(browser);
    let assessment = Assessment::begin(browser, plan(UnitKind::ResidentialArea));
    assessment.tasks();
    assessment.to_criterion("4.1");
    assessment
}

/// Unikey writes "đ" as d, Backspace, đ: for a moment the field is empty again.
#[test]
fn a_note_whose_first_letter_is_corrected_stays_open() {
    let browser = Browser::start();
    first_criterion(&browser);
    let note = "[id='4.1.resolution-note']";
    browser.click("details:has([id='4.1.resolution-note']) > summary");
    browser.keys(note, "d");
    browser.press("Backspace");
    browser.inject('đ');
    browser.inject('ã');
    assert_eq!(browser.value(note), "đã");
    browser.clear(note);
    browser.keys(note, "lại");
    assert_eq!(browser.value(note), "lại");
}

#[test]
fn evidence_that_is_taken_away_can_be_added_again() {
    let browser = Browser::start();
    first_criterion(&browser);
    browser.click("details:has([id='4.1.resolution-add-evidence']) > summary");
    browser.click("[id='4.1.resolution-add-evidence']");
    browser.keys("[id='4.1.resolution-evidence-0-title']", "Nghị quyết");
    browser.click("[id='check-4.1.resolution'] fieldset.part > button.link");
    browser.gone("[id='4.1.resolution-evidence-0-title']");
    browser.click("[id='4.1.resolution-add-evidence']");
    assert_eq!(browser.value("[id='4.1.resolution-evidence-0-title']"), "");
}
