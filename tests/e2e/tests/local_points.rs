//! Further files on the way from a unit to its reviewer: a shipped guide and a programme, and a supplement that nobody ships.

#[path = "../../common/further_files.rs"]
mod further_files;

use std::fs;
use std::path::Path;

use antt::{
    assessment::Draft,
    criteria::UnitKind,
    document::summary::{Content, examine},
    review::intake::StateKind,
    text::{LOCAL_POINTS, Language, page::further as words, review::state_kind},
};
use e2e::{App, Assessment, Browser, assess, filled, review::decision, seed::numbered, until};

const GUIDE: &str = "guide/illustrative/commune";
const ITEM: &str = "4.2.policies";

fn plan() -> Draft {
    assess::signable(UnitKind::Commune)
}

#[track_caller]
fn uses_guide_and_programme(unit: &Browser, plan: &Draft) {
    unit.visit(App::serve(), plan, "/d/:draft");
    unit.click("main .tasks a[href$='/further']");
    unit.shows("#heading", Language::Vi.say(words::TITLE));
    unit.click(&format!("[id='use-{GUIDE}-2026.1']"));
    unit.find(&format!("[id='stop-{GUIDE}']"));
    unit.click("[id='use-programme/4-giam-2026.1']");
    unit.find("[id='stop-programme/4-giam']");
    unit.is_sound("vi");
}

#[track_caller]
fn counts(unit: &Browser, plan: &Draft) {
    unit.visit(App::serve(), plan, "/d/:draft/programme/4-giam");
    unit.keys("[id='count-addicts-base']", "100");
    unit.keys("[id='count-addicts-current']", "1,5");
    unit.shows("[aria-labelledby='indicator-addicts']", "Chỉ nhập số nguyên");
    unit.shows("[aria-labelledby='indicator-addicts'] .says", Language::Vi.say(words::MISSING));
    unit.clear("[id='count-addicts-current']");
    unit.keys("[id='count-addicts-current']", "80");
    unit.shows("[aria-labelledby='indicator-addicts'] .says", "80 người, giảm 20 người (20%)");
    unit.is_sound("vi");
}

/// From the last criterion through the figures to the answers.
#[track_caller]
fn is_led_through_the_figures(unit: &Browser, plan: &Draft) {
    unit.visit(App::serve(), plan, "/d/:draft/c/5.4");
    unit.click("main .actions a.button:not(.plain)");
    unit.find("[id='count-addicts-base']");
    unit.click("main .actions a.button:not(.plain)");
    unit.find("[aria-labelledby='figures-programme-4-giam']");
}

#[track_caller]
fn scores_by_hand(unit: &Browser, plan: &Draft) {
    unit.visit(App::serve(), plan, "/d/:draft/c/5.2");
    let item = format!("[id='points-{ITEM}']");
    unit.shows(&item, "Bảng điểm địa phương: Bảng điểm minh họa");
    unit.shows(&item, "không làm thay đổi kết quả");
    // Points are nowhere without whose they are.
    unit.visit(App::serve(), plan, "/d/:draft");
    unit.shows("main .sheet.points", Language::Vi.say(LOCAL_POINTS));
    // What is not scored yet is said where the sum stands, with the way to it.
    unit.visit(App::serve(), plan, "/d/:draft/answers");
    unit.shows(".points-open", "Mới tính điểm");
    unit.shows(".points-open", Language::Vi.say(words::SCORE_IT));
    let print = unit.printed();
    assert!(print.says("Mới tính điểm") && !print.says(Language::Vi.say(words::SCORE_IT)), "a link is no use on paper");
    unit.shows("[aria-labelledby='figures-programme-4-giam']", "giảm 20 người (20%)");
    unit.is_sound("vi");
    unit.click(&format!(".points-open a[href*='{ITEM}']"));
    unit.find(&item);
    unit.keys(&format!("[id='points-of-{ITEM}']"), "10,5");
    unit.shows(&item, "vượt quá điểm tối đa");
    unit.clear(&format!("[id='points-of-{ITEM}']"));
    unit.keys(&format!("[id='points-of-{ITEM}']"), "7,5");
    unit.shows(&item, "Nêu lý do");
    unit.keys(&format!("[id='reason-of-{ITEM}']"), "Còn chậm một báo cáo");
    unit.shows(&item, "7,5 trên 10 điểm");
    unit.is_sound("vi");
    // Before anything is signed, what the sum says and what it leaves out.
    for route in ["/d/:draft/sign", "/d/:draft"] {
        unit.visit(App::serve(), plan, route);
        unit.shows("main .sheet.points", "82,5 trên 100 điểm");
    }
}

