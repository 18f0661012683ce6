//! Criteria files: the law as pages, files loaded and refused, a points table made like a sheet, signed, and trusted elsewhere.

#[path = "../../../common/further_files.rs"]
mod further_files;

#[path = "../../../criteria_problems/mistakes.rs"]
mod mistakes;

mod backup;
mod keys;
mod law;
mod loading;
mod looks;
mod making;
mod moving;
mod own_lines;
mod practice;
mod programmes;
mod signing;
mod whole;
mod whole_supplement;

use e2e::{App, Browser, Value, json, until};

/// Twenty lines as a province pastes them.
const TABLE: &str = include_str!("../../../common/points_table.tsv");

/// A page of criteria files, read anew.
#[track_caller]
fn page(browser: &Browser, route: &str) {
    browser.goto("about:blank");
    browser.goto(&format!("{}#{route}", App::serve().url()));
    browser.find("#heading");
}

/// A points table for residential areas, begun empty, and its table.
#[track_caller]
fn begin_empty(browser: &Browser) {
    page(browser, "/criteria");
    choose(browser, "#begin-kind", "residential_area");
    choose(browser, "#begin-with", "");
    browser.click("#begin");
    browser.find(".grid-items input");
}

/// Chooses in a list as a person does.
#[track_caller]
fn choose(browser: &Browser, css: &str, value: &str) {
    browser.click(&format!("{css} option[value='{value}']"));
    until(&format!("{css} is {value}"), || browser.value(css) == value);
}

/// Pastes a text into what has the focus, as Ctrl+V does.
#[track_caller]
fn paste(browser: &Browser, css: &str, text: &str) {
    let script = "
        const [css, text] = arguments;
        const field = document.querySelector(css);
        field.focus();
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', text);
        return field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));";
    browser.find(css);
    browser.js(script, &[json!(css), json!(text)]);
}

/// The id of the cell in a row and a column of a table, both from 0.
#[track_caller]
fn cell(browser: &Browser, grid: &str, row: usize, column: usize) -> String {
    let script = "
        const [grid, row, column] = arguments;
        const rows = document.querySelectorAll(`table.grid-${grid} tbody tr.line`);
        return rows[row]?.querySelectorAll('input, select')[column]?.id ?? null;";
    let mut id = None;
    until(&format!("{grid} has a cell {row}, {column}"), || {
        let found = browser.js(script, &[json!(grid), json!(row), json!(column)]);
        id = found.as_str().map(|id| format!("#{id}"));
        id.is_some()
    });
    id.unwrap_or_default()
}

/// How many rows a table has.
fn rows(browser: &Browser, grid: &str) -> usize {
    browser.all(&format!("table.grid-{grid} tbody tr.line")).len()
}

/// Pastes the twenty lines over an empty table and fills in what else a guide needs.
#[track_caller]
fn make_guide(browser: &Browser) {
    begin_empty(browser);
    paste(browser, &cell(browser, "items", 0, 0), TABLE);
    browser.shows("#pasted-holds", "20 dòng");
    browser.click("#pasted-use");
    until("twenty lines", || rows(browser, "items") == 20);
    browser.keys("#field-id", "thai-nguyen");
    browser.keys("#field-title", "Bảng điểm của tỉnh Thái Nguyên");
    browser.keys("#field-description", "Dùng để chấm điểm khu dân cư.");
    for (row, [id, label, from]) in [["kem", "Kém", "0"], ["tot", "Tốt", "80"]].into_iter().enumerate() {
        if row > 0 {
            browser.click("#add-grades");
        }
        for (column, text) in [(0, id), (1, label), (3, from)] {
            browser.keys(&cell(browser, "grades", row, column), text);
        }
    }
    browser.shows(".standing", "Không còn chỗ nào phải sửa.");
}

/// What a province asks of communes, as it pastes it: one check, met by three roads with cameras.
const CAMERAS: &str = "mã tiêu chí\ttên tiêu chí\tmã\tcâu hỏi\tgiải thích\tđiều\tkhoản\tloại câu trả lời\tngưỡng\tđơn vị tính
thai-nguyen:1\tCamera\tthai-nguyen:1.a\tCó bao nhiêu tuyến đường có camera?\tĐếm tuyến đường liên xã.\t1\t2\tsố lượng\t3\ttuyến đường
";

/// A supplement for this kind of unit, made by its form and a pasted table.
#[track_caller]
fn make_supplement(browser: &Browser, kind: &str) {
    page(browser, "/criteria");
    choose(browser, "#begin-making", "supplement");
    choose(browser, "#begin-kind", kind);
    browser.click("#begin");
    browser.find(".grid-items input");
    for (field, text) in [
        ("id", "thai-nguyen"),
        ("title", "Tiêu chí bổ sung của tỉnh"),
        ("sourceNumber", "12/QĐ-UBND"),
        ("sourceIssuer", "Ủy ban nhân dân tỉnh"),
        ("sourceIssuedOn", "05/03/2026"),
        ("sourceInForceFrom", "2026-04-01"),
    ] {
        browser.keys(&format!("#field-{field}"), text);
    }
    paste(browser, &cell(browser, "items", 0, 0), CAMERAS);
    browser.click("#pasted-use");
    browser.shows(".standing", "Không còn chỗ nào phải sửa.");
}

/// What has the focus.
fn focused(browser: &Browser) -> Value {
    browser.js("return document.activeElement.id", &[])
}
