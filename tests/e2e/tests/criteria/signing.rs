//! A guide signed by its author, handed on, and trusted by somebody else only after the author's key was compared.

use antt::assessment::Draft;
use antt::criteria::UnitKind;
use antt::document::open::{File, Integrity, open};
use e2e::{App, Browser, Value, filled, until};
use std::fs;
use std::path::{Path, PathBuf};

use super::{cell, make_guide, page};

#[track_caller]
pub fn sign(browser: &Browser, name: &str) -> PathBuf {
    browser.click("#sign-criteria");
    let name = name.to_owned();
    browser.wait_download(move |saved| saved == name)
}

#[track_caller]
pub fn load(browser: &Browser, path: &Path) {
    page(browser, "/criteria");
    browser.find("#criteria-search");
    browser.upload("#criteria-file", &[path]);
    browser.find("main .sheet .panel");
}

/// The card names a unit too, for which the author signs.
const HOLDER: &str = "Ban Chỉ đạo tỉnh Thái Nguyên";

#[test]
fn a_signed_guide_is_unknown_elsewhere_until_its_author_is_trusted() {
    let (author, reader) = (Browser::start(), Browser::start());
    let draft: Draft = filled::draft(UnitKind::Commune);
    author.seed(App::serve(), &[&draft]);
    make_guide(&author);
    let path = sign(&author, "antt_guide-thai-nguyen_1.json");
    let bytes = fs::read(&path).expect("a file");
    let Ok(File::Criteria(opened)) = open(&bytes) else { unreachable!("a criteria file") };
    let Integrity::Intact(signed) = &opened.integrity else { unreachable!("{:?}", opened.integrity) };
    let fingerprint = signed.did.fingerprint().to_string();
    // Where it was signed, it is known as one's own.
    author.find("main a[href*='guide~thai-nguyen']").click();
    author.shows(".panel", "Ký bằng khóa của máy tính này");

    load(&reader, &path);
    reader.shows("main .sheet .panel", "Chưa biết khóa này");
    reader.shows("main .sheet .panel", &fingerprint);
    // The file names nobody as its signer, so nobody is said to be claimed.
    reader.shows("main .sheet .panel", "Tệp không ghi ai ký");
    // Trusted as a unit's key, it may still not sign criteria.
    reader.trust_by_card(&author.key_card(HOLDER), &fingerprint);
    load(&reader, &path);
    reader.shows("main .sheet .panel", "không phải cho việc này");
    reader.desk("/desk/trust");
    reader.upload("#trust-file", &[author.key_card(HOLDER)]);
    reader.click("#role-author");
    reader.click("#save-key");
    reader.gone("#save-key");
    load(&reader, &path);
    reader.shows("main .sheet .panel", HOLDER);
    reader.find("main .sheet .panel > .good ~ .good");
    reader.click("#criteria-keep");
    // The list says whose key it is by the list of keys, with what two people compare.
    for said in ["Khóa đã được đối chiếu", HOLDER, &fingerprint] {
        reader.shows("#guides + ul .signature", said);
    }
    reader.find("#guides + ul a[href$='#/criteria/f/guide~thai-nguyen/1']").click();
    reader.shows("#heading", "Bảng điểm của tỉnh Thái Nguyên");
    reader.shows(".panel", HOLDER);
    reader.click("#criteria-json");
    let again = fs::read(reader.wait_download(|name| name == "antt_guide-thai-nguyen_1.json")).expect("a file");
    assert_eq!(again, bytes, "not as received");
}

/// What the first version said is where the second one begins.
#[test]
fn the_next_version_is_begun_from_a_file_that_is_here_and_stands_beside_it() {
    let author = Browser::start();
    make_guide(&author);
    sign(&author, "antt_guide-thai-nguyen_1.json");
    page(&author, "/criteria/f/guide~thai-nguyen/1");
    author.click("#criteria-next");
    author.find(".grid-items input");
    until("the next number", || author.value("#field-version") == "2");
    assert_eq!(author.value("#field-id"), "thai-nguyen");
    assert_eq!(author.value("#field-title"), "Bảng điểm của tỉnh Thái Nguyên");
    assert_eq!((super::rows(&author, "items"), super::rows(&author, "grades")), (20, 2));
    author.shows("#sum", "100 trên tổng 100, vừa đủ");
    author.shows(".standing", "Không còn chỗ nào phải sửa.");
    // Beside it stands what it was begun with, and only what was changed.
    author.shows("section[aria-labelledby=begun-with]", "guide/thai-nguyen 1");
    author.shows("#comparison", "Hai tệp hỏi như nhau");
    let title = cell(&author, "items", 0, 1);
    let before = author.value(&title);
    author.keys(&title, " của đơn vị");
    author.shows("#comparison", "4.1.resolution: nội dung");
    author.is_sound("vi");
    sign(&author, "antt_guide-thai-nguyen_2.json");
    // Both are here; the first one says what it always said.
    for (version, wording) in [("1", before.clone()), ("2", format!("{before} của đơn vị"))] {
        page(&author, &format!("/criteria/f/guide~thai-nguyen/{version}"));
        author.shows("main", &wording);
        assert_eq!(author.text("main").contains("của đơn vị"), version == "2");
    }
    // What is shipped is somebody else's: it can be begun from, and no next version is made of it.
    page(&author, "/criteria/f/guide~illustrative~residential_area/2026.1");
    author.find("#criteria-copy");
    assert!(author.all("#criteria-next").is_empty());
}

#[test]
fn what_was_signed_never_changes_so_a_change_needs_another_version() {
    let author = Browser::start();
    make_guide(&author);
    let first = sign(&author, "antt_guide-thai-nguyen_1.json");
    author.find("main a[href*='guide~thai-nguyen']");
    let title = cell(&author, "items", 0, 1);
    author.keys(&title, " của đơn vị");
    author.click("#sign-criteria");
    author.shows("#error-summary", "tăng phiên bản");
    author.click("#raise-version");
    until("another version", || author.value("#field-version") == "2");
    let second = sign(&author, "antt_guide-thai-nguyen_2.json");
    let read = |path: &Path| -> Value { serde_json::from_slice(&fs::read(path).expect("a file")).expect("JSON") };
    let (first, second) = (read(&first), read(&second));
    assert_eq!((first["version"].as_str(), second["version"].as_str()), (Some("1"), Some("2")));
    assert_ne!(first["items"], second["items"]);
    // Both are kept, and the later says what it changes.
    page(&author, "/criteria/f/guide~thai-nguyen/2");
    super::choose(&author, "#compare-with", "guide/thai-nguyen 1");
    author.shows("#comparison", "4.1.resolution: nội dung");
    // A file that was changed on the way is not kept.
    let mut altered = first;
    altered["title"]["vi"] = "Bảng giả".into();
    let path = author.scratch().join("gia.json");
    fs::write(&path, altered.to_string()).expect("written");
    load(&author, &path);
    author.shows("main .sheet", "bị sửa sau khi ký");
    assert_eq!(author.all("#criteria-keep").len(), 0);
}