/// The page of an assessment whose decision counts, opened anew: its points, never the unit's own as the reviewer's.
#[track_caller]
fn shows_what_was_signed(reviewer: &Browser, id: &str) {
    reviewer.click("#trust-own-key");
    reviewer.shows("#points-from", "điểm của quyết định đã ký");
    reviewer.desk("/desk");
    reviewer.desk(&format!("/desk/s/{}", id.trim_start_matches("urn:uuid:")));
    reviewer.shows("#points-from", "điểm của quyết định đã ký");
    reviewer.shows("#points-reviewed", "84");
    reviewer.shows("#sum-reviewed", "84 trên 100 điểm (");
    assert!(reviewer.all("[id='set-5.1.models']").is_empty(), "nothing is written yet");
    reviewer.is_sound("vi");
    // Written anew it begins with what was signed, and says so.
    reviewer.click("#score-again");
    reviewer.shows("#points-from", "của quyết định đang được sửa");
    reviewer.shows("#points-from", "như đơn vị tự chấm");
    until("the points are taken", || reviewer.value("[id='set-5.1.models']") == "3");
    reviewer.shows("#points-reviewed", "84");
    // A verdict of another kind than the points is told beside them.
    reviewer.click(&format!("[id='found-{ITEM}'] option[value=not_met]"));
    reviewer.clear(&format!("[id='set-{ITEM}']"));
    reviewer.shows(".points-part", "vẫn tính 7,5 điểm như đơn vị tự chấm");
}

/// Whoever decides once more, to add the paper of recognition, has not scored anew.
#[track_caller]
fn a_number_that_comes_later_takes_no_points_away(reviewer: &Browser, first: &Path) {
    reviewer.click("#stop-correcting");
    reviewer.gone("#stop-correcting");
    reviewer.shows("#points-reviewed", "84");
    reviewer.shows("#decided", "Đã có quyết định");
    reviewer.click("#decide-again");
    reviewer.find("#stop-correcting");
    assert_eq!(reviewer.value("[id='set-5.1.models']"), "3");
    assert_eq!(reviewer.value(&format!("[id='remark-{ITEM}']")), "Còn thiếu báo cáo quý III");
    reviewer.name_recognition();
    reviewer.click("#sign-decision");
    let is_new = |name: &str| name.starts_with("antt_tham-dinh_") && !first.ends_with(name);
    let again = decision(&reviewer.wait_download(is_new));
    let points = |id: &str| again.checks[id].points_hundredths;
    assert_eq!((points("5.1.models"), points(ITEM)), (Some(300), Some(600)));
    assert!(again.supersedes.is_some() && again.recognition.is_some());
    reviewer.shows("#decided", "Đã ký quyết định");
    reviewer.shows("#points-reviewed", "84");
}

/// A total is no foot that every sheet repeats.
#[track_caller]
fn a_total_stands_once_on_paper(browser: &Browser) {
    browser.emulate_media("print", &[]);
    let script = "return [...document.querySelectorAll('tfoot')].map((foot) => getComputedStyle(foot).display)";
    let shown = browser.js(script, &[]);
    browser.emulate_media("", &[]);
    let all = shown.as_array().expect("a list");
    assert!(!all.is_empty() && all.iter().all(|one| one == "table-row-group"), "{shown}");
}

