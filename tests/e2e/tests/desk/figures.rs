//! The figures: equal to an independent count, each with the list behind it.

use antt::assessment::{Draft, Field, RolledUp, Scope, keep_roll_up};
use antt::criteria::UnitKind;
use antt::document::to_file;
use antt::json::Digest;
use e2e::{App, Browser, Value, filled, json, until};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use super::generator::signed;
use super::many::{MadeUp, register_csv, trust_list, unit};
use super::seeded::{EXPECTED, HANDED_IN, One, all, counts, fill, is_recognised, is_trusted, reviewer, start};

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
    let browser = start(true);
    open(&browser, app);
    let counts = counts();
    assert!(counts.len() > 55, "{}", counts.len());
    let ids = by_parent(&browser);
    for ((group, what), count) in &counts {
        let group = ids.get(group).unwrap_or(group);
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

/// The name of each body above, and how its figures are called in the page.
fn by_parent(browser: &Browser) -> BTreeMap<String, String> {
    let rows = browser.js(
        "return [...document.querySelectorAll('[id^=figure-parent-][id$=-expected]')]
            .map((figure) => [figure.closest('tr').querySelector('th').textContent, figure.id.replace(/^figure-|-expected$/g, '')])",
        &[],
    );
    let pair = |row: &Value| Some((row[0].as_str()?.to_owned(), row[1].as_str()?.to_owned()));
    rows.as_array().into_iter().flatten().filter_map(pair).collect()
}

#[test]
fn who_the_circular_does_not_concern_leaves_the_expected_and_is_counted_beside_them() {
    let browser = start(true);
    let may_be_outside = |n: &u64| Scope::of(unit(*n).kind).iter().any(|scope| !scope.is_in_scope());
    let expected = (HANDED_IN..EXPECTED).find(may_be_outside).expect("such a unit");
    let stranger = (EXPECTED + 10..).find(may_be_outside).expect("such a unit");
    for n in [expected, stranger] {
        browser.seed_received(&to_file(&signed(&unit(n).summary_out_of_scope(), n)));
    }
    let trusted = (0..HANDED_IN).filter(|n| is_trusted(*n)).chain([expected, stranger]);
    browser.seed_trust(&trust_list(trusted.map(unit), reviewer()));
    open(&browser, App::serve());
    let counts = counts();
    let ids = by_parent(&browser);
    let MadeUp { kind, name, parent_name, .. } = unit(expected);
    for group in ["total", kind.id(), &parent_name] {
        let shown = ids.get(group).map_or(group, String::as_str);
        let before = counts[&(group.to_owned(), "expected")];
        assert_eq!(figure(&browser, &format!("figure-{shown}-expected")), before - 1, "{group}");
        assert_eq!(figure(&browser, &format!("figure-{shown}-out_of_scope")), 1, "{group}");
    }
    browser.click("#figure-total-out_of_scope");
    browser.shows("#behind-rows tr.row", &name);
    for group in ["total", unit(stranger).kind.id()] {
        assert_eq!(figure(&browser, &format!("figure-{group}-unexpected_out_of_scope")), 1, "{group}");
        let all = counts.get(&(group.to_owned(), "unexpected")).copied().unwrap_or_default();
        assert_eq!(figure(&browser, &format!("figure-{group}-unexpected")), all, "{group}");
    }
    browser.click("#figure-total-unexpected_out_of_scope");
    browser.shows("#behind-rows tr.row", &unit(stranger).name);
    assert_eq!(browser.console_errors(), [""; 0]);
}

#[test]
fn a_register_is_looked_at_before_it_is_used_and_targets_are_kept() {
    let app = App::serve();
    let browser = start(false);
    browser.goto(&format!("{}#/desk/figures", app.url()));
    let wrong = "00500,,agency,00001,A\n00501,B,trường làng,00001,A\n";
    let text = format!("{}{wrong}", register_csv(EXPECTED));
    let folder = std::env::temp_dir().join(format!("antt-register-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("a folder");
    let file = folder.join("register.csv");
    fs::write(&file, text).expect("a file");
    browser.find("#register-file");
    browser.upload("#register-file", &[&file]);
    browser.shows("#register-holds", &format!("{EXPECTED} đơn vị, 2 dòng không dùng được"));
    browser.shows("#register-refused", &(EXPECTED + 2).to_string());
    browser.shows("#register-refused", "trường làng");
    browser.shows("#register-refused-codes", "00500, 00501.");
    browser.click("#register-use");
    browser.shows("#figures-result", &format!("trên {EXPECTED} đơn vị đạt tiêu chuẩn và được chấp nhận"));
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
fn every_refused_row_is_reached_also_when_there_are_hundreds() {
    let browser = start(false);
    browser.desk("/desk/figures");
    let wrong: String = (0..250).map(|n| format!("{:05},=A{n},trường làng,00001,A\n", 5_000 + n)).collect();
    let file = browser.scratch().join("register.csv");
    fs::write(&file, format!("{}{wrong}", register_csv(3))).expect("a file");
    browser.upload("#register-file", &[&file]);
    browser.shows("#register-holds", "3 đơn vị, 250 dòng không dùng được");
    browser.shows("#register-refused-codes", "05000, 05001");
    browser.shows("#register-refused-codes", "và 230 mã nữa");
    assert_eq!(browser.js("return document.querySelectorAll('#register-refused tbody tr').length", &[]), 200);
    browser.shows("main", "Còn 50 dòng nữa");
    browser.click("#register-refused-save");
    let table = fs::read(browser.wait_download(|name| name == "antt_register-refused.csv")).expect("the table");
    let table = String::from_utf8(table).expect("UTF-8");
    assert_eq!(table.lines().count(), 251, "{table}");
    let last = table.lines().last().unwrap_or_default();
    assert!(last.starts_with("254,05249,") && last.contains("trường làng"), "{last}");
}

/// A register with a body above for each of its units.
fn with_parents(count: u64) -> String {
    let rows: String = (0..count).map(|n| format!("{n:05},Đơn vị số {n},commune,{n:05},Cấp trên số {n}\n")).collect();
    format!("code,name,kind,parent_code,parent_name\n{rows}")
}

#[test]
fn bodies_above_by_the_hundred_keep_all_columns_and_their_total() {
    let app = App::serve();
    let browser = Browser::start();
    browser.seed(app, &[]);
    browser.seed_setting("desk/register", &with_parents(300));
    open(&browser, app);
    for table in ["#figures-parents", "#figures-parents-beside"] {
        let drawn = browser.js(&format!("return document.querySelectorAll('{table} tr.row').length"), &[]);
        assert!(drawn.as_u64().is_some_and(|rows| (10..100).contains(&rows)), "{table}: {drawn} rows in the page");
    }
    // The columns are those of the table by kind, and the total is seen without scrolling.
    let heads = |css: &str| {
        let heads = "return [...document.querySelectorAll(arguments[0])].map((head) => head.textContent).slice(1)";
        browser.js(heads, &[json!(css)])
    };
    assert_eq!(
        heads("#figures-parents thead th, #figures-parents-beside thead th:not(:first-child)"),
        heads(
            "section[aria-labelledby='by-kind'] > div:nth-of-type(1) thead th, section[aria-labelledby='by-kind'] > div:nth-of-type(2) thead th:not(:first-child)"
        )
    );
    for (id, count) in [("expected", "300"), ("not_submitted", "300"), ("submitted", "0"), ("unexpected", "0")] {
        assert_eq!(browser.text(&format!("#figure-total-{id}-parents")), count, "{id}");
    }
    let seen = "const foot = document.querySelector('#figures-parents tfoot th').getBoundingClientRect();
        const frame = document.querySelector('#figures-parents').getBoundingClientRect();
        return foot.height > 0 && foot.bottom <= frame.bottom + 1 && foot.top >= frame.top";
    assert_eq!(browser.js(seen, &[]), true);
    browser.click("#figure-total-not_submitted-parents");
    browser.shows("#behind", "300 đơn vị");
    browser.js("document.querySelector('#figures-parents').scrollTop = 1e9", &[]);
    browser.shows("#figures-parents [data-row='299']", "Cấp trên số");
    assert_eq!(browser.console_errors(), [""; 0]);
}

#[test]
fn a_unit_whose_code_is_written_otherwise_is_paired_by_a_person_and_counted_until_that_is_undone() {
    let app = App::serve();
    let browser = start(false);
    // The register writes the code of unit 4 otherwise, and its name without diacritics.
    let register = register_csv(6).replace("00004,Đơn vị số 4,", "A-4,DON VI SO 4,");
    browser.seed_setting("desk/register", &register);
    open(&browser, app);
    let unexpected = figure(&browser, "figure-total-unexpected");
    assert_eq!(figure(&browser, "figure-total-not_submitted"), 1);
    browser.shows("#pair-rows tr.row", "DON VI SO 4");
    browser.shows("#pair-rows tr.row", "00004");
    browser.click("#pair-rows button");
    browser.shows("#pair-rows tr.row", "Đã ghép");
    until("it is counted", || figure(&browser, "figure-total-not_submitted") == 0);
    assert_eq!(figure(&browser, "figure-total-unexpected"), unexpected - 1);
    // Kept with the desk.
    open(&browser, app);
    browser.shows("#pair-rows tr.row", "Đã ghép");
    assert_eq!(figure(&browser, "figure-total-not_submitted"), 0);
    browser.find_text("#pair-rows button", "Bỏ ghép").click();
    browser.shows("#pair-rows tr.row", "Chưa ghép");
    until("it is not counted any more", || figure(&browser, "figure-total-not_submitted") == 1);
    assert_eq!(browser.console_errors(), [""; 0]);
}

/// Of the expected units of a kind those that handed in under a key that is trusted.
fn verified(kind: UnitKind) -> impl Iterator<Item = &'static One> {
    all().iter().filter(move |one| one.unit.kind == kind && one.unit.n < EXPECTED && is_trusted(one.unit.n))
}

/// Read from the file itself: the check of the unit's registration is met.
fn is_registered(one: &One) -> bool {
    let file: Value = serde_json::from_slice(one.bytes()).expect("JSON");
    let checks = file["outcome"]["checks"].as_object().expect("verdicts");
    checks.iter().any(|(check, verdict)| check.ends_with(".registration") && verdict == "met")
}

#[test]
fn a_communes_draft_is_filled_from_the_figures() {
    let app = App::serve();
    let browser = start(true);
    let draft = Draft { year: 2026, ..filled::draft(UnitKind::Commune) };
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
        assert_eq!(
            written.entry.text(Field::Registered(row)),
            verified(kind).filter(|one| is_registered(one)).count().to_string()
        );
        assert_eq!(written.entry.text(Field::Recognised(row)), of(kind, "recognised"));
    }
    // Cited is what was counted, each file once and no other.
    let counted = UnitKind::IN_COVERAGE.into_iter().flat_map(verified);
    let counted: Vec<&One> = counted.filter(|one| is_registered(one) || is_recognised(one.unit.n)).collect();
    let digests = |digest: fn(&One) -> Digest| -> BTreeSet<String> {
        counted.iter().map(|one| digest(one).to_string()).collect()
    };
    let papers: Vec<_> = written.evidence.iter().filter(|paper| paper.number.starts_with("sha256:")).collect();
    assert!(counted.len() > 20 && papers.len() == counted.len(), "{} of {}", papers.len(), counted.len());
    let cited: BTreeSet<String> = papers.iter().map(|paper| paper.number.clone()).collect();
    assert_eq!(cited, digests(|one| one.record.digest));
    let files: BTreeSet<String> = papers.iter().filter_map(|paper| Some(paper.file.as_ref()?.digest.clone())).collect();
    assert_eq!(files, digests(|one| Digest::of_bytes(one.bytes())));
}

#[test]
fn all_tables_are_saved_as_one_workbook() {
    let browser = Browser::start_noting_everything();
    fill(&browser, App::serve(), true);
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
    for text in ["00151", "Đơn vị số 151", "Phải nộp"] {
        assert!(texts.contains(&format!(">{text}<")), "{text}");
    }
    // Counts are numbers: the total of expected units is one of the first sheet.
    assert!(part("xl/worksheets/sheet1.xml").contains(&format!("<v>{EXPECTED}</v>")));
    assert!(part("xl/worksheets/sheet2.xml").matches("<row ").count() as u64 > EXPECTED);
    assert!(part("xl/worksheets/sheet3.xml").contains("<row "));
    browser.asked_nobody_else(App::serve());
}

/// The ids of a bar's figures in the table that the chart stands with.
type FigureId = Box<dyn Fn(&str) -> String>;

#[test]
fn each_chart_says_in_words_and_draws_in_widths_what_its_table_says_in_figures() {
    let browser = start(true);
    open(&browser, App::serve());
    let id = |before: String, after: &'static str| -> FigureId {
        Box::new(move |what| format!("figure-{before}-{what}{after}"))
    };
    let parents = browser.js("return document.querySelectorAll('[id^=figure-parent-][id$=-expected]').length", &[]);
    let parents = parents.as_u64().expect("a number");
    assert!(parents > 1, "nothing to compare");
    let charts: [(&str, Vec<FigureId>); 3] = [
        ("chart", UnitKind::ALL.into_iter().map(|kind| id(kind.id().to_owned(), "")).collect()),
        ("chart-parents", (0..parents).map(|at| id(format!("parent-{at}"), "")).collect()),
        ("chart-years", vec![id("total".to_owned(), "-last-years"), id("total".to_owned(), "-years")]),
    ];
    for (chart, bars) in charts {
        let told = browser.js("return document.getElementById(`${arguments[0]}-told`).textContent", &[json!(chart)]);
        let sentences: Vec<&str> = told.as_str().expect("a text").split_inclusive('.').collect();
        let drawn = browser.js(DRAWN, &[json!(chart)]);
        let drawn = drawn.as_array().expect("bars");
        assert_eq!((drawn.len(), sentences.len()), (bars.len(), bars.len()), "{chart}");
        for ((ids, bar), sentence) in bars.iter().zip(drawn).zip(sentences) {
            let expected = figure(&browser, &ids("expected"));
            assert!(sentence.contains(bar[0].as_str().expect("a name")), "{sentence}");
            let (_, states) = sentence.split_once(": ").expect("its states");
            let figures =
                states.split(|letter: char| !letter.is_ascii_digit()).filter_map(|word| word.parse::<u64>().ok());
            assert_eq!(figures.sum::<u64>(), expected, "{sentence}");
            let parts = bar[1].as_array().expect("parts");
            let whole: u64 = parts.iter().filter_map(|part| part[1].as_u64()).sum();
            assert_eq!(whole, 10_000, "{bar}");
            for part in parts {
                let count = figure(&browser, &ids(part[0].as_str().expect("a state")));
                let width = part[1].as_u64().expect("a width");
                // Begins are rounded, not widths.
                assert!(width.abs_diff(count * 10_000 / expected) < 2, "{part} for {count}");
            }
        }
    }
}

const DRAWN: &str = "
    const width = (part) => Math.round(parseFloat(part.querySelector('rect').getAttribute('width')) * 100);
    return [...document.querySelectorAll(`#${arguments[0]} > svg > g`)].map((bar) =>
        [bar.querySelector('text').textContent, [...bar.querySelectorAll('g')].map((part) => [part.getAttribute('class'), width(part)])]);";

/// Chooses the draft on the page of figures and presses this button.
#[track_caller]
fn bring_in(browser: &Browser, draft: &Draft, button: &str, said: &str) {
    let choose = "const list = document.querySelector('#coverage-draft');
        list.value = arguments[0];
        list.dispatchEvent(new Event('change', { bubbles: true }))";
    browser.desk("/desk/figures");
    browser.find("#coverage-draft");
    browser.js(choose, &[json!(draft.id)]);
    browser.click(button);
    browser.shows("main", said);
}

#[test]
fn a_draft_whose_part_about_further_files_is_damaged_takes_the_rows_and_keeps_that_part() {
    let app = App::serve();
    let browser = start(true);
    let draft = Draft { year: 2026, ..filled::draft(UnitKind::Commune) };
    let with_part = keep_roll_up(&draft, RolledUp { rows: [[1, 1, 1]; 4], at: 1 }).expect("a draft");
    let mut stored: Value = serde_json::from_str(&with_part.to_text()).expect("JSON");
    stored["further"] = json!({ "used": "lost" });
    let damaged = Draft::from_text(&stored.to_string()).expect("a draft");
    assert!(keep_roll_up(&damaged, RolledUp { rows: [[2, 2, 2]; 4], at: 2 }).is_none());
    browser.seed(app, &[&damaged]);
    bring_in(&browser, &damaged, "#coverage-beside", "Chưa ghi được số tổng hợp để đối chiếu");
    assert_eq!(browser.stored_draft(&damaged), damaged);
    bring_in(&browser, &damaged, "#coverage-fill", "Đã điền vào hồ sơ");
    let total = counts()[&(UnitKind::IN_COVERAGE[0].id().to_owned(), "expected")].to_string();
    let entered = || browser.stored_draft(&damaged).entries["5.4.coverage"].entry.text(Field::Total(0)).to_owned();
    until("the rows are there", || entered() == total);
    assert_eq!(browser.stored_draft(&damaged).further, damaged.further);
}

#[test]
fn a_figure_that_disagrees_with_the_roll_up_is_warned_of_with_both_numbers() {
    let app = App::serve();
    let browser = start(true);
    let draft = Draft { year: 2026, ..filled::draft(UnitKind::Commune) };
    browser.seed(app, &[&draft]);
    let figures = |button: &str, said: &str| bring_in(&browser, &draft, button, said);
    let self_check = || browser.visit(app, &draft, "/d/:draft/self-check");
    let total = counts()[&(UnitKind::IN_COVERAGE[0].id().to_owned(), "expected")];
    // What was entered before stays, and disagrees.
    figures("#coverage-beside", "Đã ghi số tổng hợp để đối chiếu");
    let before = filled::draft(UnitKind::Commune).entries["5.4.coverage"].clone();
    until("kept", || browser.stored_draft(&draft).further != draft.further);
    assert_eq!(browser.stored_draft(&draft).entries["5.4.coverage"], before);
    self_check();
    let entered = before.entry.text(Field::Total(0)).to_owned();
    browser.shows("#beside-roll-up", &format!("đang ghi {entered}, số tổng hợp lúc"));
    browser.shows("#beside-roll-up", &format!("là {total}"));
    browser.shows(".warnings", "với số tổng hợp");
    browser.is_sound("vi");
    // Filled from the roll-up it agrees; changed by hand it does not.
    figures("#coverage-fill", "Đã điền vào hồ sơ");
    self_check();
    browser.find(".warnings");
    assert!(browser.all("#beside-roll-up").is_empty());
    browser.visit(app, &draft, "/d/:draft/c/5.4");
    browser.clear("[id='5.4.coverage-total-0']");
    browser.keys("[id='5.4.coverage-total-0']", &(total + 1).to_string());
    browser.shows("table.coverage tfoot", "Cộng");
    self_check();
    browser.shows("#beside-roll-up", &format!("đang ghi {}, số tổng hợp lúc", total + 1));
    assert_eq!(browser.all("#beside-roll-up li").len(), 1);
    browser.click("#switch-language");
    browser.shows("#beside-roll-up", &format!("{} entered, {total} in the roll-up of", total + 1));
}
