//! The law as a page: found with and without diacritics, linked by check, printed.

use antt::criteria::{UnitKind, standard_for};
use e2e::{App, Browser, until};

use super::page;

const COMMUNE: &str = "/criteria/f/standard~commune/2025.1";

#[test]
fn every_check_of_a_standard_is_read_with_question_rule_guidance_and_citation() {
    let browser = Browser::start();
    page(&browser, "/criteria");
    browser.find_text("#standards + ul a", "xã, phường, đặc khu").click();
    browser.shows("#heading", "đối với xã, phường, đặc khu");
    let standard = standard_for(UnitKind::Commune).expect("a standard");
    until("all checks are there", || browser.all("section.law").len() == standard.checks().count());
    let check = standard.check("5.4.coverage").expect("a check");
    let css = "[id='item-5.4.coverage']";
    for text in [
        check.question.vi.as_str(),
        "Cách tính: Đạt khi mọi đơn vị đã đăng ký",
        "Khoản 4 Điều 5, Thông tư 124/2021/TT-BCA",
    ] {
        browser.shows(css, text);
    }
    browser.shows(css, check.guidance.vi.lines().next().unwrap_or_default());
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
