//! The figures: equal to an independent count, each with the list behind it.

use antt::assessment::Field;
use antt::criteria::UnitKind;
use e2e::{App, Browser, filled, json, until};
use std::fs;

use super::many::register_csv;
use super::seeded::{EXPECTED, counts, start};

fn open(browser: &Browser, app: &App) {
    browser.goto(&format!("{}#/desk/figures", app.url()));
    browser.find("#figures-result");
}

fn figure(browser: &Browser, id: &str) -> u64 {
    let text = browser.js("return document.getElementById(arguments[0])?.textContent", &[json!(id)]);
    text.as_str().and_then(|text| text.replace('.', "").parse().ok()).unwrap_or_else(|| panic!("{id}: {text}"))
}

#[test]
fn figures_equal_an_independent_count_and_open_lists_of_that_length() {
    let app = App::serve();
    let browser = start(app, true);
    open(&browser, app);
    let counts = counts();
    assert!(counts.len() > 40, "{}", counts.len());
    for ((group, what), count) in &counts {
        assert_eq!(figure(&browser, &format!("figure-{group}-{what}")), *count, "{group} {what}");
    }
    let states = ["not_submitted", "not_verified", "not_qualified", "waiting", "returned_or_rejected", "qualified"];
    let sum: u64 = states.iter().map(|state| figure(&browser, &format!("figure-total-{state}"))).sum();
    assert_eq!((sum, figure(&browser, "figure-total-expected")), (EXPECTED, EXPECTED));
    let ids = browser.js("return [...document.querySelectorAll('a[id^=figure-]')].map((a) => a.id)", &[]);
    let ids: Vec<&str> = ids.as_array().into_iter().flatten().filter_map(|id| id.as_str()).collect();
    assert!(ids.len() > 100, "{} figures", ids.len());
    let length = "const table = document.querySelector('#behind-rows table');
        return [document.activeElement.id, table ? Number(table.getAttribute('aria-rowcount')) - 1 : 0, document.querySelector('#behind')?.textContent]";
    for id in ids {
        let count = figure(&browser, id);
        browser.js("document.getElementById(arguments[0]).click()", &[json!(id)]);
        until(&format!("{id} opens its list"), || {
            let seen = browser.js(length, &[]);
            seen[0] == "behind"
                && seen[1] == count
                && seen[2].as_str().is_some_and(|text| text.contains(&format!(": {count} ")))
        });
    }
    browser.click("#behind-close");
    browser.gone("#behind");
    assert_eq!(browser.console_errors(), [""; 0]);
}

