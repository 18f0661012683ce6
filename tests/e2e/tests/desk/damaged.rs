//! What was taken in and can't be read any more: it stands apart, can be saved, and everything else goes on.

use antt::document::open::{File, open};
use antt::json::Digest;
use e2e::seed::OPEN;
use e2e::{App, Browser, Value, json};
use std::fs;

use super::copy::{choose, save};
use super::many::unit;

fn record(digest: &Digest, name: &str, bytes: &str) -> Value {
    json!({ "digest": digest.to_string(), "name": name, "firstSeen": "2026-11-20", "known": "", "bytes": bytes })
}

/// The file of a unit, and the digest under which it is kept.
fn file(n: u64) -> (String, Digest) {
    let bytes = unit(n).file();
    match open(&bytes) {
        Ok(File::Summary(opened)) => (String::from_utf8(bytes).expect("UTF-8"), opened.digest),
        other => panic!("no summary: {other:?}"),
    }
}

/// The day on which the desk first saw a file.
fn first_seen(browser: &Browser, digest: &Digest) -> Value {
    let since = "return database().then((db) => new Promise((done) => {
        const ask = db.transaction('received').objectStore('received').get(arguments[0]);
        ask.onsuccess = () => { db.close(); done(ask.result.firstSeen); };
    }));";
    browser.js(&format!("{OPEN}{since}"), &[json!(digest.to_string())])
}

/// A desk with one sound file and four others that nobody can read.
fn start() -> Browser {
    let browser = Browser::start();
    browser.seed(App::serve(), &[]);
    browser.seed_received(&unit(1).file());
    let newer =
        String::from_utf8(unit(2).file()).expect("UTF-8").replace("\"formatVersion\": 1", "\"formatVersion\": 9");
    assert!(newer.contains("\"formatVersion\": 9"));
    let digest = |n: u8| Digest::of_bytes(&[n]);
    let (file, digest_of_4) = file(4);
    let mut no_day = record(&digest_of_4, "khong-ngay.json", &file);
    no_day["firstSeen"] = json!("hôm qua");
    browser.put(
        "received",
        &[
            record(&digest(1), "moi-hon.json", &newer),
            record(&digest(2), "nham.json", &String::from_utf8(unit(3).file()).expect("UTF-8")),
            json!({ "digest": digest(3).to_string(), "known": 7 }),
            no_day,
        ],
    );
    browser
}

#[test]
fn files_that_no_longer_read_stand_apart_and_everything_else_goes_on() {
    let browser = start();
    browser.desk("/desk");
    browser.shows("#desk-count", "1 trên 1");
    browser.shows("#unread-files", "4 tệp không đọc lại được");
    for words in [
        "moi-hon.json",
        "20/11/2026",
        "nham.json",
        "không rõ tên",
        "Mất ngày nhận tệp",
        "không còn là nội dung đã nhận",
    ] {
        browser.shows("#unread-rows", words);
    }
    // What is left of each can be saved, and of nothing nothing.
    assert_eq!(browser.all("#unread-rows button").len(), 3);
    browser.click("#unread-rows button[aria-label*='moi-hon.json']");
    let saved = fs::read(browser.wait_download(|name| name == "moi-hon.json")).expect("the file");
    assert!(String::from_utf8(saved).expect("UTF-8").contains("\"formatVersion\": 9"));
    browser.js("localStorage.setItem('antt-language', 'en')", &[]);
    browser.desk("/desk");
    browser.shows("#unread-files", "4 files can't be read any more");
    browser.desk("/desk/copy");
    browser.shows("#copy-leaves-out", "4");
    assert_eq!(browser.console_errors(), [""; 0]);
}

#[test]
fn a_damaged_file_that_comes_in_again_takes_its_place() {
    let browser = start();
    let (file, digest) = file(5);
    browser.put("received", &[json!({ "digest": digest.to_string(), "name": "r5.json", "firstSeen": "2026-11-02" })]);
    browser.desk("/desk");
    browser.shows("#unread-files", "5 tệp không đọc lại được");
    let path = browser.scratch().join("r5.json");
    fs::write(&path, &file).expect("written");
    browser.desk("/desk/intake");
    browser.upload("#intake-files", &[path]);
    browser.shows("#staging [data-row='0']", "Mới");
    browser.click("#take-all");
    browser.find("main .notice.good");
    browser.find_text(".tabs a", "Hồ sơ đã nhận").click();
    browser.shows("#unread-files", "4 tệp không đọc lại được");
    browser.desk("/desk");
    browser.shows("#desk-count", "2 trên 2");
    browser.shows("#unread-files", "4 tệp không đọc lại được");
    assert_eq!(first_seen(&browser, &digest), "2026-11-02", "what a revocation does depends on that day");
}

#[test]
fn of_two_days_of_first_sight_the_earlier_counts_when_a_damaged_file_comes_back_from_a_copy() {
    let browser = Browser::start();
    browser.seed(App::serve(), &[]);
    for n in [5, 6] {
        let (file, digest) = file(n);
        browser.put("received", &[record(&digest, "r.json", &file)]);
    }
    let copy = save(&browser);
    let (before, after) = (file(5).1, file(6).1);
    for (digest, day) in [(before, "2026-11-02"), (after, "2026-11-28")] {
        browser.put("received", &[json!({ "digest": digest.to_string(), "name": "r.json", "firstSeen": day })]);
    }
    choose(&browser, &copy);
    browser.click("#restore-copy");
    browser.shows(".notice", "Đã khôi phục 2 tệp đã ký");
    assert_eq!(first_seen(&browser, &before), "2026-11-02", "it was here before the copy's desk had it");
    assert_eq!(first_seen(&browser, &after), "2026-11-20", "the copy's desk had it before");
}

#[test]
fn a_file_whose_bytes_are_lost_counts_nowhere_though_all_is_known_of_it() {
    let browser = Browser::start();
    browser.seed(App::serve(), &[]);
    browser.seed_received(&unit(1).file());
    browser.seed_received(&unit(2).file());
    browser.desk("/desk");
    browser.shows("#desk-count", "2 trên 2");
    let lose = "return database().then((db) => new Promise((done) => {
        const files = db.transaction('received', 'readwrite').objectStore('received');
        const ask = files.get(arguments[0]);
        ask.onsuccess = () => { delete ask.result.bytes; files.put(ask.result).onsuccess = () => { db.close(); done(); }; };
    }));";
    browser.js(&format!("{OPEN}{lose}"), &[json!(file(2).1.to_string())]);
    browser.desk("/desk");
    browser.shows("#desk-count", "1 trên 1");
    browser.shows("#unread-rows", "Mất nội dung tệp");
    browser.desk("/desk/copy");
    browser.shows("#copy-leaves-out", "1");
}
