//! The whole main job without ever pointing at anything: a unit's, and then a reviewer's.

use std::fs;

use antt::criteria::UnitKind;
use e2e::{Assessment, Browser, assess};

#[test]
fn the_whole_main_job_is_done_by_keyboard_alone() {
    let browser = Browser::start();
    assess::home(&browser);
    browser.use_keys_only();
    let assessment = Assessment::whole(&browser, assess::signable(UnitKind::ResidentialArea));
    let file = assessment.save_signed();
    assessment.holds_the_plan(&file);
    let saved = browser.scratch().join(&file.name);
    fs::write(&saved, &file.bytes).expect("written");

    browser.click("header a[href$='#/open']");
    browser.shows("#heading", "Mở tệp");
    browser.upload("#open-files", &[&saved]);
    browser.shows("main", "Tệp còn nguyên vẹn");

    browser.click("header a[href$='#/desk']");
    browser.click("main a[href$='#/desk/intake']");
    browser.upload("#intake-files", &[&saved]);
    browser.click("#take-all");
    browser.find("main .notice.good");
    browser.click("main a[href$='#/desk']");
    browser.click("#desk-rows tr.row a");
    browser.find("#sign-decision");
    browser.choose("ruling", "accepted");
    browser.name_reviewer("Công an phường");
    browser.name_recognition();
    browser.sign_decision();
    assert_eq!(browser.console_errors(), [""; 0]);
}
