//! A line of a province's points table that no check of the standard stands for: the editor says so, and leads on to a supplement.

use e2e::{Browser, until};

use super::{TABLE, begin_empty, cell, focused, paste, rows};

#[test]
fn a_line_that_the_standard_does_not_know_is_moved_to_the_provinces_supplement() {
    let browser = Browser::start();
    begin_empty(&browser);
    let table = format!(
        "{}\n21\tLắp camera an ninh ở nhà văn hóa\t5\tTự chấm\n\tTổ tự quản có sổ trực\t2\tTự chấm\n",
        TABLE.trim_end()
    );
    paste(&browser, &cell(&browser, "items", 0, 0), &table);
    browser.shows("#pasted-own", "2 dòng không ứng với mục nào của tiêu chuẩn.");
    browser.click("#pasted-use");
    until("all lines", || rows(&browser, "items") == 22);
    browser.shows("#mistakes", "tiêu chuẩn không có mục hay tiêu chí “21”.");
    browser.shows("#mistakes", "thuộc tệp tiêu chí bổ sung và không mang điểm");
    browser.shows("#sum", "107 trên tổng 100, thừa 7");
    // The problem stands below its row, and the field is described by it.
    let code = cell(&browser, "items", 20, 0);
    let described = browser.attribute(&code, "aria-describedby").expect("described");
    browser.shows(&format!("tr.row-message #{described}"), "tiêu chuẩn không có mục hay tiêu chí “21”.");
    let own = |row: usize| code_key(&cell(&browser, "items", row, 0)).replace("cell-items-", "#own-");
    // Without an id nobody knows whose line it is.
    browser.click(&own(20));
    browser.shows("#own-moved", "Điền mã của bảng điểm trước.");
    assert_eq!(rows(&browser, "items"), 22);
    browser.keys("#field-id", "thai-nguyen");
    browser.click(&own(20));
    browser.shows("#own-moved", "bảng điểm bớt 5 điểm.");
    browser.shows("#own-moved", "tiêu chí bổ sung có mã “\u{2068}thai-nguyen\u{2069}”");
    until("what was done has the focus", || focused(&browser) == "own-moved");
    until("the line is gone", || rows(&browser, "items") == 21);
    browser.shows("#sum", "102 trên tổng 100, thừa 2");
    // Another one goes into the same supplement; of a line that is brought back it is said that both have it.
    browser.click(&own(20));
    browser.shows("#sum", "100 trên tổng 100, vừa đủ");
    until("both are said", || browser.text("#own-moved").contains("Tổ tự quản có sổ trực"));
    browser.click("#undo-items");
    until("the line is back", || rows(&browser, "items") == 21);
    until("it is said to be back", || {
        browser.text("#own-moved").contains("Tổ tự quản có sổ trực\u{2069}” đã trở lại bảng điểm")
    });
    browser.find_text("#own-moved a", "Mở tiêu chí bổ sung").click();
    browser.shows("#heading", "Soạn tiêu chí bổ sung");
    until("two checks", || rows(&browser, "items") == 2);
    assert_eq!(browser.value("#field-id"), "thai-nguyen");
    for (row, id, question) in
        [(0, "thai-nguyen:1.a", "Lắp camera an ninh ở nhà văn hóa"), (1, "thai-nguyen:2.a", "Tổ tự quản có sổ trực")]
    {
        assert_eq!(browser.value(&cell(&browser, "items", row, 3)), id);
        assert_eq!(browser.value(&cell(&browser, "items", row, 4)), question);
    }
    // Empty cells of a column are one line of what is to be mended.
    browser.shows("#mistakes", "Cột “giải thích”: 2 ô để trống, cần điền: dòng 1, 2.");
}

/// The id of a cell without its column.
fn code_key(id: &str) -> String {
    id.trim_start_matches('#').trim_end_matches("-0").to_owned()
}
