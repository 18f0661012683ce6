//! Whom the desk trusts: a key that follows another, one that is revoked, a list handed to somebody else.

use antt::criteria::day_in_vietnam;
use antt::document::Did;
use antt::document::key_rotation::{self, Rotating};
use antt::document::open::{File, open};
use antt::text::{Language, date};
use e2e::{App, Browser, until};
use std::fs;

use super::generator::{SIGNED_AT, secret_of};
use super::seeded::{EXPECTED, reviewer, start};

fn page(browser: &Browser, route: &str) {
    browser.desk(route);
}

fn listed(browser: &Browser) -> String {
    browser.shows("#listed-keys", "(");
    browser.text("#listed-keys")
}

/// The only entry that the search finds, unfolded.
pub fn entry(browser: &Browser, search: &str) {
    browser.clear("#search-keys");
    browser.keys("#search-keys", search);
    until(&format!("{search} is found alone"), || browser.all(".trusted-key").len() == 1);
    browser.js("document.querySelector('.trusted-key').open = true", &[]);
}

pub fn bare(did: &Did) -> String {
    did.fingerprint().to_string().replace(' ', "")
}

#[test]
fn a_change_of_key_is_confirmed_after_comparing_and_its_statement_is_kept() {
    let browser = start(App::serve(), false);
    let (old, new) = (secret_of(1), secret_of(4_001));
    let rotating = Rotating {
        id: "urn:uuid:6f9619ff-8b86-4011-b42d-00cf4fc964ff",
        reason: "Đổi máy tính",
        rotated_at: SIGNED_AT,
        program_version: "0.1.0",
    };
    let statement = key_rotation::seal(&old, &new, rotating).expect("a sealed rotation").bytes;
    let file = browser.downloads().join("doi-khoa.json");
    fs::write(&file, &statement).expect("a file");
    page(&browser, "/desk/trust");
    let before = listed(&browser);
    browser.upload("#trust-file", &[&file]);
    browser.shows("main", "Đổi máy tính");
    browser.shows("#compare-fingerprint", &new.did().fingerprint().to_string());
    // It only proposes.
    assert_eq!(listed(&browser), before);
    browser.keys("#trust-how", "Gọi số cơ quan, đọc lại đủ năm nhóm");
    browser.click("#save-key");
    until("one more key is listed", || listed(&browser) != before);
    // Said once everything is written.
    browser.shows("main", "Đã ghi.");
    // Also when the page is read anew.
    page(&browser, "/desk/trust");
    entry(&browser, &new.did().fingerprint().to_string());
    browser.shows(".statement", &old.did().fingerprint().to_string());
    browser.shows(".statement", "Đổi máy tính");
    browser.find_text(".statement button", "Lưu văn bản đổi khóa").click();
    let saved = fs::read(browser.wait_download(|name| name.starts_with("antt_doi-khoa_"))).expect("the statement");
    assert_eq!(saved, statement, "not as received");

    // It travels with the desk.
    page(&browser, "/desk/copy");
    browser.click("#save-copy");
    let copy = fs::File::open(browser.wait_download(|name| name.ends_with(".zip"))).expect("the copy");
    let archive = zip::ZipArchive::new(copy).expect("a zip");
    assert_eq!(
        archive.file_names().filter_map(Result::ok).filter(|name| name.starts_with("rotations/antt_doi-khoa_")).count(),
        1
    );
}

#[test]
fn files_taken_in_follow_a_revocation() {
    let browser = start(App::serve(), true);
    let figure = |id: &str| {
        browser.desk("/desk/figures");
        browser.find("#figures-result");
        browser.text(&format!("#figure-total-{id}")).parse::<u64>().expect("a number")
    };
    let state = |words: &str| {
        browser.desk("/desk");
        browser.keys("#desk-search", "Đơn vị số 299");
        browser.shows("#desk-rows tr.row", words);
    };
    let before = figure("not_verified");
    state("Khóa tin cậy");
    page(&browser, "/desk/trust");
    entry(&browser, "Đơn vị số 299");
    let id = bare(&secret_of(299).did());
    browser.js("document.querySelector('.trusted-key details').open = true", &[]);
    browser.clear(&format!("#revoke-day-{id}"));
    browser.keys(&format!("#revoke-day-{id}"), "20/11/2026");
    browser.click(&format!("#revoke-{id}"));
    browser.shows(".trusted-key summary", "20/11/2026");
    state("Khóa đã thu hồi");
    assert_eq!(figure("not_verified"), before + 1);
    assert_eq!(figure("expected"), EXPECTED);
    page(&browser, "/desk/trust");
    entry(&browser, "Đơn vị số 299");
    browser.click(&format!("#trust-again-{id}"));
    browser.click(&format!("#trust-again-{id}-sure"));
    until("it is trusted again", || !browser.text(".trusted-key summary").contains("20/11/2026"));
    assert_eq!(figure("not_verified"), before);
}

#[test]
fn a_list_is_handed_on_and_looked_at_before_it_is_taken_over() {
    let first = start(App::serve(), false);
    page(&first, "/desk/trust");
    let count = listed(&first);
    first.js("document.querySelector('#save-list').closest('details').open = true", &[]);
    first.click("#save-list");
    let file = first.wait_download(|name| name.starts_with("antt_khoa-tin-cay_"));
    let Ok(File::TrustList(list)) = open(&fs::read(&file).expect("the list")) else { panic!("no list") };
    let antt::document::open::Integrity::Intact(signed) = &list.integrity else { panic!("not intact") };

    let other = Browser::start();
    other.seed(App::serve(), &[]);
    page(&other, "/desk/trust");
    other.upload("#trust-file", &[&file]);
    // Whose key has signed it is not known: nothing can be taken over.
    other.shows("main", "Chưa tin cậy khóa ký danh sách này");
    other.shows("main", &signed.did.fingerprint().to_string());
    assert!(other.all("#take-all").is_empty());
    other.click("#take-none");
    other.keys("#trust-did", &signed.did.to_string());
    other.click("#look-at-did");
    other.shows("#compare-fingerprint", &signed.did.fingerprint().to_string());
    other.keys("#trust-name", "Phòng thẩm định");
    other.click("#role-reviewer");
    other.keys("#trust-how", "Gọi điện, đọc đủ năm nhóm");
    other.click("#save-key");
    other.shows("#listed-keys", "(1)");
    other.upload("#trust-file", &[&file]);
    other.shows("main", "Khóa ký danh sách được tin cậy");
    // Only rows that are seen are in the page; the others are found.
    let drawn = other.all("#entries tr.row").len();
    assert!((10..100).contains(&drawn), "{drawn} rows in the page");
    // Some: the two of them that are ticked.
    for did in [secret_of(1).did(), reviewer().did] {
        other.clear("#search-entries");
        other.keys("#search-entries", &did.fingerprint().to_string());
        other.click(&format!("#take-{}", bare(&did)));
    }
    other.click("#take-some");
    other.shows("#listed-keys", "(3)");
    other.upload("#trust-file", &[&file]);
    other.find("#take-all");
    other.click("#take-all");
    let all = list.document.entries.len() + 1;
    other.shows("#listed-keys", &format!("({all})"));
    assert!(count.contains(&format!("({})", all - 1)), "{count}");
    // Taken over as it was: also what was compared, and by whom is not said anew.
    entry(&other, "Đơn vị số 299");
    other.shows(".trusted-key", "Gặp trực tiếp");
    let day = day_in_vietnam(antt::criteria::utc_seconds(SIGNED_AT).expect("a time"));
    assert!(!date(Language::Vi, day).is_empty());
}
