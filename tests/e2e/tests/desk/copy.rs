//! The desk's copy: saved, everything erased, restored; looked at before anything changes, and believed only of a key that was compared.

use antt::document::Did;
use antt::document::open::Integrity;
use antt::review::TrustList;
use antt::review::trust::Entry;
use antt::text::{Language, page::desk_copy};
use e2e::seed::OPEN;
use e2e::{App, Browser, Value, json, until};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{Cursor, Read as _, Write as _};
use std::path::{Path, PathBuf};

use super::generator::secret_of;
use super::many::unit;
use super::seeded::{all, decided, fill, reviewer, start};

fn page(browser: &Browser, route: &str) {
    browser.goto("about:blank");
    browser.goto(&format!("{}#{route}", App::serve().url()));
    browser.find("#heading");
}

/// Every figure of the year by its id.
fn figures(browser: &Browser) -> Value {
    page(browser, "/desk/figures");
    browser.find("#figures-result");
    browser.js("return [...document.querySelectorAll('a[id^=figure-]')].map((a) => [a.id, a.textContent])", &[])
}

/// What the list says of the units that this finds.
fn rows(browser: &Browser, search: &str) -> Value {
    page(browser, "/desk");
    browser.find("#desk-rows tr.row");
    browser.keys("#desk-search", search);
    browser.shows("#desk-count", &format!("trên {}", all().len()));
    browser.js("return [...document.querySelectorAll('#desk-rows tr.row')].map((row) => row.textContent)", &[])
}

pub fn save(browser: &Browser) -> PathBuf {
    page(browser, "/desk/copy");
    browser.click("#save-copy");
    browser.wait_download(|name| name.starts_with("antt_ban-tham-dinh_") && name.ends_with(".zip"))
}

pub fn choose(browser: &Browser, copy: &Path) {
    page(browser, "/desk/copy");
    browser.upload("#copy-file", &[copy]);
    browser.find("#copy-staged");
}

/// New, the same and otherwise, of a line of the table.
pub fn counts(browser: &Browser, line: &str) -> [u64; 3] {
    let cells = "return [...document.querySelectorAll('#copy-' + arguments[0] + ' td')].map((cell) => Number(cell.textContent))";
    browser.find(&format!("#copy-{line}"));
    let cells = browser.js(cells, &[json!(line)]);
    [0, 1, 2].map(|at| cells[at].as_u64().unwrap_or(u64::MAX))
}

/// Every entry of a zip file, by its path.
pub fn unzipped(bytes: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("a zip");
    let count = archive.len();
    let read = |at| {
        let mut entry = archive.by_index(at).expect("an entry");
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).expect("readable");
        (entry.name().expect("a name").into_owned(), bytes)
    };
    (0..count).map(read).collect()
}

pub fn zipped(entries: &BTreeMap<String, Vec<u8>>) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in entries {
        archive.start_file(path, zip::write::SimpleFileOptions::default()).expect("an entry");
        archive.write_all(bytes).expect("written");
    }
    archive.finish().expect("an archive").into_inner()
}

fn erase(browser: &Browser) {
    page(browser, "/settings");
    browser.click("#erase");
    browser.click("#erase-sure");
    browser.shows(".notice", "Đã xóa");
    page(browser, "/desk");
    browser.shows("main", "Chưa nhận hồ sơ nào");
}

