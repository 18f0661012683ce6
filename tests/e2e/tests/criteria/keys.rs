//! The table by keyboard alone, and Vietnamese in its cells.

use e2e::{Browser, json, until};

use super::{begin_empty, cell, choose, focused, make_guide, page, rows};

#[track_caller]
fn is_at(browser: &Browser, grid: &str, row: usize, column: usize) {
    let wanted = cell(browser, grid, row, column);
    until(&format!("{grid} {row}, {column} has the focus"), || {
        format!("#{}", focused(browser).as_str().unwrap_or_default()) == wanted
    });
}

#[test]
fn arrows_enter_and_tab_go_through_the_table_as_in_a_sheet() {
    let browser = Browser::start();
    begin_empty(&browser);
    browser.click(&cell(&browser, "items", 0, 0));
    let mut wire = browser.wire();
    let mut press = |key: &str, held: &[&str]| wire.key(key, held).expect("pressed");
    press("Tab", &[]);
    is_at(&browser, "items", 0, 1);
    press("Tab", &["Shift"]);
    is_at(&browser, "items", 0, 0);
    press("ArrowRight", &[]);
    is_at(&browser, "items", 0, 1);
    // Enter in the last row makes another and stays in the column.
    press("Enter", &[]);
    is_at(&browser, "items", 1, 1);
    assert_eq!(rows(&browser, "items"), 2);
    press("ArrowUp", &[]);
    is_at(&browser, "items", 0, 1);
    press("Enter", &["Control"]);
    is_at(&browser, "items", 1, 1);
    assert_eq!(rows(&browser, "items"), 3);
    press("ArrowDown", &[]);
    is_at(&browser, "items", 2, 1);
    press("Enter", &["Shift"]);
    is_at(&browser, "items", 1, 1);
    press("ArrowLeft", &[]);
    is_at(&browser, "items", 1, 0);
}

#[test]
fn inside_of_a_text_the_arrows_go_through_its_letters_first() {
    let browser = Browser::start();
    begin_empty(&browser);
    let title = cell(&browser, "items", 0, 1);
    browser.click(&title);
    let mut wire = browser.wire();
    wire.compose("Tân Phú").expect("typing");
    // The caret is at the end: one step back stays in the text.
    wire.key("ArrowLeft", &[]).expect("pressed");
    is_at(&browser, "items", 0, 1);
    wire.inject('r').expect("typing");
    until("typed in the middle", || browser.value(&title) == "Tân Phrú");
    wire.key("End", &[]).and_then(|()| wire.key("ArrowRight", &[])).expect("pressed");
    is_at(&browser, "items", 0, 2);
    // Come back to, all of it is selected: typing replaces it, as in a sheet.
    wire.key("ArrowLeft", &[]).expect("pressed");
    is_at(&browser, "items", 0, 1);
    wire.unikey("Đông").expect("typing");
    until("replaced", || browser.value(&title) == "Đông");
}

#[test]
fn rows_move_and_go_by_keys_and_come_back() {
    let browser = Browser::start();
    begin_empty(&browser);
    let mut wire = browser.wire();
    for (row, id) in ["a", "b", "c"].into_iter().enumerate() {
        browser.click(&cell(&browser, "items", row, 0));
        wire.compose(id).expect("typing");
        wire.key("Enter", &[]).expect("pressed");
        is_at(&browser, "items", row + 1, 0);
    }
    let ids =
        || (0..rows(&browser, "items")).map(|row| browser.value(&cell(&browser, "items", row, 0))).collect::<Vec<_>>();
    browser.click(&cell(&browser, "items", 2, 0));
    wire.key("ArrowUp", &["Alt"]).expect("pressed");
    until("it moved up", || ids() == ["a", "c", "b", ""]);
    is_at(&browser, "items", 1, 0);
    wire.key("Delete", &["Control"]).expect("pressed");
    until("it is gone", || ids() == ["a", "b", ""]);
    is_at(&browser, "items", 1, 0);
    browser.click("#undo-items");
    until("it is back", || ids() == ["a", "c", "b", ""]);
}

/// As `tests/typing.rs` does for every other page: by composition and by injected keys, the page never writes into the field.
#[test]
fn vietnamese_is_typed_into_every_field_and_cell_both_ways() {
    const TEXT: &str = "Nguyễn Thị Ánh Tuyết, đường Đặng Văn Ngữ";
    let browser = Browser::start();
    begin_empty(&browser);
    browser.click("#add-basis");
    let fields = browser.text_fields();
    assert!(fields.len() >= 20, "{fields:?}");
    let mut wire = browser.wire();
    for (at, field) in fields.iter().enumerate() {
        browser.enter_field(field, 0);
        let before = browser.value(&format!("[id='{field}']")).chars().count();
        if at.is_multiple_of(2) {
            wire.compose(TEXT).expect("typing")
        } else {
            wire.unikey(TEXT).expect("typing")
        }
        let found = browser.found();
        assert_eq!((found.id.as_str(), found.caret), (field.as_str(), TEXT.chars().count()), "{before}");
        assert!(found.text.starts_with(TEXT), "{found:?}");
    }
    let texts = browser.texts(&fields);
    browser.shows("#saved", "Đã lưu");
    browser.reload();
    browser.find(".grid-items input");
    browser.text_fields();
    // Rows have other keys after a reload, but stand in the same order.
    let again: Vec<String> = browser.text_fields().into_iter().filter(|field| !field.starts_with("paste")).collect();
    let kept: Vec<&String> =
        fields.iter().zip(&texts).filter(|(field, _)| !field.starts_with("paste")).map(|(_, text)| text).collect();
    assert_eq!(browser.texts(&again).iter().collect::<Vec<_>>(), kept);
}

#[test]
fn from_the_header_to_a_signed_file_by_keyboard_alone() {
    let browser = Browser::start();
    make_guide(&browser);
    let mut wire = browser.wire();
    browser.js("document.getElementById('heading').focus()", &[]);
    let mut tab_to = |css: &str| {
        let reached = (0..400).any(|_| {
            wire.key("Tab", &[]).expect("pressed");
            browser.js("return document.activeElement.matches(arguments[0])", &[json!(css)]) == true
        });
        assert!(reached, "no way to {css} by Tab");
        let mut press = |key: &str| wire.key(key, &[]).expect("pressed");
        press("Enter");
    };
    tab_to("#sign-criteria");
    browser.wait_download(|name| name == "antt_guide-thai-nguyen_1.json");
    browser.find("main a[href*='guide~thai-nguyen']");
    tab_to("main a[href*='guide~thai-nguyen']");
    browser.shows("#heading", "Bảng điểm của tỉnh Thái Nguyên");
    page(&browser, "/criteria");
    choose(&browser, "#begin-making", "supplement");
    browser.gone("#begin-with");
}
