//! The desk's papers: offered where a reviewer looks for them, shown as they are printed, saved for Word.

use antt::document::decision::Ruling;
use e2e::{Browser, json, until};
use std::fs;
use std::io::{Cursor, Read as _};

use super::many::unit;
use super::seeded::{EXPECTED, HANDED_IN, all, decision_of, start, state};

/// The words of the file for Word that the button saves, without what stands between them.
#[track_caller]
pub fn words_of_docx(browser: &Browser, paper: &str) -> String {
    browser.click(&format!("#word-{paper}"));
    let start = format!("antt_{paper}_");
    let path = browser.wait_download(|name| name.starts_with(&start) && name.ends_with(".docx"));
    let mut archive = zip::ZipArchive::new(Cursor::new(fs::read(&path).expect("the file"))).expect("a zip");
    let mut document = String::new();
    archive.by_name("word/document.xml").expect("the text").read_to_string(&mut document).expect("UTF-8");
    fs::remove_file(path).expect("the file");
    document
}

/// The units in the table of the paper.
fn names_on(browser: &Browser) -> Vec<String> {
    let cells = "return [...document.querySelectorAll('.paper td:nth-child(2)')].map((cell) => cell.textContent)";
    let cells = browser.js(cells, &[]);
    cells.as_array().into_iter().flatten().filter_map(|name| Some(name.as_str()?.to_owned())).collect()
}

fn is_listed(text: &str, n: u64) -> bool {
    text.split(['\n', '\t', '<', '>']).any(|cell| cell.trim() == unit(n).name)
}

#[track_caller]
fn proposes_exactly_those_that_qualify(browser: &Browser) {
    let shown = names_on(browser);
    let word = words_of_docx(browser, "de-nghi");
    for n in 0..EXPECTED {
        let on_page = shown.contains(&unit(n).name);
        assert_eq!(
            (on_page, is_listed(&word, n)),
            (state(n) == "qualified", state(n) == "qualified"),
            "{}",
            unit(n).name
        );
    }
}

#[test]
fn the_page_of_figures_leads_to_the_report_and_to_the_list_of_the_year() {
    let browser = start(true);
    browser.desk("/desk/figures");
    browser.find_text("main a.button", "Báo cáo tổng hợp").click();
    browser.shows(".paper-kind", "BÁO CÁO");
    let counted = format!("Số đơn vị phải nộp hồ sơ: {EXPECTED}; đã nộp: {HANDED_IN}");
    browser.shows(".paper", &counted);
    assert!(words_of_docx(&browser, "tong-hop").contains(&counted));
    browser.is_sound("vi");
    browser.click(".back a");
    browser.find_text("main a.button", "Danh sách đề nghị").click();
    browser.shows(".paper-kind", "DANH SÁCH");
    proposes_exactly_those_that_qualify(&browser);
}

#[test]
fn the_list_proposes_what_is_selected_and_says_what_is_left_out() {
    let browser = start(false);
    browser.desk("/desk");
    browser.find_text("main a.button", &format!("Lập danh sách đề nghị công nhận ({} hồ sơ)", all().len())).click();
    browser.shows("#left-out", "chưa xác minh");
    proposes_exactly_those_that_qualify(&browser);
    browser.click(".back a");
    // Unit 4 qualifies, 5 waits; both are selected.
    let qualified = (0..EXPECTED).find(|n| state(*n) == "qualified").expect("one");
    let waiting = (0..EXPECTED).find(|n| state(*n) == "waiting").expect("one");
    for n in [qualified, waiting] {
        browser.clear("#desk-search");
        browser.keys("#desk-search", &unit(n).code);
        until("one is left", || browser.all("#desk-rows tr.row").len() == 1);
        browser.click("#desk-rows tr.row input[type=checkbox]");
    }
    browser.click("#desk-clear");
    browser.shows("#desk-count", "đã chọn 2");
    browser.find_text("main a.button", "Lập danh sách đề nghị công nhận (2 hồ sơ)").click();
    browser.shows("#listed", "1 trên 2 hồ sơ");
    assert_eq!(names_on(&browser), [unit(qualified).name]);
    browser.shows("#left-out", "1 chưa được chấp nhận khi thẩm định");
    browser.is_sound("vi");
    // Who comes back finds the selection.
    browser.click(".back a");
    browser.shows("#desk-count", "đã chọn 2");
}