#[test]
fn what_was_saved_is_restored_after_everything_was_erased() {
    let browser = Browser::start_noting_everything();
    fill(&browser, App::serve(), true);
    browser.seed_event(
        &all()[3].record.id,
        "2026-11-21",
        r#"{"what":"decided","ruling":"accepted","revision":1,"by":"Trần Thị Bình"}"#,
    );
    browser.seed_setting("desk/figures", "target 75\nzeros no\n");
    let (before, some) = (figures(&browser), rows(&browser, "12"));
    let file = save(&browser);
    let entries = unzipped(&fs::read(&file).expect("the copy"));
    let files = all().len() + decided();
    assert_eq!(entries.len(), files + 3, "{:?}", entries.keys().take(9).collect::<Vec<_>>());
    for one in all() {
        assert!(entries.values().any(|bytes| bytes == one.bytes()), "{} is not as it was received", one.unit.name);
    }

    erase(&browser);
    choose(&browser, &file);
    assert_eq!(counts(&browser, "files"), [files as u64, 0, 0]);
    // Unknown: the key went with everything else. Nothing that the desk says is believed before it was compared.
    assert!(browser.all("#copy-keys").is_empty());
    browser.click("#copy-compared");
    assert_eq!(counts(&browser, "history"), [1, 0, 0]);
    assert_eq!(counts(&browser, "register"), [1, 0, 0]);
    // Nothing of its keys is taken that nobody has ticked.
    browser.shows("#copy-takes", "Sẽ lấy 0 khóa");
    browser.click("#take-shown");
    browser.shows("#copy-takes", &format!("Sẽ lấy {} khóa", counts(&browser, "keys")[0]));
    browser.click("#restore-copy");
    browser.shows(".notice", &format!("Đã khôi phục {files} tệp đã ký"));
    assert_eq!(figures(&browser), before);
    assert_eq!(browser.value("#target-all"), "75");
    assert_eq!(rows(&browser, "12"), some);
    browser.desk(&format!("/desk/s/{}", all()[3].record.id.trim_start_matches("urn:uuid:")));
    browser.find(".history summary").click();
    browser.shows(".history", "20/11/2026");
    browser.shows(".history", "Trần Thị Bình");

    // Once more: everything is here, and what differs stays unless somebody says so.
    browser.seed_setting("desk/figures", "target 90\nzeros no\n");
    choose(&browser, &file);
    browser.click("#copy-compared");
    assert_eq!(counts(&browser, "files"), [0, files as u64, 0]);
    assert_eq!(counts(&browser, "settings"), [0, 0, 1]);
    browser.click("#restore-copy");
    browser.shows(".notice", "Đã khôi phục 0 tệp đã ký");
    figures(&browser);
    assert_eq!(browser.value("#target-all"), "90");
    choose(&browser, &file);
    browser.click("#copy-compared");
    browser.click("#over-settings");
    browser.click("#restore-copy");
    browser.shows(".notice", "Đã khôi phục 0 tệp đã ký");
    figures(&browser);
    assert_eq!(browser.value("#target-all"), "75");
    browser.asked_nobody_else(App::serve());
}

#[test]
fn nothing_that_a_changed_copy_says_is_believed_but_signed_files_prove_themselves() {
    let browser = start(false);
    let mut entries = unzipped(&fs::read(save(&browser)).expect("the copy"));
    let desk = String::from_utf8(entries["desk.json"].clone()).expect("a text");
    entries.insert("desk.json".to_owned(), desk.replace("2026-11-20", "2026-01-20").into_bytes());
    let first = entries.keys().find(|path| path.starts_with("summaries/")).cloned().expect("a summary");
    let summary = String::from_utf8(entries[&first].clone()).expect("a text");
    entries.insert(first, summary.replace("\"Đơn vị số", "\"Đơn vị sô").into_bytes());
    let changed = browser.downloads().join("changed.zip");
    fs::write(&changed, zipped(&entries)).expect("a file");

    let other = Browser::start();
    other.seed(App::serve(), &[]);
    choose(&other, &changed);
    other.shows("#copy-staged", "desk.json: không còn như khi ký");
    other.shows("#copy-staged", "1 tệp không nguyên vẹn");
    assert!(other.all("#copy-compared").is_empty());
    let files = (all().len() + decided() - 1) as u64;
    assert_eq!(counts(&other, "files"), [files, 0, 0]);
    other.click("#restore-copy");
    other.shows(".notice", &format!("Đã khôi phục {files} tệp đã ký"));
    // Nobody's key is known, whatever the copy says.
    page(&other, "/desk");
    other.shows("#desk-count", &format!("trên {}", all().len() - 1));
    assert!(other.all("#desk-rows .state.good").is_empty());
    page(&other, "/desk/trust");
    other.shows("main", "Chưa ghi khóa nào");
    fs::write(&changed, b"no zip").expect("a file");
    page(&other, "/desk/copy");
    other.upload("#copy-file", &[&changed]);
    other.shows(".notice", "không có gì để khôi phục");
}

