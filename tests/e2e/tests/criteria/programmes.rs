//! A province's programme: made as a table, signed, answered by a commune, added up at the desk.

use antt::criteria::UnitKind;
use antt::review::intake::StateKind;
use antt::text::Language;
use antt::text::review::state_kind;
use e2e::{App, Assessment, Browser, assess, until};
use std::fs;

use super::signing::{load, sign};
use super::{cell, choose, page, paste, rows};

/// Seven indicators, one at least of each form, as a province pastes them.
const TABLE: &str = include_str!("../../../common/indicators_table.tsv");

#[track_caller]
fn begin(browser: &Browser, with: &str) {
    page(browser, "/criteria");
    choose(browser, "#begin-making", "programme");
    browser.gone("#begin-kind");
    choose(browser, "#begin-with", with);
    browser.click("#begin");
    browser.find(".grid-items input");
}

#[track_caller]
fn named(browser: &Browser) {
    browser.keys("#field-id", "thai-nguyen");
    browser.keys("#field-title", "Chương trình của tỉnh Thái Nguyên");
    browser.keys("#field-description", "Chỉ tiêu hằng năm của tỉnh.");
}

/// The seven indicators pasted over an empty table, with a name.
#[track_caller]
fn make(browser: &Browser) {
    begin(browser, "");
    paste(browser, &cell(browser, "items", 0, 0), TABLE);
    browser.shows("#pasted-holds", "7 dòng");
    browser.click("#pasted-use");
    until("seven lines", || rows(browser, "items") == 7);
    named(browser);
    browser.shows(".standing", "Không còn chỗ nào phải sửa.");
}

#[test]
fn indicators_are_pasted_mended_by_row_and_column_previewed_and_saved_as_a_table() {
    let browser = Browser::start();
    begin(&browser, "");
    named(&browser);
    let wrong =
        TABLE.replacen("Đã giải quyết; Đã tiếp nhận", "Đã giải quyết", 1).replacen("so với kỳ gốc", "so sánh", 1);
    paste(&browser, &cell(&browser, "items", 0, 0), &wrong);
    browser.shows("#pasted-mistakes", "Dòng 1, cột “số liệu phải nhập”: cần 2 số liệu");
    browser.shows("#pasted-mistakes", "Dòng 2, cột “cách tính”: “so sánh” không có trong các từ dùng được");
    browser.click("#pasted-use");
    browser.shows("#preview-partly", "Mới có các dòng đã đúng; 2 dòng còn phải sửa chưa có ở đây.");
    browser.find_text("#mistakes a", "Dòng 1, cột “số liệu phải nhập”").click();
    let counts = cell(&browser, "items", 0, 4);
    browser.clear(&counts);
    browser.keys(&counts, "Đã giải quyết; Đã tiếp nhận");
    choose(&browser, &cell(&browser, "items", 1, 3), "so với kỳ gốc");
    browser.shows(".grid-items", "kỳ gốc; kỳ này");
    browser.shows(".standing", "Không còn chỗ nào phải sửa.");
    browser.gone("#preview-partly");
    browser.shows(".preview", "giảm từ 5% trở lên so với năm 2021, đến hết năm 2025");
    browser.find("#preview-tin-bao-part");
    browser.click("#save-table");
    let saved = fs::read(browser.wait_download(|name| name == "antt_programme-thai-nguyen_1.csv")).expect("a table");
    let sheet = antt::criteria::sheet::read_programme(&saved).expect("a table");
    assert_eq!((sheet.values.len(), sheet.problems.len()), (7, 0));
    // Nothing typed is lost by going away.
    browser.shows("#saved", "Đã lưu");
    browser.reload();
    browser.find(".grid-items input");
    assert_eq!(browser.value(&cell(&browser, "items", 0, 4)), "Đã giải quyết; Đã tiếp nhận");
}

