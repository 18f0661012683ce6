//! Going away and coming back: reload, the list of assessments, a draft in a file, deleting.

use antt::{assessment::Draft, criteria::UnitKind};
use e2e::{
    App, Assessment, Browser, assess, filled,
    seed::{OPEN, numbered},
};

use crate::plans::{answer, plan};

fn named(name: &str, number: u8) -> Draft {
    let mut plan = numbered(plan(UnitKind::ResidentialArea), number);
    plan.profile.name = name.into();
    plan
}

/// Keeps only the answers of these checks.
fn only(plan: &mut Draft, checks: &[&str]) {
    plan.entries.retain(|check, _| checks.contains(&check.as_str()));
}

#[test]
fn a_reload_in_the_middle_loses_nothing_and_leads_back() {
    let browser = Browser::start();
    assess::home(&browser);
    let mut plan = plan(UnitKind::ResidentialArea);
    only(&mut plan, &["4.1.resolution", "4.1.registration", "4.1.households", "4.3.a", "4.3.b", "4.3.c"]);
    // No number yet, and still kept as it was typed.
    answer(&mut plan, "4.3.c", filled::incidents("hai", &[]));
    let assessment = Assessment::begin(&browser, plan);
    assessment.profile();
    assessment.criterion(assessment.to_criterion("4.1"), &assessment.outcome());
    assessment.tasks();
    assessment.to_criterion("4.3");
    ["4.3.a", "4.3.b", "4.3.c"].iter().for_each(|check| assessment.answer(check));
    browser.shows("#saved", "Đã lưu");
    browser.reload();
    browser.find("[id='4.3.c-count']");
    assert_eq!(browser.value("[id='4.3.c-count']"), "hai");
    browser.shows("[id='says-4.3.c']", "Chưa tính được. Số vụ: Chỉ nhập số nguyên");
    assessment.tasks();
    browser.shows("main .sheet.sum", "18 mục");
    assessment.keeps_the_plan(&assessment.save_draft());
    browser.shows("main", "Đã giao cho trình duyệt lưu: antt_ban-nhap_");
    assessment.go_on();
    assert!(browser.url().ends_with("/c/4.3/4.3.c"), "{}", browser.url());
    e2e::until("the check has the focus", || browser.js("return document.activeElement.id", &[]) == "check-4.3.c");
    browser.clear("[id='4.3.c-count']");
    browser.keys("[id='4.3.c-count']", "0");
    browser.find("[id='check-4.3.c'].good");
    assessment.tasks();
    assessment.go_on();
    assert!(browser.url().ends_with("/c/4.3/4.3.d"), "{}", browser.url());
}

/// Nobody waits for "Đã lưu" before pressing F5.
#[test]
fn what_was_typed_in_the_last_moment_survives_a_reload() {
    let browser = Browser::start();
    assess::home(&browser);
    let assessment = Assessment::kept(&browser, named("Ấp Chánh", 1));
    assessment.to_criterion("4.2");
    let account = "[id='4.2.policies-account']";
    for word in [" mỗi", " quý", " hai lần"] {
        browser.keys(account, word);
        browser.reload();
    }
    assert_eq!(browser.value(account), "Đã họp dân mỗi quý hai lần");
}

/// Leaving the page drops whatever stands in line behind a write that never ends.
const NEVER_ENDING_WRITE: &str = "
    return database().then((db) => {
        const objects = db.transaction('drafts', 'readwrite').objectStore('drafts');
        const again = () => { objects.get('none').onsuccess = again; };
        again();
    });";

#[test]
fn what_the_database_had_not_begun_to_write_survives_a_reload_too() {
    let browser = Browser::start();
    assess::home(&browser);
    let assessment = Assessment::kept(&browser, named("Ấp Chánh", 1));
    assessment.to_criterion("4.2");
    let account = "[id='4.2.policies-account']";
    for word in [" mỗi", " quý"] {
        browser.find(account);
        browser.js(&format!("{OPEN}{NEVER_ENDING_WRITE}"), &[]);
        browser.keys(account, word);
        browser.shows("#saved", "Đang lưu");
        browser.reload();
    }
    browser.reload();
    assert_eq!(browser.value(account), "Đã họp dân mỗi quý");
    assert_eq!(browser.js("return localStorage.length", &[]), 0);
}

