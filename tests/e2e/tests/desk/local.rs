//! What is a locality's at the desk: a revision beside the one before, and a remark on a criterion that is scored as a whole.

use antt::assessment::{CheckChange, Draft, Field, SignedRevision, use_file};
use antt::criteria::{CriteriaFile, FurtherFile, UnitKind, illustrative_guide_for, standard_for};
use antt::json::Digest;
use antt::review::intake::StateKind;
use antt::text::review::state_kind;
use antt::text::{LOCAL_POINTS, Language};
use e2e::review::decision;
use e2e::{App, Assessment, Browser, assess, until};
use std::iter;

use super::further_files::{GUIDE, PROGRAMME, answered, counted, pointed, with_all};
use super::many::trust_list;
use super::programme::{commune, commune_draft, summary, summary_without};
use super::seeded::reviewer;

/// The second revision of what was signed as these bytes.
fn revised(draft: &Draft, first: &[u8]) -> Draft {
    let signed: e2e::Value = serde_json::from_slice(first).expect("JSON");
    let digest = Digest::of_value(&signed).to_string();
    Draft { signed: Some(SignedRevision { revision: 1, digest, signed_at: 0, changed_since: true }), ..draft.clone() }
}

#[test]
fn a_revision_tells_what_changed_of_a_supplement_of_points_and_of_figures() {
    let before = with_all(&commune_draft(0));
    let first = summary(0, &before);
    let after = pointed(&revised(&before, &first), GUIDE, "4.2.policies", "9", "Đã nộp đủ");
    let after = counted(&after, PROGRAMME, "settled", &[("done", "48")]);
    let after = answered(&after, "quang-ninh:2.cameras", CheckChange::Text(Field::Count, "14".to_owned()));
    let browser = Browser::start();
    browser.seed(App::serve(), &[]);
    for bytes in [&first, &summary(0, &after)] {
        browser.seed_received(bytes);
    }
    browser.seed_trust(&trust_list(iter::empty(), reviewer()));
    browser.desk_summary(&before.id);
    let changes = "section[aria-labelledby=since-revision]";
    for words in [
        "Bao nhiêu camera hoạt động?",
        "12",
        "14",
        "7,5 trên 10 điểm",
        "9 trên 10 điểm",
        "Đã nộp đủ",
        "45 trên 50: 90%",
        "48 trên 50: 96%",
        Language::Vi.say(LOCAL_POINTS),
    ] {
        browser.shows(changes, words);
    }
    browser.shows(&format!("{changes} summary"), "(3)");
    for language in ["vi", "en"] {
        browser.js("localStorage.setItem('antt-language', arguments[0])", &[language.into()]);
        browser.reload();
        browser.find(&format!("html[lang={language}] {changes}"));
        browser.is_sound(language);
    }
}

/// The desk's page of a summary whose programme is not at hand: nothing is computed and nothing can be decided by it, but all is read.
#[test]
fn what_a_summary_states_is_read_at_the_desk_without_its_programme() {
    let draft = with_all(&commune_draft(0));
    let bytes = summary_without(0, &draft, PROGRAMME);
    let browser = Browser::start();
    browser.seed(App::serve(), &[]);
    browser.seed_received(&bytes);
    browser.seed_trust(&trust_list(iter::empty(), reviewer()));
    browser.desk_summary(&draft.id);
    browser.shows(".panel", "Không tính lại được kết quả");
    browser.shows("#missing-criteria", PROGRAMME);
    browser.shows("#stated-verdict", "Tệp ghi: Tự đánh giá đạt tiêu chuẩn");
    browser.shows("[aria-labelledby=stated-points]", "Tệp ghi: 82,5 trên 100 điểm");
    browser.shows(".stated-figures", "all: 50; done: 45");
    browser.click("#stated-answers > summary");
    browser.shows("#stated-answers", "Bao nhiêu camera hoạt động?");
    browser.shows("#stated-answers", "Tệp ghi: Đạt");
    // It counts nowhere, and the list says so.
    browser.desk("/desk");
    browser.shows("#desk-rows tr.row", "Không tính lại được");
    assert!(!browser.text("#desk-rows").contains("82,5"), "points that nobody computed");
}

