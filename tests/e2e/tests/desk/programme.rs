//! A province sees its programme: counts of communes added up, what is entered once, contributions, the years.

use antt::assessment::{Declaration, Draft, FurtherChange, InUse, apply_further, use_file};
use antt::criteria::{CriteriaFile, FurtherFile, UnitKind, parse_iso, programme_by_id, standard_for};
use antt::document::summary::{Signing, prepare_with};
use antt::document::to_file;
use e2e::{App, Browser, filled, json, until};
use std::fs;

use super::generator::{SIGNED_AT, secret_of, signed};
use super::many::{MadeUp, trust_list, unit};
use super::seeded::reviewer;

const ID: &str = "programme/ct48";
const PAGE: &str = "/desk/programme/programme~ct48/2026.1";

/// Units of the made-up register that are communes.
fn commune(n: u64) -> MadeUp {
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

/// The same with what it counted of the programme.
fn draft(n: u64, counts: &[(&str, &str, &str)]) -> Draft {
    let standard = standard_for(UnitKind::Commune).expect("a standard");
    let programme = CriteriaFile::Programme(programme_by_id(ID, "2026.1").expect("a programme").clone());
    let mut draft = use_file(&commune_draft(n), standard, &FurtherFile::of(programme).expect("no standard"), None, 20)
        .expect("it fits");
    for (indicator, count, text) in counts {
        let [programme, indicator, count, text] = [ID, indicator, count, text].map(|text| text.to_owned());
        draft =
            apply_further(&draft, FurtherChange::Count { programme, indicator, count, text }, 30).expect("a change");
    }
    draft
}

/// The signed file.
pub fn summary(n: u64, draft: &Draft) -> Vec<u8> {
    let standard = standard_for(UnitKind::Commune).expect("a standard");
    let used = InUse::of(draft, standard);
    let today = parse_iso(&SIGNED_AT[..10]).expect("a day");
    let prepared = prepare_with(draft, standard, &used, today, None).expect("a period");
    let signing = Signing { declared_at: SIGNED_AT, statement: "Tôi cam đoan", program_version: "0.1.0" };
    let summary = prepared.summary(draft, standard, &used, signing).expect("a complete draft");
    to_file(&signed(&summary, commune(n).n))
}

/// A desk at which two of three expected communes gave their counts.
fn start() -> Browser {
    let browser = Browser::start();
    browser.seed(App::serve(), &[]);
    let cleared = |cleared, occurred| [("cases_cleared", "cleared", cleared), ("cases_cleared", "occurred", occurred)];
    // 2 784 of 3 698, as published.
    for (n, counts) in [(0, cleared("1.784", "1.698")), (1, cleared("1.000", "2.000"))] {
        browser.seed_received(&summary(n, &draft(n, &counts)));
    }
    browser.seed_trust(&trust_list((0..3).map(commune), reviewer()));
    let rows: String = (0..3).map(|n| commune(n).row()).collect();
    browser.seed_setting("desk/register", &format!("code,name,kind,parent_code,parent_name\n{rows}"));
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
    until("it is kept", || {
        let kept = "return database().then((db) => new Promise((done) => {
            const ask = db.transaction('settings').objectStore('settings').get('desk/programme/2025/programme/ct48/2026.1');
            ask.onsuccess = () => { db.close(); done(ask.result?.text ?? ''); };
        }));";
        browser.js(&format!("{}{kept}", e2e::seed::OPEN), &[]).as_str().is_some_and(|text| text.contains("43"))
    });
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
