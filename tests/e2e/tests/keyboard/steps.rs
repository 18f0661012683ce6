//! Step by step, and where the focus goes.

use antt::criteria::UnitKind;
use e2e::{App, Browser, Value, filled, keyboard::Keyboard, seed, until};

/// Enter on what `css` selects leads to a page whose heading has the focus.
#[track_caller]
fn follow(keyboard: &mut Keyboard, browser: &Browser, css: &str, address: &str) {
    keyboard.tab_to(css);
    keyboard.press("Enter");
    until(&format!("{address} is there"), || browser.url().ends_with(address));
    keyboard.is_at("#heading");
}

#[test]
fn from_home_to_an_answered_criterion() {
    let browser = Browser::start();
    browser.goto(&App::serve().url());
    let mut keyboard = Keyboard::at(&browser);
    keyboard.is_at("#heading");
    follow(&mut keyboard, &browser, "main a[href$='#/start']", "#/start");

    // Without a kind: the summary says so, takes the focus, and leads to the choice. Also the second time.
    for _ in 0..2 {
        keyboard.tab_to("#create");
        keyboard.press("Enter");
        keyboard.is_at("#error-summary");
    }
    keyboard.tab_to("#error-summary a");
    keyboard.press("Enter");
    keyboard.is_at("#kind-0");
    keyboard.press(" ");
    keyboard.press("ArrowDown");
    keyboard.is_at("#kind-1:checked");
    keyboard.tab_to("#create");
    keyboard.press("Enter");
    until("the profile is there", || browser.url().ends_with("/profile"));
    keyboard.is_at("#heading");

    keyboard.tab_to("#profile-name");
    keyboard.wire.unikey("Phường Ánh Dương").expect("typing");
    keyboard.tab_to("#profile-province");
    keyboard.press("ArrowDown");
    keyboard.tab_to("#profile-parent");
    keyboard.wire.compose("Thành phố").expect("typing");
    keyboard.tab_to("#profile-head");
    keyboard.wire.compose("Nguyễn Thị Ánh Tuyết").expect("typing");
    keyboard.tab_to("#take-authority");
    keyboard.press("Enter");
    assert!(browser.value("#profile-authority").starts_with("Ủy ban nhân dân"));
    keyboard.tab_to("#continue");
    keyboard.press("Enter");
    until("the criteria are there", || !browser.url().ends_with("/profile"));
    keyboard.is_at("#heading");

    follow(&mut keyboard, &browser, "main a[href$='/c/5.1']", "/c/5.1");
    keyboard.tab_to("[id='5.1.resolution-choice-0']");
    keyboard.press(" ");
    keyboard.press("ArrowRight");
    keyboard.is_at("[id='5.1.resolution-choice-1']:checked");
    keyboard.tab_to("[id='check-5.1.resolution'] details:last-of-type summary");
    keyboard.press("Enter");
    keyboard.tab_to("[id='5.1.resolution-note']");
    keyboard.wire.unikey("Đang soạn").expect("typing");
    keyboard.tab_to("[id='5.1.models-count']");
    keyboard.wire.unikey("2").expect("typing");
    browser.shows("[id='says-5.1.models']", "Đạt");
    keyboard.tab_to("[id='5.1.models-add-evidence'], [id='check-5.1.models'] details:nth-of-type(2) summary");
    follow(&mut keyboard, &browser, "main .actions a.button", "/c/5.2");
}

#[test]
fn the_first_stop_skips_to_the_content() {
    let browser = Browser::start();
    browser.goto(&App::serve().url());
    let mut keyboard = Keyboard::at(&browser);
    keyboard.is_at("#heading");
    browser.js(
        "document.activeElement.blur(); getSelection().removeAllRanges(); document.querySelector('.skip').before('');",
        &[],
    );
    browser.js("document.body.tabIndex = -1; document.body.focus(); document.body.removeAttribute('tabindex')", &[]);
    keyboard.tab_to(".skip");
    keyboard.press("Enter");
    keyboard.is_at("#heading");
    assert!(!browser.url().contains("#main"), "{}", browser.url());
}

#[test]
fn every_line_of_the_summary_leads_to_its_field() {
    let draft = seed::bare(UnitKind::EducationalInstitution);
    let draft = antt::assessment::Draft { facts: Default::default(), ..draft };
    let browser = Browser::start();
    browser.seed(App::serve(), &[&draft]);
    browser.visit(App::serve(), &draft, "/d/:draft/profile");
    browser.click("#continue");
    let keyboard = Keyboard::at(&browser);
    keyboard.is_at("#error-summary");
    let links =
        browser.js("return [...document.querySelectorAll('#error-summary a')].map((a) => a.getAttribute('href'))", &[]);
    let links: Vec<&str> = links.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    assert!(links.len() > 5, "{links:?}");
    for link in links {
        browser.click(&format!("#error-summary a[href='{link}']"));
        keyboard.is_at("input, select, textarea");
        keyboard.is_at(&format!("[id='{}']", link.trim_start_matches('#')));
    }
}

#[test]
fn what_is_removed_leaves_the_focus_nearby() {
    let draft = seed::bare(UnitKind::ResidentialArea);
    let check = &seed::telling(UnitKind::ResidentialArea)[0].id;
    let browser = Browser::start();
    browser.seed(App::serve(), &[&draft]);
    browser.visit(App::serve(), &draft, &format!("/d/:draft/c/{}", check.rsplit_once('.').expect("a criterion").0));
    let mut keyboard = Keyboard::at(&browser);
    keyboard.tab_to(&format!("[id='{check}-evidence-0-title']"));
    keyboard.tab_to("fieldset.part > button.link");
    keyboard.press("Enter");
    browser.gone("fieldset.part");
    keyboard.is_at(&format!("[id='{check}-add-evidence']"));
    keyboard.press("Enter");
    browser.find(&format!("[id='{check}-evidence-0-title']"));
}

#[test]
fn going_back_and_forth_in_the_history_focuses_the_heading() {
    let draft = filled::draft(UnitKind::Commune);
    let browser = Browser::start();
    browser.seed(App::serve(), &[&draft]);
    browser.visit(App::serve(), &draft, "/d/:draft");
    let keyboard = Keyboard::at(&browser);
    browser.click("main a[href$='/c/5.2']");
    browser.shows("#heading", "Thực hiện");
    browser.js("history.back()", &[]);
    browser.shows("#heading", "Tiêu chuẩn");
    keyboard.is_at("#heading");
    browser.js("history.forward()", &[]);
    browser.shows("#heading", "Thực hiện");
    keyboard.is_at("#heading");
}
