//! The list: counts, filters, search, order, keyboard, selection, export.

use antt::review::desk::sort_key;
use e2e::{App, Browser, until};
use std::fs;

use super::seeded::{all, is_trusted, start};

fn open(with_register: bool) -> Browser {
    let app = App::serve();
    let browser = start(app, with_register);
    browser.goto(&format!("{}#/desk", app.url()));
    browser.find("#desk-rows tr.row");
    browser
}

fn shows(browser: &Browser, count: usize) {
    browser.shows("#desk-count", &format!("Hiện {count} trên {}", all().len()));
}

fn first_names(browser: &Browser) -> Vec<String> {
    let names = "return [...document.querySelectorAll('#desk-rows tr.row th a')].map((a) => a.textContent)";
    let names = browser.js(names, &[]);
    names.as_array().into_iter().flatten().filter_map(|name| Some(name.as_str()?.to_owned())).collect()
}

#[test]
fn only_seen_rows_are_in_the_page_and_filters_count_what_they_leave() {
    let browser = open(false);
    shows(&browser, all().len());
    let rows = first_names(&browser);
    assert!(rows.len() < 100, "{} rows in the page", rows.len());
    let mut sorted = rows.clone();
    sorted.sort_by_key(|name| sort_key(name));
    assert_eq!(rows, sorted);
    let trusted = all().iter().filter(|one| one.unit.n < 300 && is_trusted(one.unit.n)).count();
    for (css, label, left) in [
        ("#desk-signature", "Chưa biết", all().len() - trusted),
        ("#desk-kind", "Cơ quan", all().iter().filter(|one| one.record.unit.kind == "agency").count()),
    ] {
        let choose = "const list = document.querySelector(arguments[0]);
            list.value = [...list.options].find((one) => one.textContent.startsWith(arguments[1])).value;
            list.dispatchEvent(new Event('change', { bubbles: true }))";
        browser.js(choose, &[css.into(), label.into()]);
        shows(&browser, left);
        browser.click("#desk-clear");
        shows(&browser, all().len());
    }
    browser.keys("#desk-search", "don vi so 12");
    // Each word has to occur, wherever: in the name or in the code.
    let has_12 = |text: &str| text.contains("12");
    let found = all().iter().filter(|one| has_12(&one.unit.name) || has_12(&one.unit.code)).count();
    shows(&browser, found);
    browser.clear("#desk-search");
    browser.keys("#desk-search", "Đơn vị số 299");
    shows(&browser, 1);
    assert_eq!(first_names(&browser), ["Đơn vị số 299"]);
    assert_eq!(browser.console_errors(), [""; 0]);
}

#[test]
fn headings_sort_and_keys_go_through_the_list() {
    let browser = open(false);
    let first = || first_names(&browser).first().cloned().unwrap_or_default();
    assert_eq!(first(), "Đơn vị số 0");
    browser.find_text("#desk-rows thead button", "Đơn vị").click();
    browser.find("#desk-rows th[aria-sort=descending]");
    until("the last is first", || first() == "Đơn vị số 324");
    browser.js("document.querySelector('#desk-rows tr.row').focus()", &[]);
    browser.press("ArrowDown");
    browser.press(" ");
    browser.shows("#desk-count", "đã chọn 1");
    browser.press("End");
    let focused = "return document.activeElement.querySelector('th a')?.textContent";
    until("the last row has the focus", || browser.js(focused, &[]) == "Đơn vị số 0");
    browser.press("Enter");
    until("its page is shown", || browser.url().contains("#/desk/s/"));
    let id = all()[0].record.id.trim_start_matches("urn:uuid:");
    assert!(browser.url().ends_with(id), "{}", browser.url());
}

#[test]
fn what_is_selected_leaves_as_a_table_that_excel_reads_and_cannot_run() {
    let browser = open(false);
    browser.keys("#desk-search", "299");
    shows(&browser, 1);
    browser.click("#choose-all");
    browser.shows("#desk-count", "đã chọn 1");
    browser.click("#desk-export");
    let file = fs::read(browser.wait_download(|name| name == "antt_ho-so.csv")).expect("the table");
    assert!(file.starts_with(b"\xef\xbb\xbf"));
    let text = String::from_utf8(file).expect("UTF-8");
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 2, "{text}");
    assert!(lines[1].starts_with("00299,Đơn vị số 299,"), "{text}");
    assert!(
        lines.iter().all(|line| line.split(',').all(|cell| !cell.starts_with(['=', '+', '-', '@', '\t']))),
        "{text}"
    );
}

#[test]
fn what_is_chosen_is_saved_as_a_workbook_with_its_zeros() {
    let browser = open(false);
    browser.keys("#desk-search", "299");
    shows(&browser, 1);
    browser.click("#desk-workbook");
    let file = fs::File::open(browser.wait_download(|name| name == "antt_ho-so.xlsx")).expect("the workbook");
    let mut parts = zip::ZipArchive::new(file).expect("a zip, as workbooks are");
    let mut texts = String::new();
    let mut shared = parts.by_name("xl/sharedStrings.xml").expect("the texts");
    std::io::Read::read_to_string(&mut shared, &mut texts).expect("XML");
    for text in ["00299", "Đơn vị số 299"] {
        assert!(texts.contains(&format!(">{text}<")), "{texts}");
    }
}

#[test]
fn an_unknown_key_never_looks_trusted() {
    let browser = open(false);
    browser.keys("#desk-search", "Đơn vị số 294");
    shows(&browser, 1);
    assert!(!is_trusted(294));
    let row = browser.text("#desk-rows tr.row");
    assert!(row.contains("(chưa xác minh)") && row.contains("Chưa biết"), "{row}");
    assert_eq!(browser.all("#desk-rows tr.row .state.good").len(), 0, "{row}");
    assert_eq!(browser.all("#desk-rows tr.row .state.warn svg").len(), 1, "{row}");
}