#[test]
fn points_and_counts_go_from_the_unit_to_its_reviewer_and_back() {
    let (unit, reviewer) = (Browser::start(), Browser::start());
    assess::home(&unit);
    let assessment = Assessment::kept(&unit, plan());
    uses_guide_and_programme(&unit, &assessment.plan);
    counts(&unit, &assessment.plan);
    is_led_through_the_figures(&unit, &assessment.plan);
    scores_by_hand(&unit, &assessment.plan);
    assessment.go_on();
    assessment.sign();
    unit.shows("#points-own", "82,5");
    unit.shows("main", Language::Vi.say(LOCAL_POINTS));
    unit.shows("main", "80 người, giảm 20 người (20%)");
    unit.is_sound("vi");
    let first = assessment.save_signed();
    let score = first.summary.outcome.score.as_ref().expect("points");
    assert_eq!((score.points_hundredths, score.items[ITEM].points_hundredths), (8_250, 750));
    assert_eq!(score.items[ITEM].reason.as_deref(), Some("Còn chậm một báo cáo"));
    assert_eq!(first.summary.indicators["programme/4-giam"]["addicts"]["current"], 80);
    assert!(first.summary.embedded.is_empty() && matches!(examine(&first.summary), Content::Agrees(_)));
    assert_eq!(first.summary.outcome.verdict, "qualified");

    assess::home(&reviewer);
    reviewer.take_in(&first, Language::Vi.say(state_kind(StateKind::New)));
    reviewer.desk_summary(&first.summary.id);
    reviewer.shows("#points-own", "82,5");
    reviewer.shows("#points", Language::Vi.say(LOCAL_POINTS));
    reviewer.keys("[id='set-5.1.models']", "3");
    reviewer.keys(&format!("[id='set-{ITEM}']"), "60");
    reviewer.shows("#points", "vượt quá điểm tối đa");
    reviewer.choose("ruling", "accepted");
    reviewer.name_reviewer("Công an tỉnh");
    reviewer.click("#sign-decision");
    reviewer.shows("#error-summary", "Sửa điểm chấm");
    reviewer.clear(&format!("[id='set-{ITEM}']"));
    reviewer.keys(&format!("[id='set-{ITEM}']"), "6");
    // Points by hand have a reason.
    reviewer.shows("#points", "nêu lý do ở ô nhận xét");
    reviewer.keys(&format!("[id='remark-{ITEM}']"), "Còn thiếu báo cáo quý III");
    reviewer.keys("[id='remark-5.1.models']", "Chưa có mô hình mới");
    reviewer.shows("#points-reviewed", "84");
    reviewer.is_sound("vi");
    let path = reviewer.sign_decision();
    let said = decision(&path);
    let points = |id: &str| said.checks[id].points_hundredths;
    assert_eq!((points("5.1.models"), points(ITEM), said.checks.len()), (Some(300), Some(600), 2));
    shows_what_was_signed(&reviewer, &first.summary.id);
    a_number_that_comes_later_takes_no_points_away(&reviewer, &path);

    unit.goto(&format!("{}#/open", App::serve().url()));
    unit.upload("#open-files", &[&path]);
    unit.shows("main", "Cấp trên chấm: 6 điểm");
    unit.shows("#points-sums", "84 trên 100 điểm");
    unit.shows("#points-sums", "82,5 trên 100 điểm");
    unit.is_sound("vi");
    unit.click("#keep-decision");
    unit.click("main .actions a.plain");
    unit.find("main .sheet.sum");
    unit.visit(App::serve(), &assessment.plan, "/d/:draft/result");
    unit.shows("#points-own", "82,5");
    unit.shows("#points-reviewed", "84");
    unit.shows("#sum-reviewed", "Cấp trên chấm: 84 trên 100 điểm (");
    unit.shows("#points-from", "quyết định của Công an tỉnh");
    unit.is_sound("vi");
    a_total_stands_once_on_paper(&unit);
    unit.visit(App::serve(), &assessment.plan, "/d/:draft/c/5.2");
    unit.shows(&format!("[id='check-{ITEM}'] .notice"), "Cấp trên chấm: 6 điểm");
    assert!(unit.console_errors().is_empty(), "{:?}", unit.console_errors());
    assert!(reviewer.console_errors().is_empty(), "{:?}", reviewer.console_errors());
}

#[test]
fn what_is_wrong_with_points_is_said_before_the_answers_that_they_wait_for() {
    let guide = antt::criteria::FurtherFile::shipped(GUIDE, "2026.1").expect("shipped");
    let standard = antt::criteria::standard_for(UnitKind::Commune).expect("a standard");
    let answered = antt::assessment::use_file(&plan(), standard, &guide, None, 20).expect("it fits");
    let mut plan = answered.clone();
    plan.entries.remove(ITEM);
    let without_reason = numbered(further_files::pointed(&answered, GUIDE, ITEM, "7,5", ""), 2);
    let browser = Browser::start();
    browser.seed(App::serve(), &[&plan, &without_reason]);
    browser.visit(App::serve(), &plan, "/d/:draft/c/5.2");
    let item = format!("[id='points-{ITEM}']");
    browser.keys(&format!("[id='points-of-{ITEM}']"), "10,5");
    browser.shows(&item, "vượt quá điểm tối đa");
    browser.clear(&format!("[id='points-of-{ITEM}']"));
    browser.keys(&format!("[id='points-of-{ITEM}']"), "7,5");
    browser.shows(&item, "Nêu lý do");
    // Answered, and without a reason: before anything is signed it is said why the item is not counted.
    browser.visit(App::serve(), &without_reason, "/d/:draft/sign");
    browser.shows(".points-open", "Nêu lý do");
}

