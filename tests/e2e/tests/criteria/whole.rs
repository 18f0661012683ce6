//! The whole way of a province's points: pasted from a spreadsheet, signed, used by a unit elsewhere, reviewed, added up and printed.

use antt::assessment::Draft;
use antt::criteria::UnitKind;
use antt::document::summary::{Content, examine};
use antt::paper::Kind;
use antt::review::intake::StateKind;
use antt::text::page::{decision as decision_words, desk_list, further, key::FINGERPRINT};
use antt::text::review::state_kind;
use antt::text::{LOCAL_POINTS, Language};
use e2e::review::decision;
use e2e::{App, Assessment, Browser, assess};
use std::path::Path;

use super::make_guide;
use super::signing::{load, sign};

const GUIDE: &str = "guide/thai-nguyen";
const PROJECT: &str = "4.2.policies";
const SUPPORT: &str = "4.4.c.support";

/// The first version of a file that somebody else signed, kept on the unit's computer and put to use.
#[track_caller]
pub fn takes(unit: &Browser, file: &Path, id: &str, plan: &Draft) {
    load(unit, file);
    unit.shows("main .sheet .panel", "Chưa biết khóa này");
    unit.click("#criteria-keep");
    unit.gone("#criteria-staged");
    unit.visit(App::serve(), plan, "/d/:draft");
    unit.click("main .tasks a[href$='/further']");
    unit.shows("#heading", Language::Vi.say(further::TITLE));
    // What the province sent stands before what the app shows for illustration, and says whose it is.
    unit.shows(&format!("ul.further li:first-child:has([id='use-{id}-1'])"), Language::Vi.say(FINGERPRINT));
    unit.click(&format!("[id='use-{id}-1']"));
    unit.find(&format!("[id='stop-{id}']"));
    unit.click("main .back a");
    unit.find("main .sheet.sum");
}

/// Points for the two items that a person scores: 10,5 of 12,5 and 4 of 4.
#[track_caller]
fn scores(unit: &Browser, plan: &Draft) {
    for (criterion, item, points) in [("4.2", PROJECT, "10,5"), ("4.4", SUPPORT, "4")] {
        unit.visit(App::serve(), plan, &format!("/d/:draft/c/{criterion}"));
        unit.keys(&format!("[id='points-of-{item}']"), points);
        unit.keys(&format!("[id='reason-of-{item}']"), "Theo biên bản họp tổ");
        unit.shows(&format!("[id='points-{item}']"), &format!("{points} trên"));
    }
    unit.visit(App::serve(), plan, "/d/:draft");
    unit.shows("main .sheet.points", "98 trên 100 điểm");
}

/// The unit's paper has both columns: its own points, and room for those of the level above.
#[track_caller]
fn prints_its_points(unit: &Browser, plan: &Draft) {
    unit.visit(App::serve(), plan, &format!("/d/:draft/papers/{}", Kind::SelfAssessment.id()));
    unit.shows(".paper", "Bảng điểm của tỉnh Thái Nguyên");
    has_on_paper(
        unit,
        &["Điểm tối đa Tự chấm Cấp trên chấm", "Tổng điểm 100 98", "10,5", "98 trên 100 điểm, xếp loại Tốt"],
    );
}

/// What the page prints says all of this, wherever its lines break.
#[track_caller]
pub fn has_on_paper(browser: &Browser, words: &[&str]) {
    let text = browser.printed().text().split_whitespace().collect::<Vec<_>>().join(" ");
    for words in words {
        assert!(text.contains(words), "no `{words}` on paper:\n{text}");
    }
}