#[test]
fn a_register_is_looked_at_before_it_is_used_and_targets_are_kept() {
    let app = App::serve();
    let browser = start(app, false);
    browser.goto(&format!("{}#/desk/figures", app.url()));
    let wrong = "00500,,agency,00001,A\n00501,B,trường làng,00001,A\n";
    let text = format!("{}{wrong}", register_csv(EXPECTED));
    let folder = std::env::temp_dir().join(format!("antt-register-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("a folder");
    let file = folder.join("register.csv");
    fs::write(&file, text).expect("a file");
    browser.find("#register-file");
    browser.upload("#register-file", &[&file]);
    browser.shows("#register-holds", "320 đơn vị, 2 dòng không dùng được");
    browser.shows("#register-refused", "322");
    browser.shows("#register-refused", "trường làng");
    browser.click("#register-use");
    browser.shows("#figures-result", "trên 320 đơn vị đạt tiêu chuẩn");
    browser.shows("#figures-result", "dưới chỉ tiêu 80%");
    browser.js("document.querySelector('#target-all').closest('details').open = true", &[]);
    browser.clear("#target-all");
    browser.keys("#target-all", "5");
    browser.shows("#figures-result", "đạt chỉ tiêu 5%");
    browser.reload();
    browser.shows("#figures-result", "đạt chỉ tiêu 5%");
    browser.click("#save-figures");
    let table = fs::read(browser.wait_download(|name| name == "antt_so-lieu_2026.csv")).expect("the table");
    assert!(table.starts_with(b"\xef\xbb\xbf"));
    fs::remove_dir_all(folder).expect("the folder");
}

#[test]
fn a_communes_draft_is_filled_from_the_figures() {
    let app = App::serve();
    let browser = start(app, true);
    let draft = antt::assessment::Draft { year: 2026, ..filled::draft(UnitKind::Commune) };
    browser.seed(app, &[&draft]);
    open(&browser, app);
    let choose = "const list = document.querySelector('#coverage-draft');
        list.value = arguments[0];
        list.dispatchEvent(new Event('change', { bubbles: true }))";
    browser.find("#coverage-draft");
    browser.js(choose, &[json!(draft.id)]);
    browser.click("#coverage-fill");
    let rows = || browser.stored_draft(&draft).entries["5.4.coverage"].clone();
    let counts = counts();
    let of = |kind: UnitKind, what: &'static str| {
        counts.get(&(kind.id().to_owned(), what)).copied().unwrap_or_default().to_string()
    };
    until("the draft is written", || rows().entry.text(Field::Total(0)) == of(UnitKind::IN_COVERAGE[0], "expected"));
    let written = rows();
    for (row, kind) in UnitKind::IN_COVERAGE.into_iter().enumerate() {
        assert_eq!(written.entry.text(Field::Total(row)), of(kind, "expected"));
        assert_eq!(written.entry.text(Field::Recognised(row)), of(kind, "recognised"));
    }
    let cited = written.evidence.iter().filter(|paper| paper.number.starts_with("sha256:")).count();
    assert!(cited > 20 && written.evidence.iter().any(|paper| paper.file.is_some()), "{cited}");
}

#[test]
fn all_tables_are_saved_as_one_workbook() {
    let browser = start(App::serve(), true);
    open(&browser, App::serve());
    browser.click("#save-workbook");
    let file = fs::File::open(browser.wait_download(|name| name == "antt_tong-hop_2026.xlsx")).expect("the workbook");
    let mut parts = zip::ZipArchive::new(file).expect("a zip, as workbooks are");
    let mut part = |name: &str| {
        let mut text = String::new();
        std::io::Read::read_to_string(&mut parts.by_name(name).expect(name), &mut text).expect("XML");
        text
    };
    let texts = part("xl/sharedStrings.xml");
    for text in ["00299", "Đơn vị số 299", "Phải nộp"] {
        assert!(texts.contains(&format!(">{text}<")), "{text}");
    }
    // Counts are numbers: the total of expected units is one of the first sheet.
    assert!(part("xl/worksheets/sheet1.xml").contains(&format!("<v>{EXPECTED}</v>")));
    assert!(part("xl/worksheets/sheet2.xml").matches("<row ").count() as u64 > EXPECTED);
    assert!(part("xl/worksheets/sheet3.xml").contains("<row "));
}

#[test]
fn the_chart_says_in_words_what_its_table_says_in_figures() {
    let browser = start(App::serve(), true);
    open(&browser, App::serve());
    let told = browser.js("return document.querySelector('#chart-told').textContent", &[]);
    let told = told.as_str().expect("a text");
    let drawn = "return [...document.querySelectorAll('.chart > svg > g')].map((bar) =>
        [bar.querySelector('text').textContent, [...bar.querySelectorAll('g')].map((part) => [part.getAttribute('class'), Math.round(parseFloat(part.querySelector('rect').getAttribute('width')) * 100)])])";
    let drawn = browser.js(drawn, &[]);
    let counts = counts();
    let sentences: Vec<&str> = told.split_inclusive('.').collect();
    for ((kind, bar), sentence) in UnitKind::ALL.into_iter().zip(drawn.as_array().expect("bars")).zip(&sentences) {
        let expected = figure(&browser, &format!("figure-{}-expected", kind.id()));
        assert!(sentence.contains(bar[0].as_str().expect("a name")), "{sentence}");
        let figures =
            sentence.split(|letter: char| !letter.is_ascii_digit()).filter_map(|word| word.parse::<u64>().ok());
        assert_eq!(figures.sum::<u64>(), expected, "{sentence}");
        let parts = bar[1].as_array().expect("parts");
        let whole: u64 = parts.iter().filter_map(|part| part[1].as_u64()).sum();
        assert_eq!(whole, 10_000, "{bar}");
        for part in parts {
            let state = part[0].as_str().expect("a state");
            let count = counts.iter().find(|((group, what), _)| group == kind.id() && *what == state);
            let count = *count.expect("a count").1;
            let width = part[1].as_u64().expect("a width");
            // Begins are rounded, not widths.
            assert!(width.abs_diff(count * 10_000 / expected) < 2, "{state}: {width} for {count}");
        }
    }
}
