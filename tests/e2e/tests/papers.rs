//! The official papers of an assessment: read, printed, saved for Word and as a calendar.

use std::fs;

use antt::{criteria::UnitKind, paper::Kind};
use e2e::{App, Browser, filled, json};

/// Whether what stands around the paper is there, and the paper.
const SHOWN: &str =
    "return ['#heading', '.paper-kind'].map((css) => document.querySelector(css).getClientRects().length > 0)";

const LIST: &str = "/d/:draft/papers";

fn browser() -> (Browser, antt::assessment::Draft) {
    let draft = filled::draft(UnitKind::Commune);
    let browser = Browser::start();
    browser.seed(App::serve(), &[&draft]);
    (browser, draft)
}

#[test]
fn every_paper_is_saved_for_word_by_the_program_beside_the_page() {
    let draft = filled::draft(UnitKind::Commune);
    let browser = Browser::start_noting_everything();
    browser.seed(App::serve(), &[&draft]);
    browser.visit(App::serve(), &draft, LIST);
    for kind in Kind::ALL {
        browser.click(&format!("#word-{}", kind.id()));
        let path =
            browser.wait_download(|name| name.starts_with(&format!("antt_{}_", kind.id())) && name.ends_with(".docx"));
        let bytes = fs::read(path).expect("the file");
        assert!(bytes.starts_with(b"PK") && bytes.len() > 3_000, "{kind:?}: {} bytes", bytes.len());
    }
    browser.asked_nobody_else(App::serve());
}

#[test]
fn the_calendar_is_saved() {
    let (browser, draft) = browser();
    browser.visit(App::serve(), &draft, LIST);
    browser.click("#save-calendar");
    let path = browser.wait_download(|name| name.ends_with(".ics"));
    let file = fs::read_to_string(path).expect("a text");
    assert!(file.starts_with("BEGIN:VCALENDAR\r\n") && file.contains("DTSTART;VALUE=DATE:20261119"));
}

#[test]
fn a_paper_is_read_by_itself_and_printed_without_what_stands_around_it() {
    let (browser, draft) = browser();
    for kind in Kind::ALL {
        browser.visit(App::serve(), &draft, &format!("{LIST}/{}", kind.id()));
        browser.find(".paper .paper-kind");
        browser.is_sound("vi");
        browser.emulate_media("print", &[]);
        assert_eq!(browser.faults_of_print(), [""; 0], "{kind:?}");
        assert_eq!(browser.js(SHOWN, &[]), json!([false, true]), "{kind:?}");
        browser.emulate_media("", &[]);
    }
}
