//! The table of units of a commune: its rows' own shares and the sums below.

use antt::criteria::{Rule, UnitKind};
use wasm_bindgen_test::wasm_bindgen_test;

use super::desk::Placed;
use super::mount::settled;

const COLUMNS: [&str; 3] = ["total", "registered", "recognised"];

async fn enter(placed: &Placed, rows: [[&str; 3]; 4]) {
    for (row, values) in rows.iter().enumerate() {
        for (column, value) in COLUMNS.iter().zip(values) {
            placed.desk.put(&placed.css(&format!("{column}-{row}")), value);
        }
    }
    settled().await;
}

fn cells(placed: &Placed, css: &str) -> Vec<String> {
    (1..=5).map(|cell| placed.desk.text(&format!("{css} > :nth-child({cell})"))).collect()
}

#[wasm_bindgen_test]
async fn the_sums_are_those_of_what_is_entered_and_a_dash_while_something_is_missing() {
    let placed = Placed::new(UnitKind::Commune, |rule| matches!(rule, Rule::Coverage { .. })).await;
    let sums = "table.coverage tfoot tr";
    let cases = [
        ([["", "", ""], ["", "", ""], ["", "", ""], ["", "", ""]], ["Cộng", "–", "–", "–", "–"], ""),
        (
            [["12", "12", "10"], ["5", "5", "3"], ["3", "3", "2"], ["5", "5", "2"]],
            ["Cộng", "25", "25", "17", "68%"],
            "Chưa đạt.",
        ),
        (
            [["12", "12", "11"], ["5", "5", "3"], ["3", "3", "2"], ["5", "5", "2"]],
            ["Cộng", "25", "25", "18", "72%"],
            "Đạt.",
        ),
        (
            [["1000", "1000", "1000"], ["", "0", "0"], ["0", "0", "0"], ["0", "0", "0"]],
            ["Cộng", "–", "1.000", "1.000", "–"],
            "Chưa tính được.",
        ),
        (
            [["12", "x", "10"], ["5", "5", "3"], ["3", "3", "2"], ["5", "5", "2"]],
            ["Cộng", "25", "–", "17", "68%"],
            "Chưa tính được.",
        ),
    ];
    for (rows, expected, says) in cases {
        enter(&placed, rows).await;
        assert_eq!(cells(&placed, sums), expected, "{rows:?}");
        placed.says(says).await;
    }
}

#[wasm_bindgen_test]
async fn what_is_wrong_in_a_row_is_said_below_that_row() {
    let placed = Placed::new(UnitKind::Commune, |rule| matches!(rule, Rule::Coverage { .. })).await;
    enter(&placed, [["12", "12", "10"], ["5", "5", "6"], ["3", "3", "2"], ["5", "5", "2"]]).await;
    let hidden = |row: u32| {
        let message = placed.desk.find(&format!("table.coverage tbody tr.row-message:nth-child({})", 2 * row));
        message.has_attribute("hidden")
    };
    assert_eq!([1, 2, 3, 4].map(hidden), [true, false, true, true]);
    assert_eq!(placed.desk.count("[aria-invalid=true]"), 1);
    assert_eq!(cells(&placed, "table.coverage tbody tr:nth-child(3)")[4], "120%");
}
