//! The law as a page: found with and without diacritics, linked by check, printed.

use antt::criteria::{Check, Criteria, UnitKind, standard_for};
use antt::text::{Language, applies_line, citation, rule_line};
use e2e::{App, Browser, until};

use super::page;

const COMMUNE: &str = "/criteria/f/standard~commune/2025.1";

/// The text of every check's section, by the check's id, with its spaces as they are read.
const SECTIONS: &str =
    "return Object.fromEntries([...document.querySelectorAll('section.law')].map((one) => [one.id, one.innerText]))";

/// As it is read, wherever its lines break.
fn in_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Question, rule, guidance and citation of one check, and under which facts it is asked.
fn all_of(standard: &Criteria, check: &Check, language: Language) -> Vec<String> {
    let mut all = vec![
        language.of(&check.question).to_owned(),
        rule_line(language, &check.rule),
        language.of(&check.guidance).to_owned(),
        citation(language, &check.cite),
        standard.source.number.clone(),
        check.id.clone(),
    ];
    all.extend(applies_line(language, standard, check));
    all
}

#[test]
fn every_check_of_every_standard_is_read_with_question_rule_guidance_and_citation() {
    let browser = Browser::start();
    for kind in UnitKind::ALL {
        let standard = standard_for(kind).expect("a standard");
        page(&browser, &format!("/criteria/f/{}/{}", standard.id.replace('/', "~"), standard.version));
        for language in [Language::Vi, Language::En] {
            browser.find(&format!("html[lang={}]", language.code()));
            until("all checks are there", || browser.all("section.law").len() == standard.checks().count());
            let sections = browser.js(SECTIONS, &[]);
            for check in standard.checks() {
                let section = in_one_line(sections[format!("item-{}", check.id)].as_str().unwrap_or_default());
                for text in all_of(standard, check, language) {
                    let text = in_one_line(&text);
                    assert!(!text.is_empty() && section.contains(&text), "{}: no `{text}` in `{section}`", check.id);
                }
            }
            browser.click("#switch-language");
        }
    }
}

#[test]
fn a_standard_is_found_from_the_list_and_says_what_it_asks_in_words() {
    let browser = Browser::start();
    page(&browser, "/criteria");
    browser.find_text("#standards + ul a", "xã, phường, đặc khu").click();
    browser.shows("#heading", "đối với xã, phường, đặc khu");
    let css = "[id='item-5.4.coverage']";
    browser.shows(css, "Cách tính: Đạt khi mọi đơn vị đã đăng ký");
    browser.shows(css, "Khoản 4 Điều 5, Thông tư 124/2021/TT-BCA");
    browser.shows("main", "10/02/2022");
}

#[test]
fn a_search_finds_with_diacritics_and_without() {
    let browser = Browser::start();
    page(&browser, COMMUNE);
    browser.find("section.law");
    let all = browser.all("section.law").len();
    for (typed, found) in
        [("chay no", true), ("cháy nổ", true), ("CHÁY", true), ("chạy nổ", false), ("5.4.coverage", true)]
    {
        browser.clear("#file-search");
        browser.keys("#file-search", typed);
        let shown = || browser.all("section.law").len();
        until(&format!("{typed} narrows the page down"), || {
            if found { (1..all).contains(&shown()) } else { shown() == 0 }
        });
        browser.shows("#file-found", if found { " mục" } else { "Không có mục nào khớp" });
    }
    browser.clear("#file-search");
    until("all are back", || browser.all("section.law").len() == all);
    // Through all files at once, each with its link.
    page(&browser, "/criteria");
    browser.keys("#criteria-search", "phong trao toan dan");
    browser.shows("#criteria-found", " mục");
    assert!(browser.all("#criteria-more").is_empty(), "all of them are shown");
    // Of many only the first are, and it is said.
    browser.clear("#criteria-search");
    browser.keys("#criteria-search", "an");
    browser.shows("#criteria-more", "Chỉ hiện 60 mục đầu. Gõ thêm từ");
    assert_eq!(browser.all(".hits a").len(), 60);
    browser.clear("#criteria-search");
    browser.keys("#criteria-search", "phong trao toan dan");
    browser.gone("#criteria-more");
    browser.find(".hits a").click();
    browser.find(".marked");
    browser.shows(".marked .mark", "Mục được dẫn đến");
}

#[test]
fn a_link_by_check_id_leads_to_it_and_marks_it() {
    let browser = Browser::start();
    page(&browser, &format!("{COMMUNE}/5.4.coverage"));
    browser.find("[id='item-5.4.coverage'].marked");
    assert_eq!(browser.all(".marked").len(), 1);
    let seen = "
        const box = document.getElementById('item-5.4.coverage').getBoundingClientRect();
        return document.activeElement.id === 'item-5.4.coverage' && box.top >= -1 && box.top < innerHeight";
    until("it is seen and has the focus", || browser.js(seen, &[]) == true);
    // Each check has its own link, to be copied.
    let link = browser.attribute("[id='item-5.1.plan'] a", "href");
    assert!(link.as_deref().is_some_and(|link| link.ends_with(&format!("#{COMMUNE}/5.1.plan"))), "{link:?}");
    browser.click("[id='item-5.1.plan'] a");
    browser.find("[id='item-5.1.plan'].marked");
    until("it has the focus", || super::focused(&browser) == "item-5.1.plan");
}

#[test]
fn guides_and_programmes_are_read_too() {
    let browser = Browser::start();
    page(&browser, "/criteria/f/guide~illustrative~commune/2026.1/5.4.coverage");
    browser.shows("tr.marked", "7,5");
    browser.shows("main", "không làm thay đổi kết quả theo Thông tư 124/2021/TT-BCA");
    for head in ["Tự chấm", "Cấp trên chấm"] {
        browser.find_text("thead th", head);
    }
    page(&browser, "/criteria/f/programme~kl13/2026.1");
    browser.shows("section.law", "từ 80% trở lên");
    page(&browser, "/criteria/f/guide~nothing/9");
    browser.shows("#heading", "Trên máy này không có tệp tiêu chí như vậy");
}

#[test]
fn what_stands_below_all_files_is_reached_from_the_top() {
    let browser = Browser::start();
    page(&browser, "/criteria");
    for place in ["load", "make"] {
        browser.click(&format!("main .actions a[href$='#{place}']"));
        until("its heading has the focus", || super::focused(&browser) == place);
    }
    assert!(browser.url().ends_with("#/criteria"), "{}", browser.url());
}

#[test]
fn two_files_are_compared() {
    let browser = Browser::start();
    page(&browser, "/criteria/f/guide~illustrative~agency/2026.1");
    super::choose(&browser, "#compare-with", "guide/illustrative/enterprise 2026.1");
    browser.shows("#comparison", "Loại đơn vị");
    super::choose(&browser, "#compare-with", "guide/illustrative/commune 2026.1");
    browser.shows("#comparison", "Thêm (");
}

#[test]
fn on_paper_there_is_the_law_and_nothing_to_press() {
    let browser = Browser::start();
    browser.goto(&App::serve().url());
    browser.find("#heading");
    browser.emulate_media("print", &[("prefers-color-scheme", "dark")]);
    for route in [COMMUNE, "/criteria/f/guide~illustrative~commune/2026.1", "/criteria/f/programme~kh146/2026.1"] {
        page(&browser, route);
        browser.find("section.law, table.figures");
        assert_eq!(browser.faults_of_print(), [""; 0], "{route}");
    }
}