#[test]
fn the_first_page_lists_every_assessment_with_its_state() {
    let browser = Browser::start();
    assess::home(&browser);
    browser.shows("main .empty", "Chưa có hồ sơ nào");
    let signed = |number: u8, changed_since| antt::assessment::SignedRevision {
        revision: 1,
        digest: format!("sha256:{number:064}"),
        signed_at: 1_796_000_000,
        changed_since,
    };
    // The last changed is the first.
    let mut drafts = [5, 4, 3, 2, 1].map(|number| Draft {
        changed_at: 1_796_000_000 + i64::from(number),
        ..named(&format!("Ấp {number}"), number)
    });
    only(&mut drafts[0], &["4.1.resolution", "4.1.registration"]);
    drafts[2].signed = Some(signed(2, false));
    drafts[3].signed = Some(signed(3, false));
    answer(&mut drafts[3], "4.1.households", filled::ratio("117", "120"));
    drafts[4].signed = Some(signed(4, true));
    browser.seed(App::serve(), &drafts.each_ref());
    // A draft may claim to be signed; the list believes it where the signed file is here.
    drafts[2..].iter().for_each(|draft| browser.seed_signed(draft));
    browser.reload();
    let states = [
        "Còn 21 mục",
        "Sẵn sàng ký",
        "Đã ký: tự đánh giá đạt tiêu chuẩn",
        "Đã ký: tự đánh giá chưa đạt tiêu chuẩn",
        "Đã sửa từ khi ký",
    ];
    browser.find("main .tasks .tag");
    let items = browser.all("main .tasks li");
    assert_eq!(items.len(), states.len());
    for ((item, draft), state) in items.iter().zip(&drafts).zip(states) {
        let text = item.text();
        assert!(text.starts_with(&draft.profile.name) && text.ends_with(state), "`{text}` is not {state}");
    }
    browser.click("main .tasks a[href$='05']");
    browser.shows("main .caption", "Ấp 5");
}

#[test]
fn a_draft_that_only_claims_to_be_signed_is_not_believed() {
    let browser = Browser::start();
    assess::home(&browser);
    let mut plan = named("Ấp Chánh", 1);
    plan.signed = Some(antt::assessment::SignedRevision {
        revision: 1,
        digest: format!("sha256:{:064}", 1),
        signed_at: 1_796_000_000,
        changed_since: false,
    });
    let assessment = Assessment::kept(&browser, plan);
    browser.shows("main li:has(a[href$='/sign'])", "Tệp đã ký không có trên máy này");
    browser.shows("main li:has(a[href$='/sign']) .tag", "Chưa làm");
    browser.visit(App::serve(), &assessment.plan, "/d/:draft/answers");
    browser.shows("main .toolbar", "Bản nháp, chưa ký");
    browser.seed_signed(&assessment.plan);
    browser.reload();
    browser.shows("main .toolbar", "Lần ký 1, ký lúc");
    browser.visit(App::serve(), &assessment.plan, "/d/:draft");
    browser.shows("main li:has(a[href$='/sign']) .tag", "Đã ký");
}

#[test]
fn deleting_asks_first() {
    let browser = Browser::start();
    assess::home(&browser);
    Assessment::kept(&browser, named("Ấp Chánh", 1));
    browser.click("#delete");
    browser.shows("main .notice", "Xóa hẳn hồ sơ này?");
    browser.click("main .notice .button.plain");
    browser.gone("#delete-sure");
    browser.reload();
    browser.click("#delete");
    browser.click("#delete-sure");
    browser.shows("main .empty", "Chưa có hồ sơ nào");
    browser.reload();
    browser.shows("main .empty", "Chưa có hồ sơ nào");
}
