//! Whom the desk trusts: a key that follows another, one that is revoked, a list handed to somebody else.

use antt::criteria::day_in_vietnam;
use antt::document::key_card::{self, KeyCard, issue};
use antt::document::key_rotation::{self, Rotating};
use antt::document::open::{File, open};
use antt::document::{Did, Header, to_file};
use antt::review::trust::Entry;
use antt::text::page::desk::{INTAKE, TRUST};
use antt::text::{Language, date};
use e2e::{App, Browser, until};
use std::fs;

use super::generator::{SIGNED_AT, secret_of};
use super::many::{trust_file, trust_list, unit};
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

/// Ends the trust in a key whose entry is unfolded, from a day on.
#[track_caller]
pub fn revoke(browser: &Browser, id: &str) {
    browser.clear(&format!("#revoke-day-{id}"));
    browser.keys(&format!("#revoke-day-{id}"), "20/11/2026");
    browser.click(&format!("#revoke-{id}"));
    browser.shows(".trusted-key summary", "20/11/2026");
}

pub fn bare(did: &Did) -> String {
    did.fingerprint().to_string().replace(' ', "")
}

#[test]
fn a_key_that_is_being_added_is_found_again_after_a_look_at_another_page() {
    let browser = start(false);
    let file = browser.downloads().join("doi-khoa.json");
    fs::write(&file, statement(1, 4_001)).expect("a file");
    let look_elsewhere = || {
        for tab in [INTAKE, TRUST] {
            let title = Language::Vi.say(tab);
            browser.find_text(".tabs a", title).click();
            browser.shows("#heading", title);
        }
    };
    page(&browser, "/desk/trust");
    browser.upload("#trust-file", &[&file]);
    browser.keys("#trust-how", "Gọi số cơ quan");
    look_elsewhere();
    assert_eq!(browser.value("#trust-how"), "Gọi số cơ quan");
    browser.click("#cancel-key");
    browser.find("#trust-file");
    look_elsewhere();
    browser.find("#trust-file");
}

#[test]
fn a_change_of_key_is_confirmed_after_comparing_and_its_statement_is_kept() {
    let browser = start(false);
    let (old, new) = (secret_of(1), secret_of(4_001));
    let statement = statement(1, 4_001);
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
    let browser = start(true);
    let figure = |id: &str| {
        browser.desk("/desk/figures");
        browser.find("#figures-result");
        browser.text(&format!("#figure-total-{id}")).parse::<u64>().expect("a number")
    };
    let state = |words: &str| {
        browser.desk("/desk");
        browser.keys("#desk-search", "Đơn vị số 151");
        browser.shows("#desk-rows tr.row", words);
    };
    let before = figure("not_verified");
    state("Khóa tin cậy");
    page(&browser, "/desk/trust");
    entry(&browser, "Đơn vị số 151");
    let id = bare(&secret_of(151).did());
    browser.js("document.querySelector('.trusted-key details').open = true", &[]);
    revoke(&browser, &id);
    state("Khóa đã thu hồi");
    assert_eq!(figure("not_verified"), before + 1);
    assert_eq!(figure("expected"), EXPECTED);
    page(&browser, "/desk/trust");
    entry(&browser, "Đơn vị số 151");
    browser.click(&format!("#trust-again-{id}"));
    browser.click(&format!("#trust-again-{id}-sure"));
    until("it is trusted again", || !browser.text(".trusted-key summary").contains("20/11/2026"));
    assert_eq!(figure("not_verified"), before);
}

#[test]
fn a_list_is_handed_on_and_looked_at_before_it_is_taken_over() {
    let first = start(false);
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
    // It is listed right there, and the list waits.
    other.click("#list-signer");
    other.find("#trust-name:focus");
    other.shows("#compare-fingerprint", &signed.did.fingerprint().to_string());
    other.keys("#trust-name", "Phòng thẩm định");
    other.click("#role-reviewer");
    other.keys("#trust-how", "Gọi điện, đọc đủ năm nhóm");
    other.click("#save-key");
    other.shows("#listed-keys", "(1)");
    other.shows("main", "Khóa ký danh sách được tin cậy");
    other.find("#list-of-keys:focus");
    other.gone("#list-signer");
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
    let all = list.document.entries.len() + 1;
    other.shows("#take-all", &format!("({})", all - 3));
    other.click("#take-all");
    other.shows("#listed-keys", &format!("({all})"));
    assert!(count.contains(&format!("({})", all - 1)), "{count}");
    // Taken over as it was: also what was compared, and by whom is not said anew.
    entry(&other, "Đơn vị số 151");
    other.shows(".trusted-key", "Gặp trực tiếp");
    let day = day_in_vietnam(antt::criteria::utc_seconds(SIGNED_AT).expect("a time"));
    assert!(!date(Language::Vi, day).is_empty());
}

/// The state of a unit's assessment in the list.
fn shows_in_list(browser: &Browser, code: &str, words: &str) {
    browser.desk("/desk");
    browser.keys("#desk-search", code);
    until("one row is left", || browser.all("#desk-rows tr.row").len() == 1);
    browser.shows("#desk-rows tr.row", words);
}