#[test]
fn the_slip_of_a_decision_says_what_was_decided_and_who_by() {
    let browser = start(false);
    browser.desk(&format!("/desk/papers/phieu/{}", decision_of(Ruling::Returned)));
    for words in ["PHIẾU KẾT QUẢ THẨM ĐỊNH", "Trả lại hồ sơ", "Đã xem.", "Trần Thị Bình", "PHÓ PHÒNG", "CÔNG AN"]
    {
        browser.shows(".paper", words);
    }
    browser.find(".paper-code");
    assert!(browser.all("#file-not-trusted").is_empty(), "the unit's key is trusted");
    let edges =
        "return [...document.querySelectorAll('.paper h3')].map((title) => getComputedStyle(title).borderLeftWidth)";
    assert_eq!(browser.js(edges, &[]), json!(["0px", "0px", "0px"]), "a class of another page's reaches the paper");
    browser.is_sound("vi");
    assert!(words_of_docx(&browser, "phieu").contains("Trả lại hồ sơ"));
    browser.click(".back a");
    browser.find_text(".decisions a", "Xem và in phiếu").click();
    browser.shows(".paper-kind", "PHIẾU");
}

#[test]
fn a_slip_says_that_the_file_it_is_about_was_signed_by_a_key_that_nobody_trusts() {
    let browser = start(false);
    browser.desk(&format!("/desk/papers/phieu/{}", decision_of(Ruling::Accepted)));
    browser.shows("#file-not-trusted", "Chưa tin cậy khóa đã ký hồ sơ");
    assert!(!browser.printed().text().contains("Chưa tin cậy khóa"), "that is for the reviewer, not for the unit");
}

#[test]
fn what_is_entered_of_the_office_stands_on_its_papers_and_is_remembered() {
    let browser = start(true);
    let reviewer =
        json!({ "name": "Lê Thị Ngọc Ánh", "title": "Phó Trưởng phòng", "organisation": "Công an tỉnh Lào Cai" });
    browser.seed_setting("desk/reviewer", &reviewer.to_string());
    browser.desk("/desk/papers/tong-hop/2026");
    for words in ["CÔNG AN TỈNH LÀO CAI", "PHÓ TRƯỞNG PHÒNG", "Lê Thị Ngọc Ánh"] {
        browser.shows(".paper", words);
    }
    browser.keys("#office-higher", "Bộ Công an");
    browser.shows(".paper-higher", "BỘ CÔNG AN");
    browser.clear("#office-signer");
    browser.keys("#office-signer", "Đỗ Thị Hường");
    browser.shows(".paper-signature .name", "Đỗ Thị Hường");
    until("it is kept", || {
        browser.desk("/desk/papers/de-nghi/2026");
        browser.find(".paper-kind");
        let paper = browser.text(".paper");
        paper.contains("BỘ CÔNG AN") && paper.contains("Đỗ Thị Hường")
    });
}

#[test]
fn addresses_that_lead_nowhere_say_so() {
    let browser = start(false);
    for (address, words) in [
        ("/desk/papers/phieu/0123", "không có ở bàn thẩm định"),
        ("/desk/papers/tong-hop/nam-nay", "không dẫn đến giấy tờ nào"),
        ("/desk/papers/khac/2026", "không dẫn đến giấy tờ nào"),
        ("/desk/papers/tong-hop/2026", "Chưa có danh sách đơn vị phải nộp"),
    ] {
        browser.desk(address);
        browser.shows("main", words);
    }
}
