//! How the page stands on a phone, on a screen, on paper, in both languages, light and dark, in every state that a file can be in; and
//! that a keyboard is enough.

use super::generator::signed;
use super::many;
use super::support::{Named, expected, intake, rival, staged, states, trusting, written, zipped};
use super::workers::play;
use antt::document::open::{File, open};
use antt::document::to_file;
use antt::review::intake::StateKind;
use e2e::{Browser, audit::WIDTHS, json, until};

/// A later revision of a unit's summary, behind the file that is given.
fn revised(n: u64, revision: u32, before: Option<&[u8]>) -> Vec<u8> {
    let mut summary = many::unit(n).summary();
    summary.revision = revision;
    summary.previous = before.map(|bytes| match open(bytes) {
        Ok(File::Summary(opened)) => opened.digest.to_string(),
        _ => unreachable!("a summary"),
    });
    to_file(&signed(&summary, n))
}

/// What is taken over first, and what comes then: a file or two in every state.
fn of_every_state() -> (Vec<Named>, Vec<Named>) {
    let first = many::unit(2).file();
    let second = revised(2, 2, Some(&first));
    let third = revised(2, 3, Some(&second));
    let altered = String::from_utf8(many::unit(8).file()).expect("UTF-8").replace("số 8", "số 99").into_bytes();
    let named = |name: &str, bytes: &[u8]| (name.to_owned(), bytes.to_vec());
    let before = vec![named("hai.json", &second), named("bốn.json", &many::unit(4).file())];
    let then = vec![
        named("Công an xã Tân Phú/tự đánh giá năm 2026 - bản chính thức đã ký.json", &many::unit(6).file()),
        named("thay.json", &third),
        named("đã có.json", &many::unit(4).file()),
        named("cũ.json", &first),
        named("thiếu.json", &revised(5, 2, None)),
        named("đôi/1.json", &many::unit(7).file()),
        named("đôi/2.json", &rival(7)),
        named("sửa.json", &altered),
        named("khóa.json", &many::trust_file(&trusting(4), 999_999)),
        named("hỏng.json", b"{\"type\":\"AnttSelfAssessment\",\"id\":1}"),
        named("trống.json", b""),
        named(".DS_Store", b"x"),
    ];
    (before, then)
}

const EVERY: [(StateKind, u64); 9] = [
    (StateKind::New, 1),
    (StateKind::Replaces, 1),
    (StateKind::Same, 1),
    (StateKind::Older, 1),
    (StateKind::Gap, 1),
    (StateKind::Conflict, 2),
    (StateKind::NotIntact, 1),
    (StateKind::ForTrust, 1),
    (StateKind::Refused, 2),
];

/// What is wrong with the page as it stands, in one language.
fn faults(browser: &Browser, what: &str, language: &str) -> Vec<String> {
    let mut all: Vec<(String, Vec<String>)> = vec![("meaning".to_owned(), browser.faults_of_meaning(language))];
    for width in WIDTHS {
        browser.emulate_device(width, 800, 1, width < 700);
        all.push((width.to_string(), browser.faults_of_layout()));
    }
    browser.cdp("Emulation.clearDeviceMetricsOverride", json!({}));
    browser.cdp("Emulation.setTouchEmulationEnabled", json!({ "enabled": false }));
    for scheme in ["light", "dark"] {
        browser.emulate_media("", &[("prefers-color-scheme", scheme)]);
        all.push((scheme.to_owned(), browser.faults_of_contrast()));
    }
    browser.emulate_media("print", &[]);
    all.push(("print".to_owned(), browser.faults_of_print()));
    browser.emulate_media("", &[]);
    let told = |(how, faults): (String, Vec<String>)| {
        faults.into_iter().map(move |fault| format!("{what} {language} {how}: {fault}")).collect::<Vec<_>>()
    };
    all.into_iter().flat_map(told).collect()
}

/// In both languages; the page stays as it is meanwhile.
fn faults_in_both(browser: &Browser, what: &str) -> Vec<String> {
    let mut all = faults(browser, what, "vi");
    browser.click("#switch-language");
    browser.find("html[lang=en]");
    all.extend(faults(browser, what, "en"));
    browser.click("#switch-language");
    browser.find("html[lang=vi]");
    all
}

#[test]
fn the_page_fits_reads_and_prints_in_every_state() {
    let browser = Browser::start();
    play(&browser, "(said) => window.wait && said.says !== 'ready' ? 'keep' : 'go'");
    intake(&browser, &trusting(6));
    let mut all = faults_in_both(&browser, "empty");
    let (before, then) = of_every_state();
    browser.js("window.wait = true", &[]);
    browser.upload("#intake-files", &[written(&browser, "trước.zip", &zipped(&before))]);
    browser.find("#stop");
    all.extend(faults_in_both(&browser, "reading"));
    browser.js("window.wait = false; window.letGo()", &[]);
    staged(&browser, 2);
    browser.click("#take-all");
    browser.shows("main .notice.good", "Đã nhận 2 tệp");
    all.extend(faults_in_both(&browser, "taken in"));
    browser.click("#take-none");
    browser.upload("#intake-files", &[written(&browser, "sau.zip", &zipped(&then))]);
    staged(&browser, 11);
    assert_eq!(states(&browser), expected(&EVERY));
    browser.click("#reasons summary");
    all.extend(faults_in_both(&browser, "staged"));
    assert!(all.is_empty(), "{}", all.join("\n"));
}

/// Tab until it has the focus.
#[track_caller]
fn tab_to(browser: &Browser, css: &str) {
    for _ in 0..60 {
        if browser.js("return document.activeElement.matches(arguments[0])", &[json!(css)]) == true {
            return;
        }
        browser.press("Tab");
    }
    panic!("the key Tab does not lead to `{css}`");
}

#[test]
fn a_keyboard_is_enough_to_look_choose_take_and_read_on() {
    let browser = Browser::start();
    play(&browser, "(said) => said.says === 'ready' ? 'go' : 'keep'");
    intake(&browser, &trusting(6));
    tab_to(&browser, "#intake-files");
    browser.upload("#intake-files", &[written(&browser, "mọi.zip", &zipped(&of_every_state().1))]);
    tab_to(&browser, "#stop");
    browser.press("Enter");
    tab_to(&browser, "#go-on");
    browser.press("Enter");
    browser.find("#stop");
    browser.js("window.letGo()", &[]);
    staged(&browser, 11);
    until("the heading of the table has the focus", || browser.js("return document.activeElement.id", &[]) == "staged");
    tab_to(&browser, "#states li:nth-child(2) button");
    browser.press(" ");
    browser.find("#states li:nth-child(2) [aria-pressed=true]");
    tab_to(&browser, "#staging tr.row");
    browser.press(" ");
    browser.shows("#take-chosen", "Nhận 1 tệp");
    tab_to(&browser, "#take-chosen");
    browser.press("Enter");
    browser.shows("main .notice.good", "Đã nhận 1 tệp");
    until("the heading of the table has the focus", || browser.js("return document.activeElement.id", &[]) == "staged");
    tab_to(&browser, "#reasons summary");
    browser.press("Enter");
    browser.shows("#reasons", "Tệp trống");
}