#[test]
fn what_is_listed_here_otherwise_is_replaced_only_where_it_is_chosen() {
    let browser = Browser::start();
    browser.seed(App::serve(), &[]);
    let own = |name: &str| Entry { name: name.to_owned(), ..unit(1).entry() };
    let mut trust = trust_list([].into_iter(), reviewer());
    trust.add(own("Ghi ở đây")).expect("a new key");
    browser.seed_trust(&trust);
    let theirs = trust_list([unit(1), unit(2)].into_iter(), reviewer());
    let file = browser.scratch().join("khoa.json");
    fs::write(&file, trust_file(&theirs, 9_999)).expect("a file");
    page(&browser, "/desk/trust");
    browser.upload("#trust-file", &[&file]);
    browser.shows("main", "chỉ thay cho ghi chép ở đây khi được chọn");
    browser.shows("#take-all", "(1)");
    browser.click("#take-all");
    browser.shows("#listed-keys", "(3)");
    entry(&browser, &secret_of(1).did().fingerprint().to_string());
    browser.shows(".trusted-key", "Ghi ở đây");
    browser.upload("#trust-file", &[&file]);
    browser.find("#take-all:disabled");
    browser.click(&format!("#take-{}", bare(&secret_of(1).did())));
    browser.shows("#take-some", "(1)");
    browser.click("#take-some");
    browser.shows(".trusted-key", &unit(1).name);
}

#[track_caller]
fn paste(browser: &Browser, did: &Did) {
    page(browser, "/desk/trust");
    browser.keys("#trust-did", &did.to_string());
    browser.click("#look-at-did");
    browser.shows("#compare-fingerprint", &did.fingerprint().to_string());
}

#[test]
fn a_units_key_is_listed_from_its_pasted_name_for_a_unit_that_the_reviewer_says() {
    let browser = start(true);
    let did = secret_of(7).did();
    shows_in_list(&browser, "00007", "Chưa biết khóa");
    paste(&browser, &did);
    browser.keys("#trust-name", "Công an xã");
    browser.keys("#trust-how", "Gọi số cơ quan, đọc đủ năm nhóm");
    browser.click("#role-unit");
    browser.shows("#trust-units", "Chưa chọn đơn vị nào");
    browser.click("#save-key");
    browser.shows("#error-summary", "Chọn ít nhất một đơn vị");
    // By its code, then by its name without diacritics.
    browser.keys("#unit-search", "00007");
    browser.shows("#units-found", "Tìm thấy 1 đơn vị");
    browser.shows("#add-unit-0", "Đơn vị số 7");
    browser.shows(".found-units li", "đơn vị phải nộp");
    browser.click("#add-unit-0");
    browser.find("#trust-unit-0:checked");
    browser.shows("#unit-added[role=status]", "Đã thêm: Đơn vị số 7 (");
    // What was pressed is gone, and the focus stays at the search.
    until("the search has the focus", || browser.js("return document.activeElement.id", &[]) == "unit-search");
    browser.keys("#unit-search", "don vi so 15");
    browser.shows("#units-found", "Tìm thấy 12 đơn vị");
    assert_eq!(browser.text("#unit-added"), "", "what was said gives way to what is searched");
    assert_eq!(browser.all(".found-units li").len(), 8);
    browser.shows("#trust-units", "Còn 4 đơn vị nữa");
    browser.clear("#unit-search");
    browser.keys("#unit-search", "00159");
    browser.click("#add-unit-0");
    browser.find("#trust-unit-1:checked");
    // Chosen by mistake.
    browser.click("#trust-unit-1");
    browser.click("#save-key");
    browser.shows("main", "Đã ghi.");
    entry(&browser, &did.fingerprint().to_string());
    browser.shows(".trusted-key", "Đơn vị số 7");
    assert!(!browser.text(".trusted-key").contains("Đơn vị số 159"));
    shows_in_list(&browser, "00007", "Khóa tin cậy");

    // The same key for one more unit: several to a key.
    paste(&browser, &did);
    browser.find("#trust-unit-0:checked");
    browser.keys("#unit-search", "00014");
    browser.click("#add-unit-0");
    browser.find("#trust-unit-1:checked");
    browser.click("#save-key");
    browser.shows("main", "Đã ghi.");
    entry(&browser, &did.fingerprint().to_string());
    browser.shows(".trusted-key", "Đơn vị số 7");
    browser.shows(".trusted-key", "Đơn vị số 14");
}

