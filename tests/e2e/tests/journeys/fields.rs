//! Small things on the way that would stop a person at once.

use antt::criteria::UnitKind;
use e2e::{Assessment, Browser, assess, until};

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

#[test]
fn the_province_fills_in_what_is_above_a_commune_and_nothing_that_somebody_typed() {
    let browser = Browser::start();
    assess::home(&browser);
    Assessment::begin(&browser, plan(UnitKind::Commune));
    let above = || (browser.value("#profile-parent"), browser.value("#profile-parent-code"));
    let choose = |code: &str, name: &str| {
        browser.click(&format!("#profile-province option[value='{code}']"));
        until("what is above the commune is filled in", || above() == (name.to_owned(), code.to_owned()));
    };
    choose("15", "Tỉnh Lào Cai");
    choose("46", "Thành phố Huế");
    browser.keys("#profile-parent", " (TTH)");
    browser.click("#profile-province option[value='22']");
    until("only what nobody typed follows", || above() == ("Thành phố Huế (TTH)".to_owned(), "22".to_owned()));
}

#[test]
fn a_code_with_a_digit_too_few_is_doubted_and_not_refused() {
    let browser = Browser::start();
    assess::home(&browser);
    Assessment::begin(&browser, plan(UnitKind::Commune));
    for (field, doubtful, fine, length) in
        [("profile-code", "2701", "02701", "5 chữ số"), ("profile-parent-code", "1", "15", "2 chữ số")]
    {
        let (css, message) = (format!("#{field}"), format!("#{field}-message"));
        browser.keys(&css, doubtful);
        browser.shows(&message, length);
        browser.clear(&css);
        browser.keys(&css, fine);
        until("the doubt is gone", || browser.text(&message).is_empty());
        // Another country's code, or none yet: not digits, so nothing to count.
        browser.keys(&css, "x");
        assert_eq!(browser.text(&message), "");
    }
}
