//! The examples that the law itself gives, or that everybody asks first.

use antt::{assessment::Draft, criteria::UnitKind};
use e2e::{Assessment, Browser, assess, filled};

use crate::plans::{answer, plan, without};

/// A criterion of a unit of which nothing else is entered.
#[track_caller]
fn at<'a>(browser: &'a Browser, plan: Draft, criterion: &str) -> Assessment<'a> {
    assess::home(browser);
    let assessment = Assessment::begin(browser, plan);
    assessment.tasks();
    assessment.to_criterion(criterion);
    assessment
}

/// What the list of criteria says of one of them.
#[track_caller]
fn on_the_list(assessment: &Assessment, criterion: &str, says: &str) {
    assessment.tasks();
    assessment.browser.shows(&format!("main .tasks li:has(a[href$='/c/{criterion}']) .tag"), says);
}

#[test]
fn seventeen_of_twenty_five_recognised_units_are_too_few_and_eighteen_are_enough() {
    let browser = Browser::start();
    let mut plan = plan(UnitKind::Commune);
    let rows = [("12", "12", "10"), ("5", "5", "3"), ("3", "3", "2"), ("5", "5", "2")];
    answer(&mut plan, "5.4.coverage", filled::coverage(rows));
    let assessment = at(&browser, plan, "5.4");
    assessment.answer("5.4.coverage");
    let says = "[id='says-5.4.coverage']";
    browser.shows(says, "Chưa đạt. 25 trên 25 đơn vị đã đăng ký: 100%, yêu cầu 100%.");
    browser.shows(says, "17 trên 25 đơn vị được công nhận: 68%, yêu cầu từ 70% trở lên.");
    browser.shows(says, "Cần thêm 1 đơn vị được công nhận.");
    browser.shows("table.coverage tfoot", "Cộng 25 25 17 68%");
    let last = "[id='5.4.coverage-recognised-3']";
    browser.clear(last);
    browser.shows(says, "Chưa tính được");
    browser.keys(last, "3");
    browser.shows(says, "Đạt. 25 trên 25 đơn vị đã đăng ký: 100%, yêu cầu 100%. 18 trên 25 đơn vị được công nhận: 72%");
    on_the_list(&assessment, "5.4", "Đạt");
}

#[test]
fn a_resolution_of_the_first_of_april_is_too_late_and_one_of_the_day_before_is_not() {
    let browser = Browser::start();
    let mut plan = plan(UnitKind::ResidentialArea);
    answer(&mut plan, "4.1.resolution", filled::document("01/04/2026"));
    let assessment = at(&browser, plan, "4.1");
    assessment.answer("4.1.resolution");
    let says = "[id='says-4.1.resolution']";
    browser.shows(says, "Chưa đạt. Văn bản đề ngày 01/04/2026, ngoài thời gian quy định từ 01/01/2026 đến 31/03/2026.");
    on_the_list(&assessment, "4.1", "Chưa đạt");
    browser.shows("main .notice.bad", "Chắc chắn chưa đạt");
    assessment.to_criterion("4.1");
    browser.clear("[id='4.1.resolution-date']");
    browser.keys("[id='4.1.resolution-date']", "31/3/2026");
    browser.shows(says, "Đạt. Văn bản đề ngày 31/03/2026, trong thời gian quy định");
    on_the_list(&assessment, "4.1", "Đang làm");
}

#[test]
fn a_serious_crime_contained_and_reported_counts_as_none_once_it_is_explained() {
    let browser = Browser::start();
    let mut plan = plan(UnitKind::ResidentialArea);
    answer(&mut plan, "4.4.b", filled::incidents("1", &[]));
    let assessment = at(&browser, plan, "4.4");
    assessment.answer("4.4.b");
    let says = "[id='says-4.4.b']";
    browser.shows(says, "Chưa đạt. Có 1 vụ");
    browser.shows(says, "Chỉ đạt khi mọi vụ đều thuộc trường hợp được loại trừ và có giải trình.");
    browser.click("[id='4.4.b-add-excuse']");
    browser.choose("4.4.b-excuse-0-reason", "contained_and_reported");
    browser.shows(says, "Chưa tính được");
    browser.keys("[id='4.4.b-excuse-0-explanation']", "Bắt quả tang, báo cáo ngay trong đêm");
    browser.find("[id='check-4.4.b'].good");
    browser.shows(says, "Đạt. ");
}

#[test]
fn a_primary_school_is_told_at_once_and_its_file_says_so() {
    let browser = Browser::start();
    let mut plan = plan(UnitKind::EducationalInstitution);
    plan.profile.name = "Trường Tiểu học Ánh Dương".into();
    plan.profile.scope = "primary".into();
    assess::home(&browser);
    Assessment::begin(&browser, plan.clone());
    browser.gone("main .notice");
    browser.choose("profile-scope", "primary");
    browser.shows("main .notice", "Đơn vị nằm ngoài phạm vi áp dụng");
    browser.shows("main .notice", "cơ sở giáo dục tiểu học, mầm non và nhà trẻ (Điều 1 khoản 2 điểm b)");
    let assessment = Assessment::kept(&browser, plan);
    assessment.go_on();
    assessment.sign();
    let file = assessment.save_signed();
    assessment.holds_the_plan(&file);
    assert!(!file.summary.in_scope);
    browser.shows("main .notice", "Ngoài phạm vi áp dụng");
}

#[test]
fn a_company_without_party_organisation_is_not_asked_for_a_resolution() {
    let browser = Browser::start();
    let mut plan = plan(UnitKind::Enterprise);
    without(&mut plan, "has_party_organisation");
    assess::home(&browser);
    let assessment = Assessment::begin(&browser, plan);
    assessment.profile();
    assessment.to_criterion("6.1");
    let check = "[id='check-6.1.resolution']";
    browser.shows("[id='says-6.1.resolution']", "Không áp dụng. Không hỏi mục này vì đơn vị đã trả lời “Không”");
    browser.find(&format!("{check}.off"));
    assert!(browser.all(&format!("{check} :is(input, textarea, select, button)")).is_empty());
    browser.find("[id='6.1.plan-choice-0']");
}
