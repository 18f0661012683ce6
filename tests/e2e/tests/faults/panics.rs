//! The program dies, really: what is nowhere but in its window is in the file that the page saves then.

use std::fs;

use antt::assessment::Draft;
use antt::criteria::UnitKind;
use e2e::{App, Browser, Value, filled, json, until};

use super::{FULL, NAME, decide, profile, take_in};

#[track_caller]
fn named(draft: &Value) -> String {
    Draft::from_text(&draft.to_string()).expect("a draft").profile.name
}

#[test]
fn where_nothing_is_kept_the_file_holds_what_was_typed() {
    let browser = Browser::start();
    browser.keeps_nothing();
    browser.goto(&App::serve().url());
    browser.click("a[href$='#/start']");
    browser.click("#kind-1");
    browser.click("#create");
    browser.keys(NAME, "Xã Ánh Dương");
    let rescued = browser.rescued_as_it_dies();
    assert_eq!(rescued.iter().map(named).collect::<Vec<_>>(), ["Xã Ánh Dương"]);
}

#[test]
fn where_the_disk_is_full_the_file_holds_what_was_typed_and_every_draft_once() {
    let other =
        Draft { id: "urn:uuid:00000000-0000-4000-8000-00000000000b".into(), ..filled::draft(UnitKind::Commune) };
    let browser = Browser::start();
    browser.seed(App::serve(), &[&other]);
    profile(&browser);
    browser.js(FULL, &[]);
    browser.keys(NAME, " một");
    browser.shows("#saved", "Chưa lưu được");
    let rescued = browser.rescued_as_it_dies();
    let mut names: Vec<String> = rescued.iter().map(named).collect();
    names.sort();
    assert_eq!(names, ["Đơn vị Tân Phú", "Đơn vị Tân Phú một"]);
}

#[test]
fn what_was_erased_is_not_to_be_rescued() {
    let browser = Browser::start();
    profile(&browser);
    browser.js(FULL, &[]);
    browser.keys(NAME, " một");
    browser.shows("#saved", "Chưa lưu được");
    browser.js("location.hash = '/settings'", &[]);
    browser.click("#erase");
    browser.click("#erase-sure");
    until("nothing is held", || browser.js("return Object.keys(anttUnsaved)", &[]) == json!([]));
}

#[test]
fn what_was_saved_in_the_end_is_in_it_as_it_was_saved() {
    let browser = Browser::start();
    profile(&browser);
    browser.js(FULL, &[]);
    browser.keys(NAME, " một");
    browser.shows("#saved", "Chưa lưu được");
    browser.js("IDBObjectStore.prototype.put = window.put", &[]);
    browser.keys(NAME, " hai");
    browser.shows("#saved", "Đã lưu");
    assert_eq!(browser.js("return Object.keys(anttUnsaved)", &[]), json!([]));
    let rescued = browser.rescued_as_it_dies();
    assert_eq!(rescued.iter().map(named).collect::<Vec<_>>(), ["Đơn vị Tân Phú một hai"]);
}

#[test]
fn a_criteria_file_that_is_being_written_is_in_it_and_can_be_opened_again() {
    let browser = Browser::start();
    browser.goto(&format!("{}#/criteria", App::serve().url()));
    browser.click("#begin");
    browser.find("#field-title");
    browser.js(FULL, &[]);
    browser.keys("#field-title", " một");
    browser.shows("#saved", "Chưa lưu được");
    let rescued = browser.rescued_as_it_dies();
    let [manuscript] = rescued.as_slice() else { panic!("{rescued:?}") };
    assert!(manuscript["fields"].to_string().contains(" một"), "{manuscript}");

    // What was typed is here again by itself, so the file has to say something else.
    let other = manuscript.to_string().replace(" một", " hai");
    let file = browser.scratch().join("cuu.json");
    fs::write(&file, format!(r#"{{"type":"AnttRescue","drafts":[{other}]}}"#)).expect("written");
    browser.click("#stopped-reload");
    browser.goto(&format!("{}#/open", App::serve().url()));
    browser.upload("#open-files", &[&file]);
    browser.click("#file-1-manuscript-0-replace");
    browser.find_text("main .drafts a", "").click();
    until("it is as the file says", || browser.value("#field-title").ends_with(" hai"));
}

#[test]
fn where_the_disk_is_full_the_file_holds_what_a_reviewer_typed_and_shows_it_again() {
    let browser = Browser::start();
    take_in(&browser);
    decide(&browser);
    browser.js(FULL, &[]);
    browser.keys("#decision-comment", "Thiếu biên bản họp");
    browser.find("#draft-not-kept");
    let rescued = browser.rescued_as_it_dies();
    let [part] = rescued.as_slice() else { panic!("{rescued:?}") };
    assert_eq!(part["value"]["comment"], "Thiếu biên bản họp", "{part}");

    let file = browser.scratch().join("cuu.json");
    fs::write(&file, format!(r#"{{"type":"AnttRescue","drafts":[{part}]}}"#)).expect("written");
    browser.click("#stopped-reload");
    browser.goto(&format!("{}#/open", App::serve().url()));
    browser.upload("#open-files", &[&file]);
    browser.shows(".desk-parts", "Bản nháp ý kiến thẩm định");
    assert!(browser.value(".desk-parts textarea").contains("Thiếu biên bản họp"));
}

/// A program of three instructions that does what none may.
const TRAP: &str = "const module = new WebAssembly.Module(Uint8Array.from([
        0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0, 10, 5, 1, 3, 0, 0, 11]));
    window.trap = new WebAssembly.Instance(module).exports.f;";

#[test]
fn a_trap_without_a_panic_stops_the_page_and_an_ordinary_error_does_not() {
    for way in ["setTimeout(trap)", "setTimeout(async () => trap())"] {
        let browser = Browser::start();
        profile(&browser);
        let ordinary = "setTimeout(() => { throw new Error('not ours') });
            setTimeout(async () => { throw new Error('not ours') });
            return new Promise((done) => setTimeout(done, 0))";
        browser.js(ordinary, &[]);
        until("both were told", || browser.console_errors().len() >= 2);
        browser.forget_console();
        assert!(!browser.find("#stopped").displayed());
        browser.keys(NAME, " một");
        browser.shows("#saved", "Đã lưu");
        browser.js(&format!("{TRAP}{way}"), &[]);
        browser.shows("#stopped-dead h1", "Chương trình đã dừng");
        browser.forget_console();
    }
}