/// The draft carries the file, so nothing has to be on this computer but the draft.
#[test]
fn a_provinces_criterion_is_asked_judged_signed_and_shown_where_its_file_is_not() {
    let (unit, other) = (Browser::start(), Browser::start());
    let mut plan = further_files::using(&plan(), &further_files::supplement());
    plan.entries.insert("quang-ninh:2.cameras".into(), filled::only(filled::count("1")));
    plan.entries.insert("quang-ninh:2.plan".into(), filled::only(filled::statement(true)));
    assess::home(&unit);
    // The first program gives way to the whole one, which knows the file.
    let assessment = Assessment::kept(&unit, plan);
    unit.click("main .tasks a[href*='quang-ninh']");
    unit.shows("main", "Tiêu chí bổ sung của Ủy ban nhân dân tỉnh Quảng Ninh (5/QĐ-UBND)");
    unit.shows("[id='says-quang-ninh:2.cameras']", "Chưa đạt");
    unit.is_sound("vi");
    unit.clear("[id='quang-ninh:2.cameras-count']");
    unit.keys("[id='quang-ninh:2.cameras-count']", "12");
    unit.shows("[id='says-quang-ninh:2.cameras']", "Đạt");
    unit.visit(App::serve(), &assessment.plan, "/d/:draft");
    unit.shows("main .sheet.sum", "5");
    assessment.go_on();
    assessment.sign();
    let file = assessment.save_signed();
    assert_eq!(file.summary.outcome.checks["quang-ninh:2.cameras"], "met");
    assert_eq!(file.summary.embedded.len(), 1);

    assess::home(&other);
    let path = other.scratch().join(&file.name);
    fs::write(&path, &file.bytes).expect("written");
    other.goto(&format!("{}#/open", App::serve().url()));
    other.upload("#open-files", &[&path]);
    other.shows("main", Language::Vi.say(words::FROM_FILE));
    other.shows("main", "Tiêu chí bổ sung của Quảng Ninh");
    // A unit can bring a file of its own making: whose key signed it is said where the file is named.
    other.shows("main .notice .signature, main .notice .tag", "Chưa ký");
    other.is_sound("vi");
    assert!(unit.console_errors().is_empty(), "{:?}", unit.console_errors());
    assert!(other.console_errors().is_empty(), "{:?}", other.console_errors());
}

#[test]
fn a_file_used_no_more_brings_back_what_was_typed_for_it() {
    let unit = Browser::start();
    assess::home(&unit);
    let assessment = Assessment::kept(&unit, plan());
    uses_guide_and_programme(&unit, &assessment.plan);
    counts(&unit, &assessment.plan);
    unit.visit(App::serve(), &assessment.plan, "/d/:draft/further");
    unit.click("[id='stop-programme/4-giam']");
    unit.shows("main", Language::Vi.say(words::STOPPED));
    unit.gone("[id='stop-programme/4-giam']");
    unit.click("[id='use-programme/4-giam-2026.1']");
    unit.find("[id='stop-programme/4-giam']");
    unit.visit(App::serve(), &assessment.plan, "/d/:draft/programme/4-giam");
    assert_eq!(unit.value("[id='count-addicts-current']"), "80");
    assert!(unit.console_errors().is_empty(), "{:?}", unit.console_errors());
}

/// Two years of one commune in one browser: what was signed for the first is offered in the second, and nothing is filled in by itself.
#[test]
fn last_years_signed_number_is_offered_as_the_base_and_taken_only_on_request() {
    let unit = Browser::start();
    assess::home(&unit);
    let assessment = Assessment::kept(&unit, Draft { year: 2025, ..plan() });
    uses_guide_and_programme(&unit, &assessment.plan);
    counts(&unit, &assessment.plan);
    unit.visit(App::serve(), &assessment.plan, "/d/:draft");
    assessment.go_on();
    assessment.sign();
    unit.find("#save-signed");

    let this_year = numbered(plan(), 7);
    unit.seed(App::serve(), &[&this_year]);
    unit.visit(App::serve(), &this_year, "/d/:draft/further");
    unit.click("[id='use-programme/4-giam-2026.1']");
    unit.find("[id='stop-programme/4-giam']");
    unit.visit(App::serve(), &this_year, "/d/:draft/programme/4-giam");
    unit.shows(
        "[aria-labelledby='indicator-addicts']",
        "Tệp đơn vị đã ký năm 2025 (lần ký 1, ngày 24/11/2026) ghi 80.",
    );
    assert_eq!(unit.value("[id='count-addicts-base']"), "");
    assert!(unit.all("[id='take-count-theft-base']").is_empty(), "nothing was stated of theft");
    unit.is_sound("vi");
    unit.click("[id='take-count-addicts-base']");
    until("the number is taken", || unit.value("[id='count-addicts-base']") == "80");
    unit.shows("[aria-labelledby='indicator-addicts']", "Số trên khớp với tệp đó");
    until("the field has the focus", || unit.js("return document.activeElement.id", &[]) == "count-addicts-base");
    // Another number stays as it is typed, and the offer beside it.
    unit.clear("[id='count-addicts-base']");
    unit.keys("[id='count-addicts-base']", "82");
    unit.find("[id='take-count-addicts-base']");
    assert_eq!(unit.value("[id='count-addicts-base']"), "82");
    assert!(unit.console_errors().is_empty(), "{:?}", unit.console_errors());
}
