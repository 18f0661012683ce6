//! The page for taking in with a desk of one's own, files for it, and what stands there and in the database.

use super::generator::{secret_of, signed};
use super::many;
use antt::criteria::parse_iso;
use antt::document::to_file;
use antt::review::intake::StateKind;
use antt::review::trust::{Entry, Role, TrustList};
use antt::text::review::state_kind;
use antt::text::{Language, number};
use e2e::seed::OPEN;
use e2e::wait::patiently;
use e2e::{App, Browser, json};
use std::collections::BTreeSet;
use std::io::{Cursor, Write};
use std::path::PathBuf;
use zip::CompressionMethod;
use zip::write::{SimpleFileOptions, ZipWriter};

const ASK: &str = "
    const ask = (request) => new Promise((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
    });";
const COUNT: &str = "return database().then(async (db) => {
        const count = await ask(db.transaction(arguments[0]).objectStore(arguments[0]).count());
        db.close();
        return count;
    });";
const RECEIVED: &str = "return database().then(async (db) => {
        const record = await ask(db.transaction('received').objectStore('received').get(arguments[0]));
        db.close();
        return record && new TextDecoder().decode(record.bytes);
    });";

const DIGESTS: &str = "return database().then(async (db) => {
        const digests = await ask(db.transaction('received').objectStore('received').getAllKeys());
        db.close();
        return digests;
    });";

/// A file with its name.
pub type Named = (String, Vec<u8>);

pub fn zipped(files: &[Named]) -> Vec<u8> {
    zipped_with(SimpleFileOptions::default(), files)
}

/// Not packed.
pub fn stored(files: &[Named]) -> Vec<u8> {
    zipped_with(SimpleFileOptions::default().compression_method(CompressionMethod::Stored), files)
}

fn zipped_with(options: SimpleFileOptions, files: &[Named]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        writer.start_file(name.as_str(), options).expect("an entry");
        writer.write_all(bytes).expect("its bytes");
    }
    writer.finish().expect("a zip file").into_inner()
}

/// The file on the disk, for the browser to choose.
pub fn written(browser: &Browser, name: &str, bytes: &[u8]) -> PathBuf {
    let path = browser.scratch().join(name);
    std::fs::create_dir_all(path.parent().expect("a folder")).expect("the folder");
    std::fs::write(&path, bytes).expect("written");
    path
}

pub fn reviewer() -> Entry {
    Entry {
        did: secret_of(999_999).did(),
        name: "Công an tỉnh".to_owned(),
        roles: BTreeSet::from([Role::Reviewer]),
        units: Vec::new(),
        added_on: parse_iso("2026-01-05").expect("a day"),
        revoked_on: None,
        how: "Gặp trực tiếp".to_owned(),
    }
}

/// Every second unit is.
pub fn is_trusted(n: u64) -> bool {
    n.is_multiple_of(2)
}

/// Trusts every second of the first units.
pub fn trusting(count: u64) -> TrustList {
    many::trust_list((0..count).filter(|n| is_trusted(*n)).map(many::unit), reviewer())
}

/// The page for taking in, with these keys trusted.
#[track_caller]
pub fn intake(browser: &Browser, trust: &TrustList) {
    browser.note_long_tasks();
    browser.goto(&App::serve().url());
    browser.find("#heading");
    browser.seed_trust(trust);
    browser.goto(&format!("{}#/desk/intake", App::serve().url()));
    browser.find("#intake-files");
}

/// How many records a store has.
pub fn count(browser: &Browser, store: &str) -> u64 {
    browser.js(&format!("{OPEN}{ASK}{COUNT}"), &[json!(store)]).as_u64().expect("a count")
}

/// The bytes of a file that was taken over.
pub fn kept(browser: &Browser, digest: &str) -> Option<Vec<u8>> {
    let kept = browser.js(&format!("{OPEN}{ASK}{RECEIVED}"), &[json!(digest)]);
    kept.as_str().map(|text| text.as_bytes().to_vec())
}

/// The digests of all files that were taken over.
pub fn received(browser: &Browser) -> Vec<String> {
    let digests = browser.js(&format!("{OPEN}{ASK}{DIGESTS}"), &[]);
    digests.as_array().into_iter().flatten().filter_map(|one| one.as_str().map(str::to_owned)).collect()
}

/// "Mới 44", one for each state, and all of them first.
pub fn states(browser: &Browser) -> Vec<String> {
    let texts =
        browser.js("return [...document.querySelectorAll('#states button')].map((one) => one.innerText.trim())", &[]);
    texts.as_array().expect("texts").iter().filter_map(|text| text.as_str().map(str::to_owned)).collect()
}

pub fn expected(counts: &[(StateKind, u64)]) -> Vec<String> {
    let all: u64 = counts.iter().map(|(_, count)| count).sum();
    let each = counts.iter().map(|(kind, count)| format!("{} {count}", state_kind(*kind).vi));
    std::iter::once(format!("Tất cả {all}")).chain(each).collect()
}

/// How many files were read, by the heading of the table.
#[track_caller]
pub fn staged(browser: &Browser, count: u64) {
    patiently("staged", || browser.js("return document.querySelector('#staged') !== null", &[]) == json!(true));
    browser.shows("#staged", &format!("Đã đọc {} tệp", number(Language::Vi, count)));
}

pub fn summaries(numbers: impl Iterator<Item = u64>) -> Vec<Named> {
    numbers.map(|n| (format!("xã/{n}.json"), many::unit(n).file())).collect()
}

/// The same revision of the same assessment, saying something else.
pub fn rival(n: u64) -> Vec<u8> {
    let mut summary = many::unit(n).summary();
    summary.declaration.name = "Người khác".to_owned();
    to_file(&signed(&summary, n))
}

/// The longest of the page's tasks since this was asked last, printed.
pub fn long_tasks(browser: &Browser, what: &str) -> u64 {
    let tasks = browser.long_tasks();
    let longest = tasks.iter().copied().max();
    println!("{what}: longest task {longest:?} ms, all over 50 ms: {tasks:?}");
    longest.unwrap_or_default()
}
