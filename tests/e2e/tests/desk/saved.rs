//! The tables of a year that are saved: what stands in them is what an independent count says.

use antt::criteria::{UnitKind, standard_for};
use antt::review::roll_up::State;
use antt::text::{Language, OUT_OF_SCOPE, UNEXPECTED, kind_name, state_name};
use e2e::{Browser, until};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use super::many::unit;
use super::seeded::{EXPECTED, HANDED_IN, all, is_trusted, start, state};

fn vi(sentence: antt::text::Say) -> &'static str {
    Language::Vi.say(sentence)
}

/// The cells of a saved table; quoted ones without their quotes.
#[track_caller]
fn saved(browser: &Browser, button: &str, name: &str) -> Vec<Vec<String>> {
    browser.click(button);
    let path = browser.wait_download(|found| found == name);
    let bytes = fs::read(&path).expect("the table");
    fs::remove_file(path).expect("the table");
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").expect("a mark for Excel");
    let text = std::str::from_utf8(text).expect("UTF-8");
    assert!(text.ends_with("\r\n"), "{text}");
    text.lines().map(cells).collect()
}

fn cells(line: &str) -> Vec<String> {
    let (mut cells, mut quoted) = (vec![String::new()], false);
    for letter in line.chars() {
        match letter {
            '"' => quoted = !quoted,
            ',' if !quoted => cells.push(String::new()),
            letter => cells.last_mut().expect("a cell").push(letter),
        }
    }
    cells
}

fn open() -> Browser {
    let browser = start(true);
    browser.desk("/desk/figures");
    browser.find("#figures-result");
    browser
}

#[test]
fn every_unit_is_saved_with_its_state_and_strangers_after_them() {
    let browser = open();
    let table = saved(&browser, "#save-units", "antt_don-vi_2026.csv");
    assert_eq!(table[0][..6], ["Mã", "Tên", "Loại", "Mã cấp trên", "Tên cấp trên", "Trạng thái"]);
    assert_eq!(table.len() as u64, 1 + EXPECTED + 5);
    for n in 0..EXPECTED {
        let (unit, row) = (unit(n), &table[1 + usize::try_from(n).expect("small")]);
        let names = [unit.code.as_str(), &unit.name, vi(kind_name(unit.kind)), &unit.parent_code, &unit.parent_name];
        assert_eq!(row[..5], names, "{row:?}");
        let state = State::ALL.into_iter().find(|one| one.id() == state(n)).expect("a state");
        assert_eq!(row[5], vi(state_name(state)), "{row:?}");
        let recognised = n < HANDED_IN && is_trusted(n) && n % 8 == 0;
        assert_eq!(row[7] == "Có", recognised, "{row:?}");
    }
    let strangers = &table[1 + usize::try_from(EXPECTED).expect("small")..];
    let codes: BTreeSet<&str> = strangers.iter().map(|row| row[0].as_str()).collect();
    assert_eq!(codes, BTreeSet::from(["00162", "00163", "00164", "00165", "00166"]));
    assert!(strangers.iter().all(|row| row[5] == vi(UNEXPECTED)), "{strangers:?}");
    assert!(!table.iter().any(|row| row[5] == vi(OUT_OF_SCOPE)));
}

#[test]
fn criteria_are_saved_by_how_many_units_failed_them() {
    let browser = open();
    let table = saved(&browser, "#save-missed", "antt_tieu-chi_2026.csv");
    assert_eq!(table[0], ["Loại", "Tiêu chí", "Nội dung", "Số đơn vị chưa đạt"]);
    let mut counted: BTreeMap<(UnitKind, String), u64> = BTreeMap::new();
    for one in all().iter().filter(|one| one.unit.n < HANDED_IN && is_trusted(one.unit.n)) {
        for (criterion, verdict) in one.unit.summary().outcome.criteria {
            if verdict == "not_met" {
                *counted.entry((one.unit.kind, criterion)).or_default() += 1;
            }
        }
    }
    let mut expected: Vec<[String; 4]> = counted
        .into_iter()
        .map(|((kind, criterion), count)| {
            let standard = standard_for(kind).expect("a standard");
            let title = Language::Vi.of(&standard.criterion(&criterion).expect("a criterion").title).to_owned();
            [vi(kind_name(kind)).to_owned(), criterion, title, count.to_string()]
        })
        .collect();
    let mut found: Vec<[String; 4]> =
        table[1..].iter().map(|row| <[String; 4]>::try_from(row.clone()).expect("four cells")).collect();
    // Those that most units failed come first.
    let counts: Vec<u64> = found.iter().map(|row| row[3].parse().expect("a count")).collect();
    assert!(counts.is_sorted_by(|one, next| one >= next) && counts.len() > 5, "{counts:?}");
    found.sort();
    expected.sort();
    assert_eq!(found, expected);
}

#[test]
fn the_list_behind_a_figure_is_saved_as_it_is_shown() {
    let browser = open();
    browser.click("#figure-total-not_submitted");
    until("its list", || browser.text("#behind").contains(&format!(": {} ", EXPECTED - HANDED_IN)));
    let table = saved(&browser, "#behind-save", "antt_danh-sach.csv");
    assert_eq!(table[0], ["Đơn vị", "Mã", "Loại đơn vị", "Cấp trên", "Trạng thái"]);
    let mut codes: Vec<&str> = table[1..].iter().map(|row| row[1].as_str()).collect();
    codes.sort_unstable();
    let expected: Vec<String> = (HANDED_IN..EXPECTED).map(|n| format!("{n:05}")).collect();
    assert_eq!(codes, expected);
    assert!(table[1..].iter().all(|row| row[4] == vi(state_name(State::NotSubmitted))), "{table:?}");
    // Another figure, another list under the same button.
    browser.click("#figure-commune-qualified");
    let count = |n: &u64| unit(*n).kind == UnitKind::Commune && state(*n) == "qualified";
    let expected = (0..EXPECTED).filter(count).count();
    until("the other list", || browser.text("#behind").contains(&format!(": {expected} ")));
    let table = saved(&browser, "#behind-save", "antt_danh-sach.csv");
    assert_eq!(table.len(), 1 + expected);
    assert!(table[1..].iter().all(|row| row[2] == vi(kind_name(UnitKind::Commune))), "{table:?}");
}
