//! Everything of a computer into one file, and back from it.

use std::fs;

use antt::{
    criteria::UnitKind,
    document::{
        Did, SecretKey,
        backup::{self, Backup},
        protected::{self, Content, Protected},
    },
    text::{Language, Say, page::key, page::open as words, page::settings},
};
use e2e::{App, Assessment, Browser, assess, seed::numbered};

use crate::plans::plan;

const PASSPHRASE: &str = "bốn từ không liên quan";

fn vi(sentence: Say) -> &'static str {
    Language::Vi.say(sentence)
}

fn page(browser: &Browser, route: &str) {
    browser.goto(&format!("{}#{route}", App::serve().url()));
    browser.find("#heading");
}

/// Opens the backup and enters its passphrase.
#[track_caller]
fn open_backup(browser: &Browser, path: &std::path::Path) {
    page(browser, "/open");
    browser.upload("#open-files", &[path]);
    browser.shows("#heading", vi(words::protected(Content::Backup)));
    browser.keys("#file-1-passphrase", PASSPHRASE);
    browser.click("#file-1-passphrase-go");
    browser.find("#file-1-restore");
}

#[test]
fn everything_is_back_after_it_was_erased() {
    let browser = Browser::start();
    assess::home(&browser);
    let mut unfinished = numbered(plan(UnitKind::Commune), 2);
    unfinished.entries.remove("5.4.coverage");
    browser.seed(App::serve(), &[&unfinished]);
    let mut assessment = Assessment::kept(&browser, numbered(plan(UnitKind::ResidentialArea), 1));
    assessment.go_on();
    assessment.sign();
    let first = assessment.save_signed();

    page(&browser, "/settings");
    for field in ["#backup-passphrase", "#backup-passphrase-again"] {
        browser.keys(field, PASSPHRASE);
    }
    browser.click("#save-backup");
    let file = browser.wait_download(|name| name.starts_with("antt_sao-luu_"));
    let text = fs::read_to_string(&file).expect("the backup");
    assert!(!text.contains(&unfinished.profile.name), "what is in a backup can be read without its passphrase");

    browser.click("#erase");
    browser.click("#erase-sure");
    browser.shows("main .notice", vi(settings::ERASED));
    page(&browser, "/");
    browser.reload();
    browser.shows("main .empty", "Chưa có hồ sơ nào");
    page(&browser, "/key");
    browser.shows("main .sheet", vi(key::NONE));

    open_backup(&browser, &file);
    browser.click("#file-1-restore");
    browser.shows("main", vi(words::RESTORED_ALL));
    browser.shows("main", vi(words::RESTORED_SIGNED));
    browser.shows("main .plain-list .notice", vi(words::KEY_OF_BACKUP_KEPT));
    assert_eq!(browser.all("main .drafts li a").len(), 2);
    browser.is_sound("vi");

    page(&browser, "/");
    browser.shows(&format!("main .tasks li:has(a[href$='{}'])", "01"), "Đã ký: tự đánh giá đạt tiêu chuẩn");
    browser.shows(&format!("main .tasks li:has(a[href$='{}'])", "02"), "Còn 1 mục");
    let restored = browser.stored_draft(&unfinished);
    assert_eq!((restored.entries, restored.profile), (unfinished.entries.clone(), unfinished.profile.clone()));
    page(&browser, "/key");
    browser.shows("section.sheet .fingerprint", &first.did.fingerprint().to_string());
    browser.shows("section.sheet .lines", vi(key::GUARD_PASSPHRASE));
    // The very file that was signed, and the key that signs the next one.
    fs::remove_file(browser.downloads().join(&first.name)).expect("the signed file");
    browser.visit(App::serve(), &assessment.plan, "/d/:draft/result");
    assert_eq!(assessment.save_signed().bytes, first.bytes);
    assessment.plan.signed = Some(crate::revision::remembered(1));
    browser.visit(App::serve(), &assessment.plan, "/d/:draft/sign");
    browser.keys("#passphrase", PASSPHRASE);
    assessment.sign_again();
    let second = assessment.save_signed();
    assert_eq!((second.summary.revision, second.did), (2, first.did));
    assert_eq!(second.summary.previous, Some(first.digest.to_string()));

    // Once more: what is here stays as it is.
    open_backup(&browser, &file);
    browser.click("#file-1-restore");
    browser.shows("main .plain-list .notice", vi(words::KEY_STAYS));
    browser.visit(App::serve(), &assessment.plan, "/d/:draft/result");
    browser.find("#show-revision-1");
}

/// A key behind a passphrase, and its name.
fn key_of(browser: &Browser, seed: u8, passphrase: &str) -> (Did, Protected) {
    let sealed = browser.protect(Content::Key, passphrase, &[seed; 32]);
    (SecretKey::from_random([seed; 32]).did(), sealed)
}

#[test]
fn a_key_is_kept_only_where_it_is_proven_to_be_the_one_that_it_is_called() {
    let browser = Browser::start();
    assess::home(&browser);
    let own = "mật khẩu riêng của khóa";
    let (right, its_file) = key_of(&browser, 1, PASSPHRASE);
    let (claimed, _) = key_of(&browser, 2, PASSPHRASE);
    let (_, another) = key_of(&browser, 3, PASSPHRASE);
    let (separate, separate_file) = key_of(&browser, 4, own);
    let keys = vec![(right, its_file), (claimed, another), (separate, separate_file)];
    let keys = keys.into_iter().map(|(did, file)| (did.to_string(), file)).collect();
    let plain = backup::write(&Backup { keys, ..Backup::default() });
    let sealed = browser.protect(Content::Backup, PASSPHRASE, &plain);
    let path = browser.scratch().join("forged.json");
    fs::write(&path, protected::write(&sealed).to_string()).expect("written");

    open_backup(&browser, &path);
    browser.click("#file-1-restore-keys");
    browser.shows(".plain-list li:nth-child(1)", vi(words::KEY_OF_BACKUP_KEPT));
    browser.shows(".plain-list li:nth-child(2)", vi(words::KEY_FALSE_NAME));
    browser.shows(".plain-list li:nth-child(3)", vi(words::KEY_OWN_PASSPHRASE));
    browser.is_sound("vi");
    browser.keys("#file-1-key-2", "mật khẩu không đúng");
    browser.click("#file-1-key-2-go");
    browser.shows("#file-1-key-2-message", "Mật khẩu không đúng");
    browser.clear("#file-1-key-2");
    browser.keys("#file-1-key-2", own);
    browser.click("#file-1-key-2-go");
    browser.shows(".plain-list li:nth-child(3)", vi(words::KEY_OF_BACKUP_KEPT));
    page(&browser, "/key");
    browser.find("section.sheet .fingerprint");
    let shown: Vec<String> = browser.all("section.sheet .fingerprint").iter().map(e2e::Element::text).collect();
    assert_eq!(shown, [right, separate].map(|did| did.fingerprint().to_string()));
}
