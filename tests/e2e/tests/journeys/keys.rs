//! The key of a unit: made at the first signature, its card, its copy, its passphrase, its end and its return.

use std::fs;

use antt::{
    criteria::UnitKind,
    document::open::{File, Integrity, Opened, open as read_file},
    document::{Did, key_card::KeyCard, protected::Content},
    text::{Language, Say, page::key as words, page::key_change, page::open, page::storage},
};
use e2e::{App, Assessment, Browser, assess, seed::numbered, until};
use xtask::verifier;

use crate::plans::plan;

pub const PASSPHRASE: &str = "bốn từ không liên quan";

pub fn vi(sentence: Say) -> &'static str {
    Language::Vi.say(sentence)
}

/// An assessment that was signed once, so that there is a key.
pub fn signed(browser: &Browser) -> Assessment<'_> {
    assess::home(browser);
    let assessment = Assessment::kept(browser, numbered(plan(UnitKind::ResidentialArea), 1));
    assessment.go_on();
    assessment.sign();
    assessment
}

pub fn key_page(browser: &Browser) {
    browser.goto(&format!("{}#/key", App::serve().url()));
    browser.shows("#heading", vi(words::TITLE));
}

/// Five groups of four, as two people read them to each other.
#[track_caller]
pub fn shown_fingerprint(browser: &Browser) -> String {
    let shown = browser.text("section.sheet .fingerprint");
    let groups: Vec<&str> = shown.split(' ').collect();
    let is_group = |group: &&str| group.len() == 4 && group.bytes().all(|byte| byte.is_ascii_alphanumeric());
    assert!(groups.len() == 5 && groups.iter().all(is_group), "{shown} is no fingerprint");
    shown
}

/// The card that the page saves, which another program finds intact.
#[track_caller]
fn saved_card(browser: &Browser) -> (Opened<KeyCard>, Did) {
    browser.click("#save-card");
    let path = browser.wait_download(|name| name.starts_with("antt_the-khoa_"));
    let said = verifier::run([&path]).expect("the verifier runs");
    let bytes = fs::read(&path).expect("the card");
    fs::remove_file(&path).expect("the card");
    let Ok(File::KeyCard(opened)) = read_file(&bytes) else { panic!("{} is no card", path.display()) };
    let Integrity::Intact(signed) = &opened.integrity else { panic!("{:?}", opened.integrity) };
    let did = signed.did;
    assert_eq!(String::from_utf8_lossy(&said.stdout).trim(), format!("intact {did}"));
    (*opened, did)
}

#[track_caller]
pub fn type_twice(browser: &Browser, id: &str, first: &str, again: &str) {
    for (field, text) in [(id.to_owned(), first), (format!("{id}-again"), again)] {
        browser.clear(&format!("#{field}"));
        browser.keys(&format!("#{field}"), text);
    }
}

#[test]
fn a_key_is_made_at_the_first_signature_carded_copied_forgotten_and_restored() {
    let browser = Browser::start();
    key_page(&browser);
    browser.shows("main .sheet", vi(words::NONE));
    let mut assessment = signed(&browser);
    let first = assessment.save_signed();

    key_page(&browser);
    let fingerprint = shown_fingerprint(&browser);
    assert_eq!(fingerprint, first.did.fingerprint().to_string());
    browser.click("#save-card");
    browser.shows("#error-summary", vi(words::HOLDER_MISSING));
    browser.keys("#card-holder", "Công an phường Vỹ Dạ");
    // There is one unit only, so nothing is to be chosen.
    browser.shows("#units-taken", "1 trên 1 đơn vị");
    let (card, did) = saved_card(&browser);
    assert_eq!((card.document.name.as_str(), did), ("Công an phường Vỹ Dạ", first.did));
    assert_eq!(card.document.units.len(), 1);
    assert_eq!(card.document.units[0].name, assessment.plan.profile.name);

    type_twice(&browser, "copy-passphrase", PASSPHRASE, "bốn từ khác nhau");
    browser.click("#save-copy");
    browser.shows("section[aria-labelledby=copy]", vi(storage::PASSPHRASE_DIFFERS));
    type_twice(&browser, "copy-passphrase", PASSPHRASE, PASSPHRASE);
    browser.click("#save-copy");
    let copy = browser.wait_download(|name| name.starts_with("antt_ban-sao-khoa_"));
    browser.shows("section[aria-labelledby=copy]", vi(storage::SAVED_TO));

    browser.click("#forget-key");
    browser.click("#forget-key-sure");
    browser.shows("main .sheet", vi(words::NONE));

    browser.goto(&format!("{}#/open", App::serve().url()));
    browser.upload("#open-files", &[copy]);
    browser.shows("#heading", vi(open::protected(Content::Key)));
    browser.keys("#file-1-passphrase", "bốn từ không đúng");
    browser.click("#file-1-passphrase-go");
    browser.shows("#file-1-passphrase-message", "Mật khẩu không đúng");
    browser.clear("#file-1-passphrase");
    browser.keys("#file-1-passphrase", PASSPHRASE);
    browser.click("#file-1-passphrase-go");
    browser.shows("main .notice", vi(open::KEY_RESTORED));
    browser.shows("main .notice", &fingerprint);
    key_page(&browser);
    assert_eq!(shown_fingerprint(&browser), fingerprint);
    browser.shows("section.sheet .lines", vi(words::GUARD_PASSPHRASE));

    // The copy's passphrase is asked at each signature from now on.
    for revision in 2..=3 {
        assessment.plan.signed = Some(crate::revision::remembered(revision - 1));
        browser.visit(App::serve(), &assessment.plan, "/d/:draft/sign");
        browser.click("#sign");
        browser.shows("#error-summary", vi(storage::PASSPHRASE_EMPTY));
        browser.keys("#passphrase", "bốn từ không đúng");
        browser.click("#sign");
        browser.shows("#error-summary", "Mật khẩu không đúng");
        browser.clear("#passphrase");
        browser.keys("#passphrase", PASSPHRASE);
        assessment.sign_again();
        let again = assessment.save_signed();
        assert_eq!((again.summary.revision, again.did), (revision, first.did));
    }
}