#[test]
fn a_criterion_that_is_scored_as_a_whole_takes_a_remark_and_every_field_is_named_by_its_item() {
    let (unit, reviewer) = (Browser::start(), Browser::start());
    let kind = UnitKind::ResidentialArea;
    let guide = illustrative_guide_for(kind).expect("a guide").clone();
    let file = FurtherFile::of(CriteriaFile::ScoringGuide(guide)).expect("a further file");
    let plan = use_file(&assess::signable(kind), standard_for(kind).expect("a standard"), &file, None, 20);
    assess::home(&unit);
    let assessment = Assessment::kept(&unit, plan.expect("it fits"));
    assessment.go_on();
    assessment.sign();
    let signed = assessment.save_signed();

    assess::home(&reviewer);
    reviewer.take_in(&signed, Language::Vi.say(state_kind(StateKind::New)));
    reviewer.desk_summary(&signed.summary.id);
    let names =
        "return [...document.querySelectorAll('#points input')].map((field) => field.getAttribute('aria-label'))";
    let names = reviewer.js(names, &[]);
    let names: Vec<&str> = names.as_array().into_iter().flatten().filter_map(e2e::Value::as_str).collect();
    let distinct: std::collections::BTreeSet<&str> = names.iter().copied().collect();
    assert!(names.len() > 10 && distinct.len() == names.len(), "{names:?}");
    assert!(names.iter().all(|name| name.starts_with("Cấp trên chấm: ")), "{names:?}");
    reviewer.keys("[id='set-4.3']", "2");
    reviewer.keys("[id='remark-4.3']", "Còn một vụ chưa báo cáo");
    reviewer.is_sound("vi");
    reviewer.choose("ruling", "accepted");
    reviewer.name_reviewer("Công an phường");
    let path = reviewer.sign_decision();
    let said = &decision(&path).checks["4.3"];
    assert_eq!((said.points_hundredths, said.comment.as_deref()), (Some(200), Some("Còn một vụ chưa báo cáo")));

    // The unit reads it at the criterion.
    unit.goto(&format!("{}#/open", App::serve().url()));
    unit.upload("#open-files", &[&path]);
    unit.shows("main", "Còn một vụ chưa báo cáo");
    unit.click("#keep-decision");
    unit.click("main .actions a.plain");
    unit.find("main .sheet.sum");
    unit.visit(App::serve(), &assessment.plan, "/d/:draft/c/4.3");
    unit.shows("[id='points-4.3']", "Cấp trên chấm: 2 điểm");
    unit.shows("[id='points-4.3']", "Còn một vụ chưa báo cáo");
    until("nothing is left to say", || unit.console_errors().is_empty() && reviewer.console_errors().is_empty());
}

#[test]
fn among_the_figures_a_points_table_at_hand_is_named_by_its_title() {
    let kind = UnitKind::Commune;
    let guide = illustrative_guide_for(kind).expect("a guide").clone();
    let (id, title) = (guide.id.clone(), guide.title.vi.clone());
    let file = FurtherFile::of(CriteriaFile::ScoringGuide(guide)).expect("a further file");
    let draft = use_file(&commune_draft(0), standard_for(kind).expect("a standard"), &file, None, 20).expect("it fits");
    let browser = Browser::start();
    browser.seed(App::serve(), &[]);
    browser.seed_received(&summary(0, &draft));
    let commune = commune(0);
    browser.seed_setting("desk/register", &format!("code,name,kind,parent_code,parent_name\n{}", commune.row()));
    browser.seed_trust(&trust_list(iter::once(commune), reviewer()));
    browser.desk("/desk/figures");
    for name in [title, id] {
        browser.shows("section[aria-labelledby=local-points]", &name);
    }
}
