//! The page's two programs: the first gives way to the whole one and loses nothing, and what can't be fetched is said.

use antt::criteria::UnitKind;
use e2e::{App, Browser, filled, json, until};

const NAME: &str = "#profile-name";
const REFUSE: &str = "window.put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError') };";

/// Whether the whole program has taken over.
fn is_whole(browser: &Browser) -> bool {
    browser.js("return performance.getEntriesByType('resource').some((file) => file.name.includes('/whole.')) && document.querySelector('#answers, #sign, #settings, #heading') !== null", &[])
        == json!(true)
}

#[test]
fn a_first_visit_fetches_the_whole_program_only_once_a_criterion_is_shown() {
    let draft = filled::draft(UnitKind::Agency);
    let browser = Browser::start();
    browser.seed(App::serve(), &[&draft]);
    browser.reload();
    for page in ["/d/:draft/profile", "/d/:draft"] {
        browser.visit(App::serve(), &draft, page);
        browser.find("#heading");
        assert!(!is_whole(&browser), "{page}");
    }
    browser.visit(App::serve(), &draft, "/d/:draft/c/6.1");
    until("the whole program is fetched", || is_whole(&browser));
}

#[test]
fn the_worker_is_fetched_only_where_files_are_taken_in() {
    let browser = Browser::start();
    let has_worker = || {
        let files = "return performance.getEntriesByType('resource').some((file) => file.name.includes('/worker.'))";
        browser.js(files, &[]) == json!(true)
    };
    browser.seed(App::serve(), &[]);
    browser.desk("/desk");
    assert!(!has_worker());
    browser.desk("/desk/intake");
    until("the worker is fetched", has_worker);
}

#[test]
fn what_could_not_be_saved_goes_over_and_is_saved_later() {
    let draft = filled::draft(UnitKind::Agency);
    let browser = Browser::start();
    browser.seed(App::serve(), &[&draft]);
    browser.visit(App::serve(), &draft, "/d/:draft/profile");
    browser.find(NAME);
    browser.js(REFUSE, &[]);
    browser.keys(NAME, " một");
    browser.shows("#saved", "Chưa lưu được");
    browser.visit(App::serve(), &draft, "/d/:draft/answers");
    browser.shows("#heading", "Xem lại câu trả lời");
    browser.shows("#saved", "Chưa lưu được");
    browser.js("IDBObjectStore.prototype.put = window.put", &[]);
    browser.visit(App::serve(), &draft, "/d/:draft/profile");
    assert_eq!(browser.value(NAME), "Đơn vị Tân Phú một");
    browser.keys(NAME, " hai");
    browser.shows("#saved", "Đã lưu");
    assert_eq!(browser.stored_draft(&draft).profile.name, "Đơn vị Tân Phú một hai");
}

#[test]
fn the_draft_stays_this_windows_while_the_programs_change() {
    let draft = filled::draft(UnitKind::Agency);
    let browser = Browser::start();
    browser.seed(App::serve(), &[&draft]);
    browser.reload();
    browser.visit(App::serve(), &draft, "/d/:draft/profile");
    let first = browser.tab();
    browser.keys(NAME, " một");
    browser.visit(App::serve(), &draft, "/d/:draft/answers");
    browser.shows("#heading", "Xem lại câu trả lời");
    browser.new_tab();
    browser.visit(App::serve(), &draft, "/d/:draft/profile");
    browser.shows(".notices", "Hồ sơ này đang mở ở một cửa sổ khác");
    browser.close_tab();
    browser.switch(&first);
    browser.visit(App::serve(), &draft, "/d/:draft/profile");
    browser.keys(NAME, " hai");
    until("it is saved", || browser.stored_draft(&draft).profile.name == "Đơn vị Tân Phú một hai");
}

#[test]
fn without_a_database_drafts_and_the_language_go_over() {
    let browser = Browser::start();
    let nothing = "Object.defineProperty(window, 'indexedDB', { value: undefined });
        Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError') } });";
    browser.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": nothing }));
    browser.goto(&App::serve().url());
    browser.click("#switch-language");
    browser.click("a[href$='#/start']");
    browser.click("#kind-1");
    browser.click("#create");
    browser.keys(NAME, "Xã Ánh Dương");
    browser.click(".back a");
    browser.click("a[href$='/answers']");
    browser.shows("#heading", "Check the answers");
    browser.click(".back a");
    browser.click("a[href$='/profile']");
    assert_eq!(browser.value(NAME), "Xã Ánh Dương");
}

#[test]
fn a_part_that_cannot_be_fetched_is_said_and_asked_for_again() {
    for part in ["*whole.*.js*", "*whole.*.css*", "*whole.*.wasm*"] {
        let app = App::own();
        let browser = Browser::start();
        browser.goto(&app.url());
        browser.find("#heading");
        browser.cdp("Network.enable", json!({}));
        browser.cdp("Network.setBlockedURLs", json!({ "urls": [part] }));
        browser.click("a[href$='#/settings']");
        browser.shows("main", "Chưa tải được phần này");
        browser.shows("main [role=alert]", "kiểm tra kết nối mạng");
        browser.cdp("Network.setBlockedURLs", json!({ "urls": [] }));
        browser.find_text("main .actions .button", "Thử lại").click();
        browser.shows("#heading", "Cài đặt");
    }
}
