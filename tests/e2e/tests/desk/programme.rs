//! A province sees its programme: counts of communes added up, what is entered once, contributions, the years.

use antt::assessment::{Declaration, Draft, FurtherChange, InUse, apply_further, use_file};
use antt::criteria::{
    CriteriaFile, FurtherFile, UnitKind, parse_iso, programme_by_id, read, shipped_programmes, standard_for,
};
use antt::document::summary::{Signing, prepare_with};
use antt::document::to_file;
use antt::review::trust::Entry;
use e2e::{App, Browser, Value, filled, json, until};
use serde_json::Map;
use std::{fs, ops::Range, sync::Arc};

use super::further_files::with_all;
use super::generator::{SIGNED_AT, secret_of, signed};
use super::many::{MadeUp, trust_list, unit};
use super::seeded::reviewer;
use super::unread_parts::stands;

const ID: &str = "programme/ct48";
const PAGE: &str = "/desk/programme/programme~ct48/2026.1";

/// Units of the made-up register that are communes.
pub fn commune(n: u64) -> MadeUp {
    unit(5 * n + 1)
}

/// A commune's complete draft.
pub fn commune_draft(n: u64) -> Draft {
    let mut draft = filled::draft(UnitKind::Commune);
    draft.id = format!("urn:uuid:6f9619ff-8b86-4011-b42d-00cf4fc9{n:04x}");
    let MadeUp { name, code, parent_name, parent_code, .. } = commune(n);
    let profile = &mut draft.profile;
    (profile.name, profile.code, profile.parent_name, profile.parent_code) = (name, code, parent_name, parent_code);
    draft.declaration = Declaration { name: "Trần Thị Bình".into(), title: "Chủ tịch".into() };
    draft
}

/// A count of an indicator as it is typed.
type Count<'a> = (&'a str, &'a str, &'a str);

