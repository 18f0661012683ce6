//! An assessment goes on with another version of a province's file: what still answers stays, the rest waits beside, whole.

use antt::criteria::UnitKind;
use e2e::{App, Browser, Value, filled, json};
use std::fs;

use super::further_files::{supplement, using};
use super::page;

const PLAN: &str = "quang-ninh:2.plan";
const CAMERAS: &str = "quang-ninh:2.cameras";

/// The second version asks for a paper instead of a statement, for more cameras, and for one thing more.
fn second() -> Value {
    let mut file = supplement();
    file["version"] = json!("2");
    let checks = &mut file["criteria"][0]["checks"];
    checks[0]["answer"] = json!({"kind": "document", "window": "none"});
    checks[1]["answer"]["minimum"] = json!(20);
    file
}

#[test]
fn what_another_version_asks_otherwise_is_shown_whole_then_taken_back_or_thrown_away() {
    let browser = Browser::start();
    let mut draft = using(&filled::draft(UnitKind::Commune), &supplement());
    let mut plan = filled::only(filled::statement(true));
    plan.note = "Xem biên bản họp".to_owned();
    draft.entries.insert(PLAN.into(), plan);
    // Refused by either version, and still not to be lost.
    draft.entries.insert(CAMERAS.into(), filled::only(filled::count("mười hai")));
    browser.seed(App::serve(), &[&draft]);

    page(&browser, "/criteria");
    let path = browser.scratch().join("ban-2.json");
    fs::write(&path, second().to_string()).expect("written");
    browser.upload("#criteria-file", &[path]);
    browser.click("#criteria-keep");
    browser.gone("#criteria-staged");

    browser.visit(App::serve(), &draft, "/d/:draft/further");
    browser.click("[id='move-supplement/quang-ninh-2']");
    browser.shows("#to-review", "Cần xem lại");
    let waiting = "section[aria-labelledby='to-review']";
    for text in ["Đã nhập theo bản 1", "Xem biên bản họp", "mười hai"] {
        browser.shows(waiting, text);
    }
    browser.is_sound("vi");

    // Another kind of answer can't come back; the number goes back where it was asked.
    browser.gone(&format!("[id^='take-back-'][id$='-{PLAN}']"));
    browser.visit(App::serve(), &draft, "/d/:draft/c/quang-ninh:2");
    browser.shows("main", "Cần xem lại");
    browser.visit(App::serve(), &draft, "/d/:draft/further");
    browser.click(&format!("[id^='take-back-'][id$='-{CAMERAS}']"));
    browser.gone(&format!("[id^='take-back-'][id$='-{CAMERAS}']"));
    browser.visit(App::serve(), &draft, "/d/:draft/c/quang-ninh:2");
    assert_eq!(browser.value(&format!("[id='{CAMERAS}-count']")), "mười hai");

    browser.visit(App::serve(), &draft, "/d/:draft/further");
    browser.click(&format!("[id^='dismiss-'][id$='-{PLAN}']"));
    browser.gone("#to-review");
    // Nothing of a file that is used no more is asked, without the page being opened anew.
    browser.click("[id='stop-supplement/quang-ninh']");
    browser.gone("[id='stop-supplement/quang-ninh']");
    browser.click(".back a");
    browser.find("main .sheet.sum");
    assert!(browser.all("main .tasks a[href*='quang-ninh']").is_empty());
    assert!(browser.console_errors().is_empty(), "{:?}", browser.console_errors());
}
