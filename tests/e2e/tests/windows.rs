//! Several windows at once: one writes a draft, the others are told and read.

use antt::{assessment::Draft, criteria::UnitKind};
use e2e::{App, Browser, filled, json, seed, until};

const NAME: &str = "#profile-name";
const HELD: &str = "Hồ sơ này đang mở ở một cửa sổ khác";

fn drafts() -> [Draft; 2] {
    [filled::draft(UnitKind::Commune), seed::numbered(filled::draft(UnitKind::Agency), 1)]
}

#[track_caller]
fn profile(browser: &Browser, draft: &Draft) {
    browser.visit(App::serve(), draft, "/d/:draft/profile");
    browser.find(NAME);
}

/// Whether nothing on the page lets itself be changed.
#[track_caller]
fn reads_only(browser: &Browser) -> bool {
    let open = "return [...document.querySelectorAll('main input, main textarea, main select')].filter((field) =>
        !field.disabled && !field.readOnly).map((field) => field.id)";
    browser.js(open, &[]) == json!([])
}

#[test]
fn the_second_window_is_told_and_reads_only() {
    let [draft, other] = drafts();
    let browser = Browser::start();
    browser.seed(App::serve(), &[&draft, &other]);
    profile(&browser, &draft);
    let first = browser.tab();
    browser.keys(NAME, " một");
    browser.shows("#saved", "Đã lưu");

    let second = browser.new_tab();
    profile(&browser, &draft);
    browser.shows(".notices", HELD);
    browser.shows("#saved", "Chỉ xem");
    assert_eq!(browser.value(NAME), "Đơn vị Tân Phú một");
    assert!(reads_only(&browser));
    for page in ["/d/:draft/c/5.1", "/d/:draft/c/5.2", "/d/:draft/c/5.4", "/d/:draft/sign"] {
        browser.visit(App::serve(), &draft, page);
        browser.shows(".notices", HELD);
        browser.text_fields();
        assert!(reads_only(&browser), "{page}");
    }
    browser.visit(App::serve(), &draft, "/d/:draft");
    browser.shows("#saved", "Chỉ xem");
    assert!(browser.all("#delete").is_empty(), "deleting is writing too");
    browser.keys("#heading", "x");
    let before = browser.stored(&draft);

    // Another draft is nobody else's.
    profile(&browser, &other);
    browser.keys(NAME, " hai");
    browser.shows("#saved", "Đã lưu");
    assert!(browser.all(".notices .notice").is_empty());
    assert_eq!(browser.stored_draft(&other).profile.name, "Đơn vị Tân Phú hai");
    assert_eq!(browser.stored(&draft), before, "the second window wrote");

    profile(&browser, &draft);
    browser.shows(".notices", HELD);
    browser.switch(&first);
    browser.keys(NAME, " ba");
    until("the first window saves", || browser.stored_draft(&draft).profile.name == "Đơn vị Tân Phú một ba");
    browser.shows("#saved", "Đã lưu");
    browser.close_tab();

    browser.switch(&second);
    browser.click(".notices button");
    browser.gone(".notices .notice");
    assert_eq!(browser.value(NAME), "Đơn vị Tân Phú một ba");
    browser.keys(NAME, " bốn");
    until("the second window saves", || browser.stored_draft(&draft).profile.name == "Đơn vị Tân Phú một ba bốn");
}

#[test]
fn reloading_never_locks_a_window_out_of_its_own_draft() {
    let [draft, _] = drafts();
    let browser = Browser::start();
    browser.seed(App::serve(), &[&draft]);
    profile(&browser, &draft);
    for _ in 0..10 {
        browser.reload();
        browser.find(NAME);
        assert!(browser.all(".notices .notice").is_empty());
    }
}

#[test]
fn going_to_and_fro_quickly_ends_where_one_went_last() {
    let [draft, other] = drafts();
    let browser = Browser::start();
    browser.seed(App::serve(), &[&draft, &other]);
    let address = |draft: &Draft| format!("#/d/{}/profile", draft.id.trim_start_matches("urn:uuid:"));
    let hurry = "
        const [here, there] = arguments[0];
        const turn = (ms) => new Promise((done) => setTimeout(done, ms));
        for (let round = 0; round < 12; round++) {
            location.hash = round % 2 ? here : there; await turn(round % 4);
            location.hash = '#/'; await turn(round % 3);
        }
        location.hash = there; await turn(0); location.hash = here;";
    browser.js(&format!("return (async () => {{ {hurry} }})()"), &[json!([address(&draft), address(&other)])]);
    browser.find(NAME);
    browser.shows("#saved", "Đã lưu");
    assert!(browser.all(".notices .notice").is_empty(), "{}", browser.text(".notices"));
    browser.keys(NAME, " một");
    until("it is saved", || browser.stored_draft(&draft).profile.name == "Đơn vị Tân Phú một");
    assert_eq!(browser.stored_draft(&other), other);
}

#[test]
fn an_address_of_another_draft_leads_to_that_draft() {
    let [draft, other] = drafts();
    let browser = Browser::start();
    browser.seed(App::serve(), &[&draft, &other]);
    // A criterion that only the other standard has.
    for (draft, criterion) in [(&draft, "5.1"), (&other, "6.1"), (&draft, "5.2"), (&other, "6.2")] {
        browser.visit(App::serve(), draft, &format!("/d/:draft/c/{criterion}"));
        browser.find("[id^='check-']");
        assert!(browser.url().ends_with(&format!("/c/{criterion}")), "{}", browser.url());
    }
}

#[test]
fn a_draft_deleted_or_erased_elsewhere_is_not_written_again() {
    let [draft, _] = drafts();
    let browser = Browser::start();
    browser.seed(App::serve(), &[&draft]);
    profile(&browser, &draft);
    let delete = "return new Promise((done) => { const open = indexedDB.open('antt'); open.onsuccess = () => {
        const work = open.result.transaction('drafts', 'readwrite'); work.objectStore('drafts').clear();
        work.oncomplete = () => { open.result.close(); done(true); } } })";
    browser.js(delete, &[]);
    browser.keys(NAME, " một");
    browser.shows("#saved", "Chưa lưu được");
    browser.shows(".notices", "không ghi đè");
    browser.find(".notices #save-draft");
    browser.reload();
    browser.shows("#heading", "Không mở được hồ sơ");
}
