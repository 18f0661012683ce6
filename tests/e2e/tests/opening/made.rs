//! Files as others make them: whole, and spoiled in every way.

use antt::assessment::{Declaration, Draft, InUse};
use antt::criteria::UnitKind;
use antt::document::key_card::{self, KeyCard, issue};
use antt::document::summary::{Signing, prepare};
use antt::document::{Header, SecretKey, UnitName, members, sign, to_file};
use e2e::{App, Browser, filled};
use serde_json::{Map, Value};
use std::fs;
use std::path::PathBuf;

pub const SIGNED_AT: &str = "2026-11-24T08:30:00Z";

/// A unit that meets everything, with somebody who signs.
pub fn signer(kind: UnitKind) -> Draft {
    let declaration = Declaration { name: "Nguyễn Văn Ánh".into(), title: "Chủ tịch".into() };
    Draft { declaration, ..filled::draft(kind) }
}

/// A signed unit that meets everything.
pub fn document(kind: UnitKind) -> Map<String, Value> {
    let draft = signer(kind);
    let standard = filled::standard(kind);
    let today = antt::criteria::parse_iso("2026-11-24").expect("a day");
    let prepared = prepare(&draft, &standard, today, None).expect("a period");
    let signing = Signing { declared_at: SIGNED_AT, statement: "Tôi cam kết.", program_version: "0.1.0" };
    let summary = prepared.summary(&draft, &standard, &InUse::default(), signing).expect("complete");
    sign(&members(&summary), &key(), SIGNED_AT).expect("a signature")
}

pub fn key() -> SecretKey {
    SecretKey::from_random([7; 32])
}

/// The document signed again after a change, by the same key: an insider's forgery.
pub fn signed_again(kind: UnitKind, change: impl FnOnce(&mut Map<String, Value>)) -> Vec<u8> {
    let mut document = document(kind);
    document.remove("proof");
    change(&mut document);
    to_file(&sign(&document, &key(), SIGNED_AT).expect("a signature"))
}

pub fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("UTF-8")
}

/// Opens one file in a page that has read none before, and hands over what the page then says.
pub fn opened(browser: &Browser, name: &str, bytes: &[u8]) -> String {
    let path = browser.scratch().join(format!("{name}.json"));
    fs::write(&path, bytes).expect("written");
    browser.goto(&format!("{}?{name}#/open", App::serve().url()));
    browser.upload("main input[type=file]", &[&path]);
    browser.find("#open-more");
    browser.text("#main")
}

/// A card of the same key.
pub fn card() -> Vec<u8> {
    let unit =
        UnitName {
            kind: "commune".into(), name: "Xã Tân Phú".into(), code: None, parent_name: "Tỉnh Lào Cai".into()
        };
    let card = KeyCard {
        header: Header::new(key_card::TYPE, "urn:uuid:6f9619ff-8b86-4011-b42d-00cf4fc964ff", "0.1.0"),
        name: "Công an xã Tân Phú".into(),
        units: vec![unit],
    };
    to_file(&issue(&card, &key(), SIGNED_AT).expect("a card"))
}

/// A file of this name on the disk.
pub fn written(browser: &Browser, name: &str, bytes: &[u8]) -> PathBuf {
    let path = browser.scratch().join(name);
    fs::write(&path, bytes).expect("written");
    path
}

/// The page for opening, with nothing opened yet.
#[track_caller]
pub fn open_page(browser: &Browser) {
    browser.goto(&format!("{}#/open", App::serve().url()));
    browser.find("#open-files");
}
