//! Files from outside: what they are is said before they are kept; what is wrong is said all at once; none replaces another.

use antt::criteria::manuscript::{Making, Manuscript};
use antt::criteria::{CriteriaProblem, UnitKind, shipped_guides};
use antt::document::open::{File, open, rescue_file};
use antt::text::{Language, criteria_advice, criteria_problem};
use e2e::{App, Browser, Value, json, until};
use std::fs;
use std::path::PathBuf;

use super::mistakes::{MISTAKES, put, sound};
use super::page;

/// The shipped guide under another name, changed.
fn guide(change: impl Fn(&mut Value)) -> Vec<u8> {
    let mut file: Value = serde_json::from_str(shipped_guides()[0].text).expect("JSON");
    file["id"] = json!("guide/thu");
    change(&mut file);
    serde_json::to_vec(&file).expect("JSON")
}

#[track_caller]
fn choose(browser: &Browser, name: &str, bytes: &[u8]) {
    let path: PathBuf = browser.scratch().join(name);
    fs::write(&path, bytes).expect("written");
    browser.upload("#criteria-file", &[path]);
    browser.shows("#criteria-staged", name);
}

#[test]
fn a_file_is_looked_at_kept_read_and_removed() {
    let browser = Browser::start();
    page(&browser, "/criteria");
    choose(&browser, "thu.json", &guide(|_| ()));
    browser.shows("main .sheet", "guide/thu");
    browser.shows("main .sheet .panel", "chưa được ký");
    browser.shows("main .sheet .panel", "không có lỗi");
    browser.click("#criteria-keep");
    browser.gone("#criteria-staged");
    browser.find("#guides + ul a[href$='#/criteria/f/guide~thu/2026.1']");
    page(&browser, "/criteria/f/guide~thu/2026.1");
    browser.shows("#heading", "Bảng điểm minh họa");
    browser.click("#criteria-json");
    let saved = fs::read(browser.wait_download(|name| name == "antt_guide-thu_2026-1.json")).expect("a file");
    assert_eq!(saved, guide(|_| ()), "byte for byte as received");
    browser.click("#criteria-csv");
    let table = fs::read(browser.wait_download(|name| name == "antt_guide-thu_2026-1.csv")).expect("a table");
    assert_eq!(antt::criteria::sheet::read_guide(&table).expect("a table").problems, []);
    browser.click("#criteria-forget");
    browser.click("#criteria-forget-sure");
    browser.find("#criteria-search");
    browser.gone("#guides + ul a[href*='guide~thu']");
}

#[test]
fn what_its_author_saved_while_writing_is_taken_in_where_criteria_files_are_loaded() {
    let browser = Browser::start();
    let made = Manuscript::empty("5f0c1c62-0d7e-4a52-9c3e-2f1f5c7b9a10", Making::Guide, UnitKind::Commune, 0);
    let file = rescue_file(&made.to_text());
    page(&browser, "/criteria");
    choose(&browser, "antt_dang-soan_1.json", file.as_bytes());
    browser.shows("main .sheet", "đang soạn");
    browser.find("#criteria-manuscript-0-import");
    let path = browser.scratch().join("antt_dang-soan_1.json");
    browser.goto(&format!("{}#/open", App::serve().url()));
    browser.upload("#open-files", &[path]);
    browser.shows("main", Language::Vi.say(antt::text::page::open::MANUSCRIPT));
}

