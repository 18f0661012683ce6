//! Parts of the desk that are no file and can't be read any more: nothing of them is believed, nothing is written over them, and what
//! stands there can be saved before a person sets it aside.

use antt::document::key_rotation::{self, Rotating};
use antt::review::desk_copy::{DESK, DeskState, Sealing, TRUST, seal};
use e2e::seed::OPEN;
use e2e::{App, Browser, json, until};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::copy::{choose, counts, save, unzipped, zipped};
use super::generator::{SIGNED_AT, secret_of};
use super::many::{register_csv, trust_list, unit};
use super::seeded::{forged, reviewer};

/// As a damaged disk or a newer program may have left it.
const SPOILT: &str = "{\"type\":\"AnttTrustList\",\"formatVersion\":2,\"entries\":[]}";

/// What stands in the settings under a name; nothing where there is none.
pub fn stands(browser: &Browser, name: &str) -> Option<String> {
    let get = "return database().then((db) => new Promise((done) => {
        const ask = db.transaction('settings').objectStore('settings').get(arguments[0]);
        ask.onsuccess = () => { db.close(); done(ask.result ? ask.result.text : null); };
    }));";
    browser.js(&format!("{OPEN}{get}"), &[json!(name)]).as_str().map(str::to_owned)
}

/// The settings that a copy holds.
fn settings_in(copy: &Path) -> BTreeMap<String, String> {
    let entries = unzipped(&fs::read(copy).expect("the copy"));
    antt::document::desk::read(&entries[DESK]).expect("a desk").document.settings
}

/// A desk with a file of a unit whose key was trusted, until the list was spoilt.
fn start() -> Browser {
    let browser = Browser::start();
    browser.seed(App::serve(), &[]);
    browser.seed_received(&unit(1).file());
    browser.seed_setting("desk/trust", SPOILT);
    browser
}

#[track_caller]
fn set_aside(browser: &Browser, name: &str) {
    browser.click(&format!("#set-aside-{name}"));
    browser.click(&format!("#set-aside-{name}-sure"));
    browser.gone(&format!("#set-aside-{name}-sure"));
}

#[test]
fn a_trust_list_that_no_longer_reads_is_said_kept_and_not_written_over() {
    let browser = start();
    for (language, says) in
        [("en", "1 part of the desk"), ("vi", "Danh sách khóa tin cậy: Trong lúc này không khóa nào")]
    {
        browser.js("localStorage.setItem('antt-language', arguments[0])", &[json!(language)]);
        for page in ["/desk", "/desk/trust", "/desk/copy"] {
            browser.desk(page);
            browser.shows("#unread-parts", says);
        }
    }
    // Nothing is believed, and nothing on the page would write another list.
    browser.desk("/desk");
    browser.shows("#desk-rows tr.row", "Chưa biết khóa");
    browser.desk("/desk/trust");
    browser.find("#no-trust-now");
    assert!(browser.all("#trust-did, #trust-own-key, #listed-keys").is_empty());
    browser.desk("/desk/copy");
    browser.find("#restore-after");
    assert!(browser.all("#copy-file").is_empty());
    assert_eq!(stands(&browser, "desk/trust").as_deref(), Some(SPOILT));
    // What stands there can be saved.
    browser.click("#unread-parts .save-part");
    let saved = browser.wait_download(|name| name == "antt_khong-doc-duoc_desk-trust.txt");
    assert_eq!(fs::read_to_string(saved).expect("the file"), SPOILT);
    browser.is_sound("vi");
    assert_eq!(browser.console_errors(), [""; 0]);
}