#[test]
fn a_unit_that_nothing_at_the_desk_names_is_typed_as_its_card_would_hold_it() {
    let browser = Browser::start();
    browser.seed(App::serve(), &[]);
    let did = secret_of(6_001).did();
    paste(&browser, &did);
    browser.keys("#trust-name", "Công an xã");
    browser.keys("#trust-how", "Gặp trực tiếp");
    browser.click("#role-unit");
    browser.keys("#unit-search", "tan phu");
    browser.shows("#units-found", "Không tìm thấy đơn vị nào");
    browser.click("#typed-unit > summary");
    browser.keys("#unit-code", " 07123 ");
    browser.click("#add-typed-unit");
    for field in ["kind", "name", "parent"] {
        browser.shows(&format!("#unit-{field}-message"), if field == "kind" { "Chọn" } else { "Nhập" });
    }
    browser.click("#unit-kind option[value=commune]");
    browser.keys("#unit-name", "Xã Tân Phú");
    browser.keys("#unit-parent", "Tỉnh Đồng Nai");
    browser.is_sound("vi");
    browser.click("#add-typed-unit");
    browser.find("#trust-unit-0:checked");
    browser.shows("[for=trust-unit-0]", "Xã Tân Phú (Xã, phường, đặc khu), Tỉnh Đồng Nai, mã 07123");
    browser.shows("#unit-added", "Đã thêm: Xã Tân Phú (Xã, phường, đặc khu), Tỉnh Đồng Nai, mã 07123");
    assert_eq!(browser.value("#unit-name"), "");
    browser.click("#save-key");
    browser.shows("main", "Đã ghi.");
    page(&browser, "/desk/trust");
    entry(&browser, "tan phu");
    browser.shows(".trusted-key", "Tỉnh Đồng Nai");
    // Found from the list when the next key comes.
    paste(&browser, &secret_of(6_002).did());
    browser.click("#role-unit");
    browser.keys("#unit-search", "07123");
    browser.shows(".found-units li", "trong danh sách khóa");
    browser.click("#add-unit-0");
    browser.shows("main", "Đơn vị này đã có khóa khác");
}

pub fn statement(old: u64, new: u64) -> Vec<u8> {
    let rotating = Rotating {
        id: "urn:uuid:6f9619ff-8b86-4011-b42d-00cf4fc964ff",
        reason: "Đổi máy tính",
        rotated_at: SIGNED_AT,
        program_version: "0.1.0",
    };
    key_rotation::seal(&secret_of(old), &secret_of(new), rotating).expect("a sealed rotation").bytes
}

#[test]
fn of_a_card_with_several_units_only_the_ticked_ones_are_listed() {
    let browser = start(true);
    let header = Header::new(key_card::TYPE, "urn:uuid:6f9619ff-8b86-4011-b42d-00cf4fc964ff", "0.1.0");
    // Three units of which no key is listed yet.
    let units = [7, 14, 21].map(|n| unit(n).unit_name()).to_vec();
    let card = KeyCard { header, name: "Cán bộ xã".into(), units };
    let card = to_file(&issue(&card, &secret_of(7), SIGNED_AT).expect("a card"));
    let file = browser.downloads().join("the-khoa.json");
    fs::write(&file, card).expect("a file");
    page(&browser, "/desk/trust");
    browser.upload("#trust-file", &[&file]);
    browser.shows("#compare-fingerprint", &secret_of(7).did().fingerprint().to_string());
    assert_eq!(browser.all("#trust-units .choice").len(), 3);
    assert!(browser.all("#trust-units input:checked").is_empty(), "nothing of a card is believed");
    browser.keys("#trust-how", "Gặp trực tiếp");
    browser.click("#save-key");
    browser.shows("#error-summary", "Chọn ít nhất một đơn vị");
    browser.click("#trust-unit-0");
    browser.click("#trust-unit-2");
    browser.click("#save-key");
    browser.shows("main", "Đã ghi.");
    entry(&browser, &secret_of(7).did().fingerprint().to_string());
    let listed = browser.text(".trusted-key");
    assert!(listed.contains("Đơn vị số 7") && listed.contains("Đơn vị số 21"), "{listed}");
    assert!(!listed.contains("Đơn vị số 14"), "{listed}");
    shows_in_list(&browser, "00007", "Khóa tin cậy");
    shows_in_list(&browser, "00014", "Chưa biết khóa");
}

#[test]
fn a_change_to_a_key_that_is_listed_already_is_confirmed_by_a_button_alone() {
    let browser = Browser::start();
    browser.seed(App::serve(), &[]);
    browser.seed_trust(&trust_list([unit(1), unit(2)].into_iter(), reviewer()));
    let (old, new) = (secret_of(1).did(), secret_of(2).did());
    let file = browser.downloads().join("doi-khoa.json");
    fs::write(&file, statement(1, 2)).expect("a file");
    page(&browser, "/desk/trust");
    browser.upload("#trust-file", &[&file]);
    browser.shows("main", "Khóa mới đã được ghi.");
    browser.shows("main .lines", &new.fingerprint().to_string());
    assert!(browser.all("#compare-fingerprint").is_empty());
    browser.click("#confirm-rotation");
    browser.shows("main", "Đã xác nhận đổi khóa.");
    page(&browser, "/desk/trust");
    entry(&browser, &new.fingerprint().to_string());
    browser.shows(".statement", &old.fingerprint().to_string());
    browser.shows(".statement", "Đổi máy tính");
    // The same again changes nothing; one that contradicts it is refused.
    fs::write(&file, statement(1, 3)).expect("a file");
    browser.upload("#trust-file", &[&file]);
    browser.shows("main .notice.bad", "Trái với lần đổi khóa đã xác nhận");
    assert!(browser.all("#confirm-rotation").is_empty());
}