#[test]
fn keys_of_another_reviewers_copy_stand_apart_and_only_ticked_ones_are_taken() {
    let other = start(false);
    other.seed_setting("desk/rotations", &format!("{} {}\n", secret_of(1).did(), secret_of(7).did()));
    let file = save(&other);

    // Here the copy's signer may review; one key is listed otherwise, and another has followed the first.
    let browser = Browser::start();
    browser.seed(App::serve(), &[]);
    let signer = key_of(&file);
    let renamed = Entry { name: "Tên khác".to_owned(), ..unit(1).entry() };
    let mut trust = TrustList::default();
    for entry in [renamed, unit(2).entry(), Entry { did: signer, ..reviewer() }] {
        trust.add(entry).expect("a new key");
    }
    browser.seed_trust(&trust);
    browser.seed_setting("desk/rotations", &format!("{} {}\n", secret_of(1).did(), secret_of(2).did()));
    choose(&browser, &file);
    browser.shows("#copy-staged", "được tin cậy để thẩm định");
    let [new, same, otherwise] = counts(&browser, "keys");
    assert_eq!((same, otherwise), (1, 1));
    assert_eq!(counts(&browser, "rotations"), [0, 0, 1]);
    // A change of key that contradicts one here can't even be ticked.
    browser.shows("#copy-rotations-rows", "Trái với một lần đổi khóa khác");
    browser.shows("#contradicting", "hỏi đơn vị");
    browser.find("#copy-rotations-rows tr.row input:disabled");
    browser.js("document.querySelector('#copy-rotations-rows tr.row').focus()", &[]);
    browser.press(" ");
    browser.shows("#copy-takes", "Sẽ lấy 0 khóa và 0 lần đổi khóa");
    browser.find_text("#entry-states button", "Khác với ở đây").click();
    browser.shows("#entries", "Khác: tên");
    until("only that one is shown", || browser.all("#entries tr.row").len() == 1);
    browser.find_text("#entry-states button", "Mới").click();
    browser.shows("#entry-states button[aria-pressed='true']", &new.to_string());
    browser.keys("#search-entries", "Đơn vị số 151");
    until("only that one is shown", || browser.all("#entries tr.row").len() == 1);
    browser.click("#entries tr.row input");
    browser.shows("#copy-takes", "Sẽ lấy 1 khóa và 0 lần đổi khóa");
    browser.click("#restore-copy");
    browser.shows(".notice", "Đã khôi phục");
    page(&browser, "/desk/trust");
    browser.shows("#listed-keys", "(4)");
    browser.shows("main", "Tên khác");
    let rotations = "return database().then((db) => new Promise((done) => {
        const ask = db.transaction('settings').objectStore('settings').get('desk/rotations');
        ask.onsuccess = () => { db.close(); done(ask.result.text); };
    }));";
    let kept = browser.js(&format!("{OPEN}{rotations}"), &[]);
    assert_eq!(kept, format!("{} {}\n", secret_of(1).did(), secret_of(2).did()));
    assert_eq!(browser.console_errors(), [""; 0]);
}