#[test]
fn what_is_set_aside_is_kept_until_it_is_erased_and_a_new_list_can_begin() {
    let browser = start();
    browser.desk("/desk/trust");
    set_aside(&browser, "desk-trust");
    browser.gone("#unread-parts");
    browser.shows("#listed-keys", "(0)");
    browser.keys("#trust-did", &reviewer().did.to_string());
    browser.click("#look-at-did");
    browser.keys("#trust-name", "Phòng thẩm định");
    browser.click("#role-reviewer");
    browser.keys("#trust-how", "Gọi điện, đọc đủ năm nhóm");
    browser.click("#save-key");
    browser.shows("#listed-keys", "(1)");
    assert!(stands(&browser, "desk/trust").is_some_and(|text| text.contains(&reviewer().did.to_string())));

    browser.desk("/desk/copy");
    browser.shows("#aside-parts", "Danh sách khóa tin cậy");
    browser.find("#copy-file");
    browser.click("#aside-parts .save-part");
    let saved = browser.wait_download(|name| name == "antt_khong-doc-duoc_desk-trust.txt");
    assert_eq!(fs::read_to_string(saved).expect("the file"), SPOILT);
    browser.is_sound("vi");
    browser.click("#forget-aside-0");
    browser.click("#forget-aside-0-sure");
    browser.gone("#aside-parts");
    browser.desk("/desk/copy");
    browser.find("#copy-file");
    assert!(browser.all("#aside-parts").is_empty());
    assert_eq!(browser.console_errors(), [""; 0]);
}