#[test]
fn a_shipped_programme_is_changed_and_compared_with_what_it_was() {
    let browser = Browser::start();
    begin(&browser, "programme/4-giam");
    named(&browser);
    browser.shows("#comparison", "Hai tệp hỏi như nhau");
    let target = cell(&browser, "items", 2, 9);
    assert_eq!(browser.value(&target), "10");
    browser.clear(&target);
    browser.keys(&target, "15");
    browser.shows("#comparison", "drug_crime: mức phải đạt");
    browser.shows(".preview", "giảm từ 15% trở lên");
    // The file's own page offers the same, and its table.
    page(&browser, "/criteria/f/programme~ct48/2026.1");
    browser.click("#criteria-csv");
    browser.wait_download(|name| name == "antt_programme-ct48_2026-1.csv");
    browser.click("#criteria-copy");
    browser.find(".grid-items input");
    assert!(rows(&browser, "items") > 8);
}

#[test]
fn a_signed_programme_is_answered_by_a_commune_and_added_up_at_the_desk() {
    let (author, unit, reviewer) = (Browser::start(), Browser::start(), Browser::start());
    make(&author);
    let programme = sign(&author, "antt_programme-thai-nguyen_1.json");

    assess::home(&unit);
    let assessment = Assessment::kept(&unit, assess::signable(UnitKind::Commune));
    load(&unit, &programme);
    unit.click("#criteria-keep");
    unit.gone("#criteria-staged");
    unit.visit(App::serve(), &assessment.plan, "/d/:draft/further");
    unit.click("[id='use-programme/thai-nguyen-1']");
    unit.find("[id='stop-programme/thai-nguyen']");
    unit.visit(App::serve(), &assessment.plan, "/d/:draft/programme/thai-nguyen");
    for (count, text) in
        [("tin-bao-part", "45"), ("tin-bao-whole", "50"), ("hinh-su-base", "20"), ("hinh-su-current", "18")]
    {
        unit.keys(&format!("[id='count-{count}']"), text);
    }
    unit.shows("[aria-labelledby='indicator-tin-bao'] .says", "45 trên 50: 90%");
    // A part that is larger than its whole is told at its field, and counts as it stands.
    unit.keys("[id='count-tin-bao-part']", "0");
    unit.shows("[aria-labelledby='indicator-tin-bao'] .above-whole", "lớn hơn");
    unit.shows("[aria-labelledby='indicator-tin-bao'] .says", "450 trên 50: 900%");
    unit.clear("[id='count-tin-bao-part']");
    unit.keys("[id='count-tin-bao-part']", "45");
    unit.shows("[aria-labelledby='indicator-tin-bao'] .says", "45 trên 50: 90%");
    // What the reviewer enters, and what the roll-up counts, is not asked here.
    assert!(unit.all("[id^='count-tai-san'], [id^='count-dat-chuan']").is_empty());
    unit.is_sound("vi");
    unit.visit(App::serve(), &assessment.plan, "/d/:draft");
    assessment.go_on();
    assessment.sign();
    let file = assessment.save_signed();
    assert_eq!(file.summary.indicators["programme/thai-nguyen"]["hinh-su"]["current"], 18);

    assess::home(&reviewer);
    load(&reviewer, &programme);
    reviewer.click("#criteria-keep");
    reviewer.gone("#criteria-staged");
    reviewer.take_in(&file, Language::Vi.say(state_kind(StateKind::New)));
    reviewer.trust_by_card(&unit.key_card("Xã"), &file.did.fingerprint().to_string());
    reviewer.read_register(&file);
    reviewer.desk("/desk/programme");
    reviewer.find_text("main .tasks a", "Chương trình của tỉnh Thái Nguyên").click();
    reviewer.shows("#indicator-tin-bao", "45 trên 50: 90%");
    reviewer.shows("#indicator-tin-bao", "Đạt chỉ tiêu");
    reviewer.shows("#indicator-hinh-su", "giảm 2 vụ (10%)");
    reviewer.keys("#enter-tai-san-part", "30");
    reviewer.keys("#enter-tai-san-whole", "50");
    reviewer.shows("#indicator-tai-san", "30 trên 50: 60%");
    for browser in [&author, &unit, &reviewer] {
        assert!(browser.console_errors().is_empty(), "{:?}", browser.console_errors());
    }
}

#[test]
fn the_page_of_a_programme_is_sound() {
    let browser = Browser::start();
    make(&browser);
    super::looks::both(&browser, |browser, language| {
        browser.find(".grid-items input");
        browser.js("document.querySelectorAll('details').forEach((one) => one.open = true)", &[]);
        browser.is_sound(language);
    });
}
