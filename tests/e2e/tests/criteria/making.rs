//! A points table and a supplement made by somebody used to Excel.

use e2e::{Browser, json, until};
use std::fs;

use super::{TABLE, begin_empty, cell, choose, focused, make_guide, make_supplement, page, paste, rows};

#[test]
fn what_is_pasted_is_looked_at_with_its_mistakes_by_row_and_column() {
    let browser = Browser::start();
    begin_empty(&browser);
    let wrong = TABLE.replacen("\t5\tĐạt", "\tnăm\tĐạt", 1).replacen("4.1.households", "4.9", 1);
    paste(&browser, &cell(&browser, "items", 0, 0), &wrong);
    until("the preview has the focus", || focused(&browser) == "pasted");
    browser.shows("#pasted-mistakes", "Dòng 1, cột “điểm tối đa”: “năm” không phải số điểm.");
    browser.shows("#pasted-mistakes", "Dòng 3, cột “mã”: tiêu chuẩn không có mục hay tiêu chí “4.9”.");
    browser.shows("#pasted-mistakes", "Mã gần nhất: “4.1”");
    browser.shows("main .sheet", "Ghi chú");
    // Nothing is used yet.
    assert_eq!(rows(&browser, "items"), 1);
    browser.click("#pasted-drop");
    browser.gone("#pasted");
    assert_eq!(rows(&browser, "items"), 1);
    // By the field for it, from a file, and put right in the table.
    browser.click("#paste summary");
    let file = browser.scratch().join("bang.csv");
    fs::write(&file, wrong.replace('\t', ";")).expect("written");
    browser.upload("#paste-file", &[file]);
    browser.shows("#pasted-holds", "20 dòng");
    browser.click("#pasted-use");
    until("twenty lines", || rows(&browser, "items") == 20);
    browser.shows("#sum", "1 dòng chưa có điểm đọc được");
    browser.find_text("#mistakes a", "Dòng 1, cột “điểm tối đa”").click();
    let maximum = cell(&browser, "items", 0, 3);
    until("the cell has the focus", || focused(&browser) == maximum.trim_start_matches('#'));
    browser.clear(&maximum);
    browser.keys(&maximum, "5");
    browser.shows("#sum", "100 trên tổng 100, vừa đủ");
    // Taken back as a whole.
    browser.click("#add-items");
    until("a line more", || rows(&browser, "items") == 21);
    browser.click("#undo-items");
    until("a line less", || rows(&browser, "items") == 20);
}

#[test]
fn a_line_that_adds_up_the_others_is_left_out_and_compared() {
    let browser = Browser::start();
    begin_empty(&browser);
    for (stated, said) in
        [("100", "đúng bằng tổng các dòng: 100."), ("95", "ghi 95 điểm, nhưng các dòng phía trên cộng lại là 100")]
    {
        let table = format!("{}\n\tTổng cộng\t{stated}\n", TABLE.trim_end());
        paste(&browser, &cell(&browser, "items", 0, 0), &table);
        browser.shows("#pasted-holds", "20 dòng");
        browser.shows(".pasted-sum", said);
    }
    browser.click("#pasted-use");
    until("twenty lines", || rows(&browser, "items") == 20);
}

#[test]
fn headings_of_sections_are_left_out_said_and_kept_on_request() {
    let browser = Browser::start();
    begin_empty(&browser);
    let lines: Vec<&str> = TABLE.lines().collect();
    let table = format!("{}\nI\tXây dựng lực lượng\t100\n{}\n", lines[0], lines[1..].join("\n"));
    paste(&browser, &cell(&browser, "items", 0, 0), &table);
    browser.shows("#pasted-holds", "20 dòng");
    browser.shows("#pasted-sections", "1 dòng là tên phần");
    browser.shows("#pasted-sections", "I. Xây dựng lực lượng");
    browser.click("#sections-turn");
    browser.shows("#pasted-holds", "21 dòng");
    browser.click("#sections-turn");
    browser.shows("#pasted-holds", "20 dòng");
    browser.click("#pasted-use");
    browser.shows("#sum", "100 trên tổng 100, vừa đủ");
}

#[test]
fn a_block_pasted_into_the_grades_is_looked_at_and_fills_their_cells() {
    let browser = Browser::start();
    begin_empty(&browser);
    let grades = "mã\ttên mức\ttừ bao nhiêu điểm\nkem\tKém\t0\ntot\tTốt\t80\n";
    paste(&browser, &cell(&browser, "grades", 0, 0), grades);
    browser.shows("#pasted-holds", "2 dòng");
    browser.click("#pasted-use");
    until("two grades", || rows(&browser, "grades") == 2);
    assert_eq!(browser.value(&cell(&browser, "grades", 1, 1)), "Tốt");
    assert_eq!(browser.value(&cell(&browser, "grades", 1, 3)), "80");
}

#[test]
fn a_block_pasted_into_a_cell_goes_over_the_cells_from_there() {
    let browser = Browser::start();
    page(&browser, "/criteria");
    browser.click("#begin");
    browser.find(".grid-items input");
    let before = rows(&browser, "items");
    paste(&browser, &cell(&browser, "items", 0, 1), "Một\tOne\t4\nHai\tTwo\t6\n");
    browser.shows("#pasted-holds", "theo thứ tự");
    browser.click("#pasted-use");
    until("the first title", || browser.value(&cell(&browser, "items", 0, 1)) == "Một");
    assert_eq!(browser.value(&cell(&browser, "items", 1, 3)), "6");
    assert_eq!(rows(&browser, "items"), before);
    // One cell is pasted as everywhere: the browser does it.
    let script = "
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', 'một ô');
        return document.querySelector(arguments[0]).dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));";
    assert_eq!(browser.js(script, &[json!(cell(&browser, "items", 2, 1))]), true);
    assert_eq!(browser.all("#pasted").len(), 0);
}

