//! The table by keyboard alone, and Vietnamese in its cells.

use e2e::{Browser, json, until};

use super::{begin_empty, cell, choose, focused, make_guide, page, paste, rows};

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
    browser.click(&cell(&browser, "items", 2, 1));
    wire.key("ArrowUp", &["Alt"]).expect("pressed");
    until("it moved up", || ids() == ["a", "c", "b", ""]);
    is_at(&browser, "items", 1, 1);
    wire.key("Delete", &["Control"]).expect("pressed");
    until("it is gone", || ids() == ["a", "b", ""]);
    is_at(&browser, "items", 1, 1);
    browser.click("#undo-items");
    until("it is back", || ids() == ["a", "c", "b", ""]);
}

#[test]
fn every_change_of_the_table_is_taken_back_and_brought_back_by_keys_and_by_buttons() {
    let browser = Browser::start();
    begin_empty(&browser);
    let mut wire = browser.wire();
    let first = cell(&browser, "items", 0, 0);
    let value = |css: &str| browser.value(css);
    browser.click(&first);
    wire.compose("a").expect("typing");
    until("typed", || value(&first) == "a");
    wire.key("Enter", &[]).expect("pressed");
    is_at(&browser, "items", 1, 0);
    wire.compose("b").expect("typing");
    until("typed", || value(&cell(&browser, "items", 1, 0)) == "b");
    let mut press = |key: &str, held: &[&str]| wire.key(key, held).expect("pressed");
    press("z", &["Control"]);
    until("the letter is gone", || value(&cell(&browser, "items", 1, 0)).is_empty());
    press("z", &["Control"]);
    until("the row is gone", || rows(&browser, "items") == 1);
    // The cell that had the focus is gone with its row: the nearest one has it.
    is_at(&browser, "items", 0, 0);
    press("z", &["Control"]);
    until("nothing is left", || value(&first).is_empty());
    press("z", &["Control"]);
    assert_eq!(browser.attribute("#undo-items", "aria-disabled").as_deref(), Some("true"));
    press("y", &["Control"]);
    until("the first letter", || value(&first) == "a");
    press("Z", &["Control", "Shift"]);
    until("the row", || rows(&browser, "items") == 2);
    browser.click("#redo-items");
    until("the second letter", || value(&cell(&browser, "items", 1, 0)) == "b");
    assert_eq!(focused(&browser), "redo-items", "a button that has nothing to do keeps the focus");
    // What was pasted goes as a whole; the focus stays with the table.
    paste(&browser, &cell(&browser, "items", 1, 0), "c\tMột\nd\tHai\n");
    browser.click("#pasted-use");
    is_at(&browser, "items", 1, 0);
    until("pasted", || rows(&browser, "items") == 3 && value(&cell(&browser, "items", 2, 1)) == "Hai");
    browser.click("#undo-items");
    until("as before", || rows(&browser, "items") == 2 && value(&cell(&browser, "items", 1, 0)) == "b");
}

#[test]
fn undo_in_one_table_changes_no_other() {
    let browser = Browser::start();
    begin_empty(&browser);
    let (item, grade) = (cell(&browser, "items", 0, 1), cell(&browser, "grades", 0, 1));
    browser.keys(&item, "Nghị quyết");
    browser.keys(&grade, "Tốt");
    // The newest change is the other table's.
    browser.click(&item);
    let mut wire = browser.wire();
    let mut press = |key: &str| wire.key(key, &["Control"]).expect("pressed");
    press("z");
    until("its own text is gone", || browser.value(&item).is_empty());
    assert_eq!(browser.value(&grade), "Tốt");
    press("z");
    assert_eq!(browser.attribute("#undo-items", "aria-disabled").as_deref(), Some("true"));
    assert_eq!((browser.value(&grade), browser.attribute("#undo-grades", "aria-disabled")), ("Tốt".to_owned(), None));
    press("y");
    until("it is back", || browser.value(&item) == "Nghị quyết");
    browser.click("#undo-grades");
    until("the other one's is gone", || browser.value(&grade).is_empty());
    assert_eq!(browser.value(&item), "Nghị quyết");
}