/// A sound text and a spoilt one of everything that the desk keeps by name and that a page writes.
const FIGURES: [&str; 2] = ["target 75\nzeros no\n", "target 90\nrounding up\n"];
const REVIEWER: [&str; 2] =
    [r#"{"name":"Trần Văn Bình","title":"Phó phòng","organisation":"Công an tỉnh"}"#, r#"{"name":"Trần Văn Bình"}"#];
const OFFICE: &str = r#"{"higher":"Bộ Công an","seal":"tròn"}"#;
const ENTERED: &str = r#"{"key_areas_turned_round":{"selected":43}}"#;
const PROGRAMME: &str = "desk/programme/2026/programme/ct48/2026.1";
const ROTATIONS: &str = "did:key:a did:key:b\n";

/// Goes to another page of the desk without reading it anew.
fn go(browser: &Browser, route: &str) {
    browser.js("location.hash = arguments[0]", &[json!(route)]);
}

fn statement(old: u64, new: u64) -> Vec<u8> {
    let rotating = Rotating {
        id: "urn:uuid:6f9619ff-8b86-4011-b42d-00cf4fc964ff",
        reason: "Đổi máy tính",
        rotated_at: SIGNED_AT,
        program_version: "0.1.0",
    };
    key_rotation::seal(&secret_of(old), &secret_of(new), rotating).expect("a sealed rotation").bytes
}

/// A register of three units, pasted and used.
fn use_register(browser: &Browser) {
    let set = "const field = document.querySelector('#register-pasted');
        const fold = field.closest('details');
        if (fold) fold.open = true;
        field.value = arguments[0];
        field.dispatchEvent(new InputEvent('input', { bubbles: true }))";
    browser.find("#register-pasted");
    browser.js(set, &[register_csv(3).into()]);
    browser.click("#register-read");
    browser.shows("#register-holds", "3 đơn vị");
    browser.click("#register-use");
}

const NOT_OVER: &str = "không bị ghi đè";

#[test]
fn every_part_that_no_longer_reads_is_named_and_stays_whatever_somebody_does() {
    let browser = Browser::start();
    browser.seed(App::serve(), &[]);
    browser.seed_received(&unit(1).file());
    browser.seed_trust(&trust_list([unit(1)].into_iter(), reviewer()));
    let draft = format!("desk/decision/{}", forged(1, 1).record.digest);
    let lost = format!("desk/decision/{}", forged(2, 2).record.digest);
    let statement_of = format!("desk/rotation/{}/{}", secret_of(1).did(), secret_of(4_001).did());
    let spoilt = [
        ("desk/rotations", ROTATIONS),
        (&statement_of, "{"),
        ("desk/register", "nothing"),
        ("desk/figures", FIGURES[1]),
        ("desk/reviewer", REVIEWER[1]),
        ("desk/office", OFFICE),
        (PROGRAMME, ENTERED),
        (&draft, r#"{"ruling":"postponed"}"#),
        (&lost, "{"),
    ];
    for (name, text) in spoilt {
        browser.seed_setting(name, text);
    }
    browser.desk("/desk");
    browser.shows("#unread-parts", "2 phần của bàn thẩm định không đọc lại được");
    browser.shows("#unread-parts", "Các lần đổi khóa đã xác nhận");
    browser.shows("#unread-parts", "Danh sách đơn vị phải nộp");

    // The others are named where they are used, and again something is tried with each.
    browser.desk("/desk/figures");
    browser.shows("#unread-parts", "Chỉ tiêu và các cặp tên đã ghép");
    use_register(&browser);
    browser.shows("#figures-not-kept", NOT_OVER);
    browser.find_text("main .message", NOT_OVER);

    browser.desk("/desk/trust");
    let file = browser.downloads().join("doi-khoa.json");
    fs::write(&file, statement(1, 4_001)).expect("a file");
    browser.upload("#trust-file", &[&file]);
    browser.keys("#trust-how", "Gọi số cơ quan, đọc lại đủ năm nhóm");
    browser.click("#save-key");
    browser.shows("#error-summary", NOT_OVER);
    browser.shows("#listed-keys", "(2)");

    let page = format!("/desk/s/{}", unit(1).summary().id.trim_start_matches("urn:uuid:"));
    browser.desk(&page);
    browser.shows("#unread-parts", "Người thẩm định gần nhất");
    browser.shows("#unread-parts", "Bản nháp ý kiến thẩm định (Đơn vị số 1, năm 2026, lần 1)");
    browser.choose("ruling", "returned");
    browser.keys("#decision-comment", "Bổ sung biên bản.");
    browser.name_reviewer("Công an phường");
    browser.shows("#draft-not-kept", NOT_OVER);
    browser.click("#sign-decision");
    browser.wait_download(|name| name.starts_with("antt_tham-dinh_"));
    // What was signed stands, though the next one will not know by whom.
    browser.find("#trust-own-key");

    browser.desk("/desk/programme/programme~ct48/2026.1");
    browser.shows("#unread-parts", "Số liệu nhập chung của chương trình (");
    browser.shows("#unread-parts", "năm 2026)");
    browser.keys("#enter-key_areas_turned_round-selected", "10");
    browser.shows("main", NOT_OVER);

    // The papers need a register.
    browser.desk("/desk");
    set_aside(&browser, "desk-register");
    go(&browser, "/desk/figures");
    use_register(&browser);
    browser.shows("#figures-result", "trên 3 đơn vị");
    browser.js("document.querySelector('#target-all').closest('details').open = true", &[]);
    browser.clear("#target-all");
    browser.keys("#target-all", "5");
    browser.shows("#figures-not-kept", NOT_OVER);
    // Neither a workbook nor a report is made without what was entered for a programme.
    browser.click("#save-workbook");
    browser.find_text("main .message", "Số liệu nhập chung của một chương trình không đọc lại được");
    go(&browser, "/desk/papers/tong-hop/2026");
    browser.shows("#no-programmes", "Số liệu nhập chung của một chương trình không đọc lại được");
    assert!(browser.all(".paper").is_empty());
    browser.shows("#unread-parts", "Cơ quan trên các văn bản");
    browser.keys("#office-higher", "Bộ Công an");
    browser.shows("#office-not-kept", NOT_OVER);

    for (name, text) in spoilt.iter().filter(|(name, _)| *name != "desk/register") {
        assert_eq!(stands(&browser, name).as_deref(), Some(*text), "{name}");
    }
    // The page of the copy names all of them at once, also those of pages that nobody has opened.
    for language in ["vi", "en"] {
        browser.js("localStorage.setItem('antt-language', arguments[0])", &[json!(language)]);
        browser.desk("/desk/copy");
        browser.find("#copy-without");
        until("all are named", || browser.all("#unread-parts li").len() == spoilt.len() - 1);
        browser.is_sound(language);
    }
    browser.shows("#unread-parts", &format!("The draft of a decision ({})", forged(2, 2).record.digest.short()));
    // None of them is in the copy, as it says.
    let copy = save(&browser);
    assert_eq!(settings_in(&copy), BTreeMap::new());
    assert_eq!(browser.console_errors(), [""; 0]);
}

#[test]
fn restoring_writes_over_nothing_that_cant_be_read_whether_it_was_shown_before_or_not() {
    let browser = Browser::start();
    browser.seed(App::serve(), &[]);
    browser.seed_received(&unit(1).file());
    let draft = format!("desk/decision/{}", forged(1, 1).record.digest);
    let sound = [("desk/figures", FIGURES[0]), ("desk/reviewer", REVIEWER[0]), (&draft, "{}")];
    for (name, text) in sound {
        browser.seed_setting(name, text);
    }
    let copy = save(&browser);
    let names: Vec<String> = settings_in(&copy).into_keys().collect();
    assert_eq!(names, [draft.trim_start_matches("desk/"), "figures", "reviewer"]);

    // Spoilt while no page of this window has asked for it: the page of the copy does.
    let spoilt = [("desk/figures", FIGURES[1]), ("desk/reviewer", REVIEWER[1]), (&draft, "{")];
    for (name, text) in spoilt {
        browser.seed_setting(name, text);
    }
    browser.desk("/desk/copy");
    browser.find("#restore-after");
    assert_eq!(browser.all("#unread-parts li").len(), spoilt.len());
    assert!(browser.all("#copy-file").is_empty());

    // Spoilt after the copy was looked at, ticked or not.
    for is_ticked in [false, true] {
        for (name, _) in sound {
            browser.seed_setting(name, if name == "desk/figures" { "target 60\n" } else { sound[1].1 });
        }
        browser.seed_setting(&draft, r#"{"comment":"Khác"}"#);
        choose(&browser, &copy);
        browser.shows("#copy-staged", "khóa có trên máy này");
        browser.find("#over-settings");
        for (name, text) in spoilt {
            browser.seed_setting(name, text);
        }
        if is_ticked {
            browser.click("#over-settings");
        }
        browser.click("#restore-copy");
        browser.shows("main .notice.bad", NOT_OVER);
        for (name, text) in spoilt {
            assert_eq!(stands(&browser, name).as_deref(), Some(text), "{name}, {is_ticked}");
        }
        browser.find("#restore-after");
    }
    assert_eq!(browser.console_errors(), [""; 0]);
}

#[test]
fn what_of_a_copy_this_version_cant_read_is_said_and_takes_nothings_place() {
    let settings = BTreeMap::from([
        ("figures".to_owned(), FIGURES[1].to_owned()),
        ("reviewer".to_owned(), REVIEWER[0].to_owned()),
        ("seals".to_owned(), "{}".to_owned()),
    ]);
    let trust = trust_list([unit(1)].into_iter(), reviewer());
    let state = DeskState { trust: trust.clone(), settings, ..DeskState::default() };
    let uuid = "urn:uuid:00000000-0000-4000-8000-000000000001";
    let sealing = Sealing { ids: [uuid, uuid], created: SIGNED_AT, program_version: "0.1.0" };
    let (desk, list) = seal(&state, &secret_of(9_999), sealing).expect("a sealed desk");
    let browser = Browser::start();
    browser.seed(App::serve(), &[]);
    browser.seed_trust(&trust);
    browser.seed_setting("desk/figures", FIGURES[0]);
    let file = browser.downloads().join("antt_ban-tham-dinh.zip");
    fs::write(&file, zipped(&BTreeMap::from([(DESK.to_owned(), desk), (TRUST.to_owned(), list)]))).expect("a file");
    choose(&browser, &file);
    browser.shows("#unread-in-copy", "không đọc được: 2");
    assert_eq!(counts(&browser, "settings"), [1, 0, 0]);
    browser.click("#restore-copy");
    browser.shows(".notice", "Đã khôi phục");
    assert_eq!(stands(&browser, "desk/figures").as_deref(), Some(FIGURES[0]));
    assert_eq!(stands(&browser, "desk/reviewer").as_deref(), Some(REVIEWER[0]));
    assert_eq!(stands(&browser, "desk/seals"), None);
    assert_eq!(browser.console_errors(), [""; 0]);
}

/// While this holds the database fails whenever it is asked for a setting that begins so.
const FAIL: &str = "const [name] = arguments;
    window.sound = IDBObjectStore.prototype.get;
    IDBObjectStore.prototype.get = function (key) {
        if (String(key).startsWith(name)) throw new DOMException('the disk is gone', 'UnknownError');
        return window.sound.call(this, key);
    };";

#[test]
fn what_a_failing_database_does_not_give_is_said_and_not_taken_for_nothing() {
    let browser = Browser::start();
    browser.seed(App::serve(), &[]);
    browser.seed_received(&unit(1).file());
    browser.seed_setting("desk/register", &register_csv(3));
    browser.seed_setting("desk/figures", FIGURES[0]);
    browser.desk("/desk");
    browser.find("#desk-rows");
    browser.js(FAIL, &[json!("desk/figures")]);
    go(&browser, "/desk/figures");
    browser.shows("#unreached-parts", "Không lấy được 1 phần của bàn thẩm định");
    browser.shows("#unreached-parts", "Chỉ tiêu và các cặp tên đã ghép");
    browser.shows("#unreached-parts", "the disk is gone");
    browser.js("document.querySelector('#target-all').closest('details').open = true", &[]);
    browser.clear("#target-all");
    browser.keys("#target-all", "5");
    browser.shows("#figures-not-kept", "Trình duyệt không cho biết ở đó đang có gì");
    browser.is_sound("vi");
    // Also once the database is well again: the page does not know what stands there.
    browser.js("IDBObjectStore.prototype.get = window.sound", &[]);
    browser.keys("#target-all", "5");
    browser.shows("#figures-result", "chỉ tiêu 55%");
    assert_eq!(stands(&browser, "desk/figures").as_deref(), Some(FIGURES[0]));
    browser.click("#reload-parts");
    browser.shows("#figures-result", "chỉ tiêu 75%");
    assert!(browser.all("#unreached-parts").is_empty());
}

#[test]
fn where_nothing_stood_a_database_that_is_well_again_takes_what_is_typed() {
    let browser = Browser::start();
    browser.seed(App::serve(), &[]);
    browser.seed_received(&unit(1).file());
    browser.seed_setting("desk/register", &register_csv(3));
    browser.desk("/desk");
    browser.find("#desk-rows");
    browser.js(FAIL, &[json!("desk/figures")]);
    go(&browser, "/desk/figures");
    browser.shows("#unreached-parts", "Chỉ tiêu và các cặp tên đã ghép");
    browser.js("document.querySelector('#target-all').closest('details').open = true", &[]);
    browser.clear("#target-all");
    browser.keys("#target-all", "5");
    browser.shows("#figures-not-kept", "Trình duyệt không cho biết ở đó đang có gì");
    browser.js("IDBObjectStore.prototype.get = window.sound", &[]);
    browser.keys("#target-all", "5");
    until("it is said no more", || browser.text("#figures-not-kept").is_empty());
    browser.gone("#unreached-parts");
    until("it is kept", || stands(&browser, "desk/figures").is_some_and(|text| text.contains("55")));
}

#[test]
fn a_desk_that_could_not_be_read_again_is_not_shown_as_an_empty_one() {
    let browser = Browser::start();
    browser.seed(App::serve(), &[]);
    browser.seed_received(&unit(1).file());
    let copy = save(&browser);
    choose(&browser, &copy);
    browser.shows("#copy-staged", "khóa có trên máy này");
    browser.js(FAIL, &[json!("desk/trust")]);
    browser.click("#restore-copy");
    browser.shows("main .notice.bad", "the disk is gone");
    assert!(browser.all("#copy-save, #desk-rows").is_empty());
    browser.js("IDBObjectStore.prototype.get = window.sound", &[]);
    browser.desk("/desk");
    browser.shows("#desk-count", "1 trên 1");
}