#[test]
fn a_passphrase_is_demanded_where_the_owner_wants_it() {
    let browser = Browser::start();
    let assessment = signed(&browser);
    key_page(&browser);
    browser.shows("section.sheet .lines", vi(words::GUARD_DEVICE));
    browser.click("details:has(#demand) > summary");
    type_twice(&browser, "demand-passphrase", "ngắn quá", "ngắn quá");
    browser.click("#demand");
    browser.shows("details:has(#demand) .message:not(:empty)", vi(storage::PASSPHRASE_SHORT));
    type_twice(&browser, "demand-passphrase", PASSPHRASE, PASSPHRASE);
    browser.click("#demand");
    browser.shows("section.sheet .lines", vi(words::GUARD_PASSPHRASE));
    browser.gone("#demand");
    browser.shows("main", vi(words::DEMANDED));
    // The card is signed by the key itself.
    browser.keys("#card-holder", "Lan");
    browser.click("#save-card");
    browser.shows("#error-summary", vi(storage::PASSPHRASE_EMPTY));
    browser.keys("#card-passphrase", "bốn từ không đúng");
    browser.click("#save-card");
    browser.shows("#error-summary", "Mật khẩu không đúng");
    browser.clear("#card-passphrase");
    browser.keys("#card-passphrase", PASSPHRASE);
    saved_card(&browser);
    browser.reload();
    browser.visit(App::serve(), &assessment.plan, "/d/:draft/sign");
    browser.find("#passphrase");
}

#[test]
fn of_several_units_only_those_that_the_holder_ticks_stand_on_the_card() {
    let browser = Browser::start();
    assess::home(&browser);
    browser.seed(App::serve(), &[&numbered(plan(UnitKind::Commune), 2)]);
    signed(&browser);
    key_page(&browser);
    browser.keys("#card-holder", "Lan");
    browser.shows("#units-taken", "Trên thẻ chưa có đơn vị nào trong 2 đơn vị.");
    browser.click("#save-card");
    browser.shows("#error-summary", vi(words::UNITS_MISSING));
    browser.is_sound("vi");
    browser.click(".choice:has(#unit-1) label");
    browser.shows("#units-taken", "Trên thẻ có 1 trên 2 đơn vị.");
    let (card, _) = saved_card(&browser);
    assert_eq!(card.document.units.len(), 1);
    let label = browser.text(".choice:has(#unit-1) label");
    assert!(label.starts_with(&card.document.units[0].name), "{label}");
    until("the mistake is gone", || !browser.find("#error-summary").displayed());
    // A reviewer's key signs for no unit.
    browser.click(".choice:has(#unit-none) label");
    let (card, _) = saved_card(&browser);
    assert_eq!(card.document.units, []);
}

