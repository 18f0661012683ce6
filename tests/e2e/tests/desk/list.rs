//! The list: counts, filters, search, order, keyboard, selection, export.

use antt::criteria::UnitKind;
use antt::document::open::{File, Integrity, open as open_file};
use antt::document::to_file;
use antt::review::ContentState;
use antt::review::desk::{ReviewKind, RowVerdict, SignatureState, sort_key};
use antt::text::page::desk_list as words;
use antt::text::review::{content_state, review_kind, row_verdict, signature_state};
use antt::text::{Language, Say, kind_name};
use antt::verdict::UnitVerdict;
use e2e::{App, Browser, json, until};
use std::collections::BTreeSet;
use std::fs;

use super::generator::signed;
use super::many::{YEAR, unit};
use super::seeded::{HANDED_IN, One, all, is_trusted, start};

fn open(with_register: bool) -> Browser {
    let app = App::serve();
    let browser = start(with_register);
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

/// The choice of a filter that begins so.
pub fn choose(browser: &Browser, css: &str, label: &str) {
    let choose = "const list = document.querySelector(arguments[0]);
        list.value = [...list.options].find((one) => one.textContent.startsWith(arguments[1])).value;
        list.dispatchEvent(new Event('change', { bubbles: true }))";
    browser.js(choose, &[css.into(), label.into()]);
}

/// Selects or leaves an assessment that is seen.
pub fn tick(browser: &Browser, one: &One) {
    let box_of = "const row = [...document.querySelectorAll('#desk-rows tr.row')].find((row) => row.textContent.includes(arguments[0]));
        row.querySelector('input[type=checkbox]').click()";
    browser.js(box_of, &[json!(one.unit.code)]);
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
    let trusted = all().iter().filter(|one| one.unit.n < HANDED_IN && is_trusted(one.unit.n)).count();
    for (css, label, left) in [
        ("#desk-signature", "Chưa biết", all().len() - trusted),
        ("#desk-kind", "Cơ quan", all().iter().filter(|one| one.record.unit.kind == "agency").count()),
    ] {
        choose(&browser, css, label);
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
    browser.keys("#desk-search", "Đơn vị số 151");
    shows(&browser, 1);
    assert_eq!(first_names(&browser), ["Đơn vị số 151"]);
    assert_eq!(browser.console_errors(), [""; 0]);
}

#[test]
fn names_stand_in_the_order_of_a_vietnamese_dictionary() {
    let browser = Browser::start();
    browser.seed(App::serve(), &[]);
    for (n, name) in (0..).zip(["Xã Đa", "Xã Âu", "Xã Dân", "Xã An", "Xã Da", "Xã Ăn"]) {
        let mut summary = unit(n).summary();
        summary.unit.name = name.to_owned();
        browser.seed_received(&to_file(&signed(&summary, n)));
    }
    browser.desk("/desk");
    until("all are there", || first_names(&browser).len() == 6);
    assert_eq!(first_names(&browser), ["Xã An", "Xã Ăn", "Xã Âu", "Xã Da", "Xã Dân", "Xã Đa"]);
}

#[test]
fn headings_sort_and_keys_go_through_the_list() {
    let browser = open(false);
    let first = || first_names(&browser).first().cloned().unwrap_or_default();
    assert_eq!(first(), "Đơn vị số 0");
    browser.find_text("#desk-rows thead button", "Đơn vị").click();
    browser.find("#desk-rows th[aria-sort=descending]");
    until("the last is first", || first() == "Đơn vị số 166");
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
fn each_heading_orders_the_list_by_its_own_column() {
    let browser = open(false);
    let language = Language::Vi;
    let top =
        |column: usize| browser.text(&format!("#desk-rows tbody > :nth-child(1 of tr.row) > :nth-child({column})"));
    let ends = |mut texts: Vec<&str>| {
        texts.sort_by_key(|text| sort_key(text));
        (texts.first().copied().unwrap_or_default().to_owned(), texts.last().copied().unwrap_or_default().to_owned())
    };
    let kinds: BTreeSet<UnitKind> = all().iter().map(|one| one.unit.kind).collect();
    let kind = |kind: Option<&UnitKind>| language.say(kind_name(*kind.expect("a kind"))).to_owned();
    let say = |first: Say, last: Say| (language.say(first).to_owned(), language.say(last).to_owned());
    // Of all files the year, the revision and what their content says are the same.
    for (column, heading, (first, last)) in [
        (2, words::UNIT, ends(all().iter().map(|one| one.unit.name.as_str()).collect())),
        (3, words::KIND, (kind(kinds.first()), kind(kinds.last()))),
        (4, words::PARENT, ends(all().iter().map(|one| one.unit.parent_name.as_str()).collect())),
        (7, words::VERDICT, say(row_verdict(RowVerdict::Qualified), row_verdict(RowVerdict::NotQualified))),
        (8, words::SIGNATURE, say(signature_state(SignatureState::Trusted), signature_state(SignatureState::Unknown))),
        (10, words::REVIEW, say(review_kind(ReviewKind::Waiting), review_kind(ReviewKind::Returned))),
    ] {
        let press = |heading: Say| browser.find_text("#desk-rows thead button", language.say(heading)).click();
        press(words::YEAR);
        for (order, text) in [("ascending", &first), ("descending", &last)] {
            press(heading);
            browser.find(&format!("#desk-rows th:nth-child({column})[aria-sort={order}]"));
            until(&format!("`{text}` is first, {order}"), || top(column).contains(text.as_str()));
        }
    }
}

#[test]
fn what_is_selected_leaves_as_a_table_that_excel_reads_and_cannot_run() {
    let browser = open(false);
    browser.keys("#desk-search", "151");
    shows(&browser, 1);
    browser.click("#choose-all");
    browser.shows("#desk-count", "đã chọn 1");
    browser.click("#desk-export");
    let file = fs::read(browser.wait_download(|name| name == "antt_ho-so.csv")).expect("the table");
    assert!(file.starts_with(b"\xef\xbb\xbf"));
    let text = String::from_utf8(file).expect("UTF-8");
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 2, "{text}");
    assert!(lines[1].starts_with("00151,Đơn vị số 151,"), "{text}");
    assert!(
        lines.iter().all(|line| line.split(',').all(|cell| !cell.starts_with(['=', '+', '-', '@', '\t']))),
        "{text}"
    );
}

#[test]
fn what_is_chosen_is_saved_as_a_workbook_with_its_zeros() {
    let browser = open(false);
    browser.keys("#desk-search", "151");
    shows(&browser, 1);
    browser.click("#desk-workbook");
    let file = fs::File::open(browser.wait_download(|name| name == "antt_ho-so.xlsx")).expect("the workbook");
    let mut parts = zip::ZipArchive::new(file).expect("a zip, as workbooks are");
    let mut texts = String::new();
    let mut shared = parts.by_name("xl/sharedStrings.xml").expect("the texts");
    std::io::Read::read_to_string(&mut shared, &mut texts).expect("XML");
    for text in ["00151", "Đơn vị số 151"] {
        assert!(texts.contains(&format!(">{text}<")), "{texts}");
    }
}

#[test]
fn signed_files_of_what_is_chosen_leave_as_received_with_what_was_decided_and_nothing_of_others() {
    let browser = open(false);
    let (decided, undecided) = (&all()[4], &all()[6]);
    browser.keys("#desk-search", "0000");
    shows(&browser, 10);
    for one in [decided, undecided] {
        tick(&browser, one);
    }
    browser.shows("#desk-count", "đã chọn 2");
    browser.click("#desk-signed");
    let archive = fs::File::open(browser.wait_download(|name| name == "antt_tep-da-ky.zip")).expect("the archive");
    let mut archive = zip::ZipArchive::new(archive).expect("a zip");
    let mut files: Vec<Vec<u8>> = Vec::new();
    for at in 0..archive.len() {
        let mut bytes = Vec::new();
        std::io::Read::read_to_end(&mut archive.by_index(at).expect("a file"), &mut bytes).expect("its bytes");
        files.push(bytes);
    }
    let of = |one: &One| files.iter().any(|file| file == one.bytes());
    assert!(of(decided) && of(undecided), "not as received");
    let decisions: Vec<_> = files
        .iter()
        .filter_map(|file| match open_file(file) {
            Ok(File::Decision(decision)) => Some(decision),
            _ => None,
        })
        .collect();
    assert_eq!((files.len(), decisions.len()), (3, 1));
    assert!(matches!(decisions[0].integrity, Integrity::Intact(_)));
    assert_eq!(decisions[0].document.assessment.id, decided.record.id);
}

#[test]
fn an_unknown_key_never_looks_trusted() {
    let browser = open(false);
    browser.keys("#desk-search", "Đơn vị số 147");
    shows(&browser, 1);
    assert!(!is_trusted(147));
    let row = browser.text("#desk-rows tr.row");
    assert!(row.contains("(chưa xác minh)") && row.contains("Chưa biết"), "{row}");
    assert_eq!(browser.all("#desk-rows tr.row .state.good").len(), 0, "{row}");
    assert_eq!(browser.all("#desk-rows tr.row .state.warn svg").len(), 1, "{row}");
}

/// A file whose outcome does not follow from its answers, and one of the year before.
fn two_more(browser: &Browser) {
    let mut differs = unit(401).summary();
    let verdict = differs.outcome.checks.values_mut().next().expect("a check");
    *verdict = if verdict == "met" { "not_met".to_owned() } else { "met".to_owned() };
    browser.seed_received(&to_file(&signed(&differs, 401)));
    browser.seed_received(&to_file(&signed(&unit(402).summary_in(YEAR - 1), 402)));
}

/// A filter, the choice in it, and what has it.
type Step<'a> = (&'a str, &'a str, &'a dyn Fn(&One) -> bool);

#[test]
fn every_filter_leaves_what_has_it_together_with_the_others_and_the_search() {
    let browser = start(false);
    two_more(&browser);
    browser.desk("/desk");
    browser.find("#desk-rows tr.row");
    let every = all().len() + 2;
    let left = |count: usize| browser.shows("#desk-count", &format!("Hiện {count} trên {every}"));
    let counted = |fits: &dyn Fn(&One) -> bool| all().iter().filter(|one| fits(one)).count();
    let vi = |sentence| Language::Vi.say(sentence);
    left(every);
    let qualifies = |one: &One| one.record.verdict == Some(UnitVerdict::Qualified);
    let returned = |one: &One| one.unit.n % 4 == 1;
    // Each alone.
    let of_parent = counted(&|one| one.unit.parent_name == "Xã số 1");
    let more = usize::from(unit(401).summary().outcome.verdict == "qualified");
    let last_year = usize::from(unit(402).summary_in(YEAR - 1).outcome.verdict == "qualified");
    let (this_year, before) = (YEAR.to_string(), (YEAR - 1).to_string());
    for (css, label, count) in [
        ("#desk-parent", "Xã số 1", of_parent),
        ("#desk-year", before.as_str(), 1),
        ("#desk-year", this_year.as_str(), every - 1),
        ("#desk-verdict", vi(row_verdict(RowVerdict::Qualified)), counted(&qualifies) + more + last_year),
        ("#desk-content", vi(content_state(ContentState::Differs)), 1),
        ("#desk-content", vi(content_state(ContentState::Agrees)), every - 1),
        ("#desk-review", vi(review_kind(ReviewKind::Returned)), counted(&returned)),
        ("#desk-review", vi(review_kind(ReviewKind::Recognised)), counted(&|one| one.unit.n % 8 == 0)),
        ("#desk-review", vi(review_kind(ReviewKind::Waiting)), counted(&|one| one.unit.n % 4 > 1) + 2),
    ] {
        choose(&browser, css, label);
        left(count);
        browser.click("#desk-clear");
        left(every);
    }
    // All of them together, one after the other, and the search on top.
    let trusted = |one: &One| one.unit.n < HANDED_IN && is_trusted(one.unit.n);
    let steps: [Step<'_>; 6] = [
        ("#desk-parent", "Xã số 1", &|one| one.unit.parent_name == "Xã số 1"),
        ("#desk-year", &this_year, &|_| true),
        ("#desk-verdict", vi(row_verdict(RowVerdict::Qualified)), &qualifies),
        ("#desk-signature", vi(signature_state(SignatureState::Trusted)), &trusted),
        ("#desk-content", vi(content_state(ContentState::Agrees)), &|_| true),
        ("#desk-review", vi(review_kind(ReviewKind::Returned)), &returned),
    ];
    for at in 0..steps.len() {
        let (css, label, _) = steps[at];
        choose(&browser, css, label);
        left(counted(&|one| steps[..=at].iter().all(|(.., fits)| fits(one))));
    }
    browser.keys("#desk-search", "00113");
    let found = |one: &One| one.unit.n == 113 && steps.iter().all(|(.., fits)| fits(one));
    left(counted(&found));
    assert_eq!(counted(&found), 1, "the last step must leave something");
    assert_eq!(first_names(&browser), ["Đơn vị số 113"]);
    browser.click("#desk-clear");
    left(every);
    assert_eq!(browser.value("#desk-search"), "");
}

#[test]
fn what_is_selected_is_copied_as_lines_and_the_whole_list_is_printed() {
    let browser = open(false);
    browser.js(
        "window.copied = null; window.printed = 0;
        navigator.clipboard.writeText = async (text) => { copied = text; };
        window.print = () => { printed = document.querySelectorAll('#desk-rows tr.row').length; };",
        &[],
    );
    browser.keys("#desk-search", "00151");
    shows(&browser, 1);
    browser.click("#desk-copy");
    browser.shows(".desk-actions", Language::Vi.say(words::COPIED));
    let one = all().iter().find(|one| one.unit.n == 151).expect("the unit");
    let line = format!("1. {} ({}), {}", one.unit.name, one.unit.code, one.unit.parent_name);
    assert_eq!(browser.js("return copied", &[]), line.as_str());
    // Of several that are selected each in a line, in the order of the list.
    browser.clear("#desk-search");
    browser.keys("#desk-search", "don vi so 30");
    let found = all().iter().filter(|one| one.unit.name.contains("30") || one.unit.code.contains("30")).count();
    shows(&browser, found);
    browser.click("#desk-copy");
    until("all that are shown", || {
        let copied = browser.js("return copied", &[]);
        let lines: Vec<&str> = copied.as_str().unwrap_or_default().lines().collect();
        lines.len() == found && lines.last().is_some_and(|line| line.starts_with(&format!("{found}. ")))
    });
    // Paper has every row, also those that nobody has scrolled to.
    browser.click("#desk-clear");
    shows(&browser, all().len());
    let drawn = browser.all("#desk-rows tr.row").len();
    assert!(drawn < all().len(), "{drawn}");
    browser.click("#desk-print");
    until("all rows are on paper", || browser.js("return printed", &[]) == all().len());
}
