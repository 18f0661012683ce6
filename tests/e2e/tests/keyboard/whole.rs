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
    for (field, text) in [
        ("#reviewer-name", "Trần Văn Bình"),
        ("#reviewer-title", "Cán bộ"),
        ("#reviewer-organisation", "Công an phường"),
        ("#recognition-number", "12/QĐ-UBND"),
        ("#recognition-day", "22/11/2026"),
        ("#recognition-issuer", "Ủy ban nhân dân phường"),
    ] {
        browser.keys(field, text);
    }
    browser.click("#sign-decision");
    browser.wait_download(|name| name.starts_with("antt_tham-dinh_"));
    assert_eq!(browser.console_errors(), [""; 0]);
}