#[test]
fn nothing_typed_is_lost_by_a_reload_or_by_going_away() {
    let browser = Browser::start();
    begin_empty(&browser);
    browser.keys("#field-title", "Bảng điểm xã Tân Ph");
    browser.shows("#saved", "Đã lưu");
    browser.keys("#field-title", "ú");
    browser.keys(&cell(&browser, "items", 0, 3), "12,");
    browser.reload();
    browser.find(".grid-items input");
    assert_eq!(browser.value("#field-title"), "Bảng điểm xã Tân Phú");
    assert_eq!(browser.value(&cell(&browser, "items", 0, 3)), "12,");
    // Away and back in this window, the newest text is there at once.
    browser.keys("#field-title", " mới");
    browser.click(".back a");
    browser.find_text("#manuscripts a", "Bảng điểm xã Tân Phú mới").click();
    browser.find(".grid-items input");
    assert_eq!(browser.value("#field-title"), "Bảng điểm xã Tân Phú mới");
    browser.click(".back a");
    browser.find_text("#manuscripts button", "Xóa").click();
    browser.find_text("#manuscripts .danger", "Xóa").click();
    browser.gone("#manuscripts li");
}

#[test]
fn a_second_window_only_reads() {
    let browser = Browser::start();
    begin_empty(&browser);
    browser.keys("#field-title", "Một");
    browser.shows("#saved", "Đã lưu");
    let url = browser.url();
    let first = browser.tab();
    browser.new_tab();
    browser.goto(&url);
    browser.shows("main .notice", "đang mở ở một cửa sổ khác");
    assert_eq!(browser.attribute("#field-title", "readonly").as_deref(), Some("true"));
    assert_eq!(browser.all("#add-items").len(), 0);
    browser.close_tab();
    browser.switch(&first);
    browser.keys("#field-title", " hai");
    browser.shows("#saved", "Đã lưu");
}

#[test]
fn the_form_is_previewed_and_compared_with_the_file_that_it_was_begun_with() {
    let browser = Browser::start();
    page(&browser, "/criteria/f/guide~illustrative~residential_area/2026.1");
    browser.click("#criteria-copy");
    browser.find(".grid-items input");
    browser.keys("#field-id", "cua-tinh");
    browser.keys("#field-title", "Bảng điểm của tỉnh");
    browser.keys("#field-description", "Dùng thử.");
    browser.shows("#comparison", "Hai tệp hỏi như nhau");
    let maximum = cell(&browser, "items", 0, 3);
    let points = browser.value(&maximum);
    browser.clear(&maximum);
    browser.keys(&maximum, "50");
    browser.shows("#preview-partly", "chỗ chưa đúng được thay tạm");
    browser.clear(&maximum);
    browser.keys(&maximum, "năm mươi");
    browser.shows("#preview-partly", "1 dòng còn phải sửa chưa có ở đây");
    browser.shows(".preview", "Cấp trên chấm");
    browser.clear(&maximum);
    browser.keys(&maximum, &points);
    browser.gone("#preview-partly");
    choose(&browser, &cell(&browser, "items", 0, 4), "chấm tay");
    browser.shows("#comparison", "4.1.resolution: cách chấm");
    browser.shows("#comparison", "Chi bộ đã có nghị quyết về bảo đảm an ninh, trật tự trong quý I chưa?");
    browser.shows("#comparison", "Đạt thì đủ điểm");
    browser.shows("#comparison", "Của cả tệp");
    browser.shows(".preview", "Người chấm cho điểm, nêu lý do");
}

#[test]
fn a_supplement_is_made_with_its_form() {
    let browser = Browser::start();
    make_supplement(&browser, "commune");
    browser.shows(".preview", "Đạt khi có ít nhất 3 tuyến đường.");
    browser.find(".preview [id='thai-nguyen:1.a-count']");
    // Its saved table is read as the same lines.
    browser.click("#save-table");
    let table = browser.wait_download(|name| name == "antt_supplement-thai-nguyen_1.csv");
    browser.click("#paste summary");
    browser.upload("#paste-file", &[table]);
    browser.shows("#pasted-holds", "1 dòng");
    browser.shows("table.pasted", "Có bao nhiêu tuyến đường có camera?");
    browser.gone("#pasted-mistakes");
    browser.click("#pasted-drop");
    browser.gone("#pasted");
    // An id that is not the supplement's own is told at its cell.
    let id = cell(&browser, "items", 0, 3);
    browser.clear(&id);
    browser.keys(&id, "5.1.camera");
    browser.shows("#mistakes", "Dòng 1, cột “mã”: mã phải bắt đầu bằng “thai-nguyen:”");
}

#[test]
fn a_guide_is_made_out_of_twenty_pasted_lines() {
    let browser = Browser::start();
    make_guide(&browser);
    browser.shows("#sum", "100 trên tổng 100, vừa đủ");
    browser.click("#save-unsigned");
    let saved = fs::read(browser.wait_download(|name| name == "antt_guide-thai-nguyen_1.json")).expect("a file");
    let antt::document::open::File::Criteria(opened) = antt::document::open::open(&saved).expect("read") else {
        unreachable!("a criteria file")
    };
    let Ok(antt::criteria::CriteriaFile::ScoringGuide(guide)) = opened.file else { unreachable!("{:?}", opened.file) };
    assert_eq!((guide.items.len(), guide.total, guide.grades.len()), (20, 10_000, 2));
    browser.click("#save-table");
    browser.wait_download(|name| name == "antt_guide-thai-nguyen_1.csv");
}
