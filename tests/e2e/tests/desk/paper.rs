//! Long tables on paper: every row, of those that the filters leave.

use e2e::{App, until};
use std::collections::BTreeSet;

use super::seeded::{HANDED_IN, all, start};

/// Five digits alone: the codes of units.
fn codes(text: &str) -> BTreeSet<String> {
    let words = text.split_whitespace();
    words.filter(|word| word.len() == 5 && word.bytes().all(|byte| byte.is_ascii_digit())).map(str::to_owned).collect()
}

#[test]
fn every_row_of_the_list_is_printed() {
    let browser = start(true);
    browser.goto(&format!("{}#/desk", App::serve().url()));
    browser.find("#desk-rows tr.row");
    let rows = || browser.js("return document.querySelectorAll('#desk-rows tr.row').length", &[]).as_u64().unwrap_or(0);
    assert!(rows() < 100);
    let expected: BTreeSet<String> = all().iter().map(|one| one.unit.code.clone()).collect();
    let text = browser.printed().text();
    assert_eq!(codes(&text), expected, "{}", &text[..text.len().min(3_000)]);
    assert!(text.matches("Kết quả tính lại").count() > 3, "no heading on the later sheets");
    // Afterwards the page is as light as before.
    until("only seen rows are in the page", || rows() < 100);
    browser.keys("#desk-search", "29");
    let left: BTreeSet<String> = expected.into_iter().filter(|code| code.contains("29")).collect();
    until("the list is filtered", || browser.text("#desk-count").contains(&format!("Hiện {} ", left.len())));
    assert_eq!(codes(&browser.printed().text()), left);
}

#[test]
fn the_list_behind_a_figure_is_printed_with_it() {
    let browser = start(true);
    browser.goto(&format!("{}#/desk/figures", App::serve().url()));
    browser.find("#figures-result");
    assert!(codes(&browser.printed().text()).is_empty());
    browser.js("document.getElementById('figure-total-submitted').click()", &[]);
    browser.find("#behind-rows tr.row");
    let text = browser.printed().text();
    assert_eq!(codes(&text).len() as u64, HANDED_IN, "{}", &text[..text.len().min(3_000)]);
    assert!(text.contains("chỉ tiêu 80%"), "the figures themselves are missing");
}
