//! Both languages: changing on the way loses nothing, and no page mixes them.

use std::collections::BTreeSet;

use antt::criteria::UnitKind;
use e2e::{App, Assessment, Browser, assess, filled};

use crate::plans::{answer, evidence, note, plan};

#[test]
fn an_assessment_begun_in_vietnamese_is_finished_in_english() {
    let browser = Browser::start();
    assess::home(&browser);
    let mut assessment = Assessment::begin(&browser, plan(UnitKind::ResidentialArea));
    assessment.profile();
    let outcome = assessment.outcome();
    assessment.criterion(assessment.to_criterion("4.1"), &outcome);
    assessment.go_on();
    let policies = assessment.standard.criterion("4.2").expect("a criterion");
    browser.choose("4.2.policies-choice", "yes");
    browser.keys("[id='4.2.policies-account']", "Đã họp");
    assessment.switch();
    browser.keys("[id='4.2.policies-account']", " dân");
    browser.find("[id='check-4.2.policies'].good");
    browser.shows("[id='says-4.2.policies']", "Met. Carried out.");
    assert_eq!(browser.value("[id='4.2.policies-account']"), "Đã họp dân");
    browser.shows("[id='question-4.2.policies']", &policies.checks[0].question.en);
    for id in ["4.3", "4.4", "4.5"] {
        assessment.go_on();
        assessment.criterion(assessment.standard.criterion(id).expect("a criterion"), &outcome);
    }
    assessment.go_on();
    browser.shows("#heading", "Check the answers");
    assessment.sign();
    let file = assessment.save_signed();
    assessment.holds_the_plan(&file);
    assert!(file.summary.declaration.statement.starts_with("I have read the answers"));
    mixes_nothing(&mut assessment, "#save-signed");
    browser.reload();
    browser.shows("#heading", "meets the standard");
    assert_eq!(browser.attribute("html", "lang").as_deref(), Some("en"));
}

/// Everything that is written on the page, also what only a screen reader says; not what somebody typed or chose.
const WRITTEN: &str = "
    const texts = [document.title];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node; (node = walk.nextNode());)
        if (!node.parentElement.closest('#stopped, script, noscript, bdi, select, code')) texts.push(node.data);
    for (const named of document.querySelectorAll('#app [aria-label]')) texts.push(named.ariaLabel);
    return texts.map((text) => text.trim()).filter((text) => /\\p{L}{2}/u.test(text));";

/// Nothing that has letters is written alike in both languages, once the page shows `css`.
#[track_caller]
fn mixes_nothing(assessment: &mut Assessment, css: &str) {
    assessment.browser.find(&format!("main {css}"));
    let [one, other] = [(); 2].map(|()| {
        let written = assessment.browser.js(WRITTEN, &[]);
        let texts = written.as_array().expect("texts").iter().map(|text| text.as_str().expect("a text").to_owned());
        let texts: BTreeSet<String> = texts.collect();
        assert!(texts.len() > 5, "only {texts:?}");
        assessment.switch();
        texts
    });
    // Languages are named in their own words.
    let named = |text: &&String| !["Tiếng Việt", "English"].contains(&text.as_str());
    let alike: Vec<&String> = one.intersection(&other).filter(named).collect();
    assert!(alike.is_empty(), "{}: {alike:?}", assessment.browser.url());
}

#[test]
fn no_page_leaves_a_sentence_in_the_other_language() {
    let browser = Browser::start();
    assess::home(&browser);
    let mut plan = plan(UnitKind::EducationalInstitution);
    plan.profile.scope = "primary".into();
    plan.profile.name = "7".into();
    plan.profile.recognising_authority = String::new();
    answer(&mut plan, "7.1.plan", filled::document("01/04/2026"));
    answer(&mut plan, "7.1.informed", filled::ratio("1200", "1300"));
    answer(&mut plan, "7.4.violence", filled::incidents("x", &[]));
    answer(&mut plan, "6.3.dd", filled::incidents("2", &[("contained_and_reported", "1")]));
    answer(&mut plan, "7.5.rating", filled::rating("completed", ""));
    evidence(&mut plan, "7.1.models", None);
    note(&mut plan, "7.1.models", "1");
    plan.facts.remove("has_guard_force");
    let mut assessment = Assessment::kept(&browser, plan);
    let pages = [
        ("", ".sheet.sum"),
        ("/profile", "#profile-name"),
        ("/answers", "#print"),
        ("/self-check", ".warnings"),
        ("/sign", ".tasks a[href$='/profile']"),
        ("/result", ".actions a[href$='/sign']"),
    ];
    for (page, css) in pages {
        browser.visit(App::serve(), &assessment.plan, &format!("/d/:draft{page}"));
        mixes_nothing(&mut assessment, css);
    }
    for criterion in &assessment.standard.criteria {
        browser.visit(App::serve(), &assessment.plan, &format!("/d/:draft/c/{}", criterion.id));
        mixes_nothing(&mut assessment, &format!("[id='check-{}']", criterion.checks[0].id));
    }
    for (page, css) in [
        ("/", ".tasks"),
        ("/start", "#create"),
        ("/open", "input[type=file]"),
        ("/key", "#heading"),
        ("/settings", "#heading"),
        ("/nowhere", ".button[href='#/']"),
    ] {
        browser.visit(App::serve(), &assessment.plan, page);
        mixes_nothing(&mut assessment, css);
    }
}

#[test]
fn what_was_said_already_is_said_in_the_other_language_too() {
    let browser = Browser::start();
    assess::home(&browser);
    let mut plan = plan(UnitKind::Commune);
    plan.profile.head = String::new();
    let mut assessment = Assessment::kept(&browser, plan);
    browser.click("#save-draft");
    browser.shows("main", "Đã giao cho trình duyệt lưu:");
    assessment.switch();
    browser.shows("main", "Handed to the browser to save:");
    browser.visit(App::serve(), &assessment.plan, "/d/:draft/profile");
    browser.click("#continue");
    browser.shows("#error-summary", "Enter or choose: Name of the chair");
    assessment.switch();
    browser.shows("#error-summary", "Nhập hoặc chọn: Họ tên Chủ tịch");
    // No new mistake: the focus stays where it was.
    assert_eq!(browser.js("return document.activeElement.id", &[]), "switch-language");
    browser.visit(App::serve(), &assessment.plan, "/start");
    browser.click("#create");
    browser.shows("#error-summary", "Chọn loại đơn vị");
    assessment.switch();
    let said = browser.text("#error-summary");
    assert!(!said.contains("Chọn"), "{said}");
}