/// The same with what it counted of the programme.
fn draft(n: u64, counts: &[Count<'_>]) -> Draft {
    let programme = CriteriaFile::Programme(programme_by_id(ID, "2026.1").expect("a programme").clone());
    counted(&commune_draft(n), (programme, None), counts)
}

/// A programme, and the whole of it where nobody ships it.
type Programme = (CriteriaFile, Option<Arc<Map<String, Value>>>);

/// A draft with what it counted of a version of the programme.
fn counted(draft: &Draft, (programme, carried): Programme, counts: &[Count<'_>]) -> Draft {
    let standard = standard_for(UnitKind::Commune).expect("a standard");
    let programme = FurtherFile::of(programme).expect("no standard");
    let mut draft = use_file(draft, standard, &programme, carried, 20).expect("it fits");
    for (indicator, count, text) in counts {
        let [programme, indicator, count, text] = [ID, indicator, count, text].map(|text| text.to_owned());
        draft =
            apply_further(&draft, FurtherChange::Count { programme, indicator, count, text }, 30).expect("a change");
    }
    draft
}

/// The signed file.
pub fn summary(n: u64, draft: &Draft) -> Vec<u8> {
    summary_without(n, draft, "")
}

/// The same that names this file and does not bring it along.
pub fn summary_without(n: u64, draft: &Draft, file: &str) -> Vec<u8> {
    signed_without(commune(n).n, draft, file)
}

/// The same under any key.
fn signed_without(key: u64, draft: &Draft, file: &str) -> Vec<u8> {
    let standard = standard_for(UnitKind::Commune).expect("a standard");
    let used = InUse::of(draft, standard);
    let today = parse_iso(&SIGNED_AT[..10]).expect("a day");
    let prepared = prepare_with(draft, standard, &used, today, None).expect("a period");
    let signing = Signing { declared_at: SIGNED_AT, statement: "Tôi cam đoan", program_version: "0.1.0" };
    let mut summary = prepared.summary(draft, standard, &used, signing).expect("a complete draft");
    summary.embedded.retain(|embedded| embedded["id"] != json!(file));
    to_file(&signed(&summary, key))
}

fn cleared<'a>(cleared: &'a str, occurred: &'a str) -> [Count<'a>; 2] {
    [("cases_cleared", "cleared", cleared), ("cases_cleared", "occurred", occurred)]
}

/// The programme in a version that nobody ships.
fn another_version() -> Programme {
    let shipped = shipped_programmes().iter().find(|file| file.id == ID).expect("its text");
    let mut file: Map<String, Value> = serde_json::from_str(shipped.text).expect("JSON");
    file.insert("version".to_owned(), json!("2026.2"));
    (read(&Value::Object(file.clone())).expect("a programme"), Some(Arc::new(file)))
}

/// A register of these communes.
fn register(of: Range<u64>) -> String {
    let rows: String = of.map(|n| commune(n).row()).collect();
    format!("code,name,kind,parent_code,parent_name\n{rows}")
}

/// A desk at which two of three expected communes gave their counts.
fn start() -> Browser {
    let browser = Browser::start();
    browser.seed(App::serve(), &[]);
    // 2 784 of 3 698, as published.
    for (n, counts) in [(0, cleared("1.784", "1.698")), (1, cleared("1.000", "2.000"))] {
        browser.seed_received(&summary(n, &draft(n, &counts)));
    }
    browser.seed_trust(&trust_list((0..3).map(commune), reviewer()));
    browser.seed_setting("desk/register", &register(0..3));
    assert_ne!(secret_of(commune(0).n).did(), secret_of(commune(1).n).did());
    browser
}

#[test]
fn a_province_sees_each_indicator_with_its_target_and_who_contributed() {
    let browser = start();
    browser.desk("/desk/programme");
    browser.find_text("main .tasks a", "Chỉ thị số 48").click();
    browser.shows("#indicator-cases_cleared", "2.784 trên 3.698: 75,3%");
    browser.shows("#indicator-cases_cleared", "Số liệu của 2 trên 3 đơn vị; 1 đơn vị chưa có số liệu.");
    browser.shows("#indicator-serious_cases_cleared", "Chưa đủ số liệu");
    browser.shows("#indicator-key_areas_turned_round", "từ 60% trở lên");
    browser.click("#units-cases_cleared");
    browser.shows("#contributions", "1.784 trên 1.698: 105,1%");
    browser.shows("#contributions", &commune(1).name);
    until("the list has the focus", || browser.js("return document.activeElement.id", &[]) == "behind");
    browser.click(".behind details summary");
    browser.shows("#missing-units", &commune(2).name);
    browser.click("#contributions-csv");
    let table = fs::read_to_string(browser.wait_download(|name| name.ends_with(".csv"))).expect("a table");
    assert_eq!(table.lines().count(), 3, "{table}");
    browser.click("#behind-close");
    until("back where it was opened", || browser.js("return document.activeElement.id", &[]) == "units-cases_cleared");
    browser.click("#programme-csv");
    browser.wait_download(|name| name == "antt_programme-ct48_2026-1_2026.csv");
    browser.emulate_media("print", &[]);
    assert_eq!(browser.faults_of_print(), [""; 0]);
}

#[test]
fn what_a_self_made_key_signed_adds_nothing_to_a_programme_and_has_no_points() {
    let browser = start();
    let (forger, expected) = (secret_of(777_777).did(), 0..4);
    browser.seed_setting("desk/register", &register(expected.clone()));
    browser.seed_received(&signed_without(777_777, &draft(2, &cleared("1.000", "1.000")), ""));
    browser.seed_received(&signed_without(777_777, &with_all(&commune_draft(3)), ""));
    browser.desk(PAGE);
    browser.shows("#indicator-cases_cleared", "2.784 trên 3.698: 75,3%");
    browser.shows("#indicator-cases_cleared", "Số liệu của 2 trên 4 đơn vị; 2 đơn vị chưa có số liệu.");
    browser.click("#units-cases_cleared");
    browser.find("#contributions");
    assert!(!browser.text("#contributions").contains(&commune(2).name), "it contributes");
    browser.desk("/desk/figures");
    browser.shows("#figure-total-not_verified", "2");
    assert!(browser.all("[id^=figure-points-]").is_empty(), "it is scored");
    // As soon as the key is trusted for the unit its points are there.
    let mut trust = trust_list(expected.filter(|n| *n != 3).map(commune), reviewer());
    trust.add(Entry { did: forger, ..commune(3).entry() }).expect("a new key");
    browser.seed_trust(&trust);
    browser.desk("/desk/figures");
    browser.shows("#figure-points-0", "1");
    assert_eq!(browser.console_errors(), [""; 0]);
}

#[test]
fn counts_of_another_version_are_named_and_not_added_and_those_of_the_year_before_make_a_trend() {
    let browser = start();
    browser.seed_received(&summary(2, &counted(&commune_draft(2), another_version(), &cleared("5", "5"))));
    let id = "urn:uuid:6f9619ff-8b86-4011-b42d-00cf4fca0000".to_owned();
    browser.seed_received(&summary(0, &Draft { id, year: 2025, ..draft(0, &cleared("700", "1.000")) }));
    browser.desk(PAGE);
    browser.shows("#indicator-cases_cleared", "2.784 trên 3.698: 75,3%");
    let told = browser.find_text("main p", "theo phiên bản khác của chương trình, không cộng vào:").text();
    assert!(told.ends_with(&format!(" {}", commune(2).name)), "{told}");
    browser.shows("#trend-table", "700 trên 1.000: 70%");
    browser.shows("#trend-table", "2.784 trên 3.698: 75,3%");
    browser.click("#programme-csv");
    let table = browser.wait_download(|name| name == "antt_programme-ct48_2026-1_2026.csv");
    let table = fs::read_to_string(table).expect("a table");
    let row = table.lines().find(|line| line.starts_with("cases_cleared,")).expect("its row");
    let cells = [
        "cases_cleared",
        "\"Điều tra, khám phá các loại tội phạm\"",
        "\"Số vụ đã điều tra, khám phá: 2.784; Số vụ xảy ra: 3.698\"",
        "\"2.784 trên 3.698: 75,3%\"",
        "",
        "Không đặt chỉ tiêu",
        "2",
        "1",
        "\"2025: 700 trên 1.000: 70%; 2026: 2.784 trên 3.698: 75,3%\"",
    ];
    assert_eq!(row, cells.join(","), "{table}");
    browser.click("#programme-year option[value='2025']");
    browser.shows("#indicator-cases_cleared", "700 trên 1.000: 70%");
    assert!(!browser.text("main").contains("theo phiên bản khác"), "nobody did in that year");
}

/// A part of a file that is a zip, as workbooks and Word's files are.
#[track_caller]
fn part(path: &std::path::Path, name: &str) -> String {
    let mut parts = zip::ZipArchive::new(fs::File::open(path).expect("the file")).expect("a zip");
    let mut text = String::new();
    std::io::Read::read_to_string(&mut parts.by_name(name).expect(name), &mut text).expect("XML");
    text
}

/// Notes whether 2025's report ever stood there with what was handed in for 2026.
const NOTE_MIXED: &str = "window.mixed = false;
    new MutationObserver(() => {
        const says = (css, what) => document.querySelector(css)?.textContent.includes(what) ?? false;
        window.mixed ||= says('main .caption', 'Năm 2025') && says('.paper', 'Số liệu của 2 trên 3 đơn vị');
    }).observe(document.querySelector('#app'), { subtree: true, childList: true, characterData: true });";

#[test]
fn its_figures_leave_the_desk_in_the_years_workbook_and_in_its_report() {
    const COUNTED: &str = "Số vụ đã điều tra, khám phá: 2.784; Số vụ xảy ra: 3.698";
    let browser = start();
    browser.desk(PAGE);
    // A year before, entered once: a trend.
    browser.click("#programme-year option[value='2025']");
    browser.shows("main .caption", "Năm 2025");
    browser.keys("#enter-key_areas_turned_round-turned_round", "4");
    browser.keys("#enter-key_areas_turned_round-selected", "43");
    browser.shows("#indicator-key_areas_turned_round", "4 trên 43: 9,3%");
    browser.click("#programme-year option[value='2026']");
    browser.shows("main .caption", "Năm 2026");
    browser.keys("#enter-key_areas_turned_round-turned_round", "30");
    browser.keys("#enter-key_areas_turned_round-selected", "43");
    browser.shows("#trend-table", "30 trên 43: 69,8%");
    // What was typed is written a moment later, and the page is left at once.
    let kept = "desk/programme/2026/programme/ct48/2026.1";
    until("it is kept", || stands(&browser, kept).is_some_and(|text| text.contains("43")));
    browser.desk("/desk/figures");
    browser.click("#save-workbook");
    let book = browser.wait_download(|name| name == "antt_tong-hop_2026.xlsx");
    assert!(part(&book, "xl/workbook.xml").contains("name=\"ct48 2026.1\""));
    assert!(!part(&book, "xl/workbook.xml").contains("kl13"), "nobody uses it here");
    let texts = part(&book, "xl/sharedStrings.xml");
    let trend = "2025: 4 trên 43: 9,3%; 2026: 30 trên 43: 69,8%";
    for told in ["2.784 trên 3.698: 75,3%", COUNTED, "Đạt chỉ tiêu", "từ 60% trở lên", trend] {
        assert!(texts.contains(told), "{told} is not in {texts}");
    }
    browser.find_text("main a.button", "Báo cáo tổng hợp").click();
    browser.shows(".paper", "IV. CHỈ TIÊU THEO CHƯƠNG TRÌNH CỦA ĐỊA PHƯƠNG");
    for told in ["2.784 trên 3.698: 75,3%", COUNTED, "Số liệu của 2 trên 3 đơn vị", "2025: 4 trên 43: 9,3%"]
    {
        browser.shows(".paper", told);
    }
    browser.shows(".paper", "V. NHẬN XÉT, ĐỀ XUẤT");
    browser.click("#word-tong-hop");
    let word = browser.wait_download(|name| name.starts_with("antt_tong-hop_") && name.ends_with(".docx"));
    assert!(part(&word, "word/document.xml").contains(COUNTED));
    browser.is_sound("vi");
    // Another year's report in its place has this year's figures at no moment.
    browser.js(NOTE_MIXED, &[]);
    browser.js("location.hash = '#/desk/papers/tong-hop/2025'", &[]);
    browser.shows("main .caption", "Năm 2025");
    browser.shows(".paper", "4 trên 43: 9,3%");
    assert_eq!(browser.js("return mixed", &[]), false);
    assert!(!browser.text(".paper").contains("Số liệu của 2 trên 3 đơn vị"));
}

#[test]
fn an_indicator_of_qualified_units_lists_each_commune_with_its_state() {
    let browser = start();
    browser.desk("/desk/programme/programme~kl13/2026.1");
    browser.shows("#indicator-qualified_communes", "0 trên 3: 0%");
    browser.click("#units-qualified_communes");
    for (n, state) in [(0, "Chờ thẩm định"), (1, "Chờ thẩm định"), (2, "Chưa nộp")] {
        let row = browser.find_text("#contributions tr.row", &commune(n).name);
        assert!(row.text().contains(state), "{}", row.text());
    }
    browser.shows("#contributions thead", "Đơn vị đạt");
    // A year in which nobody handed anything in is no year of a trend.
    assert!(browser.all("#trend-table").is_empty());
    browser.is_sound("vi");
    browser.click("#contributions-csv");
    let table = fs::read_to_string(browser.wait_download(|name| name.contains("qualified_communes"))).expect("a table");
    assert_eq!(table.lines().count(), 4, "{table}");
    assert!(table.contains(&format!("{},0,1,,Chưa nộp", commune(2).name)), "{table}");
}

#[test]
fn what_is_entered_once_is_judged_kept_by_year_and_travels_with_the_desk() {
    let browser = start();
    browser.desk(PAGE);
    let enter = |turned: &str, selected: &str| {
        for (count, text) in [("turned_round", turned), ("selected", selected)] {
            browser.clear(&format!("#enter-key_areas_turned_round-{count}"));
            browser.keys(&format!("#enter-key_areas_turned_round-{count}"), text);
        }
    };
    enter("4", "43");
    browser.shows("#indicator-key_areas_turned_round", "4 trên 43: 9,3%");
    browser.shows("#indicator-key_areas_turned_round", "Chưa đạt chỉ tiêu");
    browser.shows("#programme-standing", "0 chỉ tiêu đạt, 1 chưa đạt");
    browser.reload();
    browser.shows("#indicator-key_areas_turned_round", "4 trên 43: 9,3%");
    // What is no number is said at its field, stays as typed, and does not count.
    enter("bốn", "43");
    browser.shows("#enter-key_areas_turned_round-turned_round-message", "Chỉ nhập số nguyên");
    browser.shows("#indicator-key_areas_turned_round", "Chưa đủ số liệu");
    enter("30", "43");
    browser.shows("#indicator-key_areas_turned_round", "Đạt chỉ tiêu");
    // Another year has its own; both are a trend.
    browser.click("#programme-year option[value='2025']");
    browser.shows("main .caption", "Năm 2025");
    assert_eq!(browser.value("#enter-key_areas_turned_round-selected"), "");
    enter("4", "43");
    browser.shows("#trend-table", "4 trên 43: 9,3%");
    browser.shows("#trend-table", "30 trên 43: 69,8%");
    let kept = "desk/programme/2025/programme/ct48/2026.1";
    until("it is kept", || stands(&browser, kept).is_some_and(|text| text.contains("43")));
}

#[test]
fn the_page_of_a_programme_is_sound() {
    let browser = start();
    for language in ["vi", "en"] {
        browser.js("localStorage.setItem('antt-language', arguments[0])", &[json!(language)]);
        browser.desk("/desk/programme");
        browser.find("main .tasks a");
        browser.is_sound(language);
        browser.desk(PAGE);
        browser.click("#units-cases_cleared");
        browser.find("#contributions");
        if language == "vi" {
            browser.keys("#enter-key_areas_turned_round-selected", "43");
            browser.keys("#enter-key_areas_turned_round-turned_round", "mười");
            browser.find("#enter-key_areas_turned_round-turned_round-message:not(:empty)");
        }
        browser.is_sound(language);
    }
}

/// By Tab past stops that can all be seen, and the key that works there.
#[test]
fn the_page_of_a_programme_is_worked_in_by_keyboard_alone() {
    let browser = start();
    browser.desk(PAGE);
    browser.find("#units-cases_cleared");
    browser.use_keys_only();
    let has_focus = |id: &str| until(id, || browser.js("return document.activeElement.id", &[]) == id);
    browser.click("#units-cases_cleared");
    has_focus("behind");
    browser.click("#behind-close");
    has_focus("units-cases_cleared");
    browser.keys("#enter-key_areas_turned_round-turned_round", "30");
    browser.keys("#enter-key_areas_turned_round-selected", "43");
    browser.shows("#indicator-key_areas_turned_round", "30 trên 43: 69,8%");
    browser.click("#programme-year option[value='2025']");
    browser.shows("main .caption", "Năm 2025");
}

#[test]
fn without_a_register_it_says_what_is_missing_and_takes_what_is_entered() {
    let browser = Browser::start();
    browser.seed(App::serve(), &[]);
    browser.desk(PAGE);
    browser.shows("main .notice", "Chưa có danh sách đơn vị phải nộp");
    browser.keys("#enter-key_areas_turned_round-selected", "10");
    browser.keys("#enter-key_areas_turned_round-turned_round", "6");
    browser.shows("#indicator-key_areas_turned_round", "Đạt chỉ tiêu");
}