#[test]
fn everything_that_is_wrong_is_said_at_once_and_nothing_is_kept() {
    let browser = Browser::start();
    page(&browser, "/criteria");
    let wrong = guide(|file| {
        file["standard"] = json!("standard/commune");
        file["notApplicable"] = json!("half");
        file["items"][0]["id"] = json!("4.9");
        file["surplus"] = json!(true);
    });
    choose(&browser, "sai.json", &wrong);
    browser.shows("#criteria-problems", "4 chỗ phải sửa");
    assert_eq!(browser.all(".reasons li").len(), 4);
    for text in ["notApplicable", "items[0].id", "Chọn mã của một mục", "surplus"] {
        browser.shows(".reasons", text);
    }
    assert_eq!(browser.all("#criteria-keep").len(), 0);
    // Another kind of file, and none at all.
    choose(&browser, "khac.json", br#"{"type": "AnttDraft"}"#);
    browser.shows("main .sheet", "không phải tệp tiêu chí");
    choose(&browser, "hong.json", b"{");
    browser.shows("main .sheet .notice", "kết thúc giữa chừng");
}

/// More than the strict reading of any file lets pass, in place of those that it stops at.
const MORE: [(&str, &str); 6] = [
    ("/facts/1/hint/en", "\"\""),
    ("/criteria/0/checks/4/answer/minimum", "-1"),
    ("/criteria/0/checks/4/guidance/vi", "\"\""),
    ("/criteria/1/checks/0/question/en", "\"\""),
    ("/criteria/1/checks/1/guidance", "null"),
    ("/criteria/1/checks/2/appliesIf", "true"),
];

/// What reads files finds in this one; nothing where it reads no criteria file at all.
fn problems(file: &Value) -> Option<Vec<CriteriaProblem>> {
    match open(file.to_string().as_bytes()) {
        Ok(File::Criteria(opened)) => Some(opened.file.err().unwrap_or_default()),
        _ => None,
    }
}

#[test]
fn a_file_with_forty_mistakes_shows_forty_each_with_place_and_advice() {
    let reaches_the_page = |(pointer, value): &(&str, &str)| {
        let mut one = sound();
        put(&mut one, pointer, value);
        problems(&one).is_some_and(|problems| problems.len() == 1)
    };
    let all = MISTAKES.iter().map(|(pointer, value, ..)| (*pointer, *value)).chain(MORE);
    let mut file = sound();
    all.filter(reaches_the_page).take(40).for_each(|(pointer, value)| put(&mut file, pointer, value));
    let problems = problems(&file).expect("a criteria file");
    assert_eq!(problems.len(), 40, "{problems:#?}");

    let browser = Browser::start();
    page(&browser, "/criteria");
    for language in [Language::Vi, Language::En] {
        if language == Language::En {
            browser.click("#switch-language");
            browser.find("html[lang=en] #criteria-search");
        }
        choose(&browser, "bon-muoi.json", file.to_string().as_bytes());
        browser.shows("#criteria-problems", "40");
        let shown: Vec<String> = browser.all(".reasons li").iter().map(e2e::Element::text).collect();
        assert_eq!(shown.len(), 40);
        for (shown, problem) in shown.iter().zip(&problems) {
            let told = [criteria_problem(language, problem), criteria_advice(language, problem)];
            assert!(told.iter().all(|text| shown.contains(text)), "{told:?} is not in {shown}");
            assert!(shown.contains(&problem.place().to_string()), "{shown}");
        }
        assert_eq!(browser.all("#criteria-keep").len(), 0);
        browser.is_sound(language.code());
    }
    // Nor are they hidden by what ends every reading of signed files.
    let fraction = file.to_string().replacen('{', r#"{"more":1.5,"#, 1);
    choose(&browser, "phan-so.json", fraction.as_bytes());
    browser.shows("#criteria-problems", "41");
    browser.shows(".sheet [role=alert]", "1.5");
}

#[test]
fn another_content_under_the_same_id_and_version_is_refused_and_said() {
    let browser = Browser::start();
    page(&browser, "/criteria");
    choose(&browser, "mot.json", &guide(|_| ()));
    browser.click("#criteria-keep");
    browser.gone("#criteria-staged");
    choose(&browser, "hai.json", &guide(|file| file["title"]["vi"] = json!("Bảng khác")));
    browser.shows("#criteria-placing", "nội dung khác");
    assert_eq!(browser.all("#criteria-keep").len(), 0);
    browser.click("#criteria-discard");
    browser.gone("#criteria-staged");
    // The one that is here stays as it was.
    page(&browser, "/criteria/f/guide~thu/2026.1");
    browser.shows("#heading", "Bảng điểm minh họa");
    page(&browser, "/criteria");
    choose(&browser, "mot.json", &guide(|_| ()));
    browser.shows("#criteria-placing", "cùng nội dung");
    // What the app ships can't be replaced either.
    choose(
        &browser,
        "san.json",
        &guide(|file| {
            file["id"] = json!(shipped_guides()[0].id);
            file["title"]["vi"] = json!("Giả");
        }),
    );
    browser.shows("#criteria-placing", "nội dung khác");
    until("nothing can be kept", || browser.all("#criteria-keep").is_empty());
}

#[test]
fn a_guide_that_is_opened_like_any_file_can_be_kept_there_too() {
    let browser = Browser::start();
    page(&browser, "/open");
    let path = browser.scratch().join("thu.json");
    fs::write(&path, guide(|_| ())).expect("written");
    browser.upload("#open-files", &[path]);
    browser.shows("main .panel", "chưa được ký");
    browser.click("#file-1-keep");
    browser.shows("main", "Đã giữ tệp trên máy này.");
    browser.find_text("#file-1-read a", "Đọc tệp này").click();
    browser.shows("#heading", "Bảng điểm minh họa");
    // Once here it is said to be, and nothing is kept twice.
    page(&browser, "/open");
    let other = browser.scratch().join("khac.json");
    fs::write(&other, guide(|file| file["title"]["vi"] = "Bảng khác".into())).expect("written");
    browser.upload("#open-files", &[other]);
    browser.shows("#file-1-placing", "nội dung khác");
    assert_eq!(browser.all("#file-1-keep").len(), 0);
}