#[test]
fn arrows_pass_through_a_cell_with_a_list_without_changing_it() {
    let browser = Browser::start();
    make_guide(&browser);
    let method = |row: usize| cell(&browser, "items", row, 4);
    let before: Vec<String> = (0..20).map(|row| browser.value(&method(row))).collect();
    browser.click(&cell(&browser, "items", 0, 3));
    let mut wire = browser.wire();
    let mut press = |key: &str, held: &[&str]| wire.key(key, held).expect("pressed");
    press("Tab", &[]);
    is_at(&browser, "items", 0, 4);
    for row in 1..20 {
        press("ArrowDown", &[]);
        is_at(&browser, "items", row, 4);
    }
    press("ArrowUp", &[]);
    is_at(&browser, "items", 18, 4);
    assert_eq!((0..20).map(|row| browser.value(&method(row))).collect::<Vec<_>>(), before);
    // Opened, the list has the arrows to itself.
    press("ArrowDown", &["Alt"]);
    press("ArrowDown", &[]);
    press("Enter", &[]);
    until("another choice", || browser.value(&method(18)) != before[18]);
    is_at(&browser, "items", 18, 4);
}

#[test]
fn a_code_is_found_by_part_of_it_or_of_its_question_and_chosen_by_keys() {
    let browser = Browser::start();
    begin_empty(&browser);
    let code = cell(&browser, "items", 0, 0);
    let options = format!("{code}-options [role=option]");
    let offered = || browser.all(&options).iter().map(e2e::Element::text).collect::<Vec<_>>();
    browser.click(&code);
    let mut wire = browser.wire();
    for typed in ["nghi quyet", "nghị quyết", "4.1.resol"] {
        browser.clear(&code);
        wire.compose(typed).expect("typing");
        until(&format!("{typed} finds the resolution"), || {
            let offered = offered();
            offered.len() < 5 && offered.iter().any(|one| one.starts_with("4.1.resolution"))
        });
        assert_eq!(browser.value(&code), typed, "what is typed stays");
    }
    assert_eq!(browser.attribute(&code, "aria-expanded").as_deref(), Some("true"));
    browser.is_sound("vi");
    let mut press = |key: &str| wire.key(key, &[]).expect("pressed");
    press("Escape");
    until("closed", || offered().is_empty());
    // Closed, the keys are the table's: Enter makes a row.
    press("Enter");
    is_at(&browser, "items", 1, 0);
    press("ArrowUp");
    is_at(&browser, "items", 0, 0);
    press("F4");
    until("open again", || !offered().is_empty());
    press("ArrowDown");
    until("the first is marked", || {
        let active = browser.attribute(&code, "aria-activedescendant");
        active.as_deref() == Some(&format!("{}-option-0", code.trim_start_matches('#')))
    });
    press("Enter");
    until("chosen", || browser.value(&code) == "4.1.resolution");
    is_at(&browser, "items", 0, 0);
    until("closed", || offered().is_empty());
    // As every list Alt and an arrow open and close it, and the row stays where it is.
    let mut press = |key: &str| wire.key(key, &["Alt"]).expect("pressed");
    press("ArrowDown");
    until("open by Alt+↓", || !offered().is_empty());
    press("ArrowUp");
    until("closed by Alt+↑", || offered().is_empty());
    is_at(&browser, "items", 0, 0);
    assert_eq!(browser.value(&cell(&browser, "items", 0, 0)), "4.1.resolution");
    // With the mouse, the field keeps the focus.
    let second = cell(&browser, "items", 1, 0);
    browser.keys(&second, "4.1");
    let options = format!("{second}-options [role=option]");
    browser.find(&options);
    browser.all(&options)[0].click();
    until("chosen", || browser.value(&second) == "4.1");
    is_at(&browser, "items", 1, 0);
    // Opened by its button while nothing is typed, what speaks of the line comes first.
    browser.clear(&second);
    browser.keys(&cell(&browser, "items", 1, 1), "Khu dân cư đã đăng ký đạt tiêu chuẩn an toàn về an ninh, trật tự");
    browser.click(&format!("{second}-open"));
    browser.find(&options);
    assert!(browser.all(&options)[0].text().starts_with("4.1.registration"), "{}", browser.all(&options)[0].text());
    browser.click(&format!("{second}-open"));
    until("closed by its button", || browser.all(&options).is_empty());
    is_at(&browser, "items", 1, 0);
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
