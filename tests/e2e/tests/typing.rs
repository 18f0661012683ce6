//! Vietnamese is typed into every field of text that the page has: by composition, and by injected keys.

use antt::{
    assessment::{Declaration, Draft},
    criteria::UnitKind,
};
use e2e::{App, Assessment, Browser, assess, filled, json, seed, typist::Found, wire::Wire};

const TEXT: &str = "Nguyễn Thị Ánh Tuyết, đường Đặng Văn Ngữ";
/// Its very first letter is taken back, so that the field is empty once more in between.
const FROM_NOTHING: &str = "Ấp Đông, Nguyễn Thị Ánh Tuyết, đường Đặng Văn Ngữ";

/// A browser at a page of the draft, with every fold of it open, and the quick way to its keyboard.
fn at(draft: &Draft, page: &str) -> (Browser, Wire) {
    let browser = Browser::start();
    browser.seed(App::serve(), &[draft]);
    browser.visit(App::serve(), draft, page);
    let wire = browser.wire();
    (browser, wire)
}

#[track_caller]
fn holds(browser: &Browser, field: &str, text: &str) {
    let wanted = Found { id: field.to_owned(), text: text.to_owned(), caret: text.chars().count() };
    assert_eq!(browser.found(), wanted);
}

/// Both ways of typing, from an empty field each time.
#[track_caller]
fn type_both_ways(browser: &Browser, wire: &mut Wire, field: &str) {
    browser.enter_field(field, 0);
    wire.unikey(FROM_NOTHING).expect("typing");
    holds(browser, field, FROM_NOTHING);
    wire.key("Home", &["Shift"]).and_then(|()| wire.key("Backspace", &[])).expect("typing");
    holds(browser, field, "");
    wire.compose(TEXT).expect("typing");
    holds(browser, field, TEXT);
}

/// Types into every field of the pages that is `wanted`, and looks after a reload whether all of it is still there.
#[track_caller]
fn type_everywhere(draft: &Draft, pages: &[String], wanted: impl Fn(&str) -> bool) -> usize {
    let (browser, mut wire) = at(draft, &pages[0]);
    let mut count = 0;
    for page in pages {
        browser.visit(App::serve(), draft, page);
        let fields: Vec<String> = browser.text_fields().into_iter().filter(|field| wanted(field)).collect();
        fields.iter().for_each(|field| type_both_ways(&browser, &mut wire, field));
        browser.shows("#saved", "Đã lưu");
        browser.reload();
        browser.find("#heading");
        browser.text_fields();
        assert_eq!(browser.texts(&fields), vec![TEXT; fields.len()], "{page}: {fields:?}");
        count += fields.len();
    }
    count
}

/// The fields of the checks of this kind of unit that show something that no kind before it shows.
#[track_caller]
fn type_into_checks(kind: UnitKind) -> usize {
    let telling: Vec<String> = seed::telling(kind).into_iter().map(|check| check.id).collect();
    let standard = filled::standard(kind);
    let criteria = standard.criteria.iter().filter(|one| one.checks.iter().any(|check| telling.contains(&check.id)));
    let pages: Vec<String> = criteria.map(|criterion| format!("/d/:draft/c/{}", criterion.id)).collect();
    type_everywhere(&seed::bare(kind), &pages, |field| {
        telling.iter().any(|check| field.starts_with(&format!("{check}-")))
    })
}

#[test]
fn in_every_field_of_the_profile() {
    let pages = ["/d/:draft/profile".to_owned()];
    assert!(type_everywhere(&seed::bare(UnitKind::Agency), &pages, |_| true) >= 7);
}

#[test]
fn in_every_field_of_most_kinds_of_answers_their_papers_and_notes() {
    assert!(type_into_checks(UnitKind::ResidentialArea) >= 20);
}

#[test]
fn in_the_coverage_table_and_what_else_only_communes_are_asked() {
    assert!(type_into_checks(UnitKind::Commune) >= 15);
}

#[test]
fn in_what_only_agencies_enterprises_and_schools_are_asked() {
    assert!(type_into_checks(UnitKind::Agency) >= 3);
    let others = [UnitKind::Enterprise, UnitKind::EducationalInstitution];
    assert!(others.iter().all(|kind| seed::telling(*kind).is_empty()), "their checks want a test like the one above");
}

#[test]
fn when_signing() {
    let draft = filled::draft(UnitKind::Commune);
    assert_eq!(type_everywhere(&draft, &["/d/:draft/sign".to_owned()], |_| true), 2);
}

/// A computer that has a key, and the page of the key.
fn at_the_key() -> (Browser, Wire) {
    let browser = Browser::start();
    assess::home(&browser);
    let mut plan = filled::draft(UnitKind::Agency);
    plan.declaration = Declaration { name: "Đỗ Quỳnh Giao".into(), title: "Giám đốc".into() };
    let assessment = Assessment::kept(&browser, plan);
    assessment.go_on();
    assessment.sign();
    browser.visit(App::serve(), &assessment.plan, "/key");
    browser.find("#card-holder");
    let wire = browser.wire();
    (browser, wire)
}

#[test]
fn on_the_page_of_the_key_and_in_every_passphrase() {
    let (browser, mut wire) = at_the_key();
    let fields = browser.fields_of(&["text", "password"]);
    let expected =
        ["card-holder", "copy-passphrase", "copy-passphrase-again", "demand-passphrase", "demand-passphrase-again"];
    assert_eq!(fields, expected);
    fields.iter().for_each(|field| type_both_ways(&browser, &mut wire, field));
    assert_eq!(browser.texts(&fields), vec![TEXT; fields.len()]);
    // Shown, it is the same field with the same text in it.
    browser.click("#copy-passphrase-show");
    browser.clear("#copy-passphrase");
    type_both_ways(&browser, &mut wire, "copy-passphrase");
    // The card is set in the letters that were typed.
    assert_eq!(browser.js("return document.querySelector('.key-card-holder').textContent", &[]), TEXT);
}

