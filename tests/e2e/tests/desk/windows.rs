//! Several windows on one desk, and one window without a database.

use antt::text::{Language, page::desk as words};
use e2e::{Browser, json};

use super::generator::secret_of;
use super::seeded::{all, start};
use super::trust::{self, bare, entry};

const UNIT: &str = "Đơn vị số 151";
const NO_LOCKS: &str = "Object.defineProperty(Navigator.prototype, 'locks', { value: undefined });";

pub fn held() -> &'static str {
    Language::Vi.say(words::HELD_ELSEWHERE)
}

#[track_caller]
fn revoke(browser: &Browser) {
    let id = bare(&secret_of(151).did());
    entry(browser, UNIT);
    browser.js("document.querySelector('.trusted-key details').open = true", &[]);
    trust::revoke(browser, &id);
}

/// Fills in the form for a key that nobody has listed.
#[track_caller]
fn list_a_key(browser: &Browser) {
    browser.keys("#trust-did", &secret_of(4_002).did().to_string());
    browser.click("#look-at-did");
    browser.keys("#trust-name", "Phòng thẩm định");
    browser.click("#role-reviewer");
    browser.keys("#trust-how", "Gọi điện, đọc đủ năm nhóm");
    browser.click("#save-key");
}

pub fn is_disabled(browser: &Browser, css: &str) -> bool {
    browser.find(css);
    browser.js("return document.querySelector(arguments[0]).matches(':disabled')", &[json!(css)]) == json!(true)
}

#[test]
fn the_second_window_on_a_desk_is_told_and_reads_only() {
    let browser = start(true);
    browser.desk("/desk/trust");
    browser.shows("#listed-keys", "(");
    assert!(browser.all("#desk-elsewhere").is_empty());
    let first = browser.tab();

    let second = browser.new_tab();
    let summary = format!("/desk/s/{}", all()[1].record.id.trim_start_matches("urn:uuid:"));
    for (page, writes) in [
        (summary.as_str(), "#decide-again"),
        ("/desk/intake", "#intake-files"),
        ("/desk/copy", "#copy-file"),
        ("/desk/trust", "#look-at-did"),
    ] {
        browser.desk(page);
        browser.shows("#desk-elsewhere", held());
        assert!(is_disabled(&browser, writes), "{page}");
    }
    // It can be looked through.
    entry(&browser, UNIT);
    assert!(is_disabled(&browser, &format!("#revoke-{}", bare(&secret_of(151).did()))));

    browser.switch(&first);
    revoke(&browser);
    browser.close_tab();
    browser.switch(&second);
    browser.click("#reload-desk");
    browser.gone("#desk-elsewhere");
    entry(&browser, UNIT);
    browser.shows(".trusted-key summary", "20/11/2026");
    list_a_key(&browser);
    browser.desk("/desk/trust");
    entry(&browser, UNIT);
    browser.shows(".trusted-key summary", "20/11/2026");
}

#[test]
fn without_locks_nothing_is_written_over_what_another_window_wrote() {
    let browser = start(false);
    browser.run_first(NO_LOCKS);
    browser.desk("/desk/trust");
    browser.shows("#listed-keys", "(");
    let first = browser.tab();
    let second = browser.new_tab();
    browser.run_first(NO_LOCKS);
    browser.desk("/desk/trust");
    browser.shows("#listed-keys", "(");
    browser.switch(&first);
    revoke(&browser);
    browser.switch(&second);
    list_a_key(&browser);
    browser.shows("main", "cửa sổ khác");
    // Read anew, it sees what the other wrote, and writes after it.
    browser.desk("/desk/trust");
    entry(&browser, UNIT);
    browser.shows(".trusted-key summary", "20/11/2026");
    list_a_key(&browser);
    entry(&browser, "Phòng thẩm định");
    browser.desk("/desk/trust");
    entry(&browser, UNIT);
    browser.shows(".trusted-key summary", "20/11/2026");
}

#[test]
fn without_a_database_the_desk_lasts_as_long_as_its_window() {
    let browser = Browser::start();
    browser.keeps_nothing();
    browser.desk("/desk/trust");
    let asks = "const leaving = new Event('beforeunload', { cancelable: true });
        window.dispatchEvent(leaving); return leaving.defaultPrevented";
    browser.shows("#listed-keys", "(0)");
    assert_eq!(browser.js(asks, &[]), json!(false), "there is nothing to lose");
    list_a_key(&browser);
    browser.shows("#listed-keys", "(1)");
    for page in ["/", "/settings"] {
        browser.js("location.hash = arguments[0]", &[json!(page)]);
        browser.gone("#listed-keys");
        assert_eq!(browser.js(asks, &[]), json!(true), "closing loses the desk");
        browser.js("location.hash = '/desk/trust'", &[]);
        browser.shows("#listed-keys", "(1)");
    }
}