#[test]
fn ones_own_copy_brings_back_a_replaced_change_of_key_and_the_one_that_replaced_it() {
    let browser = Browser::start();
    browser.seed(App::serve(), &[]);
    let [old, lost, new] = [1, 2, 3].map(|n| unit(n).entry());
    let mut trust = TrustList::default();
    for entry in [&old, &lost, &new] {
        trust.add(entry.clone()).expect("a new key");
    }
    assert!(trust.revoke(&lost.did, lost.added_on));
    browser.seed_trust(&trust);
    let rotations = format!("{0} {1}\n{0} {2}\n", old.did, lost.did, new.did);
    browser.seed_setting("desk/rotations", &rotations);
    let copy = save(&browser);
    // Lost with everything else, but for the key that signed the copy.
    browser.seed_trust(&TrustList::default());
    browser.seed_setting("desk/rotations", "");
    choose(&browser, &copy);
    assert_eq!(counts(&browser, "rotations"), [2, 0, 0]);
    browser.shows("#copy-takes", "Sẽ lấy 3 khóa và 2 lần đổi khóa");
    assert!(browser.all("#contradicting").is_empty());
    browser.click("#restore-copy");
    browser.shows(".notice", "Đã khôi phục");
    let kept = "return database().then((db) => new Promise((done) => {
        const ask = db.transaction('settings').objectStore('settings').get('desk/rotations');
        ask.onsuccess = () => { db.close(); done(ask.result.text); };
    }));";
    let kept = browser.js(&format!("{OPEN}{kept}"), &[]);
    let lines: BTreeSet<&str> = kept.as_str().unwrap_or_default().lines().collect();
    assert_eq!(lines, rotations.lines().collect::<BTreeSet<_>>());
    page(&browser, "/desk/trust");
    browser.shows("#listed-keys", "(3)");
    // It is one's own also after that key gave way to another.
    page(&browser, "/key");
    browser.click("#change-key > summary");
    browser.keys("#change-reason", "Đổi máy tính");
    browser.click("#make-change");
    browser.find("#key-changed");
    choose(&browser, &copy);
    browser.shows("#copy-staged", Language::Vi.say(desk_copy::BY_OWN));
    assert!(browser.all("#copy-compared").is_empty());
    assert_eq!(browser.console_errors(), [""; 0]);
}

/// The key that signed a copy.
fn key_of(copy: &Path) -> Did {
    let entries = unzipped(&fs::read(copy).expect("the copy"));
    match antt::document::desk::read(&entries["desk.json"]).expect("a desk").integrity {
        Integrity::Intact(signed) => signed.did,
        other => panic!("not as it was signed: {other:?}"),
    }
}

#[test]
fn restoring_can_be_stopped_what_was_restored_stays_and_the_copy_restores_the_rest() {
    let browser = start(true);
    let files = all().len() + decided();
    let copy = save(&browser);
    erase(&browser);
    choose(&browser, &copy);
    browser.click("#copy-compared");
    browser.find("#copy-register");
    browser.js(
        "window.watch = new MutationObserver(() => {
            if (document.querySelector('#copy-restoring-bar')?.value > 0) document.querySelector('#copy-restoring-stop').click();
        });
        watch.observe(document.querySelector('#app'), { subtree: true, childList: true, attributes: true });",
        &[],
    );
    browser.click("#restore-copy");
    browser.shows("#restoring-stopped", "Đã dừng theo yêu cầu");
    browser.js("watch.disconnect()", &[]);
    let count = "return database().then((db) => new Promise((done) => {
        const ask = db.transaction('received').objectStore('received').count();
        ask.onsuccess = () => { db.close(); done(ask.result); };
    }))";
    let kept = || browser.js(&format!("{OPEN}{count}"), &[]).as_u64().expect("a count");
    let some = kept();
    assert!(some > 0 && some < files as u64 && some.is_multiple_of(120), "{some} of {files}");
    browser.shows("main .notice", &format!("Đã khôi phục {some} tệp đã ký"));
    browser.shows("#restoring-stopped", &format!("{} tệp chưa khôi phục", files as u64 - some));
    // What the desk says speaks of all of them, so nothing of it was restored.
    choose(&browser, &copy);
    browser.click("#copy-compared");
    assert_eq!(counts(&browser, "files"), [files as u64 - some, some, 0]);
    assert_eq!(counts(&browser, "register"), [1, 0, 0]);
    browser.click("#restore-copy");
    browser.shows("main .notice.warn", &format!("Đã khôi phục {} tệp đã ký", files as u64 - some));
    browser.shows("#keys-left", "chưa được lấy");
    assert_eq!(kept(), files as u64);
    choose(&browser, &copy);
    browser.click("#copy-compared");
    assert_eq!(counts(&browser, "register"), [0, 1, 0]);
}