#[test]
fn in_the_passphrases_of_a_backup_and_of_a_protected_file() {
    let (browser, mut wire) = at(&filled::draft(UnitKind::Agency), "/settings");
    let fields = browser.fields_of(&["password"]);
    assert_eq!(fields, ["backup-passphrase", "backup-passphrase-again"]);
    fields.iter().for_each(|field| type_both_ways(&browser, &mut wire, field));
    browser.click("#save-backup");
    let backup = browser.wait_download(|name| name.starts_with("antt_sao-luu_"));
    browser.goto(&format!("{}#/open", App::serve().url()));
    browser.upload("#open-files", &[backup]);
    browser.find("#file-1-passphrase");
    type_both_ways(&browser, &mut wire, "file-1-passphrase");
    // What was composed opens what was composed.
    browser.click("#file-1-passphrase-go");
    browser.find("#file-1-restore");
}

#[test]
fn in_the_passphrase_that_a_signature_asks_for() {
    let (browser, mut wire) = at_the_key();
    browser.fields_of(&["password"]);
    for field in ["demand-passphrase", "demand-passphrase-again"] {
        type_both_ways(&browser, &mut wire, field);
    }
    browser.click("#demand");
    browser.gone("#demand");
    browser.visit(App::serve(), &filled::draft(UnitKind::Agency), "/d/:draft/sign");
    browser.find("#passphrase");
    type_both_ways(&browser, &mut wire, "passphrase");
    browser.click("#sign");
    browser.find("#save-signed");
}

#[test]
fn in_the_middle_of_a_text_the_caret_stays() {
    let draft = filled::draft(UnitKind::Agency);
    let (browser, mut wire) = at(&draft, "/d/:draft/profile");
    let wanted = |text: &str, caret: usize| Found { id: "profile-name".to_owned(), text: text.to_owned(), caret };
    browser.enter_field("profile-name", 7);
    wire.unikey("hành chính Ấ").expect("typing");
    assert_eq!(browser.found(), wanted("Đơn vị hành chính ẤTân Phú", 19));
    wire.compose("p ").expect("typing");
    assert_eq!(browser.found(), wanted("Đơn vị hành chính Ấp Tân Phú", 21));
    wire.key("Home", &[]).and_then(|()| wire.compose("Ủy ban ")).expect("typing");
    assert_eq!(browser.found(), wanted("Ủy ban Đơn vị hành chính Ấp Tân Phú", 7));
}

#[test]
fn in_the_middle_of_several_lines_too() {
    let mut draft = seed::bare(UnitKind::Agency);
    let check = seed::telling(UnitKind::Agency)[0].id.clone();
    draft.entries.get_mut(&check).expect("an entry").note = "Một\nhai\nba".to_owned();
    let (browser, mut wire) = at(&draft, &format!("/d/:draft/c/{}", check.rsplit_once('.').expect("a criterion").0));
    let note = format!("{check}-note");
    browser.enter_field(&note, 7);
    wire.unikey(", Đông").and_then(|()| wire.key("Enter", &[])).and_then(|()| wire.compose("tiếp")).expect("typing");
    let text = "Một\nhai, Đông\ntiếp\nba".to_owned();
    assert_eq!(browser.found(), Found { id: note, text, caret: 18 });
}

#[test]
fn letters_and_marks_apart_stay_apart_while_typing() {
    let draft = seed::bare(UnitKind::Agency);
    let (browser, mut wire) = at(&draft, "/d/:draft/profile");
    let apart = "Xa\u{303} Ta\u{302}n Phu\u{301}";
    browser.enter_field("profile-name", 0);
    apart.chars().try_for_each(|letter| wire.inject(letter)).expect("typing");
    holds(&browser, "profile-name", apart);
    browser.shows("#saved", "Đã lưu");
    assert_eq!(browser.stored_draft(&draft).profile.name, apart);
    browser.reload();
    assert_eq!(browser.value("#profile-name"), apart);
}

#[test]
fn the_letter_typed_right_before_leaving_is_kept() {
    let draft = seed::bare(UnitKind::Agency);
    let (browser, mut wire) = at(&draft, "/d/:draft/profile");
    browser.enter_field("profile-name", 0);
    wire.compose("Tân Ph").expect("typing");
    browser.shows("#saved", "Đã lưu");
    wire.inject('ú').expect("typing");
    browser.reload();
    assert_eq!(browser.value("#profile-name"), "Tân Phú");
}

#[test]
fn enter_while_composing_does_nothing_but_end_the_composition() {
    let draft = seed::bare(UnitKind::Agency);
    let (browser, mut wire) = at(&draft, "/d/:draft/profile");
    browser.enter_field("profile-name", 0);
    browser.ime_compose("Tân");
    browser.js(
        "const enter = { key: 'Enter', keyCode: 229, isComposing: true, bubbles: true, cancelable: true };
        window.kept = document.activeElement.dispatchEvent(new KeyboardEvent('keydown', enter));",
        &[],
    );
    browser.ime_commit("Tân");
    wire.key("Enter", &[]).expect("typing");
    holds(&browser, "profile-name", "Tân");
    assert_eq!(browser.js("return [window.kept, location.hash.endsWith('/profile')]", &[]), json!([true, true]));
}
