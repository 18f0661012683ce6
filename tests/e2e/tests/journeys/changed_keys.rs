//! A key that was changed, beside others: which one signs, without the new one too, and of two statements the one that came first.

use std::path::{Path, PathBuf};

use antt::text::page::{key as words, key_change, open};
use e2e::{App, Browser, assess};

use super::keys::{PASSPHRASE, key_page, shown_fingerprint, signed, type_twice, vi};

/// The protected copy of the key that signs, under the passphrase.
fn saved_copy(browser: &Browser) -> PathBuf {
    type_twice(browser, "copy-passphrase", PASSPHRASE, PASSPHRASE);
    browser.click("#save-copy");
    browser.wait_download(|name| name.starts_with("antt_ban-sao-khoa_"))
}

fn saved_backup(browser: &Browser) -> PathBuf {
    browser.goto(&format!("{}#/settings", App::serve().url()));
    type_twice(browser, "backup-passphrase", PASSPHRASE, PASSPHRASE);
    browser.click("#save-backup");
    browser.wait_download(|name| name.starts_with("antt_sao-luu_"))
}

fn opened(browser: &Browser, file: &Path) {
    browser.goto("about:blank");
    browser.goto(&format!("{}#/open", App::serve().url()));
    browser.upload("#open-files", &[file]);
}

fn unlocked(browser: &Browser, file: &Path) {
    opened(browser, file);
    browser.keys("#file-1-passphrase", PASSPHRASE);
    browser.click("#file-1-passphrase-go");
}

/// The statement of changing the key that signs, on its page.
fn changed(browser: &Browser, passphrase: Option<&str>) -> PathBuf {
    browser.click("#change-key > summary");
    browser.keys("#change-reason", "Đổi máy tính");
    if let Some(passphrase) = passphrase {
        browser.keys("#change-passphrase", passphrase);
    }
    browser.click("#make-change");
    browser.find("#key-changed");
    browser.wait_download(|name| name.starts_with("antt_doi-khoa_"))
}

#[test]
fn the_new_key_signs_beside_an_older_one_and_the_old_one_only_where_the_new_one_is_not() {
    let elsewhere = Browser::start();
    signed(&elsewhere);
    key_page(&elsewhere);
    let third = shown_fingerprint(&elsewhere);
    let third_copy = saved_copy(&elsewhere);

    let browser = Browser::start();
    let assessment = signed(&browser);
    let sign_page = || browser.visit(App::serve(), &assessment.plan, "/d/:draft/sign");
    key_page(&browser);
    let old = shown_fingerprint(&browser);
    unlocked(&browser, &third_copy);
    browser.shows("main .notice", vi(open::KEY_RESTORED));
    key_page(&browser);
    assert_eq!(shown_fingerprint(&browser), old);
    browser.shows("main", vi(words::ONLY_FIRST));
    changed(&browser, None);
    key_page(&browser);
    let new = shown_fingerprint(&browser);
    let shown: Vec<String> = browser.all("section.sheet > .fingerprint").iter().map(|one| one.text()).collect();
    assert_eq!(shown, [&new, &old, &third].map(Clone::clone));
    browser.shows("main", vi(key_change::SIGNS_NO_MORE));
    sign_page();
    browser.shows("main", &new);

    // Without the new key the old one signs on, and is not changed to yet another one.
    let backup = saved_backup(&browser);
    key_page(&browser);
    browser.click("#forget-key");
    browser.click("#forget-key-sure");
    browser.shows("main", vi(key_change::NEW_IS_GONE));
    key_page(&browser);
    assert_eq!(shown_fingerprint(&browser), old);
    assert!(browser.all("#change-key").is_empty());
    browser.is_sound("vi");
    sign_page();
    browser.shows("main", &old);
    browser.shows("main", vi(key_change::NEW_IS_GONE));
    unlocked(&browser, &backup);
    browser.click("#file-1-restore");
    browser.shows("main", vi(open::RESTORED_ALL));
    key_page(&browser);
    assert_eq!(shown_fingerprint(&browser), new);
    browser.shows("main", vi(key_change::SIGNS_NO_MORE));
}

#[test]
fn a_kept_statement_of_a_change_is_not_replaced_by_another() {
    let browser = Browser::start();
    signed(&browser);
    key_page(&browser);
    let copy = saved_copy(&browser);
    changed(&browser, None);
    key_page(&browser);
    let new = shown_fingerprint(&browser);

    // The same key gives way to another one on a second computer.
    let second = Browser::start();
    assess::home(&second);
    unlocked(&second, &copy);
    second.shows("main .notice", vi(open::KEY_RESTORED));
    key_page(&second);
    let statement = changed(&second, Some(PASSPHRASE));
    let backup = saved_backup(&second);

    opened(&browser, &statement);
    browser.shows("#other-change", vi(key_change::OTHER_CHANGE));
    assert!(browser.all("#use-new-key, #uses-new").is_empty());
    unlocked(&browser, &backup);
    browser.click("#file-1-restore-keys");
    browser.shows("main", vi(key_change::OTHER_CHANGE));
    key_page(&browser);
    assert_eq!(shown_fingerprint(&browser), new);
    // Both new keys are here now, and still the statement that came first says which of them goes on.
    opened(&browser, &statement);
    browser.shows("#other-change", vi(key_change::OTHER_CHANGE));
}