#[test]
fn a_changed_key_asks_for_its_passphrase_and_takes_its_statement_along_to_other_computers() {
    let browser = Browser::start();
    let assessment = signed(&browser);
    key_page(&browser);
    let old = shown_fingerprint(&browser);
    // Behind a passphrase, so the new one is too.
    browser.click("details:has(#demand) > summary");
    type_twice(&browser, "demand-passphrase", PASSPHRASE, PASSPHRASE);
    browser.click("#demand");
    browser.gone("#demand");
    browser.click("#save-copy");
    let old_copy = browser.wait_download(|name| name.starts_with("antt_ban-sao-khoa_"));
    browser.click("#change-key > summary");
    browser.keys("#change-reason", "Đổi máy tính");
    browser.click("#make-change");
    browser.shows("#change-passphrase-message", vi(storage::PASSPHRASE_EMPTY));
    browser.keys("#change-passphrase", "bốn từ không đúng");
    browser.click("#make-change");
    browser.shows("#change-passphrase-message", "Mật khẩu không đúng");
    // Nothing has happened so far.
    browser.reload();
    key_page(&browser);
    browser.find("section.sheet .fingerprint");
    assert_eq!(browser.all("section.sheet > .fingerprint").len(), 1);
    browser.click("#change-key > summary");
    browser.keys("#change-reason", "Đổi máy tính");
    browser.keys("#change-passphrase", PASSPHRASE);
    browser.click("#make-change");
    browser.find("#key-changed");
    let statement = browser.wait_download(|name| name.starts_with("antt_doi-khoa_"));
    key_page(&browser);
    let new = shown_fingerprint(&browser);
    assert_ne!(new, old);
    browser.shows("section.sheet .lines", vi(words::GUARD_PASSPHRASE));
    browser.is_sound("vi");
    fs::remove_file(&old_copy).expect("the copy");
    browser.click("#save-copy");
    let new_copy = browser.wait_download(|name| name.starts_with("antt_ban-sao-khoa_"));
    browser.visit(App::serve(), &assessment.plan, "/d/:draft/sign");
    browser.shows("main", &new);
    browser.find("#passphrase");

    // A backup takes it along: restored elsewhere the old key signs no more.
    browser.goto(&format!("{}#/settings", App::serve().url()));
    for field in ["#backup-passphrase", "#backup-passphrase-again"] {
        browser.keys(field, PASSPHRASE);
    }
    browser.click("#save-backup");
    let backup = browser.wait_download(|name| name.starts_with("antt_sao-luu_"));
    let unlock = |other: &Browser, file: &std::path::Path| {
        other.goto("about:blank");
        other.goto(&format!("{}#/open", App::serve().url()));
        other.upload("#open-files", &[file]);
        other.keys("#file-1-passphrase", PASSPHRASE);
        other.click("#file-1-passphrase-go");
    };
    let other = Browser::start();
    assess::home(&other);
    unlock(&other, &backup);
    other.click("#file-1-restore");
    other.shows("main", vi(open::RESTORED_ALL));
    key_page(&other);
    assert_eq!(shown_fingerprint(&other), new);
    other.shows("main", vi(key_change::SIGNS_NO_MORE));

    // So do copy and statement, in whatever order: without the new key nothing changes.
    let third = Browser::start();
    assess::home(&third);
    let bytes = fs::read(&new_copy).expect("the copy");
    let restored = third.scratch().join("khoa-moi.json");
    fs::write(&restored, bytes).expect("written");
    let old_file = browser.scratch().join("khoa-cu.json");
    // The old key's copy, as it was saved again from its place on the page.
    key_page(&browser);
    fs::remove_file(&new_copy).expect("the copy");
    let short = old.split(' ').take(2).collect::<Vec<_>>().join("-").to_lowercase();
    browser.click(&format!("#save-copy-{short}"));
    let again = browser.wait_download(|name| name.starts_with("antt_ban-sao-khoa_") && name.contains(&short));
    fs::copy(again, &old_file).expect("the copy");
    unlock(&third, &old_file);
    third.shows("main .notice", vi(open::KEY_RESTORED));
    let open_statement = || {
        third.goto("about:blank");
        third.goto(&format!("{}#/open", App::serve().url()));
        third.upload("#open-files", &[&statement]);
        third.shows("main", vi(key_change::OLD_IS_HERE));
    };
    open_statement();
    third.shows("main", vi(key_change::NEW_IS_NOT));
    assert!(third.all("#use-new-key").is_empty());
    unlock(&third, &restored);
    third.shows("main .notice", vi(open::KEY_RESTORED));
    // Both are here, and nothing says yet which goes on with the other.
    key_page(&third);
    third.shows("main", vi(words::ONLY_FIRST));
    assert!(!third.text("main").contains(vi(key_change::SIGNS_NO_MORE)));
    open_statement();
    third.click("#use-new-key");
    third.shows("#uses-new", vi(key_change::USES_NEW));
    key_page(&third);
    assert_eq!(shown_fingerprint(&third), new);
    third.shows("main", vi(key_change::SIGNS_NO_MORE));
}