#[test]
fn twenty_lines_pasted_from_a_sheet_go_all_the_way_to_a_decision_the_figures_and_paper() {
    let [author, unit, reviewer] = [(); 3].map(|()| Browser::start_noting_everything());
    make_guide(&author);
    let guide = sign(&author, "antt_guide-thai-nguyen_1.json");

    assess::home(&unit);
    let assessment = Assessment::kept(&unit, assess::signable(UnitKind::ResidentialArea));
    takes(&unit, &guide, GUIDE, &assessment.plan);
    unit.find("main .sheet.points");
    scores(&unit, &assessment.plan);
    assessment.go_on();
    assessment.sign();
    unit.shows("#points-own", "98");
    // Read by the verifier that shares no code, too.
    let file = assessment.save_signed();
    let score = file.summary.outcome.score.as_ref().expect("points");
    assert_eq!((score.points_hundredths, score.grade.as_str()), (9_800, "tot"));
    assert_eq!((score.items.len(), file.summary.embedded.len()), (20, 1));
    assert!(matches!(examine(&file.summary), Content::Agrees(_)));
    prints_its_points(&unit, &assessment.plan);

    // The reviewer has neither the guide nor its author's key: the file carries all that is needed.
    assess::home(&reviewer);
    reviewer.take_in(&file, Language::Vi.say(state_kind(StateKind::New)));
    reviewer.trust_by_card(&unit.key_card("Tổ dân phố số 1"), &file.did.fingerprint().to_string());
    reviewer.read_register(&file);
    reviewer.desk_summary(&file.summary.id);
    reviewer.shows(".panel", Language::Vi.say(decision_words::TRUSTED));
    reviewer.click(".shortcuts a[href='#points']");
    reviewer.find("#points:focus");
    reviewer.shows("#points", "Bảng điểm của tỉnh Thái Nguyên");
    reviewer.shows("#points-own", "98");
    reviewer.keys(&format!("[id='set-{PROJECT}']"), "9");
    reviewer.shows("#points-reviewed", "96,5");
    reviewer.keys(&format!("[id='remark-{PROJECT}']"), "Thiếu biên bản quý III");
    reviewer.choose("ruling", "accepted");
    reviewer.name_reviewer("Công an phường");
    let path = reviewer.sign_decision();
    reviewer.click("#trust-own-key");
    reviewer.shows("#review-state", "Đã chấp nhận");
    let said = decision(&path);
    assert_eq!(said.checks[PROJECT].points_hundredths, Some(900));
    reviewer.find_text(".decisions a", "Xem và in phiếu").click();
    reviewer.shows(".paper-kind", "PHIẾU");
    has_on_paper(
        &reviewer,
        &["Tự chấm", "Cấp trên chấm", "cấp trên chấm 96,5 trên 100 điểm, xếp loại Tốt", "Thiếu biên bản quý III"],
    );
    // Beside the list and behind the figures stand both sums, said to be the local guide's.
    reviewer.desk("/desk");
    reviewer.shows("#desk-rows thead", Language::Vi.say(desk_list::POINTS));
    reviewer.shows("#desk-rows tr.row", "tự chấm 98/100; cấp trên chấm 96,5");
    reviewer.shows("main", Language::Vi.say(LOCAL_POINTS));
    reviewer.is_sound("vi");
    reviewer.desk("/desk/figures");
    reviewer.shows("#figures-result", "1 trên 1 đơn vị");
    reviewer.shows("#figure-total-qualified", "1");
    reviewer.shows("section[aria-labelledby=local-points]", GUIDE);
    reviewer.click("#figure-points-0-reviewed");
    reviewer.shows("#behind-rows", "tự chấm 98/100; cấp trên chấm 96,5");
    reviewer.shows(".behind", Language::Vi.say(LOCAL_POINTS));
    reviewer.is_sound("vi");
    reviewer.click("#behind-save");
    let table = std::fs::read_to_string(reviewer.wait_download(|name| name == "antt_danh-sach.csv")).expect("a table");
    assert!(table.contains(",98,\"96,5\",100,guide/thai-nguyen"), "{table}");

    unit.goto(&format!("{}#/open", App::serve().url()));
    unit.upload("#open-files", &[&path]);
    unit.shows("main", "Cấp trên chấm: 9 điểm");
    [author, unit, reviewer].into_iter().for_each(|browser| browser.asked_nobody_else(App::serve()));
}

/// No error in any console.
#[track_caller]
pub fn have_said_nothing(browsers: &[&Browser]) {
    for browser in browsers {
        assert!(browser.console_errors().is_empty(), "{:?}", browser.console_errors());
    }
}
