//! The register by pasting, with what Excel has cut off, and the template.

use e2e::{App, Browser};
use std::fs;

use super::seeded::start;

fn open(browser: &Browser) {
    browser.goto(&format!("{}#/desk/figures", App::serve().url()));
    browser.find("#register-template");
}

#[test]
fn a_pasted_table_is_read_and_gets_its_zeros_back() {
    let browser = start(false);
    open(&browser);
    browser.click("#register-template");
    let template = fs::read(browser.wait_download(|name| name == "antt_mau-danh-sach.csv")).expect("the template");
    let template = String::from_utf8(template).expect("a text");
    assert!(template.starts_with("\u{feff}mã,tên,loại,"), "{template}");

    // As it comes out of a sheet: columns by tabs, codes as numbers.
    let rows: Vec<String> =
        (1..60_u64).filter(|n| n % 5 == 1).map(|n| format!("{n}\tĐơn vị số {n}\tcommune\t1\tTỉnh số 1")).collect();
    let table = format!("mã\ttên\tloại\tmã cấp trên\ttên cấp trên\n{}", rows.join("\n"));
    let set = "const field = document.querySelector('#register-pasted');
        field.value = arguments[0];
        field.dispatchEvent(new InputEvent('input', { bubbles: true }))";
    browser.js(set, &[table.clone().into()]);
    browser.click("#register-read");
    browser.shows("#register-holds", &format!("{} đơn vị", rows.len()));
    browser.shows("#register-warnings", "00001");
    browser.click("#register-zeros");
    browser.gone("#register-warnings");
    browser.click("#register-use");
    browser.shows("#figures-result", &format!("trên {} đơn vị", rows.len()));
    // With their zeros the units meet what they have handed in.
    browser.click("#figure-total-submitted");
    browser.shows("#behind-rows", "00001");
    browser.reload();
    browser.shows("#figures-result", &format!("trên {} đơn vị", rows.len()));
    let submitted = browser.text("#figure-total-submitted");
    assert_eq!(submitted, rows.len().to_string());
    // The template itself is a register.
    browser.js("document.querySelector('#register-pasted').closest('details').open = true", &[]);
    browser.js(set, &[template.into()]);
    browser.click("#register-read");
    browser.shows("#register-holds", "5 đơn vị");
    assert_eq!(browser.console_errors(), [""; 0]);
}
